//! Where one was on a page: who goes back or forward with the browser's own button finds that place.
//! The browser puts it back before the page is drawn, and then there is no such place yet.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::Window;

use super::page::{after_paint, document, window};

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
    /// How far down each page was looked at last, by its address.
    static SEEN: RefCell<Vec<(String, f64)>> = const { RefCell::new(Vec::new()) };
}

/// Remembers from now on how far down each page was looked at, and goes there with the browser's back
/// and forward. A tap on a link begins at the top, as before.
pub fn come_back_where_one_was() {
    let Some(window) = window() else { return };
    if IS_WATCHING.replace(true) {
        return;
    }
    EventListener::new(&window, "scroll", |_| note()).forget();
    // Before the tap leads away.
    let before = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&window, "click", before, |_| note()).forget();
    EventListener::new(&window, "popstate", |_| come_back()).forget();
}

/// While another page is coming into sight its scrolling is nobody's.
fn note() {
    let root = document().and_then(|document| document.document_element());
    let is_turning = root.is_none_or(|root| root.has_attribute("data-turning"));
    let place = window().and_then(|window| Some((address(&window)?, window.scroll_y().ok()?)));
    let Some((address, down)) = place.filter(|_| !is_turning) else {
        return;
    };
    SEEN.with_borrow_mut(|seen| {
        seen.retain(|(known, _)| *known != address);
        seen.push((address, down));
    });
}

fn come_back() {
    let Some(address) = window().and_then(|window| address(&window)) else {
        return;
    };
    let down = SEEN.with_borrow(|seen| {
        let mut all = seen.iter();
        all.find(|(known, _)| *known == address)
            .map(|(_, down)| *down)
    });
    let go = move || {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, down.unwrap_or_default());
        }
    };
    // What is far down is shown behind the next frame, too: after that.
    after_paint(move || leptos::prelude::set_timeout(go, Duration::ZERO));
}

/// The other weeks are pages of their own: they differ in what stands behind the `?`.
fn address(window: &Window) -> Option<String> {
    let location = window.location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}
