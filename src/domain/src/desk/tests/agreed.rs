//! What is agreed in a talk, the milestones of a route, and steps that are changed.

use rstest::rstest;

use super::*;
use crate::week::{Listed, day_lists};

fn agreements(agreed: Vec<NewAgreed>) -> StaffAction {
    StaffAction::WriteAgreements(NewAgreements {
        on: None,
        said: vec![Wording::ready("said-lessons_hard")],
        agreed,
    })
}

fn line(becomes: Becomes, by: Option<&str>) -> NewAgreed {
    NewAgreed {
        what: Wording::ready("task-bring_letters"),
        who: StepOwner::Person,
        by: by.map(day),
        becomes,
    }
}

fn entry() -> Becomes {
    Becomes::Entry {
        from: "09:00".parse().unwrap(),
        to: "10:00".parse().unwrap(),
    }
}

fn gas() -> Becomes {
    Becomes::Bill {
        from: Sender::EnergySupplier,
        kind: BillKind::Monthly,
        is_direct_debit: false,
        is_loan: false,
    }
}

fn samir(route: Option<LearningRoute>) -> Record {
    Person {
        id: PersonId::new("samir"),
        name: "Samir".to_owned(),
        own_name: None,
        language: Language::Arabic,
        municipality: "Amsterdam".to_owned(),
        route,
        strengths: Vec::new(),
    }
    .into()
}

fn step(status: StepStatus) -> Step {
    Step {
        id: StepId::new("s"),
        order: 10,
        title: Wording::ready("step-knm_exam"),
        owner: StepOwner::Person,
        status,
        on: None,
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: (status == StepStatus::Open).then(|| day("2026-11-20")),
    }
}

fn edits() -> StepEdits {
    StepEdits {
        step: StepId::new("s"),
        title: None,
        on: None,
        from: None,
        until: None,
        note: None,
        owner: None,
        status: None,
    }
}

fn moved_to(on: &str) -> StepEdits {
    StepEdits {
        on: Some(Edit {
            from: None,
            to: Some(day(on)),
        }),
        ..edits()
    }
}

#[test]
fn a_bill_that_goes_by_itself_asks_nothing() {
    let [asked, goes] = [false, true].map(|is_direct_debit| {
        let becomes = Becomes::Bill {
            from: Sender::EnergySupplier,
            kind: BillKind::Monthly,
            is_direct_debit,
            is_loan: false,
        };
        let line = line(becomes, Some("2026-11-27"));
        acted(File::default(), agreements(vec![line]))
    });
    let bill = |file: &File| file.bills[&BillId::new("m1-0")].is_direct_debit;
    assert_eq!((bill(&asked), bill(&goes)), (false, true));
    let now = crate::time::Instant::at(day("2026-11-24"), "09:00".parse().unwrap());
    let counted = [asked, goes].map(|file| crate::week::needed(&file, now).len());
    assert_eq!(counted, [1, 0]);
}

// A4: what is paid back is called a loan, also where its kind does not say so.
#[test]
fn a_bill_that_was_called_a_loan_stands_under_loans() {
    let becomes = Becomes::Bill {
        from: Sender::Municipality,
        kind: BillKind::Monthly,
        is_direct_debit: false,
        is_loan: true,
    };
    let file = |becomes| {
        let line = line(becomes, Some("2026-11-27"));
        let file = acted(File::default(), agreements(vec![line]));
        file.bills[&BillId::new("m1-0")].is_paid_back()
    };
    assert_eq!((file(becomes), file(gas())), (true, false));
}

