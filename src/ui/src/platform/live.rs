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
/// came before that was not heard. Listens while `wants` says so. After a break it tries again with the
/// connection, when the page comes back in view, and every minute: a browser by itself would try every
/// three seconds. What is returned looks at once whether it is still wanted; whoever wants to try again
/// sooner than in a minute calls it after `on_break`.
pub fn listen(
    address: &'static str,
    wants: impl Fn() -> bool + Clone + 'static,
    on_news: impl Fn(String) + Clone + 'static,
    on_break: impl Fn() + Clone + 'static,
) -> impl Fn() + Clone + 'static {
    let open = Open::default();
    let change = move || {
        let has_use = is_in_view() && is_online() && wants();
        let is_open = open.borrow().is_some();
        if has_use && !is_open {
            connect(&open, address, &on_news, on_break.clone());
        } else if !has_use && let Some(source) = open.take() {
            source.close();
        }
    };
    change();
    every_minute(change.clone());
    let online = change.clone();
    go_online_listener(move |_| online());
    if let Some(document) = document() {
        let seen = change.clone();
        EventListener::new(&document, "visibilitychange", move |_| seen()).forget();
    }
    change
}

fn connect(
    open: &Open,
    address: &str,
    on_news: &(impl Fn(String) + Clone + 'static),
    on_break: impl Fn() + 'static,
) {
    let Ok(source) = EventSource::new(address) else {
        return;
    };
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
    let broken = Rc::clone(open);
    EventListener::new(&source, "error", move |_| {
        if let Some(source) = broken.take() {
            source.close();
            on_break();
        }
    })
    .forget();
    *open.borrow_mut() = Some(source);
}
