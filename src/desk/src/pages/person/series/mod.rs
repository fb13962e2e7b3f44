//! Repeating lessons that are in the week already, and the way to new ones.

mod form;

use domain::desk::{Duty, SeriesAhead, StaffAction, series_ahead};
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::say;
use ui::words::full_date;

use super::super::{Field, Sure};
use super::{from_file, with_role};
use crate::desk::Desk;
use form::Form;

/// Every series that goes on, and the button for a new one.
#[component]
pub(super) fn Series() -> impl IntoView {
    let is_adding = RwSignal::new(false);
    let ahead = from_file(|file, desk| series_ahead(file, desk.now.get().day()));
    view! {
        <ul class="ma-desk__rows">
            <For each=move || ahead.get() key=|it| it.series.clone() let(it)><SeriesRow series=it.series ahead/></For>
        </ul>
        <Show when=move || with_role(Duty::ChangeWeek)>
            {move || if is_adding.get() {
                view! { <Form on_close=move |()| is_adding.set(false)/> }.into_any()
            } else {
                view! { <Button what=say!("desk-new-series") icon="plus" is_second=true on_press=move |()| is_adding.set(true)/> }.into_any()
            }}
        </Show>
    }
}

#[component]
fn SeriesRow(series: String, ahead: Memo<Vec<SeriesAhead>>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = series.clone();
    let mine = Memo::new({
        let series = series.clone();
        move |_| ahead.with(|all| all.iter().find(|it| it.series == series).cloned())
    });
    let first = mine.get_untracked().map(|it| it.first.to_string());
    let from = RwSignal::new(first.unwrap_or_default());
    let cancel = Callback::new(move |()| match from.get_untracked().parse() {
        Ok(from) => drop(desk.act(StaffAction::CancelSeries {
            series: series.clone(),
            from,
        })),
        Err(_) => desk.notice.set(Some(say!("desk-entry-incomplete"))),
    });
    let told = move || {
        mine.get().map(|it| {
            let (title, count) = (it.title, it.lessons);
            let (first, last) = (full_date(it.first), full_date(it.last));
            view! {
                <p><b><Say what=title/></b></p>
                <p class="ma-soft"><Say what=say!("desk-series-ahead", count = count, first = first, last = last)/></p>
            }
        })
    };
    view! {
        <li data-kind="series" data-id=id.clone()>
            <div>{told}</div>
            {with_role(Duty::ChangeWeek).then(|| view! {
                <Field id=format!("from-{id}") label=say!("desk-series-from") kind="date" value=from/>
                <Sure what=say!("desk-series-cancel") yes=say!("desk-cancel-sure") on_yes=cancel/>
            })}
        </li>
    }
}
