//! "Can it be at another time?": a ready-made sentence about an appointment that the other side answers
//! with one tap. Yes moves the appointment.
//!
//! Question and answer are messages; what they mean is in their blanks, so they need no record and no
//! mutation of their own, and an older app still reads them.

use crate::time::{ClockTime, Day, Instant};
use crate::week::{Entry, EntryKind, conflicts};
use crate::{About, Arg, EntryId, File, Message, MessageId, Refusal, Wording};

/// The question of the person, and that of the team.
const ASKED: [&str; 2] = ["phrase-move_to", "reply-move_to"];
/// The blank of an answer with the id of the message that it answers.
pub(crate) const ANSWERS: &str = "answers";
/// The yes of the person, and their no.
pub(crate) const YES: &str = "phrase-move_yes";
pub(crate) const NO: &str = "phrase-move_no";
/// The blanks of a question with when the appointment was, as far as who asked knew.
const WAS: [&str; 2] = ["was_date", "was_time"];

/// Another time for an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The appointment.
    pub entry: EntryId,
    /// The day that is proposed.
    pub day: Day,
    /// The start that is proposed.
    pub time: ClockTime,
    /// When it was, as far as who asked knew.
    pub was: (Day, ClockTime),
}

/// How far a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// It waits for an answer.
    Open,
    /// The answer was yes, and the appointment is then.
    Yes,
    /// The answer was yes and came when the proposed time was over, so that nothing moved.
    Late,
    /// The answer was no.
    No,
    /// The appointment was moved since it was asked, or since the answer was yes.
    Changed,
    /// The appointment is not there any more.
    Gone,
    /// The time that was proposed is over.
    Over,
}

impl Proposal {
    /// What this message proposes, if it does.
    pub fn of(message: &Message) -> Option<Self> {
        let [mine, theirs] = ASKED;
        let key = if message.is_mine() { mine } else { theirs };
        Self::read(&message.text, message.about.as_ref(), key)
    }

    /// What a sentence of the team proposes, before it is a message.
    pub(crate) fn of_team(text: &Wording, about: Option<&About>) -> Option<Self> {
        let [_, theirs] = ASKED;
        Self::read(text, about, theirs)
    }

    fn read(text: &Wording, about: Option<&About>, wanted: &str) -> Option<Self> {
        let Wording::Ready { key, args } = text else {
            return None;
        };
        let Some(About::Entry(entry)) = about.filter(|_| key == wanted) else {
            return None;
        };
        let at = |[date, time]: [&str; 2]| match (args.get(date), args.get(time)) {
            (Some(Arg::Day(day)), Some(Arg::Time(time))) => Some((*day, *time)),
            _ => None,
        };
        let (day, time) = at(["date", "time"])?;
        Some(Self {
            entry: entry.clone(),
            day,
            time,
            was: at(WAS)?,
        })
    }

    /// A sentence as it is sent: a question also says when the appointment is now.
    pub fn asked(text: Wording, about: Option<&About>, file: &File) -> Wording {
        let is_question =
            matches!(&text, Wording::Ready { key, .. } if ASKED.contains(&key.as_str()));
        let entry = match about {
            Some(About::Entry(id)) if is_question => file.entries.get(id),
            _ => None,
        };
        let Some(entry) = entry else { return text };
        let [date, time] = WAS;
        text.with(date, Arg::Day(entry.day))
            .with(time, Arg::Time(entry.from))
    }

    /// The answer of the person to the question in this message.
    pub fn answer(&self, asked: &MessageId, is_yes: bool) -> Wording {
        self.answered_as(if is_yes { YES } else { NO }, asked)
    }

    pub(crate) fn answered_as(&self, key: &str, asked: &MessageId) -> Wording {
        Wording::ready(key)
            .with("date", Arg::Day(self.day))
            .with("time", Arg::Time(self.time))
            .with(ANSWERS, Arg::Text(asked.as_str().to_owned()))
    }

