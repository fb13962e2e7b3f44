//! What the person answers to the lines of a talk that became something in the week or a bill.

use rstest::rstest;

use super::*;

const STEP: usize = 0;
const ENTRY: usize = 1;
const BILL: usize = 2;
/// Before the appointment of the talk, and after it.
const BEFORE: &str = "2026-11-25";
const AFTER: &str = "2026-11-27";

fn talked() -> (File, Agreements) {
    let line = |becomes| NewAgreed {
        what: Wording::ready("task-bring_letters"),
        who: StepOwner::Person,
        by: Some(day("2026-11-26")),
        becomes,
    };
    let entry = Becomes::Entry {
        from: "09:00".parse().unwrap(),
        to: "10:00".parse().unwrap(),
    };
    let bill = Becomes::Bill {
        from: Sender::EnergySupplier,
        kind: BillKind::Monthly,
        is_direct_debit: false,
        is_loan: false,
    };
    let marit = TeamMember {
        id: MemberId::new(MARIT),
        name: "Marit".to_owned(),
        role: Role::CaseManager,
        until: None,
        away: None,
    };
    let file = acted(
        file([marit.into()]),
        StaffAction::WriteAgreements(NewAgreements {
            on: None,
            said: Vec::new(),
            agreed: [Becomes::Step, entry, bill].map(line).into(),
        }),
    );
    let talk = Agreements::latest_first(&file).remove(0);
    (file, talk)
}

/// The person does this on the day before the appointment.
fn done(mut file: File, id: &str, action: Action) -> File {
    let mutation = Mutation {
        id: MutationId::new(id),
        seq: 1,
        at: noon(BEFORE),
        action: action.into(),
    };
    let changes = crate::apply(&file, &mutation, Who::StatusHolder, noon(BEFORE)).unwrap();
    for change in changes {
        file.absorb(change);
    }
    file
}

fn answer(file: &File, talk: &Agreements, place: usize) -> Option<LineAnswer> {
    talk.answer(place, file, noon(BEFORE))
}

#[rstest]
#[case::what_became_a_step_is_answered_in_the_plan(STEP, None)]
#[case(ENTRY, Some(LineAnswer::Open { is_asked: false }))]
#[case(BILL, Some(LineAnswer::Open { is_asked: false }))]
#[case::there_is_no_such_line(3, None)]
fn a_line_waits_for_an_answer(#[case] place: usize, #[case] expected: Option<LineAnswer>) {
    let (file, talk) = talked();
    assert_eq!(answer(&file, &talk, place), expected);
    assert_eq!(talk.yes_to(place, &file).is_some(), expected.is_some());
    let asked = talk.question_about(place, &file);
    assert_eq!(asked.is_some(), expected.is_some());
}

#[rstest]
#[case(ENTRY, "phrase-ask_agreed", BILL)]
#[case(BILL, "phrase-ask_bill", ENTRY)]
fn a_question_waits_for_an_answer_of_the_team_and_a_yes_can_follow(
    #[case] place: usize,
    #[case] key: &str,
    #[case] other: usize,
) {
    let (file, talk) = talked();
    let question = talk.question_about(place, &file).unwrap();
    let asked = done(file, "q", question);
    assert_eq!(keys(&asked).last().unwrap(), key);
    assert_eq!(
        answer(&asked, &talk, place),
        Some(LineAnswer::Open { is_asked: true })
    );
    assert_eq!(
        answer(&asked, &talk, other),
        Some(LineAnswer::Open { is_asked: false })
    );
    let waits = needs(&asked, None, noon(BEFORE)).remove(0).why;
    assert_eq!(waits, Why::Unanswered(MessageId::new("q")));
    let yes = talk.yes_to(place, &asked).unwrap();
    let agreed = done(asked, "y", yes);
    assert_eq!(
        answer(&agreed, &talk, place),
        Some(LineAnswer::Yes(day(BEFORE)))
    );
}

#[rstest]
#[case(ENTRY, BILL)]
#[case(BILL, ENTRY)]
fn a_yes_is_of_its_line_goes_to_who_wrote_it_and_wants_no_answer(
    #[case] place: usize,
    #[case] other: usize,
) {
    let (file, talk) = talked();
    let yes = talk.yes_to(place, &file).unwrap();
    let agreed = done(file, "y", yes);
    assert_eq!(
        answer(&agreed, &talk, place),
        Some(LineAnswer::Yes(day(BEFORE)))
    );
    assert_eq!(
        answer(&agreed, &talk, other),
        Some(LineAnswer::Open { is_asked: false })
    );
    let said = &agreed.messages[&MessageId::new("y")];
    assert_eq!(said.to, Some(MemberId::new(MARIT)));
    // It is no question about the bill: what is asked of the person there stays.
    assert!(!agreed.has_asked_about(&BillId::new("m1-2")));
    let waits = |it: &Need| matches!(it.why, Why::Unanswered(_));
    assert!(!needs(&agreed, None, noon(BEFORE)).iter().any(waits));
}

#[test]
fn who_cannot_come_is_not_asked_for_a_yes() {
    let (file, talk) = talked();
    let cannot = Action::SayCannotCome {
        entry: EntryId::new("m1-1"),
        reason: Reason::Ill,
    };
    let file = done(file, "c", cannot);
    assert_eq!(answer(&file, &talk, ENTRY), Some(LineAnswer::CannotCome));
}

#[test]
fn what_is_over_or_paid_waits_for_no_answer_and_keeps_the_one_it_had() {
    let (file, talk) = talked();
    let later = |file: &File, place| talk.answer(place, file, noon(AFTER));
    assert_eq!(later(&file, ENTRY), Some(LineAnswer::Over));
    let bill = BillId::new("m1-2");
    let paid = done(file, "p", Action::PayBill { bill });
    assert_eq!(later(&paid, BILL), Some(LineAnswer::Over));
    let (file, talk) = talked();
    let yes = talk.yes_to(ENTRY, &file).unwrap();
    let agreed = done(file, "y", yes);
    assert_eq!(
        talk.answer(ENTRY, &agreed, noon(AFTER)),
        Some(LineAnswer::Yes(day(BEFORE)))
    );
}

#[test]
fn what_somebody_of_the_team_writes_is_no_yes_of_the_person() {
    let (file, talk) = talked();
    let Some(Action::SendMessage { text, .. }) = talk.yes_to(ENTRY, &file) else {
        panic!("a yes is a message");
    };
    let mut forged = file;
    forged.absorb(Change::Put(
        Message {
            text,
            ..message("f", Some(MARIT), noon(BEFORE))
        }
        .into(),
    ));
    assert_eq!(
        answer(&forged, &talk, ENTRY),
        Some(LineAnswer::Open { is_asked: false })
    );
}
