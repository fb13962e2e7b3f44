//! Somebody of the staff says that they are away for some days.

use serde::{Deserialize, Serialize};

use crate::time::Day;
use crate::{MemberId, Refusal};

/// The longest absence and the farthest ahead, in months.
const MOST_MONTHS: i32 = 12;
/// The longest telephone number, in characters.
const LONGEST_NUMBER: usize = 30;
/// The fewest digits of one.
const FEWEST_DIGITS: usize = 3;

/// Days without somebody of the staff, as they are stored and sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Away {
    /// The first day without them.
    pub first: Day,
    /// The day on which they are back.
    pub back_on: Day,
    /// The colleague who helps meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stand_in: Option<MemberId>,
    /// The telephone number for what cannot wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
}

impl Away {
    /// Whether it can be said on this day.
    ///
    /// # Errors
    /// [`Refusal::DateImplausible`] for days that are over, turned round or a year away,
    /// [`Refusal::TextTooLong`] for what is no telephone number.
    pub fn check(&self, today: Day) -> Result<(), Refusal> {
        let is_plausible = self.first < self.back_on
            && today < self.back_on
            && today.plus_months(-MOST_MONTHS) <= self.first
            && self.back_on <= today.plus_months(MOST_MONTHS);
        if !is_plausible {
            return Err(Refusal::DateImplausible);
        }
        let is_number = self.call.as_deref().is_none_or(is_number);
        is_number.then_some(()).ok_or(Refusal::TextTooLong)
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_part = |c: char| c.is_ascii_digit() || " +-()".contains(c);
    digits >= FEWEST_DIGITS && text.chars().count() <= LONGEST_NUMBER && text.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::from_today("2026-11-24", "2026-11-25", None, Ok(()))]
    #[case::from_later("2026-12-01", "2026-12-24", Some("000 000 0002"), Ok(()))]
    #[case::since_yesterday("2026-11-23", "2026-11-30", Some("+31 (0)20-14020"), Ok(()))]
    #[case::is_over("2026-11-20", "2026-11-24", None, Err(Refusal::DateImplausible))]
    #[case::no_day("2026-11-30", "2026-11-30", None, Err(Refusal::DateImplausible))]
    #[case::far_away("2026-12-01", "2028-12-01", None, Err(Refusal::DateImplausible))]
    #[case::since_long_ago("2020-12-01", "2026-12-01", None, Err(Refusal::DateImplausible))]
    #[case::no_number("2026-11-24", "2026-11-30", Some("call me"), Err(Refusal::TextTooLong))]
    #[case::no_digits("2026-11-24", "2026-11-30", Some("--"), Err(Refusal::TextTooLong))]
    fn what_can_be_said(
        #[case] first: &str,
        #[case] back_on: &str,
        #[case] call: Option<&str>,
        #[case] expected: Result<(), Refusal>,
    ) {
        let away = Away {
            first: first.parse().unwrap(),
            back_on: back_on.parse().unwrap(),
            stand_in: None,
            call: call.map(str::to_owned),
        };
        assert_eq!(away.check("2026-11-24".parse().unwrap()), expected);
    }
}
