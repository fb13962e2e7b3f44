//! What staff can do with a person's file.

#![cfg_attr(
    feature = "openapi",
    allow(
        clippy::large_stack_arrays,
        reason = "the description of all actions, made once by the derive"
    )
)]

use serde::{Deserialize, Serialize};

use super::{
    BillSheet, ClosedGoal, CostSheet, Duty, GoalEdits, NewGoal, NewSeries, PersonEdits, StaffRole,
    Timetable,
};
use crate::regelen::{BillKind, Sender};
use crate::time::{ClockTime, Day};
use crate::week::{Attendance, EntryKind, Interpreter};
use crate::{
    About, AnchorId, BillId, EntryId, FixedCostId, LearningRoute, MemberId, MessageId, MutationId,
    PhotoId, StepId, StepOwner, StepStatus, Wording,
};

/// Someone of the staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Staff {
    /// Id, the same in the team of every person.
    pub id: MemberId,
    /// First name.
    pub name: String,
    /// What they do.
    pub role: StaffRole,
}

/// A named intention of someone of the staff, with an id made at the desk: sent twice, it is done
/// once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffMutation {
    /// Random id, made at the desk.
    pub id: MutationId,
    /// What was meant.
    pub action: StaffAction,
}

/// What staff can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaffAction {
    /// Sends a message.
    SendMessage {
        /// What it says.
        text: Wording,
        /// What it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
    },
    /// Sends a message with a photo, together with the picture itself.
    SendPhoto {
        /// The photo; its id is that of the mutation.
        photo: PhotoId,
    },
    /// Marks messages of the person as read.
    ReadMessages {
        /// Which messages.
        messages: Vec<MessageId>,
    },
    /// Confirms that the municipality paid a bill.
    ConfirmBill {
        /// Which bill.
        bill: BillId,
        /// The day on which it was paid.
        on: Day,
    },
    /// Confirms the last payment of a fixed cost that the municipality pays.
    ConfirmCost {
        /// Which record of who pays it.
        cost: FixedCostId,
        /// The day on which it was paid.
        on: Day,
    },
    /// Confirms a date on which rules hang, or mends it.
    ConfirmDate {
        /// Which date.
        anchor: AnchorId,
        /// The day.
        day: Day,
        /// The day that stood there when it was typed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<Day>,
    },
    /// Puts something in the week, or moves what is there.
    PutEntry(NewEntry),
    /// Takes something out of the week, and tells the person.
    CancelEntry {
        /// Which entry.
        entry: EntryId,
    },
    /// Puts repeating lessons in the week.
    PutSeries(NewSeries),
    /// Takes the lessons of a series from a day on out of the week, and tells the person.
    CancelSeries {
        /// The id of the mutation that made it.
        series: String,
        /// The first day without it.
        from: Day,
    },
    /// Brings the week to a school's timetable.
    TakeTimetable(Timetable),
    /// Notes whether the person was at a lesson that has begun, as the school says, or takes that back.
    NoteAttendance {
        /// Which lesson.
        entry: EntryId,
        /// What was noted, and what shall be; none takes it back.
        attendance: Edit<Option<Attendance>>,
    },
    /// Proposes a goal; only the person accepts it.
    AddGoal(NewGoal),
    /// Changes a goal, field by field.
    ChangeGoal(GoalEdits),
    /// Takes a goal out of the plan.
    CloseGoal(ClosedGoal),
    /// Proposes a step.
    ProposeStep(NewStep),
    /// Says that a step is finished.
    FinishStep {
        /// Which step.
        step: StepId,
        /// The day on which it was finished.
        on: Day,
    },
    /// Changes a step, field by field.
    ChangeStep(StepEdits),
    /// Proposes the milestones of a learning route (`plan.md`, section 3).
    PlanRoute {
        /// Which route.
        route: LearningRoute,
    },
    /// Proposes what the way of working of the municipality adds to the plan (`plan.md`, section 5).
    PlanApproach {
        /// Name of the way of working that the desk showed.
        approach: String,
    },
    /// Writes down what the person can do already.
    SetStrengths(Edit<Vec<Wording>>),
    /// Writes down what was said and agreed in a talk.
    WriteAgreements(NewAgreements),
    /// Hands the person over to a colleague with the same role.
    HandOver {
        /// To whom.
        to: MemberId,
    },
    /// Mends what the municipality knows of the person.
    ChangePerson(PersonEdits),
    /// Writes down a bill, or changes what is known of it.
    PutBill(BillSheet),
    /// Says whether a bill is a loan; everything else of it stays as it is by now.
    MarkLoan {
        /// Which bill.
        bill: BillId,
        /// Whether it is a loan.
        is_loan: bool,
    },
    /// Writes down who pays a fixed cost, or changes from when until when.
    PutCost(CostSheet),
    /// Takes back who pays a fixed cost, where that was a mistake.
    RemoveCost {
        /// Which record of who pays it.
        cost: FixedCostId,
    },
    /// Answers a person who asks for another time of an appointment.
    AnswerProposal {
        /// The message that asks.
        message: MessageId,
        /// Yes moves the appointment.
        is_yes: bool,
    },
    /// Answers a person who says that a line about them in the plan is not right.
    AnswerDispute {
        /// The message that says so.
        message: MessageId,
        /// What becomes of the line.
        line: LineBecomes,
    },
}

