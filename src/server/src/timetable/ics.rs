//! Reads a timetable in iCalendar (RFC 5545), recurrence and exceptions included.
//!
//! The lines are taken apart here, so that a broken one has its number; what they mean is `calcard`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr as _;

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarValue};
use domain::desk::TimetableLesson;
use domain::time::{ClockTime, Instant};
use sync::desk::{BrokenLine, ReadTimetable};

use super::lines::{Calendar, Event, calendar};
use super::rule::{HERE, is_rule, parsed, property, until_in_local_time};
use super::{Broken, Gathered, key, shown, told};

/// So many times a rule is followed at most, from its first lesson on.
const MOST_TIMES: usize = 3_000;
/// A rule that comes this often and has not reached what lies ahead is refused.
const TOO_OFTEN: usize = 2_000;
/// The most rules of one file.
const MOST_RULES: usize = 100;
/// The most exceptions to one rule.
const MOST_EXCEPTIONS: usize = 500;
/// The most lessons with a name of their own, those that are over too.
const MOST_COURSES: usize = 2_000;
/// The most bytes of all time zones, for each course is read with them.
const MOST_OF_ZONES: usize = 8 * 1024;

/// The lessons of this file that lie ahead.
pub(crate) fn read(bytes: &[u8], now: Instant) -> ReadTimetable {
    let read = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.split(|it| *it == b'\n').count();
        Broken::new(line, BrokenLine::Form)
    });
    told(read.and_then(|text| lessons(&calendar(text)?, now)))
}

fn lessons(calendar: &Calendar, now: Instant) -> Result<Gathered, Broken> {
    if calendar.zones.len() > MOST_OF_ZONES {
        return Err(Broken::new(1, BrokenLine::TooMany));
    }
    let zones = parsed(&format!(
        "BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n",
        calendar.zones
    ));
    let zones = zones.ok_or(Broken::new(1, BrokenLine::Form))?;
    let zones = zones.build_tz_resolver();
    let is_zone = |name: &str| zones.resolve(name).is_some();
    let mut gathered = Gathered::new(now);
    let mut courses: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    let mut rules = 0;
    for event in &calendar.events {
        check(event, &is_zone)?;
        rules += event.lines.iter().filter(|it| it.name() == "RRULE").count();
        if rules > MOST_RULES {
            return Err(Broken::new(event.number, BrokenLine::TooMany));
        }
        let uid = event.lines.iter().find(|it| it.name() == "UID");
        let uid = uid.and_then(|it| it.text.split_once(':'));
        let uid = uid
            .map(|(_, value)| value.trim())
            .filter(|it| !it.is_empty());
        let uid = uid.ok_or(Broken::new(event.number, BrokenLine::NoName))?;
        courses.entry(uid).or_default().push(event);
        if courses.len() > MOST_COURSES {
            return Err(Broken::new(event.number, BrokenLine::TooMany));
        }
    }
    for (uid, events) in courses {
        course(uid, &events, &calendar.zones, &mut gathered)?;
    }
    Ok(gathered)
}

/// Whether the library can read what decides when a lesson is. It would pass over what it cannot.
fn check(event: &Event, is_zone: &impl Fn(&str) -> bool) -> Result<(), Broken> {
    let mut has_start = false;
    let mut exceptions = 0;
    for line in &event.lines {
        let broken = |what| Err(Broken::new(line.number, what));
        let name = line.name();
        let is_day = matches!(
            name.as_str(),
            "DTSTART" | "DTEND" | "RECURRENCE-ID" | "EXDATE" | "RDATE"
        );
        if !is_day && !matches!(name.as_str(), "DURATION" | "RRULE") {
            continue;
        }
        let Some(entry) = property(line) else {
            return broken(BrokenLine::Form);
        };
        has_start |= name == "DTSTART";
        exceptions += entry.values.len();
        if exceptions > MOST_EXCEPTIONS {
            return broken(BrokenLine::TooMany);
        }
        let is_known = |it: &ICalendarValue| match it {
            ICalendarValue::PartialDateTime(it) => is_day && it.to_date_time().is_some(),
            ICalendarValue::Duration(_) => name == "DURATION",
            ICalendarValue::RecurrenceRule(_) => name == "RRULE" && is_rule(line),
            _ => false,
        };
        if entry.values.is_empty() || !entry.values.iter().all(is_known) {
            return broken(match name.as_str() {
                "RRULE" => BrokenLine::BadRule,
                "DURATION" => BrokenLine::NoTime,
                _ => BrokenLine::NoDay,
            });
        }
        if entry.tz_id().is_some_and(|zone| !is_zone(zone)) {
            return broken(BrokenLine::UnknownZone);
        }
    }
    if has_start {
        Ok(())
    } else {
        Err(Broken::new(event.number, BrokenLine::NoDay))
    }
}

