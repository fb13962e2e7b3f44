//! What is counted, and that nobody can be told from it.

mod stood;
mod subtracted;
mod whole;

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::time::Day;
use crate::week::{Entry, EntryKind, Interpreter};
use crate::{
    Anchor, AnchorDate, AnchorId, DateSource, EntryId, File, Language, LearningRoute, MemberId,
    Person, PersonId, Record, Role, Step, StepId, StepOwner, StepStatus, TeamMember, Wording,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn outcome(kind: OutcomeKind, from: &str) -> Outcome {
    Outcome {
        kind,
        from: day(from),
        until: None,
        hours: None,
    }
}

fn person(gender: Gender, outcomes: &[Outcome]) -> Counted {
    Counted {
        file: FileFacts {
            registered_on: Some(day("2026-02-18")),
            ..FileFacts::default()
        },
        made_at: None,
        gender,
        outcomes: outcomes.to_vec(),
    }
}

fn november(people: &[Counted]) -> MonthTable {
    count(people, "2026-11".parse().unwrap(), day("2026-11-24"))
}

fn row(table: &MonthTable, figure: Figure) -> FigureRow {
    let mut rows = table.figures.iter();
    rows.find(|it| it.figure == figure).unwrap().clone()
}

#[rstest]
#[case::plain("work_started", "2026-11-24", None, Some(16), Ok(()))]
#[case::tomorrow("work_started", "2026-11-25", None, None, Err(NotAnOutcome::Day))]
#[case::long_ago("work_started", "2016-11-23", None, None, Err(NotAnOutcome::Day))]
#[case::ended("volunteering", "2026-11-01", Some("2026-11-20"), None, Ok(()))]
#[case::ends_first(
    "volunteering",
    "2026-11-02",
    Some("2026-11-01"),
    None,
    Err(NotAnOutcome::Until)
)]
#[case::ends_later(
    "volunteering",
    "2026-11-02",
    Some("2026-11-25"),
    None,
    Err(NotAnOutcome::Until)
)]
#[case::does_not_last(
    "assessment",
    "2026-11-02",
    Some("2026-11-03"),
    None,
    Err(NotAnOutcome::Until)
)]
#[case::no_hours(
    "study_started",
    "2026-11-02",
    None,
    Some(16),
    Err(NotAnOutcome::Hours)
)]
#[case::too_many("work_started", "2026-11-02", None, Some(61), Err(NotAnOutcome::Hours))]
#[case::none_at_all("work_started", "2026-11-02", None, Some(0), Err(NotAnOutcome::Hours))]
fn what_can_be_noted(
    #[case] kind: &str,
    #[case] from: &str,
    #[case] until: Option<&str>,
    #[case] hours: Option<u8>,
    #[case] expected: Result<(), NotAnOutcome>,
) {
    let noted = Outcome {
        kind: serde_json::from_value(kind.into()).unwrap(),
        from: day(from),
        until: until.map(day),
        hours,
    };
    assert_eq!(noted.check(day("2026-11-24")), expected);
}

#[test]
fn a_name_is_what_is_sent() {
    fn is_sent(value: impl serde::Serialize, name: &str) {
        assert_eq!(serde_json::to_value(value).unwrap(), name);
    }
    for it in OutcomeKind::ALL {
        is_sent(it, it.name());
    }
    for it in HoursClass::ALL {
        is_sent(it, it.name());
    }
    for it in Gender::ALL {
        is_sent(it, it.name());
    }
    for it in Figure::ALL {
        is_sent(it, it.name());
    }
    for it in Stock::ALL {
        is_sent(it, it.name());
    }
    for it in COUNTED_GENDERS {
        is_sent(it, it.name());
    }
}

#[test]
fn a_person_counts_once_a_month_and_not_before_the_day_came() {
    let work = OutcomeKind::WorkStarted;
    let twice = [outcome(work, "2026-11-02"), outcome(work, "2026-11-16")];
    let mut people = vec![person(Gender::Woman, &twice); 6];
    people.extend(vec![person(Gender::Man, &twice[..1]); 5]);
    people.extend(vec![person(Gender::Man, &[outcome(work, "2026-10-31")]); 7]);
    people.push(person(Gender::Man, &[outcome(work, "2026-11-30")]));
    let found = row(&november(&people), Figure::WorkStarted);
    assert_eq!(found.total, Some(11));
    assert_eq!(found.by_gender, [Some(6), Some(5), Some(0)]);
    assert_eq!(found.since_start, Some(20), "18 to the nearest five");
}

fn step(id: &str, title: &str, status: StepStatus, on: Option<&str>) -> Step {
    Step {
        id: StepId::new(id),
        order: 1,
        title: Wording::ready(title),
        owner: StepOwner::Person,
        status,
        on: on.map(day),
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: None,
    }
}

