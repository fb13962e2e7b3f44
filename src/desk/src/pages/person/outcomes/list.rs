//! What holds, with correcting and taking back; and who noted what.

use leptos::prelude::*;
use sync::monitoring::{NotedOutcome, OutcomeDeed, OutcomeNote};
use ui::parts::{Button, Say};
use ui::words::full_date;
use ui::{platform, say};

use super::super::super::Sure;
use super::{Card, in_words};

/// What holds.
#[component]
pub(super) fn Held(card: Card) -> impl IntoView {
    let rows = move || {
        let held = card.held.get()?;
        if held.outcomes.is_empty() {
            return Some(view! { <p><Say what=say!("desk-outcomes-none")/></p> }.into_any());
        }
        let rows = held.outcomes.into_iter().map(|it| row(card, it));
        Some(view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> }.into_any())
    };
    view! { <div>{rows}</div> }
}

fn row(card: Card, noted: NotedOutcome) -> impl IntoView {
    let mut words = in_words(&noted.is).into_iter();
    let what = words.next().map(|what| view! { <p><Say what/></p> });
    let when = words.map(|what| view! { <Say what/>" " });
    let outcome = noted.outcome.clone();
    let id = outcome.as_str().to_owned();
    let change = move |()| {
        card.edited.set(Some(noted.clone()));
        platform::focus("outcome-from");
    };
    let take_back = move |()| {
        card.deed(OutcomeDeed::TakeBack {
            outcome: outcome.clone(),
        });
    };
    view! {
        <li data-kind="outcome" data-id=id>
            <div>{what}<p class="ma-soft">{when.collect_view()}</p></div>
            <Button what=say!("desk-outcome-change") is_second=true on_press=change/>
            <Sure what=say!("desk-outcome-back") yes=say!("desk-outcome-back-sure") on_yes=take_back/>
        </li>
    }
}

/// Who noted what, the last first.
#[component]
pub(super) fn Notes(card: Card) -> impl IntoView {
    let rows = move || {
        let notes = card.held.with(|it| it.as_ref().map(|it| it.notes.clone()));
        let notes = notes.filter(|it| !it.is_empty())?;
        let rows = notes.into_iter().map(note).collect_view();
        Some(view! {
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-outcome-notes")/></h3>
            <ul class="ma-desk__rows">{rows}</ul>
        })
    };
    view! { <div data-kind="outcome_notes">{rows}</div> }
}

fn note(of: OutcomeNote) -> impl IntoView {
    let what = of
        .is
        .as_ref()
        .map_or_else(|| vec![say!("desk-outcome-taken-back")], in_words);
    let what = what.into_iter().map(|what| view! { <Say what/>" " });
    view! {
        <li>
            <div>
                <p>{what.collect_view()}</p>
                <p class="ma-soft"><bdi>{of.by}</bdi>" "<Say what=full_date(of.at.day())/>" "<time>{of.at.clock_time().to_string()}</time></p>
            </div>
        </li>
    }
}
