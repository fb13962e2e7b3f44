//! Which role may what, what staff change, and who is needed first.

mod agreed;
mod answered;
mod approaches;
mod attendance;
mod checklist;
mod costs;
mod dates;
mod duties;
mod goals;
mod loans;
mod needed;
mod photos;
mod proposals;
mod series;
mod stages;
mod timetable;

use rstest::rstest;

use super::{apply, *};
use crate::regelen::{Bill, BillKind, BillStage, Cost, FixedCost, Payer, Sender};
use crate::time::{Day, Instant};
use crate::week::{CannotCome, EntryKind, Interpreter, Reason};
use crate::*;

const MARIT: &str = "marit";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn noon(on: &str) -> Instant {
    Instant::at(day(on), "12:00".parse().unwrap())
}

fn staff(role: StaffRole) -> Staff {
    Staff {
        id: MemberId::new(MARIT),
        name: "Marit".to_owned(),
        role,
    }
}

fn message(id: &str, from: Option<&str>, at: Instant) -> Message {
    Message {
        id: MessageId::new(id),
        from: from.map(MemberId::new),
        to: None,
        written_at: at,
        text: Wording::written(Language::Tigrinya, "ሰላም"),
        about: None,
        read_at: None,
    }
}

fn bill(stage: BillStage, payer: Option<Payer>) -> Bill {
    Bill {
        id: BillId::new("energy"),
        from: Sender::EnergySupplier,
        from_name: None,
        kind: BillKind::Monthly,
        due: Some(day("2026-12-01")),
        amount_cents: None,
        stage,
        letter_date: None,
        paid_by: payer,
        is_direct_debit: false,
        is_loan: false,
        until: None,
        paid_on: None,
        note: None,
        monthly_on: None,
        arranged_on: None,
        photos: Vec::new(),
        is_own: true,
    }
}

fn new_entry(on: &str, from: &str, to: &str) -> NewEntry {
    NewEntry {
        entry: None,
        kind: EntryKind::Appointment,
        day: day(on),
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        title: Wording::ready("entry-progress_meeting"),
        place: None,
        is_obligatory: true,
        bring: Vec::new(),
        interpreter: Interpreter::Booked,
    }
}

fn file(records: impl IntoIterator<Item = Record>) -> File {
    File::from_records(records)
}

/// Done under the first name that is free: `m1`, `m2` or `m3`.
fn act(file: &File, action: StaffAction) -> Result<Vec<Change>, Refusal> {
    let is_taken = |id: &str| {
        file.messages.contains_key(&MessageId::new(id))
            || file.entries.contains_key(&EntryId::new(id))
    };
    let free = ["m1", "m2", "m3"].into_iter().find(|id| !is_taken(id));
    act_as(free.unwrap(), file, action)
}

fn act_as(id: &str, file: &File, action: StaffAction) -> Result<Vec<Change>, Refusal> {
    let mutation = StaffMutation {
        id: MutationId::new(id),
        action,
    };
    let marit = staff(StaffRole::CaseManager);
    let fatima = Staff {
        id: MemberId::new("fatima"),
        name: "Fatima".to_owned(),
        role: StaffRole::CaseManager,
    };
    apply(
        file,
        &mutation,
        &marit,
        Some(&fatima),
        None,
        noon("2026-11-24"),
    )
}

fn acted(mut file: File, action: StaffAction) -> File {
    for change in act(&file, action).unwrap() {
        file.absorb(change);
    }
    file
}

fn keys(file: &File) -> Vec<String> {
    let said = file.conversation().into_iter().map(|it| match &it.text {
        Wording::Ready { key, .. } => key.clone(),
        Wording::Written(_) => "written".to_owned(),
    });
    said.collect()
}

#[test]
fn the_documentation_holds_the_table() {
    let mut table = String::from("| | ");
    table.push_str(&StaffRole::ALL.map(StaffRole::name).join(" | "));
    table.push_str(" |\n| --- | --- | --- | --- | --- | --- |\n");
    for duty in Duty::ALL {
        let cells = StaffRole::ALL.map(|role| if role.may(duty) { "yes" } else { "" });
        let row = [duty.described(), &cells.join(" | ")].join(" | ");
        table.push_str(&["| ", &row, " |\n"].concat());
    }
    let written = include_str!("../../../../../docs/roles.md");
    assert!(
        written.contains(&table),
        "docs/roles.md should hold\n{table}"
    );
}

#[test]
fn an_action_takes_the_name_of_nothing_that_is_there() {
    let said = file([message("m1", None, noon("2026-11-20")).into()]);
    let action = StaffAction::SendMessage {
        text: Wording::written(Language::Dutch, "Dag"),
        about: None,
    };
    assert_eq!(act_as("m1", &said, action), Err(Refusal::NotYours));
}

#[rstest]
#[case("reply-thanks", Ok(()))]
#[case("told-paid_bill", Err(Refusal::NotYours))]
#[case("phrase-thanks", Err(Refusal::NotYours))]
fn staff_say_only_their_own_sentences(#[case] key: &str, #[case] expected: Result<(), Refusal>) {
    let text = Wording::ready(key);
    let action = StaffAction::SendMessage { text, about: None };
    assert_eq!(act(&File::default(), action).map(drop), expected);
}

