//! Who the file is about, who helps them, and the dates that are confirmed.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Day;
use crate::{AnchorId, Language, MemberId, PersonId, Wording};

/// The status holder to whom the file belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Person {
    /// Id of the person.
    pub id: PersonId,
    /// First name, in Latin letters as the municipality writes it.
    pub name: String,
    /// First name in the person's own script, where it has another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_name: Option<String>,
    /// Language in which the person reads.
    pub language: Language,
    /// Name of the municipality.
    pub municipality: String,
    /// Learning route, once decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<LearningRoute>,
    /// What the person can do already: the plan starts from it.
    #[serde(default)]
    pub strengths: Vec<Wording>,
}

read_by_fields!(Person {
    id: PersonId,
    name: String,
    own_name: Option<String>,
    language: Language,
    municipality: String,
    route: Option<LearningRoute>,
    strengths: Vec<Wording>,
});

/// The three learning routes of the act of 2021.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LearningRoute {
    /// Dutch at level B1 within the term.
    B1,
    /// Full-time bridge course to a Dutch diploma.
    Education,
    /// Z-route: lessons and participation, closed with a final talk.
    SelfReliance,
}

impl LearningRoute {
    /// Every route.
    pub const ALL: [Self; 3] = [Self::B1, Self::Education, Self::SelfReliance];

    /// The route's name, as stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::B1 => "b1",
            Self::Education => "education",
            Self::SelfReliance => "self_reliance",
        }
    }
}

/// Someone in the person's team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamMember {
    /// Id of the member within the person's file.
    pub id: MemberId,
    /// First name.
    pub name: String,
    /// What the member does.
    pub role: Role,
    /// The last day in the team, for who handed the person over: their name stays with what they wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The days they are away, as [`crate::Absence`] writes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Wording>,
}

read_by_fields!(TeamMember {
    id: MemberId,
    name: String,
    role: Role,
    until: Option<Day>,
    away: Option<Wording>,
});

/// What someone in the team does. The order is the order in which the team is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Klantmanager.
    CaseManager,
    /// Inkomensconsulent.
    IncomeOfficer,
    /// Jobhunter.
    JobHunter,
    /// Maatschappelijk begeleider.
    SettlementCounsellor,
    /// Study adviser, often of UAF.
    StudyAdviser,
    /// Taalmaatje.
    LanguageBuddy,
    /// Buddy.
    Buddy,
}

/// A date on which rules hang, confirmed by someone. The id of the record is the anchor's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnchorDate {
    /// Name of the anchor (`glossary.md`, "Anchor dates").
    pub id: AnchorId,
    /// The day.
    pub day: Day,
    /// Where the date comes from.
    pub source: DateSource,
    /// First name of who confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
    /// The day on which they did; none for what was confirmed before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<Day>,
}

read_by_fields!(AnchorDate {
    id: AnchorId,
    day: Day,
    source: DateSource,
    confirmed_by: Option<String>,
    confirmed_on: Option<Day>,
});

impl AnchorDate {
    /// Whether a letter, the klantmanager or the person says it, or somebody put their name to it: one that only
    /// followed from a rule is no ground for another rule.
    pub fn is_confirmed(&self) -> bool {
        self.source != DateSource::Rule || self.confirmed_by.is_some()
    }
}

/// Where a date comes from; the screen says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DateSource {
    /// Printed on a letter.
    Letter,
    /// Said by the klantmanager.
    CaseManager,
    /// Follows from a date rule of the catalogue.
    Rule,
    /// Said by the person.
    #[serde(rename = "self")]
    Person,
}
