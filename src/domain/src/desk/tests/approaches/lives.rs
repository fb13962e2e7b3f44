//! Each of the six ways of working lives through its first half year.

use catalogue::Signal;

use super::*;
use crate::week::{Attendance, Entry};

fn text(text: &str) -> Wording {
    Wording::written(Language::Dutch, text)
}

fn blank(name: &str) -> Arg {
    Arg::Text(name.to_owned())
}

#[test]
fn amsterdam_is_one_line_from_the_azc_to_a_learn_work_track() {
    let mut life = Life::of("amsterdam", "2026-06-01");
    life.confirm(Anchor::MunicipalityLinkDate, "2026-05-20");
    life.plan();
    let in_azc = [
        "meet_in_azc: Proposed",
        "volunteering_azc: Proposed",
        "work_azc: Proposed",
        "assessment: Proposed",
        "goals: Proposed",
    ];
    assert_eq!(life.stands(), in_azc);
    life.accept("approach-meet_in_azc");
    life.accept("step-assessment");

    life.on("2026-07-01").finish("step-assessment");
    let cook = vec![text("Veertien jaar kok"), text("Leidt een keuken")];
    let strengths = Edit {
        from: Vec::new(),
        to: cook.clone(),
    };
    life.act(StaffAction::SetStrengths(strengths.clone()));
    assert_eq!(life.file.person.as_ref().unwrap().strengths, cook);
    let told = life.file.conversation().last().unwrap().text.clone();
    assert_eq!(told.lines().cloned().collect::<Vec<_>>(), cook);
    assert_eq!(
        life.act(StaffAction::SetStrengths(strengths)),
        0,
        "twice is once"
    );

    life.on("2026-09-28").finish("approach-meet_in_azc");
    life.confirm(Anchor::MovedInOn, "2026-09-21");
    life.confirm(Anchor::RegisteredOn, "2026-09-28");
    life.plan();
    let moved = [
        "meet_in_azc: Done on 2026-09-28",
        // Without an answer, and over with the azc.
        "volunteering_azc: NotApplicable",
        "work_azc: NotApplicable",
        "assessment: Done on 2026-07-01",
        "goals: Proposed",
        "ontzorgen_together: Proposed",
        "broad_intake: Proposed",
        "learnability_test: Proposed",
        "health: Proposed",
        "child_care: Proposed",
        "pip: Proposed until 2026-12-07",
        "language_boost: Proposed",
        "learn_work_track: Proposed",
        "employer_meeting: Proposed",
        "job_coach: Proposed",
        "guidance_after: Proposed",
    ];
    assert_eq!(life.stands(), moved);
    let owner = |key: &str| life.step(key).owner.clone();
    assert_eq!(owner("step-pip"), StepOwner::Member(MemberId::new(MARIT)));
    assert_eq!(
        owner("approach-learn_work_track"),
        StepOwner::Member(MemberId::new("joris"))
    );
    // Nobody of the team is the inkomensconsulent.
    assert_eq!(
        owner("approach-ontzorgen_together"),
        StepOwner::Municipality
    );

    life.on("2026-10-05");
    let trade = Wording::ready("approach-note-trade").with("trade", blank("kok"));
    life.lay_out(
        "approach-language_boost",
        ("2026-10-12", "2026-12-18"),
        trade.clone(),
    );
    life.accept("approach-language_boost");
    let employer = Wording::ready("approach-note-employer")
        .with("employer", blank("De Keuken"))
        .with("days", blank("ma, do"));
    life.lay_out(
        "approach-learn_work_track",
        ("2026-11-02", "2027-07-02"),
        employer.clone(),
    );
    life.accept("approach-learn_work_track");
    let boost = life.step("approach-language_boost");
    assert_eq!(
        (boost.status, &boost.note),
        (StepStatus::Open, &Some(trade))
    );
    assert_eq!(boost.until, Some(day("2026-12-18")));
    let track = life.step("approach-learn_work_track");
    assert_eq!(
        (track.from, track.until),
        (Some(day("2026-11-02")), Some(day("2027-07-02")))
    );
    assert_eq!(track.note, Some(employer));

    life.on("2026-12-01").accept("step-pip");
    life.finish("step-pip");
    assert_eq!(life.plan(), 0, "twice is once");
}

