//! What a message says, in the reader's language and in the other ones in which it is there.

use domain::{Language, Texts, Wording};
use leptos::prelude::*;

use super::Say;
use crate::{say, words};

/// A wording in the reader's language and, where it is there too, in Dutch below.
#[component]
pub fn BothLanguages(
    /// What it says.
    what: Wording,
) -> impl IntoView {
    if let Wording::Written(texts) = &what {
        return view! { <Written texts=texts.clone()/> }.into_any();
    }
    let is_dutch = words::language() == Language::Dutch;
    let dutch = what.clone();
    (view! {
        <p><Say what tap=is_dutch/></p>
        {move || {
            words::version();
            (!is_dutch).then(|| words::dutch(&dutch)).flatten()
                .map(|text| view! { <p lang="nl" dir="ltr">{words::plain(&text)}</p> })
        }}
    })
    .into_any()
}

/// What stands under a message, a line each; one tap shows the Dutch.
#[component]
pub fn Lines(
    /// The lines.
    lines: Vec<Wording>,
) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let rows = lines.into_iter().map(|what| view! { <li><Say what/></li> });
        view! { <ul class="ma-stack">{rows.collect_view()}</ul> }
    })
}

/// Text as someone wrote it, each language under its own name for a screen reader.
#[component]
fn Written(texts: Texts) -> impl IntoView {
    let own = words::language();
    let first = texts.get(own).map(|text| (own, text.to_owned()));
    let others = texts.iter().filter(|(language, _)| *language != own);
    let others: Vec<_> = others
        .map(|(language, text)| (language, text.to_owned()))
        .collect();
    let is_only_dutch = own != Language::Dutch
        && texts
            .iter()
            .all(|(language, _)| language == Language::Dutch);
    let line = |(language, text): (Language, String)| {
        view! { <p lang=language.tag() dir=language.direction()>{text}</p> }
    };
    view! {
        {first.map(line)}
        {others.into_iter().map(line).collect_view()}
        {is_only_dutch.then(|| view! { <p class="ma-small ma-soft"><Say what=say!("berichten-only-dutch")/></p> })}
    }
}
