//! How far a step is, for who sees to the plan.

use rstest::rstest;

use super::*;

const ALL: [StepStatus; 5] = [
    StepStatus::Proposed,
    StepStatus::Open,
    StepStatus::Waiting,
    StepStatus::Done,
    StepStatus::NotApplicable,
];

fn step(status: StepStatus, is_milestone: bool) -> Step {
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
        is_milestone,
        accepted_on: Some(day("2026-11-20")),
    }
}

/// What the desk offers is what the server does; nothing of it is a yes of the person.
#[test]
fn the_team_makes_of_a_step_what_may_follow_and_nothing_else() {
    for before in ALL {
        for after in ALL.into_iter().filter(|after| *after != before) {
            let plan = file([step(before, false).into()]);
            let edits = StepEdits {
                step: StepId::new("s"),
                title: None,
                on: None,
                from: None,
                until: None,
                note: None,
                owner: None,
                status: Some(Edit {
                    from: before,
                    to: after,
                }),
            };
            let done = act(&plan, StaffAction::ChangeStep(edits));
            let is_offered = next_statuses(before).contains(&after);
            assert_eq!(done.is_ok(), is_offered, "{before:?} to {after:?}");
        }
        assert!(!next_statuses(before).contains(&StepStatus::Done));
    }
    assert!(!next_statuses(StepStatus::Proposed).contains(&StepStatus::Open));
}

#[rstest]
#[case(StepStatus::Open, false, Stage::UnderWay)]
#[case(StepStatus::Waiting, false, Stage::UnderWay)]
#[case(StepStatus::Open, true, Stage::Ahead)]
#[case(StepStatus::Proposed, false, Stage::Unanswered)]
#[case(StepStatus::Proposed, true, Stage::Unanswered)]
#[case(StepStatus::Done, true, Stage::Closed)]
#[case(StepStatus::NotApplicable, false, Stage::Closed)]
fn what_asks_for_work_stands_first(
    #[case] status: StepStatus,
    #[case] is_milestone: bool,
    #[case] expected: Stage,
) {
    assert_eq!(Stage::of(&step(status, is_milestone)), expected);
    assert!(Stage::ALL.is_sorted());
}
