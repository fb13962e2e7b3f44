//! What the person says to a line that became something in the week or a bill: yes, or a question. What
//! became a step is answered in the plan.
//!
//! Yes, and a question about the week, are messages that name the line in a blank, so they need no record
//! and no mutation of their own. Other blanks hold what it was said to: a yes is to nothing else.

use super::{Agreements, Became, Standing};
use crate::proposal::has_agreed_to;
use crate::time::{Day, Instant};
use crate::{About, Action, Arg, EntryId, File, Message, Wording};

/// Keys of the yes and of the question.
const YES: &str = "phrase-agreed";
const QUESTION: &str = "phrase-ask_agreed";
/// The blank with the id of what the line became.
const LINE: &str = "line";
/// The blanks with the day and the start of what it was said to, and how long that lasts.
const DAY: &str = "date";
const START: &str = "time";
const LASTS: &str = "minutes";
/// The blanks with everything else that it was said to.
const WORDS: [&str; 4] = ["what", "place", "sender", "kind"];

/// How far a line is between the person and the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineAnswer {
    /// The person did not say yes yet to what stands there now.
    Open {
        /// Whether they asked something about it.
        is_asked: bool,
        /// The day on which they said yes to what stood there before.
        before: Option<Day>,
    },
    /// The person said yes on this day.
    Yes(Day),
    /// The person said that they cannot come.
    CannotCome,
    /// It is over or paid, and nobody waits for an answer.
    Over,
}

impl Agreements {
    /// The day on which the person said yes to the line at this place as it stands now, if that is not
    /// answered in the plan.
    pub fn yes_on(&self, place: usize, file: &File) -> Option<Day> {
        let mut all = self.said(YES, place, file);
        let yes = all.find(|it| self.is_to_what_stands(it, place, file))?;
        Some(yes.written_at.day())
    }

    /// The day on which the person said yes to what stood there before, where that was changed since.
    pub fn yes_before(&self, place: usize, file: &File) -> Option<Day> {
        if self.yes_on(place, file).is_some() {
            return None;
        }
        let last = self.said(YES, place, file).map(|it| it.written_at).max();
        last.map(Instant::day)
    }

    /// How far the line at this place is at `now` (UTC); none for a step, and for what is not there any more.
    pub fn answer(&self, place: usize, file: &File, now: Instant) -> Option<LineAnswer> {
        let (is_cancelled, is_over, is_asked) = match self.became(place, file)? {
            Became::Step(_) => return None,
            Became::Entry(id) => {
                let entry = file.entries.get(&id)?;
                let mut asked = self.said(QUESTION, place, file);
                (
                    entry.cannot_come.is_some(),
                    entry.ends_at() <= now,
                    asked.any(|it| self.is_to_what_stands(it, place, file)),
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
            None => LineAnswer::Open {
                is_asked,
                before: self.yes_before(place, file),
            },
        })
    }

    /// The lines that the team changed since they were agreed, and that wait for an answer at `now` (UTC).
    pub fn asked_anew(file: &File, now: Instant) -> Vec<(Self, usize)> {
        // Most lines are over: the week asks this often, and does not look through all messages for those.
        let is_anew = |(talk, place): &(Self, usize)| match talk.became(*place, file) {
            Some(Became::Step(_)) => talk.is_proposed_otherwise(*place, file),
            Some(it) if it.is_ahead(file, now) => {
                let answer = talk.answer(*place, file, now);
                matches!(answer, Some(LineAnswer::Open { before, .. }) if before.is_some())
            }
            _ => false,
        };
        Self::lines(file).filter(is_anew).collect()
    }

    /// The line that became this appointment.
    pub fn line_of(id: &EntryId, file: &File) -> Option<(Self, usize)> {
        let is_it = |talk: &Self, place| Self::id_at(talk.id.as_str(), place) == id.as_str();
        Self::lines(file).find(|(talk, place)| is_it(talk, *place))
    }

    /// The messages in which the person said this of the line at this place.
    fn said<'a>(
        &self,
        key: &'a str,
        place: usize,
        file: &'a File,
    ) -> impl Iterator<Item = &'a Message> + use<'a> {
        let line = Self::id_at(self.id.as_str(), place);
        let all = file.messages.values();
        all.filter(move |it| says(it, key, &line))
    }

    /// Whether this was said to what stands there now: the same words, day, time and place. Another time on which
    /// both sides agreed in the conversation is none to ask for again.
    fn is_to_what_stands(&self, said: &Message, place: usize, file: &File) -> bool {
        let (Wording::Ready { args, .. }, Some(now)) = (&said.text, self.standing(place, file))
        else {
            return false;
        };
        let blanks = now.blanks();
        let blank = |name: &str| {
            let mut all = blanks.iter();
            all.find(|(it, _)| *it == name).map(|(_, arg)| arg)
        };
        // What an older app said holds no more than the words; it was said to the day that was written down.
        if !args.contains_key(LASTS) && !args.contains_key("sender") {
            let written = self.agreed.get(place).and_then(|it| it.by);
            return args.get("what") == blank("what") && written == now.by;
        }
        let is_same = |name: &&str| args.get(*name) == blank(name);
        let entry = self.became(place, file).and_then(|it| match it {
            Became::Entry(id) => Some(id),
            _ => None,
        });
        let is_then = [DAY, START].iter().all(is_same);
        let is_agreed = || {
            let at = now.by.zip(now.at);
            let found = entry.as_ref().zip(at);
            found.is_some_and(|(id, at)| has_agreed_to(file, id, at))
        };
        WORDS.iter().chain(&[LASTS]).all(is_same) && (is_then || is_agreed())
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
        let line = Self::id_at(self.id.as_str(), place);
        let text = Wording::ready(key).with(LINE, Arg::Text(line));
        let blanks = self.standing(place, file)?.blanks().into_iter();
        Some(Action::SendMessage {
            text: blanks.fold(text, |text, (name, arg)| text.with(name, arg)),
            to: Some(self.by.clone()),
            about,
        })
    }
}

impl Became {
    /// Whether it is in the week or to be paid, and not over at `now` (UTC).
    fn is_ahead(&self, file: &File, now: Instant) -> bool {
        match self {
            Self::Step(_) => false,
            Self::Entry(id) => file.entries.get(id).is_some_and(|it| it.ends_at() > now),
            Self::Bill(id) => file.bills.get(id).is_some_and(|it| it.paid_on.is_none()),
        }
    }
}

impl Standing {
    /// What the person says yes to, as blanks of the sentence.
    fn blanks(&self) -> Vec<(&'static str, Arg)> {
        let wording = |it: &Wording| Arg::Wording(Box::new(it.clone()));
        let all = [
            ("what", Some(wording(&self.what))),
            (DAY, self.by.map(Arg::Day)),
            (START, self.at.map(Arg::Time)),
            (LASTS, self.minutes.map(|it| Arg::Count(it.into()))),
            ("place", self.place.as_ref().map(wording)),
            ("sender", self.bill.as_ref().map(|(it, _)| wording(it))),
            ("kind", self.bill.as_ref().map(|(_, it)| wording(it))),
        ];
        let found = all.into_iter();
        found.filter_map(|(name, arg)| Some((name, arg?))).collect()
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
