//! What the person reported: to whom, and on which day.

use domain::Wording;
use domain::regelen::ReportedChange;
use leptos::prelude::*;
use ui::parts::{Badge, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::super::from_file;

/// The reported changes, the last one first.
#[component]
pub fn Changes() -> impl IntoView {
    let changes = from_file(|file, _| {
        let mut all: Vec<ReportedChange> = file.reported_changes.values().cloned().collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.reported_at));
        all
    });
    view! {
        <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-changes")/></h3>
        {move || changes.with(Vec::is_empty).then(|| view! { <p class="ma-soft"><Say what=say!("desk-changes-none")/></p> })}
        <ul class="ma-desk__rows">
            {move || changes.get().into_iter().map(|change| view! { <Change change/> }).collect_view()}
        </ul>
    }
}

#[component]
fn Change(change: ReportedChange) -> impl IntoView {
    let municipality = full_date(change.reported_at.day());
    let toeslagen = change.toeslagen_told_on.map(full_date);
    let is_missing = change.what.concerns_toeslagen() && toeslagen.is_none();
    view! {
        <li data-kind="reported_change" data-id=change.id.as_str().to_owned()>
            <div>
                <p><b><Say what=Wording::ready(change.what.key())/></b></p>
                <p class="ma-soft"><Say what=say!("change-since", date = full_date(change.from))/></p>
                <p class="ma-soft"><Say what=say!("desk-change-municipality", date = municipality)/></p>
                {toeslagen.map(|date| view! { <p class="ma-soft"><Say what=say!("desk-change-toeslagen", date = date)/></p> })}
            </div>
            {is_missing.then(|| view! { <Badge tone=Tone::Now icon="question" what=say!("desk-change-toeslagen-not")/> })}
        </li>
    }
}
