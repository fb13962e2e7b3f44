//! What the team proposes for the plan: each step to accept, or to ask about.

use domain::{Step, StepId};
use leptos::prelude::*;
use ui::parts::{Card, Say};
use ui::say;

use super::plan::when;
use super::step_answer::{AcceptAll, StepAnswer};

/// Every proposal. Many at once stand in one card.
#[component]
pub fn Proposals(steps: Signal<Vec<Step>>) -> impl IntoView {
    move || {
        let mut steps = steps.get();
        match steps.len() {
            0 => ().into_any(),
            1 => steps.pop().map(|step| view! { <One step/> }).into_any(),
            _ => view! { <Many steps/> }.into_any(),
        }
    }
}

#[component]
fn One(step: Step) -> impl IntoView {
    let id = step.id.as_str().to_owned();
    view! {
        <Card class="ma-next" kind="step" id=id>
            <p class="ma-next__when"><Say what=say!("plan-proposal")/></p>
            <h2 class="ma-next__what"><Say what=step.title.clone()/></h2>
            {step.note.clone().map(|what| view! { <p><Say what/></p> })}
            <p><Say what=say!("plan-proposal-ask")/></p>
            <StepAnswer step=step.id/>
        </Card>
    }
}

#[component]
fn Many(steps: Vec<Step>) -> impl IntoView {
    let count = steps.len();
    let ids: Vec<StepId> = steps.iter().map(|it| it.id.clone()).collect();
    let rows = steps.into_iter().map(|step| {
        let when = when(&step);
        let id = step.id.as_str().to_owned();
        view! {
            <li data-kind="step" data-id=id>
                <p><b><Say what=step.title/></b></p>
                {when.map(|what| view! { <p class="ma-small"><Say what/></p> })}
                <StepAnswer step=step.id/>
            </li>
        }
    });
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("plan-proposals", count = count)/></h2>
            <p><Say what=say!("plan-proposal-ask")/></p>
            <AcceptAll steps=Signal::derive(move || ids.clone())/>
            <ul class="ma-agreed">{rows.collect_view()}</ul>
        </Card>
    }
}
