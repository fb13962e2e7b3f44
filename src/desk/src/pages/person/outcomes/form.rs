//! The form: what, on which day, and for work how many hours a week.

use domain::Wording;
use domain::desk::monitoring::{Outcome, OutcomeKind};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::say;

use super::super::super::choose::Choose;
use super::super::super::{Field, Sure};
use super::Card;

/// What is typed; a handle that is copied.
#[derive(Clone, Copy)]
struct Typed {
    kind: RwSignal<OutcomeKind>,
    from: RwSignal<String>,
    until: RwSignal<String>,
    hours: RwSignal<String>,
}

impl Typed {
    fn new() -> Self {
        Self {
            kind: RwSignal::new(OutcomeKind::WorkStarted),
            from: RwSignal::new(String::new()),
            until: RwSignal::new(String::new()),
            hours: RwSignal::new(String::new()),
        }
    }

    /// What is corrected stands there first; for something new the fields are empty.
    fn fill(self, with: Option<Outcome>) {
        let text = |day: Option<Day>| day.map_or_else(String::new, |it| it.to_string());
        self.from.set(text(with.as_ref().map(|it| it.from)));
        self.until.set(text(with.as_ref().and_then(|it| it.until)));
        let hours = with.as_ref().and_then(|it| it.hours);
        self.hours
            .set(hours.map_or_else(String::new, |it| it.to_string()));
        self.kind
            .set(with.map_or(OutcomeKind::WorkStarted, |it| it.kind));
    }

    /// None when something is not as it must be. What is not asked of this kind is not sent.
    fn outcome(self, today: Day) -> Option<Outcome> {
        let kind = self.kind.get_untracked();
        let (until, hours) = (self.until.get_untracked(), self.hours.get_untracked());
        let (until, hours) = (until.trim(), hours.trim());
        let has_until = kind.can_end() && !until.is_empty();
        let has_hours = kind == OutcomeKind::WorkStarted && !hours.is_empty();
        let outcome = Outcome {
            kind,
            from: self.from.get_untracked().parse().ok()?,
            until: has_until.then(|| until.parse()).transpose().ok()?,
            hours: has_hours.then(|| hours.parse()).transpose().ok()?,
        };
        outcome.check(today).is_ok().then_some(outcome)
    }
}

/// The form; filled with what is being corrected.
#[component]
pub(super) fn Form(card: Card) -> impl IntoView {
    let typed = Typed::new();
    let is_wrong = RwSignal::new(false);
    Effect::new(move |_| {
        let edited = card.edited.get();
        is_wrong.set(false);
        typed.fill(edited.map(|it| it.is));
    });
    let note = move |()| {
        let today = card.desk.now.get_untracked().day();
        let outcome = typed.outcome(today);
        is_wrong.set(outcome.is_none());
        if let Some(is) = outcome {
            card.note(is);
        }
    };
    let choose = move |index: usize| {
        let kind = OutcomeKind::ALL.get(index).copied();
        typed.kind.set(kind.unwrap_or(OutcomeKind::WorkStarted));
    };
    let kinds = move || {
        let chosen = card.edited.get().map(|it| it.is.kind);
        let chosen = chosen.unwrap_or(OutcomeKind::WorkStarted);
        let first = OutcomeKind::ALL.iter().position(|it| *it == chosen);
        let names = OutcomeKind::ALL.map(|it| Wording::ready(format!("outcome-{}", it.name())));
        view! { <Choose id="outcome-kind" label=say!("desk-outcome-what") options=names.into() first=first.unwrap_or(0) on_choose=choose/> }
    };
    let stop = move |()| card.edited.set(None);
    view! {
        <div class="ma-form">
            {kinds}
            <Field id="outcome-from" label=say!("desk-outcome-from") kind="date" value=typed.from/>
            <Show when=move || typed.kind.get().can_end()>
                <Field id="outcome-until" label=say!("desk-outcome-until") kind="date" value=typed.until/>
            </Show>
            <Show when=move || typed.kind.get() == OutcomeKind::WorkStarted>
                <Field id="outcome-hours" label=say!("desk-outcome-hours") kind="number" value=typed.hours/>
            </Show>
            <div role="alert">{move || is_wrong.get().then(|| view! { <p class="ma-field__error"><Say what=say!("desk-outcome-missing")/></p> })}</div>
            <div class="ma-actions">
                <Sure what=say!("desk-outcome-note") yes=say!("desk-outcome-note-sure") on_yes=note/>
                {move || card.edited.with(Option::is_some).then(|| view! { <Button what=say!("desk-outcome-stop") is_second=true on_press=stop/> })}
            </div>
        </div>
    }
}
