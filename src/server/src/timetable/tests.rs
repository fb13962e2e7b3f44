//! What is read of a timetable, and what is refused with its line.

use domain::time::{ClockTime, Instant};
use rstest::rstest;
use sync::desk::{BrokenLine, ReadTimetable};

use super::{read_csv, read_ics};

/// Tuesday 24 November 2026, noon.
fn now() -> Instant {
    Instant::at(
        "2026-11-24".parse().unwrap(),
        ClockTime::new(12, 0).unwrap(),
    )
}

/// A calendar with these lines within one event; the event begins on line 2.
fn one(lines: &str) -> String {
    calendar(&format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT"))
}

fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n").replace('\n', "\r\n")
}

fn days(read: &ReadTimetable) -> Vec<String> {
    assert_eq!(read.fault, None);
    let lessons = read.lessons.iter();
    lessons
        .map(|it| format!("{} {}-{}", it.day, it.from, it.to))
        .collect()
}

const NINE: &str = "UID:a\nDTSTART;TZID=Europe/Amsterdam:20261130T090000\nDTEND;TZID=Europe/Amsterdam:20261130T120000";

#[rstest]
#[case::in_a_zone(NINE, "2026-11-30 09:00-12:00")]
#[case::in_utc(
    "UID:a\nDTSTART:20261130T080000Z\nDTEND:20261130T110000Z",
    "2026-11-30 09:00-12:00"
)]
#[case::in_utc_in_summer(
    "UID:a\nDTSTART:20270401T070000Z\nDURATION:PT3H",
    "2027-04-01 09:00-12:00"
)]
#[case::nowhere(
    "UID:a\nDTSTART:20261130T090000\nDTEND:20261130T120000",
    "2026-11-30 09:00-12:00"
)]
#[case::of_outlook(
    "UID:a\nDTSTART;TZID=W. Europe Standard Time:20261130T090000\nDURATION:PT3H",
    "2026-11-30 09:00-12:00"
)]
#[case::until_midnight(
    "UID:a\nDTSTART:20261130T200000\nDTEND:20261201T000000",
    "2026-11-30 20:00-24:00"
)]
#[case::over("UID:a\nDTSTART:20261123T090000\nDTEND:20261123T120000", "")]
#[case::far_away("UID:a\nDTSTART:20300101T090000\nDTEND:20300101T120000", "")]
#[case::cancelled(
    "UID:a\nSTATUS:CANCELLED\nDTSTART:20261130T090000\nDTEND:20261130T120000",
    ""
)]
fn one_lesson(#[case] lines: &str, #[case] expected: &str) {
    assert_eq!(
        days(&read_ics(one(lines).as_bytes(), now())).join(" "),
        expected
    );
}

#[rstest]
#[case::count("FREQ=WEEKLY;COUNT=3", "11-30 12-07 12-14")]
#[case::two_days("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", "11-30 12-02 12-07")]
#[case::every_other_week("FREQ=WEEKLY;INTERVAL=2;COUNT=2", "11-30 12-14")]
// The last lesson is on the last day, however that is said.
#[case::until_utc("FREQ=WEEKLY;UNTIL=20261214T080000Z", "11-30 12-07 12-14")]
#[case::until_day("FREQ=WEEKLY;UNTIL=20261214", "11-30 12-07 12-14")]
#[case::until_local("FREQ=WEEKLY;UNTIL=20261214T090000", "11-30 12-07 12-14")]
#[case::until_just_before("FREQ=WEEKLY;UNTIL=20261214T075959Z", "11-30 12-07")]
fn a_rule(#[case] rule: &str, #[case] expected: &str) {
    let read = read_ics(one(&format!("{NINE}\nRRULE:{rule}")).as_bytes(), now());
    let found: Vec<String> = read
        .lessons
        .iter()
        .map(|it| it.day.to_string()[5..].to_owned())
        .collect();
    assert_eq!((found.join(" "), read.fault), (expected.to_owned(), None));
    assert!(read.lessons.iter().all(|it| it.from.to_string() == "09:00"));
}

#[test]
fn the_clock_shows_the_same_after_summer_time_begins() {
    let lines = "UID:a\nDTSTART;TZID=Europe/Amsterdam:20270322T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2";
    let read = read_ics(one(lines).as_bytes(), now());
    assert_eq!(
        days(&read),
        ["2027-03-22 09:00-10:00", "2027-03-29 09:00-10:00"]
    );
}

#[test]
fn the_last_day_of_february_and_of_months_comes_only_where_it_is() {
    let lines = "UID:a\nDTSTART:20270131T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;COUNT=3";
    let read = read_ics(one(lines).as_bytes(), now());
    assert_eq!(
        days(&read).join(" "),
        "2027-01-31 09:00-10:00 2027-03-31 09:00-10:00 2027-05-31 09:00-10:00"
    );
    let leap = "UID:a\nDTSTART:20240229T090000\nDURATION:PT1H\nRRULE:FREQ=YEARLY;COUNT=3";
    let read = read_ics(one(leap).as_bytes(), now());
    assert_eq!(days(&read), ["2028-02-29 09:00-10:00"]);
}

