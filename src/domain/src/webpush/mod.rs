//! What a phone is told while the app is closed: of what kind, where a tap leads, and when.
//!
//! A locked screen is read by anybody, so it shows one text for everything, which names no person, sender,
//! amount or day. The phone's first download has none of this; the settings and the server do.

mod due;
mod quiet;

use serde::{Deserialize, Serialize};

use crate::week::Entry;
use crate::{Change, File, Kind, Message, Record, Wording};

pub use due::{Due, DueAbout, due, evening_of};
pub use quiet::Quiet;

/// What a phone can be told of; each can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PushKind {
    /// The team wrote.
    Message,
    /// The team put something into the week, moved or cancelled it.
    Appointment,
    /// The person must be somewhere tomorrow.
    Tomorrow,
    /// The last day of something is near.
    Deadline,
}

/// What is sent: a letter that says where a tap leads. The text on the locked screen is the same for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PushLetter {
    /// To the messages.
    Message,
    /// To the week.
    Week,
}

impl PushKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Message,
        Self::Appointment,
        Self::Tomorrow,
        Self::Deadline,
    ];

    /// Its name, as it is stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Appointment => "appointment",
            Self::Tomorrow => "tomorrow",
            Self::Deadline => "deadline",
        }
    }

    /// The letter that tells of it. A changed appointment comes with a message that says what changed.
    pub const fn letter(self) -> PushLetter {
        match self {
            Self::Message | Self::Appointment => PushLetter::Message,
            Self::Tomorrow | Self::Deadline => PushLetter::Week,
        }
    }
}

impl PushLetter {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Message, Self::Week];

    /// As it is sent: one letter, so that nobody on the way learns anything from the length.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Message => "m",
            Self::Week => "w",
        }
    }
}

/// Of what the person is told after the team changed this in their file as it was before.
pub fn kinds_of(before: &File, changes: &[Change]) -> Vec<PushKind> {
    let is_week = changes.iter().any(|change| match change {
        Change::Put(Record::Entry(entry)) => !is_attendance_only(before, entry),
        Change::Put(_) => false,
        Change::Remove(key) => key.kind == Kind::Entry,
    });
    let is_written = changes.iter().any(|change| match change {
        Change::Put(Record::Message(message)) => {
            let is_new = !message.is_mine() && !before.messages.contains_key(&message.id);
            is_new && !(is_week && tells_of_entry(message))
        }
        _ => false,
    });
    let kinds = [
        (is_written, PushKind::Message),
        (is_week, PushKind::Appointment),
    ];
    kinds
        .into_iter()
        .filter_map(|(is_so, kind)| is_so.then_some(kind))
        .collect()
}

/// Whether nothing of it is new but who was there: that is no reason to ring.
fn is_attendance_only(before: &File, entry: &Entry) -> bool {
    let attendance = entry.attendance;
    before.entries.get(&entry.id).is_some_and(|was| {
        was.attendance != attendance
            && *entry
                == Entry {
                    attendance,
                    ..was.clone()
                }
    })
}

/// Whether it only says what the change of the week says already.
fn tells_of_entry(message: &Message) -> bool {
    let Wording::Ready { key, .. } = &message.text else {
        return false;
    };
    let about = key.strip_prefix("told-").unwrap_or_default();
    about == "timetable" || about.ends_with("_entry") || about.ends_with("_series")
}

/// Whether a message of the team has not been read on any phone yet.
pub fn has_unread(file: &File) -> bool {
    let mut messages = file.messages.values();
    messages.any(|message| !message.is_mine() && message.read_at.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::NewEntry;
    use crate::time::Instant;
    use crate::week::{Attendance, EntryKind, Interpreter};
    use crate::{EntryId, MemberId, MessageId, RecordKey};

    fn message(id: &str, from: Option<&str>, text: Wording) -> Message {
        Message {
            id: MessageId::new(id),
            from: from.map(MemberId::new),
            to: None,
            written_at: Instant::from_millis(0),
            text,
            about: None,
            read_at: None,
        }
    }

    fn lesson() -> Entry {
        let new = NewEntry {
            entry: None,
            kind: EntryKind::Lesson,
            day: "2026-11-23".parse().unwrap(),
            from: "09:00".parse().unwrap(),
            to: "12:00".parse().unwrap(),
            title: Wording::ready("entry-lesson"),
            place: None,
            is_obligatory: true,
            bring: Vec::new(),
            interpreter: Interpreter::None,
        };
        new.entry(EntryId::new("les"))
    }

    #[test]
    fn of_what_the_team_did_the_phone_is_told_by_its_kind() {
        let gone = || {
            Change::Remove(RecordKey {
                kind: Kind::Entry,
                id: EntryId::new("e").as_str().to_owned(),
            })
        };
        let told = |key: &str| Change::from(message("t", Some("marit"), Wording::ready(key)));
        let old = message("old", Some("marit"), Wording::ready("a"));
        let before = File::from_records([old.into(), lesson().into()]);
        let read = message("old", Some("marit"), Wording::ready("a"));
        let attended = Entry {
            attendance: Some(Attendance::Absent),
            ..lesson()
        };
        let moved = Entry {
            to: "13:00".parse().unwrap(),
            ..attended.clone()
        };
        let new = Entry {
            id: EntryId::new("new"),
            ..attended.clone()
        };
        let (letter, week) = (PushKind::Message, PushKind::Appointment);
        let cases: [(Vec<Change>, Vec<PushKind>); 11] = [
            (vec![attended.into()], vec![]),
            (vec![moved.into()], vec![week]),
            (vec![new.into()], vec![week]),
            (vec![told("phrase-thanks")], vec![letter]),
            (vec![told("told-paid_bill")], vec![letter]),
            (vec![gone(), told("told-cancelled_entry")], vec![week]),
            (vec![gone(), told("told-cancelled_series")], vec![week]),
            (vec![gone(), told("told-timetable")], vec![week]),
            (vec![gone(), told("told-agreements")], vec![letter, week]),
            (vec![read.into()], vec![]),
            (vec![message("m", None, Wording::ready("a")).into()], vec![]),
        ];
        for (changes, expected) in cases {
            assert_eq!(kinds_of(&before, &changes), expected, "{changes:?}");
        }
    }

    #[test]
    fn the_name_is_the_stored_form() {
        for kind in PushKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }
}
