//! A learning route with its milestones, and child care if the plan does not have it: fills a plan in a minute. The
//! person accepts each.

use domain::LearningRoute;
use domain::desk::StaffAction;
use leptos::prelude::*;
use ui::parts::Say;
use ui::{say, words};

use super::super::super::Sure;
use super::super::super::choose::Choose;
use super::super::from_file;
use crate::desk::Desk;

/// Chooses a route.
#[component]
pub(super) fn Route() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let now = from_file(|file, _| file.person.as_ref().and_then(|it| it.route));
    let now = now.get_untracked();
    let first = LearningRoute::ALL.iter().position(|it| Some(*it) == now);
    let chosen = RwSignal::new(first.unwrap_or(0));
    let plan = move |()| {
        if let Some(route) = LearningRoute::ALL.get(chosen.get_untracked()) {
            desk.act(StaffAction::PlanRoute { route: *route });
        }
    };
    view! {
        <div class="ma-form" id="route">
            <Choose id="route-name" label=say!("desk-route") options=LearningRoute::ALL.map(words::route).into()
                first=first.unwrap_or(0) on_choose=move |index| chosen.set(index)/>
            <p class="ma-soft ma-small"><Say what=say!("desk-route-care")/></p>
            <div class="ma-actions"><Sure what=say!("desk-route-plan") yes=say!("desk-route-plan-sure") on_yes=plan/></div>
        </div>
    }
}
