//! A school's timetable as its file has it: read whole, or not at all. Everything in it is hostile.

mod csv;
mod ics;
mod lines;
mod rule;
#[cfg(test)]
mod tests;

use domain::desk::{MOST_MONTHS_OF_LESSONS, MOST_OF_TIMETABLE, TimetableLesson};
use domain::time::{Day, Instant};
use sha2::{Digest as _, Sha256};
use sync::desk::{BrokenLine, ReadTimetable, TimetableFault};

pub(crate) use self::csv::read as read_csv;
pub(crate) use self::ics::read as read_ics;

/// The longest title or place that is kept, in characters.
const LONGEST_TEXT: usize = 200;

/// So many digits of a hash name a lesson.
const KEY: usize = 24;

/// A broken line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Broken {
    line: usize,
    what: BrokenLine,
}

impl Broken {
    const fn new(line: usize, what: BrokenLine) -> Self {
        Self { line, what }
    }
}

/// Lessons that lie ahead, as they are gathered.
struct Gathered {
    today: Day,
    furthest: Day,
    lessons: Vec<TimetableLesson>,
    left_out: usize,
}

impl Gathered {
    fn new(now: Instant) -> Self {
        let today = now.day();
        Self {
            today,
            furthest: today.plus_months(MOST_MONTHS_OF_LESSONS),
            lessons: Vec::new(),
            left_out: 0,
        }
    }

    /// Takes a lesson, unless it is over or too far ahead.
    fn take(&mut self, line: usize, lesson: TimetableLesson) -> Result<(), Broken> {
        if lesson.to <= lesson.from {
            return Err(Broken::new(line, BrokenLine::EndBeforeStart));
        }
        if !(self.today..=self.furthest).contains(&lesson.day) {
            return Ok(());
        }
        if self.lessons.iter().any(|it| it.key == lesson.key) {
            return Err(Broken::new(line, BrokenLine::Twice));
        }
        if self.lessons.len() == MOST_OF_TIMETABLE {
            return Err(Broken::new(line, BrokenLine::TooMany));
        }
        self.lessons.push(lesson);
        Ok(())
    }
}

/// What was read; of a file with a broken line, nothing.
fn told(read: Result<Gathered, Broken>) -> ReadTimetable {
    match read {
        Ok(mut gathered) => {
            gathered.lessons.sort_by_key(|it| (it.day, it.from));
            ReadTimetable {
                lessons: gathered.lessons,
                left_out: gathered.left_out,
                fault: None,
            }
        }
        Err(Broken { line, what }) => ReadTimetable {
            lessons: Vec::new(),
            left_out: 0,
            fault: Some(TimetableFault { line, what }),
        },
    }
}

/// The key of a lesson: the same for the same words, and plain whatever they are.
fn key(words: &[&str]) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update(word.len().to_le_bytes());
        hash.update(word.as_bytes());
    }
    let digits = format!("{:x}", hash.finalize());
    digits.chars().take(KEY).collect()
}

/// A text as it is shown; none where nothing is in it.
fn shown(text: &str) -> Option<String> {
    let plain: String = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .take(LONGEST_TEXT)
        .collect();
    Some(plain.trim().to_owned()).filter(|it| !it.is_empty())
}
