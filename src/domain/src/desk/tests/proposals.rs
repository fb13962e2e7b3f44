//! Another time for an appointment: asked by one side, answered by the other with one tap.

use super::*;
use crate::week::Entry;

/// The talk on Thursday 26 November, from 13:30 to 14:15.
fn talk() -> Entry {
    let made = acted(
        File::default(),
        StaffAction::PutEntry(new_entry("2026-11-26", "13:30", "14:15")),
    );
    made.entries.values().next().unwrap().clone()
}

fn at(on: &str, time: &str) -> Entry {
    Entry {
        day: day(on),
        from: time.parse().unwrap(),
        ..talk()
    }
}

/// "Can it be on Friday at 10:00?", as it is sent where the appointment is known to be `entry`.
fn question(key: &str, on: &str, time: &str, entry: &Entry) -> (Wording, About) {
    let about = About::Entry(entry.id.clone());
    let text = Wording::ready(key)
        .with("date", Arg::Day(day(on)))
        .with("time", Arg::Time(time.parse().unwrap()))
        .with("what", Arg::Wording(Box::new(entry.title.clone())));
    let known = file([Record::from(entry.clone())]);
    (Proposal::asked(text, Some(&about), &known), about)
}

fn asked(key: &str, from: Option<&str>) -> Message {
    let (text, about) = question(key, "2026-11-27", "10:00", &talk());
    Message {
        text,
        about: Some(about),
        ..message("q", from, noon("2026-11-23"))
    }
}

/// The person says yes or no to the question.
fn said(before: &File, id: &str, is_yes: bool) -> Result<Vec<Change>, Refusal> {
    let question = MessageId::new("q");
    let known = asked("reply-move_to", Some(MARIT));
    let text = Proposal::of(&known).unwrap().answer(&question, is_yes);
    let mutation = Mutation {
        id: MutationId::new(id),
        seq: 1,
        at: noon("2026-11-24"),
        action: Action::SendMessage {
            text,
            to: None,
            about: known.about,
        }
        .into(),
    };
    crate::apply(before, &mutation, Who::StatusHolder, noon("2026-11-25"))
}

/// The person says yes without a connection on the 24th at noon, and the server hears it at `now`.
fn heard(before: &File, now: Instant) -> Result<Vec<Change>, Refusal> {
    let known = asked("reply-move_to", Some(MARIT));
    let text = Proposal::of(&known).unwrap().answer(&known.id, true);
    let mutation = Mutation {
        id: MutationId::new("a"),
        seq: 1,
        at: noon("2026-11-24"),
        action: Action::SendMessage {
            text,
            to: None,
            about: known.about,
        }
        .into(),
    };
    crate::apply(before, &mutation, Who::StatusHolder, now)
}

fn with(mut file: File, changes: Vec<Change>) -> File {
    for change in changes {
        file.absorb(change);
    }
    file
}

fn times(file: &File) -> Vec<(String, String, String)> {
    let text = |it: &Entry| (it.day.to_string(), it.from.to_string(), it.to.to_string());
    file.entries.values().map(text).collect()
}

fn friday() -> Vec<(String, String, String)> {
    vec![("2026-11-27".into(), "10:00".into(), "10:45".into())]
}

fn asked_by_team(entry: Entry) -> File {
    file([entry.into(), asked("reply-move_to", Some(MARIT)).into()])
}

fn asked_by_person(entry: Entry) -> File {
    file([entry.into(), asked("phrase-move_to", None).into()])
}

#[test]
fn yes_of_the_person_moves_the_appointment_and_lasts_as_long() {
    let before = asked_by_team(talk());
    let after = with(before.clone(), said(&before, "a", true).unwrap());
    assert_eq!(times(&after), friday());
    assert_eq!(keys(&after), ["reply-move_to", "phrase-move_yes"]);
    // From another phone of theirs, too: said once.
    assert_eq!(said(&after, "b", true), Ok(Vec::new()));
    assert_eq!(said(&after, "b", false), Err(Refusal::ChangedMeanwhile));
}

#[test]
fn no_of_the_person_leaves_it_where_it_is() {
    let before = asked_by_team(talk());
    let after = with(before.clone(), said(&before, "a", false).unwrap());
    assert_eq!(times(&after), times(&before));
    assert_eq!(keys(&after), ["reply-move_to", "phrase-move_no"]);
    assert_eq!(said(&after, "b", true), Err(Refusal::ChangedMeanwhile));
}

