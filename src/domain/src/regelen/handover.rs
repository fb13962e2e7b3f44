//! The hand-over at the end of ontzorgen (`checklists.md`, F3): nobody may fall into a gap in which
//! both sides think the other pays. Each line is signed off by the person; it is kept like the
//! state of a checklist item.

mod progress;

use std::fmt;

pub use progress::{Progress, progress};

use super::{Cost, FixedCost, ItemState, ItemStatus, MonthlyCost, Payer, monthly_costs};
use crate::time::Day;
use crate::{Anchor, File, ItemId};

/// The item of the catalogue below which the lines stand.
const ITEM: &str = "ontzorgen.handover";

/// What must be clear about one cost, in the order of F3.
pub const POINTS: [&str; 5] = [
    "paid_last",
    "pays_next",
    "direct_debit",
    "login",
    "next_bill",
];

/// What must be clear once.
pub const ONCE: [&str; 7] = [
    "benefit_full",
    "allowances",
    "debts",
    "remission",
    "budget",
    "who_to_call",
    "end_letter",
];

/// Whom one asks for remission (`checklists.md`, D5).
const REMISSION: [&str; 2] = ["bills.taxes", "bills.water_authority_tax"];

/// The line about this point of this cost.
pub fn line_about(cost: Cost, point: &str) -> ItemId {
    ItemId::new(format!("{ITEM}.{cost}.{point}"))
}

/// The line about something that must be clear once.
pub fn line_once(point: &str) -> ItemId {
    ItemId::new(format!("{ITEM}.{point}"))
}

/// How many days before the end of ontzorgen the hand-over begins (`checklists.md`, F3).
const BEGINS_BEFORE: i32 = 28;

/// Whether there is something to hand over: a cost that the municipality pays, and an item that is
/// not settled yet.
pub fn is_ahead(file: &File) -> bool {
    let has_cost = !costs(file).is_empty() || !others(file).is_empty();
    has_cost && !is_settled(file)
}

/// Whether these are its four weeks, and the item is not settled: also where nobody wrote down who pays what.
pub fn is_now(file: &File, today: Day) -> bool {
    let end = file.anchor_day(Anchor::OntzorgenEnd);
    let is_time = |end: Day| (end.plus_days(-BEGINS_BEFORE)..=end).contains(&today);
    end.is_some_and(is_time) && !is_settled(file)
}

fn is_settled(file: &File) -> bool {
    let state = file.items.get(&ItemId::new(ITEM));
    state.is_some_and(|state| state.status.is_settled())
}

/// The last day for which the municipality paid, once ontzorgen has ended and the hand-over has not.
/// Nothing where the costs do not end together.
pub fn ended_on(file: &File, today: Day) -> Option<Day> {
    let end = last_of_all(file)?;
    (end < today && is_ahead(file)).then_some(end)
}

/// The last day for which the municipality pays every cost that is handed over; none where they have days of their
/// own.
pub fn last_of_all(file: &File) -> Option<Day> {
    let mut ends = costs(file).into_iter().map(|it| last_of(file, it));
    let first = ends.next()??;
    ends.all(|it| it == Some(first)).then_some(first)
}

/// The last day for which the municipality pays this cost.
pub fn last_of(file: &File, cost: Cost) -> Option<Day> {
    let is_theirs = |it: &&FixedCost| it.cost == cost && it.payer == Payer::Municipality;
    let theirs = file.fixed_costs.values().filter(is_theirs);
    let last = theirs.max_by_key(|it| (it.until.is_none(), it.until))?;
    paid_until(file, last)
}

/// The costs that are handed over: those that the municipality pays or paid.
pub fn costs(file: &File) -> Vec<Cost> {
    let is_theirs = |it: &FixedCost| it.payer == Payer::Municipality;
    let was_theirs = |cost: &Cost| {
        let mut all = file.fixed_costs.values();
        all.any(|it| it.cost == *cost && is_theirs(it))
    };
    Cost::ALL.into_iter().filter(was_theirs).collect()
}

/// What else the municipality pays every month. It has no lines to sign off: a line is named after its [`Cost`].
pub fn others(file: &File) -> Vec<MonthlyCost> {
    let is_theirs = |it: &MonthlyCost| it.bill.paid_by == Some(Payer::Municipality);
    let mut all = monthly_costs(file);
    all.retain(is_theirs);
    all
}

/// Every line that must be signed off.
pub fn lines(file: &File) -> Vec<ItemId> {
    let about = |cost: Cost| POINTS.map(|point| line_about(cost, point));
    let once = ONCE.into_iter().map(line_once);
    costs(file)
        .into_iter()
        .flat_map(about)
        .chain(once)
        .collect()
}

