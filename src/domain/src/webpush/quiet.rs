//! The hours in which a phone is left alone.

use serde::{Deserialize, Serialize};

use crate::time::{ClockTime, Instant};

/// From when to when nothing is told, on the clock of Europe/Amsterdam; over midnight where it ends
/// before it begins. The same time twice is no quiet at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Quiet {
    /// The first quiet minute.
    pub from: ClockTime,
    /// The first minute that is not quiet any more.
    pub to: ClockTime,
}

impl Quiet {
    /// The first moment from this one on at which something may be told.
    pub fn first_after(self, now: Instant) -> Instant {
        let (today, time) = (now.day(), now.clock_time());
        let ends_on = if self.from < self.to {
            (self.from..self.to).contains(&time).then_some(today)
        } else if self.to < self.from && time >= self.from {
            Some(today.plus_days(1))
        } else {
            (self.to < self.from && time < self.to).then_some(today)
        };
        // In the hour that a clock shows twice the end may lie behind: then it is not quiet.
        ends_on.map_or(now, |day| Instant::at(day, self.to).max(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Day;
    use proptest::prelude::*;
    use rstest::rstest;

    fn at(text: &str) -> Instant {
        let (day, time) = text.split_once(' ').unwrap();
        Instant::at(day.parse().unwrap(), time.parse().unwrap())
    }

    #[rstest]
    #[case("21:00", "08:00", "2026-11-24 20:59", "2026-11-24 20:59")]
    #[case("21:00", "08:00", "2026-11-24 21:00", "2026-11-25 08:00")]
    #[case("21:00", "08:00", "2026-11-25 00:00", "2026-11-25 08:00")]
    #[case("21:00", "08:00", "2026-11-25 07:59", "2026-11-25 08:00")]
    #[case("21:00", "08:00", "2026-11-25 08:00", "2026-11-25 08:00")]
    #[case("13:00", "15:00", "2026-11-24 14:00", "2026-11-24 15:00")]
    #[case("13:00", "15:00", "2026-11-24 15:00", "2026-11-24 15:00")]
    #[case("09:00", "09:00", "2026-11-24 09:00", "2026-11-24 09:00")]
    #[case("21:00", "00:00", "2026-11-24 23:00", "2026-11-25 00:00")]
    // The nights in which the clock is moved.
    #[case("21:00", "08:00", "2026-10-24 23:00", "2026-10-25 08:00")]
    #[case("21:00", "08:00", "2027-03-27 23:00", "2027-03-28 08:00")]
    fn what_falls_in_the_quiet_comes_after_it(
        #[case] from: &str,
        #[case] to: &str,
        #[case] now: &str,
        #[case] then: &str,
    ) {
        let quiet = Quiet {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        assert_eq!(quiet.first_after(at(now)), at(then));
    }

    proptest! {
        #[test]
        fn never_earlier_never_a_day_later_and_then_it_is_not_quiet(
            number in 20_000_i32..25_000, minutes in 0_u16..1440, from in 0_u16..1440, to in 0_u16..1440,
        ) {
            let time = |minutes: u16| ClockTime::new(minutes / 60, minutes % 60).unwrap();
            let quiet = Quiet { from: time(from), to: time(to) };
            let now = Instant::at(Day::from_number(number), time(minutes));
            let then = quiet.first_after(now);
            prop_assert!(then >= now && then.millis() - now.millis() <= 25 * 3_600_000);
            prop_assert_eq!(quiet.first_after(then), then);
        }
    }
}