#[rstest]
#[case::in_time("2026-11-27", "09:59", friday(), ProposalState::Yes)]
#[case::as_it_begins("2026-11-27", "10:00", times(&asked_by_team(talk())), ProposalState::Late)]
#[case::days_later("2026-12-03", "10:00", times(&asked_by_team(talk())), ProposalState::Late)]
fn a_yes_that_comes_after_the_proposed_time_is_told_and_moves_nothing(
    #[case] on: &str,
    #[case] time: &str,
    #[case] expected: Vec<(String, String, String)>,
    #[case] state: ProposalState,
) {
    let now = Instant::at(day(on), time.parse().unwrap());
    let before = asked_by_team(talk());
    let after = with(before.clone(), heard(&before, now).unwrap());
    assert_eq!(times(&after), expected);
    assert_eq!(keys(&after), ["reply-move_to", "phrase-move_yes"]);
    let question = asked("reply-move_to", Some(MARIT));
    let proposal = Proposal::of(&question).unwrap();
    assert_eq!(proposal.state(&question.id, &after, now), state);
    let said = after.messages.get(&MessageId::new("a")).unwrap();
    let is_late = state == ProposalState::Late;
    assert_eq!(after.is_late_yes(said, now), is_late);
    // Somebody of the team has to see that it did not move.
    let waits = Why::Unanswered(said.id.clone());
    let found = needs(&after, None, now);
    assert_eq!(found.iter().any(|it| it.why == waits), is_late);
    // It goes on being said once.
    assert_eq!(heard(&after, now), Ok(Vec::new()));
}

#[test]
fn a_yes_of_the_team_after_the_proposed_time_is_refused() {
    let mutation = StaffMutation {
        id: MutationId::new("y"),
        action: answer(true),
    };
    let now = Instant::at(day("2026-11-27"), "10:00".parse().unwrap());
    let before = asked_by_person(talk());
    let marit = staff(StaffRole::CaseManager);
    let done = apply(&before, &mutation, &marit, None, None, now);
    assert_eq!(done.map(drop), Err(Refusal::ChangedMeanwhile));
}

#[rstest]
#[case::moved_meanwhile(Some(at("2026-11-30", "09:00")), Err(Refusal::ChangedMeanwhile))]
#[case::cancelled_meanwhile(None, Err(Refusal::Gone))]
#[case::there_already(Some(at("2026-11-27", "10:00")), Ok(()))]
#[case::no_appointment(Some(Entry { kind: EntryKind::Lesson, ..talk() }), Err(Refusal::NotYours))]
fn a_yes_is_to_what_was_asked(#[case] now: Option<Entry>, #[case] expected: Result<(), Refusal>) {
    let question = Record::from(asked("reply-move_to", Some(MARIT)));
    let before = file(now.into_iter().map(Record::from).chain([question]));
    assert_eq!(said(&before, "a", true).map(drop), expected);
    assert_eq!(
        act(&before, answer(true)).map(drop),
        Err(Refusal::Gone),
        "not theirs to answer"
    );
}

#[test]
fn nobody_answers_themselves_or_what_was_never_asked() {
    let of_person = asked_by_person(talk());
    assert_eq!(said(&of_person, "a", true), Err(Refusal::Gone));
    assert_eq!(said(&file([talk().into()]), "a", true), Err(Refusal::Gone));
}

fn answer(is_yes: bool) -> StaffAction {
    StaffAction::AnswerProposal {
        message: MessageId::new("q"),
        is_yes,
    }
}

#[test]
fn yes_of_the_team_moves_it_and_tells_the_person() {
    let after = acted(asked_by_person(talk()), answer(true));
    assert_eq!(times(&after), friday());
    assert_eq!(keys(&after), ["phrase-move_to", "reply-move_yes"]);
    assert_eq!(act(&after, answer(true)), Ok(Vec::new()));
    assert_eq!(act(&after, answer(false)), Err(Refusal::ChangedMeanwhile));
}

