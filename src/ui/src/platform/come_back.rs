//! Where one was on a page: who goes back or forward with the browser's own button finds that place.
//! The browser puts it back before the page is drawn, and then there is no such place yet.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::Window;

use super::page::{after_paint, window};

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
    /// Whether a tap may be leading to another page.
    static IS_TURNING: Cell<bool> = const { Cell::new(false) };
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
    EventListener::new_with_options(&window, "click", before, |_| leave()).forget();
    EventListener::new(&window, "popstate", |_| come_back()).forget();
}

/// The page that comes into sight begins at its top before it has its address: that scrolling is nobody's.
fn leave() {
    note();
    IS_TURNING.set(true);
    after_paint(|| leptos::prelude::set_timeout(|| IS_TURNING.set(false), Duration::ZERO));
}

fn note() {
    let place = window().and_then(|window| Some((address(&window)?, window.scroll_y().ok()?)));
    let Some((address, down)) = place.filter(|_| !IS_TURNING.get()) else {
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
    // What is drawn anew is laid out with the next frame: after that.
    after_paint(move || leptos::prelude::set_timeout(go, Duration::ZERO));
}

/// The other weeks are pages of their own: they differ in what stands behind the `?`.
fn address(window: &Window) -> Option<String> {
    let location = window.location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}
