//! Something in the week with a day, a time and a place.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::{ClockTime, Day, Instant};
use crate::{EntryId, MemberId, Wording};

/// One thing in the week. A repeating lesson is one entry per lesson, so each can change alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Entry {
    /// Id of the entry.
    pub id: EntryId,
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
    /// Minutes of travel to get there.
    #[serde(default)]
    pub travel_minutes: u16,
    /// The member of the team who is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<MemberId>,
    /// Others who are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_others: Option<Wording>,
    /// Whether the person must come.
    #[serde(default)]
    pub is_obligatory: bool,
    /// What to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<Wording>,
    /// Whether an interpreter is there.
    #[serde(default)]
    pub interpreter: Interpreter,
    /// Who solved a collision with this, by first name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solved_by: Option<String>,
    /// Set when the person said that they cannot come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cannot_come: Option<CannotCome>,
    /// Whether the person was at the lesson, as the school says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance: Option<Attendance>,
    /// Homework for this lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub homework: Option<Wording>,
    /// Whether the person ticked the homework.
    #[serde(default)]
    pub is_homework_done: bool,
}

read_by_fields!(Entry {
    id: EntryId,
    kind as "type": EntryKind,
    day: Day,
    from: ClockTime,
    to: ClockTime,
    title: Wording,
    place: Option<Wording>,
    travel_minutes: u16,
    with: Option<MemberId>,
    with_others: Option<Wording>,
    is_obligatory: bool,
    bring: Vec<Wording>,
    interpreter: Interpreter,
    solved_by: Option<String>,
    cannot_come: Option<CannotCome>,
    attendance: Option<Attendance>,
    homework: Option<Wording>,
    is_homework_done: bool,
});

impl Entry {
    /// When to leave home.
    pub const fn leave_at(&self) -> ClockTime {
        self.from.minus_minutes(self.travel_minutes)
    }

    /// Whether it is a child who needs the person, and someone else does it.
    pub const fn is_solved(&self) -> bool {
        self.solved_by.is_some()
    }

    /// The moment at which it ends.
    pub fn ends_at(&self) -> Instant {
        Instant::at(self.day, self.to)
    }
}

/// What kind of thing is in the week (`plan.md`, section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Taalles.
    Lesson,
    /// Afspraak.
    Appointment,
    /// A shift.
    Work,
    /// A child who needs the person at that time.
    Child,
    /// Study.
    Study,
    /// Something of one's own.
    Own,
}

/// Whether an interpreter is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interpreter {
    /// None.
    #[default]
    None,
    /// Someone comes along.
    Booked,
    /// On the phone.
    ByPhone,
}

/// The person said that they cannot come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CannotCome {
    /// Why.
    pub reason: Reason,
    /// When they said it (UTC).
    pub said_at: Instant,
}

/// Why someone cannot come. A word is enough: no medical details are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Ill.
    Ill,
    /// A child is ill or has no one.
    Child,
    /// Work at that time.
    Work,
    /// A lesson at that time.
    Lesson,
    /// Another appointment at that time.
    Appointment,
    /// No way to get there.
    Travel,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Ill,
        Self::Child,
        Self::Work,
        Self::Lesson,
        Self::Appointment,
        Self::Travel,
        Self::Other,
    ];

    /// Key of the reason's words in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ill => "reason-ill",
            Self::Child => "reason-child",
            Self::Work => "reason-work",
            Self::Lesson => "reason-lesson",
            Self::Appointment => "reason-appointment",
            Self::Travel => "reason-travel",
            Self::Other => "reason-other",
        }
    }
}

/// Whether someone was at a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// There.
    Present,
    /// Away, and said so before.
    Excused,
    /// Away.
    Absent,
}
