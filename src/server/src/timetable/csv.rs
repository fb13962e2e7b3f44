//! Reads a timetable in CSV (`docs/timetable.md` has the columns).

use csv::{ReaderBuilder, StringRecord};
use domain::desk::TimetableLesson;
use domain::time::{ClockTime, Day, Instant};
use sync::desk::{BrokenLine, ReadTimetable};

use super::{Broken, Gathered, key, shown, told};

/// The most rows of one file, those that are over included.
const MOST_ROWS: usize = 5_000;

/// Where each column stands.
struct Columns {
    day: usize,
    from: usize,
    to: usize,
    title: Option<usize>,
    place: Option<usize>,
    id: Option<usize>,
}

/// The lessons of this file that lie ahead.
pub(crate) fn read(bytes: &[u8], now: Instant) -> ReadTimetable {
    // Older programs write each character as one byte.
    let text = std::str::from_utf8(bytes).map_or_else(
        |_| bytes.iter().map(|it| char::from(*it)).collect(),
        str::to_owned,
    );
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    told(lessons(text, now))
}

fn lessons(text: &str, now: Instant) -> Result<Gathered, Broken> {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    let delimiter = if count(';') >= count(',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut columns = None;
    let mut gathered = Gathered::new(now);
    for (number, row) in reader.records().enumerate() {
        let row = row.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            Broken::new(line as usize, BrokenLine::Form)
        })?;
        let line = row.position().map_or(1, |it| it.line() as usize);
        if number > MOST_ROWS {
            return Err(Broken::new(line, BrokenLine::TooMany));
        }
        match &columns {
            None => {
                columns =
                    Some(Columns::of(&row).ok_or(Broken::new(line, BrokenLine::MissingColumn))?);
            }
            Some(_) if row.iter().all(|it| it.trim().is_empty()) => {}
            Some(columns) => {
                let lesson = columns.lesson(&row, &gathered);
                gathered.take(line, lesson.map_err(|what| Broken::new(line, what))?)?;
            }
        }
    }
    columns.map_or(Err(Broken::new(1, BrokenLine::MissingColumn)), |_| {
        Ok(gathered)
    })
}

impl Columns {
    fn of(head: &StringRecord) -> Option<Self> {
        let find = |names: &[&str]| {
            let is_named = |it: &str| names.contains(&it.trim().to_lowercase().as_str());
            head.iter().position(is_named)
        };
        Some(Self {
            day: find(&["datum", "date"])?,
            from: find(&["van", "begin", "start"])?,
            to: find(&["tot", "eind", "end"])?,
            title: find(&["les", "vak", "title"]),
            place: find(&["plaats", "lokaal", "place"]),
            id: find(&["id", "nummer"]),
        })
    }

    fn lesson(&self, row: &StringRecord, before: &Gathered) -> Result<TimetableLesson, BrokenLine> {
        let cell = |place: usize| row.get(place).unwrap_or_default().trim();
        let day = day(cell(self.day)).ok_or(BrokenLine::NoDay)?;
        let from = time(cell(self.from)).ok_or(BrokenLine::NoTime)?;
        let to = time(cell(self.to)).ok_or(BrokenLine::NoTime)?;
        let title = self.title.map(cell).and_then(shown);
        let place = self.place.map(cell).and_then(shown);
        let id = self.id.map(cell).filter(|it| !it.is_empty());
        let (on, at) = (day.to_string(), from.to_string());
        let key = match id {
            Some(id) => key(&["id", id]),
            // Two rows that are alike are two groups at the same time: the second has a name of its own.
            None => (0..=MOST_ROWS)
                .map(|again: usize| {
                    let again = again.to_string();
                    key(&[&on, &at, title.as_deref().unwrap_or_default(), &again])
                })
                .find(|key| before.lessons.iter().all(|it| it.key != *key))
                .unwrap_or_default(),
        };
        Ok(TimetableLesson {
            key,
            day,
            from,
            to,
            title,
            place,
        })
    }
}

/// `2026-11-23`, `23-11-2026` or `23/11/2026`.
fn day(text: &str) -> Option<Day> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let mut parts = text.splitn(3, ['-', '/']);
    let mut part = |longest: usize| {
        let part = parts.next()?;
        let fits =
            (1..=longest).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit());
        fits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (day, month, year) = (part(2)?, part(2)?, part(4)?);
    let is_year = year >= 1000;
    is_year.then(|| Day::from_ymd(i32::from(year), month as u8, day as u8))?
}

/// `9:00`, `09:00` or `09.00`.
fn time(text: &str) -> Option<ClockTime> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let number = |part: &str, shortest: usize| {
        let fits =
            (shortest..=2).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit());
        fits.then(|| part.parse::<u16>().ok()).flatten()
    };
    ClockTime::new(number(hour, 1)?, number(minute, 2)?)
}
