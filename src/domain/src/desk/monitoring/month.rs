//! A month of a year, as `2026-11`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::time::Day;

/// A calendar month in Europe/Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11"))]
#[serde(try_from = "String", into = "String")]
pub struct CalendarMonth(Day);

/// The text is not a month in the form `2026-11`.
#[derive(Debug, thiserror::Error)]
#[error("not a month of the form YYYY-MM")]
pub struct NotAMonth;

impl CalendarMonth {
    /// The month of this day.
    pub fn of(day: Day) -> Self {
        let (_, _, of_month) = day.ymd();
        Self(day.plus_days(1 - i32::from(of_month)))
    }

    /// Its first day.
    pub const fn first(self) -> Day {
        self.0
    }

    /// Its last day.
    pub fn last(self) -> Day {
        self.0.plus_months(1).plus_days(-1)
    }

    /// This many months later (earlier when negative).
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.plus_months(months))
    }

    /// Whether the day is in it.
    pub fn contains(self, day: Day) -> bool {
        (self.first()..=self.last()).contains(&day)
    }
}

impl FromStr for CalendarMonth {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let first = format!("{text}-01").parse();
        first.map(Self).map_err(|_| NotAMonth)
    }
}

impl TryFrom<String> for CalendarMonth {
    type Error = NotAMonth;

    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

impl From<CalendarMonth> for String {
    fn from(month: CalendarMonth) -> Self {
        month.to_string()
    }
}

impl fmt::Display for CalendarMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, _) = self.0.ymd();
        write!(f, "{year:04}-{month:02}")
    }
}
