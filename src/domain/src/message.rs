//! The conversation between the person and the team.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Instant;
use crate::{BillId, EntryId, ItemId, MemberId, MessageId, StepId, Wording};

/// One message. A message of the person carries the id of the mutation that made it, so the phone
/// can see whether it is still waiting to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Message {
    /// Id of the message.
    pub id: MessageId,
    /// The member of the team who wrote it; nobody when the person did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MemberId>,
    /// The member of the team for whom it is meant first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<MemberId>,
    /// When it was written (UTC).
    pub written_at: Instant,
    /// What it says.
    pub text: Wording,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// When the other side read it (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Instant>,
}

read_by_fields!(Message {
    id: MessageId,
    from: Option<MemberId>,
    to: Option<MemberId>,
    written_at: Instant,
    text: Wording,
    about: Option<About>,
    read_at: Option<Instant>,
});

impl Message {
    /// Whether the person wrote it.
    pub const fn is_mine(&self) -> bool {
        self.from.is_none()
    }
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Something in the week.
    Entry(EntryId),
    /// Two things at the same time.
    Conflict {
        /// The one that starts first.
        earlier: EntryId,
        /// The one that starts later.
        later: EntryId,
        /// The way out that was chosen.
        way: Way,
    },
    /// A step of the plan.
    Step(StepId),
    /// A checklist item.
    Item(ItemId),
    /// A bill.
    Bill(BillId),
}

/// The three ways out of a conflict (`plan.md`, section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Ask the jobhunter or the employer for another time.
    AskEmployer,
    /// Ask the school for another time.
    AskSchool,
    /// Both are needed: ask the klantmanager.
    AskCaseManager,
}
