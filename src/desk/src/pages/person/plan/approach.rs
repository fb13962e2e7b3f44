//! The way of working of the municipality: what the plan does not have of it yet, and proposing that in one go. The
//! person accepts each.

use catalogue::Edge;
use domain::Wording;
use domain::desk::{StaffAction, has_address};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;
use ui::words::full_date;

use super::super::super::Sure;
use super::super::from_file;
use crate::desk::Desk;

/// What is missing, with the days that follow from confirmed dates, and the button.
#[component]
pub(super) fn FillByApproach() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let approach = desk.approach;
    let missing = from_file(move |file, desk| {
        let today = desk.now.get().day();
        let rows = |it: &domain::desk::Approach| {
            let steps = it.missing(file, today).map(|step| {
                let day = it.day_of(step, file, today);
                (
                    step.title.clone(),
                    day.map(|(counted, day)| (counted.edge, day)),
                )
            });
            steps.collect::<Vec<_>>()
        };
        approach.with(|it| it.as_ref().map(rows).unwrap_or_default())
    });
    let is_moved = from_file(|file, desk| has_address(file, desk.now.get().day()));
    let plan = move |()| {
        if let Some(name) = approach.with_untracked(|it| it.as_ref().map(|it| it.name.clone())) {
            desk.act(StaffAction::PlanApproach { approach: name });
        }
    };
    move || {
        let title = approach.with(|it| it.as_ref().map(|it| it.title.clone()))?;
        let later = (!is_moved.get()).then(
            || view! { <p class="ma-soft ma-small"><Say what=say!("desk-approach-later")/></p> },
        );
        let rows = missing.get();
        let body = if rows.is_empty() {
            view! { <p class="ma-soft"><Say what=say!("desk-approach-whole")/></p> }.into_any()
        } else {
            view! {
                <ul>{rows.into_iter().map(|(what, day)| row(what, day)).collect_view()}</ul>
                <div class="ma-actions">
                    <Sure what=say!("desk-approach-plan") yes=say!("desk-route-plan-sure") on_yes=plan/>
                </div>
            }
            .into_any()
        };
        Some(view! {
            <div class="ma-form" id="approach">
                <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-approach", approach = title)/></h3>
                {body}
                {later}
            </div>
        })
    }
}

fn row(what: Wording, day: Option<(Edge, Day)>) -> impl IntoView {
    let when = day.map(|(edge, day)| {
        if edge.is_last() {
            say!("desk-date-until", date = full_date(day))
        } else {
            say!("desk-date-from", date = full_date(day))
        }
    });
    view! { <li><Say what/>{when.map(|what| view! { ". "<Say what/> })}</li> }
}
