//! The tables of a month.

use domain::Wording;
use domain::desk::monitoring::{
    COUNTED_GENDERS, CohortRow, Figure, FigureRow, MonthTable, SlotRow,
};
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::in_words;
use super::table::{Cell, Numbers, Row};

/// Every table of the month.
#[component]
pub fn Tables(
    /// The figures.
    table: MonthTable,
) -> impl IntoView {
    let hours = table.hours.iter().map(|it| {
        let class = Wording::ready(format!("hours-{}", it.class.name()));
        (class, vec![Cell::Count(it.people)])
    });
    let stocks = table.stocks.iter().map(|it| {
        let stock = Wording::ready(format!("stock-{}", it.stock.name()));
        (stock, with_genders(it.total, &it.by_gender))
    });
    let managers = table.caseloads.iter().enumerate().map(|(index, people)| {
        let manager = say!("desk-figures-manager", number = (index + 1).to_string());
        (manager, vec![Cell::Count(*people)])
    });
    let people = || vec![say!("desk-figures-people")];
    let first = |what: Wording, others: Vec<Wording>| [vec![what], others].concat();
    let mut begun = first(say!("desk-figures-what"), genders());
    begun.push(say!("desk-figures-since-start"));
    view! {
        <Numbers id="begun" caption=say!("desk-figures-begun") columns=begun rows=table.figures.iter().map(figure).collect()/>
        <Numbers id="hours" caption=say!("desk-figures-work-hours") columns=first(say!("desk-figures-hours"), people()) rows=hours.collect()/>
        <Numbers id="standing" caption=say!("desk-figures-standing") columns=first(say!("desk-figures-what"), genders()) rows=stocks.collect()/>
        <Numbers id="cohorts" caption=say!("desk-figures-cohorts") columns=cohort_columns() rows=table.cohorts.iter().map(cohort).collect()/>
        <Numbers id="caseload" caption=say!("desk-figures-caseload") columns=first(say!("desk-figures-what"), people()) rows=managers.collect()/>
        <Slots slots=table.slots/>
    }
}

fn genders() -> Vec<Wording> {
    let groups = COUNTED_GENDERS.map(|it| Wording::ready(format!("counted-{}", it.name())));
    [vec![say!("desk-figures-total")], groups.into()].concat()
}

fn with_genders(total: Option<u32>, by_gender: &[Option<u32>]) -> Vec<Cell> {
    let groups = (0..COUNTED_GENDERS.len()).map(|index| {
        by_gender
            .get(index)
            .map_or(Cell::Empty, |it| Cell::Count(*it))
    });
    std::iter::once(Cell::Count(total)).chain(groups).collect()
}

fn named(figure: Figure) -> Wording {
    Wording::ready(format!("figure-{}", figure.name()))
}

fn figure(row: &FigureRow) -> Row {
    let mut cells = with_genders(row.total, &row.by_gender);
    cells.push(Cell::Count(row.since_start));
    (named(row.figure), cells)
}

fn cohort_columns() -> Vec<Wording> {
    let standing = [
        say!("desk-figures-cohort"),
        say!("desk-figures-people"),
        say!("desk-figures-out"),
        say!("desk-figures-share"),
    ];
    standing
        .into_iter()
        .chain(Figure::DIVIDED.map(named))
        .collect()
}

fn cohort(row: &CohortRow) -> Row {
    let unknown = || say!("desk-figures-cohort-unknown");
    let name = row.cohort.map_or_else(unknown, in_words);
    let standing = [
        Cell::Count(row.people),
        Cell::Count(row.out_of_benefit),
        Cell::Percent(row.share_out),
    ];
    let begun = row.figures.iter().map(|it| Cell::Count(*it));
    (name, standing.into_iter().chain(begun).collect())
}

#[component]
fn Slots(slots: Vec<SlotRow>) -> impl IntoView {
    if slots.is_empty() {
        return view! {
            <section class="ma-card" id="slots">
                <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-figures-slots")/></h2>
                <p><Say what=say!("desk-figures-slots-none")/></p>
            </section>
        }
        .into_any();
    }
    let columns = vec![
        say!("desk-figures-slot"),
        say!("desk-figures-people"),
        say!("desk-figures-often"),
    ];
    let rows = slots.into_iter().map(|it| {
        let weekday = Wording::ready(format!("weekday-{}", it.weekday + 1));
        let slot = say!(
            "desk-figures-slot-at",
            weekday = weekday,
            hour = it.hour.to_string()
        );
        (
            slot,
            vec![
                Cell::Count(Some(it.people)),
                Cell::Count(Some(it.conflicts)),
            ],
        )
    });
    view! { <Numbers id="slots" caption=say!("desk-figures-slots") columns rows=rows.collect()/> }
        .into_any()
}