#[test]
fn every_agreement_becomes_what_it_says_and_stays_as_it_was_written() {
    let lines = vec![
        line(Becomes::Step, Some("2026-11-27")),
        line(entry(), Some("2026-11-26")),
        line(gas(), Some("2026-12-01")),
    ];
    let written = acted(File::default(), agreements(lines));
    assert_eq!(keys(&written), ["told-agreements"]);
    let talk = Agreements::latest_first(&written).pop().unwrap();
    assert_eq!(talk.on, day("2026-11-24"));
    assert_eq!(talk.by, MemberId::new(MARIT));
    assert_eq!(talk.said, [Wording::ready("said-lessons_hard")]);
    let became = [0, 1, 2, 3].map(|place| talk.became(place, &written));
    let expected = [
        Some(Became::Step(StepId::new("m1-0"))),
        Some(Became::Entry(EntryId::new("m1-1"))),
        Some(Became::Bill(BillId::new("m1-2"))),
        None,
    ];
    assert_eq!(became, expected);
    let step = &written.steps[&StepId::new("m1-0")];
    assert_eq!(
        (step.status, step.on),
        (StepStatus::Proposed, Some(day("2026-11-27")))
    );
    let entry = &written.entries[&EntryId::new("m1-1")];
    assert_eq!(
        (entry.day, &entry.with),
        (day("2026-11-26"), &Some(MemberId::new(MARIT)))
    );
    assert_eq!(
        written.bills[&BillId::new("m1-2")].due,
        Some(day("2026-12-01"))
    );

    let week = day_lists(&written, day("2026-11-23"), day("2026-11-24"));
    let listed = |on: &str| {
        let list = week.iter().find(|it| it.day == day(on)).unwrap();
        list.listed.iter().map(|it| match it {
            Listed::StepDue(_) => "step",
            Listed::Entry { .. } => "entry",
            Listed::BillDue(..) => "bill",
            Listed::ItemDue(..) | Listed::ItemFrom(..) => "item",
        })
    };
    assert_eq!(listed("2026-11-27").collect::<Vec<_>>(), ["step"]);
    assert_eq!(listed("2026-11-26").collect::<Vec<_>>(), ["entry"]);
    assert_eq!(listed("2026-12-01").collect::<Vec<_>>(), ["bill"]);
}

#[rstest]
#[case::nothing(
    StaffAction::WriteAgreements(NewAgreements::default()),
    Refusal::TextEmpty
)]
#[case::an_appointment_without_a_day(
    agreements(vec![line(entry(), None)]), Refusal::DateImplausible)]
#[case::a_day_that_is_past(
    agreements(vec![line(Becomes::Step, Some("2026-11-23"))]), Refusal::DateImplausible)]
#[case::more_than_anyone_remembers(
    agreements(vec![line(Becomes::Step, None); 21]), Refusal::TextTooLong)]
#[case::somebody_who_is_not_in_the_team(
    agreements(vec![NewAgreed { who: StepOwner::Member(MemberId::new("x")), ..line(Becomes::Step, None) }]),
    Refusal::Gone)]
#[case::what_the_app_tells_of(
    agreements(vec![NewAgreed { what: Wording::ready("told-paid_bill"), ..line(Becomes::Step, None) }]),
    Refusal::NotYours)]
#[case::a_talk_that_is_still_to_come(
    StaffAction::WriteAgreements(NewAgreements {
        on: Some(day("2026-11-25")), said: vec![Wording::ready("said-home")], agreed: Vec::new() }),
    Refusal::DateImplausible)]
fn agreements_that_cannot_be_are_refused(#[case] action: StaffAction, #[case] refusal: Refusal) {
    assert_eq!(act(&File::default(), action), Err(refusal));
}

#[test]
fn a_bill_is_agreed_only_by_who_sees_bills() {
    let mutation = StaffMutation {
        id: MutationId::new("m1"),
        action: agreements(vec![line(gas(), None)]),
    };
    let joris = staff(StaffRole::JobHunter);
    let refused = apply(
        &File::default(),
        &mutation,
        &joris,
        None,
        None,
        noon("2026-11-24"),
    );
    assert_eq!(refused, Err(Refusal::NotYours));
}

