//! The days of a week as a person sees them, what comes next, and what is needed now.

use super::{Conflict, Entry, EntryKind, conflicts};
use crate::regelen::{Bill, BillStage, deadline};
use crate::time::{Day, Instant};
use crate::{BillId, EntryId, File, ItemId};

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
    /// Last day to pay a bill.
    BillDue(Bill),
    /// Last day of a checklist item.
    ItemDue(ItemId),
}

/// The seven days from this Monday on.
pub fn day_lists(file: &File, monday: Day, today: Day) -> Vec<DayList> {
    let in_week = entries_between(file, monday, monday.plus_days(6));
    let colliding: Vec<EntryId> = conflicts(in_week.iter().copied())
        .into_iter()
        .flat_map(|conflict| [conflict.earlier.id, conflict.later.id])
        .collect();
    let last_days = last_days_of_items(file, today);
    (0..7)
        .map(|offset| {
            let day = monday.plus_days(offset);
            let mut entries: Vec<_> = in_week.iter().filter(|entry| entry.day == day).collect();
            entries.sort_by_key(|entry| (entry.from, &entry.id));
            let entries = entries.into_iter().map(|entry| Listed::Entry {
                entry: Box::new((*entry).clone()),
                is_in_conflict: colliding.contains(&entry.id),
            });
            let bills = file.bills.values().filter(|bill| bill.due == Some(day));
            let items = last_days.iter().filter(|(_, last)| *last == day);
            let listed = entries
                .chain(bills.map(|bill| Listed::BillDue(bill.clone())))
                .chain(items.map(|(item, _)| Listed::ItemDue(item.clone())))
                .collect();
            DayList { day, listed }
        })
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
    /// To pay a bill, or to say that it cannot be paid.
    Pay(BillId),
    /// To arrange a checklist item.
    Arrange(ItemId),
}

/// What is asked of the person today and in the seven days after, each with its last day.
/// A collision about which a message was sent is not asked again.
pub fn needed(file: &File, now: Instant) -> Vec<(Day, Needed)> {
    let (today, last) = (now.day(), now.day().plus_days(7));
    let goes = entries_between(file, today, today)
        .into_iter()
        .filter(|entry| entry.ends_at() > now && entry.cannot_come.is_none() && !entry.is_solved())
        .filter(|entry| entry.kind != EntryKind::Own)
        .map(|entry| (today, Needed::Go(entry.id.clone())));
    let solves = conflicts(entries_between(file, today, last))
        .into_iter()
        .filter(|conflict| !is_asked(file, conflict) && conflict.later.ends_at() > now)
        .map(|conflict| (conflict.earlier.day, Needed::Solve(Box::new(conflict))));
    let pays = file
        .bills
        .values()
        .filter(|bill| bill.is_mine_to_pay())
        .filter(|bill| !bill.is_direct_debit || bill.stage > BillStage::Bill)
        .filter_map(|bill| Some((bill.due?, bill)))
        .filter(|(due, _)| *due <= last)
        .map(|(due, bill)| (due.max(today), Needed::Pay(bill.id.clone())));
    let arranges = last_days_of_items(file, today)
        .into_iter()
        .filter(|(_, day)| *day <= last)
        .map(|(item, day)| (day.max(today), Needed::Arrange(item)));
    let mut all: Vec<_> = goes.chain(solves).chain(pays).chain(arranges).collect();
    all.sort_by_key(|(day, _)| *day);
    all
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

fn last_days_of_items(file: &File, today: Day) -> Vec<(ItemId, Day)> {
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
