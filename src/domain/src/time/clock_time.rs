//! A time on the clock of the Netherlands, to the minute.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Minutes since midnight, local time in Europe/Amsterdam; 24:00 is allowed as an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", example = "09:00"))]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

impl ClockTime {
    /// The time with this hour (0 to 24) and minute, or nothing when no clock shows it.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= 1440).then_some(Self(minutes))
    }

    /// The start of the day.
    pub const MIDNIGHT: Self = Self(0);

    /// This many minutes later, not after the end of the day.
    #[must_use]
    pub const fn plus_minutes(self, minutes: u16) -> Self {
        let sum = self.0.saturating_add(minutes);
        Self(if sum > 1440 { 1440 } else { sum })
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// This many minutes earlier, not before midnight.
    #[must_use]
    pub const fn minus_minutes(self, minutes: u16) -> Self {
        Self(self.0.saturating_sub(minutes))
    }
}

/// The text is not a time in the form `09:00`.
#[derive(Debug, thiserror::Error)]
#[error("not a time of the form HH:MM")]
pub struct NotAClockTime;

impl FromStr for ClockTime {
    type Err = NotAClockTime;

    fn from_str(text: &str) -> Result<Self, NotAClockTime> {
        let (hour, minute) = text.split_once(':').ok_or(NotAClockTime)?;
        let number = |part: &str| {
            let fits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse().ok())
                .flatten()
                .ok_or(NotAClockTime)
        };
        Self::new(number(hour)?, number(minute)?).ok_or(NotAClockTime)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;

    fn try_from(text: String) -> Result<Self, NotAClockTime> {
        text.parse()
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