#[test]
fn what_somebody_of_the_team_promised_is_finished_before_it_is_accepted() {
    let marit = TeamMember {
        id: MemberId::new(MARIT),
        name: "Marit".to_owned(),
        role: Role::CaseManager,
        until: None,
        away: None,
    };
    let promise = NewAgreed {
        who: StepOwner::Member(marit.id.clone()),
        ..line(Becomes::Step, None)
    };
    let lines = vec![promise, line(Becomes::Step, None)];
    let written = acted(file([marit.into()]), agreements(lines));
    let finish = |id: &str| StaffAction::FinishStep {
        step: StepId::new(id),
        on: day("2026-11-24"),
    };
    assert!(act(&written, finish("m1-0")).is_ok());
    assert_eq!(act(&written, finish("m1-1")), Err(Refusal::NotYours));
}

#[rstest]
#[case::b1(LearningRoute::B1, 12, 1)]
#[case::education(LearningRoute::Education, 9, 2)]
#[case::self_reliance(LearningRoute::SelfReliance, 8, 3)]
fn a_route_proposes_its_milestones_once(
    #[case] route: LearningRoute,
    #[case] milestones: usize,
    #[case] counters: usize,
) {
    let plan = StaffAction::PlanRoute { route };
    let planned = acted(file([samir(None)]), plan.clone());
    let of_route = planned.steps.values().filter(|it| it.is_milestone);
    assert_eq!(of_route.count(), milestones);
    assert_eq!(planned.counters.len(), counters);
    assert_eq!(planned.person.as_ref().unwrap().route, Some(route));
    assert!(
        planned
            .steps
            .values()
            .all(|it| it.status == StepStatus::Proposed)
    );
    assert_eq!(act(&planned, plan), Ok(Vec::new()));
}

fn child_care(file: &File) -> Vec<&Step> {
    let title = Wording::ready("approach-child_care");
    let steps = file.steps.values();
    steps.filter(|it| it.title == title).collect()
}

#[test]
fn a_route_proposes_child_care_too_once_on_whatever_route() {
    let planned = LearningRoute::ALL
        .into_iter()
        .fold(file([samir(None)]), |file, route| {
            let plan = StaffAction::PlanRoute { route };
            acted(file, plan)
        });
    let care = child_care(&planned);
    let [step] = care.as_slice() else {
        panic!("{care:?}");
    };
    assert_eq!(
        (&step.owner, step.status, step.is_milestone),
        (&StepOwner::Person, StepStatus::Proposed, false)
    );
    assert_eq!(
        step.note,
        Some(Wording::ready("approach-note-child_care")),
        "who has no children says so"
    );
}

#[test]
fn child_care_that_is_not_for_somebody_is_not_proposed_by_a_route() {
    let not_theirs = Step {
        title: Wording::ready("approach-child_care"),
        ..step(StepStatus::NotApplicable)
    };
    let route = LearningRoute::B1;
    let before = file([samir(None), not_theirs.clone().into()]);
    let after = acted(before, StaffAction::PlanRoute { route });
    assert_eq!(child_care(&after), [&not_theirs]);
}

#[test]
fn on_another_route_what_was_reached_stays_and_the_rest_is_not_for_them() {
    let done = Step {
        id: StepId::new("a2"),
        title: Wording::ready("step-level_a2"),
        is_milestone: true,
        ..step(StepStatus::Done)
    };
    let open = Step {
        id: StepId::new("exam"),
        title: Wording::ready("step-exam_reading"),
        is_milestone: true,
        ..step(StepStatus::Open)
    };
    let own = Step {
        title: Wording::ready("step-assessment"),
        ..step(StepStatus::Open)
    };
    let before = file([
        samir(Some(LearningRoute::B1)),
        done.into(),
        open.into(),
        own.into(),
    ]);
    let route = LearningRoute::SelfReliance;
    let after = acted(before, StaffAction::PlanRoute { route });
    let status = |id: &str| after.steps[&StepId::new(id)].status;
    assert_eq!(status("a2"), StepStatus::Done);
    assert_eq!(status("exam"), StepStatus::NotApplicable);
    assert_eq!(status("s"), StepStatus::Open);
}

