//! What an action of the staff does to a file, or why it does not.

use catalogue::{Side, phrases};

use super::bills::sender;
use super::series::removed;
use super::{Approach, NewEntry, Staff, StaffAction, StaffMutation};
use crate::apply::check_text;
use crate::regelen::{Bill, FixedCost, Payer};
use crate::time::{Day, Instant};
use crate::week::{Entry, EntryKind};
use crate::{
    About, Arg, BillId, Change, EntryId, File, FixedCostId, GoalId, Message, MessageId, Refusal,
    StepId, Wording,
};

/// How far ahead or back a day that staff type may lie, in months.
const MOST_MONTHS: i32 = 36;
/// The longest text in a blank, in characters.
const LONGEST_BLANK: usize = 200;
/// The most things to bring.
const MOST_TO_BRING: usize = 12;

/// What `mutation` changes in `file`, done by `staff` at `now` (UTC). What the person has to know of it
/// comes as a message beside it. Doing what is done already changes nothing and is no error. `colleague`
/// is whom the action names, where it names one who has an account; `approach` is the way of working of the
/// municipality, where it has one.
///
/// # Errors
/// A [`Refusal`]; then nothing changes. [`Refusal::NotYours`] when the role may not do it.
pub fn apply(
    file: &File,
    mutation: &StaffMutation,
    staff: &Staff,
    colleague: Option<&Staff>,
    approach: Option<&Approach>,
    now: Instant,
) -> Result<Vec<Change>, Refusal> {
    if !staff.role.may(mutation.action.duty()) {
        return Err(Refusal::NotYours);
    }
    if is_taken(file, mutation.id.as_str()) {
        return Err(Refusal::NotYours);
    }
    let context = Context {
        file,
        mutation,
        staff,
        colleague,
        approach,
        now,
    };
    match &mutation.action {
        StaffAction::SendMessage { text, about } => context.send_message(text, about.as_ref()),
        StaffAction::SendPhoto { photo } => context.send_photo(photo),
        StaffAction::ReadMessages { messages } => Ok(context.read_messages(messages)),
        StaffAction::ConfirmBill { bill, on } => context.confirm_bill(bill, *on),
        StaffAction::ConfirmCost { cost, on } => context.confirm_cost(cost, *on),
        StaffAction::ConfirmDate {
            anchor,
            day,
            before,
        } => context.confirm_date(anchor, *day, *before),
        StaffAction::PutEntry(entry) => context.put_entry(entry),
        StaffAction::CancelEntry { entry } => context.cancel_entry(entry),
        StaffAction::PutSeries(series) => context.put_series(series),
        StaffAction::CancelSeries { series, from } => context.cancel_series(series, *from),
        StaffAction::TakeTimetable(timetable) => context.take_timetable(timetable),
        StaffAction::NoteAttendance { entry, attendance } => {
            context.note_attendance(entry, attendance)
        }
        StaffAction::AddGoal(new) => context.add_goal(new),
        StaffAction::ChangeGoal(edits) => context.change_goal(edits),
        StaffAction::CloseGoal(closed) => context.close_goal(closed),
        StaffAction::ProposeStep(step) => context.propose_step(step),
        StaffAction::FinishStep { step, on } => context.finish_step(step, *on),
        StaffAction::ChangeStep(edits) => context.change_step(edits),
        StaffAction::PlanRoute { route } => context.plan_route(*route),
        StaffAction::PlanApproach { approach } => context.plan_approach(approach),
        StaffAction::SetStrengths(edit) => context.set_strengths(edit),
        StaffAction::WriteAgreements(new) => context.write_agreements(new),
        StaffAction::HandOver { .. } => context.hand_over(),
        StaffAction::ChangePerson(edits) => context.change_person(edits),
        StaffAction::PutCost(sheet) => context.put_cost(sheet),
        StaffAction::RemoveCost { cost } => context.remove_cost(cost),
        StaffAction::PutBill(sheet) => context.put_bill(sheet),
        StaffAction::MarkLoan { bill, is_loan } => context.mark_loan(bill, *is_loan),
        StaffAction::AnswerProposal { message, is_yes } => {
            context.answer_proposal(message, *is_yes)
        }
        StaffAction::AnswerDispute { message, line } => context.answer_dispute(message, line),
    }
}

