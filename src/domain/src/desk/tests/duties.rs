//! Which role sees and does what, cell by cell. The order of the columns is that of [`StaffRole::ALL`]:
//! klantmanager, jobhunter, inkomensconsulent, maatschappelijk begeleider, beheerder.

use std::collections::BTreeSet;

use super::*;

/// One of every kind and more: the forms that are kept.
const ACTIONS: &str = include_str!("../../../../sync/tests/forms/staff_actions.jsonl");
const RECORDS: &str = include_str!("../../../../sync/tests/forms/records.jsonl");

fn cells(may: impl Fn(StaffRole) -> bool) -> String {
    let cell = |role| if may(role) { 'y' } else { '.' };
    StaffRole::ALL.into_iter().map(cell).collect()
}

const fn seen_by(kind: Kind) -> &'static str {
    match kind {
        Kind::Person | Kind::TeamMember | Kind::AnchorDate | Kind::LocalRule | Kind::Message => {
            "yyyy."
        }
        Kind::Goal | Kind::Step | Kind::Counter | Kind::Entry | Kind::SkillLevel => "yy.y.",
        Kind::ItemState | Kind::Bill | Kind::FixedCost | Kind::ReportedChange => "y.yy.",
        Kind::BudgetLine => ".....",
    }
}

#[test]
fn each_role_sees_its_part() {
    let mut seen = BTreeSet::new();
    for line in RECORDS.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        let kind = record.key().kind;
        let is_own = matches!(&record, Record::Entry(it) if it.kind == EntryKind::Own);
        let expected = if is_own { "....." } else { seen_by(kind) };
        assert_eq!(cells(|role| see(role, &record)), expected, "{line}");
        seen.insert(kind);
    }
    assert_eq!(seen, Kind::ALL.iter().copied().collect());
}

/// Messages that tell of the plan are for whoever sees the plan, and those that tell of payments for whoever sees bills.
#[rstest]
#[case("told-new_step", "yy.y.")]
#[case("told-route", "yy.y.")]
#[case("told-paid_bill", "y.yy.")]
#[case("told-changed_bill", "y.yy.")]
#[case("told-cost_self", "y.yy.")]
#[case("told-moved_date", "yyyy.")]
fn what_tells_of_something_is_for_who_sees_it(#[case] key: &str, #[case] expected: &str) {
    let told = Message {
        text: Wording::ready(key),
        ..message("m", Some(MARIT), noon("2026-11-24"))
    };
    let record = Record::from(told);
    assert_eq!(cells(|role| see(role, &record)), expected);
}

const fn done_by(action: &StaffAction) -> &'static str {
    match action {
        StaffAction::SendMessage { .. }
        | StaffAction::SendPhoto { .. }
        | StaffAction::ReadMessages { .. } => "yyyy.",
        StaffAction::PutEntry(_)
        | StaffAction::CancelEntry { .. }
        | StaffAction::PutSeries(_)
        | StaffAction::CancelSeries { .. }
        | StaffAction::TakeTimetable(_)
        | StaffAction::NoteAttendance { .. }
        | StaffAction::AnswerProposal { .. }
        | StaffAction::WriteAgreements(_) => "yy.y.",
        StaffAction::ConfirmDate { .. } => "y.yy.",
        StaffAction::ConfirmBill { .. }
        | StaffAction::ConfirmCost { .. }
        | StaffAction::PutCost(_)
        | StaffAction::RemoveCost { .. }
        | StaffAction::PutBill(_)
        | StaffAction::MarkLoan { .. } => "y.y..",
        StaffAction::AddGoal(_)
        | StaffAction::ChangeGoal(_)
        | StaffAction::CloseGoal(_)
        | StaffAction::ProposeStep(_)
        | StaffAction::FinishStep { .. }
        | StaffAction::ChangeStep(_)
        | StaffAction::PlanRoute { .. }
        | StaffAction::PlanApproach { .. }
        | StaffAction::SetStrengths(_)
        | StaffAction::AnswerDispute { .. } => "yy...",
        StaffAction::HandOver { .. } | StaffAction::ChangePerson(_) => "y....",
    }
}

/// Who may not is refused before anything is looked at. The forms hold every action (`sync/tests/forms.rs`).
#[test]
fn each_role_does_its_part() {
    let nobodys = File::default();
    for line in ACTIONS.lines() {
        let action: StaffAction = serde_json::from_str(line).unwrap();
        let duty = action.duty();
        assert_eq!(cells(|role| role.may(duty)), done_by(&action), "{line}");
        let mutation = StaffMutation {
            id: MutationId::new("m"),
            action,
        };
        for role in StaffRole::ALL.into_iter().filter(|role| !role.may(duty)) {
            let now = noon("2026-11-24");
            let done = apply(&nobodys, &mutation, &staff(role), None, None, now);
            assert_eq!(done, Err(Refusal::NotYours), "{line}");
        }
    }
}

/// What is no action of its own on a file: who comes, and what is written down beside it.
#[rstest]
#[case(Duty::Invite, "y....")]
#[case(Duty::NoteOutcomes, "yy...")]
#[case(Duty::SeeMonitoring, "y...y")]
#[case(Duty::MakeAccounts, "....y")]
fn each_role_has_its_duties(#[case] duty: Duty, #[case] expected: &str) {
    assert_eq!(cells(|role| role.may(duty)), expected);
}
