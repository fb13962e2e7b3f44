//! The steps of the plan on their line: what, when, who sees to it, how far it is.

use domain::{File, Step, StepOwner, StepStatus, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Card, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::super::buddies::way_from;
use crate::phone::Phone;

/// Steps of one sort, below their title.
#[component]
pub fn Line(title: Wording, steps: Signal<Vec<Step>>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    move || {
        let steps = steps.get();
        let title = title.clone();
        (!steps.is_empty()).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=title/></h2>
                    <Card>
                        <ol class="ma-line">
                            {steps.into_iter().map(|step| {
                                let owner = phone.peek(|file| owner(file, &step));
                                view! { <StepStop step owner/> }
                            }).collect_view()}
                        </ol>
                    </Card>
                </section>
            }
        })
    }
}

#[component]
fn StepStop(step: Step, owner: Option<Wording>) -> impl IntoView {
    let (class, icon) = match step.status {
        StepStatus::Done => ("ma-stop ma-stop--past", "check"),
        StepStatus::Proposed => ("ma-stop ma-stop--proposed", "open"),
        StepStatus::Waiting => ("ma-stop", "hour"),
        StepStatus::NotApplicable => ("ma-stop ma-stop--off", "cross"),
        StepStatus::Open => ("ma-stop", "open"),
    };
    let state = match step.status {
        StepStatus::Done => None,
        StepStatus::Proposed => Some((Tone::Now, say!("plan-status-proposed"))),
        StepStatus::Waiting => Some((Tone::Wait, say!("plan-status-waiting"))),
        StepStatus::NotApplicable => Some((Tone::Plain, say!("plan-status-not_applicable"))),
        StepStatus::Open => Some((Tone::Plain, say!("plan-status-open"))),
    };
    let accepted = step
        .accepted_on
        .map(|day| say!("plan-accepted", date = day));
    let when = when(&step);
    let note = step
        .note
        .clone()
        .filter(|_| step.status != StepStatus::Proposed);
    view! {
        <li class=class data-kind="step" data-id=step.id.as_str().to_owned()>
            <span class="ma-stop__pic"><Icon name=icon/></span>
            <div class="ma-stop__body">
                <p class="ma-stop__title"><Say what=step.title.clone()/></p>
                {[when, note, accepted].into_iter().flatten().map(|what| view! {
                    <p class="ma-stop__meta"><Say what/></p>
                }).collect_view()}
                {owner.map(|what| view! { <p class="ma-pair ma-small"><Icon name="person"/><Say what/></p> })}
                {state.map(|(tone, what)| view! { <Badge tone icon="info" what/> })}
                {way_from(&step)}
            </div>
        </li>
    }
}

/// On which day, or from when to when.
pub fn when(step: &Step) -> Option<Wording> {
    let on = step.on.map(|day| match step.status {
        StepStatus::Done => say!("plan-done-on", date = day),
        _ => say!("plan-on", date = day),
    });
    on.or(match (step.from, step.until) {
        (Some(from), Some(until)) => Some(say!(
            "plan-from-until",
            from = from,
            until = full_date(until)
        )),
        (Some(from), None) => Some(say!("plan-from", date = from)),
        (None, Some(until)) => Some(say!("plan-until", date = full_date(until))),
        (None, None) => None,
    })
}

/// Who sees to a step, by name where there is one.
pub fn owner(file: &File, step: &Step) -> Option<Wording> {
    Some(match &step.owner {
        StepOwner::Person => say!("plan-you"),
        StepOwner::Member(id) => say!("plain", text = file.team.get(id)?.name.as_str()),
        StepOwner::LanguageSchool => say!("owner-language_school"),
        StepOwner::Municipality => say!("owner-municipality"),
        StepOwner::IndependentTester => say!("owner-independent_tester"),
        StepOwner::JobHunter => say!("owner-job_hunter"),
    })
}