/// The day on which a line was signed off: by the person, or by doing what it is about.
pub fn signed_on(file: &File, line: &ItemId) -> Option<Day> {
    let by_tick = file.items.get(line).and_then(done_on);
    by_tick.or_else(|| {
        let is_remission = *line == line_once("remission");
        is_remission.then(|| remission_asked_on(file))?
    })
}

fn done_on(state: &ItemState) -> Option<Day> {
    state.on.filter(|_| state.status == ItemStatus::Done)
}

/// The later of the two days, once neither office is left to ask.
fn remission_asked_on(file: &File) -> Option<Day> {
    let state = |id: &&str| file.items.get(&ItemId::new(*id));
    let is_settled = |id: &&str| state(id).is_some_and(|it| it.status.is_settled());
    let days = REMISSION.iter().filter_map(state).filter_map(done_on);
    REMISSION
        .iter()
        .all(is_settled)
        .then(|| days.max())
        .flatten()
}

/// Whether this is a line of the hand-over.
pub fn is_line(id: &ItemId) -> bool {
    let Some(rest) = id.as_str().strip_prefix(ITEM) else {
        return false;
    };
    let parts: Vec<&str> = rest.split('.').skip(1).collect();
    match parts.as_slice() {
        [once] => ONCE.contains(once),
        [cost, point] => Cost::ALL.iter().any(|it| it.name() == *cost) && POINTS.contains(point),
        _ => false,
    }
}

/// Who pays a cost over time, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// It is clear who pays.
    Covered,
    /// From this day on nobody is known to pay.
    Gap(Day),
    /// From this day on both pay.
    Double(Day),
    /// It is not known until when, or who at all.
    Unknown,
}

/// The last day for which this payer pays. What the municipality pays without a last day ends with
/// ontzorgen, where that day is confirmed.
pub fn paid_until(file: &File, cost: &FixedCost) -> Option<Day> {
    let by_ontzorgen = || file.anchor_day(Anchor::OntzorgenEnd);
    cost.until.or_else(|| match cost.payer {
        Payer::Municipality => by_ontzorgen(),
        Payer::Person => None,
    })
}

/// Who pays on this day, cost by cost. What ended is not there any more, unless nobody came after:
/// then with the first day for which nobody is known to pay.
pub fn payers_on(file: &File, today: Day) -> Vec<(FixedCost, Option<Day>)> {
    let ended = |it: &FixedCost| paid_until(file, it).filter(|last| *last < today);
    let goes_on = |cost: Cost| {
        let mut all = file.fixed_costs.values();
        let has_begun = |it: &FixedCost| it.from.is_none_or(|from| from <= today);
        all.any(|it| it.cost == cost && ended(it).is_none() && has_begun(it))
    };
    let all = file.fixed_costs.values();
    let mut payers: Vec<_> = all
        .filter(|it| ended(it).is_none() || !goes_on(it.cost))
        .map(|it| (it.clone(), ended(it).map(|last| last.plus_days(1))))
        .collect();
    payers.sort_by_key(|(it, _)| it.cost);
    payers
}

/// Whether the payers of a cost follow each other without a gap and without paying twice. What the
/// municipality pays without a last day ends with ontzorgen, where that day is confirmed.
pub fn cover(file: &File, cost: Cost) -> Cover {
    let all = file.fixed_costs.values().filter(|it| it.cost == cost);
    let (mut municipality, mut person) = (None, None);
    for it in all {
        match it.payer {
            Payer::Municipality => municipality = municipality.max(Some((it.until, it.from))),
            Payer::Person => person = person.max(Some(it.from)),
        }
    }
    let end =
        municipality.map(|(until, _)| until.or_else(|| file.anchor_day(Anchor::OntzorgenEnd)));
    match (end, person) {
        (Some(Some(end)), None) => Cover::Gap(end.plus_days(1)),
        (Some(Some(end)), Some(Some(from))) if from > end.plus_days(1) => {
            Cover::Gap(end.plus_days(1))
        }
        (Some(Some(end)), Some(Some(from))) if from <= end => Cover::Double(from),
        (Some(None), Some(Some(from))) => Cover::Double(from),
        (Some(Some(_)), Some(Some(_))) | (None, Some(_)) => Cover::Covered,
        (None | Some(None), None) | (Some(_), Some(None)) => Cover::Unknown,
    }
}

