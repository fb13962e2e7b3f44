//! The rule by which a lesson comes back: what it may say, and until when it holds.

use std::str::FromStr as _;

use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarEntry, ICalendarValue};
use calcard::{Entry, Parser};

use super::lines::{Event, Line};

/// The time zone of what names none.
pub(super) const HERE: &str = "Europe/Amsterdam";
/// What a rule of lessons may say.
const RULE_PARTS: [&str; 9] = [
    "FREQ",
    "UNTIL",
    "COUNT",
    "INTERVAL",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "WKST",
    "BYSETPOS",
];

/// Whether the rule says only what rules of lessons say, in the form of RFC 5545.
pub(super) fn is_rule(line: &Line) -> bool {
    let rule = line
        .text
        .split_once(':')
        .map_or("", |(_, rule)| rule)
        .trim();
    let is_number = |it: &str| it.parse::<i16>().is_ok();
    let is_weekday = |it: &str| {
        let (number, day) = it
            .split_at_checked(it.len().wrapping_sub(2))
            .unwrap_or_default();
        (number.is_empty() || is_number(number))
            && ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day)
    };
    rule.to_ascii_uppercase().split(';').all(|part| {
        let (name, value) = part.split_once('=').unwrap_or_default();
        let fits = match name {
            "FREQ" => ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(&value),
            "UNTIL" => true,
            "WKST" => is_weekday(value),
            "BYDAY" => value.split(',').all(is_weekday),
            "COUNT" | "INTERVAL" => value.parse::<u16>().is_ok_and(|it| it > 0),
            _ => value.split(',').all(is_number),
        };
        fits && RULE_PARTS.contains(&name)
    })
}

/// The line; the end of a rule in the time of its first lesson, as the library counts. A last day is
/// a day with a lesson.
pub(super) fn until_in_local_time(line: &Line, event: &Event) -> String {
    let text = &line.text;
    let at = (line.name() == "RRULE")
        .then(|| text.to_ascii_uppercase().find("UNTIL="))
        .flatten();
    let Some(begin) = at.map(|it| it + "UNTIL=".len()) else {
        return text.clone();
    };
    let rest = text.get(begin..).unwrap_or_default();
    let until = rest.split(';').next().unwrap_or_default();
    let start = event.lines.iter().find(|it| it.name() == "DTSTART");
    let start = start.and_then(property);
    let is_utc = matches!(
        start.as_ref().and_then(|it| it.values.first()),
        Some(ICalendarValue::PartialDateTime(it)) if it.has_zone()
    );
    let zone = start.as_ref().and_then(ICalendarEntry::tz_id);
    let zone = Tz::from_str(zone.unwrap_or(HERE)).ok();
    let local = match until.len() {
        8 => Some(format!("{until}T235959")),
        _ if is_utc => None,
        _ => zone.and_then(|zone| local_until(until, zone)),
    };
    let Some(local) = local else {
        return text.clone();
    };
    let before = text.get(..begin).unwrap_or_default();
    let after = rest.get(until.len()..).unwrap_or_default();
    format!("{before}{local}{after}")
}

fn local_until(until: &str, zone: Tz) -> Option<String> {
    let line = Line {
        number: 0,
        text: format!("DTSTART:{until}"),
    };
    let entry = property(&line)?;
    let ICalendarValue::PartialDateTime(at) = entry.values.first()? else {
        return None;
    };
    let at = at.to_date_time_with_tz(zone)?.with_timezone(&zone);
    Some(at.format("%Y%m%dT%H%M%S").to_string())
}

/// What the library makes of one line.
pub(super) fn property(line: &Line) -> Option<ICalendarEntry> {
    let text = format!("BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", line.text);
    let calendar = parsed(&text)?;
    calendar
        .components
        .into_iter()
        .find_map(|it| it.entries.into_iter().next())
}

/// What the library makes of a calendar.
pub(super) fn parsed(text: &str) -> Option<ICalendar> {
    match Parser::new(text).entry() {
        Entry::ICalendar(calendar) => Some(calendar),
        _ => None,
    }
}
