//! A school's timetable is taken in, again and again.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::week::Entry;

fn lesson(key: &str, on: &str, from: &str) -> TimetableLesson {
    TimetableLesson {
        key: key.to_owned(),
        day: day(on),
        from: from.parse().unwrap(),
        to: "17:00".parse().unwrap(),
        title: Some("Nederlands A2".to_owned()),
        place: None,
    }
}

fn timetable(lessons: &[TimetableLesson]) -> Timetable {
    Timetable {
        source: "school".to_owned(),
        lessons: lessons.to_vec(),
    }
}

fn take(file: File, lessons: &[TimetableLesson]) -> File {
    acted(file, StaffAction::TakeTimetable(timetable(lessons)))
}

fn days(file: &File) -> Vec<String> {
    let entries = file.entries.values();
    entries
        .map(|it| format!("{} {} {}", it.id, it.day, it.from))
        .collect()
}

#[test]
fn what_is_new_changed_and_gone_is_told_in_one_message() {
    let first = [
        lesson("a", "2026-11-30", "09:00"),
        lesson("b", "2026-12-01", "09:00"),
        lesson("c", "2026-12-02", "09:00"),
    ];
    let file = take(File::default(), &first);
    let then = [
        lesson("a", "2026-11-30", "09:00"),
        lesson("b", "2026-12-03", "10:00"),
        lesson("d", "2026-12-04", "09:00"),
    ];
    let found = compare(&file, &timetable(&then), noon("2026-11-24"));
    assert_eq!(
        (
            found.new.len(),
            found.changed.len(),
            found.gone.len(),
            found.same
        ),
        (1, 1, 1, 1)
    );
    let file = take(file, &then);
    assert_eq!(
        days(&file),
        [
            "timetable-school-a 2026-11-30 09:00",
            "timetable-school-b 2026-12-03 10:00",
            "timetable-school-d 2026-12-04 09:00",
        ]
    );
    assert_eq!(keys(&file), ["told-timetable", "told-timetable"]);
}

#[test]
fn only_what_came_from_this_file_and_lies_ahead_is_cancelled() {
    let other = Entry {
        id: EntryId::new("timetable-college-a"),
        ..new_entry("2026-11-30", "09:00", "10:00").entry(EntryId::new("x"))
    };
    let own = new_entry("2026-11-30", "11:00", "12:00").entry(EntryId::new("made-here"));
    let past =
        |id: &str, on: &str, from: &str| new_entry(on, from, "23:00").entry(EntryId::new(id));
    // It is noon on 24 November: what began this morning is over.
    let before = [
        past("timetable-school-y", "2026-11-23", "09:00"),
        past("timetable-school-z", "2026-11-24", "11:59"),
        past("timetable-school-w", "2026-11-24", "12:01"),
    ];
    let all = before.into_iter().chain([other, own]);
    let file = take(file(all.map(Into::into)), &[]);
    let ids: Vec<_> = file.entries.values().map(|it| it.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "made-here",
            "timetable-college-a",
            "timetable-school-y",
            "timetable-school-z"
        ]
    );
}

#[test]
fn what_the_person_said_of_a_lesson_stays_until_its_time_changes() {
    let mut file = take(File::default(), &[lesson("a", "2026-11-30", "09:00")]);
    let entry = file.entries.values().next().unwrap().clone();
    let said = Entry {
        cannot_come: Some(CannotCome {
            reason: Reason::Ill,
            said_at: noon("2026-11-24"),
        }),
        ..entry
    };
    file.absorb(said.clone().into());
    let renamed = TimetableLesson {
        title: Some("Nederlands B1".to_owned()),
        ..lesson("a", "2026-11-30", "09:00")
    };
    let same_time = take(file, &[renamed]);
    assert!(
        same_time
            .entries
            .get(&said.id)
            .unwrap()
            .cannot_come
            .is_some()
    );
    let moved = take(same_time, &[lesson("a", "2026-12-01", "09:00")]);
    assert!(moved.entries.get(&said.id).unwrap().cannot_come.is_none());
}

#[rstest]
#[case("School", "a", Err(Refusal::DateImplausible))]
#[case("", "a", Err(Refusal::DateImplausible))]
#[case("school-2", "a", Err(Refusal::DateImplausible))]
#[case("school", "a-b", Err(Refusal::NotYours))]
#[case("school", "", Err(Refusal::NotYours))]
#[case("school", "b", Ok(()))]
fn names_are_plain(#[case] source: &str, #[case] key: &str, #[case] expected: Result<(), Refusal>) {
    let new = Timetable {
        source: source.to_owned(),
        lessons: vec![lesson(key, "2026-11-30", "09:00")],
    };
    let done = act(&File::default(), StaffAction::TakeTimetable(new));
    assert_eq!(done.map(drop), expected);
}

#[rstest]
#[case(vec![lesson("a", "2026-11-30", "09:00"), lesson("a", "2026-12-01", "09:00")])]
#[case(vec![lesson("a", "2026-11-30", "17:00")])]
#[case(vec![lesson("a", "2028-05-25", "09:00")])]
#[case((0..401).map(|it| lesson(&format!("k{it}"), "2026-11-30", "09:00")).collect())]
fn what_cannot_be_changes_nothing(#[case] lessons: Vec<TimetableLesson>) {
    assert!(
        act(
            &File::default(),
            StaffAction::TakeTimetable(timetable(&lessons))
        )
        .is_err()
    );
}

fn any_lessons() -> impl Strategy<Value = Vec<TimetableLesson>> {
    let one = (0_u8..12, -5_i32..40, 0_u16..16, any::<bool>());
    proptest::collection::vec(one, 0..12).prop_map(|all| {
        let mut lessons: Vec<TimetableLesson> = Vec::new();
        for (key, ahead, hour, is_named) in all {
            let mut new = lesson(&format!("k{key}"), "2026-11-24", "09:00");
            new.day = new.day.plus_days(ahead);
            new.from = crate::time::ClockTime::new(hour, 0).unwrap();
            new.title = is_named.then(|| "Les".to_owned());
            lessons.retain(|it| it.key != new.key);
            lessons.push(new);
        }
        lessons
    })
}

proptest! {
    #[test]
    fn taken_in_twice_it_changes_nothing_the_second_time(first in any_lessons(), then in any_lessons()) {
        let file = take(take(File::default(), &first), &then);
        let again = act_as("again", &file, StaffAction::TakeTimetable(timetable(&then)));
        prop_assert_eq!(again, Ok(Vec::new()));
        prop_assert!(compare(&file, &timetable(&then), noon("2026-11-24")).is_nothing());
        let ahead = then.iter().filter(|it| Instant::at(it.day, it.from) > noon("2026-11-24"));
        let in_week = file.entries.values().filter(|it| Instant::at(it.day, it.from) > noon("2026-11-24"));
        prop_assert_eq!(ahead.count(), in_week.count());
    }
}
