//! Who is needed first, and why.

use rstest::rstest;

use super::*;
use crate::regelen::{ItemState, ItemStatus};
use crate::week::Attendance;

#[rstest]
#[case("2026-11-23", Urgency::ThisWeek)]
#[case("2026-11-22", Urgency::Today)]
fn a_question_cannot_wait_two_days(#[case] asked_on: &str, #[case] urgency: Urgency) {
    let asked = file([
        message("a", Some(MARIT), noon("2026-11-01")).into(),
        message("b", None, noon(asked_on)).into(),
        message("c", None, noon("2026-11-23")).into(),
    ]);
    let found = needs(&asked, None, noon("2026-11-24"));
    let why = Why::Unanswered(MessageId::new("b"));
    assert_eq!(
        found.first().map(|it| (it.urgency, &it.why)),
        Some((urgency, &why))
    );
}

#[test]
fn what_the_app_tells_is_no_answer_and_thanks_want_none() {
    let ready = |id: &str, from: Option<&str>, key: &str, on: &str| Message {
        text: Wording::ready(key),
        ..message(id, from, noon(on))
    };
    let waiting = file([
        message("a", None, noon("2026-11-20")).into(),
        ready("b", Some(MARIT), "told-paid_bill", "2026-11-21").into(),
    ]);
    let why = needs(&waiting, None, noon("2026-11-24")).remove(0).why;
    assert_eq!(why, Why::Unanswered(MessageId::new("a")));
    let thanked = file([
        message("a", Some(MARIT), noon("2026-11-20")).into(),
        ready("b", None, "phrase-thanks", "2026-11-21").into(),
    ]);
    assert_eq!(needs(&thanked, None, noon("2026-11-24")), []);
}

#[test]
fn an_answer_ends_the_waiting() {
    let answered = file([
        message("a", None, noon("2026-11-01")).into(),
        message("b", Some(MARIT), noon("2026-11-02")).into(),
    ]);
    assert_eq!(needs(&answered, None, noon("2026-11-24")), []);
}

#[rstest]
#[case(BillStage::Bill, None, None)]
#[case(BillStage::Reminder, None, Some(Urgency::ThisWeek))]
#[case(BillStage::Reminder, Some(Payer::Municipality), Some(Urgency::Today))]
#[case(BillStage::FormalDemand, None, Some(Urgency::Today))]
fn a_reminder_counts_more_when_we_pay(
    #[case] stage: BillStage,
    #[case] payer: Option<Payer>,
    #[case] expected: Option<Urgency>,
) {
    let found = needs(&file([bill(stage, payer).into()]), None, noon("2026-11-24"));
    assert_eq!(found.first().map(|it| it.urgency), expected);
}

#[test]
fn a_reminder_for_a_cost_that_the_municipality_pays_is_for_us() {
    let energy = FixedCost {
        id: FixedCostId::new("energy"),
        cost: Cost::Energy,
        payer: Payer::Municipality,
        from: None,
        until: None,
        last_confirmed: None,
    };
    let known = file([bill(BillStage::Reminder, None).into(), energy.into()]);
    let found = needs(&known, None, noon("2026-11-24"));
    assert_eq!(found[0].why, Why::ReminderForUs(BillId::new("energy")));
}

#[test]
fn an_arranged_or_paid_bill_needs_nobody() {
    let arranged = Bill {
        arranged_on: Some(day("2026-11-20")),
        ..bill(BillStage::FormalDemand, None)
    };
    assert_eq!(
        needs(&file([arranged.into()]), None, noon("2026-11-24")),
        []
    );
}

#[rstest]
#[case("2026-11-10", 1)]
#[case("2026-11-11", 0)]
fn two_weeks_of_silence_are_told(#[case] seen: &str, #[case] expected: usize) {
    let found = needs(&File::default(), Some(noon(seen)), noon("2026-11-24"));
    assert_eq!(found.len(), expected, "{found:?}");
}

