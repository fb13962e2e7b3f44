//! The one door for change: what a mutation does to a file, or why it does not.

mod bills;
mod conversation;
mod costs;
mod items;
mod own_entry;
mod photos;
mod plan;
mod recurring;
mod report;
mod week;

pub(crate) use bills::{check_amount, check_sender_name};
pub(crate) use conversation::check_text;
pub(crate) use plan::CHANGED;

use crate::time::Instant;
use crate::{Action, Change, File, Mutation, Refusal};

/// Who acts. What staff do goes through [`crate::desk::apply`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person whose file it is.
    StatusHolder,
}

/// What `mutation` changes in `file`, done by `who` at `now` (UTC). Doing what is done already
/// changes nothing and is no error, so a mutation made on two devices does no harm.
///
/// # Errors
/// A [`Refusal`]; then nothing changes.
pub fn apply(
    file: &File,
    mutation: &Mutation,
    who: Who,
    now: Instant,
) -> Result<Vec<Change>, Refusal> {
    let Who::StatusHolder = who;
    let context = Context {
        file,
        mutation,
        now,
    };
    match &*mutation.action {
        Action::SayCannotCome { entry, reason } => context.say_cannot_come(entry, *reason),
        Action::TakeBackCannotCome { entry } => context.take_back_cannot_come(entry),
        Action::AskAboutConflict {
            earlier,
            later,
            way,
        } => context.ask_about_conflict(earlier, later, *way),
        Action::TickHomework { entry, is_done } => context.tick_homework(entry, *is_done),
        Action::AddEntry {
            text,
            on,
            starts,
            ends,
            place,
        } => context.add_entry(text, *on, (*starts, *ends), place.as_deref()),
        Action::RemoveEntry { entry } => context.remove_entry(entry),
        Action::AcceptStep { step } => context.accept_step(step),
        Action::AskAboutStep { step } => context.ask_about_step(step),
        Action::TickItem { item } => context.tick_item(item),
        Action::UntickItem { item } => context.untick_item(item),
        Action::SetItemNotForMe { item } => context.set_item_not_for_me(item),
        Action::AskAboutItem { item } => context.ask_about_item(item),
        Action::NoteAnswer { item, answer } => context.note_answer(item, answer),
        Action::NoteLetterDate { item, on } => context.note_letter_date(item, *on),
        Action::NoteLastDay { item, on } => context.note_last_day(item, *on),
        Action::SayIPay { cost, from } => context.say_i_pay(*cost, *from),
        Action::SetBudgetLine {
            line,
            amount_cents,
            every,
        } => context.set_budget_line(line, *amount_cents, *every),
        Action::AddBill(bill) => context.add_bill(bill),
        Action::PayBill { bill } => context.pay_bill(bill),
        Action::UnpayBill { bill } => context.unpay_bill(bill),
        Action::MoveBill { bill, stage } => context.move_bill(bill, *stage),
        Action::RemoveBill { bill } => context.remove_bill(bill),
        Action::ArrangeBill {
            bill,
            first,
            amount_cents,
            terms,
        } => context.arrange_bill(bill, *first, *amount_cents, *terms),
        Action::AddPhoto { bill, photo } => context.add_photo(bill, photo),
        Action::RemovePhoto { bill, photo } => context.remove_photo(bill, photo),
        Action::AskAboutBill { bill } => context.ask_about_bill(bill),
        Action::ReportChange { what, from } => context.report_change(*what, *from),
        Action::NoteToeslagenTold { change, is_told } => {
            context.note_toeslagen_told(change, *is_told)
        }
        Action::SendMessage { text, to, about } => {
            context.send_message(text, to.as_ref(), about.as_ref())
        }
        Action::ReadMessages { messages } => Ok(context.read_messages(messages)),
        Action::SetLanguage { language } => context.set_language(*language),
    }
}

/// What every rule needs.
struct Context<'a> {
    file: &'a File,
    mutation: &'a Mutation,
    now: Instant,
}

impl Context<'_> {
    /// When the person did it: by their own clock, but never later than now.
    fn done_at(&self) -> Instant {
        self.mutation.at.min(self.now)
    }
}
