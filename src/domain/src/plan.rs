//! The plan van aanpak: goals, steps with an owner, and counted hours.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Day;
use crate::{CounterId, GoalId, MemberId, StepId, Wording};

/// A goal of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Goal {
    /// Id of the goal.
    pub id: GoalId,
    /// For now or for later.
    pub horizon: Horizon,
    /// What the person wants.
    pub text: Wording,
}

read_by_fields!(Goal {
    id: GoalId,
    horizon: Horizon,
    text: Wording,
});

/// How far away a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Horizon {
    /// Within the coming year or so.
    Short,
    /// Beyond it.
    Long,
}

/// A step of the plan. Staff maintain steps; the person accepts a proposed one or asks about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Step {
    /// Id of the step.
    pub id: StepId,
    /// Place in the plan, low first.
    pub order: u32,
    /// What happens.
    pub title: Wording,
    /// Who sees to it.
    pub owner: StepOwner,
    /// How far it is.
    pub status: StepStatus,
    /// The day on which it happens or happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// First day of something that lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day of something that lasts, that day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Something to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
    /// Whether the step is a milestone of the learning route (`plan.md`, section 3).
    #[serde(default)]
    pub is_milestone: bool,
    /// The day on which the person accepted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_on: Option<Day>,
}

read_by_fields!(Step {
    id: StepId,
    order: u32,
    title: Wording,
    owner: StepOwner,
    status: StepStatus,
    on: Option<Day>,
    from: Option<Day>,
    until: Option<Day>,
    note: Option<Wording>,
    is_milestone: bool,
    accepted_on: Option<Day>,
});

/// Who owns a step: someone of the team, the person, or an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepOwner {
    /// The person.
    #[serde(rename = "self")]
    Person,
    /// Someone of the team.
    Member(MemberId),
    /// A language school or college.
    LanguageSchool,
    /// The municipality.
    Municipality,
    /// The independent party that takes the learnability test.
    IndependentTester,
    /// A jobhunter who is not in the team yet.
    JobHunter,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepStatus {
    /// Staff propose it; the person has not answered.
    Proposed,
    /// To do or under way.
    Open,
    /// Waiting for someone else.
    Waiting,
    /// Finished.
    Done,
    /// Not for this person or route.
    NotApplicable,
}

/// Hours counted towards a number that the route asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Counter {
    /// Id of the counter.
    pub id: CounterId,
    /// What is counted.
    #[serde(rename = "type")]
    pub kind: CounterKind,
    /// Hours done.
    pub hours: u32,
    /// Hours asked for.
    pub of: u32,
    /// Whether the number asked for is an average ("about 1,000 hours").
    #[serde(default)]
    pub is_about: bool,
}

read_by_fields!(Counter {
    id: CounterId,
    kind as "type": CounterKind,
    hours: u32,
    of: u32,
    is_about: bool,
});

/// What a counter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CounterKind {
    /// Lessons of the Z-route.
    Lessons,
    /// Participation of the Z-route.
    Participation,
    /// Practical hours of the labour market module (MAP).
    LabourMarketModule,
    /// Dutch in the onderwijsroute.
    BridgeDutch,
    /// Other subjects in the onderwijsroute.
    BridgeOther,
}

impl CounterKind {
    /// The kind with this name, as stored and sent.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "lessons" => Self::Lessons,
            "participation" => Self::Participation,
            "labour_market_module" => Self::LabourMarketModule,
            "bridge_dutch" => Self::BridgeDutch,
            "bridge_other" => Self::BridgeOther,
            _ => return None,
        })
    }
}