#[test]
fn ontzorgen_that_ends_with_open_lines_is_told_from_eight_weeks_before() {
    let ends = AnchorDate {
        id: AnchorId::new(Anchor::OntzorgenEnd.name()),
        day: day("2027-03-31"),
        source: DateSource::CaseManager,
        confirmed_by: None,
        confirmed_on: None,
    };
    let rent = FixedCost {
        id: FixedCostId::new("rent"),
        cost: Cost::Rent,
        payer: Payer::Municipality,
        from: None,
        until: None,
        last_confirmed: None,
    };
    let selam = file([ends.into(), rent.into()]);
    let is_told = |on: &str| {
        let found = needs(&selam, None, noon(on));
        found
            .iter()
            .any(|it| matches!(it.why, Why::OpenHandover(lines) if lines > 0))
    };
    assert!(!is_told("2027-02-02"));
    assert!(is_told("2027-02-03"));
    assert!(is_told("2027-04-01"));
}

#[rstest]
#[case::before_its_four_weeks("2027-03-02", false)]
#[case::in_them("2027-03-03", true)]
#[case::after_the_end("2027-04-01", false)]
fn that_nobody_wrote_down_who_pays_is_told_while_it_can_still_be_done(
    #[case] on: &str,
    #[case] expected: bool,
) {
    let ends = AnchorDate {
        id: AnchorId::new(Anchor::OntzorgenEnd.name()),
        day: day("2027-03-31"),
        source: DateSource::CaseManager,
        confirmed_by: None,
        confirmed_on: None,
    };
    let found = needs(&file([ends.into()]), None, noon(on));
    let is_told = |it: &Need| matches!(it.why, Why::OpenHandover(_));
    assert_eq!(found.iter().any(is_told), expected);
}

#[test]
fn a_lesson_and_work_that_collide_every_week_are_one_reason() {
    let entry = |id: &str, kind, on: &str, from: &str, to: &str| {
        let made = acted(
            File::default(),
            StaffAction::PutEntry(NewEntry {
                kind,
                ..new_entry(on, from, to)
            }),
        );
        let entry = made.entries.values().next().unwrap().clone();
        Record::from(week::Entry {
            id: EntryId::new(id),
            ..entry
        })
    };
    let samir = file([
        entry("lesson1", EntryKind::Lesson, "2026-11-24", "09:00", "12:00"),
        entry("work1", EntryKind::Work, "2026-11-24", "11:30", "19:30"),
        entry("lesson2", EntryKind::Lesson, "2026-12-01", "09:00", "12:00"),
        entry("work2", EntryKind::Work, "2026-12-01", "11:30", "19:30"),
    ]);
    let found = needs(&samir, None, noon("2026-11-24"));
    let earlier = EntryId::new("lesson1");
    let later = EntryId::new("work1");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].why, Why::Collision { earlier, later });
    assert_eq!(found[0].by, Some(day("2026-11-24")));
}

fn lesson(on: &str, attendance: Option<Attendance>) -> Record {
    let new = NewEntry {
        kind: EntryKind::Lesson,
        ..new_entry(on, "09:00", "10:00")
    };
    Record::from(week::Entry {
        attendance,
        ..new.entry(EntryId::new(on))
    })
}

fn whys(file: &File, now: Instant) -> Vec<(Urgency, Why)> {
    let found = needs(file, None, now);
    found.into_iter().map(|it| (it.urgency, it.why)).collect()
}

