//! Lessons of a course: brought to what the school's list says, with one message for all of them, and who was there,
//! which no message tells.

use domain::desk::{
    Edit, StaffAction, Timetable, TimetableLesson, compare, takes_attendance, timetable_of,
};
use domain::time::{ClockTime, Day, Instant};
use domain::week::{Attendance, Entry};
use domain::{EntryId, File, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::{WrittenText, check};
use super::resource::{Field, Refused, Resource};
use crate::store::{ExternalKind, Thing};

/// The most lessons of one course.
const MOST: usize = 400;

/// The lessons of a course as a system sends them: all that lie ahead.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LessonsForm {
    /// Every lesson. One that lies ahead and is not among them is cancelled; what is over stays.
    #[schema(min_items = 1, max_items = 400)]
    pub(crate) lessons: Vec<LessonForm>,
}

/// One lesson as a system sends it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LessonForm {
    /// Letters and digits that name this lesson in its course.
    #[schema(pattern = "^[A-Za-z0-9]{1,64}$")]
    pub(crate) key: String,
    /// The day, in Europe/Amsterdam.
    pub(crate) day: Day,
    /// Start.
    pub(crate) from: ClockTime,
    /// End, after the start.
    pub(crate) to: ClockTime,
    /// What it is, in Dutch; a lesson of Dutch where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) title: Option<String>,
    /// Where, in Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) place: Option<String>,
    /// Whether the person was there, of a lesson that is known and has begun. Left out, it stays as it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "absent")]
    pub(crate) attendance: Option<SentAttendance>,
}

/// Whether somebody was at a lesson, as a system sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SentAttendance {
    /// There.
    Present,
    /// Away, and said so before.
    Excused,
    /// Away.
    Absent,
    /// What was noted is taken back.
    NotNoted,
}

impl SentAttendance {
    const fn noted(self) -> Option<Attendance> {
        match self {
            Self::Present => Some(Attendance::Present),
            Self::Excused => Some(Attendance::Excused),
            Self::Absent => Some(Attendance::Absent),
            Self::NotNoted => None,
        }
    }
}

/// The lessons of a course as they are now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownLessons {
    /// The id by which the system knows the course.
    pub(crate) external_id: String,
    /// Every lesson in its order, also what is over.
    pub(crate) lessons: Vec<ShownLesson>,
}

/// A lesson as it is now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownLesson {
    /// What names it in its course.
    pub(crate) key: String,
    /// The day, in Europe/Amsterdam.
    pub(crate) day: Day,
    /// Start.
    pub(crate) from: ClockTime,
    /// End.
    pub(crate) to: ClockTime,
    /// What it is.
    pub(crate) title: WrittenText,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<WrittenText>,
    /// Whether the person said that they cannot come.
    pub(crate) cannot_come: bool,
    /// Whether they were there, where that was noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendance: Option<Attendance>,
}

pub(crate) struct Lessons;

impl Resource for Lessons {
    const KIND: ExternalKind = ExternalKind::Lessons;
    const PATH: &'static str = "lessons";
    const LISTS: &'static [&'static str] = &["lessons"];
    type Form = LessonsForm;
    type Shown = ShownLessons;

    fn shown(file: &File, thing: &Thing) -> Option<ShownLessons> {
        let mut all = of(file, &thing.record);
        all.sort_by_key(|it| (it.day, it.from));
        let lessons: Vec<_> = all.into_iter().filter_map(shown).collect();
        (!lessons.is_empty()).then(|| ShownLessons {
            external_id: thing.external.clone(),
            lessons,
        })
    }

    fn meant(
        form: &LessonsForm,
        file: &File,
        before: Option<&str>,
        new_id: &str,
        now: Instant,
    ) -> Result<Vec<StaffAction>, Refused> {
        let timetable = form.timetable(before.unwrap_or(new_id))?;
        let is_over = |it: &TimetableLesson| Instant::at(it.day, it.from) <= now;
        if before.is_none() && timetable.lessons.iter().all(is_over) {
            return Err(Refused::new("lessons", "no lesson lies ahead"));
        }
        let source = timetable.source.clone();
        let is_so = before.is_some() && compare(file, &timetable, now).is_nothing();
        let taken = (!is_so).then_some(StaffAction::TakeTimetable(timetable));
        let mut actions: Vec<_> = taken.into_iter().collect();
        for lesson in &form.lessons {
            actions.extend(lesson.noted(file, &source, now)?);
        }
        Ok(actions)
    }

    fn taken_away(file: &File, record: &str) -> Option<StaffAction> {
        let is_there = !of(file, record).is_empty();
        is_there.then(|| {
            StaffAction::TakeTimetable(Timetable {
                source: record.to_owned(),
                lessons: Vec::new(),
            })
        })
    }

    fn field(_: Refusal) -> Field {
        "lessons"
    }
}

impl LessonsForm {
    fn timetable(&self, source: &str) -> Result<Timetable, Refused> {
        if self.lessons.is_empty() || self.lessons.len() > MOST {
            return Err(Refused::new("lessons", format!("1 to {MOST} lessons")));
        }
        let lessons = self.lessons.iter().map(LessonForm::lesson);
        Ok(Timetable {
            source: source.to_owned(),
            lessons: lessons.collect::<Result<_, _>>()?,
        })
    }
}

impl LessonForm {
    fn lesson(&self) -> Result<TimetableLesson, Refused> {
        if self.to <= self.from {
            return Err(Refused::new(
                "lessons",
                "an end that is not after its start",
            ));
        }
        for text in self.title.iter().chain(&self.place) {
            check(text, "lessons")?;
        }
        Ok(TimetableLesson {
            key: self.key.clone(),
            day: self.day,
            from: self.from,
            to: self.to,
            title: self.title.clone(),
            place: self.place.clone(),
        })
    }
}

impl LessonForm {
    /// What notes who was there; none where nothing is said of it, or it is noted so already.
    fn noted(
        &self,
        file: &File,
        source: &str,
        now: Instant,
    ) -> Result<Option<StaffAction>, Refused> {
        let Some(attendance) = self.attendance else {
            return Ok(None);
        };
        let mut all = of(file, source).into_iter();
        let there = all.find(|it| key(&it.id) == Some(&self.key));
        let entry = there.filter(|it| takes_attendance(it, now));
        let Some(entry) = entry else {
            let detail = "attendance of a lesson that is not known here, or has not begun";
            return Err(Refused::new("lessons", detail));
        };
        let (from, to) = (entry.attendance, attendance.noted());
        let edit = Edit { from, to };
        Ok((from != to).then(|| StaffAction::NoteAttendance {
            entry: entry.id.clone(),
            attendance: edit,
        }))
    }
}

fn of<'a>(file: &'a File, record: &str) -> Vec<&'a Entry> {
    let all = file.entries.values();
    all.filter(|it| timetable_of(&it.id) == Some(record))
        .collect()
}

fn shown(entry: &Entry) -> Option<ShownLesson> {
    Some(ShownLesson {
        key: key(&entry.id)?.to_owned(),
        day: entry.day,
        from: entry.from,
        to: entry.to,
        title: WrittenText::of(&entry.title),
        place: entry.place.as_ref().map(WrittenText::of),
        cannot_come: entry.cannot_come.is_some(),
        attendance: entry.attendance,
    })
}

/// What names a lesson in its course: the end of its id.
fn key(id: &EntryId) -> Option<&str> {
    id.as_str().rsplit_once('-').map(|(_, key)| key)
}
