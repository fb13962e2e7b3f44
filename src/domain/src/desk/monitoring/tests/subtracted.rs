//! Whoever subtracts what is shown from what is shown gets no group under five.

use super::*;

/// Some who are alike, as (how many, gender, cohort, what they did).
pub(super) type Alike = (usize, usize, usize, usize);

pub(super) fn alike() -> impl Strategy<Value = Vec<Alike>> {
    proptest::collection::vec((1_usize..12, 0_usize..3, 0_usize..3, 0_usize..7), 1..10)
}

pub(super) fn made((how_many, gender, cohort, did): Alike) -> Vec<Counted> {
    let gender = [Gender::Woman, Gender::Man, Gender::NotSaid][gender];
    let work = |hours| Outcome {
        hours,
        ..outcome(OutcomeKind::WorkStarted, "2026-11-03")
    };
    let volunteering = outcome(OutcomeKind::Volunteering, "2026-11-03");
    let (is_early, outcomes) = match did {
        0 => (false, vec![work(Some(8))]),
        1 => (false, vec![work(Some(40))]),
        2 => (true, vec![work(Some(8))]),
        3 => (true, vec![work(Some(40))]),
        4 => (true, vec![volunteering]),
        5 => (false, vec![volunteering]),
        _ => (false, Vec::new()),
    };
    let mut who = person(gender, &outcomes);
    let came = day(["2026-02-18", "2026-03-18", "2026-04-18"][cohort]);
    who.file.registered_on = Some(came);
    if is_early {
        // Registered later: the cohort is that of the file.
        who.file.registered_on = None;
        who.file.linked_on = Some(came);
        who.made_at = Some(crate::time::Instant::from_millis(
            i64::from(came.number()) * 24 * 3_600_000 + 43_200_000,
        ));
    }
    vec![who; how_many]
}

/// What is left of a total when what is shown is taken off: nothing, or five people or more in two cells or more.
fn check_row(total: Option<u32>, cells: &[Option<u32>]) -> Result<(), TestCaseError> {
    let shown = || cells.iter().copied().chain([total]).flatten();
    prop_assert!(shown().all(|it| it == 0 || it >= SMALLEST_GROUP));
    let hidden = cells.iter().filter(|it| it.is_none()).count();
    if let Some(total) = total {
        let left = total - cells.iter().flatten().sum::<u32>();
        prop_assert!(hidden != 1, "{total:?} {cells:?}");
        prop_assert!(hidden == 0 || left >= SMALLEST_GROUP);
        prop_assert!(hidden > 0 || left == 0, "every cell is shown");
    }
    Ok(())
}

/// The rest of a whole is nobody, or five or more, part by part; and what is shown within bounds nothing that is hidden.
fn check_within(
    parts: &[Option<u32>],
    whole: &[Option<u32>],
    whole_total: Option<u32>,
) -> Result<(), TestCaseError> {
    let told = |cells: &[Option<u32>]| cells.iter().flatten().any(|it| *it > 0);
    if !told(parts) {
        return Ok(());
    }
    prop_assert!(whole_total.is_some());
    for (part, whole) in parts.iter().zip(whole) {
        let left = whole.unwrap() - part.unwrap();
        prop_assert!(
            left == 0 || left >= SMALLEST_GROUP,
            "{parts:?} of {whole:?}"
        );
    }
    Ok(())
}

fn column(table: &MonthTable, figure: Figure) -> Vec<Option<u32>> {
    let at = Figure::ALL.iter().position(|it| *it == figure).unwrap();
    table.cohorts.iter().map(|it| it.figures[at]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]
    #[test]
    fn no_difference_of_two_numbers_is_a_small_group(groups in alike()) {
        let people: Vec<_> = groups.into_iter().flat_map(made).collect();
        let table = november(&people);
        for it in &table.figures {
            check_row(it.total, &it.by_gender)?;
            check_row(it.total, &column(&table, it.figure))?;
            let rounded = it.in_year.into_iter().chain(it.since_start);
            prop_assert!(rounded.into_iter().all(|it| it % SMALLEST_GROUP == 0));
        }
        let early = row(&table, Figure::WorkFromReception);
        let work = row(&table, Figure::WorkStarted);
        for whole in [&work, &row(&table, Figure::GuidedFromReception)] {
            check_within(&[early.total], &[whole.total], whole.total)?;
            check_within(&early.by_gender, &whole.by_gender, whole.total)?;
            let of_cohorts = column(&table, early.figure);
            check_within(&of_cohorts, &column(&table, whole.figure), whole.total)?;
            if early.since_start.is_some_and(|it| it > 0) {
                let all = people.iter().filter(|who| whole.figure.is_on(who, |_| true));
                let own = people.iter().filter(|who| early.figure.is_on(who, |_| true));
                let left = all.count() - own.count();
                prop_assert!(left == 0 || left >= SMALLEST_GROUP as usize);
            }
        }

        let hours: Vec<_> = table.hours.iter().map(|it| it.people).collect();
        check_row(work.total, &hours)?;
        let of_hours: Vec<_> = table.hours.iter().map(|it| it.from_reception).collect();
        check_within(&of_hours, &hours, work.total)?;
        if early.total.is_some() {
            check_row(early.total, &of_hours)?;
        }
        let crossed: Vec<_> = table.hours.iter().flat_map(|it| &it.by_gender).collect();
        prop_assert!(crossed.iter().all(|it| it.is_some()) || crossed.iter().all(|it| it.is_none()));
        for it in table.hours.iter().filter(|it| it.by_gender[0].is_some()) {
            check_row(it.people, &it.by_gender)?;
        }
    }
}
