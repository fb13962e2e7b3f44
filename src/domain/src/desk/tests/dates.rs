//! A confirmed date moves every day that hangs on it, and the person reads which.

use super::*;
use proptest::prelude::*;

const START: Anchor = Anchor::InsuranceDutyStart;

fn confirm(anchor: Anchor, on: &str, before: Option<&str>) -> StaffAction {
    StaffAction::ConfirmDate {
        anchor: AnchorId::new(anchor.name()),
        day: day(on),
        before: before.map(day),
    }
}

fn told(file: &File) -> Wording {
    file.conversation().last().unwrap().text.clone()
}

fn line(key: &str, last: &str) -> Wording {
    let nested = |it: Wording| Arg::Wording(Box::new(it));
    let when = Wording::ready("item-until").with("date", Arg::Day(day(last)));
    Wording::ready(key)
        .with("what", nested(Wording::ready("item-insurance-health")))
        .with("when", nested(when))
}

#[test]
fn a_date_is_confirmed_and_then_mended_and_the_person_reads_which_days_follow() {
    let selam = acted(file([]), confirm(START, "2026-10-01", None));
    let date = selam.anchor(START).unwrap();
    assert_eq!(date.confirmed_by.as_deref(), Some("Marit"));
    let text = told(&selam);
    assert!(matches!(&text, Wording::Ready { key, .. } if key == "told-confirmed_date"));
    let first = line("moved-day", "2027-01-31");
    assert!(text.lines().any(|it| *it == first), "{text:?}");

    let selam = acted(selam, confirm(START, "2026-11-01", Some("2026-10-01")));
    let text = told(&selam);
    assert!(matches!(&text, Wording::Ready { key, .. } if key == "told-moved_date"));
    let was = Arg::Day(day("2027-01-31"));
    let later = line("moved-day_was", "2027-02-28").with("before", was);
    assert!(text.lines().any(|it| *it == later), "{text:?}");
}

#[test]
fn the_same_date_again_tells_nothing() {
    let selam = acted(file([]), confirm(START, "2026-10-01", None));
    assert_eq!(
        act(&selam, confirm(START, "2026-10-01", None)),
        Ok(Vec::new())
    );
}

// What stands there of the day on which it was confirmed, by whom -> what stands there after Marit confirms it on
// the 24th of November.
#[rstest]
#[case::by_herself_before(Some("2026-10-05"), "Marit", "2026-10-05")]
#[case::before_that_was_kept(None, "Marit", "2026-11-24")]
#[case::by_somebody_else(Some("2026-10-05"), "Fatima", "2026-11-24")]
fn the_day_on_which_somebody_confirmed_it_is_kept(
    #[case] stood: Option<&str>,
    #[case] by: &str,
    #[case] expected: &str,
) {
    let date = AnchorDate {
        id: AnchorId::new(START.name()),
        day: day("2026-10-01"),
        source: DateSource::CaseManager,
        confirmed_by: Some(by.to_owned()),
        confirmed_on: stood.map(day),
    };
    let selam = acted(file([date.into()]), confirm(START, "2026-10-01", None));
    let found = selam.anchor(START).unwrap();
    assert_eq!(found.confirmed_by.as_deref(), Some("Marit"));
    assert_eq!(found.confirmed_on, Some(day(expected)));
    let item = catalogue::item("insurance.health").unwrap();
    let deadline = crate::regelen::deadline(&selam, item, day("2026-11-24"));
    assert_eq!(deadline.confirmed_on(&selam), found.confirmed_on);
    let mended = acted(selam, confirm(START, "2026-11-01", Some("2026-10-01")));
    let on = mended.anchor(START).unwrap().confirmed_on;
    assert_eq!(on, Some(day("2026-11-24")));
}

#[test]
fn a_date_that_only_followed_from_a_rule_gives_days_once_it_is_confirmed() {
    let guessed = AnchorDate {
        id: AnchorId::new(START.name()),
        day: day("2026-10-01"),
        source: DateSource::Rule,
        confirmed_by: None,
        confirmed_on: None,
    };
    let before = file([guessed.into()]);
    assert_eq!(before.anchor_day(START), None);
    let selam = acted(before, confirm(START, "2026-10-01", None));
    assert_eq!(selam.anchor(START).unwrap().source, DateSource::CaseManager);
    let text = told(&selam);
    let insured = line("moved-day", "2027-01-31");
    assert!(text.lines().any(|it| *it == insured), "{text:?}");
}

#[test]
fn what_somebody_else_confirmed_meanwhile_is_not_lost_unseen() {
    let selam = acted(file([]), confirm(START, "2026-10-01", None));
    for before in [None, Some("2026-09-01")] {
        let refused = act(&selam, confirm(START, "2026-10-15", before));
        assert_eq!(refused, Err(Refusal::ChangedMeanwhile));
    }
}

#[test]
fn the_date_of_one_letter_and_a_date_of_another_age_are_refused() {
    let letter = confirm(Anchor::LetterDate, "2026-11-01", None);
    assert_eq!(act(&file([]), letter), Err(Refusal::NotYours));
    let old = confirm(START, "1996-11-01", None);
    assert_eq!(act(&file([]), old), Err(Refusal::DateImplausible));
}

#[test]
fn what_is_done_already_does_not_move() {
    let done = crate::regelen::ItemState {
        id: ItemId::new("insurance.health"),
        status: crate::regelen::ItemStatus::Done,
        on: Some(day("2026-11-02")),
        owner: None,
        due: None,
        letter_date: None,
        note: None,
        answers: Vec::new(),
    };
    let moved = moved_days(
        &file([done.into()]),
        START,
        day("2026-10-01"),
        day("2026-11-24"),
    );
    assert!(moved.iter().all(|it| it.item.id != "insurance.health"));
}

proptest! {
    #[test]
    fn every_day_that_hangs_on_a_date_is_named_and_no_other(first in 20_700_i32..20_800, moved in 1_i32..300) {
        let today = day("2026-11-24");
        let (first, second) = (Day::from_number(first), Day::from_number(first + moved));
        for anchor in CONFIRMABLE {
            let date = |on: Day| AnchorDate {
                id: AnchorId::new(anchor.name()),
                day: on,
                source: DateSource::CaseManager,
                confirmed_by: None, confirmed_on: None };
            let (before, after) = (file([date(first).into()]), file([date(second).into()]));
            let told = moved_days(&before, anchor, second, today);
            for item in catalogue::items() {
                let last = |file: &File| crate::regelen::deadline(file, item, today).last_day();
                let named = told.iter().find(|it| it.item.id == item.id && it.edge.is_last());
                let is_moved = last(&before) != last(&after);
                prop_assert_eq!(named.map(|it| it.day), last(&after).filter(|_| is_moved));
            }
        }
    }
}
