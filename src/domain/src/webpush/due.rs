//! Of what a phone is told in the evening: that the person must be somewhere tomorrow, and that the last
//! day of something is near or its first one is there.

use crate::time::{ClockTime, Day, Instant};
use crate::week::{dated_bills, first_days_of_items, is_step_due, last_days_of_items};
use crate::{BillId, EntryId, File, ItemId, StepId};

use super::PushKind;

/// The hour of the evening (Europe/Amsterdam): late enough that the day is known, early enough to
/// arrange a child or a way.
const HOUR: ClockTime = ClockTime::MIDNIGHT.plus_minutes(18 * 60);
/// So many days before a last day it is told.
const DAYS_BEFORE: [i32; 2] = [3, 1];
/// So many days a first day is told of, for a phone that is off.
const DAYS_AFTER: i32 = 7;
/// Evenings further back are not made up for.
const MOST_BACK: i32 = 7;

/// Something to tell of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Of which kind.
    pub kind: PushKind,
    /// What it is. It stays here: the phone is only told that there is something.
    pub about: DueAbout,
    /// The evening to which it belongs.
    pub evening: Day,
    /// From then on it is worth nothing.
    pub until: Instant,
}

/// What the person is told of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueAbout {
    /// Something in the week.
    Entry(EntryId),
    /// A bill.
    Bill(BillId),
    /// A checklist item.
    Item(ItemId),
    /// A step of the plan.
    Step(StepId),
}

/// The day of the last evening that has begun.
pub fn evening_of(now: Instant) -> Day {
    let today = now.day();
    if now.clock_time() >= HOUR {
        today
    } else {
        today.plus_days(-1)
    }
}

/// What is to be told of the evenings behind `after`, up to `evening`, as it is now: what has begun or is
/// over is left out. Each thing comes once for an evening, so who remembers the last evening that was
/// told skips none after a standstill and tells nothing twice.
pub fn due(file: &File, after: Day, evening: Day, now: Instant) -> Vec<Due> {
    let first = after.plus_days(1).max(evening.plus_days(1 - MOST_BACK));
    (first.number()..=evening.number())
        .map(Day::from_number)
        .flat_map(|evening| of_evening(file, evening))
        .filter(|it| it.until > now)
        .collect()
}

fn of_evening(file: &File, evening: Day) -> Vec<Due> {
    let tomorrow = evening.plus_days(1);
    let entries = file.entries.values().filter(|entry| {
        let is_meant = entry.is_obligatory && entry.cannot_come.is_none() && !entry.is_solved();
        entry.day == tomorrow && is_meant
    });
    let entries = entries.map(|entry| Due {
        kind: PushKind::Tomorrow,
        about: DueAbout::Entry(entry.id.clone()),
        evening,
        until: Instant::at(entry.day, entry.from),
    });
    let last_days = last_days(file, evening).into_iter();
    let near = last_days.filter(|(_, last)| {
        let left = last.number() - evening.number();
        DAYS_BEFORE.contains(&left)
    });
    let near = near.map(|(about, last)| Due {
        kind: PushKind::Deadline,
        about,
        evening,
        until: Instant::at(last.plus_days(1), ClockTime::MIDNIGHT),
    });
    let begun = first_days_of_items(file, evening).into_iter();
    let begun = begun.filter(|first| first.day == evening).map(|first| Due {
        kind: PushKind::Deadline,
        about: DueAbout::Item(first.item),
        evening,
        until: Instant::at(evening.plus_days(DAYS_AFTER), ClockTime::MIDNIGHT),
    });
    entries.chain(near).chain(begun).collect()
}

