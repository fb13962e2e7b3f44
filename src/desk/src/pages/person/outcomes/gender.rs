//! Woman or man, for the count alone: nobody but who notes it reads it back.

use domain::Wording;
use domain::desk::monitoring::Gender;
use leptos::prelude::*;
use sync::monitoring::OutcomeDeed;
use ui::parts::{Button, Say};
use ui::say;

use super::super::super::choose::Choose;
use super::Card;

/// The choice, drawn anew when what was noted is known.
#[component]
pub(super) fn GenderOf(card: Card) -> impl IntoView {
    let noted = Memo::new(move |_| {
        let noted = card.held.with(|it| it.as_ref().and_then(|it| it.gender));
        noted.unwrap_or_default()
    });
    let chosen = RwSignal::new(Gender::default());
    Effect::new(move |_| chosen.set(noted.get()));
    let choose = move |index: usize| {
        chosen.set(Gender::ALL.get(index).copied().unwrap_or_default());
    };
    let note = move |()| {
        card.deed(OutcomeDeed::Gender {
            gender: chosen.get_untracked(),
        });
    };
    let choice = move || {
        let first = Gender::ALL.iter().position(|it| *it == noted.get());
        let names = Gender::ALL.map(|it| Wording::ready(format!("gender-{}", it.name())));
        view! { <Choose id="gender" label=say!("desk-gender") options=names.into() first=first.unwrap_or(0) on_choose=choose/> }
    };
    view! {
        <div class="ma-form">
            {choice}
            <p class="ma-soft"><Say what=say!("desk-gender-why")/></p>
            <div class="ma-actions"><Button what=say!("desk-gender-note") is_second=true on_press=note/></div>
        </div>
    }
}