/// What becomes of a line that is not right, as the person says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineBecomes {
    /// It goes.
    Gone,
    /// What the person wrote stands in its place.
    Theirs {
        /// The same in Dutch, for the team.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dutch: Option<String>,
    },
    /// It stays until they talked about it.
    Kept,
}

/// What is changed of a step: each field that was typed, with what stood there before, so that
/// somebody else's change of the same field is not lost unseen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepEdits {
    /// Which step.
    pub step: StepId,
    /// What happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Edit<Wording>>,
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Edit<Option<Day>>>,
    /// The first day of something that lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Edit<Option<Day>>>,
    /// The last day of something that lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Edit<Option<Day>>>,
    /// What there is to know: the employer, the trade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Edit<Option<Wording>>>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Edit<StepOwner>>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Edit<StepStatus>>,
}

/// One field, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Edit<T> {
    /// What stood there.
    pub from: T,
    /// What shall stand there.
    pub to: T,
}

/// The agreements of a talk as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewAgreements {
    /// The day of the talk; today where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// What was said.
    #[serde(default)]
    pub said: Vec<Wording>,
    /// What was agreed.
    #[serde(default)]
    pub agreed: Vec<NewAgreed>,
}

/// One agreement as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewAgreed {
    /// What is done.
    pub what: Wording,
    /// Who does it.
    pub who: StepOwner,
    /// The day by which it is done, or on which it happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// What it becomes.
    pub becomes: Becomes,
}

/// What an agreement becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Becomes {
    /// A step of the plan.
    Step,
    /// An appointment, on the day by which it is agreed.
    Entry {
        /// Start.
        from: ClockTime,
        /// End.
        to: ClockTime,
    },
    /// A bill, with that day as the last day to pay.
    Bill {
        /// Who sent it.
        from: Sender,
        /// What it is for.
        kind: BillKind,
        /// Whether the sender takes the money from the account.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_direct_debit: bool,
        /// Whether it is a loan, where its kind does not say so (`checklists.md`, A4: "label it gift or loan").
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_loan: bool,
    },
}

/// An appointment as it is typed at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewEntry {
    /// Which entry is moved; none for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    /// What kind of thing.
    #[serde(rename = "type")]
    pub kind: EntryKind,
    /// The day.
    pub day: Day,
    /// Start.
    pub from: ClockTime,
    /// End.
    pub to: ClockTime,
    /// What it is.
    pub title: Wording,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Wording>,
    /// Whether the person must come.
    #[serde(default)]
    pub is_obligatory: bool,
    /// What to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<Wording>,
    /// Whether an interpreter is there.
    #[serde(default)]
    pub interpreter: Interpreter,
}

/// A step as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewStep {
    /// What happens.
    pub title: Wording,
    /// The day on which it happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Who sees to it; whoever proposes it where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StepOwner>,
}

impl StaffAction {
    /// The duty that it belongs to.
    pub const fn duty(&self) -> Duty {
        match self {
            Self::SendMessage { .. } | Self::SendPhoto { .. } | Self::ReadMessages { .. } => {
                Duty::Converse
            }
            Self::ConfirmBill { .. }
            | Self::ConfirmCost { .. }
            | Self::PutBill(_)
            | Self::MarkLoan { .. }
            | Self::PutCost(_)
            | Self::RemoveCost { .. } => Duty::ConfirmPayment,
            // Whoever types a person may mend what was typed.
            Self::ChangePerson(_) => Duty::Invite,
            Self::ConfirmDate { .. } => Duty::ConfirmDates,
            Self::PutEntry(_)
            | Self::AnswerProposal { .. }
            | Self::CancelEntry { .. }
            | Self::PutSeries(_)
            | Self::CancelSeries { .. }
            | Self::TakeTimetable(_)
            | Self::NoteAttendance { .. } => Duty::ChangeWeek,
            Self::AddGoal(_)
            | Self::ChangeGoal(_)
            | Self::CloseGoal(_)
            | Self::ProposeStep(_)
            | Self::FinishStep { .. }
            | Self::ChangeStep(_)
            | Self::PlanRoute { .. }
            | Self::PlanApproach { .. }
            | Self::SetStrengths(_)
            | Self::AnswerDispute { .. } => Duty::ChangePlan,
            Self::WriteAgreements(_) => Duty::WriteAgreements,
            Self::HandOver { .. } => Duty::HandOver,
        }
    }
}
