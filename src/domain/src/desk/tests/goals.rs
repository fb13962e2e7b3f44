//! Goals of the plan: written down, changed and closed at the desk.

use rstest::rstest;

use super::*;

fn new(text: &str) -> StaffAction {
    StaffAction::AddGoal(NewGoal {
        horizon: Horizon::Short,
        text: Wording::ready(text),
    })
}

fn goal(text: &str) -> Goal {
    Goal {
        id: GoalId::new("g"),
        horizon: Horizon::Short,
        text: Wording::ready(text),
    }
}

fn retyped(from: &str, to: &str) -> GoalEdits {
    GoalEdits {
        goal: GoalId::new("g"),
        text: Some(Edit {
            from: Wording::ready(from),
            to: Wording::ready(to),
        }),
        horizon: None,
    }
}

fn put_off() -> GoalEdits {
    GoalEdits {
        goal: GoalId::new("g"),
        text: None,
        horizon: Some(Edit {
            from: Horizon::Short,
            to: Horizon::Long,
        }),
    }
}

fn closed(text: &str, is_reached: bool) -> StaffAction {
    StaffAction::CloseGoal(ClosedGoal {
        goal: GoalId::new("g"),
        text: Wording::ready(text),
        is_reached,
    })
}

fn the_goal(file: &File) -> Option<&Goal> {
    file.goals.get(&GoalId::new("g"))
}

/// What comes of the yes of the person to this proposal, said then.
fn yes(file: &File, id: &GoalId, at: Instant) -> Result<Vec<Change>, Refusal> {
    let action = Action::AcceptStep {
        step: StepId::new(id.as_str()),
    };
    let mutation = Mutation {
        id: MutationId::new("yes"),
        seq: 1,
        at,
        action: action.clone().into(),
    };
    let outcome = crate::apply(file, &mutation, Who::StatusHolder, noon("2026-11-24"));
    with_goal(file, &action, outcome)
}

fn accepted(mut file: File, id: &GoalId) -> File {
    for change in yes(&file, id, noon("2026-11-24")).unwrap() {
        file.absorb(change);
    }
    file
}

#[test]
fn a_goal_is_proposed_accepted_changed_and_reached_and_each_is_told() {
    let proposed = acted(File::default(), new("goal-find_work"));
    assert!(proposed.goals.is_empty(), "only the person accepts");
    let waiting = goals(&proposed);
    let [
        PlannedGoal {
            goal,
            is_proposed: true,
            agreed: None,
        },
    ] = waiting.as_slice()
    else {
        panic!("{waiting:?}");
    };
    let id = goal.id.clone();
    assert_eq!(id, GoalId::new("m1"));
    let planned = accepted(proposed, &id);
    assert_eq!(planned.goals.get(&id), Some(goal));
    assert!(planned.steps.is_empty(), "the proposal became the goal");
    assert_eq!(
        yes(&planned, &id, noon("2026-11-24")),
        Ok(Vec::new()),
        "a yes on another phone"
    );
    let edits = GoalEdits {
        goal: id.clone(),
        ..retyped("goal-find_work", "goal-own_trade")
    };
    let changed = acted(planned, StaffAction::ChangeGoal(edits));
    let text = Wording::ready("goal-own_trade");
    let changed = accepted(changed, &id);
    assert_eq!(changed.goals.get(&id).unwrap().text, text);
    let reached = ClosedGoal {
        goal: id,
        text: text.clone(),
        is_reached: true,
    };
    let done = acted(changed, StaffAction::CloseGoal(reached));
    assert!(done.goals.is_empty());
    let expected = [
        "told-proposed_goal",
        "told-changed_goal",
        "told-reached_goal",
    ];
    assert_eq!(keys(&done), expected);
    let last = done.messages.get(&MessageId::new("m3")).unwrap();
    let told = Wording::ready("told-reached_goal").with("goal", Arg::Wording(Box::new(text)));
    assert_eq!(last.text, told);
}

