//! What of a file stands in the calendar that the person has already, and in which words: in the file of a week as in
//! the feed.

use std::ops::RangeInclusive;

use super::Entry;
use super::first_day::first_days_of_items;
use super::ics::{CalendarForm, ics};
use super::listing::{dated_bills, is_step_due, last_days_of_items};
use crate::regelen::Asks;
use crate::time::{Day, Instant};
use crate::{Arg, BillId, File, ItemId, StepId, Wording};

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
    pub(super) fn uid(&self) -> String {
        match self {
            Self::Pay(bill, _) | Self::First(bill, _) | Self::SendOn(bill, _) => {
                format!("bill-{bill}@mijn-aanpak")
            }
            Self::Arrange(item, _) => format!("item-{item}@mijn-aanpak"),
            Self::Begin(item, _) => format!("item-{item}-from@mijn-aanpak"),
            Self::Do(step, _) => format!("step-{step}@mijn-aanpak"),
        }
    }

    /// Title and notes, as `read` says them: of an item only its list is named, for its own name may name a sender.
    pub(super) fn words(&self, read: impl Fn(&Wording) -> String) -> [String; 2] {
        let title = match self {
            Self::Pay(..) => Wording::ready("calendar-pay"),
            Self::First(..) => {
                Wording::ready("week-item-due").with("item", said(Wording::ready("regelen-bills")))
            }
            Self::SendOn(..) => Wording::ready("calendar-send_on"),
            Self::Arrange(item, _) => Wording::ready("week-item-due").with("item", list_of(item)),
            Self::Begin(item, day) => {
                let with_year = Wording::ready("date-weekday-year").with("date", Arg::Day(*day));
                let from = Wording::ready("item-from").with("date", said(with_year));
                Wording::ready("item-line")
                    .with("item", list_of(item))
                    .with("status", said(from))
            }
            Self::Do(..) => {
                Wording::ready("week-item-due").with("item", said(Wording::ready("nav-plan")))
            }
        };
        [read(&title), read(&Wording::ready("calendar-look"))]
    }
}

impl Entry {
    /// Title, place and notes in a calendar, as `read` says them.
    pub(super) fn words(&self, read: impl Fn(&Wording) -> String) -> [String; 3] {
        let bring = self.bring.iter().map(|what| {
            let bring = Wording::ready("week-bring").with("what", said(what.clone()));
            read(&bring)
        });
        let bring: Vec<_> = bring.collect();
        let place = self.place.as_ref().map(&read).unwrap_or_default();
        [read(&self.title), place, bring.join("\n")]
    }
}

fn list_of(item: &ItemId) -> Arg {
    let list = catalogue::item(item.as_str()).map(|it| Wording::ready(it.list.text_key()));
    said(list.unwrap_or_else(|| Wording::ready("regelen-title")))
}

fn said(wording: Wording) -> Arg {
    Arg::Wording(Box::new(wording))
}

/// What of this file is in the calendar on these days, as known now. `read` says a wording as the person reads it.
pub fn calendar(
    file: &File,
    days: RangeInclusive<Day>,
    now: Instant,
    form: CalendarForm,
    read: impl Fn(&Wording) -> String,
) -> String {
    let entries = file.entries.values().filter(|it| days.contains(&it.day));
    let last_days = last_days(file, *days.start(), *days.end(), now.day()).into_iter();
    let worded = last_days.map(|it| {
        let words = it.words(&read);
        (it, words)
    });
    ics(form, entries, worded, now, |entry| entry.words(&read))
}

