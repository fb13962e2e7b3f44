//! Records: what is stored and sent, one at a time.

use serde::{Deserialize, Serialize};

use crate::regelen::{Bill, BudgetLine, FixedCost, ItemState, LocalRule, ReportedChange};
use crate::week::Entry;
use crate::{AnchorDate, Counter, Goal, Message, Person, PhotoId, SkillLevel, Step, TeamMember};

macro_rules! records {
    ($($(#[$doc:meta])* $kind:ident($record:ty) as $name:literal),+ $(,)?) => {
        /// One record of a person's file.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Record {
            $($(#[$doc])* $kind($record)),+
        }

        /// What kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $($(#[$doc])* $kind),+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The kind's name, as stored, sent and shown in `data-kind`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),+ }
            }
        }

        impl Record {
            /// Kind and id: what makes it this record.
            pub fn key(&self) -> RecordKey {
                match self {
                    $(Self::$kind(record) => RecordKey {
                        kind: Kind::$kind,
                        id: record.id.as_str().to_owned(),
                    }),+
                }
            }
        }

        $(impl From<$record> for Record {
            fn from(record: $record) -> Self {
                Self::$kind(record)
            }
        })+
    };
}

records! {
    /// The person.
    Person(Person) as "person",
    /// Someone in the team.
    TeamMember(TeamMember) as "team_member",
    /// A confirmed date.
    AnchorDate(AnchorDate) as "anchor_date",
    /// A goal of the plan.
    Goal(Goal) as "goal",
    /// A step of the plan.
    Step(Step) as "step",
    /// A counter of hours.
    Counter(Counter) as "counter",
    /// Something in the week.
    Entry(Entry) as "entry",
    /// The level in a skill.
    SkillLevel(SkillLevel) as "skill_level",
    /// The state of a checklist item.
    ItemState(ItemState) as "item_state",
    /// A bill.
    Bill(Bill) as "bill",
    /// Who pays a fixed cost.
    FixedCost(FixedCost) as "fixed_cost",
    /// An amount of the month.
    BudgetLine(BudgetLine) as "budget_line",
    /// A change that the person reported.
    ReportedChange(ReportedChange) as "reported_change",
    /// What the municipality does in its own way.
    LocalRule(LocalRule) as "local_rule",
    /// A message.
    Message(Message) as "message",
}

impl Record {
    /// The photos that it has.
    pub fn photos(&self) -> Vec<PhotoId> {
        match self {
            Self::Bill(bill) => bill.photos.clone(),
            Self::Message(message) => message.photo().into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// Which record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RecordKey {
    /// Its kind.
    pub kind: Kind,
    /// Its id within the kind.
    pub id: String,
}

/// A record as it is from now on, or its end.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(
        clippy::large_enum_variant,
        reason = "changes are read one by one and moved into the file"
    )
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The record is this now.
    Put(Record),
    /// The record is gone.
    Remove(RecordKey),
}

impl Change {
    /// Which record changes.
    pub fn key(&self) -> RecordKey {
        match self {
            Self::Put(record) => record.key(),
            Self::Remove(key) => key.clone(),
        }
    }
}

impl<R: Into<Record>> From<R> for Change {
    fn from(record: R) -> Self {
        Self::Put(record.into())
    }
}
