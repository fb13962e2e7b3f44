//! The tables of a month.

use domain::Wording;
use domain::desk::monitoring::{
    COUNTED_GENDERS, CohortRow, Figure, FigureRow, HoursRow, MonthTable, SlotRow, Stock, StockRow,
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
    let people = || vec![say!("desk-figures-people")];
    let first = |what: Wording, others: Vec<Wording>| [vec![what], others].concat();
    let mut begun = first(say!("desk-figures-what"), genders());
    begun.push(say!("desk-figures-in-year"));
    begun.push(say!("desk-figures-since-start"));
    let mut hours = first(say!("desk-figures-hours"), genders());
    hours.push(say!("desk-figures-from-reception"));
    let cohorts = cohort_columns();
    let begun_by_cohort = first(say!("desk-figures-cohort"), Figure::ALL.map(named).into());
    let by_cohort = table.cohorts.iter();
    let by_cohort = by_cohort.map(|it| (cohort_name(it), counts(&it.figures)));
    view! {
        <Numbers id="begun" caption=say!("desk-figures-begun") columns=begun rows=table.figures.iter().map(figure).collect()/>
        <Numbers id="hours" caption=say!("desk-figures-work-hours") columns=hours rows=table.hours.iter().map(hours_row).collect()/>
        <Numbers id="standing" caption=say!("desk-figures-standing") columns=first(say!("desk-figures-what"), genders()) rows=table.stocks.iter().map(stock).collect()/>
        <Numbers id="cohorts" caption=say!("desk-figures-cohorts") columns=cohorts rows=table.cohorts.iter().map(|it| cohort(&table, it)).collect()/>
        <Numbers id="begun-by-cohort" caption=say!("desk-figures-begun-by-cohort") columns=begun_by_cohort rows=by_cohort.collect()/>
        <Numbers id="caseload" caption=say!("desk-figures-caseload") columns=first(say!("desk-figures-what"), people()) rows=caseloads(table.caseloads.as_deref())/>
        <Slots slots=table.slots/>
    }
}

/// One row that says so where it is not known.
fn caseloads(loads: Option<&[Option<u32>]>) -> Vec<Row> {
    let Some(loads) = loads else {
        return vec![(say!("desk-figures-every-manager"), vec![Cell::NotKnown])];
    };
    let loads = loads.iter().enumerate();
    let manager = |index: usize| say!("desk-figures-manager", number = (index + 1).to_string());
    loads
        .map(|(index, people)| (manager(index), vec![Cell::Count(*people)]))
        .collect()
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
    cells.push(Cell::Count(row.in_year));
    cells.push(Cell::Count(row.since_start));
    (named(row.figure), cells)
}

fn hours_row(row: &HoursRow) -> Row {
    let mut cells = with_genders(row.people, &row.by_gender);
    cells.push(Cell::Count(row.from_reception));
    (Wording::ready(format!("hours-{}", row.class.name())), cells)
}

fn stock(row: &StockRow) -> Row {
    let cells = if row.is_known {
        with_genders(row.total, &row.by_gender)
    } else {
        vec![Cell::NotKnown; COUNTED_GENDERS.len() + 1]
    };
    (standing(row.stock), cells)
}

fn standing(stock: Stock) -> Wording {
    Wording::ready(format!("stock-{}", stock.name()))
}

fn counts(cells: &[Option<u32>]) -> Vec<Cell> {
    cells.iter().map(|it| Cell::Count(*it)).collect()
}

fn cohort_columns() -> Vec<Wording> {
    let people = [
        say!("desk-figures-cohort"),
        say!("desk-figures-people"),
        say!("desk-figures-out"),
        say!("desk-figures-share"),
        say!("desk-figures-out-three-years"),
        say!("desk-figures-share-three-years"),
    ];
    let stocks = Stock::BY_COHORT.map(standing);
    people.into_iter().chain(stocks).collect()
}

fn cohort_name(row: &CohortRow) -> Wording {
    let unknown = || say!("desk-figures-cohort-unknown");
    row.cohort.map_or_else(unknown, in_words)
}

fn cohort(table: &MonthTable, row: &CohortRow) -> Row {
    let later = |cell: Cell| {
        if row.is_after_three_years {
            cell
        } else {
            Cell::NotYet
        }
    };
    let people = [
        Cell::Count(row.people),
        Cell::Count(row.out_of_benefit),
        Cell::Percent(row.share_out),
        later(Cell::Count(row.out_after_three_years)),
        later(Cell::Percent(row.share_after_three_years)),
    ];
    let stocks = Stock::BY_COHORT.iter().zip(&row.stocks);
    let stocks = stocks.map(|(stock, people)| {
        if table.is_known(*stock) {
            Cell::Count(*people)
        } else {
            Cell::NotKnown
        }
    });
    let cells = people.into_iter().chain(stocks).collect();
    (cohort_name(row), cells)
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
