//! The week: what is in it, what collides, and what comes next.

mod calendar;
mod conflict;
mod entry;
mod first_day;
mod ics;
mod listing;

pub use calendar::{LastDay, calendar, entry_to_ics, last_days};
pub use conflict::{Conflict, conflicts};
pub use entry::{Attendance, CannotCome, Entry, EntryKind, Interpreter, Reason};
pub(crate) use first_day::first_days_of_items;
pub use ics::{CalendarForm, to_ics};
pub use listing::{DayList, Listed, Needed, day_lists, last_shown, needed, next_entry};
pub(crate) use listing::{dated_bills, is_step_due, last_days_of_items};
