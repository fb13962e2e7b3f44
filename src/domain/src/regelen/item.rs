//! How far a person is with an item of the catalogue.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Day;
use crate::{ItemId, Wording};

/// The state of one checklist item in one person's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ItemState {
    /// Id of the item in the catalogue.
    pub id: ItemId,
    /// How far it is.
    pub status: ItemStatus,
    /// The day on which it got this status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Who does it, where that was agreed otherwise than the catalogue says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub owner: Option<catalogue::Owner>,
    /// A day by which it must be done that is printed on a letter or was said by the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The date printed on the letter from which the rule of this item counts, as the person read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_date: Option<Day>,
    /// Something to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
    /// What the person was told about it, in the order in which it was written down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
}

read_by_fields!(ItemState {
    id: ItemId,
    status: ItemStatus,
    on: Option<Day>,
    owner: Option<catalogue::Owner>,
    due: Option<Day>,
    letter_date: Option<Day>,
    note: Option<Wording>,
    answers: Vec<Answer>,
});

/// What somebody said about an item that the app does not decide (`checklists.md`, C1 and C5): proof
/// that it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Answer {
    /// Who was asked: a person or an office.
    pub who: String,
    /// The day on which it was said.
    pub on: Day,
    /// What was said, as the person wrote it.
    pub said: String,
}

/// How far an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    /// To do.
    Open,
    /// Waiting for someone else.
    Waiting,
    /// Only after asking.
    AskFirst,
    /// Done.
    Done,
    /// Not for this person.
    NotApplicable,
}

impl ItemStatus {
    /// Whether nothing has to be done any more.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotApplicable)
    }
}
