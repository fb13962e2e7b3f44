//! The card with a code: in the person's language with the Dutch beneath, to scan or to print.

use domain::Language;
use leptos::html::div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::Invited;
use ui::parts::{Button, Say};
use ui::words::full_date;
use ui::{platform, say};

use super::in_language::in_language;

/// A code and what to do with it.
#[component]
pub fn Card(
    /// First name of the person.
    name: String,
    /// The language in which they read.
    reads: Language,
    /// The code.
    told: Invited,
) -> impl IntoView {
    let address = told.link.split('#').next().unwrap_or_default().to_owned();
    let until = full_date(told.expires_at.day());
    let code = told.code;
    let lines = vec![
        say!("card-title"),
        say!("card-scan"),
        // A hyphen at which no line breaks; the server takes every kind.
        say!(
            "card-type",
            address = address,
            code = code.replace('-', "\u{2011}")
        ),
        say!("card-until", date = until),
        say!("card-secret"),
    ];
    let own = RwSignal::new(Vec::<String>::new());
    let theirs = lines.clone();
    spawn_local(async move {
        let texts = in_language(reads, &theirs).await;
        own.try_set(texts);
    });
    view! {
        <section class="ma-card ma-desk__card">
            <h1 class="nl-heading nl-heading--level-1"><bdi>{name}</bdi></h1>
            {div().class("ma-desk__qr").inner_html(told.qr)}
            <p class="ma-desk__code" dir="ltr">{code}</p>
            <div lang=reads.tag() dir=reads.direction()>
                {move || own.get().into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
            </div>
            <div class="ma-soft" lang="nl">
                {lines.into_iter().map(|what| view! { <p><Say what/></p> }).collect_view()}
            </div>
            <div class="ma-actions"><Button what=say!("desk-print") icon="print" on_press=move |()| platform::print()/></div>
        </section>
    }
}