impl Cost {
    /// Every cost, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Rent,
        Self::Energy,
        Self::Water,
        Self::HealthInsurance,
        Self::Phone,
    ];

    /// The cost's name, as stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rent => "rent",
            Self::Energy => "energy",
            Self::Water => "water",
            Self::HealthInsurance => "health_insurance",
            Self::Phone => "phone",
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::FixedCost;
    use crate::{AnchorDate, AnchorId, DateSource, FixedCostId, Record};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Payer, first day, last day.
    type Span = (Payer, Option<&'static str>, Option<&'static str>);

    const M: Payer = Payer::Municipality;
    const P: Payer = Payer::Person;

    fn file(spans: &[Span], end: Option<&str>) -> File {
        let cost = |(number, (payer, from, until)): (usize, &Span)| FixedCost {
            id: FixedCostId::new(number.to_string()),
            cost: Cost::Rent,
            payer: *payer,
            from: from.map(day),
            until: until.map(day),
            last_confirmed: None,
        };
        let anchor = end.map(|end| AnchorDate {
            id: AnchorId::new(Anchor::OntzorgenEnd.name()),
            day: day(end),
            source: DateSource::CaseManager,
            confirmed_by: Some("Fatima".to_owned()),
            confirmed_on: None,
        });
        let costs = spans.iter().enumerate().map(cost).map(Record::from);
        File::from_records(costs.chain(anchor.map(Record::from)))
    }

    // The end of ontzorgen is 31 March 2027 in each.
    #[rstest]
    #[case::before_the_end(&[(M, None, None)], "2027-03-31", &[(M, None)])]
    #[case::nobody_came_after(&[(M, None, None)], "2027-04-01", &[(M, Some("2027-04-01"))])]
    #[case::the_person_did(&[(M, None, None), (P, Some("2027-04-01"), None)], "2027-04-02", &[(P, None)])]
    #[case::not_yet(&[(M, None, None), (P, Some("2027-05-01"), None)], "2027-04-10", &[(M, Some("2027-04-01")), (P, None)])]
    #[case::its_own_last_day(&[(M, None, Some("2027-05-31"))], "2027-04-10", &[(M, None)])]
    #[case::the_person_has_no_end(&[(P, None, None)], "2027-04-10", &[(P, None)])]
    fn who_pays_today(
        #[case] spans: &[Span],
        #[case] today: &str,
        #[case] expected: &[(Payer, Option<&str>)],
    ) {
        let found = payers_on(&file(spans, Some("2027-03-31")), day(today));
        let found: Vec<_> = found
            .iter()
            .map(|(it, nobody_from)| (it.payer, *nobody_from))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(payer, from)| (*payer, from.map(day)))
            .collect();
        assert_eq!(found, expected);
    }

    #[rstest]
    #[case::nothing_known(&[], Some("2027-03-31"), Cover::Unknown)]
    #[case::no_end_confirmed(&[(M, Some("2026-10-01"), None)], None, Cover::Unknown)]
    #[case::nobody_after_the_end(&[(M, Some("2026-10-01"), None)], Some("2027-03-31"), Cover::Gap(day("2027-04-01")))]
    #[case::its_own_last_day_counts(&[(M, None, Some("2027-02-28"))], Some("2027-03-31"), Cover::Gap(day("2027-03-01")))]
    #[case::one_month_between(&[(M, None, Some("2027-03-31")), (P, Some("2027-05-01"), None)], None, Cover::Gap(day("2027-04-01")))]
    #[case::one_day_between(&[(M, None, Some("2027-03-31")), (P, Some("2027-04-02"), None)], None, Cover::Gap(day("2027-04-01")))]
    #[case::next_day(&[(M, None, Some("2027-03-31")), (P, Some("2027-04-01"), None)], None, Cover::Covered)]
    #[case::one_day_twice(&[(M, None, Some("2027-03-31")), (P, Some("2027-03-31"), None)], None, Cover::Double(day("2027-03-31")))]
    #[case::no_end_and_the_person_too(&[(M, None, None), (P, Some("2027-03-01"), None)], None, Cover::Double(day("2027-03-01")))]
    #[case::only_the_person(&[(P, None, None)], Some("2027-03-31"), Cover::Covered)]
    #[case::the_person_from_nobody_knows(&[(M, None, Some("2027-03-31")), (P, None, None)], None, Cover::Unknown)]
    fn who_pays_when(#[case] spans: &[Span], #[case] end: Option<&str>, #[case] expected: Cover) {
        assert_eq!(cover(&file(spans, end), Cost::Rent), expected);
    }

    #[test]
    fn what_the_person_always_paid_is_not_handed_over() {
        let end = Some("2027-03-31");
        assert!(costs(&file(&[(P, None, None)], end)).is_empty());
        let both = file(&[(M, None, None), (P, Some("2027-04-01"), None)], end);
        assert_eq!(costs(&both), [Cost::Rent]);
        assert_eq!(lines(&both).len(), POINTS.len() + ONCE.len());
    }

    // Of no cost is it known who pays it.
    #[rstest]
    #[case::long_before("2027-03-02", Some("2027-03-31"), false, false)]
    #[case::four_weeks_before("2027-03-03", Some("2027-03-31"), false, true)]
    #[case::last_day("2027-03-31", Some("2027-03-31"), false, true)]
    #[case::after_the_end("2027-04-01", Some("2027-03-31"), false, false)]
    #[case::settled("2027-03-10", Some("2027-03-31"), true, false)]
    #[case::no_end_confirmed("2027-03-10", None, false, false)]
    fn it_is_time_in_the_four_weeks_before_the_end(
        #[case] today: &str,
        #[case] end: Option<&str>,
        #[case] is_settled: bool,
        #[case] expected: bool,
    ) {
        let mut file = file(&[], end);
        if is_settled {
            let state = ItemState {
                id: ItemId::new(ITEM),
                status: ItemStatus::NotApplicable,
                on: None,
                owner: None,
                due: None,
                letter_date: None,
                note: None,
                answers: Vec::new(),
            };
            file.absorb(crate::Change::from(state));
        }
        assert_eq!(is_now(&file, day(today)), expected);
        assert!(!is_ahead(&file));
    }

    #[rstest]
    #[case("2027-03-31", None)]
    #[case("2027-04-01", Some("2027-03-31"))]
    fn it_has_ended_from_the_day_after(#[case] today: &str, #[case] expected: Option<&str>) {
        let file = file(&[(M, None, None)], Some("2027-03-31"));
        assert_eq!(ended_on(&file, day(today)), expected.map(day));
    }

    // The end of ontzorgen is 31 March 2027. The days of rent and energy, and until when both are paid.
    #[rstest]
    #[case::as_ontzorgen(None, None, Some("2027-03-31"), Some("2027-03-31"))]
    #[case::rent_earlier(Some("2027-02-28"), None, Some("2027-02-28"), None)]
    #[case::rent_later(Some("2027-05-31"), None, Some("2027-05-31"), None)]
    #[case::both_earlier(
        Some("2027-02-28"),
        Some("2027-02-28"),
        Some("2027-02-28"),
        Some("2027-02-28")
    )]
    fn until_when_the_municipality_pays(
        #[case] rent: Option<&'static str>,
        #[case] energy: Option<&str>,
        #[case] of_rent: Option<&str>,
        #[case] of_all: Option<&str>,
    ) {
        let mut file = file(&[(M, None, rent)], Some("2027-03-31"));
        let energy = FixedCost {
            id: FixedCostId::new("energy"),
            cost: Cost::Energy,
            payer: M,
            from: None,
            until: energy.map(day),
            last_confirmed: None,
        };
        file.absorb(energy.into());
        assert_eq!(last_of(&file, Cost::Rent), of_rent.map(day));
        assert_eq!(last_of_all(&file), of_all.map(day));
        assert_eq!(ended_on(&file, day("2027-06-01")), of_all.map(day));
    }

    #[rstest]
    #[case(ItemStatus::Done, Some("2027-03-05"))]
    #[case(ItemStatus::NotApplicable, Some("2027-03-01"))]
    #[case(ItemStatus::Open, None)]
    fn asking_both_offices_for_remission_is_a_line_by_itself(
        #[case] water: ItemStatus,
        #[case] expected: Option<&str>,
    ) {
        let state = |id: &str, status, on: &str| ItemState {
            id: ItemId::new(id),
            status,
            on: Some(day(on)),
            owner: None,
            due: None,
            letter_date: None,
            note: None,
            answers: Vec::new(),
        };
        let [municipality, office] = REMISSION;
        let file = File::from_records([
            state(municipality, ItemStatus::Done, "2027-03-01").into(),
            state(office, water, "2027-03-05").into(),
        ]);
        let signed = |point| signed_on(&file, &line_once(point));
        assert_eq!(signed("remission"), expected.map(day));
        assert_eq!(signed("budget"), None);
    }

    #[test]
    fn only_the_lines_of_the_hand_over_are_lines() {
        for cost in Cost::ALL {
            assert_eq!(serde_json::to_value(cost).unwrap(), cost.name());
            assert!(POINTS.iter().all(|point| is_line(&line_about(cost, point))));
        }
        assert!(ONCE.iter().all(|point| is_line(&line_once(point))));
        for id in [
            "ontzorgen.handover",
            "ontzorgen.handover.rent",
            "ontzorgen.handover.rent.budget",
            "ontzorgen.handover.budget.login",
            "ontzorgen.handover.rent.login.x",
            "ontzorgen.handoverbudget",
            "ontzorgen.period.budget",
        ] {
            assert!(!is_line(&ItemId::new(id)), "{id}");
        }
    }
}
