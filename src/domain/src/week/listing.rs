//! The days of a week as a person sees them, what comes next, and what is needed now.

use super::first_day::first_days_of_items;
use super::{Conflict, Entry, EntryKind, conflicts};
use crate::regelen::{Asks, Bill, deadline};
use crate::time::{Day, Instant};
use crate::{BillId, EntryId, File, ItemId, Step, StepOwner, StepStatus};

/// One day of the week with everything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayList {
    /// The day.
    pub day: Day,
    /// What is listed: entries by time, then last days.
    pub listed: Vec<Listed>,
}

/// One line of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    /// An entry, and whether it collides with another one.
    Entry {
        /// The entry.
        entry: Box<Entry>,
        /// Whether it collides.
        is_in_conflict: bool,
    },
    /// Last day of a bill, and what it asks.
    BillDue(Bill, Asks),
    /// A checklist item, and its last day.
    ItemDue(ItemId, Day),
    /// A checklist item that is asked from this day on, and the day to name with it; none where it should have been
    /// done before.
    ItemFrom(ItemId, Option<Day>),
    /// What the person does by this day, as it was agreed.
    StepDue(Step),
}

/// How many days ahead something is asked of the person.
pub(super) const AHEAD: i32 = 7;

/// The last day that the week of this Monday shows. This week goes on as far as [`needed`] counts: on
/// a Sunday the bill of tomorrow is no news of another week.
pub fn last_shown(monday: Day, today: Day) -> Day {
    let sunday = monday.plus_days(6);
    if (monday..=sunday).contains(&today) {
        today.plus_days(AHEAD)
    } else {
        sunday
    }
}

/// The seven days from this Monday on, and up to [`last_shown`] those on which something is asked.
/// What is still to do after its last day stands on today.
pub fn day_lists(file: &File, monday: Day, today: Day) -> Vec<DayList> {
    let (sunday, end) = (monday.plus_days(6), last_shown(monday, today));
    let entries = entries_between(file, monday, end);
    let colliding: Vec<EntryId> = conflicts(entries.iter().copied())
        .into_iter()
        .flat_map(|conflict| [conflict.earlier.id, conflict.later.id])
        .collect();
    let last_days = last_days_of_items(file, today);
    let first_days = first_days_of_items(file, today);
    let bills = dated_bills(file, today);
    let is_now = end > sunday;
    let on = |last: Day| if is_now { last.max(today) } else { last };
    let of_day = |day: Day| {
        let mut entries: Vec<_> = entries.iter().filter(|entry| entry.day == day).collect();
        entries.sort_by_key(|entry| (entry.from, &entry.id));
        let entries = entries.into_iter().map(|entry| Listed::Entry {
            entry: Box::new((*entry).clone()),
            is_in_conflict: colliding.contains(&entry.id),
        });
        let bills = bills
            .iter()
            .filter(|(due, _, asks)| day == if asks.is_something() { on(*due) } else { *due });
        let items = last_days.iter().filter(|(_, last)| on(*last) == day);
        let begin = first_days.iter().filter(|first| {
            day == if is_now {
                first.shown(today)
            } else {
                first.day
            }
        });
        let steps = file.steps.values().filter(|step| is_step_due(step, day));
        let listed = entries
            .chain(bills.map(|(_, bill, asks)| Listed::BillDue((*bill).clone(), *asks)))
            .chain(items.map(|(item, last)| Listed::ItemDue(item.clone(), *last)))
            .chain(begin.map(|first| Listed::ItemFrom(first.item.clone(), first.named())))
            .chain(steps.map(|step| Listed::StepDue(step.clone())))
            .collect();
        DayList { day, listed }
    };
    let asks = |listed: &Listed| match listed {
        Listed::Entry { is_in_conflict, .. } => *is_in_conflict,
        Listed::BillDue(_, asks) => asks.is_something(),
        Listed::ItemDue(..) | Listed::ItemFrom(..) => true,
        Listed::StepDue(_) => false,
    };
    (monday.number()..=end.number())
        .map(|number| of_day(Day::from_number(number)))
        .filter(|list| list.day <= sunday || list.listed.iter().any(asks))
        .collect()
}

/// The first thing that has not ended and that the person goes to.
pub fn next_entry(file: &File, now: Instant) -> Option<&Entry> {
    file.entries
        .values()
        .filter(|entry| entry.day >= now.day() && entry.ends_at() > now)
        .filter(|entry| entry.cannot_come.is_none() && !entry.is_solved())
        .min_by_key(|entry| (entry.day, entry.from, &entry.id))
}

/// Something that is asked of the person, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needed {
    /// To go to something today.
    Go(EntryId),
    /// To find a way out of a collision.
    Solve(Box<Conflict>),
    /// To pay a bill, to say that it cannot be paid, to do what comes before, or to send it on to who pays it.
    Pay(BillId),
    /// To arrange a checklist item.
    Arrange(ItemId),
}

