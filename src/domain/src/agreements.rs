//! What was said in a talk with the team, and what was agreed in it: who does what by when.
//!
//! The agreements (afspraken) of a talk are a message of whoever wrote them down. So they stay with the
//! conversation, and a phone that knows nothing of agreements still tells that they are there. They
//! stay as they were written; how far a line is stands in what it became.

mod answer;
mod standing;

pub use answer::LineAnswer;
pub use standing::Standing;

use crate::time::Day;
use crate::{Arg, BillId, EntryId, File, MemberId, Message, MessageId, StepId, StepOwner, Wording};

/// Key of the message.
const KEY: &str = "told-agreements";
/// The blank of the message with the day of the talk.
const ON: &str = "date";
/// How the names of the blanks begin that hold what was said and what was agreed, each with its place.
const SAID: &str = "said-";
const AGREED: &str = "agreed-";
/// What holds one line: no sentence of its own.
const LINE: &str = "agreed";
/// The owners that are nobody of the team, by name.
const OWNERS: [(&str, StepOwner); 5] = [
    ("self", StepOwner::Person),
    ("language_school", StepOwner::LanguageSchool),
    ("municipality", StepOwner::Municipality),
    ("independent_tester", StepOwner::IndependentTester),
    ("job_hunter", StepOwner::JobHunter),
];

/// The agreements of one talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreements {
    /// The message that tells them.
    pub id: MessageId,
    /// The day of the talk.
    pub on: Day,
    /// The member of the team who wrote them down.
    pub by: MemberId,
    /// What was said.
    pub said: Vec<Wording>,
    /// What was agreed.
    pub agreed: Vec<Agreed>,
}

/// One agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What is done.
    pub what: Wording,
    /// Who does it.
    pub who: StepOwner,
    /// The day by which it is done, or on which it happens.
    pub by: Option<Day>,
}

/// What an agreement became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    /// A step of the plan, which the person accepts.
    Step(StepId),
    /// Something in the week.
    Entry(EntryId),
    /// A bill.
    Bill(BillId),
}

impl Agreements {
    /// What this message tells, if it tells of a talk.
    pub fn of(message: &Message) -> Option<Self> {
        let Wording::Ready { key, args } = &message.text else {
            return None;
        };
        let Some(Arg::Day(on)) = args.get(ON).filter(|_| key == KEY) else {
            return None;
        };
        let from = |start: &'static str| {
            let named = args.iter().filter(move |(name, _)| name.starts_with(start));
            named.filter_map(|(_, arg)| match arg {
                Arg::Wording(text) => Some(text.as_ref()),
                _ => None,
            })
        };
        Some(Self {
            id: message.id.clone(),
            on: *on,
            by: message.from.clone()?,
            said: from(SAID).cloned().collect(),
            agreed: from(AGREED).filter_map(Agreed::read).collect(),
        })
    }

    /// Every talk, the last first.
    pub fn latest_first(file: &File) -> Vec<Self> {
        let mut all: Vec<Self> = file.messages.values().filter_map(Self::of).collect();
        all.sort_by(|one, other| (other.on, &other.id).cmp(&(one.on, &one.id)));
        all
    }

    /// The lines of every talk, each with its place, those of the last talk first.
    fn lines(file: &File) -> impl Iterator<Item = (Self, usize)> + use<> {
        let talks = Self::latest_first(file).into_iter();
        talks.flat_map(|talk| {
            let places = 0..talk.agreed.len();
            places.map(move |place| (talk.clone(), place))
        })
    }

    /// The text of the message.
    pub fn text(&self) -> Wording {
        let mut text = Wording::ready(KEY).with(ON, Arg::Day(self.on));
        for (place, what) in self.said.iter().enumerate() {
            text = text.with(
                &format!("{SAID}{place:02}"),
                Arg::Wording(Box::new(what.clone())),
            );
        }
        for (place, line) in self.agreed.iter().enumerate() {
            text = text.with(
                &format!("{AGREED}{place:02}"),
                Arg::Wording(Box::new(line.written())),
            );
        }
        text
    }

    /// The id of what the line at this place became, whatever that is.
    pub fn id_at(id: &str, place: usize) -> String {
        format!("{id}-{place}")
    }

    /// What the line at this place became, as long as that is there.
    pub fn became(&self, place: usize, file: &File) -> Option<Became> {
        let id = Self::id_at(self.id.as_str(), place);
        let (step, entry, bill) = (StepId::new(&*id), EntryId::new(&*id), BillId::new(id));
        if file.steps.contains_key(&step) {
            Some(Became::Step(step))
        } else if file.entries.contains_key(&entry) {
            Some(Became::Entry(entry))
        } else {
            file.bills.contains_key(&bill).then_some(Became::Bill(bill))
        }
    }
}

