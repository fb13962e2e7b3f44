//! Who was at a lesson: when it can be noted, taken back, and what the list says of it.

use rstest::rstest;

use super::*;
use crate::week::{Attendance, Entry};

fn entry(kind: EntryKind, on: &str, from: &str) -> Entry {
    let new = NewEntry {
        kind,
        ..new_entry(on, from, "23:00")
    };
    new.entry(EntryId::new("les"))
}

fn noted(from: Option<Attendance>, to: Option<Attendance>) -> StaffAction {
    StaffAction::NoteAttendance {
        entry: EntryId::new("les"),
        attendance: Edit { from, to },
    }
}

fn absent() -> StaffAction {
    noted(None, Some(Attendance::Absent))
}

fn stands(file: &File) -> Option<Attendance> {
    file.entries.values().next().unwrap().attendance
}

#[rstest]
#[case(EntryKind::Lesson, "2026-11-24", "09:00", Ok(1))]
#[case(EntryKind::Lesson, "2026-11-24", "12:00", Ok(1))]
#[case(EntryKind::Lesson, "2026-11-10", "18:00", Ok(1))]
// Nobody was at what has not begun.
#[case(
    EntryKind::Lesson,
    "2026-11-24",
    "12:01",
    Err(Refusal::DateImplausible)
)]
#[case(
    EntryKind::Lesson,
    "2026-11-25",
    "09:00",
    Err(Refusal::DateImplausible)
)]
#[case(
    EntryKind::Lesson,
    "2023-11-23",
    "09:00",
    Err(Refusal::DateImplausible)
)]
#[case(EntryKind::Appointment, "2026-11-24", "09:00", Err(Refusal::NotYours))]
#[case(EntryKind::Work, "2026-11-24", "09:00", Err(Refusal::NotYours))]
#[case(EntryKind::Study, "2026-11-24", "09:00", Err(Refusal::NotYours))]
#[case(EntryKind::Child, "2026-11-24", "09:00", Err(Refusal::NotYours))]
#[case(EntryKind::Own, "2026-11-24", "09:00", Err(Refusal::NotYours))]
fn it_is_noted_of_a_lesson_that_has_begun(
    #[case] kind: EntryKind,
    #[case] on: &str,
    #[case] from: &str,
    #[case] expected: Result<usize, Refusal>,
) {
    let of = entry(kind, on, from);
    let is_taken = takes_attendance(&of, noon("2026-11-24"));
    let done = act(&file([of.into()]), absent()).map(|it| it.len());
    assert_eq!(done, expected);
    assert!(is_taken || expected.is_err());
}

#[test]
fn of_a_lesson_that_is_gone_nothing_is_noted() {
    assert_eq!(act(&File::default(), absent()), Err(Refusal::Gone));
}

#[test]
fn what_is_noted_is_mended_taken_back_and_not_lost_unseen() {
    let lesson = file([entry(EntryKind::Lesson, "2026-11-24", "09:00").into()]);
    let after = acted(lesson.clone(), absent());
    assert_eq!(stands(&after), Some(Attendance::Absent));
    assert_eq!(keys(&after), Vec::<String>::new(), "no message tells of it");
    assert_eq!(act(&after, absent()), Ok(Vec::new()), "done is done");
    let late = noted(None, Some(Attendance::Present));
    assert_eq!(act(&after, late), Err(Refusal::ChangedMeanwhile));
    let mended = noted(Some(Attendance::Absent), Some(Attendance::Excused));
    let after = acted(after, mended);
    assert_eq!(stands(&after), Some(Attendance::Excused));
    let after = acted(after, noted(Some(Attendance::Excused), None));
    assert_eq!(after, lesson, "nothing else of the lesson changed");
}

#[test]
fn it_is_for_whoever_changes_the_week() {
    let lesson = file([entry(EntryKind::Lesson, "2026-11-24", "09:00").into()]);
    let mutation = StaffMutation {
        id: MutationId::new("m1"),
        action: absent(),
    };
    for role in StaffRole::ALL {
        let now = noon("2026-11-24");
        let done = apply(&lesson, &mutation, &staff(role), None, None, now).map(drop);
        let expected = if role.may(Duty::ChangeWeek) {
            Ok(())
        } else {
            Err(Refusal::NotYours)
        };
        assert_eq!(done, expected, "{role:?}");
    }
}

#[test]
fn at_another_time_nobody_was_there_yet() {
    let lesson = file([entry(EntryKind::Lesson, "2026-11-24", "09:00").into()]);
    let after = acted(lesson, absent());
    let again = |on: &str, place: Option<&str>| {
        StaffAction::PutEntry(NewEntry {
            entry: Some(EntryId::new("les")),
            kind: EntryKind::Lesson,
            place: place.map(Wording::ready),
            ..new_entry(on, "09:00", "23:00")
        })
    };
    let elsewhere = acted(after.clone(), again("2026-11-24", Some("place-library")));
    assert_eq!(stands(&elsewhere), Some(Attendance::Absent));
    let moved = acted(after, again("2026-11-26", None));
    assert_eq!(stands(&moved), None);
}

#[test]
fn a_timetable_that_moves_a_lesson_takes_what_was_noted_of_it_away() {
    let lesson = |on: &str| TimetableLesson {
        key: "1".to_owned(),
        day: day(on),
        from: "09:00".parse().unwrap(),
        to: "12:00".parse().unwrap(),
        title: None,
        place: None,
    };
    let timetable = |on: &str| Timetable {
        source: "roc".to_owned(),
        lessons: vec![lesson(on)],
    };
    let ahead = compare(
        &File::default(),
        &timetable("2026-11-24"),
        noon("2026-11-23"),
    );
    let begun = ahead.new.into_iter().next().unwrap();
    let begun = Entry {
        attendance: Some(Attendance::Excused),
        ..begun
    };
    let week = file([begun.into()]);
    let moved = acted(week, StaffAction::TakeTimetable(timetable("2026-11-26")));
    assert_eq!(stands(&moved), None);
}
