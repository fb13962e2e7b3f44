//! One type per id, so that a step's id never lands where a bill's is meant.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fields::{Field, Shape, Value};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id with this text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text of the id, as stored and sent.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl Field for $name {
            const SHAPE: Shape = Shape::Text;

            fn from_value(value: Value) -> Option<Self> {
                String::from_value(value).map(Self)
            }

            fn blank() -> Self {
                Self(String::new())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A status holder.
    PersonId,
    /// One signed-in phone of a person.
    DeviceId,
    /// A mutation: made by the phone at random, so that it is the same before and after sending.
    MutationId,
    /// Someone in a person's team.
    MemberId,
    /// A confirmed date; equals the name of its anchor.
    AnchorId,
    /// A goal of the plan.
    GoalId,
    /// A step of the plan.
    StepId,
    /// A counter of hours.
    CounterId,
    /// A level in one skill.
    LevelId,
    /// Something in the week.
    EntryId,
    /// The state of a checklist item; equals the item's id in the catalogue.
    ItemId,
    /// A bill.
    BillId,
    /// An amount of the month; equals what it is for.
    BudgetLineId,
    /// A photo of a letter: made by the phone at random.
    PhotoId,
    /// Who pays a fixed cost.
    FixedCostId,
    /// A reported change; equals the id of the message that reports it.
    ReportedChangeId,
    /// A local rule; that of an own item is the id of the item.
    LocalRuleId,
    /// A message.
    MessageId,
    /// A link for somebody who looks along.
    BuddyId,
}

impl PhotoId {
    /// Whether it is as phones make them, and so may stand in an address: 8 to 40 letters, digits and
    /// hyphens.
    pub fn is_plain(&self) -> bool {
        (8..=40).contains(&self.0.len())
            && self
                .0
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-')
    }
}