#[test]
fn two_who_change_other_fields_both_keep_their_change() {
    let before = file([step(StepStatus::Open).into()]);
    let waiting = StepEdits {
        status: Some(Edit {
            from: StepStatus::Open,
            to: StepStatus::Waiting,
        }),
        ..edits()
    };
    let once = acted(before, StaffAction::ChangeStep(moved_to("2026-12-01")));
    let both = acted(once, StaffAction::ChangeStep(waiting));
    let step = &both.steps[&StepId::new("s")];
    assert_eq!(
        (step.on, step.status),
        (Some(day("2026-12-01")), StepStatus::Waiting)
    );
    assert_eq!(keys(&both), ["told-changed_step", "told-changed_step"]);
}

#[test]
fn two_who_change_the_same_field_are_told_of_each_other() {
    let before = file([step(StepStatus::Open).into()]);
    let once = acted(before, StaffAction::ChangeStep(moved_to("2026-12-01")));
    let late = act(&once, StaffAction::ChangeStep(moved_to("2026-12-08")));
    assert_eq!(late, Err(Refusal::ChangedMeanwhile));
    let same = act(&once, StaffAction::ChangeStep(moved_to("2026-12-01")));
    assert_eq!(same, Ok(Vec::new()));
}

/// A learn-work track that the person said yes to.
fn track() -> Step {
    Step {
        from: Some(day("2026-12-01")),
        until: Some(day("2027-07-02")),
        note: Some(Wording::ready("approach-note-employer")),
        ..step(StepStatus::Open)
    }
}

#[rstest]
#[case::words(|it: &mut Step| it.title = Wording::written(Language::Dutch, "In maart"))]
#[case::who(|it: &mut Step| it.owner = StepOwner::Municipality)]
#[case::employer(|it: &mut Step| it.note = Some(Wording::written(Language::Dutch, "Bij de bakker")))]
#[case::nothing_known(|it: &mut Step| it.note = None)]
#[case::begin(|it: &mut Step| it.from = Some(day("2026-12-08")))]
#[case::end(|it: &mut Step| it.until = Some(day("2027-09-03")))]
#[case::no_end(|it: &mut Step| it.until = None)]
fn a_yes_is_to_what_stood_there(#[case] change: fn(&mut Step)) {
    let changed = acted(file([track().into()]), to(&track(), change));
    let step = &changed.steps[&StepId::new("s")];
    assert_eq!(
        (step.status, step.accepted_on),
        (StepStatus::Proposed, None)
    );
    assert_eq!(keys(&changed), ["told-changed_step"]);
}

#[rstest]
#[case::planned_day(track(), |it: &mut Step| it.on = Some(day("2026-12-10")))]
#[case::first_begin(step(StepStatus::Open), |it: &mut Step| it.from = Some(day("2026-12-08")))]
#[case::first_end(step(StepStatus::Open), |it: &mut Step| it.until = Some(day("2026-12-08")))]
#[case::waits(track(), |it: &mut Step| it.status = StepStatus::Waiting)]
fn a_yes_stays_when_a_day_is_planned(#[case] before: Step, #[case] change: fn(&mut Step)) {
    let changed = acted(file([before.clone().into()]), to(&before, change));
    let step = &changed.steps[&StepId::new("s")];
    assert_ne!(step.status, StepStatus::Proposed);
    assert_eq!(step.accepted_on, before.accepted_on);
}

#[test]
fn what_is_done_stays_done_when_something_is_noted_of_it() {
    let before = Step {
        status: StepStatus::Done,
        ..track()
    };
    let noted = |it: &mut Step| it.note = Some(Wording::written(Language::Dutch, "Goed gegaan"));
    let changed = acted(file([before.clone().into()]), to(&before, noted));
    let step = &changed.steps[&StepId::new("s")];
    assert_eq!(
        (step.status, step.accepted_on),
        (StepStatus::Done, before.accepted_on)
    );
}

/// Every field, from how it stands to how it becomes.
fn to(before: &Step, change: fn(&mut Step)) -> StaffAction {
    fn edit<T>(from: T, to: T) -> Edit<T> {
        Edit { from, to }
    }
    let mut after = before.clone();
    change(&mut after);
    StaffAction::ChangeStep(StepEdits {
        step: before.id.clone(),
        title: Some(edit(before.title.clone(), after.title)),
        on: Some(edit(before.on, after.on)),
        from: Some(edit(before.from, after.from)),
        until: Some(edit(before.until, after.until)),
        note: Some(edit(before.note.clone(), after.note)),
        owner: Some(edit(before.owner.clone(), after.owner)),
        status: Some(edit(before.status, after.status)),
    })
}

