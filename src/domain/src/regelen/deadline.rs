//! The last day of a checklist item, and where that day comes from. A rule gives a date only when
//! its anchor is confirmed, and never after its `review_by` (`domain/README.md`, six rules).

use catalogue::{Anchor, Edge, Item, Rule, When, YearMonthDay};

use crate::time::Day;
use crate::{File, ItemId};

/// What is known about when an item must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// No date: advice, or the date is on a letter.
    None,
    /// A day that is printed on a letter or was said by the team.
    Told(Day),
    /// A day that follows from a rule.
    Rule {
        /// Last safe day where [`Edge::is_last`], first day otherwise.
        day: Day,
        /// Which day it is.
        edge: Edge,
        /// The anchor from which it is counted.
        anchor: Anchor,
        /// The anchor's day.
        counted_from: Day,
        /// First name of who confirmed that day.
        confirmed_by: Option<String>,
    },
    /// The rule waits for this anchor.
    WaitsFor(Anchor),
    /// What the catalogue says is past its review: ask the contact person.
    AskContact,
}

impl Deadline {
    /// The last day, where there is one.
    pub fn last_day(&self) -> Option<Day> {
        match self {
            Self::Told(day) => Some(*day),
            Self::Rule { day, edge, .. } if edge.is_last() => Some(*day),
            _ => None,
        }
    }

    /// The day on which somebody confirmed the date from which it is counted, where that is known.
    pub fn confirmed_on(&self, file: &File) -> Option<Day> {
        match self {
            Self::Rule {
                anchor,
                counted_from,
                confirmed_by: Some(_),
                ..
            } => {
                let date = file.confirmed(*anchor);
                date.filter(|it| it.day == *counted_from)?.confirmed_on
            }
            _ => None,
        }
    }
}

/// When this person must have done this item, as known today. Where a told day and a rule
/// differ, the earlier one counts: warning too soon costs a phone call.
pub fn deadline(file: &File, item: &Item, today: Day) -> Deadline {
    let told = file
        .items
        .get(&ItemId::new(item.id))
        .and_then(|state| state.due);
    let by_rule = by_rule(file, item, today);
    match told {
        Some(told) if by_rule.last_day().is_none_or(|last| told <= last) => Deadline::Told(told),
        _ => by_rule,
    }
}

/// What the rule of the catalogue says, whatever the team told.
pub(crate) fn by_rule(file: &File, item: &Item, today: Day) -> Deadline {
    match &item.when {
        _ if is_past_review(item.review_by, today) => Deadline::AskContact,
        When::Rule(rule) => follow(file, item, rule),
        When::Advice | When::Letter => Deadline::None,
    }
}

/// Whether something of the catalogue should have been looked at again before today.
pub fn is_past_review(review_by: YearMonthDay, today: Day) -> bool {
    let (year, month, day) = review_by;
    Day::from_ymd(year, month, day).is_none_or(|review_by| today > review_by)
}

/// Whether what the catalogue says about the time in words is shown: it names terms, so not once it is past its
/// review, and not where it only stands in for the municipality's own.
pub fn are_words_current(file: &File, item: &Item, today: Day) -> bool {
    let stands_in = matches!(item.when, When::Rule(rule) if rule.stands_in);
    let has_own = stands_in && file.local_term(item.id).is_some();
    !has_own && !is_past_review(item.review_by, today)
}

fn follow(file: &File, item: &Item, rule: &Rule) -> Deadline {
    if let Some(printed) = printed_on_letter(file, item, rule) {
        return Deadline::Rule {
            day: day_here(file, item, rule, printed),
            edge: rule.edge,
            anchor: rule.anchor,
            counted_from: printed,
            confirmed_by: None,
        };
    }
    let Some(anchor) = file.confirmed(rule.anchor) else {
        return Deadline::WaitsFor(rule.anchor);
    };
    Deadline::Rule {
        day: day_here(file, item, rule, anchor.day),
        edge: rule.edge,
        anchor: rule.anchor,
        counted_from: anchor.day,
        confirmed_by: anchor.confirmed_by.clone(),
    }
}

