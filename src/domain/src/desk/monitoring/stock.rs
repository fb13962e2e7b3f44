//! Whether a person counts among those who stand at the end of a month.

use super::{Counted, OutcomeKind, Stock};
use crate::time::Day;

impl Stock {
    /// Everything that is counted at the end of a month.
    pub const ALL: [Self; 6] = [
        Self::People,
        Self::ActivePlans,
        Self::InGuidance,
        Self::Working,
        Self::Volunteers,
        Self::PartlyOut,
    ];

    /// What is told of each cohort beside its people.
    pub const BY_COHORT: [Self; 5] = [
        Self::ActivePlans,
        Self::InGuidance,
        Self::Working,
        Self::Volunteers,
        Self::PartlyOut,
    ];

    /// Its name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::ActivePlans => "active_plans",
            Self::InGuidance => "in_guidance",
            Self::Working => "working",
            Self::Volunteers => "volunteers",
            Self::PartlyOut => "partly_out",
        }
    }

    /// Whether it can be told of any earlier month: from days that are kept, not from how files are today. What cannot is
    /// kept as it stood ([`super::Stood`]).
    pub const fn is_known_later(self) -> bool {
        !matches!(self, Self::ActivePlans)
    }

    pub(super) fn is_of(self, who: &Counted, until: Day) -> bool {
        match self {
            Self::People => true,
            Self::ActivePlans => who.file.is_plan_active,
            Self::InGuidance => who.is_in_guidance_on(until),
            Self::Working => who.lasts_on(OutcomeKind::WorkStarted, until),
            Self::Volunteers => who.lasts_on(OutcomeKind::Volunteering, until),
            Self::PartlyOut => {
                let is_out = who.lasts_on(OutcomeKind::BenefitExit, until);
                !is_out && who.lasts_on(OutcomeKind::PartialExit, until)
            }
        }
    }
}
