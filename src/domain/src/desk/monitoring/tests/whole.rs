//! The lines of `plan.md`, section 6, of people whose numbers are known.

use super::*;

/// The table of a month, made on 24 November 2026.
fn of(people: &[Counted], month: &str) -> MonthTable {
    count(people, month.parse().unwrap(), day("2026-11-24"))
}

/// Came on this day.
fn came(on: &str, outcomes: &[Outcome]) -> Counted {
    let mut who = person(Gender::NotSaid, outcomes);
    who.file.registered_on = Some(day(on));
    who
}

/// Linked in October and still in the reception centre.
fn in_reception(outcomes: &[Outcome], done_on: &[&str]) -> Counted {
    let mut who = person(Gender::NotSaid, outcomes);
    who.file.registered_on = None;
    who.file.linked_on = Some(day("2026-10-01"));
    who.file.done_on = done_on.iter().map(|it| day(it)).collect();
    who
}

fn stock(table: &MonthTable, stock: Stock) -> &StockRow {
    table.stocks.iter().find(|it| it.stock == stock).unwrap()
}

fn by_cohort(table: &MonthTable, stock: Stock) -> Vec<Option<u32>> {
    let at = Stock::BY_COHORT.iter().position(|it| *it == stock).unwrap();
    table.cohorts.iter().map(|it| it.stocks[at]).collect()
}

#[test]
fn open_plans_and_caseload_of_an_earlier_month_are_not_known() {
    let mut who = came("2026-02-18", &[]);
    who.file.is_plan_active = true;
    who.file.pip_on = Some(day("2026-04-01"));
    who.file.case_managers = vec![MemberId::new("marit")];
    let people = vec![who; 20];

    let now = of(&people, "2026-11");
    assert_eq!(stock(&now, Stock::ActivePlans).total, Some(20));
    assert_eq!(by_cohort(&now, Stock::ActivePlans), [Some(20)]);
    assert_eq!(now.caseloads, Some(vec![Some(20)]));
    assert!(now.stocks.iter().all(|it| it.is_known));

    let before = of(&people, "2026-10");
    let plans = stock(&before, Stock::ActivePlans);
    assert_eq!((plans.is_known, plans.total), (false, None));
    assert!(plans.by_gender.iter().all(Option::is_none));
    assert_eq!(by_cohort(&before, Stock::ActivePlans), [None]);
    assert_eq!(before.caseloads, None);
    assert_eq!(stock(&before, Stock::People).total, Some(20));
    assert_eq!(stock(&before, Stock::InGuidance).total, Some(20));
    let march = of(&people, "2026-03");
    assert_eq!(stock(&march, Stock::InGuidance).total, Some(0), "no PIP");
}

#[test]
fn what_stands_is_told_by_cohort_too() {
    let partly = outcome(OutcomeKind::PartialExit, "2026-06-01");
    let out = outcome(OutcomeKind::BenefitExit, "2026-10-05");
    let work = Outcome {
        hours: Some(16),
        ..outcome(OutcomeKind::WorkStarted, "2026-05-01")
    };
    let ended = Outcome {
        until: Some(day("2026-10-31")),
        ..outcome(OutcomeKind::Volunteering, "2026-05-01")
    };
    let mut people = vec![came("2026-02-18", &[work, partly.clone()]); 10];
    people.extend(vec![came("2026-02-18", &[partly, out]); 15]);
    people.extend(vec![came("2026-03-02", std::slice::from_ref(&ended)); 20]);

    let november = of(&people, "2026-11");
    let told = |it| by_cohort(&november, it);
    assert_eq!(told(Stock::Working), [Some(10), Some(0)]);
    assert_eq!(told(Stock::InGuidance), [Some(10), Some(0)], "they work");
    assert_eq!(told(Stock::PartlyOut), [Some(10), Some(0)], "not those out");
    assert_eq!(told(Stock::Volunteers), [Some(0), Some(0)], "it ended");
    assert_eq!(stock(&november, Stock::PartlyOut).total, Some(10));
    let september = of(&people, "2026-09");
    let told = |it| by_cohort(&september, it);
    assert_eq!(told(Stock::PartlyOut), [Some(25), Some(0)], "not out yet");
    assert_eq!(told(Stock::Volunteers), [Some(0), Some(20)]);
}

