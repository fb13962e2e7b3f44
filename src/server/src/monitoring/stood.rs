//! What files do not keep of a month, counted day by day while it lasts.

use domain::desk::monitoring::{CalendarMonth, MonthTable, Stood};
use domain::time::Instant;

use super::Files;
use crate::store::{Store, StoreError};

/// Counts how the day before ended, for the month of that day, unless that was done today. The last count of a month
/// stays: of a month in which nothing was counted there is none, and none is made up later. Whether it was kept now.
///
/// # Errors
/// When the database fails; the next day it is counted again.
pub fn keep_stood(store: &dyn Store, now: Instant) -> Result<bool, StoreError> {
    let today = now.day();
    let ended = today.plus_days(-1);
    let month = CalendarMonth::of(ended);
    let last = store.stood(month)?.map(|(counted_on, _)| counted_on);
    if last.is_some_and(|it| it >= today) {
        return Ok(false);
    }
    // Of its own: what is read for it once a day need not be kept in memory.
    let table = Files::default().table(store, month, ended)?;
    match Stood::of(&table) {
        Some(stood) => store.keep_stood(month, today, &stood),
        None => Ok(false),
    }
}

/// Has the table of a month that is over tell how it stood, where that was counted.
pub(super) fn recall(store: &dyn Store, table: &mut MonthTable) -> Result<(), StoreError> {
    if table.caseloads.is_none()
        && let Some((counted_on, stood)) = store.stood(table.month)?
    {
        table.recall(&stood, counted_on);
    }
    Ok(())
}
