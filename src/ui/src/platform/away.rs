//! Parts of the page that are taken out of it for a while, as they are drawn.

use std::cell::RefCell;

use web_sys::{Comment, Element};

use super::page::document;

/// A part, and what stands in its place.
struct Away {
    part: Element,
    mark: Comment,
}

thread_local! {
    static AWAY: RefCell<Vec<Away>> = const { RefCell::new(Vec::new()) };
}

/// Takes the part with this id out of the page. Nothing finds it there and nothing lays it out.
pub fn take_away(id: &str) {
    let Some(document) = document() else { return };
    let Some(part) = document.get_element_by_id(id) else {
        return;
    };
    let mark = document.create_comment("");
    if part.replace_with_with_node_1(&mark).is_ok() {
        AWAY.with_borrow_mut(|all| all.push(Away { part, mark }));
    }
}

/// Puts the part with this id back where it was.
pub fn put_back(id: &str) {
    let back = AWAY.with_borrow_mut(|all| {
        let index = all.iter().position(|away| away.part.id() == id)?;
        Some(all.swap_remove(index))
    });
    if let Some(Away { part, mark }) = back {
        // Refused only where there is no page around it any more.
        drop(mark.replace_with_with_node_1(&part));
    }
}
