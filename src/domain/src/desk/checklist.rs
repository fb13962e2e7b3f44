//! The checklists as the team reads them: what is open, the nearest day first, and what waits for what.

use catalogue::{Edge, Item};

use crate::regelen::{Deadline, ItemStatus, comes_first, deadline, is_for};
use crate::time::Day;
use crate::{File, ItemId};

/// An item that is not settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItem {
    /// The item.
    pub item: &'static Item,
    /// How far it is.
    pub status: ItemStatus,
    /// What is known about when it must be done.
    pub deadline: Deadline,
    /// The day on which the date was confirmed from which it is counted.
    pub confirmed_on: Option<Day>,
    /// What has to be done before it.
    pub first: Vec<&'static Item>,
}

/// An item with which nothing has to be done any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettledItem {
    /// The item.
    pub item: &'static Item,
    /// Done, or not for this person.
    pub status: ItemStatus,
    /// The day on which it got this status.
    pub on: Option<Day>,
}

impl OpenItem {
    /// The last day, or the first day of what begins then.
    pub fn day(&self) -> Option<Day> {
        match &self.deadline {
            Deadline::Rule {
                day,
                edge: Edge::From,
                ..
            } => Some(*day),
            other => other.last_day(),
        }
    }

    /// Whether it asks for nothing now: it has no day, and nobody is busy with it.
    pub fn is_quiet(&self) -> bool {
        self.day().is_none() && self.status != ItemStatus::Waiting
    }
}

/// The open items of this person: first those with a day, the nearest first, then in the order of the
/// catalogue. One under a condition that nobody confirmed is there only where its day is known.
pub fn open_items(file: &File, today: Day) -> Vec<OpenItem> {
    let open = catalogue::items().iter().filter_map(|item| {
        let state = file.items.get(&ItemId::new(item.id));
        let untouched = if item.ask_first {
            ItemStatus::AskFirst
        } else {
            ItemStatus::Open
        };
        let deadline = deadline(file, item, today);
        let found = OpenItem {
            item,
            status: state.map_or(untouched, |it| it.status),
            confirmed_on: deadline.confirmed_on(file),
            deadline,
            first: comes_first(file, item),
        };
        let is_theirs = is_for(file, item) || found.day().is_some();
        (is_theirs && !found.status.is_settled()).then_some(found)
    });
    let mut open: Vec<_> = open.collect();
    open.sort_by_key(|it| (it.day().is_none(), it.day()));
    open
}

/// The items with which this person is done, the last one first.
pub fn settled_items(file: &File) -> Vec<SettledItem> {
    let settled = catalogue::items().iter().filter_map(|item| {
        let state = file.items.get(&ItemId::new(item.id))?;
        state.status.is_settled().then_some(SettledItem {
            item,
            status: state.status,
            on: state.on,
        })
    });
    let mut settled: Vec<_> = settled.collect();
    settled.sort_by_key(|it| std::cmp::Reverse(it.on));
    settled
}
