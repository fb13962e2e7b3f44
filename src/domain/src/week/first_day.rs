//! From which day on a checklist item is asked, where its rule says so.

use catalogue::{Edge, When};

use super::listing::AHEAD;
use crate::regelen::{Deadline, by_rule};
use crate::time::Day;
use crate::{File, ItemId};

/// An open item and the first day on which it is asked.
pub(crate) struct FirstDay {
    pub(crate) item: ItemId,
    /// That day.
    pub(crate) day: Day,
    /// Whether the item should have been done before (`checklists.md`, B1, "warn from 2 weeks"): it gives way to a last
    /// day that is near, and no day is named.
    pub(crate) is_warning: bool,
    /// Whether it is asked until it is done. What opens stands on its day only: it has a last day that comes.
    stays: bool,
}

impl FirstDay {
    /// The day of this week on which it stands.
    pub(crate) fn shown(&self, today: Day) -> Day {
        if self.stays {
            self.day.max(today)
        } else {
            self.day
        }
    }

    /// The day to name with it: "begin before two weeks are over" is nobody's rule.
    pub(crate) fn named(&self) -> Option<Day> {
        (!self.is_warning).then_some(self.day)
    }
}

/// The items that nobody settled and that have a first day, as known today. No day without a confirmed anchor.
pub(crate) fn first_days_of_items(file: &File, today: Day) -> Vec<FirstDay> {
    let items = catalogue::items().iter().filter_map(|item| {
        let When::Rule(rule) = &item.when else {
            return None;
        };
        let state = file.items.get(&ItemId::new(item.id));
        let is_settled = state.is_some_and(|state| state.status.is_settled());
        let found = by_rule(file, item, today);
        let Deadline::Rule {
            day, counted_from, ..
        } = &found
        else {
            return None;
        };
        let later = |days: i16| counted_from.plus_days(i32::from(days));
        let is_warning = rule.warn_from_days.is_some();
        let first = match rule.edge {
            Edge::From => *day,
            _ => later(rule.warn_from_days.or(rule.opens_days)?),
        };
        // A last day that is near stands in the week itself.
        let told = state.and_then(|state| state.due);
        let is_near =
            is_warning && told.map_or(*day, |told| told.min(*day)) <= today.plus_days(AHEAD);
        (!is_settled && !is_near).then(|| FirstDay {
            item: ItemId::new(item.id),
            day: first,
            is_warning,
            stays: is_warning || rule.edge == Edge::From,
        })
    });
    items.collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::{ItemState, ItemStatus};
    use crate::time::{ClockTime, Instant};
    use crate::week::{LastDay, Listed, Needed, day_lists, last_days, needed};
    use crate::{Anchor, AnchorDate, AnchorId, DateSource, Record};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn confirmed(anchor: Anchor, on: &str) -> Record {
        let date = AnchorDate {
            id: AnchorId::new(anchor.name()),
            day: day(on),
            source: DateSource::CaseManager,
            confirmed_by: Some("Willem".to_owned()),
            confirmed_on: None,
        };
        date.into()
    }

    /// The days from which items stand in this week, each with the day it names.
    fn firsts(file: &File, today: &str) -> Vec<(String, String, Option<Day>)> {
        let today = day(today);
        let lists = day_lists(file, today.monday(), today).into_iter();
        let listed = lists.flat_map(|list| list.listed.into_iter().map(move |it| (list.day, it)));
        let first = listed.filter_map(|(on, it)| match it {
            Listed::ItemFrom(item, from) => Some((on.to_string(), item.as_str().to_owned(), from)),
            _ => None,
        });
        first.collect()
    }

    // B1: four months from 1 October, so 31 January is the last safe day; warned from 15 October.
    #[rstest]
    #[case::not_yet("2026-10-05", None)]
    #[case::ahead_in_its_week("2026-10-13", Some("2026-10-15"))]
    #[case::on_the_day("2026-10-15", Some("2026-10-15"))]
    #[case::until_it_is_done("2026-11-25", Some("2026-11-25"))]
    #[case::in_the_new_year("2027-01-02", None)] // past `review_by`: no date of ours
    fn insurance_is_asked_from_two_weeks_on(#[case] today: &str, #[case] stands_on: Option<&str>) {
        let file = File::from_records([confirmed(Anchor::InsuranceDutyStart, "2026-10-01")]);
        let expected = stands_on.map(|on| (on.to_owned(), "insurance.health".to_owned(), None));
        assert_eq!(firsts(&file, today), Vec::from_iter(expected.clone()));
        // What is counted on top stands in the days, and what stands there is counted.
        let now = Instant::at(day(today), ClockTime::new(9, 0).unwrap());
        let counted = needed(&file, now);
        let counted: Vec<_> = counted.iter().map(|(on, _)| on.to_string()).collect();
        let shown: Vec<_> = expected.map(|it| it.0).into_iter().collect();
        assert_eq!(counted, shown);
    }

    #[test]
    fn a_warning_gives_way_to_a_last_day_that_is_near() {
        let file = File::from_records([confirmed(Anchor::InsuranceDutyStart, "2026-08-01")]);
        let asked = |today: &str| {
            let now = Instant::at(day(today), ClockTime::new(9, 0).unwrap());
            needed(&file, now)
        };
        let arrange = Needed::Arrange(ItemId::new("insurance.health"));
        assert_eq!(asked("2026-11-22"), [(day("2026-11-22"), arrange.clone())]);
        assert_eq!(asked("2026-11-23"), [(day("2026-11-30"), arrange.clone())]);
        assert_eq!(asked("2026-12-05"), [(day("2026-12-05"), arrange)]);
        assert_eq!(firsts(&file, "2026-11-23"), []);
    }

    #[rstest]
    #[case::renewal(
        Anchor::PermitValidUntil,
        "2027-03-26",
        "first_days.permit_renewal",
        true
    )]
    #[case::hand_over(Anchor::OntzorgenEnd, "2026-12-24", "ontzorgen.handover", true)]
    #[case::registration(Anchor::MovedInOn, "2026-12-24", "first_days.registration", false)]
    fn what_begins_stays_until_it_is_done(
        #[case] anchor: Anchor,
        #[case] on: &str,
        #[case] item: &str,
        #[case] stays: bool,
    ) {
        let first = day("2026-11-26");
        let records = [confirmed(anchor, on)];
        let file = File::from_records(records.clone());
        let stands = |on: &str| vec![(on.to_owned(), item.to_owned(), Some(first))];
        for today in ["2026-11-23", "2026-11-26"] {
            assert_eq!(firsts(&file, today), stands("2026-11-26"), "{today}");
        }
        // Whoever looks later sees it today; what opens and has a last day stands on its day only.
        let later = |today: &str| match (stays, today) {
            (true, _) => stands(today),
            (false, "2026-11-29") => stands("2026-11-26"),
            (false, _) => Vec::new(),
        };
        for today in ["2026-11-29", "2026-11-30", "2026-12-16"] {
            assert_eq!(firsts(&file, today), later(today), "{today}");
        }
        // The phone's calendar has it, too.
        let (monday, sunday) = (day("2026-11-23"), day("2026-11-29"));
        let begins = LastDay::Begin(ItemId::new(item), first);
        assert_eq!(last_days(&file, monday, sunday, monday), [begins]);
        // What is counted on top stands in the days.
        let at = |today: &str| Instant::at(day(today), ClockTime::new(9, 0).unwrap());
        let counted = |today: &str| needed(&file, at(today)).len();
        assert_eq!((counted("2026-11-20"), counted("2026-11-26")), (1, 1));
        assert_eq!(counted("2026-11-27"), usize::from(stays));
        let done = ItemState {
            id: ItemId::new(item),
            status: ItemStatus::Done,
            on: None,
            owner: None,
            due: None,
            letter_date: None,
            note: None,
            answers: Vec::new(),
        };
        let done = File::from_records(records.into_iter().chain([done.into()]));
        assert_eq!(firsts(&done, "2026-11-26"), []);
        assert_eq!(needed(&done, at("2026-12-16")), []);
    }

    #[test]
    fn nothing_begins_without_a_confirmed_date() {
        for number in 0..60 {
            let today = day("2026-11-01").plus_days(number * 7);
            assert!(first_days_of_items(&File::default(), today).is_empty());
        }
    }
}
