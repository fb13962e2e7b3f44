//! The agreements of a talk: each line becomes a step, an appointment or a bill.

use catalogue::Side;

use super::apply::{Context, check_sentence};
use super::{Becomes, Duty, NewAgreed, NewAgreements, NewEntry};
use crate::apply::check_text;
use crate::regelen::{Bill, BillStage};
use crate::week::{EntryKind, Interpreter};
use crate::{Agreed, Agreements, BillId, Change, EntryId, MessageId, Refusal, Step, StepId};

/// The most that is said, and the most that is agreed, in one talk.
const MOST_LINES: usize = 20;

impl Context<'_> {
    pub(super) fn write_agreements(&self, new: &NewAgreements) -> Result<Vec<Change>, Refusal> {
        let on = new.on.unwrap_or_else(|| self.now.day());
        self.check_past(on)?;
        if new.said.is_empty() && new.agreed.is_empty() {
            return Err(Refusal::TextEmpty);
        }
        if new.said.len().max(new.agreed.len()) > MOST_LINES {
            return Err(Refusal::TextTooLong);
        }
        for text in &new.said {
            check_text(text)?;
            check_sentence(text, Side::Talk)?;
        }
        let made = new.agreed.iter().enumerate();
        let made = made.map(|(place, line)| self.agreed(place, line));
        let mut changes = made.collect::<Result<Vec<_>, _>>()?;
        let agreed = new.agreed.iter().map(|line| Agreed {
            what: line.what.clone(),
            who: line.who.clone(),
            by: line.by,
        });
        let written = Agreements {
            id: MessageId::new(self.mutation.id.as_str()),
            on,
            by: self.staff.id.clone(),
            said: new.said.clone(),
            agreed: agreed.collect(),
        };
        changes.push(self.message(written.text(), None));
        Ok(changes)
    }

    /// What a line becomes, named by its place.
    fn agreed(&self, place: usize, line: &NewAgreed) -> Result<Change, Refusal> {
        check_text(&line.what)?;
        check_sentence(&line.what, Side::Agreed)?;
        self.check_owner(&line.who)?;
        line.by.map_or(Ok(()), |by| self.check_near(by))?;
        let id = self.free_id(place)?;
        match line.becomes {
            Becomes::Step => {
                let step = Step {
                    owner: line.who.clone(),
                    on: line.by,
                    ..self.proposed(StepId::new(id), place, line.what.clone())
                };
                Ok(step.into())
            }
            Becomes::Entry { from, to } => {
                let new = NewEntry {
                    entry: None,
                    kind: EntryKind::Appointment,
                    day: line.by.ok_or(Refusal::DateImplausible)?,
                    from,
                    to,
                    title: line.what.clone(),
                    place: None,
                    is_obligatory: false,
                    bring: Vec::new(),
                    interpreter: Interpreter::None,
                };
                self.check_entry(&new)?;
                Ok(self.made_as(EntryId::new(id), &new).into())
            }
            Becomes::Bill {
                from,
                kind,
                is_direct_debit,
                is_loan,
            } => {
                if !self.staff.role.may(Duty::SeeRegelen) {
                    return Err(Refusal::NotYours);
                }
                let bill = Bill {
                    id: BillId::new(id),
                    from,
                    from_name: None,
                    kind,
                    due: line.by,
                    amount_cents: None,
                    stage: BillStage::Bill,
                    letter_date: None,
                    paid_by: None,
                    is_direct_debit,
                    is_loan,
                    until: None,
                    paid_on: None,
                    note: None,
                    monthly_on: None,
                    arranged_on: None,
                    photos: Vec::new(),
                    is_own: false,
                };
                Ok(bill.into())
            }
        }
    }
}