/// The date of the letter about this item, as the person read it there: the letter confirms it.
fn printed_on_letter(file: &File, item: &Item, rule: &Rule) -> Option<Day> {
    let state = file.items.get(&ItemId::new(item.id))?;
    state
        .letter_date
        .filter(|_| rule.anchor == Anchor::LetterDate)
}

/// The day by the catalogue's rule and by the municipality's own term: the earlier one, unless the
/// catalogue's only stands in until the municipality says its own.
fn day_here(file: &File, item: &Item, rule: &Rule, anchor: Day) -> Day {
    let day = last_day(rule, anchor);
    let Some(days) = file.local_term(item.id).filter(|_| rule.edge.is_last()) else {
        return day;
    };
    let (months, days) = (0, i16::try_from(days).unwrap_or(i16::MAX));
    let own = last_day(
        &Rule {
            months,
            days,
            ..*rule
        },
        anchor,
    );
    if rule.stands_in { own } else { own.min(day) }
}

/// The day that a rule gives for this anchor: the last safe day, or the first one ([`Edge::is_last`]).
pub fn last_day(rule: &Rule, anchor: Day) -> Day {
    let day = anchor
        .plus_months(i32::from(rule.months))
        .plus_days(i32::from(rule.days));
    on_edge(rule.edge, day).plus_days(-i32::from(rule.safe_days_before))
}

