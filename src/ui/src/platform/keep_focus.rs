//! Keeps the focus where somebody was when what had it goes: a button that became a question, a form that closed, a
//! row that is there no more. Without it a keyboard begins at the top of the page again.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, MutationObserver, MutationObserverInit};

use super::page::{after_paint, document};

/// What can take the focus.
const FOCUSABLE: &str = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), \
    textarea:not([disabled]), summary, [tabindex='0']";

/// Where the focus was: the element, and around it each parent with the place of its child.
#[derive(Default)]
struct Place {
    element: Option<HtmlElement>,
    around: Vec<(Element, u32)>,
}

/// Watches over the focus within this element for as long as the page lives.
pub fn keep_focus_within(id: &str) {
    let Some(watched) = document().and_then(|it| it.get_element_by_id(id)) else {
        return;
    };
    let place = Rc::new(RefCell::new(Place::default()));
    let taken = Rc::clone(&place);
    EventListener::new(&watched, "focusin", move |event| {
        let element = event.target().and_then(|it| it.dyn_into().ok());
        *taken.borrow_mut() = element.map(placed).unwrap_or_default();
    })
    .forget();
    let look = Closure::<dyn FnMut(Array)>::new(move |_| {
        if is_lost(&place.borrow()) {
            // What comes in its place is drawn in the same turn.
            let place = Rc::clone(&place);
            after_paint(move || {
                // Whoever takes the focus is noted as its place: nothing may be read of it then.
                let next = next_to(&place.borrow());
                if let Some(next) = next {
                    // An element that cannot take the focus leaves it where it was.
                    drop(next.focus());
                }
            });
        }
    });
    if let Ok(observer) = MutationObserver::new(look.as_ref().unchecked_ref()) {
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        // An element of a document can be watched.
        drop(observer.observe_with_options(&watched, &options));
        std::mem::forget(observer);
    }
    look.forget();
}

fn placed(element: HtmlElement) -> Place {
    let mut around = Vec::new();
    let mut child: Element = element.clone().into();
    while let Some(parent) = child.parent_element() {
        let before = index_of(&parent, &child);
        around.push((parent.clone(), before));
        child = parent;
    }
    Place {
        element: Some(element),
        around,
    }
}

fn index_of(parent: &Element, child: &Element) -> u32 {
    let children = parent.children();
    let is_it = |at: &u32| children.item(*at).as_ref() == Some(child);
    (0..children.length()).find(is_it).unwrap_or_default()
}

/// Whether what had the focus is gone and nothing else has it.
fn is_lost(place: &Place) -> bool {
    let is_gone = place.element.as_ref().is_some_and(|it| !it.is_connected());
    let active = document().and_then(|it| it.active_element());
    is_gone && active.is_none_or(|it| it.tag_name() == "BODY")
}

/// What stands where the lost one was: in the same place of the nearest parent that is still there, or behind it, or
/// else before it.
fn next_to(place: &Place) -> Option<HtmlElement> {
    if !is_lost(place) {
        return None;
    }
    let mut around = place.around.iter();
    let (parent, at) = around.find(|(parent, _)| parent.is_connected())?;
    let children = parent.children();
    let (from, end) = (*at, children.length());
    let places = (from..end).chain((0..from.min(end)).rev());
    let mut places = places.filter_map(|it| children.item(it));
    let first = places.find_map(|it| first_in(&it));
    first.or_else(|| parent.clone().dyn_into().ok())
}

/// The element itself, or the first within it, that can take the focus.
fn first_in(element: &Element) -> Option<HtmlElement> {
    let itself = element.matches(FOCUSABLE).unwrap_or_default();
    let found = if itself {
        Some(element.clone())
    } else {
        element.query_selector(FOCUSABLE).ok().flatten()
    };
    found?.dyn_into().ok()
}