#[test]
fn a_bill_that_was_paid_is_not_paid_again() {
    let paid = Bill {
        paid_on: Some(day("2026-11-01")),
        ..bill(BillStage::Reminder, Some(Payer::Person))
    };
    let action = StaffAction::ConfirmBill {
        bill: BillId::new("energy"),
        on: day("2026-11-23"),
    };
    assert_eq!(act(&file([paid.into()]), action), Ok(Vec::new()));
}

#[test]
fn what_someone_does_for_themselves_is_seen_by_nobody_and_changed_by_nobody() {
    let made = acted(
        File::default(),
        StaffAction::PutEntry(new_entry("2026-11-26", "09:00", "10:00")),
    );
    let entry = made.entries.values().next().unwrap().clone();
    let church = week::Entry {
        kind: EntryKind::Own,
        ..entry.clone()
    };
    for role in StaffRole::ALL {
        assert!(!see(role, &church.clone().into()), "{role:?}");
    }
    assert!(see(StaffRole::CaseManager, &entry.into()));
    let cancel = StaffAction::CancelEntry {
        entry: church.id.clone(),
    };
    assert_eq!(act(&file([church.into()]), cancel), Err(Refusal::NotYours));
}

#[test]
fn a_role_without_the_duty_changes_nothing() {
    let mutation = StaffMutation {
        id: MutationId::new("m1"),
        action: StaffAction::ConfirmBill {
            bill: BillId::new("energy"),
            on: day("2026-11-24"),
        },
    };
    let file = file([bill(BillStage::Reminder, None).into()]);
    for role in [
        StaffRole::JobHunter,
        StaffRole::SettlementCounsellor,
        StaffRole::Administrator,
    ] {
        let done = apply(
            &file,
            &mutation,
            &staff(role),
            None,
            None,
            noon("2026-11-24"),
        );
        assert_eq!(done, Err(Refusal::NotYours), "{role:?}");
    }
}

#[test]
fn a_confirmed_bill_is_paid_and_told_of() {
    let before = file([bill(BillStage::Reminder, Some(Payer::Municipality)).into()]);
    let action = StaffAction::ConfirmBill {
        bill: BillId::new("energy"),
        on: day("2026-11-23"),
    };
    let after = acted(before, action.clone());
    let paid = after.bills.get(&BillId::new("energy")).unwrap();
    assert_eq!(paid.paid_on, Some(day("2026-11-23")));
    assert_eq!(keys(&after), ["told-paid_bill"]);
    assert_eq!(act(&after, action), Ok(Vec::new()), "done is done");
}

// F3: the first rent after ontzorgen is the one that nobody pays.
#[rstest]
#[case("2027-02-01", Some(Payer::Municipality))]
#[case("2027-03-01", None)]
fn what_comes_after_the_last_day_of_a_cost_is_not_the_municipalitys(
    #[case] due: &str,
    #[case] payer: Option<Payer>,
) {
    let energy = FixedCost {
        id: FixedCostId::new("energy"),
        cost: Cost::Energy,
        payer: Payer::Municipality,
        from: None,
        until: Some(day("2027-03-31")),
        last_confirmed: None,
    };
    let monthly = Bill {
        due: Some(day(due)),
        monthly_on: Some(1),
        ..bill(BillStage::Bill, Some(Payer::Municipality))
    };
    let action = StaffAction::ConfirmBill {
        bill: BillId::new("energy"),
        on: day("2026-11-23"),
    };
    let after = acted(file([monthly.into(), energy.into()]), action);
    let next = after.bills.values().find(|it| it.paid_on.is_none());
    assert_eq!(next.unwrap().paid_by, payer);
}

#[test]
fn a_cost_is_confirmed_only_for_the_municipality_and_never_back_in_time() {
    let cost = |payer| FixedCost {
        id: FixedCostId::new("rent"),
        cost: Cost::Rent,
        payer,
        from: None,
        until: None,
        last_confirmed: Some(day("2026-11-01")),
    };
    let confirm = |on: &str| StaffAction::ConfirmCost {
        cost: FixedCostId::new("rent"),
        on: day(on),
    };
    let ours = file([cost(Payer::Municipality).into()]);
    assert_eq!(act(&ours, confirm("2026-10-01")), Ok(Vec::new()));
    assert_eq!(
        act(&ours, confirm("2026-11-25")),
        Err(Refusal::DateImplausible)
    );
    let after = acted(ours, confirm("2026-11-20"));
    let confirmed = after.fixed_costs.get(&FixedCostId::new("rent")).unwrap();
    assert_eq!(confirmed.last_confirmed, Some(day("2026-11-20")));
    let theirs = file([cost(Payer::Person).into()]);
    assert_eq!(act(&theirs, confirm("2026-11-20")), Err(Refusal::NotYours));
}