/// What is still asked of the person, each with its last day.
fn last_days(file: &File, today: Day) -> Vec<(DueAbout, Day)> {
    let bills = dated_bills(file, today).into_iter();
    let bills = bills.filter(|(.., asks)| asks.is_something());
    let bills = bills.map(|(due, bill, _)| (DueAbout::Bill(bill.id.clone()), due));
    let items = last_days_of_items(file, today).into_iter();
    let items = items.map(|(item, last)| (DueAbout::Item(item), last));
    let steps = file.steps.values().filter_map(|step| {
        let on = step.on.filter(|on| is_step_due(step, *on))?;
        Some((DueAbout::Step(step.id.clone()), on))
    });
    bills.chain(items).chain(steps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{Bill, BillKind, BillStage, ItemState, ItemStatus, Payer, Sender};
    use crate::week::{CannotCome, Entry, EntryKind, Interpreter, Reason};
    use crate::{Record, Wording};
    use proptest::prelude::*;
    use rstest::rstest;
    use std::collections::BTreeSet;

    fn at(text: &str) -> Instant {
        let (day, time) = text.split_once(' ').unwrap();
        Instant::at(day.parse().unwrap(), time.parse().unwrap())
    }

    fn entry(id: &str, day: Day) -> Entry {
        Entry {
            id: EntryId::new(id),
            kind: EntryKind::Appointment,
            day,
            from: "09:00".parse().unwrap(),
            to: "10:00".parse().unwrap(),
            title: Wording::ready("entry-talk"),
            place: None,
            travel_minutes: 0,
            with: None,
            with_others: None,
            is_obligatory: true,
            bring: Vec::new(),
            interpreter: Interpreter::None,
            solved_by: None,
            cannot_come: None,
            attendance: None,
            homework: None,
            is_homework_done: false,
        }
    }

    fn bill(id: &str, due: Day) -> Bill {
        Bill {
            id: BillId::new(id),
            from: Sender::PhoneCompany,
            from_name: None,
            kind: BillKind::Monthly,
            due: Some(due),
            amount_cents: None,
            stage: BillStage::Bill,
            letter_date: None,
            paid_by: Some(Payer::Person),
            is_direct_debit: false,
            is_loan: false,
            until: None,
            paid_on: None,
            note: None,
            monthly_on: None,
            arranged_on: None,
            photos: Vec::new(),
            is_own: true,
        }
    }

    fn item(due: Day) -> ItemState {
        ItemState {
            id: ItemId::new("insurance.contents"),
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: Some(due),
            letter_date: None,
            note: None,
            answers: Vec::new(),
        }
    }

    fn told(record: impl Into<Record>, after: &str, now: &str) -> Vec<(PushKind, String)> {
        let now = at(now);
        let file = File::from_records([record.into()]);
        let found = due(&file, after.parse().unwrap(), evening_of(now), now);
        let found = found.into_iter();
        found.map(|it| (it.kind, it.evening.to_string())).collect()
    }

    // Wednesday 25 November 2026.
    #[rstest]
    #[case("2026-11-26", "2026-11-24", "2026-11-25 17:59", &[])]
    #[case("2026-11-26", "2026-11-24", "2026-11-25 18:00", &["2026-11-25"])]
    #[case("2026-11-26", "2026-11-25", "2026-11-25 18:00", &[])]
    #[case("2026-11-27", "2026-11-24", "2026-11-25 18:00", &[])]
    // After a night of standing still, while there is still time.
    #[case("2026-11-26", "2026-11-24", "2026-11-26 08:59", &["2026-11-25"])]
    #[case("2026-11-26", "2026-11-24", "2026-11-26 09:00", &[])]
    fn tomorrow(
        #[case] day: &str,
        #[case] after: &str,
        #[case] now: &str,
        #[case] told_on: &[&str],
    ) {
        let day: Day = day.parse().unwrap();
        let expected: Vec<_> = told_on
            .iter()
            .map(|it| (PushKind::Tomorrow, (*it).to_owned()))
            .collect();
        assert_eq!(told(entry("a", day), after, now), expected);
        let said = CannotCome {
            reason: Reason::Ill,
            said_at: at("2026-11-20 09:00"),
        };
        for left_out in [
            Entry {
                is_obligatory: false,
                ..entry("a", day)
            },
            Entry {
                cannot_come: Some(said),
                ..entry("a", day)
            },
            Entry {
                solved_by: Some("Marit".to_owned()),
                ..entry("a", day)
            },
        ] {
            assert_eq!(told(left_out, after, now), []);
        }
    }

    #[rstest]
    #[case("2026-11-25 18:00", "2026-11-24", &["2026-11-25"])]
    #[case("2026-11-26 18:00", "2026-11-25", &[])]
    #[case("2026-11-27 18:00", "2026-11-26", &["2026-11-27"])]
    #[case("2026-11-28 18:00", "2026-11-27", &[])]
    // Still on the last day itself, after two days of standing still; not the day after.
    #[case("2026-11-28 08:00", "2026-11-24", &["2026-11-25", "2026-11-27"])]
    #[case("2026-11-29 08:00", "2026-11-24", &[])]
    fn three_days_before_the_last_day_and_the_day_before(
        #[case] now: &str,
        #[case] after: &str,
        #[case] told_on: &[&str],
    ) {
        let last: Day = "2026-11-28".parse().unwrap();
        let expected: Vec<_> = told_on
            .iter()
            .map(|it| (PushKind::Deadline, (*it).to_owned()))
            .collect();
        assert_eq!(told(bill("b", last), after, now), expected);
        assert_eq!(told(item(last), after, now), expected);
    }

    // The catalogue's renewal of the permit from four months before it ends, insurance two weeks after the duty began.
    #[rstest]
    #[case(crate::Anchor::PermitValidUntil, "2027-03-25")]
    #[case(crate::Anchor::InsuranceDutyStart, "2026-11-11")]
    fn on_the_evening_of_a_first_day(#[case] anchor: crate::Anchor, #[case] on: &str) {
        let date = crate::AnchorDate {
            id: crate::AnchorId::new(anchor.name()),
            day: on.parse().unwrap(),
            source: crate::DateSource::CaseManager,
            confirmed_by: None,
            confirmed_on: None,
        };
        let told_on = |after, now| told(date.clone(), after, now);
        let expected = [(PushKind::Deadline, "2026-11-25".to_owned())];
        assert_eq!(told_on("2026-11-23", "2026-11-24 18:00"), []);
        assert_eq!(told_on("2026-11-24", "2026-11-25 18:00"), expected);
        assert_eq!(told_on("2026-11-25", "2026-11-26 18:00"), []);
        // A server that stood still tells it later.
        assert_eq!(told_on("2026-11-24", "2026-11-27 18:00"), expected);
    }

    #[test]
    fn nothing_is_told_of_what_asks_nothing() {
        let last: Day = "2026-11-28".parse().unwrap();
        let theirs = Some(Payer::Municipality);
        let settled = ItemStatus::Done;
        for record in [
            Record::from(Bill {
                paid_on: Some(last),
                ..bill("b", last)
            }),
            Bill {
                is_direct_debit: true,
                ..bill("b", last)
            }
            .into(),
            Bill {
                paid_by: theirs,
                ..bill("b", last)
            }
            .into(),
            ItemState {
                status: settled,
                ..item(last)
            }
            .into(),
        ] {
            assert_eq!(told(record, "2026-11-24", "2026-11-25 18:00"), []);
        }
    }

    proptest! {
        // However often a server looks and however long it stands still.
        #[test]
        fn never_twice_for_the_same_thing_and_evening(
            days in prop::collection::vec(0_i32..20, 1..12),
            looks in prop::collection::vec(1_i64..60, 1..40),
        ) {
            let start = at("2026-11-25 12:00");
            let day = |ahead: i32| start.day().plus_days(ahead);
            let records = days.iter().enumerate().flat_map(|(index, ahead)| {
                let (name, day) = (index.to_string(), day(*ahead));
                [Record::from(entry(&name, day)), bill(&name, day).into()]
            });
            let file = File::from_records(records);
            let (mut now, mut after) = (start, evening_of(start));
            let mut seen = BTreeSet::new();
            for hours in looks {
                now = now.plus_millis(hours * 3_600_000);
                let evening = evening_of(now);
                for it in due(&file, after, evening, now) {
                    prop_assert!(it.until > now);
                    prop_assert!(seen.insert((it.about, it.evening)));
                }
                after = evening;
            }
        }

        // Who looks every hour tells each obligatory entry and each last day that lies ahead.
        #[test]
        fn who_never_stands_still_skips_nothing(ahead in 2_i32..20) {
            let start = at("2026-11-25 12:00");
            let day = start.day().plus_days(ahead);
            let file = File::from_records([Record::from(entry("a", day)), bill("b", day).into()]);
            let mut after = evening_of(start);
            let mut count = 0;
            for hour in 0..24 * 21 {
                let now = start.plus_millis(hour * 3_600_000);
                count += due(&file, after, evening_of(now), now).len();
                after = evening_of(now);
            }
            prop_assert_eq!(count, if ahead >= 3 { 3 } else { 2 });
        }
    }
}
