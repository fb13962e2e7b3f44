//! What the team proposes for the plan: each step to accept, or to ask about.

use domain::{GoalId, Step, StepId};
use leptos::prelude::*;
use ui::parts::{BothLanguages, Card, Icon, Say};
use ui::say;

use super::steps::{owner, when};
use crate::pages::step_answer::{AcceptAll, StepAnswer};
use crate::phone::Phone;

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
    let title = step.title.clone();
    view! {
        <Card class="ma-next" kind="step" id=id>
            <p class="ma-next__when"><Say what=say!("plan-proposal")/></p>
            <h2 class="ma-next__what"><Say what=title/></h2>
            <Facts step=step.clone()/>
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
        let id = step.id.as_str().to_owned();
        view! {
            <li data-kind="step" data-id=id>
                <BothLanguages what=step.title.clone()/>
                <Facts step=step.clone()/>
                <StepAnswer step=step.id/>
            </li>
        }
    });
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("plan-proposals", count = count)/></h2>
            <p><Say what=say!("plan-proposal-ask")/></p>
            <ul class="ma-agreed">{rows.collect_view()}</ul>
            <AcceptAll steps=Signal::derive(move || ids.clone())/>
        </Card>
    }
}

/// Who does it, when, and what there is to know: nobody says yes without seeing that.
#[component]
fn Facts(step: Step) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let who = phone.peek(|file| owner(file, &step));
    // What they said yes to before stays agreed until they say yes to this.
    let agreed = phone.peek(|file| file.goals.get(&GoalId::new(step.id.as_str())).cloned());
    let agreed = agreed.map(|it| say!("plan-goal-now", goal = it.text));
    let facts = [
        ("person", who),
        ("clock", when(&step)),
        ("info", step.note),
        ("pin", agreed),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(icon, what)| Some((icon, what?)));
    facts
        .map(|(icon, what)| view! { <p class="ma-pair ma-small"><Icon name=icon/><Say what/></p> })
        .collect_view()
}