#[test]
fn an_appointment_is_made_moved_and_cancelled_and_each_is_told() {
    let made = acted(
        File::default(),
        StaffAction::PutEntry(new_entry("2026-11-26", "09:00", "10:00")),
    );
    let mut entry = made.entries.get(&EntryId::new("m1")).unwrap().clone();
    assert_eq!(entry.with, Some(MemberId::new(MARIT)));
    assert_eq!(keys(&made), ["told-new_entry"]);

    entry.cannot_come = Some(CannotCome {
        reason: Reason::Work,
        said_at: noon("2026-11-24"),
    });
    let asked = file([entry.into()]);
    let again = |on: &str, place: Option<Wording>| {
        let typed = new_entry(on, "09:00", "10:00");
        let entry = Some(EntryId::new("m1"));
        StaffAction::PutEntry(NewEntry {
            entry,
            place,
            ..typed
        })
    };
    assert_eq!(act(&asked, again("2026-11-26", None)), Ok(Vec::new()));
    let elsewhere = acted(
        asked.clone(),
        again("2026-11-26", Some(Wording::ready("place-library"))),
    );
    assert_eq!(keys(&elsewhere), ["told-changed_entry"]);
    assert!(
        elsewhere
            .entries
            .values()
            .all(|it| it.cannot_come.is_some())
    );
    let moved = acted(asked, again("2026-11-27", None));
    assert_eq!(keys(&moved), ["told-moved_entry"]);
    assert!(moved.entries.values().all(|it| it.cannot_come.is_none()));

    let cancel = StaffAction::CancelEntry {
        entry: EntryId::new("m1"),
    };
    let cancelled = acted(made, cancel.clone());
    assert!(cancelled.entries.is_empty());
    assert_eq!(act(&cancelled, cancel), Ok(Vec::new()));
}

#[rstest]
#[case("2026-11-23", "09:00", "10:00", "yesterday")]
#[case("2030-11-23", "09:00", "10:00", "years ahead")]
#[case("2026-11-26", "10:00", "10:00", "no time")]
fn an_appointment_at_an_impossible_time_is_refused(
    #[case] on: &str,
    #[case] from: &str,
    #[case] to: &str,
    #[case] why: &str,
) {
    let done = act(
        &File::default(),
        StaffAction::PutEntry(new_entry(on, from, to)),
    );
    assert_eq!(done, Err(Refusal::DateImplausible), "{why}");
}

#[test]
fn a_proposed_step_waits_for_the_person() {
    let step = NewStep {
        title: Wording::ready("step-knm_exam"),
        on: None,
        owner: None,
    };
    let proposed = acted(File::default(), StaffAction::ProposeStep(step));
    assert_eq!(keys(&proposed), ["told-new_step"]);
    let finish = StaffAction::FinishStep {
        step: StepId::new("m1"),
        on: day("2026-11-24"),
    };
    assert_eq!(act(&proposed, finish), Err(Refusal::NotYours));
    let why = needs(&proposed, None, noon("2026-11-24"))
        .pop()
        .unwrap()
        .why;
    assert_eq!(why, Why::NotAccepted(StepId::new("m1")));
}

#[test]
fn what_the_team_wrote_is_not_read_by_the_team() {
    let asked = file([
        message("a", None, noon("2026-11-20")).into(),
        message("b", Some(MARIT), noon("2026-11-21")).into(),
    ]);
    let messages = vec![
        MessageId::new("a"),
        MessageId::new("b"),
        MessageId::new("c"),
    ];
    let read = acted(asked, StaffAction::ReadMessages { messages });
    let read: Vec<_> = read
        .conversation()
        .iter()
        .map(|it| it.read_at.is_some())
        .collect();
    assert_eq!(read, [true, false]);
}

#[test]
fn every_reason_and_action_reads_back_as_it_was_sent() {
    let actions = [
        StaffAction::PutEntry(new_entry("2026-11-26", "09:00", "10:00")),
        StaffAction::SendMessage {
            text: Wording::ready("reply-thanks"),
            about: Some(About::Bill(BillId::new("energy"))),
        },
        StaffAction::CancelEntry {
            entry: EntryId::new("e"),
        },
        StaffAction::SendPhoto {
            photo: PhotoId::new("0b6f3a52c19d4e7f"),
        },
        StaffAction::AddGoal(NewGoal {
            horizon: Horizon::Long,
            text: Wording::ready("goal-study"),
        }),
        StaffAction::ChangeGoal(GoalEdits {
            goal: GoalId::new("g"),
            text: None,
            horizon: Some(Edit {
                from: Horizon::Long,
                to: Horizon::Short,
            }),
        }),
        StaffAction::CloseGoal(ClosedGoal {
            goal: GoalId::new("g"),
            text: Wording::ready("goal-study"),
            is_reached: true,
        }),
    ];
    for action in actions {
        let text = serde_json::to_string(&action).unwrap();
        assert_eq!(
            serde_json::from_str::<StaffAction>(&text).unwrap(),
            action,
            "{text}"
        );
    }
}