#[test]
fn a_goal_that_is_not_the_person_s_any_more_goes_and_is_called_so() {
    let file = file([goal("goal-study").into()]);
    let dropped = acted(file, closed("goal-study", false));
    assert!(dropped.goals.is_empty());
    assert_eq!(keys(&dropped), ["told-dropped_goal"]);
}

#[test]
fn a_proposal_is_put_otherwise_and_a_yes_to_the_words_before_comes_to_nothing() {
    let proposed = acted(File::default(), new("goal-find_work"));
    let id = GoalId::new("m1");
    let edits = GoalEdits {
        goal: id.clone(),
        horizon: put_off().horizon,
        ..retyped("goal-find_work", "goal-own_trade")
    };
    let changed = acted(proposed, StaffAction::ChangeGoal(edits));
    let before = Instant::from_millis(noon("2026-11-24").millis() - 60_000);
    assert_eq!(yes(&changed, &id, before), Err(Refusal::ChangedMeanwhile));
    let planned = accepted(changed, &id);
    let goal = planned.goals.get(&id).unwrap();
    assert_eq!(goal.text, Wording::ready("goal-own_trade"));
    assert_eq!(goal.horizon, Horizon::Long);
}

#[rstest]
#[case::words(retyped("goal-find_work", "goal-own_trade"))]
#[case::horizon(put_off())]
fn a_goal_in_other_words_waits_for_another_yes(#[case] edits: GoalEdits) {
    let before = file([goal("goal-find_work").into()]);
    let changed = acted(before.clone(), StaffAction::ChangeGoal(edits));
    let stood = goal("goal-find_work");
    assert_eq!(the_goal(&changed), Some(&stood), "it is still agreed");
    let waiting = goals(&changed);
    let [planned] = waiting.as_slice() else {
        panic!("{waiting:?}");
    };
    assert!(planned.is_proposed && planned.goal != stood);
    assert_eq!(planned.agreed.as_ref(), Some(&stood));
    let id = GoalId::new("g");
    let proposal = changed.steps.get(&StepId::new("g")).unwrap();
    assert_eq!(
        (proposal.status, proposal.accepted_on),
        (StepStatus::Proposed, None)
    );
    let told = changed.conversation().pop().unwrap();
    assert_eq!(told.about, Some(About::Step(StepId::new("g"))));

    // A second phone, without a connection since before the change, says its yes to the words before.
    let sooner = Instant::from_millis(noon("2026-11-24").millis() - 60_000);
    assert_eq!(yes(&changed, &id, sooner), Err(Refusal::ChangedMeanwhile));
    let agreed = accepted(changed, &id);
    assert_eq!(the_goal(&agreed), Some(&planned.goal));
    assert!(agreed.steps.is_empty());
}

#[test]
fn a_goal_that_waits_again_is_taken_off_and_not_called_reached() {
    let before = file([goal("goal-find_work").into()]);
    let change = StaffAction::ChangeGoal(retyped("goal-find_work", "goal-study"));
    let waiting = acted(before, change);
    let reached = act(&waiting, closed("goal-study", true));
    assert_eq!(reached, Err(Refusal::NotYours));
    let gone = acted(waiting, closed("goal-study", false));
    assert!(goals(&gone).is_empty() && gone.steps.is_empty());
    // In the words that the person knows.
    let told = gone.conversation().pop().unwrap().text.clone();
    let stood = Arg::Wording(Box::new(Wording::ready("goal-find_work")));
    assert_eq!(
        told,
        Wording::ready("told-dropped_goal").with("goal", stood)
    );
}

#[test]
fn a_change_that_is_taken_back_leaves_what_was_agreed_and_asks_nothing() {
    let before = file([goal("goal-find_work").into()]);
    let there = StaffAction::ChangeGoal(retyped("goal-find_work", "goal-study"));
    let back = StaffAction::ChangeGoal(retyped("goal-study", "goal-find_work"));
    let after = acted(acted(before, there), back);
    let agreed = PlannedGoal {
        goal: goal("goal-find_work"),
        is_proposed: false,
        agreed: None,
    };
    assert_eq!(goals(&after), [agreed]);
    assert!(after.steps.is_empty());
    assert_eq!(keys(&after), ["told-changed_goal", "told-new_goal"]);
}

