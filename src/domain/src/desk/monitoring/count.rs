//! Counting the table of one month, from plain facts.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::hide::{
    SMALLEST_GROUP, Shown, Tally, crossed, is_small, rounded, shown, standing, within,
};
use super::{
    COUNTED_GENDERS, CalendarMonth, Cohort, CohortRow, Counted, CountedGender, Figure, FigureRow,
    Gender, HoursClass, HoursRow, MonthTable, OutcomeKind, SlotRow, Stock, StockRow,
};
use crate::time::Day;

/// After so many months a cohort is measured (`plan.md`, section 6: three years after inflow).
const THREE_YEARS: i32 = 36;

/// The table of a month, as it is known today.
pub fn count(people: &[Counted], month: CalendarMonth, today: Day) -> MonthTable {
    let until = month.last().min(today);
    let people: Vec<_> = people.iter().filter(|it| it.is_there_on(until)).collect();
    let there = There {
        people,
        month,
        until,
        is_now: month.contains(today),
    };
    MonthTable {
        month,
        until,
        figures: Figure::ALL.map(|it| there.figure(it)).into(),
        hours: there.hours(),
        stocks: Stock::ALL.map(|it| there.stock(it)).into(),
        cohorts: there.cohorts(),
        caseloads: there.is_now.then(|| caseloads(&there.people)),
        counted_on: None,
        slots: slots(&there.people, month),
    }
}

impl CountedGender {
    /// Its name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Women => "women",
            Self::Men => "men",
            Self::OtherOrNotSaid => "other_or_not_said",
        }
    }

    const fn of(gender: Gender) -> Self {
        match gender {
            Gender::Woman => Self::Women,
            Gender::Man => Self::Men,
            Gender::Other | Gender::NotSaid => Self::OtherOrNotSaid,
        }
    }
}

/// Whoever is in the approach at the end of a month.
struct There<'a> {
    people: Vec<&'a Counted>,
    month: CalendarMonth,
    until: Day,
    /// Whether it is the month of today: what files do not keep is known of today alone.
    is_now: bool,
}

impl There<'_> {
    fn by_gender(&self, is_counted: &dyn Fn(&Counted) -> bool) -> Vec<Tally> {
        let gender = |who: &Counted| CountedGender::of(who.gender);
        tallies(
            &self.people,
            COUNTED_GENDERS.into_iter(),
            gender,
            is_counted,
        )
    }

    fn is_of(&self, figure: Figure, who: &Counted) -> bool {
        figure.is_on(who, |day| self.month.contains(day) && day <= self.until)
    }

    /// A figure in parts, as these are made.
    fn divided(
        &self,
        figure: Figure,
        parts: impl Fn(&dyn Fn(&Counted) -> bool) -> Vec<Tally>,
    ) -> Shown {
        let parts = |it: Figure| parts(&|who| self.is_of(it, who));
        let wholes = figure.wholes();
        if wholes.is_empty() {
            return shown(&parts(figure));
        }
        let wholes: Vec<_> = wholes.iter().map(|it| parts(*it)).collect();
        within(&parts(figure), &wholes)
    }

    fn figure(&self, figure: Figure) -> FigureRow {
        let (total, by_gender) = self.divided(figure, |is_counted| self.by_gender(is_counted));
        let year = self.month.first().ymd().0;
        FigureRow {
            figure,
            total,
            by_gender,
            in_year: self.so_far(figure, |day| day.ymd().0 == year),
            since_start: self.so_far(figure, |_| true),
        }
    }

    /// How many of the days until now are such, to the nearest five; hidden where the rest of a figure of which this
    /// one is a part is a group under five.
    fn so_far(&self, figure: Figure, is_such: impl Fn(Day) -> bool) -> Option<u32> {
        let is_such = |day: Day| day <= self.until && is_such(day);
        let all = |it: Figure| {
            let counted = self.people.iter().filter(|who| it.is_on(who, is_such));
            counted.count() as u32
        };
        let own = all(figure);
        let mut wholes = figure.wholes().iter();
        let tells = own > 0 && wholes.any(|it| is_small(all(*it).saturating_sub(own)));
        rounded(own).filter(|_| !tells)
    }

    /// Who began more than once in the month counts with the last.
    fn hours(&self) -> Vec<HoursRow> {
        let is_begun = |day: Day| self.month.contains(day) && day <= self.until;
        let class = |who: &Counted| {
            let noted = who.outcomes.iter();
            let begun = noted.filter(|it| it.kind == OutcomeKind::WorkStarted && is_begun(it.from));
            let last = begun.max_by_key(|it| it.from);
            last.map(|it| HoursClass::of(it.hours))
        };
        let tally = |class_of: HoursClass, is_early: bool| Tally {
            people: self.people.len() as u32,
            counted: self.count_of(|who| {
                class(who) == Some(class_of)
                    && (!is_early || self.is_of(Figure::WorkFromReception, who))
            }),
        };
        let parts = HoursClass::ALL.map(|it| tally(it, false));
        let early = HoursClass::ALL.map(|it| tally(it, true));
        let genders = HoursClass::ALL.map(|it| self.by_gender(&|who| class(who) == Some(it)));
        let early = within(&early, &[parts.to_vec()]).1;
        let cells = shown(&parts).1.into_iter().zip(early);
        let rows = cells.zip(crossed(&genders)).zip(HoursClass::ALL);
        rows.map(|(((people, from_reception), by_gender), class)| HoursRow {
            class,
            people,
            by_gender,
            from_reception,
        })
        .collect()
    }

    fn count_of(&self, is_counted: impl Fn(&Counted) -> bool) -> u32 {
        self.people.iter().filter(|who| is_counted(who)).count() as u32
    }

    fn is_known(&self, stock: Stock) -> bool {
        self.is_now || stock.is_known_later()
    }

    fn stock(&self, stock: Stock) -> StockRow {
        let is_known = self.is_known(stock);
        let parts = self.by_gender(&|who| stock.is_of(who, self.until));
        let (total, by_gender) = standing(&parts);
        let known = |cell: Option<u32>| cell.filter(|_| is_known);
        StockRow {
            stock,
            is_known,
            total: known(total),
            by_gender: by_gender.into_iter().map(known).collect(),
        }
    }

    /// Each column is a row of parts of one total.
    fn cohorts(&self) -> Vec<CohortRow> {
        let cohorts: BTreeSet<Cohort> = self.people.iter().map(|it| it.cohort()).collect();
        let parts = |is_counted: &dyn Fn(&Counted) -> bool| {
            let cohorts = cohorts.iter().copied();
            tallies(&self.people, cohorts, Counted::cohort, is_counted)
        };
        let stand = |is_counted: &dyn Fn(&Counted) -> bool| standing(&parts(is_counted)).1;
        let is_out = |who: &Counted| who.lasts_on(OutcomeKind::BenefitExit, self.until);
        let (everyone, out, later) = (stand(&|_| true), stand(&is_out), stand(&was_out));
        let stocks = Stock::BY_COHORT.map(|it| {
            let cells = stand(&|who| it.is_of(who, self.until));
            if self.is_known(it) { cells } else { Vec::new() }
        });
        let begun = Figure::ALL.map(|it| self.divided(it, parts).1);
        let row = |(index, cohort): (usize, &Cohort)| {
            let is_after_three_years = self.is_after_three_years(*cohort);
            let (people, out_of_benefit) = (at(&everyone, index), at(&out, index));
            let later = at(&later, index).filter(|_| is_after_three_years);
            CohortRow {
                cohort: *cohort,
                people,
                out_of_benefit,
                share_out: share(people, out_of_benefit),
                is_after_three_years,
                out_after_three_years: later,
                share_after_three_years: share(people, later),
                stocks: stocks.iter().map(|it| at(it, index)).collect(),
                figures: begun.iter().map(|it| at(it, index)).collect(),
            }
        };
        cohorts.iter().enumerate().map(row).collect()
    }

    fn is_after_three_years(&self, cohort: Cohort) -> bool {
        cohort.is_some_and(|it| it.plus_months(THREE_YEARS).last() <= self.until)
    }
}