#[test]
fn finished_steps_have_a_type_by_their_title() {
    let done = StepStatus::Done;
    let written = Step {
        title: Wording::written(Language::Dutch, "Assessment"),
        ..step("written", "", done, Some("2026-11-02"))
    };
    let steps = [
        step("a", "step-assessment", done, Some("2026-11-02")),
        step(
            "b",
            "step-language_boost_hospitality",
            done,
            Some("2026-11-03"),
        ),
        step("c", "approach-language_boost", done, Some("2026-11-04")),
        step(
            "d",
            "approach-language_boost",
            StepStatus::Open,
            Some("2026-11-05"),
        ),
        step("e", "step-assessment", done, None),
        step("f", "step-assessments", done, Some("2026-11-06")),
        step("g", "step-map_done", done, Some("2026-11-07")),
        written,
    ];
    let file = File::from_records(steps.map(Record::from));
    let boost = OutcomeKind::LanguageBoost;
    let wanted = [
        (OutcomeKind::Assessment, day("2026-11-02")),
        (boost, day("2026-11-03")),
        (boost, day("2026-11-04")),
    ];
    assert_eq!(FileFacts::of(&file).finished, wanted);
}

#[rstest]
#[case::still_learning(StepStatus::Open, "2026-11-02", false, true)]
#[case::finished(StepStatus::Done, "2026-11-02", false, false)]
#[case::finished_after_that_day(StepStatus::Done, "2026-11-25", false, true)]
#[case::finished_and_at_work(StepStatus::Done, "2026-11-02", true, true)]
fn guidance_ends_with_the_last_milestone_of_the_route(
    #[case] status: StepStatus,
    #[case] on: &str,
    #[case] works: bool,
    #[case] is_in: bool,
) {
    let samir = Person {
        id: PersonId::new("samir"),
        name: "Samir".to_owned(),
        own_name: None,
        language: Language::Arabic,
        municipality: "Voorbeeldstad".to_owned(),
        route: Some(LearningRoute::SelfReliance),
        strengths: Vec::new(),
    };
    let pip = AnchorDate {
        id: AnchorId::new(Anchor::PipDate.name()),
        day: day("2026-03-02"),
        source: DateSource::CaseManager,
        confirmed_by: Some("Marit".to_owned()),
        confirmed_on: None,
    };
    let records = [
        Record::from(samir),
        pip.into(),
        step(
            "first",
            "step-map_done",
            StepStatus::Done,
            Some("2026-06-01"),
        )
        .into(),
        step("last", "step-self_reliance_done", status, Some(on)).into(),
    ];
    let work = outcome(OutcomeKind::WorkStarted, "2026-05-01");
    let who = Counted {
        file: FileFacts::of(&File::from_records(records)),
        outcomes: works.then_some(work).into_iter().collect(),
        ..Counted::default()
    };
    assert_eq!(who.is_in_guidance_on(day("2026-11-24")), is_in);
}

/// The first column is what was noted by hand, the second what was finished in the plan.
#[rstest]
#[case::only_noted(&["2026-11-02"], &[], true, true)]
#[case::only_finished(&[], &["2026-11-02"], true, true)]
#[case::both(&["2026-11-02"], &["2026-11-09"], true, true)]
#[case::noted_the_month_before(&["2026-10-30"], &["2026-11-02"], false, true)]
#[case::another_one_since(&["2026-03-02"], &["2026-03-04", "2026-11-02"], true, true)]
#[case::still_to_come(&[], &["2026-11-30"], false, false)]
#[case::nothing(&[], &[], false, false)]
fn a_finished_step_counts_where_nobody_noted_it(
    #[case] noted: &[&str],
    #[case] finished: &[&str],
    #[case] in_month: bool,
    #[case] ever: bool,
) {
    let boost = OutcomeKind::LanguageBoost;
    let noted: Vec<_> = noted.iter().map(|on| outcome(boost, on)).collect();
    let mut who = person(Gender::NotSaid, &noted);
    who.file.finished = finished.iter().map(|on| (boost, day(on))).collect();
    let table = november(&vec![who; 10]);
    let found = row(&table, Figure::LanguageBoost);
    let ten = |is_so: bool| Some(if is_so { 10 } else { 0 });
    assert_eq!((found.total, found.since_start), (ten(in_month), ten(ever)));
    assert_eq!(row(&table, Figure::Assessment).total, Some(0));
}

#[test]
fn part_time_is_told_apart_by_hours() {
    let with = |hours| Outcome {
        hours,
        ..outcome(OutcomeKind::WorkStarted, "2026-11-02")
    };
    let mut people = Vec::new();
    for (hours, how_many) in [(Some(8), 5), (Some(12), 6), (Some(36), 7)] {
        people.extend(vec![person(Gender::NotSaid, &[with(hours)]); how_many]);
    }
    let told: Vec<_> = november(&people).hours.iter().map(|it| it.people).collect();
    assert_eq!(told, [Some(5), Some(6), Some(0), Some(7), Some(0)]);
}

