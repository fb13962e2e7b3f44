//! How it stood in a month that is over: as it was told then, and never more.

use super::subtracted::{alike, made};
use super::*;

fn of(people: &[Counted], month: &str, today: &str) -> MonthTable {
    count(people, month.parse().unwrap(), day(today))
}

/// As it comes back from where it was kept.
fn kept(table: &MonthTable) -> Stood {
    let json = serde_json::to_string(&Stood::of(table).unwrap()).unwrap();
    serde_json::from_str(&json).unwrap()
}

fn plans(table: &MonthTable) -> &StockRow {
    let mut rows = table.stocks.iter();
    rows.find(|it| it.stock == Stock::ActivePlans).unwrap()
}

fn plans_by_cohort(table: &MonthTable) -> Vec<(Cohort, Option<u32>)> {
    let at = Stock::BY_COHORT
        .iter()
        .position(|it| *it == Stock::ActivePlans)
        .unwrap();
    let rows = table.cohorts.iter();
    rows.map(|it| (it.cohort, it.stocks[at])).collect()
}

/// With an open plan, in the caseload of this klantmanager.
fn guided(registered_on: &str, manager: &str) -> Counted {
    let mut who = person(Gender::NotSaid, &[]);
    who.file.registered_on = Some(day(registered_on));
    who.file.is_plan_active = true;
    who.file.case_managers = vec![MemberId::new(manager)];
    who
}

#[test]
fn a_month_that_is_over_tells_what_stood_and_not_what_stands() {
    let mut people = vec![guided("2026-02-18", "marit"); 20];
    people.extend(vec![guided("2026-03-02", "bas"); 10]);
    let then = of(&people, "2026-11", "2026-11-30");
    assert_eq!(then.counted_on, None, "it was counted now");
    let stood = kept(&then);

    // Since then most plans were finished, and the others changed hands.
    people
        .iter_mut()
        .take(15)
        .for_each(|it| it.file.is_plan_active = false);
    for who in people.iter_mut().skip(15) {
        who.file.case_managers = vec![MemberId::new("fatima")];
    }
    let mut later = of(&people, "2026-11", "2027-01-05");
    assert!(!plans(&later).is_known);
    later.recall(&stood, day("2026-12-01"));
    assert_eq!(plans(&later), plans(&then));
    assert_eq!(plans(&later).total, Some(30));
    let told: Vec<_> = plans_by_cohort(&later).into_iter().map(|it| it.1).collect();
    assert_eq!(told, [Some(20), Some(10)]);
    assert_eq!(later.caseloads, Some(vec![Some(20), Some(10)]));
    assert_eq!(later.counted_on, Some(day("2026-12-01")));
    let others = |table: &MonthTable| {
        let rows = table.stocks.iter();
        let rows = rows.filter(|it| it.stock.is_known_later());
        rows.cloned().collect::<Vec<_>>()
    };
    assert_eq!(
        others(&later),
        others(&of(&people, "2026-11", "2027-01-05"))
    );

    let mut now = of(&people, "2027-01", "2027-01-05");
    let before = now.clone();
    now.recall(&stood, day("2026-12-01"));
    assert_eq!(now, before, "what stands is counted now");
}

#[test]
fn nothing_is_kept_of_a_month_that_was_over_and_nothing_told_of_a_cohort_that_came_since() {
    let mut people = vec![guided("2026-02-18", "marit"); 20];
    assert_eq!(Stood::of(&of(&people, "2026-10", "2026-11-30")), None);
    let stood = kept(&of(&people, "2026-11", "2026-11-30"));
    // Their date was mended.
    for who in people.iter_mut().take(10) {
        who.file.registered_on = Some(day("2026-03-02"));
    }
    let mut later = of(&people, "2026-11", "2027-01-05");
    later.recall(&stood, day("2026-12-01"));
    let told = plans_by_cohort(&later);
    assert_eq!(
        told,
        [
            (Some("2026-02".parse().unwrap()), Some(20)),
            (Some("2026-03".parse().unwrap()), None)
        ]
    );
    assert_eq!(Stood::of(&later), None, "what was recalled is not counted");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn a_later_table_never_tells_more_than_the_one_of_then(
        groups in alike(),
        managers in 1_usize..6,
        erased in 0_usize..30,
        mended in 0_usize..30,
    ) {
        let mut people: Vec<_> = groups.into_iter().flat_map(made).collect();
        for (index, who) in people.iter_mut().enumerate() {
            who.file.is_plan_active = index % 3 > 0;
            who.file.case_managers = vec![MemberId::new(format!("m-{}", index % managers))];
        }
        let then = of(&people, "2026-11", "2026-11-30");
        let stood = kept(&then);

        let mut people: Vec<_> = people.into_iter().skip(erased).collect();
        for who in people.iter_mut().take(mended) {
            who.file.registered_on = Some(day("2026-05-18"));
            who.gender = Gender::Woman;
            who.file.is_plan_active = !who.file.is_plan_active;
        }
        let mut later = of(&people, "2026-11", "2027-01-05");
        later.recall(&stood, day("2026-12-01"));
        prop_assert_eq!(plans(&later), plans(&then));
        prop_assert_eq!(&later.caseloads, &then.caseloads);
        let of_then = plans_by_cohort(&then);
        for (cohort, told) in plans_by_cohort(&later) {
            let before = of_then.iter().find(|it| it.0 == cohort);
            prop_assert_eq!(told, before.and_then(|it| it.1));
        }
        let row = plans(&later);
        let numbers = row.by_gender.iter().chain([&row.total]);
        let numbers = numbers.chain(later.caseloads.iter().flatten()).flatten();
        for number in numbers {
            prop_assert!(number % SMALLEST_GROUP == 0, "{} tells one person", number);
        }
    }
}