/// What is asked of the person today and in the seven days after, each with its last day.
/// A collision about which a message was sent is not asked again.
pub fn needed(file: &File, now: Instant) -> Vec<(Day, Needed)> {
    let (today, last) = (now.day(), now.day().plus_days(AHEAD));
    let goes = entries_between(file, today, today)
        .into_iter()
        .filter(|entry| entry.ends_at() > now && entry.cannot_come.is_none() && !entry.is_solved())
        .filter(|entry| entry.kind != EntryKind::Own)
        .map(|entry| (today, Needed::Go(entry.id.clone())));
    let solves = conflicts(entries_between(file, today, last))
        .into_iter()
        .filter(|conflict| !is_asked(file, conflict) && conflict.later.ends_at() > now)
        .map(|conflict| (conflict.earlier.day, Needed::Solve(Box::new(conflict))));
    let pays = dated_bills(file, today)
        .into_iter()
        .filter(|(due, _, asks)| *due <= last && asks.is_something())
        .map(|(due, bill, _)| (due.max(today), Needed::Pay(bill.id.clone())));
    let arranges = last_days_of_items(file, today)
        .into_iter()
        .filter(|(_, day)| *day <= last)
        .map(|(item, day)| (day.max(today), Needed::Arrange(item)));
    let begins = first_days_of_items(file, today)
        .into_iter()
        .map(|first| (first.shown(today), Needed::Arrange(first.item)))
        .filter(|(day, _)| (today..=last).contains(day));
    let all = goes.chain(solves).chain(pays).chain(arranges);
    let mut all: Vec<_> = all.chain(begins).collect();
    all.sort_by_key(|(day, _)| *day);
    all
}

/// A step stands on its day and on no later one: the person cannot say that it is done, the team does.
pub(crate) fn is_step_due(step: &Step, day: Day) -> bool {
    step.on == Some(day)
        && step.owner == StepOwner::Person
        && matches!(step.status, StepStatus::Proposed | StepStatus::Open)
}

/// The bills that stand in a week, each with its last day: not those of which nothing is asked.
pub(crate) fn dated_bills(file: &File, today: Day) -> Vec<(Day, &Bill, Asks)> {
    let all = file.bills.values();
    let dated = all.filter_map(|bill| Some((bill.due?, bill, Asks::of(file, bill, today))));
    dated.filter(|(.., asks)| *asks != Asks::Nothing).collect()
}

fn is_asked(file: &File, conflict: &Conflict) -> bool {
    file.messages.values().any(|message| {
        matches!(&message.about, Some(crate::About::Conflict { earlier, later, .. })
            if *earlier == conflict.earlier.id && *later == conflict.later.id)
    })
}

fn entries_between(file: &File, first: Day, last: Day) -> Vec<&Entry> {
    file.entries
        .values()
        .filter(|entry| (first..=last).contains(&entry.day))
        .collect()
}