#[test]
fn a_proposal_is_taken_back_and_is_not_reached_before_the_person_said_yes() {
    let proposed = acted(File::default(), new("goal-find_work"));
    let close = |is_reached| {
        StaffAction::CloseGoal(ClosedGoal {
            goal: GoalId::new("m1"),
            text: Wording::ready("goal-find_work"),
            is_reached,
        })
    };
    assert_eq!(act(&proposed, close(true)), Err(Refusal::NotYours));
    let gone = acted(proposed, close(false));
    assert!(goals(&gone).is_empty() && gone.steps.is_empty());
    assert_eq!(keys(&gone), ["told-proposed_goal", "told-dropped_goal"]);
}

#[test]
fn of_two_who_change_the_same_field_the_later_one_is_told_and_other_fields_both_keep() {
    let before = file([goal("goal-find_work").into()]);
    let first = StaffAction::ChangeGoal(retyped("goal-find_work", "goal-study"));
    let once = acted(before, first.clone());
    let second = StaffAction::ChangeGoal(retyped("goal-find_work", "goal-own_trade"));
    assert_eq!(act(&once, second), Err(Refusal::ChangedMeanwhile));
    assert_eq!(act(&once, first), Ok(Vec::new()), "done is done");
    let both = acted(once, StaffAction::ChangeGoal(put_off()));
    let expected = Goal {
        horizon: Horizon::Long,
        ..goal("goal-study")
    };
    let waiting = PlannedGoal {
        goal: expected,
        is_proposed: true,
        agreed: Some(goal("goal-find_work")),
    };
    assert_eq!(goals(&both), [waiting]);
}

#[test]
fn a_goal_that_somebody_changed_meanwhile_is_not_closed_unseen() {
    let before = file([goal("goal-study").into()]);
    let stale = closed("goal-find_work", true);
    assert_eq!(act(&before, stale), Err(Refusal::ChangedMeanwhile));
    let gone = acted(before, closed("goal-study", false));
    assert_eq!(act(&gone, closed("goal-study", true)), Err(Refusal::Gone));
}

#[rstest]
#[case::no_words(Wording::written(Language::Dutch, " "), Refusal::TextEmpty)]
#[case::too_many_words(Wording::written(Language::Dutch, "a".repeat(4_001)), Refusal::TextTooLong)]
fn a_goal_that_says_nothing_or_too_much_is_refused(#[case] text: Wording, #[case] why: Refusal) {
    let horizon = Horizon::Short;
    let added = StaffAction::AddGoal(NewGoal {
        horizon,
        text: text.clone(),
    });
    assert_eq!(act(&File::default(), added), Err(why));
    let from = Wording::ready("goal-study");
    let edits = GoalEdits {
        text: Some(Edit { from, to: text }),
        ..put_off()
    };
    let before = file([goal("goal-study").into()]);
    assert_eq!(act(&before, StaffAction::ChangeGoal(edits)), Err(why));
}

#[test]
fn a_plan_has_so_many_goals_and_a_new_one_takes_the_name_of_no_other() {
    let all = (0..12).map(|at| {
        let id = GoalId::new(format!("g{at}"));
        Record::from(Goal {
            id,
            ..goal("goal-study")
        })
    });
    let full = file(all);
    assert_eq!(act(&full, new("goal-study")), Err(Refusal::TextTooLong));
    let taken = act_as("g", &file([goal("goal-study").into()]), new("goal-study"));
    assert_eq!(taken, Err(Refusal::NotYours));
}

#[test]
fn goals_are_changed_by_who_may_change_the_plan() {
    let before = file([goal("goal-study").into()]);
    let mutation = StaffMutation {
        id: MutationId::new("m1"),
        action: closed("goal-study", true),
    };
    let done = |role| {
        apply(
            &before,
            &mutation,
            &staff(role),
            None,
            None,
            noon("2026-11-24"),
        )
    };
    for role in StaffRole::ALL {
        let may = role.may(Duty::ChangePlan);
        assert_eq!(done(role).is_ok(), may, "{role:?}");
    }
}