#[test]
fn exceptions_are_left_out_and_one_that_moved_keeps_its_name() {
    let rule = format!(
        "{NINE}\nSEQUENCE:0\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Amsterdam:20261207T090000"
    );
    let before = read_ics(one(&rule).as_bytes(), now());
    assert_eq!(
        days(&before),
        ["2026-11-30 09:00-12:00", "2026-12-14 09:00-12:00"]
    );
    let moved = "BEGIN:VEVENT\nUID:a\nSEQUENCE:4\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261214T090000\nDTSTART;TZID=Europe/Amsterdam:20261216T130000\nDTEND;TZID=Europe/Amsterdam:20261216T150000\nEND:VEVENT";
    let both = format!("BEGIN:VEVENT\n{rule}\nEND:VEVENT\n{moved}");
    let after = read_ics(calendar(&both).as_bytes(), now());
    assert_eq!(
        days(&after),
        ["2026-11-30 09:00-12:00", "2026-12-16 13:00-15:00"]
    );
    let keys = |read: &ReadTimetable| {
        read.lessons
            .iter()
            .map(|it| it.key.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&before), keys(&after));
}

#[test]
fn two_courses_with_lessons_at_the_same_time_stay_apart() {
    let course = |uid: &str, to: &str| {
        format!(
            "BEGIN:VEVENT\n{}\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:{uid}\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261207T090000\nDTSTART;TZID=Europe/Amsterdam:{to}\nDURATION:PT1H\nEND:VEVENT",
            NINE.replace("UID:a", &format!("UID:{uid}"))
        )
    };
    let text = calendar(&format!(
        "{}\n{}",
        course("a", "20261208T090000"),
        course("b", "20261209T090000")
    ));
    let found = days(&read_ics(text.as_bytes(), now()));
    assert_eq!(found.len(), 4);
    assert_eq!(
        &found[2..],
        ["2026-12-08 09:00-10:00", "2026-12-09 09:00-10:00"]
    );
}

#[test]
fn words_are_unescaped_folded_and_alarms_are_not_theirs() {
    let lines = format!(
        "{NINE}\nSUMMARY:Neder\n lands\\, A2\nLOCATION:Lokaal 3\\; boven\nBEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:Wekker\nEND:VALARM"
    );
    let read = read_ics(one(&lines).as_bytes(), now());
    let lesson = &read.lessons[0];
    assert_eq!(lesson.title.as_deref(), Some("Nederlands, A2"));
    assert_eq!(lesson.place.as_deref(), Some("Lokaal 3; boven"));
}

#[test]
fn a_day_without_a_time_is_no_lesson() {
    let read = read_ics(
        one("UID:a\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20270104\nSUMMARY:Vakantie")
            .as_bytes(),
        now(),
    );
    assert_eq!(
        (read.lessons.len(), read.left_out, read.fault),
        (0, 1, None)
    );
}

#[rstest]
#[case::empty("", 1, BrokenLine::Form)]
#[case::something_else("<html>\n</html>", 1, BrokenLine::Form)]
#[case::breaks_off("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n", 3, BrokenLine::Form)]
#[case::no_line(&one("UID:a\nDTSTART:20261130T090000\nwhat is this"), 5, BrokenLine::Form)]
#[case::no_such_day(&one("UID:a\nDTSTART:20270229T090000\nDURATION:PT1H"), 4, BrokenLine::NoDay)]
#[case::no_day(&one("UID:a\nSUMMARY:Les"), 2, BrokenLine::NoDay)]
#[case::ends_first(&one("UID:a\nDTSTART:20261130T090000\nDTEND:20261130T080000"), 2, BrokenLine::EndBeforeStart)]
#[case::no_zone(&one("UID:a\nDTSTART;TZID=Mars/Olympus:20261130T090000\nDURATION:PT1H"), 4, BrokenLine::UnknownZone)]
#[case::no_name(&one("DTSTART:20261130T090000\nDURATION:PT1H"), 2, BrokenLine::NoName)]
#[case::bad_exception(&one(&format!("{NINE}\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:soon")), 7, BrokenLine::NoDay)]
#[case::bad_length(&one("UID:a\nDTSTART:20261130T090000\nDURATION:long"), 5, BrokenLine::NoTime)]
#[case::every_second(&one(&format!("{NINE}\nRRULE:FREQ=SECONDLY")), 6, BrokenLine::BadRule)]
#[case::no_weekday(&one(&format!("{NINE}\nRRULE:FREQ=WEEKLY;BYDAY=XX")), 6, BrokenLine::BadRule)]
#[case::unknown_part(&one(&format!("{NINE}\nRRULE:FREQ=DAILY;BYHOUR=1,2,3")), 6, BrokenLine::BadRule)]
#[case::every_day_for_ever(&one(&format!("{NINE}\nRRULE:FREQ=DAILY")), 2, BrokenLine::TooMany)]
fn a_broken_line_has_its_number_and_nothing_is_read(
    #[case] text: &str,
    #[case] line: usize,
    #[case] what: BrokenLine,
) {
    let read = read_ics(text.as_bytes(), now());
    let fault = read.fault.map(|it| (it.line, it.what));
    assert_eq!((fault, read.lessons.len()), (Some((line, what)), 0));
}