pub(crate) fn last_days_of_items(file: &File, today: Day) -> Vec<(ItemId, Day)> {
    catalogue::items()
        .iter()
        .filter_map(|item| {
            let id = ItemId::new(item.id);
            let is_settled = file
                .items
                .get(&id)
                .is_some_and(|state| state.status.is_settled());
            let last = (!is_settled).then(|| deadline(file, item, today).last_day())??;
            Some((id, last))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{BillKind, BillStage, Payer, Sender};
    use crate::time::ClockTime;
    use crate::{Action, AnchorDate, AnchorId, DateSource, Mutation, MutationId, Who, apply};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn bill(id: &str, due: &str) -> Bill {
        Bill {
            id: BillId::new(id),
            from: Sender::PhoneCompany,
            from_name: None,
            kind: BillKind::Monthly,
            due: Some(day(due)),
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

    fn file() -> File {
        let paid = Bill {
            paid_on: Some(day("2026-11-17")),
            ..bill("paid", "2026-11-16")
        };
        let debit = Bill {
            is_direct_debit: true,
            ..bill("debit", "2026-11-16")
        };
        // Insurance: four months and a day earlier, so 31 October.
        let anchor = AnchorDate {
            id: AnchorId::new(crate::Anchor::InsuranceDutyStart.name()),
            day: day("2026-07-01"),
            source: DateSource::CaseManager,
            confirmed_by: None,
            confirmed_on: None,
        };
        let bills = [
            bill("late", "2026-11-16"),
            bill("now", "2026-11-27"),
            Bill {
                paid_by: Some(Payer::Municipality),
                stage: BillStage::Reminder,
                ..bill("theirs", "2026-11-16")
            },
            Bill {
                paid_by: Some(Payer::Municipality),
                ..bill("not-asked", "2026-11-16")
            },
            paid,
            debit,
        ];
        File::from_records(bills.map(Into::into).into_iter().chain([anchor.into()]))
    }

    /// What stands on each day of the week of this Monday; it is Wednesday 25 November 2026.
    fn week(monday: &str) -> Vec<(Day, String)> {
        let lists = day_lists(&file(), day(monday), day("2026-11-25"));
        let name = |listed: Listed| match listed {
            Listed::BillDue(bill, _) => bill.id.as_str().to_owned(),
            Listed::ItemDue(item, _) | Listed::ItemFrom(item, _) => item.as_str().to_owned(),
            Listed::StepDue(step) => step.id.as_str().to_owned(),
            Listed::Entry { entry, .. } => entry.id.as_str().to_owned(),
        };
        let days = lists.into_iter();
        days.flat_map(|list| list.listed.into_iter().map(move |it| (list.day, name(it))))
            .collect()
    }

    #[test]
    fn what_is_late_stands_on_today() {
        let (wednesday, friday) = (day("2026-11-25"), day("2026-11-27"));
        let expected = [
            (wednesday, "late"),
            (wednesday, "theirs"),
            (wednesday, "insurance.health"),
            (friday, "now"),
        ];
        assert_eq!(
            week("2026-11-23"),
            expected.map(|(day, id)| (day, id.to_owned()))
        );
    }

    #[test]
    fn another_week_shows_each_on_its_own_day() {
        let monday = day("2026-11-16");
        let mut names: Vec<_> = week("2026-11-16")
            .into_iter()
            .map(|(on, id)| (on == monday, id))
            .collect();
        names.sort();
        assert_eq!(
            names,
            ["debit", "late", "paid", "theirs"].map(|id| (true, id.to_owned()))
        );
    }

    #[test]
    fn all_that_is_counted_for_today_stands_on_today() {
        let now = Instant::at(day("2026-11-25"), ClockTime::new(9, 0).unwrap());
        let counted = needed(&file(), now);
        let counted = counted.iter().filter(|(on, _)| *on == now.day()).count();
        let shown = week("2026-11-23")
            .iter()
            .filter(|(on, _)| *on == now.day())
            .count();
        assert_eq!((counted, shown), (3, 3));
    }

    #[test]
    fn on_every_day_what_is_counted_is_shown() {
        let monday = day("2026-11-23");
        let due = |number: i32| {
            let due = monday.plus_days(number);
            bill(&due.to_string(), &due.to_string())
        };
        let entry = |id: &str, from: &str, to: &str| {
            let json = serde_json::json!({
                "id": id, "type": "lesson", "day": "2026-12-01", "from": from, "to": to,
                "title": { "written": { "nl": id } },
            });
            serde_json::from_value::<Entry>(json).unwrap()
        };
        let entries = [entry("a", "09:00", "12:00"), entry("b", "11:00", "13:00")];
        let file = File::from_records(
            (0..21)
                .map(|it| due(it).into())
                .chain(entries.map(Into::into)),
        );
        for today in (0..7).map(|number| monday.plus_days(number)) {
            let now = Instant::at(today, ClockTime::new(0, 1).unwrap());
            let counted = needed(&file, now).into_iter();
            let counted: Vec<Day> = counted.map(|(on, _)| on).collect();
            let lists = day_lists(&file, monday, today);
            let shown = |on: &Day| lists.iter().any(|list| list.day == *on);
            assert!(counted.iter().all(shown), "{today}: {counted:?}");
            assert_eq!(
                lists.last().map(|list| list.day),
                Some(last_shown(monday, today))
            );
        }
        let other = day_lists(&file, monday.plus_days(7), monday);
        assert_eq!(other.len(), 7);
    }

    #[test]
    fn after_sunday_only_days_that_ask_something_stand_in_this_week() {
        let (monday, sunday) = (day("2026-11-23"), day("2026-11-29"));
        let debit = Bill {
            is_direct_debit: true,
            ..bill("debit", "2026-12-01")
        };
        let file = File::from_records([bill("rent", "2026-11-30").into(), debit.into()]);
        let days = day_lists(&file, monday, sunday);
        let days: Vec<_> = days.iter().map(|list| list.day).skip(7).collect();
        assert_eq!(days, [day("2026-11-30")]);
    }

    #[test]
    fn a_reminder_that_was_sent_on_asks_nothing_until_a_later_letter() {
        let now = Instant::at(day("2026-11-25"), ClockTime::new(9, 0).unwrap());
        let theirs = || Needed::Pay(BillId::new("theirs"));
        let is_asked = |file: &File| needed(file, now).iter().any(|(_, it)| *it == theirs());
        let mut file = file();
        let act = |file: &mut File, action: Action| {
            let mutation = Mutation {
                id: MutationId::new("m"),
                seq: 1,
                at: now,
                action: action.into(),
            };
            let changes = apply(file, &mutation, Who::StatusHolder, now).unwrap();
            for change in changes {
                file.absorb(change);
            }
        };
        assert!(is_asked(&file));
        let bill = BillId::new("theirs");
        act(&mut file, Action::AskAboutBill { bill: bill.clone() });
        assert!(!is_asked(&file));
        let stage = BillStage::FormalDemand;
        act(&mut file, Action::MoveBill { bill, stage });
        assert!(is_asked(&file));
    }
}