/// One entry of the person's own as an .ics file, in the same words.
pub fn entry_to_ics(entry: &Entry, now: Instant, read: impl Fn(&Wording) -> String) -> String {
    ics(CalendarForm::File, [entry], [], now, |entry| {
        entry.words(&read)
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{Bill, BillKind, BillStage, ItemState, ItemStatus, Payer, Sender};
    use crate::{Record, Step, StepOwner, StepStatus, Wording};
    use rstest::rstest;

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

    /// Keys with what fills them, and what somebody wrote in Dutch.
    fn read(wording: &Wording) -> String {
        let (key, args) = match wording {
            Wording::Ready { key, args } => (key, args),
            Wording::Written(texts) => return texts.get(crate::Language::Dutch).unwrap().into(),
        };
        let filled = args.iter().map(|(name, arg)| match arg {
            Arg::Wording(inner) => format!(" {name}={}", read(inner)),
            other => format!(" {name}={other:?}"),
        });
        format!("{key}{}", filled.collect::<String>())
    }

    fn now() -> Instant {
        Instant::at(day("2026-11-25"), "09:00".parse().unwrap())
    }

    /// The calendar of that week, with long lines put together.
    fn text(records: impl IntoIterator<Item = Record>, form: CalendarForm) -> String {
        let file = File::from_records(records);
        let week = day("2026-11-23")..=day("2026-11-29");
        calendar(&file, week, now(), form, read).replace("\r\n ", "")
    }

    fn entry(id: &str, on: &str) -> Entry {
        let json = serde_json::json!({
            "id": id, "type": "appointment", "day": on, "from": "10:00", "to": "11:00",
            "title": { "written": { "nl": "Gesprek" } }, "with": "marit",
            "place": { "ready": { "key": "place-library" } },
            "bring": [{ "written": { "nl": "Brief" } }, { "written": { "nl": "Pas" } }],
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_last_day_is_a_whole_day_without_amount_or_sender() {
        let ics = text(
            [
                Record::from(bill("own", "2026-11-29")),
                item("2026-11-29").into(),
            ],
            CalendarForm::File,
        );
        let event = "BEGIN:VEVENT\r\nUID:bill-own@mijn-aanpak\r\nDTSTAMP:20261125T080000Z\r\n\
            DTSTART;VALUE=DATE:20261129\r\nDTEND;VALUE=DATE:20261130\r\nSUMMARY:calendar-pay\r\n\
            DESCRIPTION:calendar-look\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
        assert!(ics.contains(event), "{ics}");
        assert!(ics.contains("UID:item-insurance.contents@mijn-aanpak"));
        for secret in ["612", "Janssen", "cjib"] {
            assert!(
                !ics.to_lowercase().contains(&secret.to_lowercase()),
                "{ics}"
            );
        }
    }

    #[rstest]
    #[case::pay(LastDay::Pay(BillId::new("b"), day("2026-11-27")), "calendar-pay")]
    #[case::send_on(
        LastDay::SendOn(BillId::new("b"), day("2026-11-27")),
        "calendar-send_on"
    )]
    #[case::arrange(
        LastDay::Arrange(ItemId::new("bills.taxes"), day("2026-11-27")),
        "week-item-due item=list-bills"
    )]
    #[case::of_a_newer_catalogue(
        LastDay::Arrange(ItemId::new("bills.later"), day("2026-11-27")),
        "week-item-due item=regelen-title"
    )]
    #[case::begin(
        LastDay::Begin(ItemId::new("first_days.permit_renewal"), day("2026-11-27")),
        "item-line item=list-first_days status=item-from date=date-weekday-year date=Day(Day(20784))"
    )]
    fn a_last_day_names_a_list_and_nothing_more(#[case] it: LastDay, #[case] title: &str) {
        assert_eq!(it.words(read), [title, "calendar-look"]);
    }

    #[test]
    fn an_entry_says_what_where_and_what_to_bring() {
        let ics = text([entry("talk", "2026-11-26").into()], CalendarForm::File);
        let event = "UID:talk@mijn-aanpak\r\nDTSTAMP:20261125T080000Z\r\nDTSTART:20261126T090000Z\r\n\
            DTEND:20261126T100000Z\r\nSUMMARY:Gesprek\r\nLOCATION:place-library\r\n\
            DESCRIPTION:week-bring what=Brief\\nweek-bring what=Pas\r\nEND:VEVENT\r\n";
        assert!(ics.contains(event), "{ics}");
        assert!(!ics.contains("marit"), "{ics}");
        let one = entry_to_ics(&entry("talk", "2026-11-26"), now(), read);
        assert_eq!(one.replace("\r\n ", ""), ics);
    }

    #[test]
    fn where_they_cannot_come_stays_and_another_week_is_left_out() {
        let reason = crate::week::Reason::Ill;
        let not_there = Entry {
            cannot_come: Some(crate::week::CannotCome {
                reason,
                said_at: now(),
            }),
            ..entry("ill", "2026-11-27")
        };
        let ics = text(
            [not_there.into(), entry("later", "2026-11-30").into()],
            CalendarForm::File,
        );
        assert!(ics.contains("UID:ill@") && !ics.contains("UID:later@"));
    }

    #[test]
    fn the_feed_has_what_the_file_has_with_a_name_and_when_to_come_again() {
        let records = || {
            let paid = Bill {
                paid_on: Some(day("2026-11-24")),
                ..bill("paid", "2026-11-27")
            };
            let open = bill("open", "2026-11-27");
            [open.into(), paid.into(), entry("talk", "2026-11-26").into()]
        };
        let (file, feed) = (
            text(records(), CalendarForm::File),
            text(records(), CalendarForm::Feed),
        );
        let (before, events) = feed.split_once("BEGIN:VEVENT").unwrap();
        assert_eq!(file.split_once("BEGIN:VEVENT").unwrap().1, events);
        assert!(!events.contains("paid"), "{events}");
        for line in [
            "NAME:Mijn Aanpak",
            "X-WR-CALNAME:Mijn Aanpak",
            "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
            "X-PUBLISHED-TTL:PT4H",
        ] {
            assert!(before.contains(&format!("\r\n{line}\r\n")), "{before}");
            assert!(!file.contains(line));
        }
    }
}
