//! The monthly figures: which month, the tables, and the file for a spreadsheet.

mod table;
mod tables;

use domain::Wording;
use domain::desk::monitoring::{CalendarMonth, MonthTable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Icon, Say};
use ui::platform::desk as server;
use ui::say;
use ui::words::full_date;

use super::choose::Choose;
use crate::desk::Desk;

/// So many months can be chosen, this one included.
const MOST_MONTHS: i32 = 36;

/// The screen of the monthly figures.
#[component]
pub fn Figures() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let this = CalendarMonth::of(desk.now.get_untracked().day());
    let months: Vec<_> = (0..MOST_MONTHS).map(|ago| this.plus_months(-ago)).collect();
    let names = months.iter().map(|it| in_words(*it)).collect::<Vec<_>>();
    let chosen = RwSignal::new(this);
    let table = RwSignal::new(None::<MonthTable>);
    let fetch = move |month: CalendarMonth| {
        table.set(None);
        spawn_local(async move {
            match server::monitoring(month).await {
                // An answer about a month that is not wanted any more is thrown away.
                Ok(found) if chosen.try_get_untracked() == Some(month) => {
                    table.try_set(Some(found));
                }
                Ok(_) => {}
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    fetch(this);
    let choose = move |index: usize| {
        let month = months.get(index).copied().unwrap_or(this);
        chosen.set(month);
        fetch(month);
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-figures")/></h1>
        <p class="ma-soft"><Say what=say!("desk-figures-hidden")/></p>
        <div class="ma-form">
            <Choose id="month" label=say!("desk-figures-month") options=names on_choose=choose/>
        </div>
        <p>
            <a class="nl-link ma-desk__pair" download="" rel="external" href=move || server::monitoring_csv(chosen.get())>
                <Icon name="download"/><Say what=say!("desk-figures-csv") tap=false/>
            </a>
        </p>
        <p role="status">{move || {
            let until = table.with(|it| it.as_ref().map(|it| it.until));
            let what = until.map_or_else(|| say!("desk-loading"), |day| say!("desk-figures-until", date = full_date(day)));
            view! { <Say what/> }
        }}</p>
        {move || table.with(|it| it.as_ref()?.counted_on).map(|day| {
            let what = say!("desk-figures-counted-on", date = full_date(day));
            view! { <p><Say what/></p> }
        })}
        {move || table.get().map(|table| view! { <tables::Tables table/> })}
    }
}

/// A month in words.
fn in_words(month: CalendarMonth) -> Wording {
    let (year, number, _) = month.first().ymd();
    let name = Wording::ready(format!("month-{number}"));
    say!(
        "desk-figures-month-of",
        month = name,
        year = year.to_string()
    )
}
