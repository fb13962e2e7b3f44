//! Repeating lessons: made in one go, one entry per lesson, so that each can change alone.

use serde::{Deserialize, Serialize};

use super::NewEntry;
use super::apply::{Context, check_kind, wording};
use crate::time::{ClockTime, Day};
use crate::week::{Entry, EntryKind, Interpreter};
use crate::{About, Arg, Change, EntryId, File, Kind, MemberId, RecordKey, Refusal, Wording};

/// The most lessons that are made in one go.
pub const MOST_LESSONS: usize = 200;
/// How far ahead the last lesson may lie, in months.
pub const MOST_MONTHS_OF_LESSONS: i32 = 18;
/// The longest way to a lesson, in minutes.
const LONGEST_WAY: u16 = 240;
/// What the name of every lesson of a series begins with.
const SERIES: &str = "series-";

/// Days on which there are no lessons here; from the municipality's own file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Holiday {
    /// Its name, in Dutch: only staff read it.
    pub name: String,
    /// The first day without lessons.
    pub first: Day,
    /// The last day without lessons.
    pub last: Day,
}

/// Repeating lessons as they are typed at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewSeries {
    /// What kind of thing.
    #[serde(rename = "type")]
    pub kind: EntryKind,
    /// The day of each lesson, in order; holidays are left out already.
    pub days: Vec<Day>,
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
    /// Whether the person must come.
    #[serde(default)]
    pub is_obligatory: bool,
}

/// A series in somebody's week, as far as it is still to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesAhead {
    /// Its name: the id of the mutation that made it.
    pub series: String,
    /// What it is.
    pub title: Wording,
    /// The next lesson.
    pub first: Day,
    /// The last lesson.
    pub last: Day,
    /// How many lessons are still to come.
    pub lessons: usize,
}

/// The days from `first` to `last` that fall on one of these weekdays (0 is Monday), each with the
/// holiday it lies in. No further than lessons can be made.
pub fn lesson_days<'a>(
    weekdays: &[u8],
    first: Day,
    last: Day,
    holidays: &'a [Holiday],
) -> Vec<(Day, Option<&'a Holiday>)> {
    let last = last.min(first.plus_months(MOST_MONTHS_OF_LESSONS));
    let holiday = |day: Day| {
        holidays
            .iter()
            .find(|it| (it.first..=it.last).contains(&day))
    };
    (first.number()..=last.number())
        .map(Day::from_number)
        .filter(|day| weekdays.contains(&day.weekday()))
        .map(|day| (day, holiday(day)))
        .collect()
}

/// Of which series this entry is a lesson.
pub fn series_of(entry: &EntryId) -> Option<&str> {
    let (series, place) = entry.as_str().strip_prefix(SERIES)?.rsplit_once('-')?;
    let is_place = !place.is_empty() && place.bytes().all(|it| it.is_ascii_digit());
    is_place.then_some(series)
}

/// Every series of which something is in the week from this day on, the next one first.
pub fn series_ahead(file: &File, from: Day) -> Vec<SeriesAhead> {
    let mut all: Vec<SeriesAhead> = Vec::new();
    let mut lessons: Vec<&Entry> = file.entries.values().filter(|it| it.day >= from).collect();
    lessons.sort_by_key(|it| (it.day, it.from));
    for lesson in lessons {
        let Some(series) = series_of(&lesson.id) else {
            continue;
        };
        if let Some(found) = all.iter_mut().find(|it| it.series == series) {
            found.last = lesson.day;
            found.lessons += 1;
        } else {
            all.push(SeriesAhead {
                series: series.to_owned(),
                title: lesson.title.clone(),
                first: lesson.day,
                last: lesson.day,
                lessons: 1,
            });
        }
    }
    all
}

impl NewSeries {
    /// The lesson on this day, under this id.
    pub fn lesson(&self, id: EntryId, day: Day) -> Entry {
        let new = self.on(day);
        Entry {
            travel_minutes: self.travel_minutes,
            with: self.with.clone(),
            ..new.entry(id)
        }
    }

    fn on(&self, day: Day) -> NewEntry {
        NewEntry {
            entry: None,
            kind: self.kind,
            day,
            from: self.from,
            to: self.to,
            title: self.title.clone(),
            place: self.place.clone(),
            is_obligatory: self.is_obligatory,
            bring: Vec::new(),
            interpreter: Interpreter::None,
        }
    }
}

impl Context<'_> {
    /// Every lesson, and one message about all of them.
    pub(super) fn put_series(&self, new: &NewSeries) -> Result<Vec<Change>, Refusal> {
        self.check_series(new)?;
        let lessons = new.days.iter().enumerate().map(|(place, day)| {
            let id = EntryId::new(format!("{SERIES}{}-{place}", self.mutation.id));
            if self.file.entries.contains_key(&id) {
                return Err(Refusal::NotYours);
            }
            Ok(new.lesson(id, *day))
        });
        let lessons = lessons.collect::<Result<Vec<_>, _>>()?;
        let ends = lessons.first().zip(lessons.last());
        let (first, last) = ends.ok_or(Refusal::DateImplausible)?;
        let text = Wording::ready("told-new_series")
            .with("what", wording(new.title.clone()))
            .with("count", Arg::Count(lessons.len() as i64))
            .with("time", Arg::Time(new.from))
            .with("first", Arg::Day(first.day))
            .with("last", Arg::Day(last.day));
        let told = self.message(text, Some(About::Entry(first.id.clone())));
        let lessons = lessons.into_iter().map(Change::from);
        Ok(lessons.chain([told]).collect())
    }

    fn check_series(&self, new: &NewSeries) -> Result<(), Refusal> {
        let (first, last) = new
            .days
            .first()
            .zip(new.days.last())
            .ok_or(Refusal::DateImplausible)?;
        self.check_entry(&new.on(*first))?;
        let furthest = self.now.day().plus_months(MOST_MONTHS_OF_LESSONS);
        let is_in_order = new.days.is_sorted_by(|one, next| one < next);
        if !is_in_order || *last > furthest || new.days.len() > MOST_LESSONS {
            return Err(Refusal::DateImplausible);
        }
        if new.travel_minutes > LONGEST_WAY {
            return Err(Refusal::DateImplausible);
        }
        let is_there = |id: &MemberId| self.file.has_member(id);
        match &new.with {
            Some(member) if !is_there(member) => Err(Refusal::NotYours),
            _ => Ok(()),
        }
    }

    /// Takes the lessons of a series from a day on out of the week; what was before stays.
    pub(super) fn cancel_series(&self, series: &str, from: Day) -> Result<Vec<Change>, Refusal> {
        self.check_near(from)?;
        let mut gone: Vec<&Entry> = self
            .file
            .entries
            .values()
            .filter(|it| it.day >= from && series_of(&it.id) == Some(series))
            .collect();
        gone.sort_by_key(|it| (it.day, it.from));
        let Some(first) = gone.first() else {
            return Ok(Vec::new());
        };
        gone.iter().try_for_each(|it| check_kind(it.kind))?;
        let text = Wording::ready("told-cancelled_series")
            .with("what", wording(first.title.clone()))
            .with("count", Arg::Count(gone.len() as i64))
            .with("date", Arg::Day(first.day));
        let told = self.message(text, None);
        let gone = gone.iter().map(|it| removed(it));
        Ok(gone.chain([told]).collect())
    }
}

/// The entry is gone.
pub(super) fn removed(entry: &Entry) -> Change {
    Change::Remove(RecordKey {
        kind: Kind::Entry,
        id: entry.id.as_str().to_owned(),
    })
}
