//! The plan: what the person wants, the steps, and a proposal. Only the person accepts.

use domain::desk::{Duty, NewStep, StaffAction};
use domain::{Language, Step, StepStatus, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::super::{Field, Sure};
use super::{from_file, with_role};
use crate::desk::Desk;

/// Goals and steps.
#[component]
pub fn Plan() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let goals = from_file(|file, _| {
        let mut goals: Vec<_> = file.goals.values().cloned().collect();
        goals.sort_by_key(|it| it.horizon);
        goals
    });
    let steps = from_file(|file, _| {
        file.steps_in_order()
            .into_iter()
            .cloned()
            .collect::<Vec<_>>()
    });
    let (title, day) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let sent = desk.when_done(move || {
        title.set(String::new());
        day.set(String::new());
    });
    let propose = move || {
        let typed = title.get_untracked();
        if typed.trim().is_empty() {
            desk.notice.set(Some(say!("refusal-text_empty")));
            return;
        }
        sent.set(desk.act(StaffAction::ProposeStep(NewStep {
            title: Wording::written(Language::Dutch, typed.trim()),
            on: day.get_untracked().parse().ok(),
        })));
    };
    view! {
        <section class="ma-card" id="plan">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-plan")/></h2>
            <ul>{move || goals.get().into_iter().map(|goal| view! { <li><Say what=goal.text/></li> }).collect_view()}</ul>
            <ul class="ma-desk__rows">
                {move || steps.get().into_iter().map(|step| view! { <StepRow step/> }).collect_view()}
            </ul>
            <Show when=move || with_role(Duty::ChangePlan)>
                <form class="ma-form" on:submit=move |event| { event.prevent_default(); propose(); }>
                    <Field id="step-title" label=say!("desk-step-title") value=title/>
                    <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
                    <Field id="step-day" label=say!("desk-step-day") kind="date" value=day/>
                    <div class="ma-actions"><button type="submit" class="nl-button nl-button--secondary"><Say what=say!("desk-propose") tap=false/></button></div>
                </form>
            </Show>
        </section>
    }
}

#[component]
fn StepRow(step: Step) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (tone, icon, what) = match step.status {
        StepStatus::Proposed => (Tone::Wait, "hour", say!("desk-step-proposed")),
        StepStatus::Open => (Tone::Plain, "flag", say!("desk-step-open")),
        StepStatus::Waiting => (Tone::Wait, "hour", say!("desk-step-waiting")),
        StepStatus::Done => (Tone::Done, "check", say!("desk-step-done")),
        StepStatus::NotApplicable => (Tone::Plain, "cross", say!("desk-step-not-applicable")),
    };
    let is_open = matches!(step.status, StepStatus::Open | StepStatus::Waiting);
    let can_finish = is_open && with_role(Duty::ChangePlan);
    let id = step.id.clone();
    let finish = move |()| {
        let (step, on) = (id.clone(), desk.now.get_untracked().day());
        desk.act(StaffAction::FinishStep { step, on });
    };
    view! {
        <li data-kind="step" data-id=step.id.as_str().to_owned()>
            <div>
                <p><Say what=step.title/></p>
                {step.on.map(|day| view! { <p class="ma-soft"><Say what=full_date(day)/></p> })}
            </div>
            <Badge tone icon what/>
            {can_finish.then(|| view! { <Sure what=say!("desk-finish") yes=say!("desk-finish-sure") on_yes=finish/> })}
        </li>
    }
}