impl Agreed {
    /// As it stands in the message.
    fn written(&self) -> Wording {
        let line = Wording::ready(LINE).with("what", Arg::Wording(Box::new(self.what.clone())));
        let line = match &self.who {
            StepOwner::Member(id) => line.with("member", Arg::Text(id.as_str().to_owned())),
            owner => {
                let named = OWNERS.iter().find(|(_, it)| it == owner);
                let name = named.map_or("self", |(name, _)| name);
                line.with("who", Arg::Text(name.to_owned()))
            }
        };
        match self.by {
            Some(by) => line.with("by", Arg::Day(by)),
            None => line,
        }
    }

    fn read(line: &Wording) -> Option<Self> {
        let Wording::Ready { args, .. } = line else {
            return None;
        };
        let Some(Arg::Wording(what)) = args.get("what") else {
            return None;
        };
        let who = match (args.get("member"), args.get("who")) {
            (Some(Arg::Text(id)), _) => StepOwner::Member(MemberId::new(id.as_str())),
            (_, Some(Arg::Text(name))) => {
                let owner = OWNERS.iter().find(|(it, _)| it == name)?;
                owner.1.clone()
            }
            _ => return None,
        };
        let by = match args.get("by") {
            Some(Arg::Day(by)) => Some(*by),
            _ => None,
        };
        Some(Self {
            what: what.as_ref().clone(),
            who,
            by,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::time::Instant;

    fn message(from: Option<&str>, text: Wording) -> Message {
        Message {
            id: MessageId::new("talk"),
            from: from.map(MemberId::new),
            to: None,
            written_at: Instant::from_millis(0),
            text,
            about: None,
            read_at: None,
        }
    }

    fn talk() -> Agreements {
        let on: Day = "2026-11-24".parse().unwrap();
        let owners = OWNERS.map(|(_, owner)| owner).into_iter();
        let owners = owners.chain([StepOwner::Member(MemberId::new("marit"))]);
        // More than ten: the places are not sorted as words.
        let agreed = owners
            .cycle()
            .take(12)
            .enumerate()
            .map(|(place, who)| Agreed {
                what: Wording::written(Language::Dutch, format!("{place}")),
                who,
                by: (place % 2 == 0).then_some(on),
            });
        Agreements {
            id: MessageId::new("talk"),
            on,
            by: MemberId::new("marit"),
            said: vec![
                Wording::ready("said-lessons_hard"),
                Wording::written(Language::Dutch, "Dag"),
            ],
            agreed: agreed.collect(),
        }
    }

    #[test]
    fn a_talk_reads_back_as_it_was_written() {
        let text = talk().text();
        assert_eq!(Agreements::of(&message(Some("marit"), text)), Some(talk()));
    }

    #[test]
    fn what_is_no_talk_of_the_team_is_none() {
        assert_eq!(Agreements::of(&message(None, talk().text())), None);
        let other = Wording::ready("told-new_step").with("date", Arg::Day(talk().on));
        assert_eq!(Agreements::of(&message(Some("marit"), other)), None);
        let no_day = Wording::ready("told-agreements");
        assert_eq!(Agreements::of(&message(Some("marit"), no_day)), None);
    }
}
