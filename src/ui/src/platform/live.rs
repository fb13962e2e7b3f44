//! Hears from the server that there is something new, as long as the page is in view.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{EventSource, MessageEvent};

use super::clock::every_minute;
use super::page::{document, go_online_listener, is_in_view, is_online};

/// What listens now; nothing while nobody looks or there is no connection.
type Open = Rc<RefCell<Option<EventSource>>>;

/// Calls back with what the server says of its news, and with nothing when it begins to listen: what
/// came before that was not heard. Listens while `wants` says so. A stream that breaks the browser makes again as
/// soon as the server lets it; where it gave up, it is tried with the connection, when the page comes back in
/// view, and every minute. What is returned looks at once whether it is still wanted. `on_break` hears that a stream broke.
pub fn listen(
    address: &'static str,
    wants: impl Fn() -> bool + Clone + 'static,
    on_news: impl Fn(String) + Clone + 'static,
    on_break: impl Fn() + Clone + 'static,
) -> impl Fn() + Clone + 'static {
    let held = Open::default();
    let open = Rc::clone(&held);
    let change = move || {
        let has_use = is_in_view() && is_online() && wants();
        let mut open = open.borrow_mut();
        let hears = open
            .as_ref()
            .is_some_and(|it| it.ready_state() != EventSource::CLOSED);
        if has_use && !hears {
            *open = connect(address, &on_news, on_break.clone());
        } else if !has_use && let Some(source) = open.take() {
            source.close();
        }
    };
    change();
    every_minute(change.clone());
    let online = change.clone();
    go_online_listener(move |_| {
        // On a line that was lost it may never hear that nobody speaks to it any more.
        if let Some(source) = held.take() {
            source.close();
        }
        online();
    });
    if let Some(document) = document() {
        let seen = change.clone();
        EventListener::new(&document, "visibilitychange", move |_| seen()).forget();
    }
    change
}

fn connect(
    address: &str,
    on_news: &(impl Fn(String) + Clone + 'static),
    on_break: impl Fn() + 'static,
) -> Option<EventSource> {
    let source = EventSource::new(address).ok()?;
    let (told, begun) = (on_news.clone(), on_news.clone());
    EventListener::new(&source, "news", move |event| {
        let data = event.dyn_ref::<MessageEvent>();
        told(
            data.and_then(|it| it.data().as_string())
                .unwrap_or_default(),
        );
    })
    .forget();
    EventListener::new(&source, "open", move |_| begun(String::new())).forget();
    EventListener::new(&source, "error", move |_| on_break()).forget();
    Some(source)
}
