//! What the person answers to the lines of a talk that became something in the week or a bill.

use rstest::rstest;

use super::*;

const STEP: usize = 0;
const ENTRY: usize = 1;
const BILL: usize = 2;
const OPEN: LineAnswer = LineAnswer::Open {
    is_asked: false,
    before: None,
};
const ASKED: LineAnswer = LineAnswer::Open {
    is_asked: true,
    before: None,
};
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
#[case(ENTRY, Some(OPEN))]
#[case(BILL, Some(OPEN))]
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
    assert_eq!(answer(&asked, &talk, place), Some(ASKED));
    assert_eq!(answer(&asked, &talk, other), Some(OPEN));
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
    assert_eq!(answer(&agreed, &talk, other), Some(OPEN));
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
    assert_eq!(answer(&forged, &talk, ENTRY), Some(OPEN));
}

/// The team says this then.
fn told(mut file: File, id: &str, action: StaffAction) -> File {
    let mutation = StaffMutation {
        id: MutationId::new(id),
        action,
    };
    let marit = staff(StaffRole::CaseManager);
    let changes = apply(&file, &mutation, &marit, None, None, noon(BEFORE)).unwrap();
    for change in changes {
        file.absorb(change);
    }
    file
}

/// The appointment as it was typed, with one thing otherwise.
fn put(change: fn(&mut NewEntry)) -> StaffAction {
    let mut new = NewEntry {
        entry: Some(EntryId::new("m1-1")),
        kind: EntryKind::Appointment,
        day: day("2026-11-26"),
        from: "09:00".parse().unwrap(),
        to: "10:00".parse().unwrap(),
        title: Wording::ready("task-bring_letters"),
        place: None,
        is_obligatory: false,
        bring: Vec::new(),
        interpreter: Interpreter::None,
    };
    change(&mut new);
    StaffAction::PutEntry(new)
}

fn bill(change: fn(&mut BillSheet)) -> StaffAction {
    let mut sheet = BillSheet {
        bill: Some(BillId::new("m1-2")),
        from: Sender::EnergySupplier,
        from_name: None,
        kind: BillKind::Monthly,
        due: Some(day("2026-11-26")),
        amount_cents: None,
        stage: BillStage::Bill,
        letter_date: None,
        paid_by: None,
        is_direct_debit: false,
        is_loan: None,
    };
    change(&mut sheet);
    StaffAction::PutBill(sheet)
}

fn is_told(file: &File, key: &str) -> bool {
    keys(file).iter().any(|it| it == key)
}

/// The person says yes to this line.
fn agreed(file: File, talk: &Agreements, place: usize, id: &str) -> File {
    let yes = talk.yes_to(place, &file).unwrap();
    done(file, id, yes)
}

#[rstest]
#[case::another_day(ENTRY, put(|it| it.day = day("2026-11-30")), "told-moved_entry")]
#[case::another_time(ENTRY, put(|it| { it.from = "11:00".parse().unwrap(); it.to = "12:00".parse().unwrap(); }), "told-moved_entry")]
#[case::longer(ENTRY, put(|it| it.to = "13:00".parse().unwrap()), "told-changed_entry")]
#[case::another_place(ENTRY, put(|it| it.place = Some(Wording::written(Language::Dutch, "Loket 4"))), "told-changed_entry")]
#[case::other_words(ENTRY, put(|it| it.title = Wording::ready("task-item")), "told-changed_entry")]
#[case::another_last_day(BILL, bill(|it| it.due = Some(day("2026-11-30"))), "told-changed_bill")]
#[case::another_sender(BILL, bill(|it| it.from_name = Some("Vitens".to_owned())), "told-changed_bill")]
#[case::another_kind(BILL, bill(|it| it.kind = BillKind::AnnualSettlement), "told-changed_bill")]
fn a_yes_to_a_line_is_to_what_stood_there(
    #[case] place: usize,
    #[case] change: StaffAction,
    #[case] key: &str,
) {
    let (file, talk) = talked();
    let said = agreed(file, &talk, place, "y");
    let changed = told(said, "m2", change);
    let anew = LineAnswer::Open {
        is_asked: false,
        before: Some(day(BEFORE)),
    };
    assert_eq!(answer(&changed, &talk, place), Some(anew));
    assert_eq!(talk.yes_on(place, &changed), None, "what the desk shows");
    let found = Agreements::asked_anew(&changed, noon(BEFORE));
    assert_eq!(found, [(talk.clone(), place)]);
    assert!(is_told(&changed, key), "the person is told");
    let again = agreed(changed, &talk, place, "y2");
    assert_eq!(
        answer(&again, &talk, place),
        Some(LineAnswer::Yes(day(BEFORE)))
    );
    assert!(Agreements::asked_anew(&again, noon(BEFORE)).is_empty());
}

