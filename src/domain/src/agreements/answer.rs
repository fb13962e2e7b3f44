//! What the person says to a line that became something in the week or a bill: yes, or a question. What
//! became a step is answered in the plan.
//!
//! Yes, and a question about the week, are messages that name the line in a blank, so they need no record
//! and no mutation of their own.

use super::{Agreements, Became};
use crate::time::{Day, Instant};
use crate::{About, Action, Arg, File, Message, Wording};

/// Keys of the yes and of the question.
const YES: &str = "phrase-agreed";
const QUESTION: &str = "phrase-ask_agreed";
/// The blank with what was agreed, and that with the id of what the line became.
const WHAT: &str = "what";
const LINE: &str = "line";

/// How far a line is between the person and the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineAnswer {
    /// The person did not say yes yet; they may have asked something.
    Open {
        /// Whether they asked.
        is_asked: bool,
    },
    /// The person said yes on this day.
    Yes(Day),
    /// The person said that they cannot come.
    CannotCome,
    /// It is over or paid, and nobody waits for an answer.
    Over,
}

impl Agreements {
    /// The day on which the person said yes to the line at this place, if that is not answered in the plan.
    pub fn yes_on(&self, place: usize, file: &File) -> Option<Day> {
        let yes = self.said(YES, place, file)?;
        Some(yes.written_at.day())
    }

    /// How far the line at this place is at `now` (UTC); none for a step, and for what is not there any more.
    pub fn answer(&self, place: usize, file: &File, now: Instant) -> Option<LineAnswer> {
        let (is_cancelled, is_over, is_asked) = match self.became(place, file)? {
            Became::Step(_) => return None,
            Became::Entry(id) => {
                let entry = file.entries.get(&id)?;
                let is_asked = self.said(QUESTION, place, file).is_some();
                (
                    entry.cannot_come.is_some(),
                    entry.ends_at() <= now,
                    is_asked,
                )
            }
            Became::Bill(id) => {
                let is_paid = file.bills.get(&id)?.paid_on.is_some();
                (false, is_paid, file.has_asked_about(&id))
            }
        };
        Some(match self.yes_on(place, file) {
            _ if is_cancelled => LineAnswer::CannotCome,
            Some(day) => LineAnswer::Yes(day),
            None if is_over => LineAnswer::Over,
            None => LineAnswer::Open { is_asked },
        })
    }

    /// The message in which the person said this of the line at this place.
    fn said<'a>(&self, key: &str, place: usize, file: &'a File) -> Option<&'a Message> {
        let line = Self::id_at(self.id.as_str(), place);
        file.messages.values().find(|it| says(it, key, &line))
    }

    /// What says yes to the line at this place.
    pub fn yes_to(&self, place: usize, file: &File) -> Option<Action> {
        self.message(YES, place, file)
    }

    /// What asks about the line at this place.
    pub fn question_about(&self, place: usize, file: &File) -> Option<Action> {
        match self.became(place, file)? {
            Became::Bill(bill) => Some(Action::AskAboutBill { bill }),
            _ => self.message(QUESTION, place, file),
        }
    }

    /// A message to whoever wrote the line down. A yes does not quote the bill: that would be a question about it.
    fn message(&self, key: &str, place: usize, file: &File) -> Option<Action> {
        let about = match self.became(place, file)? {
            Became::Step(_) => return None,
            Became::Entry(entry) => Some(About::Entry(entry)),
            Became::Bill(_) => None,
        };
        let what = self.agreed.get(place)?.what.clone();
        let line = Self::id_at(self.id.as_str(), place);
        let text = Wording::ready(key).with(WHAT, Arg::Wording(Box::new(what)));
        Some(Action::SendMessage {
            text: text.with(LINE, Arg::Text(line)),
            to: Some(self.by.clone()),
            about,
        })
    }
}

/// Whether this message of the person says this of what the line became.
fn says(message: &Message, wanted: &str, line: &str) -> bool {
    let Wording::Ready { key, args } = &message.text else {
        return false;
    };
    let is_it = matches!(args.get(LINE), Some(Arg::Text(id)) if id == line);
    message.is_mine() && key == wanted && is_it
}