#[test]
fn what_is_too_deep_too_much_or_no_text_is_refused() {
    let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:VTODO\n".repeat(20));
    assert_eq!(
        read_ics(deep.as_bytes(), now()).fault.map(|it| it.line),
        Some(9)
    );
    let event = |number: usize| {
        format!("BEGIN:VEVENT\nUID:{number}\nDTSTART:20261130T090000\nDURATION:PT1H\nEND:VEVENT")
    };
    let many: Vec<String> = (0..401).map(event).collect();
    let read = read_ics(calendar(&many.join("\n")).as_bytes(), now());
    assert_eq!(read.fault.map(|it| it.what), Some(BrokenLine::TooMany));
    let read = read_ics(b"BEGIN:VCALENDAR\nX-A:\xff\nEND:VCALENDAR", now());
    assert_eq!(
        read.fault.map(|it| (it.line, it.what)),
        Some((2, BrokenLine::Form))
    );
}

#[rstest]
#[case::semicolons(
    "datum;van;tot;vak;lokaal\n30-11-2026;9:00;12.00;Nederlands;3\n",
    "2026-11-30 09:00-12:00"
)]
#[case::commas(
    "Date,Start,End\r\n2026-11-30,09:00,12:00\r\n",
    "2026-11-30 09:00-12:00"
)]
#[case::with_a_mark(
    "\u{feff}datum;van;tot\n30/11/2026;9:00;12:00\n\n;;\n",
    "2026-11-30 09:00-12:00"
)]
#[case::over("datum;van;tot\n2026-11-23;9:00;12:00\n", "")]
fn rows(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(days(&read_csv(text.as_bytes(), now())).join(" "), expected);
}

#[rstest]
#[case("", 1, BrokenLine::MissingColumn)]
#[case("datum;van\n", 1, BrokenLine::MissingColumn)]
#[case(
    "datum;van;tot\n2026-11-30;9:00;12:00\n31-11-2026;9:00;12:00\n",
    3,
    BrokenLine::NoDay
)]
#[case("datum;van;tot\n2026-11-30;9;12:00\n", 2, BrokenLine::NoTime)]
#[case("datum;van;tot\n2026-11-30;9:00\n", 2, BrokenLine::NoTime)]
#[case(
    "datum;van;tot\n2026-11-30;12:00;9:00\n",
    2,
    BrokenLine::EndBeforeStart
)]
#[case(
    "id;datum;van;tot\na;2026-11-30;9:00;10:00\na;2026-12-01;9:00;10:00\n",
    3,
    BrokenLine::Twice
)]
fn a_broken_row_has_its_number(#[case] text: &str, #[case] line: usize, #[case] what: BrokenLine) {
    let read = read_csv(text.as_bytes(), now());
    assert_eq!(read.fault.map(|it| (it.line, it.what)), Some((line, what)));
    assert!(read.lessons.is_empty());
}

#[test]
fn a_row_with_an_id_keeps_its_name_when_it_moves() {
    let read = |day: &str| {
        read_csv(
            format!("id;datum;van;tot\n7;{day};9:00;10:00\n").as_bytes(),
            now(),
        )
    };
    assert_eq!(
        read("2026-11-30").lessons[0].key,
        read("2026-12-01").lessons[0].key
    );
    let alike = "datum;van;tot\n2026-11-30;9:00;10:00\n2026-11-30;9:00;10:00\n";
    assert_eq!(read_csv(alike.as_bytes(), now()).lessons.len(), 2);
}

/// What would be read over and over, for seconds, is not read at all.
#[test]
fn a_file_that_would_take_long_is_refused() {
    let zone = "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n";
    let event = |number: usize| {
        format!(
            "BEGIN:VEVENT\nUID:{number}\nDTSTART:20260101T080000Z\nDTEND:20260101T090000Z\nEND:VEVENT\n"
        )
    };
    let events: String = (0..2_001).map(event).collect();
    let what = |text: &str| {
        read_ics(calendar(text).as_bytes(), now())
            .fault
            .map(|it| it.what)
    };
    assert_eq!(
        what(&(zone.repeat(100) + &one_event())),
        Some(BrokenLine::TooMany)
    );
    assert_eq!(what(&events), Some(BrokenLine::TooMany));
    assert_eq!(what(&(zone.to_owned() + &one_event())), None);
}

fn one_event() -> String {
    format!("BEGIN:VEVENT\n{NINE}\nEND:VEVENT")
}
