//! A calendar day in the Netherlands, without a time of day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A calendar day (proleptic Gregorian), meant as a day in Europe/Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = Date, example = "2026-11-23"))]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

/// A month of the year, 1 to 12.
pub type Month = u8;

impl Day {
    /// The day with this number of days since 1 January 1970.
    pub const fn from_number(number: i32) -> Self {
        Self(number)
    }

    /// Days since 1 January 1970.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day of this date, or nothing when no such date exists.
    pub fn from_ymd(year: i32, month: Month, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then(|| Self(days_from_civil(year, month, day)))
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn ymd(self) -> (i32, Month, u8) {
        civil_from_days(self.0)
    }

    /// Day of the week, 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> u8 {
        (self.0 + 3).rem_euclid(7) as u8
    }

    /// The Monday of this day's week; a week starts on Monday in Dutch letters.
    #[must_use]
    pub const fn monday(self) -> Self {
        Self(self.0 - self.weekday() as i32)
    }

    /// This many days later (earlier when negative).
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The same day of the month, this many months later; the last day of the month where that
    /// month is shorter (31 October plus four months is 28 February).
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let index = year * 12 + i32::from(month) - 1 + months;
        let (year, month) = (index.div_euclid(12), (index.rem_euclid(12) + 1) as u8);
        Self(days_from_civil(
            year,
            month,
            day.min(days_in_month(year, month)),
        ))
    }
}

fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in_month(year: i32, month: Month) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1 January 1970; the year starts in March here, so that the leap day comes last.
fn days_from_civil(year: i32, month: Month, day: u8) -> i32 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let month_from_march = (i32::from(month) + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil_from_days(number: i32) -> (i32, Month, u8) {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8;
    let month = ((month_from_march + 2) % 12 + 1) as u8;
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, month, day)
}

/// The text is not a date in the form `2026-11-23`.
#[derive(Debug, thiserror::Error)]
#[error("not a date of the form YYYY-MM-DD")]
pub struct NotADay;

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.splitn(3, '-');
        let mut part = |digits: usize| {
            parts
                .next()
                .filter(|p| p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|p| p.parse::<u16>().ok())
                .ok_or(NotADay)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        Self::from_ymd(i32::from(year), month as u8, day as u8).ok_or(NotADay)
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2026-10-31", 4, "2027-02-28")]
    #[case("2027-10-31", 4, "2028-02-29")]
    #[case("2026-10-01", 4, "2027-02-01")]
    #[case("2026-12-15", 1, "2027-01-15")]
    #[case("2027-03-31", -1, "2027-02-28")]
    fn months_keep_the_day_or_take_the_last(
        #[case] from: &str,
        #[case] months: i32,
        #[case] to: &str,
    ) {
        assert_eq!(day(from).plus_months(months), day(to));
    }

    #[test]
    fn monday_starts_the_week() {
        assert_eq!(day("2026-11-29").monday(), day("2026-11-23"));
        assert_eq!(day("2026-11-23").weekday(), 0);
    }

    #[rstest]
    #[case("2026-02-29")]
    #[case("2026-13-01")]
    #[case("26-1-1")]
    #[case("2026-11-23T00:00")]
    #[case("+026-11-23")]
    fn refuses_what_is_no_date(#[case] text: &str) {
        assert!(text.parse::<Day>().is_err());
    }

    proptest! {
        #[test]
        fn agrees_with_jiff(number in -100_000_i32..100_000) {
            let ours = Day::from_number(number);
            let theirs = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(number);
            let (y, m, d) = ours.ymd();
            prop_assert_eq!((y, m, d), (i32::from(theirs.year()), theirs.month() as u8, theirs.day() as u8));
            prop_assert_eq!(i32::from(theirs.weekday().to_monday_zero_offset()), i32::from(ours.weekday()));
            prop_assert_eq!(Day::from_ymd(y, m, d), Some(ours));
            prop_assert_eq!(ours.to_string().parse::<Day>().ok(), Some(ours));
        }
    }
}