/// What an action makes is named by its id: that may be the name of nothing that is there.
pub(super) fn is_taken(file: &File, id: &str) -> bool {
    file.messages.contains_key(&MessageId::new(id))
        || file.entries.contains_key(&EntryId::new(id))
        || file.steps.contains_key(&StepId::new(id))
        || file.bills.contains_key(&BillId::new(id))
        || file.goals.contains_key(&GoalId::new(id))
}

/// What every rule needs.
pub(super) struct Context<'a> {
    pub(super) file: &'a File,
    pub(super) mutation: &'a StaffMutation,
    pub(super) staff: &'a Staff,
    pub(super) colleague: Option<&'a Staff>,
    pub(super) approach: Option<&'a Approach>,
    pub(super) now: Instant,
}

impl Context<'_> {
    fn send_message(&self, text: &Wording, about: Option<&About>) -> Result<Vec<Change>, Refusal> {
        check_text(text)?;
        check_sentence(text, Side::Staff)?;
        self.check_proposal(text, about)?;
        Ok(vec![self.message(text.clone(), about.cloned())])
    }

    fn read_messages(&self, ids: &[MessageId]) -> Vec<Change> {
        let found = ids.iter().filter_map(|id| self.file.messages.get(id));
        found
            .filter(|message| message.is_mine() && message.read_at.is_none())
            .map(|message| {
                let read_at = Some(self.now);
                Change::from(Message {
                    read_at,
                    ..message.clone()
                })
            })
            .collect()
    }

    fn confirm_bill(&self, id: &BillId, on: Day) -> Result<Vec<Change>, Refusal> {
        let bill = self.file.bills.get(id).ok_or(Refusal::Gone)?;
        self.check_past(on)?;
        if bill.paid_on.is_some() {
            return Ok(Vec::new());
        }
        let paid = Bill {
            paid_on: Some(on),
            paid_by: Some(Payer::Municipality),
            ..bill.clone()
        };
        let text = Wording::ready("told-paid_bill")
            .with("sender", sender(bill))
            .with("kind", wording(Wording::ready(bill.kind.key())))
            .with("date", Arg::Day(on));
        let next = self.file.next_bill(bill, self.now.day());
        let told = self.message(text, Some(About::Bill(id.clone())));
        let changes = std::iter::once(paid).chain(next).map(Change::from);
        Ok(changes.chain([told]).collect())
    }

    fn confirm_cost(&self, id: &FixedCostId, on: Day) -> Result<Vec<Change>, Refusal> {
        let cost = self.file.fixed_costs.get(id).ok_or(Refusal::Gone)?;
        self.check_past(on)?;
        if cost.payer != Payer::Municipality {
            return Err(Refusal::NotYours);
        }
        if cost.last_confirmed >= Some(on) {
            return Ok(Vec::new());
        }
        let last_confirmed = Some(on);
        Ok(vec![
            FixedCost {
                last_confirmed,
                ..cost.clone()
            }
            .into(),
        ])
    }

    fn put_entry(&self, new: &NewEntry) -> Result<Vec<Change>, Refusal> {
        self.check_entry(new)?;
        let (entry, key) = match &new.entry {
            None => (self.made(new), "told-new_entry"),
            Some(id) => {
                let before = self.file.entries.get(id).ok_or(Refusal::Gone)?;
                check_kind(before.kind)?;
                let after = moved(before, new);
                if after == *before {
                    return Ok(Vec::new());
                }
                let is_same_time = (before.day, before.from) == (after.day, after.from);
                let key = if is_same_time {
                    "told-changed_entry"
                } else {
                    "told-moved_entry"
                };
                (after, key)
            }
        };
        let told = self.message(about(key, &entry), Some(About::Entry(entry.id.clone())));
        Ok(vec![entry.into(), told])
    }

    pub(super) fn check_entry(&self, new: &NewEntry) -> Result<(), Refusal> {
        check_kind(new.kind)?;
        self.check_near(new.day)?;
        check_text(&new.title)?;
        new.place.as_ref().map_or(Ok(()), check_text)?;
        new.bring.iter().try_for_each(check_text)?;
        if new.to <= new.from || new.bring.len() > MOST_TO_BRING {
            return Err(Refusal::DateImplausible);
        }
        Ok(())
    }

    fn made(&self, new: &NewEntry) -> Entry {
        self.made_as(EntryId::new(self.mutation.id.as_str()), new)
    }

    pub(super) fn made_as(&self, id: EntryId, new: &NewEntry) -> Entry {
        Entry {
            with: (new.kind == EntryKind::Appointment).then(|| self.staff.id.clone()),
            ..new.entry(id)
        }
    }

    fn cancel_entry(&self, id: &EntryId) -> Result<Vec<Change>, Refusal> {
        let Some(entry) = self.file.entries.get(id) else {
            return Ok(Vec::new());
        };
        check_kind(entry.kind)?;
        let told = self.message(about("told-cancelled_entry", entry), None);
        Ok(vec![removed(entry), told])
    }

    pub(super) fn message(&self, text: Wording, about: Option<About>) -> Change {
        Change::from(Message {
            id: MessageId::new(self.mutation.id.as_str()),
            from: Some(self.staff.id.clone()),
            to: None,
            written_at: self.now,
            text,
            about,
            read_at: None,
        })
    }

    pub(super) fn check_past(&self, day: Day) -> Result<(), Refusal> {
        let today = self.now.day();
        let is_plausible = (today.plus_months(-MOST_MONTHS)..=today).contains(&day);
        is_plausible.then_some(()).ok_or(Refusal::DateImplausible)
    }

    pub(super) fn check_near(&self, day: Day) -> Result<(), Refusal> {
        let today = self.now.day();
        let ahead = today.plus_months(MOST_MONTHS);
        let is_plausible = (today..=ahead).contains(&day);
        is_plausible.then_some(()).ok_or(Refusal::DateImplausible)
    }
}

