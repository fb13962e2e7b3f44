//! Moves a record by whole weeks, so that a Tuesday stays a Tuesday and nine o'clock nine o'clock.

use domain::regelen::{Bill, FixedCost, ItemState, ReportedChange};
use domain::time::{Day, Instant};
use domain::week::Entry;
use domain::{AnchorDate, Arg, Goal, Message, Person, Record, Step, Wording};

/// The record, this many weeks later.
pub(super) fn shifted(mut record: Record, weeks: i32) -> Record {
    let shift = Shift { days: weeks * 7 };
    match &mut record {
        Record::Person(it) => shift.person(it),
        Record::AnchorDate(it) => shift.anchor_date(it),
        Record::Goal(Goal { text, .. }) => shift.wording(text),
        Record::Step(it) => shift.step(it),
        Record::Entry(it) => shift.entry(it),
        Record::ItemState(it) => shift.item(it),
        Record::Bill(it) => shift.bill(it),
        Record::FixedCost(it) => shift.fixed_cost(it),
        Record::ReportedChange(it) => shift.reported_change(it),
        Record::Message(it) => shift.message(it),
        Record::TeamMember(it) => shift.days([&mut it.until]),
        Record::BudgetLine(_)
        | Record::Counter(_)
        | Record::SkillLevel(_)
        | Record::LocalRule(_) => (),
    }
    record
}

struct Shift {
    days: i32,
}

impl Shift {
    fn day(&self, day: &mut Day) {
        *day = day.plus_days(self.days);
    }

    fn instant(&self, instant: &mut Instant) {
        // The clock shows the same, in summer and in winter.
        let same_time = Instant::at(instant.day(), instant.clock_time());
        let seconds = instant.millis() - same_time.millis();
        let day = instant.day().plus_days(self.days);
        *instant = Instant::at(day, instant.clock_time()).plus_millis(seconds);
    }

    fn days<'a>(&self, days: impl IntoIterator<Item = &'a mut Option<Day>>) {
        days.into_iter().flatten().for_each(|day| self.day(day));
    }

    fn wording(&self, wording: &mut Wording) {
        let Wording::Ready { args, .. } = wording else {
            return;
        };
        for (_, arg) in args.iter_mut() {
            match arg {
                Arg::Day(day) => self.day(day),
                Arg::Wording(inner) => self.wording(inner),
                Arg::Time(_) | Arg::Count(_) | Arg::Text(_) => (),
            }
        }
    }

    fn wordings<'a>(&self, wordings: impl IntoIterator<Item = &'a mut Wording>) {
        wordings
            .into_iter()
            .for_each(|wording| self.wording(wording));
    }

    fn anchor_date(&self, it: &mut AnchorDate) {
        self.day(&mut it.day);
        self.days([&mut it.confirmed_on]);
    }

    fn person(&self, it: &mut Person) {
        self.wordings(&mut it.strengths);
    }

    fn step(&self, it: &mut Step) {
        self.wording(&mut it.title);
        self.wordings(&mut it.note);
        self.days([&mut it.on, &mut it.from, &mut it.until, &mut it.accepted_on]);
    }

    fn entry(&self, it: &mut Entry) {
        self.day(&mut it.day);
        self.wording(&mut it.title);
        self.wordings(
            it.place
                .iter_mut()
                .chain(&mut it.with_others)
                .chain(&mut it.homework),
        );
        self.wordings(&mut it.bring);
        if let Some(cannot_come) = &mut it.cannot_come {
            self.instant(&mut cannot_come.said_at);
        }
    }

    fn item(&self, it: &mut ItemState) {
        self.days([&mut it.on, &mut it.due, &mut it.letter_date]);
        self.wordings(&mut it.note);
    }

    fn reported_change(&self, it: &mut ReportedChange) {
        self.day(&mut it.from);
        self.instant(&mut it.reported_at);
        self.days([&mut it.toeslagen_told_on]);
    }

    fn bill(&self, it: &mut Bill) {
        self.days([
            &mut it.due,
            &mut it.letter_date,
            &mut it.until,
            &mut it.paid_on,
            &mut it.arranged_on,
        ]);
        self.wordings(&mut it.note);
    }

    fn fixed_cost(&self, it: &mut FixedCost) {
        self.days([&mut it.from, &mut it.until, &mut it.last_confirmed]);
    }

    fn message(&self, it: &mut Message) {
        self.wording(&mut it.text);
        self.instant(&mut it.written_at);
        it.read_at
            .iter_mut()
            .for_each(|instant| self.instant(instant));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// Every date (`2026-11-24`, not in an id) and every moment in a record, by its path.
    fn moments(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| *name != "id")
                .for_each(|(name, value)| moments(value, &format!("{path}.{name}"), found)),
            Value::Array(items) => items.iter().for_each(|item| moments(item, path, found)),
            Value::String(text) if text.parse::<Day>().is_ok() => {
                found.push((path.to_owned(), text.clone()));
            }
            Value::Number(number) if path.ends_with("_at") => {
                found.push((path.to_owned(), number.to_string()));
            }
            _ => (),
        }
    }

    #[test]
    fn every_date_of_the_demo_moves_and_comes_back() {
        for (code, text) in super::super::FILES {
            for record in super::super::read::file(text).unwrap().records() {
                let later = shifted(record.clone(), 30);
                let (mut before, mut after) = (Vec::new(), Vec::new());
                moments(&serde_json::to_value(&record).unwrap(), "", &mut before);
                moments(&serde_json::to_value(&later).unwrap(), "", &mut after);
                for (before, after) in before.iter().zip(&after) {
                    assert_ne!(before, after, "{code} {:?}", record.key());
                }
                assert_eq!(shifted(later, -30), record, "{code}");
            }
        }
    }

    #[test]
    fn the_clock_shows_the_same_in_summer() {
        let mut instant = Instant::at("2026-11-24".parse().unwrap(), "09:00".parse().unwrap());
        Shift { days: 30 * 7 }.instant(&mut instant);
        assert_eq!(instant.day().to_string(), "2027-06-22");
        assert_eq!(instant.clock_time().to_string(), "09:00");
    }
}