#[rstest]
#[case::a_step_finished_there(&[], &["2026-11-03"], None, true)]
#[case::something_noted_there(&["2026-11-03"], &[], None, true)]
#[case::before_the_link(&["2026-09-30"], &["2026-09-30"], None, false)]
#[case::another_month(&[], &["2026-10-20"], None, false)]
#[case::after_moving(&["2026-11-03"], &["2026-11-03"], Some("2026-11-02"), false)]
#[case::before_moving(&[], &["2026-11-01"], Some("2026-11-02"), true)]
#[case::nothing(&[], &[], None, false)]
fn guided_from_the_reception_centre_is_who_reached_something_there(
    #[case] noted: &[&str],
    #[case] done_on: &[&str],
    #[case] moved_in: Option<&str>,
    #[case] is_guided: bool,
) {
    let track = |on: &&str| outcome(OutcomeKind::ParticipationTrack, on);
    let noted: Vec<_> = noted.iter().map(track).collect();
    let mut who = in_reception(&noted, done_on);
    who.file.moved_in_on = moved_in.map(day);
    let found = row(&of(&vec![who; 37], "2026-11"), Figure::GuidedFromReception);
    let expected = if is_guided { 37 } else { 0 };
    assert_eq!(found.total, Some(expected));
    assert_eq!(found.by_gender, [Some(0), Some(0), Some(expected)]);
}

/// The numbers of the example: 37 guided, 12 of them to part-time work.
#[test]
fn who_was_guided_and_who_works_from_the_reception_centre_stand_beside_each_other() {
    let part_time = Outcome {
        hours: Some(16),
        ..outcome(OutcomeKind::WorkStarted, "2026-11-03")
    };
    let mut people = vec![in_reception(&[], &["2026-11-03"]); 25];
    people.extend(vec![
        in_reception(std::slice::from_ref(&part_time), &[]);
        12
    ]);
    people.extend(vec![came("2026-02-18", &[part_time]); 8]);
    let table = of(&people, "2026-11");
    let total = |it| row(&table, it).total;
    assert_eq!(total(Figure::GuidedFromReception), Some(37));
    assert_eq!(total(Figure::WorkFromReception), Some(12));
    assert_eq!(total(Figure::WorkStarted), Some(20));
    let hours = &table.hours[1];
    assert_eq!(hours.class, HoursClass::Under24);
    assert_eq!((hours.people, hours.from_reception), (Some(20), Some(12)));
    assert_eq!(hours.by_gender, [Some(0), Some(0), Some(20)]);
    let at = Figure::ALL
        .iter()
        .position(|it| *it == Figure::WorkFromReception);
    let told = table.cohorts.iter();
    let told: Vec<_> = told.map(|it| it.figures[at.unwrap()]).collect();
    assert_eq!(told, [Some(12), Some(0)]);
}

#[test]
fn a_year_is_counted_from_january_to_the_month() {
    let study = |on: &str| came("2024-02-18", &[outcome(OutcomeKind::StudyStarted, on)]);
    let mut people = vec![study("2025-12-31"); 10];
    people.extend(vec![study("2026-01-01"); 15]);
    people.extend(vec![study("2026-10-01"); 20]);
    people.extend(vec![study("2026-11-01"); 30]);
    let told = |month: &str| {
        let found = row(&of(&people, month), Figure::StudyStarted);
        (found.total, found.in_year, found.since_start)
    };
    assert_eq!(told("2026-10"), (Some(20), Some(35), Some(45)));
    assert_eq!(told("2026-11"), (Some(30), Some(65), Some(75)));
    assert_eq!(told("2025-12"), (Some(10), Some(10), Some(10)));
}

#[test]
fn a_cohort_is_measured_three_years_after_it_came() {
    let out = |from: &str, until: Option<&str>| Outcome {
        until: until.map(day),
        ..outcome(OutcomeKind::BenefitExit, from)
    };
    // Out on that day, out too late, and out for a while before.
    let mut people = vec![came("2023-10-15", &[out("2026-10-15", None)]); 10];
    people.extend(vec![came("2023-10-15", &[out("2026-10-16", None)]); 15]);
    let for_a_while = out("2025-01-01", Some("2026-01-01"));
    people.extend(vec![came("2023-10-15", &[for_a_while]); 15]);
    people.extend(vec![came("2023-11-15", &[]); 20]);
    let told = |month: &str| -> Vec<_> {
        let cohorts = of(&people, month).cohorts.into_iter();
        let told = |it: CohortRow| {
            let share = it.share_after_three_years;
            (it.is_after_three_years, it.out_after_three_years, share)
        };
        cohorts.map(told).collect()
    };
    let not_yet = (false, None, None);
    let measured = (true, Some(10), Some(25));
    assert_eq!(told("2026-09"), [not_yet, not_yet]);
    assert_eq!(told("2026-10"), [measured, not_yet]);
    assert_eq!(told("2026-11"), [measured, not_yet], "November is not over");
    let november = of(&people, "2026-11");
    assert_eq!(november.cohorts[0].share_out, Some(62), "25 of 40 now");
}
