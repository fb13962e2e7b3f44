//! What fills the weeks of many people at once: holidays, groups, a school's timetable, and the agenda of
//! the staff.

use domain::desk::{Holiday, NewEntry, TimetableLesson};
use domain::time::{ClockTime, Day, Instant};
use domain::week::Interpreter;
use domain::{EntryId, MutationId, PersonId, Refusal, Wording};
use serde::{Deserialize, Serialize};

/// When there are no lessons in this municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Holidays {
    /// The holidays.
    pub holidays: Vec<Holiday>,
}

/// The same appointment or lesson for several people, in one go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupEntry {
    /// Random id, made at the desk: sent twice, it is done once.
    pub id: MutationId,
    /// For whom. None of them is told who the others are.
    pub people: Vec<PersonId>,
    /// What it is.
    pub entry: NewEntry,
}

/// The most people in one group.
pub const MOST_IN_GROUP: usize = 60;

/// What became of it: done for everyone, or for nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupActed {
    /// In how many weeks it stands now and did not before.
    pub people: usize,
    /// Why it was refused; then nothing changed for anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
}

/// What an entry for several people would collide with, person by person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Collisions {
    /// Those for whom it collides with something.
    pub collisions: Vec<Collision>,
}

/// What it collides with for one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Collision {
    /// For whom.
    pub person: PersonId,
    /// With what.
    pub what: Wording,
}

/// What stands in the file of a school's timetable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReadTimetable {
    /// The lessons that lie ahead; none of a file with a broken line.
    pub lessons: Vec<TimetableLesson>,
    /// How many things are no lesson: they last a whole day or longer.
    pub left_out: usize,
    /// The first line that is broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<TimetableFault>,
}

/// A broken line of a timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimetableFault {
    /// Its number, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: BrokenLine,
}

/// What can be wrong with a line of a timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BrokenLine {
    /// It is no line of such a file, or the file breaks off.
    Form,
    /// No day, or one that does not exist.
    NoDay,
    /// No time.
    NoTime,
    /// The end is not after the start.
    EndBeforeStart,
    /// A time zone that nobody knows.
    UnknownZone,
    /// A rule of repetition that is not followed here.
    BadRule,
    /// A lesson without a name of its own.
    NoName,
    /// Two lessons with the same name.
    Twice,
    /// More than is taken in.
    TooMany,
    /// A column is missing.
    MissingColumn,
}

/// What someone of the staff has with their people, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Agenda {
    /// Each with one person; a group is one line for each.
    pub lines: Vec<AgendaLine>,
    /// The server's clock (UTC).
    pub server_now: Instant,
}

/// Something that someone of the staff has with one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AgendaLine {
    /// With whom.
    pub person: PersonId,
    /// First name.
    pub name: String,
    /// Which entry of theirs; that of a group is the same for all.
    pub entry: EntryId,
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
    /// Whether an interpreter is there.
    #[serde(default)]
    pub interpreter: Interpreter,
    /// Whether the person said that they cannot come.
    #[serde(default)]
    pub cannot_come: bool,
}

/// Whether the agenda has an address for a calendar program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Feed {
    /// Since when (UTC); none without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Instant>,
}

/// The address of an agenda. It is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewFeed {
    /// The address, behind that of the server.
    pub path: String,
    /// Since when (UTC).
    pub since: Instant,
}
