//! The style of the screens behind the first one: a file of its own, fetched with them.

use std::cell::Cell;
use std::rc::Rc;

use futures::channel::oneshot;
use gloo_events::EventListener;
use web_sys::Element;

use super::page::document;

/// Adds the style to the page, and returns whether it is there now.
pub async fn add_later_style() -> bool {
    let Some(link) = link() else { return false };
    let is_there = match in_the_page(&link) {
        Some(answer) => answer.await.unwrap_or(false),
        None => false,
    };
    if !is_there {
        link.remove();
    }
    is_there
}

/// A link to the file that the page names.
fn link() -> Option<Element> {
    let document = document()?;
    let named = document.query_selector("meta[name=later-style]").ok()??;
    let link = document.create_element("link").ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &named.get_attribute("content")?)
        .ok()?;
    Some(link)
}

/// Puts the link in the page; the browser says whether it could fetch the file.
fn in_the_page(link: &Element) -> Option<oneshot::Receiver<bool>> {
    let (sender, answer) = oneshot::channel();
    let sender = Rc::new(Cell::new(Some(sender)));
    for (event, is_there) in [("load", true), ("error", false)] {
        let sender = Rc::clone(&sender);
        EventListener::once(link, event, move |_| {
            if let Some(sender) = sender.take() {
                // Where nobody waits any more, nobody has to know.
                let _unheard = sender.send(is_there);
            }
        })
        .forget();
    }
    document()?.document_element()?.append_child(link).ok()?;
    Some(answer)
}
