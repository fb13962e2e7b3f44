//! What the desk says of a reason: a message of `locales/nl/desk.ftl` with its blanks filled.

use super::apply::wording;
use super::{Need, Why};
use crate::{Arg, Wording};

impl Need {
    /// The reason in words.
    pub fn said(&self) -> Wording {
        let about = || {
            let something = || Wording::ready("desk-something");
            wording(self.about.clone().unwrap_or_else(something))
        };
        let count = |it: usize| Arg::Count(i64::try_from(it).unwrap_or(i64::MAX));
        match &self.why {
            Why::Unanswered(_) if self.about.is_none() => Wording::ready("why-question"),
            Why::Unanswered(_) => Wording::ready("why-unanswered").with("text", about()),
            Why::ReminderForUs(_) => Wording::ready("why-reminder-for-us").with("from", about()),
            Why::Reminder { stage, .. } => Wording::ready("why-reminder")
                .with("stage", wording(Wording::ready(stage.key())))
                .with("from", about()),
            Why::CannotCome(_) => Wording::ready("why-cannot-come").with("what", about()),
            Why::OpenHandover(lines) => {
                Wording::ready("why-open-handover").with("count", count(*lines))
            }
            Why::Silent => Wording::ready("why-silent"),
            Why::MissedLessons(lessons) => {
                Wording::ready("why-missed-lessons").with("count", count(*lessons))
            }
            Why::Collision { .. } => match self.by {
                Some(day) => Wording::ready("why-collision").with("date", Arg::Day(day)),
                None => Wording::ready("why-collision-some-day"),
            },
            Why::Deadline(_) => Wording::ready("why-deadline").with("item", about()),
            Why::NotAccepted(_) => Wording::ready("why-not-accepted").with("step", about()),
            Why::AbsentToday(_) => Wording::ready("why-absent-today").with("what", about()),
            Why::ConditionOpen(_) => Wording::ready("why-condition-open").with("step", about()),
        }
    }
}
