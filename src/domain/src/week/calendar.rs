//! Entries as an iCalendar file (RFC 5545), for the calendar that the phone has already.

use super::Entry;
use crate::time::Instant;

/// An .ics file with these entries. `words` gives title, place and notes in the reader's language.
pub fn to_ics<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
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
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn utc(instant: Instant) -> String {
    let seconds = instant.millis().div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (y, m, d) = crate::time::Day::from_number(days as i32).ymd();
    format!(
        "{y:04}{m:02}{d:02}T{:02}{:02}{:02}Z",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    )
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
