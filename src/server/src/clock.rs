//! The server's clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use domain::time::{ClockTime, Day, Instant};

/// So far the clocks of two servers on one database may differ, in milliseconds: what counts once or together still does.
pub(crate) const CLOCKS_DIFFER: i64 = 60_000;

/// Tells the time (UTC).
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Started at another moment, and running on from there.
    Shifted {
        /// The moment at which it started.
        start: Instant,
        /// When that was on a clock that never jumps.
        since: std::time::Instant,
    },
    /// Stands still until it is set, in milliseconds since 1970 (UTC).
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that shows `start` now and runs on.
    pub fn started_at(start: Instant) -> Self {
        Self::Shifted {
            start,
            since: std::time::Instant::now(),
        }
    }

    /// The moment now.
    pub fn now(&self) -> Instant {
        match self {
            // A clock before 1970 is not set at all; 1970 is then as good as any.
            Self::System => Instant::from_millis(
                SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .map_or(0, |since| since.as_millis() as i64),
            ),
            Self::Shifted { start, since } => start.plus_millis(since.elapsed().as_millis() as i64),
            Self::Fixed(millis) => Instant::from_millis(millis.load(Ordering::Relaxed)),
        }
    }
}

/// Reads a moment of the form `2026-11-24T07:30:00Z` (RFC 3339, UTC, whole seconds).
pub fn parse_utc(text: &str) -> Result<Instant, String> {
    let wrong = || format!("{text} is not a moment of the form 2026-11-24T07:30:00Z");
    let (date, time) = text
        .strip_suffix('Z')
        .and_then(|t| t.split_once('T'))
        .ok_or_else(wrong)?;
    let day: Day = date.parse().map_err(|_| wrong())?;
    let (minute, second) = time.rsplit_once(':').ok_or_else(wrong)?;
    let minute: ClockTime = minute.parse().map_err(|_| wrong())?;
    let second: i64 = second.parse().map_err(|_| wrong())?;
    if minute.minutes() >= 1440 || !(0..60).contains(&second) {
        return Err(wrong());
    }
    let seconds = i64::from(day.number()) * 86_400 + i64::from(minute.minutes()) * 60 + second;
    Ok(Instant::from_millis(seconds * 1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_utc_and_nothing_else() {
        let moment = parse_utc("2026-11-24T07:30:05Z").unwrap();
        assert_eq!(moment.millis(), 1_795_505_405_000);
        assert_eq!(moment.clock_time().to_string(), "08:30");
        for wrong in [
            "2026-11-24",
            "2026-11-24T07:30Z",
            "2026-11-24T24:00:00Z",
            "2026-11-24T07:30:05+01:00",
        ] {
            assert!(parse_utc(wrong).is_err(), "{wrong}");
        }
    }
}
