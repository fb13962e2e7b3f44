//! What stood in a month and files do not keep: counted while it stands, and told once the month is over.

use serde::{Deserialize, Serialize};

use super::{Cohort, CohortRow, MonthTable, Stock, StockRow};
use crate::time::Day;

/// How it stood, as the table of that day told it. Small groups are hidden in it and its numbers are rounded already:
/// it holds nobody, and nothing of who is erased later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stood {
    stocks: Vec<StoodStock>,
    caseloads: Vec<Option<u32>>,
}

/// A stock of which files keep no days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct StoodStock {
    row: StockRow,
    by_cohort: Vec<StoodCohort>,
}

/// Those of it who came in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct StoodCohort {
    cohort: Cohort,
    people: Option<u32>,
}

impl Stood {
    /// What the table of a month tells while that month lasts; none for a month that was over when it was made.
    pub fn of(table: &MonthTable) -> Option<Self> {
        let caseloads = table.caseloads.clone().filter(|_| !table.is_recalled())?;
        let rows = table.stocks.iter();
        let stocks = rows.filter(|it| !it.stock.is_known_later());
        let stock = |row: &StockRow| StoodStock {
            row: row.clone(),
            by_cohort: by_cohort(&table.cohorts, row.stock),
        };
        Some(Self {
            stocks: stocks.map(stock).collect(),
            caseloads,
        })
    }

    fn stock(&self, stock: Stock) -> Option<&StoodStock> {
        self.stocks.iter().find(|it| it.row.stock == stock)
    }
}

impl StoodStock {
    /// None of a cohort that was not there when it was counted: nothing was told of it then, and a nought would say
    /// something of people who were of another one.
    fn people(&self, cohort: Cohort) -> Option<u32> {
        let mut all = self.by_cohort.iter();
        all.find(|it| it.cohort == cohort)?.people
    }
}

impl MonthTable {
    /// Tells how it stood where files do not keep it. A table of today stays as it is.
    pub fn recall(&mut self, stood: &Stood, counted_on: Day) {
        if self.caseloads.is_some() {
            return;
        }
        for row in &mut self.stocks {
            let kept = stood.stock(row.stock).filter(|_| !row.is_known);
            if let Some(kept) = kept {
                row.clone_from(&kept.row);
                recall_cohorts(&mut self.cohorts, kept);
            }
        }
        self.caseloads = Some(stood.caseloads.clone());
        self.counted_on = Some(counted_on);
    }

    const fn is_recalled(&self) -> bool {
        self.counted_on.is_some()
    }
}

fn place(stock: Stock) -> Option<usize> {
    Stock::BY_COHORT.iter().position(|it| *it == stock)
}

fn by_cohort(cohorts: &[CohortRow], stock: Stock) -> Vec<StoodCohort> {
    let Some(place) = place(stock) else {
        return Vec::new();
    };
    let of = |row: &CohortRow| StoodCohort {
        cohort: row.cohort,
        people: row.stocks.get(place).copied().flatten(),
    };
    cohorts.iter().map(of).collect()
}

fn recall_cohorts(cohorts: &mut [CohortRow], kept: &StoodStock) {
    let Some(place) = place(kept.row.stock) else {
        return;
    };
    for row in cohorts {
        if let Some(cell) = row.stocks.get_mut(place) {
            *cell = kept.people(row.cohort);
        }
    }
}