#[test]
fn almere_hears_on_the_same_day_who_is_absent() {
    let mut life = Life::of("almere", "2026-09-28");
    assert_eq!(
        life.plan(),
        0,
        "nothing of it begins before there is an address"
    );
    life.confirm(Anchor::RegisteredOn, "2026-09-28");
    life.plan();
    let all = [
        "joint_intake: Proposed",
        "assessment: Proposed",
        "learnability_test: Proposed",
        "child_care: Proposed",
        "pip: Proposed until 2026-12-07",
        "ib_plus: Proposed",
        "buddy: Proposed",
        "sport_network: Proposed",
        "guidance_after: Proposed",
    ];
    assert_eq!(life.stands(), all);
    // Several owners, told once: one step and one message.
    let intake = life.step("approach-joint_intake");
    assert_eq!(intake.owner, StepOwner::Member(MemberId::new(MARIT)));
    assert_eq!(
        intake.note,
        Some(Wording::ready("approach-note-joint_intake_almere"))
    );
    assert_eq!(
        keys(&life.file)
            .iter()
            .filter(|it| *it == "told-route")
            .count(),
        1
    );

    life.on("2026-11-30").lay_out(
        "approach-ib_plus",
        ("2026-12-07", "2027-12-03"),
        text("ROC"),
    );
    life.accept("approach-ib_plus");
    let is_condition = |need: &Need| matches!(need.why, Why::ConditionOpen(_));
    let needs = life.needs();
    let care = needs.iter().find(|it| is_condition(it)).unwrap();
    assert_eq!(care.by, Some(day("2026-12-07")), "when it is needed");
    life.accept("approach-child_care");
    life.finish("approach-child_care");
    assert!(!life.needs().iter().any(is_condition));

    life.on("2027-01-11");
    let lesson = |on: &str| Entry {
        id: EntryId::new(on),
        kind: EntryKind::Lesson,
        day: day(on),
        from: "09:00".parse().unwrap(),
        to: "12:00".parse().unwrap(),
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
    };
    let absent = |on: &str| StaffAction::NoteAttendance {
        entry: EntryId::new(on),
        attendance: Edit {
            from: None,
            to: Some(Attendance::Absent),
        },
    };
    for on in ["2027-01-08", "2027-01-11"] {
        life.file.absorb(Change::from(lesson(on)));
    }
    assert_eq!(life.act(absent("2027-01-08")), 1);
    assert!(life.needs().iter().all(|it| it.urgency != Urgency::Today));
    assert_eq!(life.act(absent("2027-01-11")), 1);
    let first = life.needs().remove(0);
    assert_eq!(first.urgency, Urgency::Today);
    assert_eq!(first.why, Why::AbsentToday(EntryId::new("2027-01-11")));
    life.approach
        .signals
        .retain(|it| *it != Signal::AbsentToday);
    assert!(life.needs().iter().all(|it| it.urgency != Urgency::Today));
}

#[test]
fn utrecht_starts_with_work_and_language_and_the_registration_is_mended() {
    let mut life = Life::of("utrecht", "2026-08-03");
    life.plan();
    assert_eq!(life.stands(), ["meet_in_azc: Proposed"]);
    life.accept("approach-meet_in_azc");
    life.on("2026-09-07")
        .confirm(Anchor::MovedInOn, "2026-09-04");
    life.plan();
    // There is an address, but nobody confirmed the registration from which it counts.
    assert_eq!(life.step("step-pip").until, None);
    life.accept("step-pip");
    let moved = life.confirm(Anchor::RegisteredOn, "2026-09-07");
    assert_eq!(moved, 3, "the date, the step, one message");
    assert_eq!(life.step("step-pip").until, Some(day("2026-11-16")));
    assert_eq!(life.step("step-pip").status, StepStatus::Open);

    life.on("2026-09-14")
        .confirm(Anchor::RegisteredOn, "2026-09-10");
    assert_eq!(life.step("step-pip").until, Some(day("2026-11-19")));
    let told = &life.file.conversation().last().unwrap().text.clone();
    assert!(
        told.lines()
            .any(|line| format!("{line:?}").contains("step-pip")),
        "{told:?}"
    );

    // What the team set by hand stays.
    life.lay_out("step-pip", ("2026-11-01", "2026-11-12"), text("Samen"));
    life.confirm(Anchor::RegisteredOn, "2026-09-14");
    assert_eq!(life.step("step-pip").until, Some(day("2026-11-12")));

    life.on("2026-10-05");
    life.lay_out(
        "approach-language_placement",
        ("2026-10-12", "2027-01-08"),
        text("Kringloop"),
    );
    life.accept("approach-language_placement");
    life.on("2027-01-08").finish("approach-language_placement");
    let end = [
        "meet_in_azc: Open",
        "joint_intake: Proposed",
        "learnability_test: Proposed",
        "child_care: Proposed",
        "pip: Open from 2026-11-01 until 2026-11-12",
        "language_placement: Done on 2027-01-08 from 2026-10-12 until 2027-01-08",
        "application_training: Proposed",
        "employer_meeting: Proposed",
    ];
    assert_eq!(life.stands(), end);
    assert_eq!(life.plan(), 0);
}

