//! Counting the table of one month, from plain facts.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::hide::{SMALLEST_GROUP, Tally, rounded, shown, standing};
use super::{
    COUNTED_GENDERS, CalendarMonth, Cohort, CohortRow, Counted, CountedGender, Figure, FigureRow,
    Gender, HoursClass, HoursRow, MonthTable, Outcome, OutcomeKind, SlotRow, Stock, StockRow,
};
use crate::time::Day;

/// The table of a month, as it is known today.
pub fn count(people: &[Counted], month: CalendarMonth, today: Day) -> MonthTable {
    let until = month.last().min(today);
    let there: Vec<_> = people.iter().filter(|it| it.is_there_on(until)).collect();
    MonthTable {
        month,
        until,
        figures: figure_rows(&there, month, until),
        hours: hours(&there, month, until),
        stocks: Stock::ALL.map(|it| stock_row(&there, it, until)).into(),
        cohorts: cohort_rows(&there, month, until),
        caseloads: caseloads(&there),
        slots: slots(&there, month),
    }
}

impl Figure {
    /// Every figure, in the order of the table.
    pub const ALL: [Self; 9] = [
        Self::WorkStarted,
        Self::WorkFromReception,
        Self::Volunteering,
        Self::BenefitExit,
        Self::PartialExit,
        Self::StudyStarted,
        Self::ParticipationTrack,
        Self::Assessment,
        Self::LanguageBoost,
    ];

    /// What is told by gender and cohort too. Not work from the reception centre: it is a part of the work that
    /// began, and the difference of two cells would be a group of its own.
    pub const DIVIDED: [Self; 8] = [
        Self::WorkStarted,
        Self::Volunteering,
        Self::BenefitExit,
        Self::PartialExit,
        Self::StudyStarted,
        Self::ParticipationTrack,
        Self::Assessment,
        Self::LanguageBoost,
    ];

    /// The figure's name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WorkStarted => "work_started",
            Self::WorkFromReception => "work_from_reception",
            Self::Volunteering => "volunteering",
            Self::BenefitExit => "benefit_exit",
            Self::PartialExit => "partial_exit",
            Self::StudyStarted => "study_started",
            Self::ParticipationTrack => "participation_track",
            Self::Assessment => "assessment",
            Self::LanguageBoost => "language_boost",
        }
    }

    const fn kind(self) -> OutcomeKind {
        match self {
            Self::WorkStarted | Self::WorkFromReception => OutcomeKind::WorkStarted,
            Self::Volunteering => OutcomeKind::Volunteering,
            Self::BenefitExit => OutcomeKind::BenefitExit,
            Self::PartialExit => OutcomeKind::PartialExit,
            Self::StudyStarted => OutcomeKind::StudyStarted,
            Self::ParticipationTrack => OutcomeKind::ParticipationTrack,
            Self::Assessment => OutcomeKind::Assessment,
            Self::LanguageBoost => OutcomeKind::LanguageBoost,
        }
    }

    fn has(self, who: &Counted, outcome: &Outcome) -> bool {
        let is_early = || who.is_early_start_on(outcome.from);
        outcome.kind == self.kind() && (self != Self::WorkFromReception || is_early())
    }

    fn is_of(self, who: &Counted, month: CalendarMonth, until: Day) -> bool {
        self.is_on(who, |day| month.contains(day) && day <= until)
    }

    /// Whether it was noted, or finished in the plan, on such a day.
    fn is_on(self, who: &Counted, is_such: impl Fn(Day) -> bool) -> bool {
        let mut noted = who.outcomes.iter().filter(|it| self.has(who, it));
        noted.any(|it| is_such(it.from)) || who.finished_only(self.kind()).into_iter().any(is_such)
    }
}

impl Stock {
    /// Everything that is counted at the end of a month.
    pub const ALL: [Self; 4] = [
        Self::People,
        Self::ActivePlans,
        Self::InGuidance,
        Self::Volunteers,
    ];