#[rstest]
#[case::a_yes_for_the_person(StepStatus::Proposed, StepStatus::Open, false)]
#[case::done_without_a_day(StepStatus::Open, StepStatus::Done, false)]
#[case::taken_back(StepStatus::Proposed, StepStatus::NotApplicable, true)]
#[case::waits(StepStatus::Open, StepStatus::Waiting, true)]
#[case::not_done_after_all(StepStatus::Done, StepStatus::Open, true)]
fn only_some_states_are_the_teams_to_set(
    #[case] from: StepStatus,
    #[case] to: StepStatus,
    #[case] is_theirs: bool,
) {
    let status = Some(Edit { from, to });
    let edit = StaffAction::ChangeStep(StepEdits { status, ..edits() });
    assert_eq!(act(&file([step(from).into()]), edit).is_ok(), is_theirs);
}

#[test]
fn who_is_handed_over_keeps_plan_talks_and_messages() {
    let member = |id: &str, role: Role| TeamMember {
        id: MemberId::new(id),
        name: id.to_owned(),
        role,
        until: None,
        away: None,
    };
    let promised = Step {
        owner: StepOwner::Member(MemberId::new(MARIT)),
        ..step(StepStatus::Open)
    };
    let before = file([
        samir(None),
        member(MARIT, Role::CaseManager).into(),
        member("joris", Role::JobHunter).into(),
        promised.into(),
        message("b", Some(MARIT), noon("2026-11-21")).into(),
    ]);
    let to = MemberId::new("fatima");
    let after = acted(before, StaffAction::HandOver { to: to.clone() });
    assert_eq!(after.member_with(Role::CaseManager).unwrap().id, to);
    assert_eq!(after.team_in_order().len(), 2);
    let marit = &after.team[&MemberId::new(MARIT)];
    assert_eq!(
        (marit.name.as_str(), marit.until),
        (MARIT, Some(day("2026-11-24")))
    );
    assert_eq!(
        after.steps[&StepId::new("s")].owner,
        StepOwner::Member(to.clone())
    );
    assert_eq!(keys(&after), ["written", "told-new_case_manager"]);
    let told = after.conversation().last().unwrap().from.clone();
    assert_eq!(told, Some(to));
}

#[rstest]
#[case::nobody(None)]
#[case::herself(Some((MARIT, StaffRole::CaseManager)))]
#[case::another_role(Some(("joris", StaffRole::JobHunter)))]
fn nobody_is_handed_over_to(#[case] to: Option<(&str, StaffRole)>) {
    let colleague = to.map(|(id, role)| Staff {
        id: MemberId::new(id),
        name: id.to_owned(),
        role,
    });
    let mutation = StaffMutation {
        id: MutationId::new("m1"),
        action: StaffAction::HandOver {
            to: MemberId::new("x"),
        },
    };
    let marit = staff(StaffRole::CaseManager);
    let now = noon("2026-11-24");
    let refused = apply(
        &file([samir(None)]),
        &mutation,
        &marit,
        colleague.as_ref(),
        None,
        now,
    );
    assert_eq!(refused, Err(Refusal::Gone));
}

#[test]
fn texts_do_not_stand_in_each_other_without_end() {
    let nested = |depth: usize| {
        (0..depth).fold(Wording::ready("item-bills-rent"), |inner, _| {
            Wording::ready("task-item").with("item", Arg::Wording(Box::new(inner)))
        })
    };
    let written = |depth| {
        let what = nested(depth);
        agreements(vec![NewAgreed {
            what,
            ..line(Becomes::Step, None)
        }])
    };
    assert!(act(&File::default(), written(1)).is_ok());
    assert_eq!(act(&File::default(), written(9)), Err(Refusal::TextTooLong));
    let endless = Wording::ready("task-item").with("item", Arg::Text("a".repeat(5_000)));
    let step = NewStep {
        title: endless,
        on: None,
        owner: None,
    };
    let refused = act(&File::default(), StaffAction::ProposeStep(step));
    assert_eq!(refused, Err(Refusal::TextTooLong));
}