// On the day itself it still counts, over it is over.
#[rstest]
#[case("2026-11-24", true, true, true)]
#[case("2026-12-24", true, true, true)]
#[case("2026-11-23", true, true, false)]
#[case("2026-11-25", false, true, false)]
#[case("2026-11-25", true, false, false)]
fn who_cannot_come_to_what_is_obligatory_is_needed_today(
    #[case] on: &str,
    #[case] is_obligatory: bool,
    #[case] has_said: bool,
    #[case] expected: bool,
) {
    let said = CannotCome {
        reason: Reason::Ill,
        said_at: noon("2026-11-20"),
    };
    let entry = week::Entry {
        is_obligatory,
        cannot_come: has_said.then_some(said),
        ..new_entry(on, "09:00", "10:00").entry(EntryId::new("talk"))
    };
    let found = needs(&file([entry.clone().into()]), None, noon("2026-11-24"));
    let need = Need {
        urgency: Urgency::Today,
        why: Why::CannotCome(entry.id.clone()),
        about: Some(entry.title),
        by: Some(day(on)),
        since: Some(day("2026-11-20")),
    };
    assert_eq!(
        found,
        expected.then_some(need).into_iter().collect::<Vec<_>>()
    );
}

// Two weeks back, and only who was away without a word.
#[rstest]
#[case(&[("2026-11-24", Attendance::Absent)], Some((1, "2026-11-24")))]
#[case(&[("2026-11-10", Attendance::Absent)], Some((1, "2026-11-10")))]
#[case(&[("2026-11-09", Attendance::Absent)], None)]
#[case(&[("2026-11-25", Attendance::Absent)], None)]
#[case(&[("2026-11-20", Attendance::Excused), ("2026-11-19", Attendance::Present)], None)]
#[case(
    &[("2026-11-20", Attendance::Absent), ("2026-11-13", Attendance::Absent), ("2026-11-16", Attendance::Present)],
    Some((2, "2026-11-13"))
)]
fn lessons_missed_lately_are_counted(
    #[case] lessons: &[(&str, Attendance)],
    #[case] expected: Option<(usize, &str)>,
) {
    let lessons = lessons.iter().map(|(on, it)| lesson(on, Some(*it)));
    let found = needs(&file(lessons), None, noon("2026-11-24"));
    let need = expected.map(|(count, since)| Need {
        urgency: Urgency::ThisWeek,
        why: Why::MissedLessons(count),
        about: None,
        by: None,
        since: Some(day(since)),
    });
    assert_eq!(found, need.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_lesson_of_which_nothing_is_noted_was_not_missed() {
    let found = whys(&file([lesson("2026-11-20", None)]), noon("2026-11-24"));
    assert_eq!(found, []);
}

// The last safe day of the registration is five days after the move (`deadline.rs`).
#[rstest]
#[case("2026-11-21", false, None)]
#[case("2026-11-22", false, Some(Urgency::ThisWeek))]
#[case("2026-12-03", false, Some(Urgency::ThisWeek))]
#[case("2026-12-04", false, Some(Urgency::Today))]
#[case("2026-12-20", false, Some(Urgency::Today))]
#[case("2026-12-21", false, None)]
#[case("2026-12-04", true, None)]
fn the_last_day_of_an_item_is_told_for_two_weeks_before_and_after(
    #[case] on: &str,
    #[case] is_done: bool,
    #[case] expected: Option<Urgency>,
) {
    let item = catalogue::item("first_days.registration").unwrap();
    let moved = AnchorDate {
        id: AnchorId::new(Anchor::MovedInOn.name()),
        day: day("2026-12-01"),
        source: DateSource::CaseManager,
        confirmed_by: Some("Marit".to_owned()),
        confirmed_on: None,
    };
    let state = ItemState {
        id: ItemId::new(item.id),
        status: if is_done {
            ItemStatus::Done
        } else {
            ItemStatus::Open
        },
        on: None,
        owner: None,
        due: None,
        letter_date: None,
        note: None,
        answers: Vec::new(),
    };
    let found = needs(&file([moved.into(), state.into()]), None, noon(on));
    let why = Why::Deadline(ItemId::new(item.id));
    let found = found.into_iter().find(|it| it.why == why);
    let need = expected.map(|urgency| Need {
        urgency,
        why,
        about: Some(Wording::ready(item.text_key())),
        by: Some(day("2026-12-06")),
        since: None,
    });
    assert_eq!(found, need);
}
