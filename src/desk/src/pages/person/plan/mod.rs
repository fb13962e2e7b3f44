//! The plan: what the person wants, the steps, and what is proposed. Only the person accepts.

mod approach;
mod propose;
mod route;
mod step;
mod strengths;
mod track;

use domain::desk::Duty;
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::{from_file, with_role};
use approach::FillByApproach;
use propose::Propose;
use route::Route;
use step::StepRow;
pub use step::status;
use strengths::Strengths;

/// Goals and steps.
#[component]
pub fn Plan() -> impl IntoView {
    let goals = from_file(|file, _| {
        let mut goals: Vec<_> = file.goals.values().cloned().collect();
        goals.sort_by_key(|it| it.horizon);
        goals
    });
    let steps = from_file(|file, _| {
        file.steps_in_order()
            .into_iter()
            .map(|it| it.id.clone())
            .collect::<Vec<_>>()
    });
    view! {
        <section class="ma-card" id="plan">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-plan")/></h2>
            <Strengths/>
            <ul>{move || goals.get().into_iter().map(|goal| view! { <li><Say what=goal.text/></li> }).collect_view()}</ul>
            <ul class="ma-desk__rows">
                // A form that is open stays open when another step changes.
                <For each=move || steps.get() key=|id| id.clone() let(id)><StepRow id/></For>
            </ul>
            <Show when=move || with_role(Duty::ChangePlan)>
                <Propose/>
                <FillByApproach/>
                <Route/>
            </Show>
        </section>
    }
}
