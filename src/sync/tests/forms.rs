//! What is stored on phones and sent to servers keeps its form: phones keep what an older app
//! stored, and servers hear what an older app sends. Lines are added here, never changed.

use std::collections::BTreeSet;
use std::fmt::Debug;

use domain::desk::{StaffAction, StaffMutation};
use domain::{ACTION_NAMES, Action, Kind, Mutation, Record};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sync::RefusedMutation;
use sync::desk::Acted;
use sync::protocol::{PairingRequest, PairingResponse, Problem, SyncRequest, SyncResponse};
use sync::webpush::{PushAsked, PushState};

/// Reads each line as the server does and as the phone does, and writes it again: the same.
/// Returns the name of each line's outermost field.
fn names<T: DeserializeOwned + Serialize + PartialEq + Debug>(lines: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (number, line) in lines.lines().enumerate() {
        let place = format!("line {}: {line}", number + 1);
        let stored: Value = serde_json::from_str(line).expect(&place);
        let read: T = serde_json::from_str(line).expect(&place);
        assert_eq!(
            serde_json::to_value(&read).expect(&place),
            stored,
            "{place}"
        );
        let on_phone: T = sync::json::read(line).expect(&place);
        assert_eq!(on_phone, read, "{place}");
        let field = stored.as_object().and_then(|object| object.keys().next());
        names.extend(field.cloned());
    }
    names
}

#[test]
fn every_action_keeps_its_form() {
    let found = names::<Action>(include_str!("forms/actions.jsonl"));
    let wanted: BTreeSet<String> = ACTION_NAMES.into_iter().map(str::to_owned).collect();
    assert_eq!(found, wanted);
}

#[test]
fn every_record_keeps_its_form() {
    let found = names::<Record>(include_str!("forms/records.jsonl"));
    let wanted: BTreeSet<String> = Kind::ALL.iter().map(|it| it.name().to_owned()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn requests_and_answers_keep_their_form() {
    names::<SyncRequest>(include_str!("forms/requests.jsonl"));
    names::<SyncResponse>(include_str!("forms/answers.jsonl"));
}

/// The name of an action as it is stored. A new one must come here, and get its lines.
fn name(action: &StaffAction) -> &'static str {
    match action {
        StaffAction::SendMessage { .. } => "send_message",
        StaffAction::ReadMessages { .. } => "read_messages",
        StaffAction::ConfirmBill { .. } => "confirm_bill",
        StaffAction::ConfirmCost { .. } => "confirm_cost",
        StaffAction::ConfirmDate { .. } => "confirm_date",
        StaffAction::PutEntry(_) => "put_entry",
        StaffAction::CancelEntry { .. } => "cancel_entry",
        StaffAction::PutSeries(_) => "put_series",
        StaffAction::CancelSeries { .. } => "cancel_series",
        StaffAction::TakeTimetable(_) => "take_timetable",
        StaffAction::NoteAttendance { .. } => "note_attendance",
        StaffAction::ProposeStep(_) => "propose_step",
        StaffAction::FinishStep { .. } => "finish_step",
        StaffAction::ChangeStep(_) => "change_step",
        StaffAction::PlanRoute { .. } => "plan_route",
        StaffAction::PlanApproach { .. } => "plan_approach",
        StaffAction::SetStrengths(_) => "set_strengths",
        StaffAction::WriteAgreements(_) => "write_agreements",
        StaffAction::HandOver { .. } => "hand_over",
        StaffAction::AnswerProposal { .. } => "answer_proposal",
        StaffAction::AnswerDispute { .. } => "answer_dispute",
        StaffAction::SendPhoto { .. } => "send_photo",
        StaffAction::AddGoal(_) => "add_goal",
        StaffAction::ChangeGoal(_) => "change_goal",
        StaffAction::CloseGoal(_) => "close_goal",
        StaffAction::ChangePerson(_) => "change_person",
        StaffAction::PutBill(_) => "put_bill",
        StaffAction::MarkLoan { .. } => "mark_loan",
        StaffAction::PutCost(_) => "put_cost",
        StaffAction::RemoveCost { .. } => "remove_cost",
    }
}

/// How many names [`name`] has.
const STAFF_ACTIONS: usize = 30;

#[test]
fn every_action_of_the_staff_keeps_its_form() {
    let lines = include_str!("forms/staff_actions.jsonl");
    let found = names::<StaffAction>(lines);
    let read = lines.lines().map(serde_json::from_str::<StaffAction>);
    let wanted: BTreeSet<String> = read
        .map(|action| name(&action.expect("an action")).to_owned())
        .collect();
    assert_eq!(found, wanted);
    assert_eq!(found.len(), STAFF_ACTIONS);
    names::<StaffMutation>(include_str!("forms/staff_requests.jsonl"));
    names::<Acted>(include_str!("forms/staff_answers.jsonl"));
}

#[test]
fn what_a_phone_stores_keeps_its_form() {
    names::<Mutation>(include_str!("forms/waiting.jsonl"));
    names::<RefusedMutation>(include_str!("forms/refused.jsonl"));
}

#[test]
fn what_is_said_beside_the_sync_keeps_its_form() {
    names::<PairingRequest>(include_str!("forms/pairing_requests.jsonl"));
    names::<PairingResponse>(include_str!("forms/pairing_answers.jsonl"));
    names::<Problem>(include_str!("forms/problems.jsonl"));
    names::<PushAsked>(include_str!("forms/push_requests.jsonl"));
    names::<PushState>(include_str!("forms/push_answers.jsonl"));
}
