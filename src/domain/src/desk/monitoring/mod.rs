//! The monthly figures for the municipality (`plan.md`, section 6): what staff note of a person, what is read
//! from a file, and how both are counted without showing anyone.
//!
//! Counts are without names, and never on the person's screen.

mod count;
mod facts;
mod figure;
mod hide;
mod month;
mod outcome;
mod stock;
mod stood;
mod table;
#[cfg(test)]
mod tests;

pub use count::count;
pub use facts::{Counted, FileFacts, LessonConflict};
pub use hide::{SMALLEST_GROUP, Shown, Tally, crossed, rounded, shown, standing, within};
pub use month::{CalendarMonth, NotAMonth};
pub use outcome::{Gender, HoursClass, NotAnOutcome, Outcome, OutcomeKind};
pub use stood::Stood;
pub use table::{
    COUNTED_GENDERS, Cohort, CohortRow, CountedGender, Figure, FigureRow, HoursRow, MonthTable,
    SlotRow, Stock, StockRow,
};