/// All lessons under one name: one, or those of a rule with what differs from it.
fn course(
    uid: &str,
    events: &[&Event],
    zones: &str,
    gathered: &mut Gathered,
) -> Result<(), Broken> {
    let mut text = format!("BEGIN:VCALENDAR\r\n{zones}");
    for event in events {
        text.push_str("BEGIN:VEVENT\r\n");
        // Which of two is the later one is not asked: the library would take them for strangers.
        let lines = event.lines.iter().filter(|it| it.name() != "SEQUENCE");
        for line in lines {
            text.push_str(&until_in_local_time(line, event));
            text.push_str("\r\n");
        }
        text.push_str("END:VEVENT\r\n");
    }
    text.push_str("END:VCALENDAR\r\n");
    let first = events.first().map_or(1, |it| it.number);
    let broken = || Broken::new(first, BrokenLine::Form);
    let calendar = parsed(&text).ok_or_else(broken)?;
    let here = Tz::from_str(HERE).map_err(|()| broken())?;
    let found = calendar.expand_dates(here, MOST_TIMES);
    let components: Vec<usize> = (0..calendar.components.len())
        .filter(|it| {
            calendar
                .components
                .get(*it)
                .is_some_and(|it| it.component_type.is_event())
        })
        .collect();
    let line_of = |component: u32| {
        let place = components.iter().position(|it| *it == component as usize);
        place
            .and_then(|it| events.get(it))
            .map_or(first, |it| it.number)
    };
    if let Some(error) = found.errors.first() {
        return Err(Broken::new(line_of(error.comp_id), BrokenLine::BadRule));
    }
    let day_of = |at: i64| Instant::from_millis(at).day();
    let last = found
        .events
        .iter()
        .map(|it| it.start.timestamp_millis())
        .max();
    if found.events.len() >= TOO_OFTEN && last.map(day_of) < Some(gathered.furthest) {
        return Err(Broken::new(first, BrokenLine::TooMany));
    }
    let is_alone =
        components.len() == 1 && !text.contains("\r\nRRULE") && !text.contains("\r\nRDATE");
    let mut whole_days = BTreeSet::new();
    for event in found.events {
        let Some(component) = calendar.components.get(event.comp_id as usize) else {
            continue;
        };
        if component.status() == Some(&ICalendarStatus::Cancelled) {
            continue;
        }
        let start = event.start.timestamp_millis();
        let end = match event.end {
            TimeOrDelta::Time(end) => end.timestamp_millis(),
            TimeOrDelta::Delta(length) => start + length.num_milliseconds(),
        };
        let (from, to) = (Instant::from_millis(start), Instant::from_millis(end));
        if !has_time(component) || !is_within_a_day(from, to) {
            whole_days.insert(event.comp_id);
            continue;
        }
        let to = if to.day() == from.day() {
            to.clock_time()
        } else {
            ClockTime::MIDNIGHT.plus_minutes(1440)
        };
        let place_in_rule = original(component, here).unwrap_or(from).day().to_string();
        let key = if is_alone {
            key(&[uid])
        } else {
            key(&[uid, &place_in_rule])
        };
        gathered.take(
            line_of(event.comp_id),
            TimetableLesson {
                key,
                day: from.day(),
                from: from.clock_time(),
                to,
                title: text_of(component, &ICalendarProperty::Summary),
                place: text_of(component, &ICalendarProperty::Location),
            },
        )?;
    }
    gathered.left_out += whole_days.len();
    Ok(())
}

fn is_within_a_day(from: Instant, to: Instant) -> bool {
    to.day() == from.day()
        || (to.day() == from.day().plus_days(1) && to.clock_time() == ClockTime::MIDNIGHT)
}

fn has_time(component: &ICalendarComponent) -> bool {
    let start = component.property(&ICalendarProperty::Dtstart);
    let start = start.and_then(|it| it.values.first());
    matches!(start, Some(ICalendarValue::PartialDateTime(it)) if it.has_time())
}

/// When a lesson that differs from its rule would have been.
fn original(component: &ICalendarComponent, here: Tz) -> Option<Instant> {
    let entry = component.property(&ICalendarProperty::RecurrenceId)?;
    let ICalendarValue::PartialDateTime(at) = entry.values.first()? else {
        return None;
    };
    let zone = entry.tz_id().and_then(|it| Tz::from_str(it).ok());
    let at = at.to_date_time_with_tz(zone.unwrap_or(here))?;
    Some(Instant::from_millis(at.timestamp_millis()))
}

fn text_of(component: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let values = component.property(name)?.values.iter();
    let texts: Vec<&str> = values.filter_map(ICalendarValue::as_text).collect();
    shown(&texts.join(", "))
}
