//! The form of an iCalendar file (RFC 5545).

use super::{Entry, LastDay};
use crate::time::{Day, Instant};

/// How long a program waits before it fetches a calendar again: a last day that came in the morning is there the same
/// day.
const AGAIN: &str = "PT4H";
/// Under which name a program shows it: no name of a person, for it stands on a shared screen too.
const NAME: &str = "Mijn Aanpak";

/// How a calendar leaves the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarForm {
    /// A file that the person saves once.
    File,
    /// What a calendar program fetches again and again, under a name of its own.
    Feed,
}

/// An .ics file with these entries. `words` gives title, place and notes of an entry.
pub fn to_ics<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    now: Instant,
    words: impl Fn(&Entry) -> [String; 3],
) -> String {
    ics(CalendarForm::File, entries, [], now, words)
}

/// The same with last days as whole days, each with its title and notes.
pub(super) fn ics<'a>(
    form: CalendarForm,
    entries: impl IntoIterator<Item = &'a Entry>,
    last_days: impl IntoIterator<Item = (LastDay, [String; 2])>,
    now: Instant,
    words: impl Fn(&Entry) -> [String; 3],
) -> String {
    let mut lines: Vec<String> = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mijn Aanpak//NL",
    ]
    .map(str::to_owned)
    .into();
    if form == CalendarForm::Feed {
        // Name and time as the newer standard (RFC 7986) has them, and as older programs know them.
        lines.extend([
            format!("NAME:{NAME}"),
            format!("X-WR-CALNAME:{NAME}"),
            format!("REFRESH-INTERVAL;VALUE=DURATION:{AGAIN}"),
            format!("X-PUBLISHED-TTL:{AGAIN}"),
        ]);
    }
    for entry in entries {
        let [title, place, notes] = words(entry);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@mijn-aanpak", entry.id),
            format!("DTSTAMP:{}", utc(now)),
            format!("DTSTART:{}", utc(Instant::at(entry.day, entry.from))),
            format!("DTEND:{}", utc(entry.ends_at())),
            format!("SUMMARY:{}", escaped(&title)),
            format!("LOCATION:{}", escaped(&place)),
            format!("DESCRIPTION:{}", escaped(&notes)),
            "END:VEVENT".to_owned(),
        ]);
    }
    for (it, [title, notes]) in last_days {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", it.uid()),
            format!("DTSTAMP:{}", utc(now)),
            format!("DTSTART;VALUE=DATE:{}", date(it.day())),
            format!("DTEND;VALUE=DATE:{}", date(it.day().plus_days(1))),
            format!("SUMMARY:{}", escaped(&title)),
            format!("DESCRIPTION:{}", escaped(&notes)),
            // The day itself stays free.
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn utc(instant: Instant) -> String {
    let seconds = instant.millis().div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    format!(
        "{}T{:02}{:02}{:02}Z",
        date(Day::from_number(days as i32)),
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    )
}

fn date(day: Day) -> String {
    let (y, m, d) = day.ymd();
    format!("{y:04}{m:02}{d:02}")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line is at most 75 octets; what follows goes on the next line behind a space.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_in_utc() {
        let noon = Instant::at("2026-11-23".parse().unwrap(), "09:00".parse().unwrap());
        assert_eq!(utc(noon), "20261123T080000Z");
    }

    #[test]
    fn long_lines_fold_and_signs_are_escaped() {
        let line = folded(&escaped(&"درس، a;b\n".repeat(20)));
        assert!(line.split("\r\n").all(|part| part.len() <= 75));
        assert!(!line.replace("\r\n", "").contains('\n'));
        assert!(line.contains("\\;"));
    }
}
