//! The words with which the desk says why somebody needs attention. The desk itself runs in a browser only, so what it
//! says is held against its own texts here.

use domain::desk::{Need, Urgency, Why};
use domain::regelen::BillStage;
use domain::{Arg, BillId, EntryId, ItemId, Language, MessageId, StepId, Wording};
use locale::{Messages, Value, pack};

/// The texts that the desk loads.
fn texts() -> Messages {
    let mut messages = Messages::new("nl");
    for text in [
        include_str!("../../../../locales/nl/desk.ftl"),
        include_str!("../../../../locales/nl/content.ftl"),
        include_str!("../../../../locales/nl/screens.ftl"),
        include_str!("../../../../locales/nl/catalogue.ftl"),
    ] {
        messages.add(&pack(text).unwrap());
    }
    messages
}

/// As it stands on the screen, without the marks that keep the directions of writing apart.
fn read(texts: &Messages, wording: &Wording) -> String {
    let (key, args) = match wording {
        Wording::Ready { key, args } => (key, args),
        Wording::Written(written) => return written.get(Language::Dutch).unwrap().to_owned(),
    };
    let filled = args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Count(count) => Value::Count(*count),
            Arg::Day(day) => Value::Text(day.to_string()),
            Arg::Wording(inner) => Value::Text(read(texts, inner)),
            other => panic!("{other:?}"),
        };
        (name.as_str(), value)
    });
    let filled: Vec<_> = filled.collect();
    let text = texts.text(key, &filled);
    let text = text.unwrap_or_else(|| panic!("{key} is no text of the desk"));
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a reason is about.
fn about(why: &Why) -> Option<Wording> {
    let ready = |key: &str| Some(Wording::ready(key));
    match why {
        Why::Unanswered(message) if message.as_str() == "photo" => None,
        Why::Unanswered(_) => Some(Wording::written(Language::Dutch, "Wanneer is de les?")),
        Why::ReminderForUs(_) | Why::Reminder { .. } => ready("sender-water_company"),
        Why::CannotCome(_) | Why::AbsentToday(_) => ready("entry-lesson"),
        Why::Deadline(_) => ready("item-first_days-bank_account"),
        Why::NotAccepted(_) | Why::ConditionOpen(_) => ready("step-pip"),
        Why::OpenHandover(_) | Why::Silent | Why::MissedLessons(_) | Why::Collision { .. } => None,
    }
}

fn said(why: Why, is_dated: bool) -> String {
    let by = is_dated.then(|| "2026-11-27".parse().unwrap());
    let need = Need {
        urgency: Urgency::Today,
        about: about(&why),
        why,
        by,
        since: None,
    };
    read(&texts(), &need.said())
}

/// The place of a reason in the table below. A new one belongs in both.
const fn place(why: &Why) -> usize {
    match why {
        Why::Unanswered(_) => 0,
        Why::ReminderForUs(_) => 1,
        Why::Reminder { .. } => 2,
        Why::CannotCome(_) => 3,
        Why::OpenHandover(_) => 4,
        Why::Silent => 5,
        Why::MissedLessons(_) => 6,
        Why::Collision { .. } => 7,
        Why::Deadline(_) => 8,
        Why::NotAccepted(_) => 9,
        Why::AbsentToday(_) => 10,
        Why::ConditionOpen(_) => 11,
    }
}

fn reminder(stage: BillStage) -> Why {
    Why::Reminder {
        bill: BillId::new("b"),
        stage,
    }
}

fn collision() -> Why {
    Why::Collision {
        earlier: EntryId::new("a"),
        later: EntryId::new("b"),
    }
}

#[test]
fn every_reason_has_its_words() {
    let (bill, entry) = (BillId::new("b"), EntryId::new("e"));
    let (step, item) = (StepId::new("s"), ItemId::new("first_days.bank_account"));
    let message = |id: &str| Why::Unanswered(MessageId::new(id));
    let all = [
        (message("m"), "Nog geen antwoord: Wanneer is de les?"),
        (message("photo"), "Vraag zonder antwoord"),
        (
            Why::ReminderForUs(bill),
            "Herinnering van Waterbedrijf, terwijl de gemeente betaalt",
        ),
        (
            reminder(BillStage::FormalDemand),
            "Aanmaning van Waterbedrijf",
        ),
        (reminder(BillStage::Bailiff), "Deurwaarder van Waterbedrijf"),
        (Why::CannotCome(entry.clone()), "Kan niet komen: Taalles"),
        (Why::OpenHandover(1), "Ontzorgen stopt: nog 1 regel open"),
        (Why::OpenHandover(3), "Ontzorgen stopt: nog 3 regels open"),
        (Why::Silent, "Telefoon twee weken niet gezien"),
        (Why::MissedLessons(1), "1 les gemist"),
        (Why::MissedLessons(2), "2 lessen gemist"),
        (collision(), "Twee dingen tegelijk op 2026-11-27"),
        (Why::Deadline(item), "Datum dichtbij: Bankrekening openen"),
        (
            Why::NotAccepted(step.clone()),
            "Stap nog niet aangenomen: PIP: je plan op papier",
        ),
        (Why::AbsentToday(entry), "Vandaag afwezig: Taalles"),
        (
            Why::ConditionOpen(step),
            "Nog niet geregeld, terwijl er iets begint: PIP: je plan op papier",
        ),
    ];
    let mut missing: Vec<usize> = (0..12).collect();
    for (why, words) in all {
        missing.retain(|it| *it != place(&why));
        assert_eq!(said(why, true), words);
    }
    assert!(missing.is_empty(), "without words: {missing:?}");
    assert_eq!(said(collision(), false), "Twee dingen tegelijk");
}

/// What a reason is about may be missing from an older server.
#[test]
fn a_reason_about_nothing_that_is_known_still_reads_as_a_sentence() {
    let need = Need {
        urgency: Urgency::Today,
        why: Why::CannotCome(EntryId::new("e")),
        about: None,
        by: None,
        since: None,
    };
    assert_eq!(read(&texts(), &need.said()), "Kan niet komen: iets");
}