#[rstest]
#[case::what_to_bring(ENTRY, put(|it| it.bring = vec![Wording::ready("task-item")]))]
#[case::an_interpreter(ENTRY, put(|it| it.interpreter = Interpreter::Booked))]
#[case::a_reminder(BILL, bill(|it| it.stage = BillStage::Reminder))]
#[case::an_amount(BILL, bill(|it| it.amount_cents = Some(4_500)))]
fn a_yes_to_a_line_stays_where_words_day_time_and_place_do(
    #[case] place: usize,
    #[case] change: StaffAction,
) {
    let (file, talk) = talked();
    let changed = told(agreed(file, &talk, place, "y"), "m2", change);
    assert_eq!(
        answer(&changed, &talk, place),
        Some(LineAnswer::Yes(day(BEFORE)))
    );
    assert!(!is_told(&changed, "told-changed_bill"));
}

#[test]
fn a_yes_that_was_said_before_the_phone_heard_of_the_change_is_to_what_it_showed() {
    let (file, talk) = talked();
    let unheard = talk.yes_to(ENTRY, &file).unwrap();
    let moved = told(file, "m2", put(|it| it.day = day("2026-11-30")));
    let after = done(moved, "y", unheard);
    let anew = LineAnswer::Open {
        is_asked: false,
        before: Some(day(BEFORE)),
    };
    assert_eq!(answer(&after, &talk, ENTRY), Some(anew));
}

#[test]
fn a_bill_that_nobody_said_yes_to_is_changed_without_a_message() {
    let (file, _) = talked();
    let changed = told(file, "m2", bill(|it| it.due = Some(day("2026-11-30"))));
    assert!(!is_told(&changed, "told-changed_bill"));
}

#[rstest]
#[case::yes("reply-move_yes", LineAnswer::Yes(day(BEFORE)))]
#[case::no("reply-move_no", LineAnswer::Yes(day(BEFORE)))]
fn a_time_that_the_person_asked_for_needs_no_other_yes(
    #[case] key: &str,
    #[case] expected: LineAnswer,
) {
    let (file, talk) = talked();
    let said = agreed(file, &talk, ENTRY, "y");
    let about = Some(About::Entry(EntryId::new("m1-1")));
    let question = Wording::ready("phrase-move_to")
        .with("date", Arg::Day(day("2026-11-30")))
        .with("time", Arg::Time("11:00".parse().unwrap()));
    let asked = Action::SendMessage {
        text: Proposal::asked(question, about.as_ref(), &said),
        to: None,
        about,
    };
    let asked = done(said, "q", asked);
    let is_yes = key == "reply-move_yes";
    let message = MessageId::new("q");
    let answered = told(asked, "m2", StaffAction::AnswerProposal { message, is_yes });
    let entry = &answered.entries[&EntryId::new("m1-1")];
    assert_eq!(entry.day == day("2026-11-30"), is_yes);
    assert_eq!(answer(&answered, &talk, ENTRY), Some(expected));
    // Moved by the team alone after that, it is asked again.
    let moved = told(answered, "m3", put(|it| it.day = day("2026-12-01")));
    assert_eq!(talk.yes_on(ENTRY, &moved), None);
}

#[test]
fn what_an_older_app_said_holds_while_words_and_day_stay() {
    let (file, talk) = talked();
    let text = Wording::ready("phrase-agreed")
        .with(
            "what",
            Arg::Wording(Box::new(Wording::ready("task-bring_letters"))),
        )
        .with("line", Arg::Text("m1-1".to_owned()));
    let (to, about) = (None, Some(About::Entry(EntryId::new("m1-1"))));
    let said = done(file, "y", Action::SendMessage { text, to, about });
    assert_eq!(talk.yes_on(ENTRY, &said), Some(day(BEFORE)));
    let moved = told(said, "m2", put(|it| it.day = day("2026-11-30")));
    assert_eq!(talk.yes_on(ENTRY, &moved), None);
}

#[test]
fn a_step_of_a_talk_is_asked_anew_on_another_day_and_with_other_words() {
    fn edits() -> StepEdits {
        StepEdits {
            step: StepId::new("m1-0"),
            title: None,
            on: None,
            from: None,
            until: None,
            note: None,
            owner: None,
            status: None,
        }
    }
    let (file, talk) = talked();
    let step = StepId::new("m1-0");
    let said = done(file, "y", Action::AcceptStep { step: step.clone() });
    assert!(Agreements::asked_anew(&said, noon(BEFORE)).is_empty());
    let later = StepEdits {
        on: Some(Edit {
            from: Some(day("2026-11-26")),
            to: Some(day("2026-11-30")),
        }),
        ..edits()
    };
    let other = StepEdits {
        title: Some(Edit {
            from: Wording::ready("task-bring_letters"),
            to: Wording::ready("task-item"),
        }),
        ..edits()
    };
    for change in [later, other] {
        let changed = told(said.clone(), "m2", StaffAction::ChangeStep(change));
        let stands = &changed.steps[&step];
        assert_eq!(
            (stands.status, stands.accepted_on),
            (StepStatus::Proposed, None)
        );
        let found = Agreements::asked_anew(&changed, noon(BEFORE));
        assert_eq!(found, [(talk.clone(), STEP)]);
        assert!(talk.is_changed(STEP, &changed));
        let now = talk.standing(STEP, &changed).unwrap();
        assert_eq!((now.what, now.by), (stands.title.clone(), stands.on));
        assert!(is_told(&changed, "told-changed_step"));
    }
}
