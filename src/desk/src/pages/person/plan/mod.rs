//! The plan: what the person wants, the steps, and what is proposed. Only the person accepts.

mod approach;
mod goals;
mod propose;
mod route;
mod step;
mod steps;
mod strengths;
mod track;

use domain::desk::Duty;
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::with_role;
use approach::FillByApproach;
use goals::Goals;
pub use goals::horizon;
use propose::Propose;
use route::Route;
pub use step::status;
use steps::Steps;
use strengths::Strengths;

/// Goals and steps.
#[component]
pub fn Plan() -> impl IntoView {
    view! {
        <section class="ma-card" id="plan">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-plan")/></h2>
            <Strengths/>
            <Goals/>
            <Steps/>
            <Show when=move || with_role(Duty::ChangePlan)>
                <Propose/>
                <FillByApproach/>
                <Route/>
            </Show>
        </section>
    }
}