#[test]
fn a_small_group_takes_a_second_cell_with_it() {
    let left = [outcome(OutcomeKind::BenefitExit, "2026-11-02")];
    let mut people = vec![person(Gender::Woman, &left); 6];
    people.extend(vec![person(Gender::Man, &left); 9]);
    people.extend(vec![person(Gender::Other, &left); 2]);
    let found = row(&november(&people), Figure::BenefitExit);
    assert_eq!(found.total, Some(17));
    assert_eq!(found.by_gender, [None, Some(9), None]);
}

#[test]
fn cohorts_have_a_share_out_of_the_benefit_for_as_long_as_they_are_out() {
    let out = outcome(OutcomeKind::BenefitExit, "2026-06-01");
    let back = Outcome {
        until: Some(day("2026-09-01")),
        ..out.clone()
    };
    let mut people = vec![person(Gender::NotSaid, std::slice::from_ref(&out)); 10];
    people.extend(vec![person(Gender::NotSaid, &[back]); 10]);
    people.extend(vec![Counted::default(); 3]);
    let mut march = person(Gender::NotSaid, &[out]);
    march.file.registered_on = Some(day("2026-03-02"));
    people.extend(vec![march; 9]);
    let table = november(&people);
    let [unknown, february, march] = &table.cohorts[..] else {
        panic!("{:?}", table.cohorts)
    };
    assert_eq!(
        (unknown.cohort, unknown.people),
        (None, None),
        "three people"
    );
    assert_eq!(february.cohort.unwrap().to_string(), "2026-02");
    let told = (february.people, february.out_of_benefit, february.share_out);
    assert_eq!(told, (Some(20), Some(10), Some(50)));
    assert_eq!(
        march.people, None,
        "the total less the others would tell of the three"
    );
}

#[test]
fn work_from_the_reception_centre_begins_between_link_and_move() {
    let mut who = person(
        Gender::NotSaid,
        &[outcome(OutcomeKind::WorkStarted, "2026-11-02")],
    );
    who.file.registered_on = None;
    who.file.linked_on = Some(day("2026-10-01"));
    let early = vec![who.clone(); 6];
    assert_eq!(
        row(&november(&early), Figure::WorkFromReception).total,
        Some(6)
    );
    who.file.moved_in_on = Some(day("2026-11-01"));
    let mut both = early;
    both.extend(vec![who; 3]);
    let found = row(&november(&both), Figure::WorkFromReception);
    assert_eq!(found.total, None, "the rest would be a group of three");
}

#[test]
fn who_was_not_there_yet_is_not_counted() {
    let people = vec![person(Gender::NotSaid, &[]); 12];
    let before = count(&people, "2026-01".parse().unwrap(), day("2026-11-24"));
    assert_eq!(before.stocks[0].total, Some(0));
    assert_eq!(november(&people).stocks[0].total, Some(10));
}

fn entry(id: &str, kind: EntryKind, from: &str, to: &str) -> Entry {
    Entry {
        id: EntryId::new(id),
        kind,
        day: day("2026-11-24"),
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        title: Wording::ready("entry-lesson"),
        place: None,
        travel_minutes: 0,
        with: None,
        with_others: None,
        is_obligatory: false,
        bring: Vec::new(),
        interpreter: Interpreter::None,
        solved_by: None,
        cannot_come: None,
        attendance: None,
        homework: None,
        is_homework_done: false,
    }
}

#[test]
fn a_file_gives_dates_klantmanagers_and_colliding_lessons() {
    let confirmed = |anchor: Anchor, by: Option<&str>| AnchorDate {
        id: AnchorId::new(anchor.name()),
        day: day("2026-02-18"),
        source: DateSource::CaseManager,
        confirmed_by: by.map(ToOwned::to_owned),
        confirmed_on: None,
    };
    let member = |id: &str, role, until: Option<&str>| TeamMember {
        id: MemberId::new(id),
        name: id.to_owned(),
        role,
        until: until.map(day),
        away: None,
    };
    let records = [
        Record::from(confirmed(Anchor::RegisteredOn, None)),
        confirmed(Anchor::PipDate, Some("Marit")).into(),
        member("marit", Role::CaseManager, None).into(),
        member("bas", Role::CaseManager, Some("2026-03-01")).into(),
        member("joris", Role::JobHunter, None).into(),
        entry("a", EntryKind::Lesson, "09:30", "12:00").into(),
        entry("b", EntryKind::Work, "11:30", "13:00").into(),
        entry("c", EntryKind::Appointment, "10:00", "10:30").into(),
        entry("d", EntryKind::Lesson, "15:00", "16:00").into(),
        entry("e", EntryKind::Own, "15:00", "16:00").into(),
    ];
    let facts = FileFacts::of(&File::from_records(records));
    assert_eq!(facts.registered_on, None, "nobody confirmed it");
    assert_eq!(facts.pip_on, Some(day("2026-02-18")));
    assert_eq!(facts.case_managers, [MemberId::new("marit")]);
    let slot = LessonConflict {
        day: day("2026-11-24"),
        hour: 9,
    };
    assert_eq!(facts.conflicts, [slot], "once, and not for her own affairs");
}