/// What a person does for themselves or for a child is not the team's to change.
pub(super) fn check_kind(kind: EntryKind) -> Result<(), Refusal> {
    match kind {
        EntryKind::Own | EntryKind::Child => Err(Refusal::NotYours),
        _ => Ok(()),
    }
}

/// A ready sentence must be one of this side: what the app tells of by itself is no sentence of theirs.
pub(super) fn check_sentence(text: &Wording, side: Side) -> Result<(), Refusal> {
    let Wording::Ready { key, args } = text else {
        return Ok(());
    };
    let is_theirs = phrases(side).any(|phrase| phrase.key == key);
    let is_short = args.values().all(|arg| match arg {
        Arg::Text(text) => text.chars().count() <= LONGEST_BLANK,
        _ => true,
    });
    match (is_theirs, is_short) {
        (true, true) => Ok(()),
        (false, _) => Err(Refusal::NotYours),
        (true, false) => Err(Refusal::TextTooLong),
    }
}

impl NewEntry {
    /// The entry under this id, as it was typed.
    pub fn entry(&self, id: EntryId) -> Entry {
        let blank = Entry {
            id,
            kind: self.kind,
            day: self.day,
            from: self.from,
            to: self.to,
            title: self.title.clone(),
            place: None,
            travel_minutes: 0,
            with: None,
            with_others: None,
            is_obligatory: false,
            bring: Vec::new(),
            interpreter: self.interpreter,
            solved_by: None,
            cannot_come: None,
            attendance: None,
            homework: None,
            is_homework_done: false,
        };
        moved(&blank, self)
    }
}

/// The entry as it was typed. At another time the person can say anew that they cannot come, and nobody was there yet.
fn moved(before: &Entry, new: &NewEntry) -> Entry {
    let is_same_time = (before.day, before.from, before.to) == (new.day, new.from, new.to);
    Entry {
        kind: new.kind,
        day: new.day,
        from: new.from,
        to: new.to,
        title: new.title.clone(),
        place: new.place.clone(),
        is_obligatory: new.is_obligatory,
        bring: new.bring.clone(),
        interpreter: new.interpreter,
        cannot_come: before.cannot_come.clone().filter(|_| is_same_time),
        attendance: before.attendance.filter(|_| is_same_time),
        ..before.clone()
    }
}

fn about(key: &str, entry: &Entry) -> Wording {
    Wording::ready(key)
        .with("what", wording(entry.title.clone()))
        .with("date", Arg::Day(entry.day))
        .with("time", Arg::Time(entry.from))
}

pub(super) fn wording(of: Wording) -> Arg {
    Arg::Wording(Box::new(of))
}