/// The day that is meant at this side of a computed one.
pub(crate) fn on_edge(edge: Edge, day: Day) -> Day {
    let (_, month, day_of_month) = day.ymd();
    let first = day.plus_days(1 - i32::from(day_of_month));
    match edge {
        Edge::Until | Edge::From => day,
        Edge::Before => day.plus_days(-1),
        Edge::NextQuarter => first.plus_months(3 - i32::from(month - 1) % 3),
        Edge::NextFirst if first == day => day,
        Edge::NextFirst => first.plus_months(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{ItemState, ItemStatus, LocalKind, LocalRule};
    use crate::{AnchorDate, AnchorId, DateSource, LocalRuleId};
    use proptest::prelude::*;
    use rstest::rstest;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn file_with(anchor: Anchor, on: Day) -> File {
        let id = AnchorId::new(anchor.name());
        let confirmed_by = Some("Willem".to_owned());
        let date = AnchorDate {
            id,
            day: on,
            source: DateSource::CaseManager,
            confirmed_by,
            confirmed_on: None,
        };
        File::from_records([date.into()])
    }

    #[test]
    fn a_date_read_from_the_letter_starts_the_rule_of_its_item_only() {
        let item = catalogue::item("bills.taxes").unwrap();
        let today = day("2027-03-01");
        let waits = Deadline::WaitsFor(Anchor::LetterDate);
        let state = |id: &str| ItemState {
            id: ItemId::new(id),
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: None,
            letter_date: Some(day("2027-02-27")),
            note: None,
            answers: Vec::new(),
        };
        for other in ["insurance.health", "bills.water_authority_tax"] {
            let other = File::from_records([state(other).into()]);
            assert_eq!(deadline(&other, item, today), waits);
        }
        let file = File::from_records([state("bills.taxes").into()]);
        let found = deadline(&file, item, today);
        assert_eq!(found.last_day(), Some(day("2027-04-10")));
        let unread = catalogue::item("insurance.health").unwrap();
        assert_eq!(deadline(&file, unread, today).last_day(), None);
    }

    // Each row is a rule of `checklists.md`; the first is Selam's insurance.
    #[rstest]
    #[case(
        "insurance.health",
        Anchor::InsuranceDutyStart,
        "2026-10-01",
        "2027-01-31"
    )]
    #[case(
        "insurance.health",
        Anchor::InsuranceDutyStart,
        "2026-10-31",
        "2027-02-27"
    )]
    #[case(
        "insurance.health",
        Anchor::InsuranceDutyStart,
        "2027-10-31",
        "2028-02-28"
    )]
    #[case(
        "first_days.registration",
        Anchor::MovedInOn,
        "2026-10-01",
        "2026-10-06"
    )]
    #[case(
        "allowances.childcare",
        Anchor::FirstChildcareDay,
        "2027-01-04",
        "2027-01-03"
    )]
    fn last_safe_day(
        #[case] id: &str,
        #[case] anchor: Anchor,
        #[case] on: &str,
        #[case] last: &str,
    ) {
        let item = catalogue::item(id).unwrap();
        let found = deadline(&file_with(anchor, day(on)), item, day("2026-11-23"));
        assert_eq!(found.last_day(), Some(day(last)));
    }

    // The catalogue's term for kwijtschelding only stands in; elsewhere the earlier day counts.
    #[rstest]
    #[case("bills.taxes", Anchor::LetterDate, 56, "2026-11-26")]
    #[case("bills.taxes", Anchor::LetterDate, 14, "2026-10-15")]
    #[case("bills.water_authority_tax", Anchor::LetterDate, 56, "2026-11-26")]
    #[case("insurance.health", Anchor::InsuranceDutyStart, 366, "2027-01-31")]
    #[case("insurance.health", Anchor::InsuranceDutyStart, 30, "2026-10-30")]
    fn the_municipality_says_its_own_term(
        #[case] id: &str,
        #[case] anchor: Anchor,
        #[case] days: u16,
        #[case] last: &str,
    ) {
        let item = catalogue::item(id).unwrap();
        let mut file = file_with(anchor, day("2026-10-01"));
        let term = LocalRule {
            item: Some(id.to_owned()),
            days: Some(days),
            ..LocalRule::new(LocalRuleId::new("term"), LocalKind::Term)
        };
        file.absorb(term.into());
        let found = deadline(&file, item, day("2026-11-23"));
        assert_eq!(found.last_day(), Some(day(last)));
    }

    #[test]
    fn hand_over_starts_four_weeks_before_the_end() {
        let item = catalogue::item("ontzorgen.handover").unwrap();
        let file = file_with(Anchor::OntzorgenEnd, day("2027-03-31"));
        let found = deadline(&file, item, day("2026-11-23"));
        assert!(
            matches!(found, Deadline::Rule { day, edge: Edge::From, .. } if day == self::day("2027-03-03"))
        );
        assert_eq!(found.last_day(), None);
    }

    // C4: a permit of 15 August means right from 1 October. "The first quarter after": the day itself does not count.
    #[rstest]
    #[case("2026-08-15", "2026-10-01")]
    #[case("2026-04-08", "2026-07-01")]
    #[case("2026-10-01", "2027-01-01")]
    #[case("2026-10-02", "2027-01-01")]
    #[case("2026-09-30", "2026-10-01")]
    #[case("2026-12-31", "2027-01-01")]
    #[case("2027-01-01", "2027-04-01")]
    #[case("2028-02-29", "2028-04-01")]
    #[case("2028-03-31", "2028-04-01")]
    fn child_benefit_begins_with_the_quarter(#[case] permit: &str, #[case] right: &str) {
        let item = catalogue::item("allowances.child_benefit").unwrap();
        let file = file_with(Anchor::PermitDate, day(permit));
        let found = deadline(&file, item, day("2026-11-23"));
        let Deadline::Rule { day: from, .. } = &found else {
            panic!("{found:?}");
        };
        assert_eq!(*from, day(right));
        assert_eq!(found.last_day(), None);
        // Who has no permit yet, or reads it after the review, gets no date.
        let waits = deadline(&File::default(), item, day("2026-11-23"));
        assert_eq!(waits, Deadline::WaitsFor(Anchor::PermitDate));
        assert_eq!(
            deadline(&file, item, day("2029-11-23")),
            Deadline::AskContact
        );
    }

    // Part C, "Start": marked [OLD], so no item has it, and the app says no such day.
    #[rstest]
    #[case("2026-10-01", "2026-10-01")]
    #[case("2026-10-02", "2026-11-01")]
    #[case("2026-08-15", "2026-09-01")]
    #[case("2026-12-31", "2027-01-01")]
    #[case("2027-01-01", "2027-01-01")]
    #[case("2028-02-29", "2028-03-01")]
    #[case("2027-01-31", "2027-02-01")]
    fn an_allowance_begins_with_the_month(#[case] conditions: &str, #[case] right: &str) {
        assert_eq!(on_edge(Edge::NextFirst, day(conditions)), day(right));
        let is_used =
            |item: &Item| matches!(item.when, When::Rule(rule) if rule.edge == Edge::NextFirst);
        assert!(!catalogue::items().iter().any(is_used));
    }

    #[rstest]
    #[case::a_letter(DateSource::Letter, None, true)]
    #[case::the_klantmanager(DateSource::CaseManager, None, true)]
    #[case::the_person(DateSource::Person, None, true)]
    #[case::only_a_rule(DateSource::Rule, None, false)]
    #[case::a_rule_and_somebodys_name(DateSource::Rule, Some("Willem"), true)]
    fn a_date_counts_once_it_is_confirmed(
        #[case] source: DateSource,
        #[case] by: Option<&str>,
        #[case] counts: bool,
    ) {
        let item = catalogue::item("insurance.health").unwrap();
        let date = AnchorDate {
            id: AnchorId::new(Anchor::InsuranceDutyStart.name()),
            day: day("2026-10-01"),
            source,
            confirmed_by: by.map(str::to_owned),
            confirmed_on: None,
        };
        let found = deadline(&File::from_records([date.into()]), item, day("2026-11-23"));
        let waits = Deadline::WaitsFor(Anchor::InsuranceDutyStart);
        assert_eq!(found != waits, counts);
        assert_eq!(found.last_day(), counts.then(|| day("2027-01-31")));
    }

    #[test]
    fn no_date_past_the_review() {
        let item = catalogue::item("insurance.health").unwrap();
        let file = file_with(Anchor::InsuranceDutyStart, day("2029-10-01"));
        assert_eq!(
            deadline(&file, item, day("2029-11-23")),
            Deadline::AskContact
        );
    }

    // Terms are said in words, too, of items without a rule as well: past the review neither is shown, whoever told a
    // day.
    #[test]
    fn no_words_with_a_term_past_the_review() {
        let told = |item: &Item| ItemState {
            id: ItemId::new(item.id),
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: Some(day("2029-12-01")),
            letter_date: None,
            note: None,
            answers: Vec::new(),
        };
        for item in catalogue::items() {
            let (year, month, on) = item.review_by;
            let last = Day::from_ymd(year, month, on).unwrap();
            let ask = deadline(&File::default(), item, last.plus_days(1));
            assert_eq!(ask, Deadline::AskContact, "{}", item.id);
            for file in [File::default(), File::from_records([told(item).into()])] {
                assert!(are_words_current(&file, item, last), "{}", item.id);
                let after = are_words_current(&file, item, last.plus_days(1));
                assert!(!after, "{}", item.id);
            }
        }
    }

    #[test]
    fn words_that_stand_in_give_way_to_the_municipality() {
        let today = day("2026-11-23");
        let term = |id: &str| LocalRule {
            item: Some(id.to_owned()),
            days: Some(30),
            ..LocalRule::new(LocalRuleId::new("term"), LocalKind::Term)
        };
        for (id, is_said) in [("bills.taxes", false), ("insurance.health", true)] {
            let item = catalogue::item(id).unwrap();
            let file = File::from_records([term(id).into()]);
            assert_eq!(are_words_current(&file, item, today), is_said, "{id}");
            assert!(are_words_current(&File::default(), item, today), "{id}");
        }
    }

    #[test]
    fn the_earlier_of_told_and_rule() {
        let item = catalogue::item("insurance.health").unwrap();
        let mut file = file_with(Anchor::InsuranceDutyStart, day("2026-10-01"));
        let mut tell = |due: &str| {
            let id = ItemId::new(item.id);
            let due = Some(day(due));
            let (status, on, owner, note) = (ItemStatus::Open, None, None, None);
            file.absorb(
                ItemState {
                    id,
                    status,
                    on,
                    owner,
                    due,
                    note,
                    letter_date: None,
                    answers: Vec::new(),
                }
                .into(),
            );
            deadline(&file, item, day("2026-11-23")).last_day()
        };
        assert_eq!(tell("2026-12-15"), Some(day("2026-12-15")));
        assert_eq!(tell("2027-02-15"), Some(day("2027-01-31")));
    }

    /// Dates as they may stand in a file, of every source, with somebody's name or without.
    fn dates() -> impl Strategy<Value = Vec<AnchorDate>> {
        let source = [
            DateSource::Letter,
            DateSource::CaseManager,
            DateSource::Rule,
            DateSource::Person,
        ];
        let one = (
            proptest::sample::select(&Anchor::ALL),
            20_500_i32..21_000,
            proptest::sample::select(source.to_vec()),
            proptest::option::of(Just("Willem".to_owned())),
        );
        let one = one.prop_map(|(anchor, number, source, confirmed_by)| AnchorDate {
            id: AnchorId::new(anchor.name()),
            day: Day::from_number(number),
            source,
            confirmed_by,
            confirmed_on: None,
        });
        proptest::collection::vec(one, 0..20)
    }

    proptest! {
        // Every other day of a year lies between the two firsts around it.
        #[test]
        fn a_right_begins_on_a_first(number in 20_000_i32..25_000) {
            let day = Day::from_number(number);
            let month = on_edge(Edge::NextFirst, day);
            let quarter = on_edge(Edge::NextQuarter, day);
            prop_assert_eq!(month.ymd().2, 1);
            prop_assert_eq!((quarter.ymd().1 % 3, quarter.ymd().2), (1, 1));
            prop_assert!(quarter > day && quarter.plus_months(-3) <= day);
            prop_assert!(month >= day && month.plus_months(-1) < day);
        }

        #[test]
        fn never_a_date_without_a_confirmed_anchor(dates in dates(), today in 20_500_i32..21_000) {
            let file = File::from_records(dates.into_iter().map(Into::into));
            let is_said = |it: &AnchorDate| it.confirmed_by.is_some() || it.source != DateSource::Rule;
            let said = file.anchors.values().filter(|it| is_said(it)).cloned();
            let without_the_others = File::from_records(said.map(Into::into));
            for item in catalogue::items() {
                let found = deadline(&file, item, Day::from_number(today));
                if let Deadline::Rule { anchor, counted_from, .. } = &found {
                    let date = file.anchor(*anchor).filter(|it| is_said(it));
                    prop_assert_eq!(date.map(|it| it.day), Some(*counted_from), "{}", item.id);
                }
                let without = deadline(&without_the_others, item, Day::from_number(today));
                prop_assert_eq!(found, without, "{}", item.id);
            }
        }

        #[test]
        fn never_later_than_the_rule_and_moves_with_its_anchor(number in 20_000_i32..25_000, moved in 1_i32..400) {
            for item in catalogue::items() {
                let When::Rule(rule) = &item.when else { continue };
                let anchor = Day::from_number(number);
                let last = last_day(rule, anchor);
                let bare = anchor.plus_months(i32::from(rule.months)).plus_days(i32::from(rule.days));
                // A right begins later than what it is counted from, by less than its quarter or month.
                match rule.edge {
                    Edge::NextQuarter => prop_assert!((bare.plus_days(1)..=bare.plus_days(92)).contains(&last)),
                    Edge::NextFirst => prop_assert!((bare..=bare.plus_days(30)).contains(&last)),
                    _ => prop_assert!(last <= bare),
                }
                prop_assert!(deadline(&File::default(), item, anchor).last_day().is_none());
                prop_assert!(last_day(rule, anchor.plus_days(moved)) >= last);
            }
        }
    }
}