#[test]
fn eindhoven_begins_with_what_coa_knows_and_looks_for_work_from_the_azc() {
    let mut life = Life::of("eindhoven", "2026-06-15");
    life.plan();
    let in_azc = [
        "coa_data: Proposed",
        "meet_in_azc: Proposed",
        "work_azc: Proposed",
    ];
    assert_eq!(life.stands(), in_azc);
    let note = |key: &str| life.step(key).note.clone();
    assert_eq!(
        note("approach-coa_data"),
        Some(Wording::ready("approach-note-coa_data"))
    );
    assert_eq!(
        note("approach-work_azc"),
        Some(Wording::ready("approach-note-account_manager"))
    );
    life.accept("approach-work_azc");
    life.on("2026-10-01")
        .confirm(Anchor::RegisteredOn, "2026-10-01");
    life.plan();
    let moved = [
        // What COA knows can still be looked through after the move; the meeting in the azc cannot be had any more.
        "coa_data: Proposed",
        "meet_in_azc: NotApplicable",
        "work_azc: Open",
        "broad_intake: Proposed",
        "learnability_test: Proposed",
        "child_care: Proposed",
        "pip: Proposed until 2026-12-10",
        "work_experience: Proposed",
        "application_training: Proposed",
        "employer_meeting: Proposed",
    ];
    assert_eq!(life.stands(), moved);
    life.on("2026-12-01").finish("approach-work_azc");
    assert_eq!(life.plan(), 0);
}

#[test]
fn westland_has_a_place_to_work_three_weeks_after_the_registration() {
    let mut life = Life::of("westland", "2026-10-01");
    life.confirm(Anchor::RegisteredOn, "2026-10-01");
    life.plan();
    let all = [
        "broad_intake: Proposed",
        "learnability_test: Proposed",
        "child_care: Proposed",
        "work_experience: Proposed from 2026-10-22",
        "pip: Proposed until 2026-12-10",
        "application_training: Proposed",
        "employer_meeting: Proposed",
    ];
    assert_eq!(life.stands(), all);
    life.accept("approach-work_experience");
    // Child care is a condition of it: two weeks ahead the staff hear of it.
    let count = |life: &Life| {
        let needs = life.needs();
        needs
            .iter()
            .filter(|it| matches!(it.why, Why::ConditionOpen(_)))
            .count()
    };
    assert_eq!(count(&life), 0);
    assert_eq!(count(life.on("2026-10-08")), 1);
    life.on("2026-10-22").finish("approach-work_experience");
    // What is done does not move any more; what is open does.
    life.confirm(Anchor::RegisteredOn, "2026-10-05");
    assert_eq!(
        life.step("approach-work_experience").from,
        Some(day("2026-10-22"))
    );
    assert_eq!(life.step("step-pip").until, Some(day("2026-12-14")));
    life.on("2027-03-31");
    assert_eq!(life.plan(), 0);
}

#[test]
fn zaanstad_tells_the_story_once_and_finds_a_buddy_in_the_trade() {
    let mut life = Life::of("zaanstad", "2026-09-01");
    life.confirm(Anchor::RegisteredOn, "2026-09-01");
    life.plan();
    let all = [
        "joint_intake: Proposed",
        "learnability_test: Proposed",
        "child_care: Proposed",
        "pip: Proposed until 2026-11-10",
        "language_buddy: Proposed",
        "application_training: Proposed",
        "employer_meeting: Proposed",
    ];
    assert_eq!(life.stands(), all);
    let note = Wording::ready("approach-note-joint_intake_zaanstad");
    assert_eq!(life.step("approach-joint_intake").note, Some(note));
    let trade = Wording::ready("approach-note-trade").with("trade", blank("timmerman"));
    life.on("2026-09-14").lay_out(
        "approach-language_buddy",
        ("2026-09-21", "2027-03-19"),
        trade,
    );
    life.accept("approach-language_buddy");
    // Not for somebody without children; it is not proposed again.
    let step = life.step("approach-child_care");
    let (step, from) = (step.id.clone(), step.status);
    life.act(StaffAction::ChangeStep(StepEdits {
        step,
        title: None,
        on: None,
        from: None,
        until: None,
        note: None,
        owner: None,
        status: Some(Edit {
            from,
            to: StepStatus::NotApplicable,
        }),
    }));
    life.on("2027-02-26");
    assert_eq!(life.plan(), 0);
    assert_eq!(
        life.step("approach-child_care").status,
        StepStatus::NotApplicable
    );
    let buddy = life.step("approach-language_buddy");
    assert_eq!(
        (buddy.status, buddy.until),
        (StepStatus::Open, Some(day("2027-03-19")))
    );
}