/// Whether they were out of the benefit three years after they came.
fn was_out(who: &Counted) -> bool {
    let then = who.came_on().map(|it| it.plus_months(THREE_YEARS));
    then.is_some_and(|day| who.lasts_on(OutcomeKind::BenefitExit, day))
}

fn at(cells: &[Option<u32>], index: usize) -> Option<u32> {
    cells.get(index).copied().flatten()
}

fn share(people: Option<u32>, out: Option<u32>) -> Option<u32> {
    let (people, out) = people.zip(out)?;
    (out * 100).checked_div(people)
}

/// How many are in each group, and how many of them are counted.
fn tallies<G: Ord>(
    people: &[&Counted],
    groups: impl Iterator<Item = G>,
    group: impl Fn(&Counted) -> G,
    is_counted: impl Fn(&Counted) -> bool,
) -> Vec<Tally> {
    let mut all = BTreeMap::<G, Tally>::new();
    for who in people {
        let tally = all.entry(group(who)).or_default();
        tally.people += 1;
        tally.counted += u32::from(is_counted(who));
    }
    groups
        .map(|it| all.get(&it).copied().unwrap_or_default())
        .collect()
}

/// Open plans of each klantmanager.
fn caseloads(people: &[&Counted]) -> Vec<Option<u32>> {
    let mut loads = BTreeMap::<_, Tally>::new();
    let open = people.iter().filter(|who| who.file.is_plan_active);
    for manager in open.flat_map(|who| &who.file.case_managers) {
        let load = loads.entry(manager).or_default();
        load.people += 1;
        load.counted += 1;
    }
    let mut loads: Vec<_> = loads.into_values().collect();
    loads.sort_by_key(|it| Reverse(it.counted));
    standing(&loads).1
}

fn slots(people: &[&Counted], month: CalendarMonth) -> Vec<SlotRow> {
    let mut slots = BTreeMap::<(u8, u8), (u32, u32)>::new();
    for who in people {
        let mut own = BTreeMap::<(u8, u8), u32>::new();
        for it in who
            .file
            .conflicts
            .iter()
            .filter(|it| month.contains(it.day))
        {
            *own.entry((it.day.weekday(), it.hour)).or_default() += 1;
        }
        for (slot, often) in own {
            let (people, conflicts) = slots.entry(slot).or_default();
            *people += 1;
            *conflicts += often;
        }
    }
    let large = slots
        .into_iter()
        .filter(|(_, (people, _))| *people >= SMALLEST_GROUP);
    let mut rows: Vec<_> = large
        .map(|((weekday, hour), (people, conflicts))| SlotRow {
            weekday,
            hour,
            people,
            conflicts,
        })
        .collect();
    rows.sort_by_key(|it| Reverse(it.people));
    rows
}