#[test]
fn no_of_the_team_tells_the_person_even_of_what_is_gone() {
    let after = acted(asked_by_person(talk()), answer(false));
    assert_eq!(times(&after), times(&asked_by_person(talk())));
    assert_eq!(keys(&after), ["phrase-move_to", "reply-move_no"]);
    let gone = file([asked("phrase-move_to", None).into()]);
    assert_eq!(act(&gone, answer(true)), Err(Refusal::Gone));
    assert!(act(&gone, answer(false)).is_ok());
}

#[rstest]
#[case::as_it_is(StaffRole::CaseManager, talk(), Ok(()))]
#[case::moved_meanwhile(
    StaffRole::CaseManager,
    at("2026-11-30", "09:00"),
    Err(Refusal::ChangedMeanwhile)
)]
#[case::not_their_week(StaffRole::IncomeOfficer, talk(), Err(Refusal::NotYours))]
fn who_may_not_move_it_does_not_ask_for_it(
    #[case] role: StaffRole,
    #[case] now: Entry,
    #[case] expected: Result<(), Refusal>,
) {
    let (text, about) = question("reply-move_to", "2026-11-27", "10:00", &talk());
    let mutation = StaffMutation {
        id: MutationId::new("m2"),
        action: StaffAction::SendMessage {
            text,
            about: Some(about),
        },
    };
    let done = apply(
        &file([now.into()]),
        &mutation,
        &staff(role),
        None,
        None,
        noon("2026-11-24"),
    );
    assert_eq!(done.map(drop), expected);
}

#[test]
fn how_far_it_is_and_what_it_collides_with() {
    let question = asked("reply-move_to", Some(MARIT));
    let proposal = Proposal::of(&question).unwrap();
    let state = |file: &File, now| proposal.state(&question.id, file, now);
    let now = noon("2026-11-24");
    let open = asked_by_team(talk());
    assert_eq!(state(&open, now), ProposalState::Open);
    assert_eq!(state(&open, noon("2026-11-27")), ProposalState::Over);
    let moved = asked_by_team(at("2026-11-30", "09:00"));
    assert_eq!(state(&moved, now), ProposalState::Changed);
    assert_eq!(state(&File::default(), now), ProposalState::Gone);
    let said_no = with(open.clone(), said(&open, "a", false).unwrap());
    assert_eq!(state(&said_no, now), ProposalState::No);
    let said_yes = with(open.clone(), said(&open, "a", true).unwrap());
    assert_eq!(state(&said_yes, noon("2026-11-28")), ProposalState::Yes);
    // A yes is to the time that was proposed, and not to another one that comes after it.
    let moved = |on, time| with(said_yes.clone(), vec![at(on, time).into()]);
    for elsewhere in [moved("2026-11-30", "09:00"), moved("2026-11-27", "14:00")] {
        assert_eq!(state(&elsewhere, now), ProposalState::Changed);
    }
    let mut gone = said_yes;
    gone.entries.remove(&talk().id);
    assert_eq!(state(&gone, now), ProposalState::Gone);

    assert_eq!(proposal.collides(&open), None);
    let lesson = Entry {
        id: EntryId::new("lesson"),
        title: Wording::ready("entry-lesson"),
        kind: EntryKind::Lesson,
        ..at("2026-11-27", "09:00")
    };
    let busy = with(open, vec![lesson.into()]);
    assert_eq!(
        proposal.collides(&busy),
        Some(Wording::ready("entry-lesson"))
    );
}

#[test]
fn a_question_needs_somebody_until_it_has_its_yes_or_no() {
    let waits = |file: &File| {
        let found = needs(file, None, noon("2026-11-25"));
        let mut whys = found.into_iter().map(|it| it.why);
        whys.any(|why| why == Why::Unanswered(MessageId::new("q")))
    };
    let asked = asked_by_person(talk());
    assert!(waits(&asked));
    let other = message("other", Some(MARIT), noon("2026-11-24"));
    let chatted = with(asked.clone(), vec![other.into()]);
    assert!(waits(&chatted), "what else was written is no yes or no");
    assert!(!waits(&acted(chatted.clone(), answer(false))));
    assert!(!waits(&acted(asked, answer(true))));

    // A yes of the person wants no answer, a no does.
    let by_team = asked_by_team(talk());
    let needed = |is_yes: bool| {
        let after = with(by_team.clone(), said(&by_team, "a", is_yes).unwrap());
        needs(&after, None, noon("2026-11-25")).len()
    };
    assert_eq!((needed(true), needed(false)), (0, 1));
}
