//! What goes between the desk and the server for the monthly figures.

use domain::MutationId;
use domain::desk::monitoring::{Gender, Outcome};
use domain::time::Instant;
use serde::{Deserialize, Serialize};

/// Something that is noted of a person. With an id, so that it can be sent again and is noted once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutcomeMutation {
    /// Made by the desk at random.
    pub id: MutationId,
    /// What is noted.
    pub deed: OutcomeDeed,
}

/// What is noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OutcomeDeed {
    /// Something new, or what was noted is this now.
    Note {
        /// Which one: the id of the first note of it.
        outcome: MutationId,
        /// What it is.
        is: Outcome,
    },
    /// It was not so.
    TakeBack {
        /// Which one.
        outcome: MutationId,
    },
    /// Woman, man, other or not said; in place of what was noted.
    Gender {
        /// Which.
        gender: Gender,
    },
}

/// What was noted of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonOutcomes {
    /// What holds, the last day first.
    pub outcomes: Vec<NotedOutcome>,
    /// The gender, for who noted it themselves; nobody else is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Who noted what, the last first.
    pub notes: Vec<OutcomeNote>,
}

/// Something that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NotedOutcome {
    /// Which one.
    pub outcome: MutationId,
    /// What it is.
    pub is: Outcome,
}

/// One edition of something that was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutcomeNote {
    /// Which one.
    pub outcome: MutationId,
    /// First name of who noted it.
    pub by: String,
    /// When (UTC).
    pub at: Instant,
    /// What it was noted to be; none when it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Outcome>,
}
