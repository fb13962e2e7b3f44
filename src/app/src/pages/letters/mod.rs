//! "I got a letter": who sent it. The page of a sender says the rest.

mod about;
mod photo;

pub use about::LetterPage;
pub use photo::{Carried, OwnPhoto, letter_photo};

use catalogue::{Letter, Urgency};
use domain::Wording;
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say, Tone};
use ui::say;

use crate::frame::PageTitle;

/// Everybody who sends letters, to choose from.
#[component]
pub fn Letters() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.get();
        let all = catalogue::letters().iter();
        all.filter(|letter| letter.is_meant(&query))
            .map(|letter| letter.id)
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let rows = found.get().into_iter().filter_map(catalogue::letter);
        rows.map(|letter| view! { <Row letter/> }).collect_view()
    };
    view! {
        <PageTitle what=say!("letter-title") back="/regelen"/>
        <h2 class="nl-heading nl-heading--level-2"><Say what=say!("letter-who")/></h2>
        <form class="ma-field" role="search" on:submit=|event| event.prevent_default()>
            <label class="utrecht-form-label" for="sender"><Say what=say!("letter-search") tap=false/></label>
            <p class="ma-soft ma-small" id="sender-help"><Say what=say!("letter-search-hint")/></p>
            <input class="utrecht-textbox utrecht-textbox--html-input" type="search" id="sender" dir="auto"
                aria-describedby="sender-help" autocomplete="off" autocapitalize="none" spellcheck="false"
                prop:value=query on:input:target=move |event| query.set(event.target().value())/>
        </form>
        <Card class="ma-stack">
            {move || if found.get().is_empty() {
                view! { <p role="status"><Say what=say!("letter-none")/></p> }.into_any()
            } else {
                view! { <ul class="ma-rows ma-card ma-card--rows">{rows()}</ul> }.into_any()
            }}
        </Card>
        <LinkButton what=say!("letter-by-word") href="/zoeken" icon="search" is_second=true/>
    }
}

#[component]
fn Row(letter: &'static Letter) -> impl IntoView {
    let (_, icon, haste) = urgency(letter.urgency);
    view! {
        <li data-kind="letter" data-id=letter.id>
            <a class="ma-row" href=format!("/regelen/brief/{}", letter.id)>
                <Icon name=icon is_large=true/>
                <span class="ma-row__text">
                    <b><Say what=Wording::ready(letter.text_key()) tap=false/></b>
                    <span class="ma-small ma-soft"><Say what=haste tap=false/></span>
                </span>
                <Icon name="chev" is_mirrored=true/>
            </a>
        </li>
    }
}

/// How much haste, in tone, picture and words.
fn urgency(urgency: Urgency) -> (Tone, &'static str, Wording) {
    match urgency {
        Urgency::VeryHigh => (Tone::Urgent, "warn", say!("letter-urgency-very_high")),
        Urgency::High => (Tone::Now, "hour", say!("letter-urgency-high")),
        Urgency::Medium => (Tone::Plain, "letter", say!("letter-urgency-medium")),
        Urgency::Dated => (Tone::Plain, "calendar", say!("letter-urgency-dated")),
    }
}
