//! The talks with this person: what was agreed in each, and the form that writes down a new one.

mod draft;
mod form;
mod line;
mod sheet;

use domain::desk::Duty;
use domain::{Agreed, Agreements, Became, File, StepStatus, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::{from_file, with_role};
use form::Form;
use sheet::{Printed, doer};

/// So many talks are shown.
const MOST: usize = 5;

/// What was agreed, and a new talk.
#[component]
pub fn Talks() -> impl IntoView {
    let is_writing = RwSignal::new(draft::is_kept());
    let printed = RwSignal::new(None::<Agreements>);
    let talks = from_file(|file, _| {
        let all = Agreements::latest_first(file).into_iter();
        all.take(MOST)
            .map(|talk| (lines(file, &talk), talk))
            .collect::<Vec<_>>()
    });
    view! {
        <section class="ma-card" id="talks">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-talks")/></h2>
            {move || talks.with(Vec::is_empty).then(|| view! { <p><Say what=say!("desk-no-talks")/></p> })}
            <Show when=move || with_role(Duty::WriteAgreements)>
                {move || if is_writing.get() {
                    view! { <Form on_close=move |()| is_writing.set(false)/> }.into_any()
                } else {
                    view! { <Button what=say!("desk-new-talk") icon="pen" is_second=true on_press=move |()| is_writing.set(true)/> }.into_any()
                }}
            </Show>
            {move || talks.get().into_iter().map(|(lines, talk)| view! {
                <Talk lines talk=talk.clone() on_print=move |()| printed.set(Some(talk.clone()))/>
            }).collect_view()}
            {move || printed.get().map(|talk| view! { <Printed talk on_done=move |()| printed.set(None)/> })}
        </section>
    }
}

/// One line of a talk: what, who, and how far it is.
type Line = (Wording, Wording, Option<domain::time::Day>, (Tone, Wording));

fn lines(file: &File, talk: &Agreements) -> Vec<Line> {
    let line = |(place, it): (usize, &Agreed)| {
        let became = talk.became(place, file);
        let state = match talk.yes_before(place, file).and(became.as_ref()) {
            // The person said yes to what stood there before.
            Some(_) => (Tone::Wait, say!("desk-line-anew")),
            None => state(file, became.as_ref(), talk.yes_on(place, file).is_some()),
        };
        (it.what.clone(), doer(file, &it.who), it.by, state)
    };
    talk.agreed.iter().enumerate().map(line).collect()
}

/// How far a line is: in what it became. Whether the person said yes to what is no step, they said in a message.
fn state(file: &File, became: Option<&Became>, is_agreed: bool) -> (Tone, Wording) {
    let gone = (Tone::Plain, say!("desk-line-gone"));
    match became {
        Some(Became::Step(id)) => match file.steps.get(id).map(|it| it.status) {
            Some(StepStatus::Proposed) => (Tone::Wait, say!("desk-line-unanswered")),
            Some(StepStatus::Open) => (Tone::Plain, say!("desk-line-accepted")),
            Some(StepStatus::Waiting) => (Tone::Wait, say!("desk-step-waiting")),
            Some(StepStatus::Done) => (Tone::Done, say!("desk-step-done")),
            Some(StepStatus::NotApplicable) | None => gone,
        },
        Some(Became::Entry(_)) if is_agreed => (Tone::Plain, say!("desk-line-entry_agreed")),
        Some(Became::Bill(_)) if is_agreed => (Tone::Plain, say!("desk-line-bill_agreed")),
        Some(Became::Entry(_)) => (Tone::Plain, say!("desk-line-entry")),
        Some(Became::Bill(_)) => (Tone::Plain, say!("desk-line-bill")),
        None => gone,
    }
}

#[component]
fn Talk(talk: Agreements, lines: Vec<Line>, #[prop(into)] on_print: Callback<()>) -> impl IntoView {
    let id = talk.id.as_str().to_owned();
    let rows = lines.into_iter().map(|(what, who, by, (tone, state))| {
        view! {
            <li>
                <div>
                    <p><Say what/></p>
                    <p class="ma-soft"><Say what=who/>". "{by.map(|day| view! { <Say what=say!("haste-by", date = full_date(day))/> })}</p>
                </div>
                <Badge tone icon="flag" what=state/>
            </li>
        }
    });
    view! {
        <article data-kind="message" data-id=id>
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-talk-on", date = full_date(talk.on))/></h3>
            <ul>{talk.said.into_iter().map(|what| view! { <li><Say what/></li> }).collect_view()}</ul>
            <ul class="ma-desk__rows">{rows.collect_view()}</ul>
            <div class="ma-actions"><Button what=say!("desk-print-talk") icon="print" is_second=true on_press=on_print/></div>
        </article>
    }
}
