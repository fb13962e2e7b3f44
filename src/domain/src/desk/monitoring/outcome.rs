//! What staff note of a person for the monthly figures, with the day. It stays on the server.

use serde::{Deserialize, Serialize};

use crate::time::Day;

/// The most hours of work in a week that are believed.
const MOST_HOURS: u8 = 60;
/// How far back something may have begun, in months.
const MOST_MONTHS_BACK: i32 = 12 * 10;

/// Something that a person reached or began (`plan.md`, section 6; names of `glossary.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Began paid work, part-time too.
    WorkStarted,
    /// Vrijwilligerswerk.
    Volunteering,
    /// Uitstroom: left the benefit.
    BenefitExit,
    /// Left a part of the benefit.
    PartialExit,
    /// Began to study.
    StudyStarted,
    /// Participatietraject.
    ParticipationTrack,
    /// The assessment was done.
    Assessment,
    /// Began a taalboost.
    LanguageBoost,
}

impl OutcomeKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::WorkStarted,
        Self::Volunteering,
        Self::BenefitExit,
        Self::PartialExit,
        Self::StudyStarted,
        Self::ParticipationTrack,
        Self::Assessment,
        Self::LanguageBoost,
    ];

    /// The kind's name, as stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WorkStarted => "work_started",
            Self::Volunteering => "volunteering",
            Self::BenefitExit => "benefit_exit",
            Self::PartialExit => "partial_exit",
            Self::StudyStarted => "study_started",
            Self::ParticipationTrack => "participation_track",
            Self::Assessment => "assessment",
            Self::LanguageBoost => "language_boost",
        }
    }

    /// Whether it lasts, so that it can end.
    pub const fn can_end(self) -> bool {
        !matches!(self, Self::Assessment)
    }
}

/// Something that was noted of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Outcome {
    /// What.
    pub kind: OutcomeKind,
    /// The day on which it began or was reached.
    pub from: Day,
    /// Its last day, that day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Hours a week, for work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u8>,
}

/// Why something cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnOutcome {
    /// It has not begun, or began too long ago.
    #[error("the day must be today or before, and within ten years")]
    Day,
    /// It ends before it begins, ends in the future, or cannot end.
    #[error("the last day must lie between the first day and today, for what can end")]
    Until,
    /// Hours for something else than work, or hours that cannot be.
    #[error("hours a week are for work, from 1 to 60")]
    Hours,
}

impl Outcome {
    /// Whether it can be noted on this day.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, today: Day) -> Result<(), NotAnOutcome> {
        if !(today.plus_months(-MOST_MONTHS_BACK)..=today).contains(&self.from) {
            return Err(NotAnOutcome::Day);
        }
        let ends_well = |until: Day| self.kind.can_end() && (self.from..=today).contains(&until);
        if !self.until.is_none_or(ends_well) {
            return Err(NotAnOutcome::Until);
        }
        let is_work = self.kind == OutcomeKind::WorkStarted;
        if !self
            .hours
            .is_none_or(|hours| is_work && (1..=MOST_HOURS).contains(&hours))
        {
            return Err(NotAnOutcome::Hours);
        }
        Ok(())
    }

    /// Whether it goes on at the end of this day.
    pub fn lasts_on(&self, day: Day) -> bool {
        self.kind.can_end() && self.from <= day && self.until.is_none_or(|until| until > day)
    }
}

/// Hours of work a week in classes. No source says from how many hours work is full-time, so no class is
/// called that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum HoursClass {
    /// 1 to 11 hours.
    Under12,
    /// 12 to 23 hours.
    Under24,
    /// 24 to 35 hours.
    Under36,
    /// 36 hours or more.
    From36,
    /// Not noted.
    Unknown,
}

impl HoursClass {
    /// Every class.
    pub const ALL: [Self; 5] = [
        Self::Under12,
        Self::Under24,
        Self::Under36,
        Self::From36,
        Self::Unknown,
    ];

    /// The class's name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Under12 => "under12",
            Self::Under24 => "under24",
            Self::Under36 => "under36",
            Self::From36 => "from36",
            Self::Unknown => "unknown",
        }
    }

    /// The class of these hours a week.
    pub const fn of(hours: Option<u8>) -> Self {
        match hours {
            None => Self::Unknown,
            Some(0..12) => Self::Under12,
            Some(12..24) => Self::Under24,
            Some(24..36) => Self::Under36,
            Some(_) => Self::From36,
        }
    }
}

/// What a person is, as far as they want it noted. For the count alone.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Woman.
    Woman,
    /// Man.
    Man,
    /// Neither.
    Other,
    /// Not said, or never noted.
    #[default]
    NotSaid,
}

impl Gender {
    /// Every gender, in the order in which it is asked.
    pub const ALL: [Self; 4] = [Self::NotSaid, Self::Woman, Self::Man, Self::Other];

    /// Its name, as stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Other => "other",
            Self::NotSaid => "not_said",
        }
    }
}
