//! The level of Dutch per skill, as the school gives it.

use serde::{Deserialize, Serialize};

use crate::LevelId;
use crate::fields::read_by_fields;

/// The level in one skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SkillLevel {
    /// Id of the record.
    pub id: LevelId,
    /// Which skill.
    pub skill: Skill,
    /// The level at which the person is working now.
    pub level: LanguageLevel,
}

read_by_fields!(SkillLevel {
    id: LevelId,
    skill: Skill,
    level: LanguageLevel,
});

/// The four skills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Listening.
    Listening,
    /// Speaking.
    Speaking,
    /// Reading.
    Reading,
    /// Writing.
    Writing,
}

/// Levels of the European framework, A0 for a beginner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LanguageLevel {
    /// Beginner.
    A0,
    /// A1.
    A1,
    /// A2.
    A2,
    /// B1.
    B1,
    /// B2.
    B2,
    /// C1.
    C1,
}

impl LanguageLevel {
    /// The levels that are drawn as stops, lowest first.
    pub const STOPS: [Self; 5] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1];

    /// The name as printed on certificates.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A0 => "A0",
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
        }
    }
}
