use proptest::prelude::*;

use super::*;
use crate::regelen::{Bill, BillKind, BillStage, Sender};
use crate::time::Instant;
use crate::week::{Attendance, CannotCome, Interpreter, Reason};
use crate::{
    BillId, EntryId, Goal, GoalId, Horizon, Language, MemberId, Message, MessageId, Person,
    PersonId, Record, Role, StepId, StepOwner, TeamMember,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn dutch(text: &str) -> Wording {
    Wording::written(Language::Dutch, text)
}

/// An entry in which everything is said, each with a word by which it is found again.
fn entry_of(id: &str, kind: EntryKind, on: &str) -> Entry {
    Entry {
        id: EntryId::new(format!("ID-{id}")),
        kind,
        day: day(on),
        from: "09:00".parse().unwrap(),
        to: "12:00".parse().unwrap(),
        title: dutch(&format!("TITLE-{id}")),
        place: Some(dutch(&format!("PLACE-{id}"))),
        travel_minutes: 35,
        with: Some(MemberId::new("MEMBER-marit")),
        with_others: Some(dutch("OTHERS")),
        is_obligatory: true,
        bring: vec![dutch("BRING")],
        interpreter: Interpreter::Booked,
        solved_by: Some("SOLVED".to_owned()),
        cannot_come: Some(CannotCome {
            reason: Reason::Ill,
            said_at: Instant::from_millis(0),
        }),
        attendance: Some(Attendance::Absent),
        homework: Some(dutch(&format!("HOMEWORK-{id}"))),
        is_homework_done: true,
    }
}

fn step_of(id: &str, status: StepStatus) -> Step {
    Step {
        id: StepId::new(format!("ID-{id}")),
        order: 1,
        title: dutch(&format!("STEP-{id}")),
        owner: StepOwner::Member(MemberId::new("MEMBER-marit")),
        status,
        on: None,
        from: None,
        until: None,
        note: Some(dutch("NOTE")),
        is_milestone: false,
        accepted_on: None,
    }
}

/// Somebody of whom everything is known, on Tuesday 24 November 2026.
fn full() -> File {
    let person = Person {
        id: PersonId::new("ID-selam"),
        name: "Selam".to_owned(),
        own_name: Some("OWN-NAME".to_owned()),
        language: Language::Tigrinya,
        municipality: "MUNICIPALITY".to_owned(),
        route: None,
        strengths: vec![dutch("STRENGTH")],
    };
    let member = TeamMember {
        id: MemberId::new("MEMBER-marit"),
        name: "MARIT".to_owned(),
        role: Role::CaseManager,
        until: None,
        away: None,
    };
    let message = Message {
        id: MessageId::new("ID-message"),
        from: None,
        to: None,
        written_at: Instant::from_millis(0),
        text: dutch("MESSAGE"),
        about: None,
        read_at: None,
    };
    let bill = Bill {
        id: BillId::new("ID-bill"),
        from: Sender::HousingAssociation,
        from_name: Some("SENDER".to_owned()),
        kind: BillKind::Rent,
        due: None,
        amount_cents: Some(12_345),
        stage: BillStage::Bill,
        letter_date: None,
        paid_by: None,
        is_direct_debit: false,
        is_loan: false,
        until: None,
        paid_on: None,
        note: Some(dutch("BILL-NOTE")),
        monthly_on: None,
        arranged_on: None,
        photos: Vec::new(),
        is_own: true,
    };
    let goal = Goal {
        id: GoalId::new("ID-goal"),
        horizon: Horizon::Short,
        text: dutch("GOAL"),
    };
    let entries = [
        ("lesson", EntryKind::Lesson, "2026-11-24"),
        ("next", EntryKind::Lesson, "2026-12-06"),
        ("later", EntryKind::Lesson, "2026-12-07"),
        ("before", EntryKind::Lesson, "2026-11-22"),
        ("talk", EntryKind::Appointment, "2026-11-23"),
        ("shift", EntryKind::Work, "2026-11-24"),
        ("child", EntryKind::Child, "2026-11-24"),
        ("study", EntryKind::Study, "2026-11-24"),
        ("church", EntryKind::Own, "2026-11-29"),
    ];
    let steps = [
        ("open", StepStatus::Open),
        ("waiting", StepStatus::Waiting),
        ("done", StepStatus::Done),
        ("proposed", StepStatus::Proposed),
        ("off", StepStatus::NotApplicable),
    ];
    let records: Vec<Record> = vec![
        person.into(),
        member.into(),
        message.into(),
        bill.into(),
        goal.into(),
    ];
    let entries = entries.map(|(id, kind, on)| Record::from(entry_of(id, kind, on)));
    let steps = steps.map(|(id, status)| Record::from(step_of(id, status)));
    File::from_records(records.into_iter().chain(entries).chain(steps))
}

/// The words in capitals that stand in what is sent: each is of one thing in the file.
fn words(chosen: &[Share]) -> Vec<String> {
    let today = day("2026-11-24");
    let shared = full().shared(chosen, day("2027-05-25"), today).unwrap();
    let json = serde_json::to_string(&shared).unwrap();
    let quoted = json.split('"').filter(|it| it.len() > 3);
    let marked = quoted.filter(|it| it.bytes().take(3).all(|it| it.is_ascii_uppercase()));
    let mut all: Vec<String> = marked.map(str::to_owned).collect();
    all.sort();
    all
}

/// What each choice brings, by itself.
fn brings(share: Share) -> Vec<&'static str> {
    match share {
        Share::Lessons => vec!["TITLE-lesson", "TITLE-next"],
        Share::Appointments => vec!["TITLE-talk"],
        Share::Places => Vec::new(),
        Share::Homework => vec!["HOMEWORK-lesson", "HOMEWORK-next"],
        Share::Plan => vec!["GOAL", "STEP-open", "STEP-waiting", "STEP-done"],
    }
}

proptest! {
    #[test]
    fn what_is_not_chosen_is_not_sent(shares in proptest::sample::subsequence(Share::ALL.to_vec(), 0..=5)) {
        let mut expected: Vec<String> = Vec::new();
        for share in &shares {
            expected.extend(brings(*share).into_iter().map(str::to_owned));
        }
        if shares.contains(&Share::Places) {
            let titles = expected.iter().filter_map(|it| it.strip_prefix("TITLE-"));
            let places: Vec<String> = titles.map(|it| format!("PLACE-{it}")).collect();
            expected.extend(places);
        }
        expected.sort();
        prop_assert_eq!(words(&shares), expected);
    }
}

#[test]
fn the_first_name_and_the_two_weeks_are_always_told() {
    let shared = full()
        .shared(&[], day("2027-05-25"), day("2026-11-29"))
        .unwrap();
    assert_eq!(
        (shared.name.as_str(), shared.monday),
        ("Selam", day("2026-11-23"))
    );
    let nobody = File::default().shared(&Share::ALL, day("2027-05-25"), day("2026-11-24"));
    assert_eq!(nobody, None);
}

#[test]
fn every_kind_has_the_name_under_which_it_is_sent() {
    for share in Share::ALL {
        let sent = serde_json::to_string(&share).unwrap();
        assert_eq!(sent, format!("\"{}\"", share.name()));
    }
}