    /// The appointment at the proposed time, as long as before.
    ///
    /// # Errors
    /// [`Refusal::ChangedMeanwhile`] where it was moved since, [`Refusal::NotYours`] for what is no
    /// appointment, [`Refusal::DateImplausible`] where it would last beyond midnight.
    pub(crate) fn moved(&self, entry: &Entry) -> Result<Entry, Refusal> {
        if entry.kind != EntryKind::Appointment {
            return Err(Refusal::NotYours);
        }
        let (now, then) = ((entry.day, entry.from), (self.day, self.time));
        if now == then {
            return Ok(entry.clone());
        }
        if now != self.was {
            return Err(Refusal::ChangedMeanwhile);
        }
        let lasts = entry.to.minutes().saturating_sub(entry.from.minutes());
        if self.time.minutes() + lasts >= 24 * 60 {
            return Err(Refusal::DateImplausible);
        }
        Ok(Entry {
            day: self.day,
            from: self.time,
            to: self.time.plus_minutes(lasts),
            cannot_come: None,
            ..entry.clone()
        })
    }

    /// What the appointment would collide with.
    pub fn collides(&self, file: &File) -> Option<Wording> {
        let moved = self.moved(file.entries.get(&self.entry)?).ok()?;
        let others = file.entries.values();
        let others = others.filter(|it| it.id != moved.id && it.day == moved.day);
        let found = conflicts(others.chain([&moved])).into_iter();
        let mut pairs = found.map(|it| (it.earlier, it.later));
        pairs.find_map(
            |(one, other)| match (one.id == moved.id, other.id == moved.id) {
                (true, _) => Some(other.title),
                (_, true) => Some(one.title),
                _ => None,
            },
        )
    }

    /// How far the question in this message is at `now` (UTC).
    pub fn state(&self, asked: &MessageId, file: &File, now: Instant) -> ProposalState {
        let entry = file.entries.get(&self.entry);
        let is_where_it_was = entry.is_some_and(|it| (it.day, it.from) == self.was);
        if let Some(answer) = file.answer_to(asked) {
            let is_there = entry.is_some_and(|it| (it.day, it.from) == (self.day, self.time));
            return match entry {
                _ if !is_yes(&answer.text) => ProposalState::No,
                None => ProposalState::Gone,
                Some(_) if is_there => ProposalState::Yes,
                Some(_) if is_where_it_was && self.is_over(now) => ProposalState::Late,
                // The yes was to the proposed time, and not to when it is now.
                Some(_) => ProposalState::Changed,
            };
        }
        if entry.is_none() {
            ProposalState::Gone
        } else if !is_where_it_was {
            ProposalState::Changed
        } else if self.is_over(now) {
            ProposalState::Over
        } else {
            ProposalState::Open
        }
    }

    /// Whether the proposed time is over at `now` (UTC).
    pub(crate) fn is_over(&self, now: Instant) -> bool {
        Instant::at(self.day, self.time) <= now
    }
}

/// Which question a text answers.
pub(crate) fn answers(text: &Wording) -> Option<&str> {
    let Wording::Ready { args, .. } = text else {
        return None;
    };
    match args.get(ANSWERS) {
        Some(Arg::Text(id)) => Some(id),
        _ => None,
    }
}

/// Whether one side asked for this time of the appointment and the other said yes.
pub(crate) fn has_agreed_to(file: &File, entry: &EntryId, at: (Day, ClockTime)) -> bool {
    let mut all = file.messages.values();
    all.any(|asked| {
        let proposal = Proposal::of(asked).filter(|it| it.entry == *entry);
        let is_then = proposal.is_some_and(|it| (it.day, it.time) == at);
        let answer = file.answer_to(&asked.id).filter(|_| is_then);
        answer.is_some_and(|it| is_yes(&it.text))
    })
}

/// Whether an answer is a yes.
fn is_yes(answer: &Wording) -> bool {
    matches!(answer, Wording::Ready { key, .. } if key.ends_with("yes"))
}

impl File {
    /// What the other side answered to what is asked or said in this message.
    pub fn answer_to(&self, asked: &MessageId) -> Option<&Message> {
        let mut all = self.messages.values();
        all.find(|it| answers(&it.text) == Some(asked.as_str()))
    }

    /// Whether this message is a yes that came when the proposed time was over at `now` (UTC), so that
    /// nothing moved.
    pub fn is_late_yes(&self, message: &Message, now: Instant) -> bool {
        let asked = answers(&message.text).map(MessageId::new);
        let question = asked.and_then(|it| self.messages.get(&it));
        question.is_some_and(|question| {
            let proposal = Proposal::of(question);
            let state = proposal.map(|it| it.state(&question.id, self, now));
            state == Some(ProposalState::Late)
        })
    }
}
