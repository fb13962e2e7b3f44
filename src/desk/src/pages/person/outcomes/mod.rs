//! What is noted of a person for the monthly figures: what holds, noting and correcting it, and who noted what.
#![cfg_attr(
    not(target_arch = "wasm32"),
    expect(
        clippy::large_types_passed_by_value,
        reason = "handles of signals, which are half as large where they run"
    )
)]

mod form;
mod gender;
mod list;

use domain::desk::monitoring::Outcome;
use domain::{MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::monitoring::{NotedOutcome, OutcomeDeed, OutcomeMutation, PersonOutcomes};
use ui::parts::{Button, Say};
use ui::platform::desk as server;
use ui::platform::{self, Trouble};
use ui::say;
use ui::words::full_date;

use crate::desk::Desk;

/// What the card knows; a handle that is copied.
#[derive(Clone, Copy)]
struct Card {
    desk: Desk,
    person: StoredValue<Option<PersonId>>,
    /// What was noted; none until it is here.
    held: RwSignal<Option<PersonOutcomes>>,
    /// What is being corrected. Whenever it is set, the form is filled anew.
    edited: RwSignal<Option<NotedOutcome>>,
    /// What was sent and not answered.
    unanswered: RwSignal<Option<OutcomeMutation>>,
    is_sending: RwSignal<bool>,
    /// Whether the last thing that was sent has arrived.
    is_noted: RwSignal<bool>,
}

impl Card {
    fn fetch(self) {
        spawn_local(async move {
            let Some(person) = self.person.get_value() else {
                return;
            };
            match server::outcomes(&person).await {
                Ok(found) => drop(self.held.try_set(Some(found))),
                Err(trouble) => self.desk.say(&trouble),
            }
        });
    }

    /// Notes something new, or corrects what is noted.
    fn note(self, is: Outcome) {
        let id = MutationId::new(platform::random_id());
        let edited = self.edited.get_untracked().map(|it| it.outcome);
        let outcome = edited.unwrap_or_else(|| id.clone());
        self.send(OutcomeMutation {
            id,
            deed: OutcomeDeed::Note { outcome, is },
        });
    }

    fn deed(self, deed: OutcomeDeed) {
        let id = MutationId::new(platform::random_id());
        self.send(OutcomeMutation { id, deed });
    }

    /// Nothing else is sent before it is known what became of the last.
    fn send(self, mutation: OutcomeMutation) {
        if self.unanswered.get_untracked().is_some() {
            self.desk.notice.set(Some(say!("desk-first-again")));
            return;
        }
        self.resend(mutation);
    }

    /// Whether what stands in the form was meant, or is no more.
    fn is_of_form(self, deed: &OutcomeDeed) -> bool {
        match deed {
            OutcomeDeed::Note { .. } => true,
            OutcomeDeed::TakeBack { outcome } => self
                .edited
                .with_untracked(|it| it.as_ref().is_some_and(|it| it.outcome == *outcome)),
            OutcomeDeed::Gender { .. } => false,
        }
    }

    fn resend(self, mutation: OutcomeMutation) {
        if self.is_sending.get_untracked() {
            return;
        }
        let Some(person) = self.person.get_value() else {
            return;
        };
        self.is_sending.set(true);
        self.is_noted.set(false);
        spawn_local(async move {
            let answer = server::note_outcome(&person, &mutation).await;
            let is_of_form = self.is_of_form(&mutation.deed);
            let is_lost = matches!(answer, Err(Trouble::Offline | Trouble::Unreadable));
            match answer {
                Ok(found) => {
                    self.desk.notice.set(None);
                    if is_of_form {
                        self.edited.try_set(None);
                    }
                    self.is_noted.try_set(true);
                    self.held.try_set(Some(found));
                }
                Err(trouble) => self.desk.say(&trouble),
            }
            self.unanswered.try_set(is_lost.then_some(mutation));
            self.is_sending.try_set(false);
        });
    }
}

/// The card on the person's page.
#[component]
pub fn Outcomes() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let person = desk
        .open
        .with_untracked(|open| open.as_ref().map(|it| it.person.clone()));
    let card = Card {
        desk,
        person: StoredValue::new(person),
        held: RwSignal::new(None),
        edited: RwSignal::new(None),
        unanswered: RwSignal::new(None),
        is_sending: RwSignal::new(false),
        is_noted: RwSignal::new(false),
    };
    card.fetch();
    let again = move |()| {
        if let Some(mutation) = card.unanswered.get_untracked() {
            card.resend(mutation);
        }
    };
    view! {
        <section class="ma-card" id="outcomes">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-outcomes")/></h2>
            <p class="ma-soft"><Say what=say!("desk-outcomes-why")/></p>
            <p role="status">{move || card.is_noted.get().then(|| view! { <Say what=say!("desk-outcome-noted")/> })}</p>
            {move || card.unanswered.with(Option::is_some).then(|| view! {
                <div class="ma-actions"><Button what=say!("desk-send-again") icon="send" on_press=again/></div>
            })}
            <list::Held card/>
            <form::Form card/>
            <gender::GenderOf card/>
            <list::Notes card/>
        </section>
    }
}

/// What it is, when, and how many hours.
fn in_words(is: &Outcome) -> Vec<Wording> {
    let mut all = vec![Wording::ready(format!("outcome-{}", is.kind.name()))];
    let from = full_date(is.from);
    all.push(match is.until {
        Some(until) => say!("desk-outcome-between", from = from, to = full_date(until)),
        None if is.kind.can_end() => say!("desk-outcome-since", date = from),
        None => say!("desk-outcome-on", date = from),
    });
    let hours = is.hours.map(u32::from);
    all.extend(hours.map(|hours| say!("desk-outcome-a-week", hours = hours)));
    all
}