    /// Its name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::ActivePlans => "active_plans",
            Self::InGuidance => "in_guidance",
            Self::Volunteers => "volunteers",
        }
    }

    fn is_of(self, who: &Counted, until: Day) -> bool {
        match self {
            Self::People => true,
            Self::ActivePlans => who.file.is_plan_active,
            Self::InGuidance => who.is_in_guidance_on(until),
            Self::Volunteers => lasts(who, OutcomeKind::Volunteering, until),
        }
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

fn lasts(who: &Counted, kind: OutcomeKind, day: Day) -> bool {
    who.outcomes
        .iter()
        .any(|it| it.kind == kind && it.lasts_on(day))
}

fn gender(who: &Counted) -> CountedGender {
    CountedGender::of(who.gender)
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

fn figure_rows(people: &[&Counted], month: CalendarMonth, until: Day) -> Vec<FigureRow> {
    let mut rows = Figure::ALL.map(|it| figure_row(people, it, month, until));
    let all = people
        .iter()
        .filter(|who| Figure::WorkStarted.is_of(who, month, until));
    let early = |who: &&&Counted| Figure::WorkFromReception.is_of(who, month, until);
    let later = all.filter(|who| !early(who)).count() as u32;
    for row in rows
        .iter_mut()
        .filter(|it| it.figure == Figure::WorkFromReception)
    {
        row.by_gender.clear();
        row.total = row.total.filter(|_| !(1..SMALLEST_GROUP).contains(&later));
    }
    rows.into()
}

fn figure_row(people: &[&Counted], figure: Figure, month: CalendarMonth, until: Day) -> FigureRow {
    let genders = COUNTED_GENDERS.into_iter();
    let parts = tallies(people, genders, gender, |who| {
        figure.is_of(who, month, until)
    });
    let (total, by_gender) = shown(&parts);
    let ever = |who: &Counted| figure.is_on(who, |day| day <= until);
    let since_start = people.iter().filter(|who| ever(who)).count();
    FigureRow {
        figure,
        total,
        by_gender,
        since_start: rounded(since_start as u32),
    }
}

/// Who began more than once in the month counts with the last.
fn hours(people: &[&Counted], month: CalendarMonth, until: Day) -> Vec<HoursRow> {
    let last = |who: &Counted| {
        let begun = who.outcomes.iter().filter(|it| {
            it.kind == OutcomeKind::WorkStarted && month.contains(it.from) && it.from <= until
        });
        begun
            .max_by_key(|it| it.from)
            .map(|it| HoursClass::of(it.hours))
    };
    let part = |class: HoursClass| Tally {
        people: people.len() as u32,
        counted: people.iter().filter(|who| last(who) == Some(class)).count() as u32,
    };
    let (_, cells) = shown(&HoursClass::ALL.map(part));
    let rows = HoursClass::ALL.into_iter().zip(cells);
    rows.map(|(class, people)| HoursRow { class, people })
        .collect()
}

fn stock_row(people: &[&Counted], stock: Stock, until: Day) -> StockRow {
    let genders = COUNTED_GENDERS.into_iter();
    let parts = tallies(people, genders, gender, |who| stock.is_of(who, until));
    let (total, by_gender) = standing(&parts);
    StockRow {
        stock,
        total,
        by_gender,
    }
}

/// Each column is a row of parts of one total.
fn cohort_rows(people: &[&Counted], month: CalendarMonth, until: Day) -> Vec<CohortRow> {
    let cohorts: BTreeSet<Cohort> = people.iter().map(|it| it.cohort()).collect();
    let parts = |is_counted: &dyn Fn(&Counted) -> bool| {
        tallies(people, cohorts.iter().copied(), Counted::cohort, is_counted)
    };
    let (_, everyone) = standing(&parts(&|_| true));
    let is_out = |who: &Counted| lasts(who, OutcomeKind::BenefitExit, until);
    let (_, out) = standing(&parts(&is_out));
    let begun = Figure::DIVIDED.map(|it| shown(&parts(&|who| it.is_of(who, month, until))).1);
    let at = |cells: &[Option<u32>], index: usize| cells.get(index).copied().flatten();
    let share = |(people, out): (u32, u32)| (out * 100).checked_div(people);
    let row = |(index, cohort): (usize, &Cohort)| {
        let (people, out_of_benefit) = (at(&everyone, index), at(&out, index));
        CohortRow {
            cohort: *cohort,
            people,
            out_of_benefit,
            share_out: people.zip(out_of_benefit).and_then(share),
            figures: begun.iter().map(|it| at(it, index)).collect(),
        }
    };
    cohorts.iter().enumerate().map(row).collect()
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
