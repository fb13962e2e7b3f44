//! Repeating lessons: which days, what stays out, and how a series ends.

use rstest::rstest;

use super::*;

fn series(days: &[&str]) -> NewSeries {
    NewSeries {
        kind: EntryKind::Lesson,
        days: days.iter().map(|it| day(it)).collect(),
        from: "09:00".parse().unwrap(),
        to: "12:00".parse().unwrap(),
        title: Wording::ready("entry-lesson"),
        place: Some(Wording::ready("place-language_school")),
        travel_minutes: 25,
        with: None,
        is_obligatory: true,
    }
}

fn holiday(first: &str, last: &str) -> Holiday {
    Holiday {
        name: "Vakantie".to_owned(),
        first: day(first),
        last: day(last),
    }
}

#[rstest]
// Two weeks, Monday and Wednesday.
#[case(&[0, 2], "2026-11-23", "2026-12-06", "2026-11-23 2026-11-25 2026-11-30 2026-12-02", "")]
// The clock changes in the night before Sunday 28 March 2027: no day is skipped or comes twice.
#[case(&[5, 6, 0], "2027-03-27", "2027-03-29", "2027-03-27 2027-03-28 2027-03-29", "")]
#[case(&[6], "2026-10-18", "2026-11-01", "2026-10-18 2026-10-25 2026-11-01", "")]
// 29 February 2028 is a Tuesday; February 2027 has 28 days.
#[case(&[1], "2028-02-22", "2028-03-07", "2028-02-22 2028-02-29 2028-03-07", "")]
#[case(&[6, 0], "2027-02-27", "2027-03-02", "2027-02-28 2027-03-01", "")]
// The first and the last day of the holiday are days without lessons too.
#[case(&[0], "2026-12-14", "2027-01-11", "2026-12-14 2027-01-11", "2026-12-21 2026-12-28 2027-01-04")]
#[case(&[], "2026-11-23", "2026-12-06", "", "")]
// Nothing lies between a last day and a later first one.
#[case(&[0], "2026-12-06", "2026-11-23", "", "")]
fn days_of_lessons(
    #[case] weekdays: &[u8],
    #[case] first: &str,
    #[case] last: &str,
    #[case] expected: &str,
    #[case] left_out: &str,
) {
    let holidays = [holiday("2026-12-21", "2027-01-04")];
    let found = lesson_days(weekdays, day(first), day(last), &holidays);
    let joined = |is_free: bool| {
        let days = found.iter().filter(|(_, it)| it.is_some() == is_free);
        let days: Vec<_> = days.map(|(day, _)| day.to_string()).collect();
        days.join(" ")
    };
    assert_eq!(
        (joined(false), joined(true)),
        (expected.into(), left_out.into())
    );
}

#[test]
fn days_end_where_lessons_can_no_longer_be_made() {
    let found = lesson_days(
        &[0, 1, 2, 3, 4, 5, 6],
        day("2026-08-31"),
        day("9999-12-31"),
        &[],
    );
    assert_eq!(found.last().map(|it| it.0), Some(day("2028-02-29")));
}

#[test]
fn a_series_is_an_entry_for_each_lesson_and_one_message() {
    let made = acted(
        File::default(),
        StaffAction::PutSeries(series(&["2026-11-30", "2026-12-02"])),
    );
    let ids: Vec<_> = made.entries.values().map(|it| it.id.to_string()).collect();
    assert_eq!(ids, ["series-m1-0", "series-m1-1"]);
    assert!(
        made.entries
            .values()
            .all(|it| it.travel_minutes == 25 && it.is_obligatory)
    );
    assert_eq!(keys(&made), ["told-new_series"]);
    assert_eq!(
        series_ahead(&made, day("2026-12-01"))
            .first()
            .map(|it| (it.series.as_str(), it.lessons)),
        Some(("m1", 1))
    );
}

#[test]
fn the_same_mutation_makes_the_same_lessons() {
    let action = || StaffAction::PutSeries(series(&["2026-11-30", "2026-12-02"]));
    assert_eq!(
        act(&File::default(), action()),
        act(&File::default(), action())
    );
}

#[rstest]
#[case(&[])]
#[case(&["2026-11-23"])]
#[case(&["2026-12-02", "2026-11-30"])]
#[case(&["2026-11-30", "2026-11-30"])]
// Eighteen months and a day from today.
#[case(&["2026-11-30", "2028-05-25"])]
fn days_that_cannot_be(#[case] days: &[&str]) {
    let refused = act(&File::default(), StaffAction::PutSeries(series(days)));
    assert_eq!(refused, Err(Refusal::DateImplausible));
}

#[rstest]
#[case(MOST_LESSONS, true)]
#[case(MOST_LESSONS + 1, false)]
fn only_so_many_lessons_are_made(#[case] count: usize, #[case] is_done: bool) {
    let first = day("2026-11-25");
    let new = NewSeries {
        days: (0..count as i32).map(|it| first.plus_days(it)).collect(),
        ..series(&[])
    };
    assert_eq!(
        act(&File::default(), StaffAction::PutSeries(new)).is_ok(),
        is_done
    );
}

#[test]
fn who_is_in_no_team_gives_no_lessons() {
    let new = NewSeries {
        with: Some(MemberId::new("stranger")),
        ..series(&["2026-11-30"])
    };
    assert_eq!(
        act(&File::default(), StaffAction::PutSeries(new)),
        Err(Refusal::NotYours)
    );
}

#[test]
fn a_series_ends_from_a_day_on_and_one_that_was_moved_goes_by_its_own_day() {
    let days = ["2026-11-30", "2026-12-02", "2026-12-07"];
    let made = acted(File::default(), StaffAction::PutSeries(series(&days)));
    let moved = NewEntry {
        entry: Some(EntryId::new("series-m1-2")),
        kind: EntryKind::Lesson,
        ..new_entry("2026-12-01", "09:00", "12:00")
    };
    let made = acted(made, StaffAction::PutEntry(moved));
    let cancel = StaffAction::CancelSeries {
        series: "m1".to_owned(),
        from: day("2026-12-02"),
    };
    let left = acted(made, cancel.clone());
    let ids: Vec<_> = left.entries.values().map(|it| it.id.to_string()).collect();
    assert_eq!(ids, ["series-m1-0", "series-m1-2"]);
    assert_eq!(
        keys(&left),
        [
            "told-new_series",
            "told-moved_entry",
            "told-cancelled_series"
        ]
    );
    assert_eq!(act_as("m9", &left, cancel), Ok(Vec::new()));
}

#[rstest]
#[case("series-m1-0", Some("m1"))]
#[case("series-5f2e-77aa-12", Some("5f2e-77aa"))]
#[case("series-m1-", None)]
#[case("series-m1-a", None)]
#[case("m1-0", None)]
fn a_lesson_says_of_which_series_it_is(#[case] id: &str, #[case] expected: Option<&str>) {
    assert_eq!(series_of(&EntryId::new(id)), expected);
}

#[test]
fn a_collision_is_found_with_the_way_to_it() {
    let lesson = series(&["2026-11-30"]).lesson(EntryId::new("new"), day("2026-11-30"));
    let other = |from: &str, to: &str| new_entry("2026-11-30", from, to).entry(EntryId::new("it"));
    assert!(collision(&lesson, [&other("08:00", "08:30")]).is_none());
    assert!(collision(&lesson, [&other("08:00", "08:45")]).is_some());
    let elsewhere = new_entry("2026-12-01", "09:00", "10:00").entry(EntryId::new("it"));
    assert!(collision(&lesson, [&elsewhere]).is_none());
}
