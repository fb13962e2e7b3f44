//! Reads a demo file: records as they are, with local times, and entries that repeat every week.

use std::collections::BTreeMap;

use domain::regelen::{Bill, FixedCost, ItemState};
use domain::time::{ClockTime, Day, Instant};
use domain::week::{Attendance, Entry};
use domain::{
    About, AnchorDate, Counter, EntryId, Goal, MemberId, Message, MessageId, Person, Record,
    SkillLevel, Step, TeamMember, Wording,
};
use serde::Deserialize;

/// One demo person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoFile {
    pub(super) person: Person,
    #[serde(default)]
    pub(super) team_member: Vec<TeamMember>,
    #[serde(default)]
    anchor_date: Vec<AnchorDate>,
    #[serde(default)]
    goal: Vec<Goal>,
    #[serde(default)]
    step: Vec<Step>,
    #[serde(default)]
    counter: Vec<Counter>,
    #[serde(default)]
    entry: Vec<DemoEntry>,
    #[serde(default)]
    skill_level: Vec<SkillLevel>,
    #[serde(default)]
    item_state: Vec<ItemState>,
    #[serde(default)]
    bill: Vec<Bill>,
    #[serde(default)]
    fixed_cost: Vec<FixedCost>,
    #[serde(default)]
    message: Vec<DemoMessage>,
}

/// An entry of the demo week, and the weeks in which it is there as well.
#[derive(Deserialize)]
struct DemoEntry {
    /// First and last week, counted from the week of the demo.
    #[serde(default)]
    weeks: [i32; 2],
    #[serde(default)]
    attendance_by_week: BTreeMap<String, Attendance>,
    #[serde(default)]
    homework_by_week: BTreeMap<String, Wording>,
    #[serde(flatten)]
    entry: Entry,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoMessage {
    id: MessageId,
    from: Option<MemberId>,
    to: Option<MemberId>,
    written_at: LocalTime,
    text: Wording,
    about: Option<About>,
    read_at: Option<LocalTime>,
}

/// A moment on the clock of the Netherlands: `2026-11-19T20:05`.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct LocalTime(Instant);

/// The person in a demo file.
pub(super) fn file(text: &str) -> Result<DemoFile, toml::de::Error> {
    toml::from_str(text)
}

impl DemoFile {
    /// All records, in the week that the file describes.
    pub(super) fn records(self) -> Vec<Record> {
        let mut records = vec![Record::from(self.person)];
        records.extend(self.team_member.into_iter().map(Record::from));
        records.extend(self.anchor_date.into_iter().map(Record::from));
        records.extend(self.goal.into_iter().map(Record::from));
        records.extend(self.step.into_iter().map(Record::from));
        records.extend(self.counter.into_iter().map(Record::from));
        records.extend(
            self.entry
                .into_iter()
                .flat_map(DemoEntry::repeated)
                .map(Record::from),
        );
        records.extend(self.skill_level.into_iter().map(Record::from));
        records.extend(self.item_state.into_iter().map(Record::from));
        records.extend(self.bill.into_iter().map(Record::from));
        records.extend(self.fixed_cost.into_iter().map(Record::from));
        records.extend(
            self.message
                .into_iter()
                .map(DemoMessage::message)
                .map(Record::from),
        );
        records
    }
}

impl DemoEntry {
    /// The entry in each of its weeks. Its id ends in the day that the file means: it stays the
    /// same when the demo is moved to another week.
    fn repeated(self) -> Vec<Entry> {
        let [first, last] = self.weeks;
        let in_week = |week: i32| {
            let (mut entry, name) = (self.entry.clone(), week.to_string());
            entry.day = entry.day.plus_days(week * 7);
            entry.id = EntryId::new(format!("{}-{}", entry.id, entry.day));
            entry.attendance = self
                .attendance_by_week
                .get(&name)
                .copied()
                .or(entry.attendance);
            entry.homework = self.homework_by_week.get(&name).cloned().or(entry.homework);
            entry
        };
        (first..=last).map(in_week).collect()
    }
}

impl DemoMessage {
    fn message(self) -> Message {
        Message {
            id: self.id,
            from: self.from,
            to: self.to,
            written_at: self.written_at.0,
            text: self.text,
            about: self.about,
            read_at: self.read_at.map(|time| time.0),
        }
    }
}

impl TryFrom<String> for LocalTime {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("{text} is not a moment of the form 2026-11-19T20:05");
        let (day, time) = text.split_once('T').ok_or_else(wrong)?;
        let day: Day = day.parse().map_err(|_| wrong())?;
        let time: ClockTime = time.parse().map_err(|_| wrong())?;
        Ok(Self(Instant::at(day, time)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::Value;

    // The types of the domain take no notice of a field they do not know: here that is a typing
    // error.
    #[test]
    fn every_field_of_the_files_is_known() {
        for (code, text) in super::super::FILES {
            let written: toml::Table = text.parse().unwrap();
            let records = file(text).unwrap().records();
            for record in &records {
                let read = Value::try_from(record).unwrap();
                let kind = record.key().kind.name();
                let table = match written.get(kind).unwrap() {
                    Value::Array(tables) => tables.iter().find(|it| is_of(it, &record.key().id)),
                    table => Some(table),
                };
                let table = table
                    .and_then(Value::as_table)
                    .expect("a record comes from a table");
                for field in table.keys().filter(|field| !is_about_weeks(field)) {
                    assert!(
                        read.get(kind).is_some_and(|it| it.get(field).is_some()),
                        "{code}: {kind} has no field {field}"
                    );
                }
            }
        }
    }

    fn is_of(table: &Value, id: &str) -> bool {
        let written = table.get("id").and_then(Value::as_str).unwrap();
        id == written
            || id
                .strip_prefix(written)
                .is_some_and(|rest| rest.starts_with("-20"))
    }

    fn is_about_weeks(field: &str) -> bool {
        field == "weeks" || field.ends_with("_by_week")
    }

    #[test]
    fn an_entry_repeats_under_ids_of_its_own() {
        let text = r#"
            id = "lesson"
            type = "lesson"
            day = "2026-11-24"
            from = "09:00"
            to = "12:00"
            title = { ready = { key = "entry-lesson" } }
            weeks = [-1, 1]
            attendance_by_week = { "-1" = "present" }
        "#;
        let entries = toml::from_str::<DemoEntry>(text).unwrap().repeated();
        let ids: Vec<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "lesson-2026-11-17",
                "lesson-2026-11-24",
                "lesson-2026-12-01"
            ]
        );
        assert_eq!(entries[0].attendance, Some(Attendance::Present));
        assert_eq!(entries[1].attendance, None);
    }
}
