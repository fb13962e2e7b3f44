//! Entries and last days as an iCalendar file (RFC 5545), for the calendar that the phone has already.

use super::Entry;
use super::first_day::first_days_of_items;
use super::listing::{dated_bills, is_step_due, last_days_of_items};
use crate::regelen::Asks;
use crate::time::{Day, Instant};
use crate::{BillId, File, ItemId, StepId};

/// Something that is asked of the person and has a last day, or a first one. A calendar shows its lines on a locked
/// screen and sends them elsewhere: in them is no amount and no sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LastDay {
    /// To pay a bill.
    Pay(BillId, Day),
    /// To do what comes before a bill is paid.
    First(BillId, Day),
    /// To send a letter on to who pays it.
    SendOn(BillId, Day),
    /// To arrange a checklist item.
    Arrange(ItemId, Day),
    /// To begin with a checklist item on this day.
    Begin(ItemId, Day),
    /// To do what was agreed.
    Do(StepId, Day),
}

impl LastDay {
    /// The day.
    pub const fn day(&self) -> Day {
        match self {
            Self::Pay(_, day)
            | Self::First(_, day)
            | Self::SendOn(_, day)
            | Self::Arrange(_, day)
            | Self::Begin(_, day)
            | Self::Do(_, day) => *day,
        }
    }

    /// The same for the same thing, so that a calendar does not show it twice.
    fn uid(&self) -> String {
        match self {
            Self::Pay(bill, _) | Self::First(bill, _) | Self::SendOn(bill, _) => {
                format!("bill-{bill}@mijn-aanpak")
            }
            Self::Arrange(item, _) => format!("item-{item}@mijn-aanpak"),
            Self::Begin(item, _) => format!("item-{item}-from@mijn-aanpak"),
            Self::Do(step, _) => format!("step-{step}@mijn-aanpak"),
        }
    }
}

/// What is still asked of the person with a last or first day from `first` to `last`, as known today.
pub fn last_days(file: &File, first: Day, last: Day, today: Day) -> Vec<LastDay> {
    let bills = dated_bills(file, today).into_iter();
    let bills = bills.filter_map(|(due, bill, asks)| {
        let id = bill.id.clone();
        match asks {
            Asks::Pay => Some(LastDay::Pay(id, due)),
            Asks::First(_) => Some(LastDay::First(id, due)),
            Asks::SendOn => Some(LastDay::SendOn(id, due)),
            Asks::Nothing | Asks::Taken | Asks::Paid => None,
        }
    });
    let items = last_days_of_items(file, today).into_iter();
    let items = items.map(|(item, day)| LastDay::Arrange(item, day));
    let begin = first_days_of_items(file, today).into_iter();
    let begin = begin.map(|first| LastDay::Begin(first.item, first.day));
    let steps = file.steps.values().filter_map(|step| {
        let on = step.on.filter(|on| is_step_due(step, *on))?;
        Some(LastDay::Do(step.id.clone(), on))
    });
    let mut all: Vec<_> = bills.chain(items).chain(begin).chain(steps).collect();
    all.retain(|it| (first..=last).contains(&it.day()));
    all.sort_by_key(LastDay::day);
    all
}