#[test]
fn slots_and_caseloads_of_few_are_left_out() {
    let with = |hour: u8, manager: &str| {
        let mut who = person(Gender::NotSaid, &[]);
        let day = day("2026-11-24");
        who.file.conflicts = vec![LessonConflict { day, hour }; 2];
        who.file.case_managers = vec![MemberId::new(manager)];
        who.file.is_plan_active = true;
        who
    };
    let mut people = vec![with(9, "marit"); 5];
    people.extend(vec![with(13, "bas"); 4]);
    people.extend(vec![person(Gender::NotSaid, &[]); 12]);
    for who in people.iter_mut().rev().take(12) {
        who.file.case_managers = vec![MemberId::new("fatima")];
        who.file.is_plan_active = true;
    }
    let mut closed = with(20, "fatima");
    closed.file.is_plan_active = false;
    closed.file.conflicts.clear();
    people.extend(vec![closed; 40]);
    let table = november(&people);
    let slot = SlotRow {
        weekday: 1,
        hour: 9,
        people: 5,
        conflicts: 10,
    };
    assert_eq!(table.slots, [slot]);
    assert_eq!(table.caseloads.unwrap(), [Some(10), None, None]);
}

/// The values that a hidden part can have, for who sees the rest: the bounds of what is left of the total.
fn possible(total: Option<u32>, cells: &[Option<u32>]) -> (u32, u32, usize) {
    let seen: u32 = cells.iter().flatten().sum();
    let hidden = cells.iter().filter(|it| it.is_none()).count();
    match total {
        Some(total) => (total - seen, total - seen, hidden),
        None => (1, SMALLEST_GROUP - 1, hidden),
    }
}

proptest! {
    #[test]
    fn no_hidden_part_can_be_computed(parts in proptest::collection::vec((0_u32..30, 0_u32..12), 1..9)) {
        let parts: Vec<_> = parts
            .iter()
            .map(|(more, counted)| Tally { people: counted + more, counted: *counted })
            .collect();
        let (total, cells) = shown(&parts);
        for (part, cell) in parts.iter().zip(&cells) {
            prop_assert!(cell.is_none_or(|it| it == part.counted));
            prop_assert!(cell.is_none_or(|it| it == 0 || it >= SMALLEST_GROUP));
        }
        prop_assert!(total.is_none_or(|it| it == 0 || it >= SMALLEST_GROUP));
        let (least, most, hidden) = possible(total, &cells);
        if hidden > 0 && total.is_some() {
            prop_assert!(hidden >= 2, "the only hidden one is the rest");
            prop_assert!(least >= SMALLEST_GROUP, "the hidden ones together are a small group");
        }
        prop_assert!(total.is_some() || hidden > 0);
        prop_assert!(least <= most);
    }

    #[test]
    fn what_stands_never_tells_one_number(count in 0_u32..400) {
        let same = (0..410).filter(|other| rounded(*other) == rounded(count)).count();
        prop_assert!(count == 0 || same >= 3);
        prop_assert!(rounded(count).is_none_or(|it| it % SMALLEST_GROUP == 0));
    }
}

/// Who knows how it is done tries every row that would have looked like this one.
#[rstest]
#[case::of_a_month(shown)]
#[case::that_stands(standing)]
fn who_knows_the_rules_cannot_compute_a_hidden_part_either(#[case] shown: fn(&[Tally]) -> Shown) {
    const MOST: u32 = 17;
    let tally = |counted| Tally {
        people: 100,
        counted,
    };
    let mut seen = std::collections::BTreeMap::<_, Vec<[u32; 3]>>::new();
    for a in 0..=MOST {
        for b in 0..=MOST {
            for c in 0..=MOST {
                let row = [a, b, c];
                seen.entry(shown(&row.map(tally))).or_default().push(row);
            }
        }
    }
    for ((total, cells), rows) in seen {
        for (index, _) in cells.iter().enumerate().filter(|(_, it)| it.is_none()) {
            let values: std::collections::BTreeSet<_> = rows.iter().map(|row| row[index]).collect();
            assert!(values.len() >= 2, "{total:?} {cells:?} {rows:?}");
        }
    }
}
