//! The lines of an iCalendar file (RFC 5545) with their numbers, and the events and time zones they make.

use sync::desk::BrokenLine;

use super::Broken;

/// The most components within each other.
const DEEPEST: usize = 8;
/// The most events of one file.
const MOST_EVENTS: usize = 2_000;

/// A line as it was before it was folded, and where it begins.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) text: String,
}

impl Line {
    /// The name before `;` or `:`, in capitals.
    pub(super) fn name(&self) -> String {
        let end = self.text.find([';', ':']).unwrap_or(self.text.len());
        self.text
            .get(..end)
            .unwrap_or_default()
            .to_ascii_uppercase()
    }

    /// What is after the `:` of a line without parameters, in capitals.
    fn component(&self) -> String {
        let value = self.text.split_once(':').map_or("", |(_, value)| value);
        value.trim().to_ascii_uppercase()
    }
}

/// An event: where it begins, and its own lines without those of what is within it.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    pub(super) number: usize,
    pub(super) lines: Vec<Line>,
}

/// A whole calendar.
#[derive(Default)]
pub(super) struct Calendar {
    pub(super) events: Vec<Event>,
    /// The time zones, as they stand there.
    pub(super) zones: String,
}

fn unfolded(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (number, text) in (1..).zip(text.lines()) {
        match (text.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.text.push_str(rest),
            _ if text.trim().is_empty() => {}
            _ => lines.push(Line {
                number,
                text: text.to_owned(),
            }),
        }
    }
    lines
}

/// The calendar of this text. A file that breaks off is broken: what is missing is not gone.
pub(super) fn calendar(text: &str) -> Result<Calendar, Broken> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut calendar = Calendar::default();
    let mut open: Vec<String> = Vec::new();
    let mut last = 1;
    for line in unfolded(text) {
        let broken = Broken::new(line.number, BrokenLine::Form);
        last = line.number;
        let name = line.name();
        let is_line = line.text.contains(':') && !name.is_empty();
        let is_name = name
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'-');
        if !is_line || !is_name {
            return Err(broken);
        }
        let is_zone = open.iter().any(|it| it == "VTIMEZONE");
        match name.as_str() {
            "BEGIN" => {
                let begins = line.component();
                let is_first = open.is_empty();
                if is_first != (begins == "VCALENDAR") || open.len() == DEEPEST {
                    return Err(broken);
                }
                if begins == "VEVENT" {
                    if calendar.events.len() == MOST_EVENTS {
                        return Err(Broken::new(line.number, BrokenLine::TooMany));
                    }
                    calendar.events.push(Event {
                        number: line.number,
                        lines: Vec::new(),
                    });
                }
                let is_zone = is_zone || begins == "VTIMEZONE";
                open.push(begins);
                calendar.keep_zone(is_zone, &line);
            }
            "END" => {
                if open.pop() != Some(line.component()) {
                    return Err(broken);
                }
                calendar.keep_zone(is_zone, &line);
            }
            _ if open.is_empty() => return Err(broken),
            _ => {
                let is_event = open.last().is_some_and(|it| it == "VEVENT");
                calendar.keep_zone(is_zone, &line);
                if let Some(event) = calendar.events.last_mut().filter(|_| is_event) {
                    event.lines.push(line);
                }
            }
        }
    }
    // The last one that closed was the calendar; where nothing ever opened there is none.
    if open.is_empty() && last > 1 {
        Ok(calendar)
    } else {
        Err(Broken::new(last, BrokenLine::Form))
    }
}

impl Calendar {
    fn keep_zone(&mut self, is_zone: bool, line: &Line) {
        if is_zone {
            self.zones.push_str(&line.text);
            self.zones.push_str("\r\n");
        }
    }
}
