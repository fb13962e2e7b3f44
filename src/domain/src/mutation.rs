//! Mutations: what a person meant to do. Added to, never changed or removed: phones keep old ones.

#![cfg_attr(
    feature = "openapi",
    expect(
        clippy::large_stack_arrays,
        reason = "the schema of the actions is made once, by the derive"
    )
)]

mod form;
mod read;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::regelen::{Answer, BillKind, BillStage, Cost, Every, LifeChange, Payer, Sender};
use crate::time::{ClockTime, Day, Instant};
use crate::week::Reason;
use crate::{
    About, BillId, BudgetLineId, EntryId, ItemId, Language, MemberId, MessageId, MutationId,
    PhotoId, ReportedChangeId, StepId, Way, Wording,
};

/// A named intention with an id, made on one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Mutation {
    /// Random id, made by the device.
    pub id: MutationId,
    /// Counts up by one per device, from 1.
    pub seq: u64,
    /// When the person did it (UTC), by the device's clock.
    pub at: Instant,
    /// What the person meant. Shared: a copy of every kind of action would be code that phones download.
    #[cfg_attr(feature = "openapi", schema(value_type = Action))]
    pub action: Arc<Action>,
}

/// What a person can do: an object with one field, the name of the action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// "I can't come": marks the entry and writes the message.
    SayCannotCome {
        /// Which entry.
        entry: EntryId,
        /// Why.
        reason: Reason,
    },
    /// "I can come after all".
    TakeBackCannotCome {
        /// Which entry.
        entry: EntryId,
    },
    /// Asks for a way out of a conflict; both times are filled in.
    AskAboutConflict {
        /// The entry that starts first.
        earlier: EntryId,
        /// The entry that starts later.
        later: EntryId,
        /// The way out.
        way: Way,
    },
    /// Ticks or unticks the homework of a lesson.
    TickHomework {
        /// Which lesson.
        entry: EntryId,
        /// Ticked or not.
        is_done: bool,
    },
    /// Puts something of one's own in the week: only the person sees it.
    AddEntry {
        /// What it is.
        text: Wording,
        /// The day.
        on: Day,
        /// Start.
        starts: ClockTime,
        /// End.
        ends: ClockTime,
        /// Where, as the person typed it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
    },
    /// Takes something of one's own out of the week.
    RemoveEntry {
        /// Which entry.
        entry: EntryId,
    },
    /// Accepts a proposed step.
    AcceptStep {
        /// Which step.
        step: StepId,
    },
    /// Asks the team about a step.
    AskAboutStep {
        /// Which step.
        step: StepId,
    },
    /// Ticks a checklist item.
    TickItem {
        /// Which item.
        item: ItemId,
    },
    /// Takes the tick back.
    UntickItem {
        /// Which item.
        item: ItemId,
    },
    /// "Not for me".
    SetItemNotForMe {
        /// Which item.
        item: ItemId,
    },
    /// Asks the klantmanager about an item.
    AskAboutItem {
        /// Which item.
        item: ItemId,
    },
    /// Writes down what somebody answered about an item.
    NoteAnswer {
        /// Which item.
        item: ItemId,
        /// The answer.
        answer: Answer,
    },
    /// Notes the date printed on the letter from which the rule of an item counts.
    NoteLetterDate {
        /// Which item.
        item: ItemId,
        /// The date.
        on: Day,
    },
    /// Notes the last day that the letter about an item names, or takes it away.
    NoteLastDay {
        /// Which item.
        item: ItemId,
        /// The day; none takes it away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Day>,
    },
    /// "I pay this myself", or takes that back.
    SayIPay {
        /// Which cost.
        cost: Cost,
        /// The first day for which the person pays; none takes it back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Day>,
    },
    /// Sets an amount of the month, or takes it away.
    SetBudgetLine {
        /// What it is for.
        line: BudgetLineId,
        /// Amount in euro cents; none takes it away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount_cents: Option<i64>,
        /// How often.
        every: Every,
    },
    /// Adds a bill.
    AddBill(NewBill),
    /// "I have paid".
    PayBill {
        /// Which bill.
        bill: BillId,
    },
    /// Takes "I have paid" back.
    UnpayBill {
        /// Which bill.
        bill: BillId,
    },
    /// Tells that another letter came for the same bill.
    MoveBill {
        /// Which bill.
        bill: BillId,
        /// Where on the ladder the new letter stands.
        stage: BillStage,
    },
    /// Takes away a bill that the person added.
    RemoveBill {
        /// Which bill.
        bill: BillId,
    },
    /// Writes down an arrangement: the bill is paid in monthly terms.
    ArrangeBill {
        /// Which bill.
        bill: BillId,
        /// Last day to pay the first term.
        first: Day,
        /// One term in euro cents.
        amount_cents: i64,
        /// How many terms.
        terms: u8,
    },
    /// Adds a photo of the letter; the picture itself goes up beside it.
    AddPhoto {
        /// Which bill.
        bill: BillId,
        /// Id of the photo.
        photo: PhotoId,
    },
    /// Takes a photo away.
    RemovePhoto {
        /// Which bill.
        bill: BillId,
        /// Id of the photo.
        photo: PhotoId,
    },
    /// Sends a bill to the klantmanager: "I cannot pay this", or "you pay this".
    AskAboutBill {
        /// Which bill.
        bill: BillId,
    },
    /// Reports a change to the municipality: writes the message and keeps the proof.
    ReportChange {
        /// What changes.
        what: LifeChange,
        /// The first day on which it is so.
        from: Day,
    },
    /// Notes whether Dienst Toeslagen was told of a reported change, too.
    NoteToeslagenTold {
        /// Which change.
        change: ReportedChangeId,
        /// Told or not.
        is_told: bool,
    },
    /// Sends a message.
    SendMessage {
        /// What it says.
        text: Wording,
        /// Whom it is meant for first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<MemberId>,
        /// What it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
    },
    /// Marks messages of the team as read.
    ReadMessages {
        /// Which messages.
        messages: Vec<MessageId>,
    },
    /// Chooses the language in which the person reads.
    SetLanguage {
        /// The language.
        language: Language,
    },
}

/// A bill as the person types it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewBill {
    /// Who sent it.
    pub from: Sender,
    /// The sender's name, if the person typed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub kind: BillKind,
    /// Last day to pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Amount in euro cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// Where on the ladder the letter stands.
    pub stage: BillStage,
    /// Who pays it, if the person knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Payer>,
    /// Whether it comes every month; only with a last day to pay.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_monthly: bool,
    /// Whether the sender takes the money from the account.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_direct_debit: bool,
    /// Whether it is a loan, where its kind does not say so (`checklists.md`, A4: "label it gift or loan").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_loan: bool,
}

/// The names of all actions: what a server that lacks one must refuse by name.
pub const ACTION_NAMES: [&str; 31] = [
    "say_cannot_come",
    "take_back_cannot_come",
    "ask_about_conflict",
    "tick_homework",
    "add_entry",
    "remove_entry",
    "accept_step",
    "ask_about_step",
    "tick_item",
    "untick_item",
    "set_item_not_for_me",
    "ask_about_item",
    "note_answer",
    "note_letter_date",
    "note_last_day",
    "say_i_pay",
    "set_budget_line",
    "add_bill",
    "pay_bill",
    "unpay_bill",
    "move_bill",
    "remove_bill",
    "arrange_bill",
    "add_photo",
    "remove_photo",
    "ask_about_bill",
    "report_change",
    "note_toeslagen_told",
    "send_message",
    "read_messages",
    "set_language",
];
