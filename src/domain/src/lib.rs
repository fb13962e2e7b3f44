//! What is true of a person's plan, week, checklists, bills and messages, and how it may change.
//!
//! Pure: no I/O, no clock, no randomness. Time, ids and the actor come in as arguments, so the
//! phone and the server decide alike. Everything changes through [`apply`], nothing else.

mod absence;
mod agreements;
mod apply;
mod buddy;
pub mod desk;
mod dispute;
mod fields;
mod file;
mod ids;
mod language;
mod message;
mod mutation;
mod person;
mod plan;
mod proposal;
mod record;
mod refusal;
pub mod regelen;
mod taal;
pub mod time;
pub mod webpush;
pub mod week;
mod wording;

pub use absence::Absence;
pub use agreements::{Agreed, Agreements, Became, LineAnswer, Standing};
pub use apply::{Who, apply};
pub use buddy::{Share, Shared, SharedEntry, SharedHomework, SharedStep};
pub use catalogue::Anchor;
pub use dispute::Dispute;
pub use file::File;
pub use ids::{
    AnchorId, BillId, BuddyId, BudgetLineId, CounterId, DeviceId, EntryId, FixedCostId, GoalId,
    ItemId, LevelId, LocalRuleId, MemberId, MessageId, MutationId, PersonId, PhotoId,
    ReportedChangeId, StepId,
};
pub use language::Language;
pub use message::{About, Message, Way};
pub use mutation::{ACTION_NAMES, Action, Mutation, NewBill};
pub use person::{AnchorDate, DateSource, LearningRoute, Person, Role, TeamMember};
pub use plan::{Counter, CounterKind, Goal, Horizon, Step, StepOwner, StepStatus};
pub use proposal::{Proposal, ProposalState};
pub use record::{Change, Kind, Record, RecordKey};
pub use refusal::Refusal;
pub use taal::{LanguageLevel, Skill, SkillLevel};
pub use wording::{Arg, Texts, Wording};
