//! The last day of a checklist item, and where that day comes from. A rule gives a date only when
//! its anchor is confirmed, and never after its `review_by` (`domain/README.md`, six rules).

use catalogue::{Anchor, Edge, Item, Rule, When};

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
        /// Last safe day for [`Edge::Until`] and [`Edge::Before`], first day for [`Edge::From`].
        day: Day,
        /// Which of the two.
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
    /// The rule is past its review: ask the contact person.
    AskContact,
}

impl Deadline {
    /// The last day, where there is one.
    pub fn last_day(&self) -> Option<Day> {
        match self {
            Self::Told(day)
            | Self::Rule {
                day,
                edge: Edge::Until | Edge::Before,
                ..
            } => Some(*day),
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
        When::Rule(rule) => follow(file, item, rule, today),
        When::Advice | When::Letter => Deadline::None,
    }
}

fn follow(file: &File, item: &Item, rule: &Rule, today: Day) -> Deadline {
    let (year, month, day) = item.review_by;
    if Day::from_ymd(year, month, day).is_none_or(|review_by| today > review_by) {
        return Deadline::AskContact;
    }
    if let Some(printed) = printed_on_letter(file, item, rule) {
        return Deadline::Rule {
            day: day_here(file, item, rule, printed),
            edge: rule.edge,
            anchor: rule.anchor,
            counted_from: printed,
            confirmed_by: None,
        };
    }
    let Some(anchor) = file.anchor(rule.anchor) else {
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
    let Some(days) = file.local_term(item.id).filter(|_| rule.edge != Edge::From) else {
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

/// The day that a rule gives for this anchor: for "until" and "before" the last safe day.
pub fn last_day(rule: &Rule, anchor: Day) -> Day {
    let day = anchor
        .plus_months(i32::from(rule.months))
        .plus_days(i32::from(rule.days));
    let earlier = i32::from(rule.safe_days_before);
    match rule.edge {
        Edge::Until => day.plus_days(-earlier),
        Edge::Before => day.plus_days(-1 - earlier),
        Edge::From => day,
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

    #[test]
    fn no_date_without_a_confirmed_anchor() {
        let item = catalogue::item("insurance.health").unwrap();
        let found = deadline(&File::default(), item, day("2026-11-23"));
        assert_eq!(found, Deadline::WaitsFor(Anchor::InsuranceDutyStart));
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

    proptest! {
        #[test]
        fn never_later_than_the_rule_and_moves_with_its_anchor(number in 20_000_i32..25_000, moved in 1_i32..400) {
            for item in catalogue::items() {
                let When::Rule(rule) = &item.when else { continue };
                let anchor = Day::from_number(number);
                let last = last_day(rule, anchor);
                let bare = anchor.plus_months(i32::from(rule.months)).plus_days(i32::from(rule.days));
                prop_assert!(last <= bare);
                prop_assert!(last_day(rule, anchor.plus_days(moved)) >= last);
            }
        }
    }
}
