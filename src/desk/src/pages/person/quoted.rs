//! What a message in the conversation is about, and where on this page it stands.

use domain::{About, File, Message, Wording};
use leptos::prelude::*;
use ui::parts::{Icon, Say};
use ui::{say, words};

use super::from_file;

/// The way there, as long as it is in the file and the role sees it.
#[component]
pub(super) fn Quoted(message: Message) -> impl IntoView {
    let about = message.about;
    let found = from_file(move |file, _| about.as_ref().and_then(|about| place(file, about)));
    move || {
        let (place, what) = found.get()?;
        let what = view! { <Say what tap=false/> };
        let what = match place {
            Some(place) => view! { <a class="nl-link" href=place>{what}</a> }.into_any(),
            None => view! { <span>{what}</span> }.into_any(),
        };
        Some(
            view! { <p class="ma-desk__pair ma-small" data-kind="quote"><Icon name="arrow" is_mirrored=true/>{what}</p> },
        )
    }
}

fn place(file: &File, about: &About) -> Option<(Option<&'static str>, Wording)> {
    Some(match about {
        About::Entry(id) => {
            let entry = file.entries.get(id)?;
            let what = say!(
                "blank-entry-row",
                what = entry.title.clone(),
                date = entry.day
            );
            (Some("#week"), what)
        }
        About::Step(id) => (Some("#plan"), file.steps.get(id)?.title.clone()),
        About::Bill(id) => (Some("#bills"), words::sender(file.bills.get(id)?)),
        About::Item(id) => {
            let item = catalogue::item(id.as_str())?;
            (None, Wording::ready(item.text_key()))
        }
        About::Conflict { .. } => return None,
    })
}
