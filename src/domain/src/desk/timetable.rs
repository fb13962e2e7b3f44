//! A school's timetable: what of it is new in somebody's week, what changed and what is gone. Taken in
//! twice, it changes nothing the second time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::apply::Context;
use super::series::removed;
use super::{MOST_MONTHS_OF_LESSONS, NewEntry};
use crate::apply::check_text;
use crate::time::{ClockTime, Day, Instant};
use crate::week::{Entry, EntryKind, Interpreter};
use crate::{About, Arg, Change, EntryId, File, Language, Refusal, Wording};

/// The most lessons of one timetable that lie ahead.
pub const MOST_OF_TIMETABLE: usize = 400;
/// The longest name of a school's timetable.
const LONGEST_SOURCE: usize = 40;
/// The longest key of a lesson.
const LONGEST_KEY: usize = 64;
/// What the name of every lesson of a timetable begins with.
const TIMETABLE: &str = "timetable-";

/// The lessons of one school that lie ahead, as its file has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Timetable {
    /// Whose timetable: small letters and digits. What left the file is cancelled only where it came
    /// from the same one.
    pub source: String,
    /// The lessons.
    pub lessons: Vec<TimetableLesson>,
}

/// One lesson of a timetable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimetableLesson {
    /// Letters and digits that name this lesson in the file, the same each time it is read.
    pub key: String,
    /// The day.
    pub day: Day,
    /// Start.
    pub from: ClockTime,
    /// End.
    pub to: ClockTime,
    /// What it is, in Dutch; a lesson of Dutch where the file does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where, in Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// What a timetable does to a week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Lessons that are not in the week yet.
    pub new: Vec<Entry>,
    /// Lessons that are in the week otherwise: as they were, and as they will be.
    pub changed: Vec<(Entry, Entry)>,
    /// Lessons that came from this timetable and are not in it any more.
    pub gone: Vec<Entry>,
    /// How many stay as they are.
    pub same: usize,
}

impl Compared {
    /// Whether nothing changes.
    pub const fn is_nothing(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// A name as it stands in the ids of lessons: its letters and digits, small; none without any.
pub fn timetable_source(name: &str) -> Option<String> {
    let plain = name.chars().filter(char::is_ascii_alphanumeric);
    let source: String = plain.take(LONGEST_SOURCE).collect();
    Some(source.to_ascii_lowercase()).filter(|it| !it.is_empty())
}

/// From which timetable this entry came.
pub fn timetable_of(entry: &EntryId) -> Option<&str> {
    let (source, _) = entry.as_str().strip_prefix(TIMETABLE)?.split_once('-')?;
    Some(source)
}

/// What the timetable would change from `now` (UTC) on. What is over stays as it was.
pub fn compare(file: &File, timetable: &Timetable, now: Instant) -> Compared {
    let mut compared = Compared::default();
    let ahead = timetable
        .lessons
        .iter()
        .map(|it| it.entry(&timetable.source));
    let wanted: BTreeMap<EntryId, Entry> = ahead
        .filter(|it| is_ahead(it, now))
        .map(|it| (it.id.clone(), it))
        .collect();
    for (id, entry) in &wanted {
        match file.entries.get(id) {
            None => compared.new.push(entry.clone()),
            Some(before) => {
                let after = updated(before, entry);
                if after == *before {
                    compared.same += 1;
                } else {
                    compared.changed.push((before.clone(), after));
                }
            }
        }
    }
    let theirs = file
        .entries
        .values()
        .filter(|it| timetable_of(&it.id) == Some(&timetable.source));
    let gone = theirs.filter(|it| is_ahead(it, now) && !wanted.contains_key(&it.id));
    compared.gone.extend(gone.cloned());
    compared.new.sort_by_key(|it| (it.day, it.from));
    compared.changed.sort_by_key(|it| (it.1.day, it.1.from));
    compared.gone.sort_by_key(|it| (it.day, it.from));
    compared
}

fn is_ahead(entry: &Entry, now: Instant) -> bool {
    Instant::at(entry.day, entry.from) > now
}

/// The lesson as the file has it now; what the person and the school said of it stays.
fn updated(before: &Entry, now: &Entry) -> Entry {
    let is_same_time = (before.day, before.from, before.to) == (now.day, now.from, now.to);
    Entry {
        day: now.day,
        from: now.from,
        to: now.to,
        title: now.title.clone(),
        place: now.place.clone(),
        cannot_come: before.cannot_come.clone().filter(|_| is_same_time),
        attendance: before.attendance.filter(|_| is_same_time),
        ..before.clone()
    }
}

impl TimetableLesson {
    fn entry(&self, source: &str) -> Entry {
        let id = EntryId::new(format!("{TIMETABLE}{source}-{}", self.key));
        let written = |text: &String| Wording::written(Language::Dutch, text.as_str());
        let title = self.title.as_ref().map(written);
        NewEntry {
            entry: None,
            kind: EntryKind::Lesson,
            day: self.day,
            from: self.from,
            to: self.to,
            title: title.unwrap_or_else(|| Wording::ready("entry-lesson")),
            place: self.place.as_ref().map(written),
            is_obligatory: true,
            bring: Vec::new(),
            interpreter: Interpreter::None,
        }
        .entry(id)
    }
}

impl Context<'_> {
    /// Brings the week to the timetable, and tells the person in one message.
    pub(super) fn take_timetable(&self, timetable: &Timetable) -> Result<Vec<Change>, Refusal> {
        self.check_timetable(timetable)?;
        let Compared {
            new, changed, gone, ..
        } = compare(self.file, timetable, self.now);
        let count = |number: usize| Arg::Count(number as i64);
        let text = Wording::ready("told-timetable")
            .with("new", count(new.len()))
            .with("changed", count(changed.len()))
            .with("gone", count(gone.len()));
        let put = new
            .into_iter()
            .chain(changed.into_iter().map(|(_, after)| after));
        let put: Vec<Entry> = put.collect();
        let first = put.iter().min_by_key(|it| (it.day, it.from));
        let about = first.map(|it| About::Entry(it.id.clone()));
        let gone: Vec<Change> = gone.iter().map(removed).collect();
        if put.is_empty() && gone.is_empty() {
            return Ok(Vec::new());
        }
        let told = self.message(text, about);
        let put = put.into_iter().map(Change::from);
        Ok(put.chain(gone).chain([told]).collect())
    }

    fn check_timetable(&self, timetable: &Timetable) -> Result<(), Refusal> {
        let is_source = timetable_source(&timetable.source).as_ref() == Some(&timetable.source);
        if !is_source || timetable.lessons.len() > MOST_OF_TIMETABLE {
            return Err(Refusal::DateImplausible);
        }
        let mut keys: Vec<&str> = timetable.lessons.iter().map(|it| it.key.as_str()).collect();
        keys.sort_unstable();
        let is_twice = keys.windows(2).any(|two| two.first() == two.last());
        let is_key = |key: &&str| {
            (1..=LONGEST_KEY).contains(&key.len())
                && key.bytes().all(|it| it.is_ascii_alphanumeric())
        };
        if is_twice || !keys.iter().all(is_key) {
            return Err(Refusal::NotYours);
        }
        let furthest = self.now.day().plus_months(MOST_MONTHS_OF_LESSONS);
        for lesson in &timetable.lessons {
            if lesson.to <= lesson.from || lesson.day > furthest {
                return Err(Refusal::DateImplausible);
            }
            let entry = lesson.entry(&timetable.source);
            check_text(&entry.title)?;
            entry.place.as_ref().map_or(Ok(()), check_text)?;
        }
        Ok(())
    }
}