/// An .ics file with these entries, and with these last days as whole days, each with its title and
/// notes. `words` gives title, place and notes of an entry in the reader's language.
pub fn to_ics<'a>(
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
    use crate::regelen::{Bill, BillKind, BillStage, ItemState, ItemStatus, Payer, Sender};
    use crate::{Record, Step, StepOwner, StepStatus, Wording};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn bill(id: &str, due: &str) -> Bill {
        Bill {
            id: BillId::new(id),
            from: Sender::Cjib,
            from_name: Some("Incasso Janssen".to_owned()),
            kind: BillKind::Fine,
            due: Some(day(due)),
            amount_cents: Some(61_200),
            stage: BillStage::Bill,
            letter_date: None,
            paid_by: Some(Payer::Person),
            is_direct_debit: false,
            is_loan: false,
            until: None,
            paid_on: None,
            note: None,
            monthly_on: None,
            arranged_on: None,
            photos: Vec::new(),
            is_own: true,
        }
    }

    fn item(due: &str) -> ItemState {
        ItemState {
            id: ItemId::new("insurance.contents"),
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: Some(day(due)),
            letter_date: None,
            note: None,
            answers: Vec::new(),
        }
    }

    fn step(id: &str, owner: StepOwner, status: StepStatus) -> Step {
        Step {
            id: StepId::new(id),
            order: 1,
            title: Wording::ready("step"),
            owner,
            status,
            on: Some(day("2026-11-24")),
            from: None,
            until: None,
            note: None,
            is_milestone: false,
            accepted_on: None,
        }
    }

    /// The last days of the week of Monday 23 November 2026, on its Wednesday.
    fn in_week(records: impl IntoIterator<Item = Record>) -> Vec<LastDay> {
        let file = File::from_records(records);
        last_days(
            &file,
            day("2026-11-23"),
            day("2026-11-29"),
            day("2026-11-25"),
        )
    }

    #[test]
    fn what_is_still_asked_in_the_week_and_nothing_else() {
        let theirs = Some(Payer::Municipality);
        let paid_on = Some(day("2026-11-20"));
        let records: Vec<Record> = vec![
            bill("own", "2026-11-27").into(),
            bill("late", "2026-11-23").into(),
            bill("next-week", "2026-11-30").into(),
            Bill {
                paid_on,
                ..bill("paid", "2026-11-27")
            }
            .into(),
            Bill {
                is_direct_debit: true,
                ..bill("debit", "2026-11-27")
            }
            .into(),
            Bill {
                paid_by: theirs,
                ..bill("theirs", "2026-11-27")
            }
            .into(),
            Bill {
                paid_by: theirs,
                stage: BillStage::Reminder,
                ..bill("on", "2026-11-28")
            }
            .into(),
            Bill {
                from: Sender::Duo,
                ..bill("duo", "2026-11-26")
            }
            .into(),
            Bill {
                from: Sender::Municipality,
                kind: BillKind::Tax,
                ..bill("tax", "2026-11-26")
            }
            .into(),
            item("2026-11-29").into(),
            step("agreed", StepOwner::Person, StepStatus::Open).into(),
            step("asked", StepOwner::Person, StepStatus::Proposed).into(),
            step("done", StepOwner::Person, StepStatus::Done).into(),
            step("theirs", StepOwner::Municipality, StepStatus::Open).into(),
        ];
        let expected = [
            LastDay::Pay(BillId::new("late"), day("2026-11-23")),
            LastDay::Do(StepId::new("agreed"), day("2026-11-24")),
            LastDay::Do(StepId::new("asked"), day("2026-11-24")),
            LastDay::First(BillId::new("duo"), day("2026-11-26")),
            LastDay::First(BillId::new("tax"), day("2026-11-26")),
            LastDay::Pay(BillId::new("own"), day("2026-11-27")),
            LastDay::SendOn(BillId::new("on"), day("2026-11-28")),
            LastDay::Arrange(ItemId::new("insurance.contents"), day("2026-11-29")),
        ];
        assert_eq!(in_week(records), expected);
        let done = ItemState {
            status: ItemStatus::Done,
            ..item("2026-11-29")
        };
        assert_eq!(in_week([done.into()]), []);
    }

    #[test]
    fn a_last_day_is_a_whole_day_without_amount_or_sender() {
        let days = in_week([
            Record::from(bill("own", "2026-11-29")),
            item("2026-11-29").into(),
        ]);
        let worded = days
            .into_iter()
            .map(|it| (it, ["Laatste dag".to_owned(), "Kijk".to_owned()]));
        let now = Instant::at(day("2026-11-25"), "09:00".parse().unwrap());
        let ics = to_ics([], worded, now, |_| unreachable!("there is no entry"));
        let event = "BEGIN:VEVENT\r\nUID:bill-own@mijn-aanpak\r\nDTSTAMP:20261125T080000Z\r\n\
            DTSTART;VALUE=DATE:20261129\r\nDTEND;VALUE=DATE:20261130\r\nSUMMARY:Laatste dag\r\n\
            DESCRIPTION:Kijk\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
        assert!(ics.contains(event), "{ics}");
        assert!(ics.contains("UID:item-insurance.contents@mijn-aanpak"));
        for secret in ["612", "Janssen", "cjib"] {
            assert!(
                !ics.to_lowercase().contains(&secret.to_lowercase()),
                "{ics}"
            );
        }
    }

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