#[test]
fn a_line_takes_the_place_of_nothing_that_is_there() {
    let mine = Bill {
        id: BillId::new("m1-0"),
        ..bill(BillStage::Bill, None)
    };
    let refused = act(&file([mine.into()]), agreements(vec![line(gas(), None)]));
    assert_eq!(refused, Err(Refusal::NotYours));
}

#[test]
fn no_way_round_leads_to_a_yes_that_was_not_said() {
    let marit = TeamMember {
        id: MemberId::new(MARIT),
        name: "Marit".to_owned(),
        role: Role::CaseManager,
        until: None,
        away: None,
    };
    let promise = NewAgreed {
        who: StepOwner::Member(marit.id.clone()),
        ..line(Becomes::Step, None)
    };
    let id = StepId::new("m1-0");
    let to_person = StaffAction::ChangeStep(StepEdits {
        step: id.clone(),
        owner: Some(Edit {
            from: StepOwner::Member(marit.id.clone()),
            to: StepOwner::Person,
        }),
        ..edits()
    });
    let finish = StaffAction::FinishStep {
        step: id.clone(),
        on: day("2026-11-24"),
    };
    let reopen = StaffAction::ChangeStep(StepEdits {
        step: id.clone(),
        status: Some(Edit {
            from: StepStatus::Done,
            to: StepStatus::Open,
        }),
        ..edits()
    });
    let written = acted(file([marit.into()]), agreements(vec![promise]));
    // What is the person's now is not finished for them.
    let given = acted(written.clone(), to_person.clone());
    assert_eq!(act_as("m9", &given, finish.clone()), Err(Refusal::NotYours));
    let mut after = acted(written, finish);
    for (name, action) in [("m7", reopen), ("m8", to_person)] {
        for change in act_as(name, &after, action).unwrap() {
            after.absorb(change);
        }
    }
    assert_eq!(after.steps[&id].status, StepStatus::Proposed);
}

#[test]
fn a_yes_said_without_a_connection_is_to_what_stood_there_then() {
    let before = file([step(StepStatus::Proposed).into()]);
    let changed = acted(before, StaffAction::ChangeStep(moved_to("2026-12-01")));
    let yes = |at: &str| Mutation {
        id: MutationId::new("yes"),
        seq: 1,
        at: noon(at),
        action: Action::AcceptStep {
            step: StepId::new("s"),
        }
        .into(),
    };
    let now = noon("2026-11-25");
    let said = |at: &str| crate::apply(&changed, &yes(at), Who::StatusHolder, now);
    assert_eq!(said("2026-11-23"), Err(Refusal::ChangedMeanwhile));
    assert_eq!(said("2026-11-25").map(|it| it.len()), Ok(1));
}

#[rstest]
#[case::case_manager(StaffRole::CaseManager, true)]
#[case::income_officer(StaffRole::IncomeOfficer, false)]
#[case::administrator(StaffRole::Administrator, false)]
fn what_was_agreed_is_part_of_the_plan(#[case] role: StaffRole, #[case] is_seen: bool) {
    let written = acted(File::default(), agreements(vec![line(Becomes::Step, None)]));
    let message = written.messages.values().next().cloned().unwrap();
    assert_eq!(see(role, &message.into()), is_seen);
}

#[test]
fn a_milestone_in_other_words_stays() {
    let own = Step {
        title: Wording::written(Language::Dutch, "Begin bij taalschool De Brug"),
        is_milestone: true,
        ..step(StepStatus::Open)
    };
    let route = LearningRoute::B1;
    let before = file([samir(Some(route)), own.into()]);
    let after = acted(before, StaffAction::PlanRoute { route });
    assert_eq!(after.steps[&StepId::new("s")].status, StepStatus::Open);
}
