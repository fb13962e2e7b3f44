//! A moment in UTC, and which Dutch day and clock time it is then.

use serde::{Deserialize, Serialize};

use super::{ClockTime, Day};

/// Milliseconds since 1 January 1970 in UTC.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Instant(i64);

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Instant {
    /// The moment this many milliseconds after 1 January 1970 UTC.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1 January 1970 UTC.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// This many milliseconds later.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// The moment at which a clock in Europe/Amsterdam shows this. In the hour that the clock
    /// skips in spring this is an hour later; of the hour that comes twice, the first.
    pub fn at(day: Day, time: ClockTime) -> Self {
        let as_utc = i64::from(day.number()) * DAY + i64::from(time.minutes()) * MINUTE;
        let summer = Self(as_utc - 2 * HOUR);
        if summer.is_summer_time() {
            summer
        } else {
            Self(as_utc - HOUR)
        }
    }

    /// The calendar day in Europe/Amsterdam.
    pub fn day(self) -> Day {
        Day::from_number(self.local().div_euclid(DAY) as i32)
    }

    /// The clock time in Europe/Amsterdam.
    pub fn clock_time(self) -> ClockTime {
        let minutes = (self.local().rem_euclid(DAY) / MINUTE) as u16;
        ClockTime::MIDNIGHT.plus_minutes(minutes)
    }

    fn local(self) -> i64 {
        self.0.saturating_add(if self.is_summer_time() {
            2 * HOUR
        } else {
            HOUR
        })
    }

    /// Summer time: from the last Sunday of March, 01:00 UTC, to the last Sunday of October,
    /// 01:00 UTC (directive 2000/84/EC).
    fn is_summer_time(self) -> bool {
        let year = Day::from_number(self.0.div_euclid(DAY) as i32).ymd().0;
        let starts = last_sunday(year, 3) + HOUR;
        let ends = last_sunday(year, 10) + HOUR;
        (starts..ends).contains(&self.0)
    }
}

/// Midnight UTC of the last Sunday of a month with 31 days.
fn last_sunday(year: i32, month: u8) -> i64 {
    Day::from_ymd(year, month, 31).map_or(0, |end| {
        let days_back = i32::from((end.weekday() + 1) % 7);
        i64::from(end.number() - days_back) * DAY
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        // 2000 to 2095: the rule of the directive, as the time zone database knows it.
        #[test]
        fn agrees_with_the_time_zone_database(millis in 946_684_800_000_i64..3_950_000_000_000) {
            let ours = Instant::from_millis(millis);
            let theirs = jiff::Timestamp::from_millisecond(millis).unwrap()
                .in_tz("Europe/Amsterdam").unwrap();
            prop_assert_eq!(ours.day().to_string(), theirs.date().to_string());
            prop_assert_eq!(ours.clock_time().to_string(), theirs.strftime("%H:%M").to_string());
        }

        #[test]
        fn a_clock_time_leads_back_to_itself(number in 10_957_i32..45_000, minutes in 0_u16..1440) {
            let (day, time) = (Day::from_number(number), ClockTime::new(minutes / 60, minutes % 60).unwrap());
            let back = Instant::at(day, time);
            // Only the skipped hour of spring (02:00 to 03:00) has no moment of its own.
            if !(120..180).contains(&minutes) {
                prop_assert_eq!((back.day(), back.clock_time()), (day, time));
            }
        }
    }
}
