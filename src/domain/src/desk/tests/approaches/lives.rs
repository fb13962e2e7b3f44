//! Each of the six ways of working lives through its first half year.

use catalogue::Signal;

use super::*;
use crate::week::{Attendance, Entry};

fn text(text: &str) -> Wording {
    Wording::written(Language::Dutch, text)
}

/// One intake: the plan has the step of each who has it, by the data, and the story is told once today.
fn joint_intake(life: &Life, owners: &[StepOwner]) {
    let is_of_it = |title: &Wording| matches!(title, Wording::Ready { key, .. } if key.starts_with("approach-joint_intake"));
    let of_it = life.approach.steps.iter().filter(|it| is_of_it(&it.title));
    let (notes, by): (Vec<_>, Vec<_>) = of_it
        .map(|of| {
            let mut steps = life.file.steps.values().filter(|it| it.title == of.title);
            let (step, other) = (steps.next().unwrap(), steps.next());
            assert_eq!((&step.note, other), (&of.note, None));
            (step.note.clone(), step.owner.clone())
        })
        .unzip();
    assert_eq!(by, owners);
    let name = &life.approach.name;
    let note = Wording::ready(format!("approach-note-joint_intake_{name}"));
    let notes: Vec<_> = notes.into_iter().flatten().collect();
    assert_eq!(notes, [note], "who is there is said once");
    let today = life
        .file
        .messages
        .values()
        .filter(|it| it.written_at == life.now());
    let told = today.filter(|it| it.text == Wording::ready("told-route"));
    assert_eq!(told.count(), 1);
}

fn member(id: &str) -> StepOwner {
    StepOwner::Member(MemberId::new(id))
}

/// The first half year, so many days of it.
const HALF_YEAR: i32 = 182;

/// Somebody in the azc or newly housed lives on from this day, until their first half year is over.
fn half_year(approach: &str, from: &str, happens: impl FnOnce(&mut Life)) {
    let mut life = Life::of(approach, from);
    happens(&mut life);
    let over = day(from).plus_days(HALF_YEAR);
    assert!(life.today >= over, "{approach} ends on {}", life.today);
}

fn blank(name: &str) -> Arg {
    Arg::Text(name.to_owned())
}

#[test]
fn amsterdam_is_one_line_from_the_azc_to_a_learn_work_track() {
    half_year("amsterdam", "2026-06-01", |life| {
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
            "application_training: Proposed",
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
    });
}

#[test]
fn almere_hears_on_the_same_day_who_is_absent() {
    half_year("almere", "2026-09-28", |life| {
        assert_eq!(
            life.plan(),
            0,
            "nothing of it begins before there is an address"
        );
        life.confirm(Anchor::RegisteredOn, "2026-09-28");
        life.plan();
        let all = [
            "joint_intake: Proposed",
            "joint_intake_counselling: Proposed",
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
        joint_intake(life, &[member(MARIT), member("vera")]);

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
        for on in ["2027-01-08", "2027-01-11", "2027-03-29"] {
            life.file.absorb(Change::from(lesson(on)));
        }
        assert_eq!(life.act(absent("2027-01-08")), 1);
        assert!(life.needs().iter().all(|it| it.urgency != Urgency::Today));
        assert_eq!(life.act(absent("2027-01-11")), 1);
        let first = life.needs().remove(0);
        assert_eq!(first.urgency, Urgency::Today);
        assert_eq!(first.why, Why::AbsentToday(EntryId::new("2027-01-11")));
        // The day after, it is news no more; the year at the college goes on.
        life.on("2027-01-12");
        assert!(life.needs().iter().all(|it| it.urgency != Urgency::Today));
        life.accept("step-pip");
        life.finish("step-pip");
        life.accept("approach-buddy");
        life.on("2027-02-05").finish("approach-buddy");
        life.accept("approach-sport_network");
        life.accept("approach-guidance_after");

        life.on("2027-03-29");
        let running = [
            "ib_plus: Open from 2026-12-07 until 2027-12-03",
            "buddy: Done on 2027-02-05",
            "sport_network: Open",
            "guidance_after: Open",
        ];
        assert!(life.stands().ends_with(&running.map(str::to_owned)));
        assert_eq!(life.act(absent("2027-03-29")), 1);
        let today = Why::AbsentToday(EntryId::new("2027-03-29"));
        assert_eq!(life.needs().remove(0).why, today, "still the same day");
        assert_eq!(life.plan(), 0, "nothing is said to be over");
        life.approach
            .signals
            .retain(|it| *it != Signal::AbsentToday);
        assert!(life.needs().iter().all(|it| it.urgency != Urgency::Today));
    });
}

#[test]
fn utrecht_starts_with_work_and_language_and_the_registration_is_mended() {
    half_year("utrecht", "2026-08-03", |life| {
        life.plan();
        assert_eq!(life.stands(), ["meet_in_azc: Proposed"]);
        life.accept("approach-meet_in_azc");
        life.on("2026-09-07")
            .confirm(Anchor::MovedInOn, "2026-09-04");
        life.plan();
        joint_intake(life, &[member(MARIT), member("joris"), member("vera")]);
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
        assert_eq!(
            life.step("step-pip").status,
            StepStatus::Proposed,
            "the yes was to another day"
        );
        life.accept("step-pip");
        life.confirm(Anchor::RegisteredOn, "2026-09-14");
        assert_eq!(life.step("step-pip").until, Some(day("2026-11-12")));

        life.confirm(Anchor::OntzorgenStart, "2026-09-14");
        life.confirm(Anchor::OntzorgenEnd, "2027-03-13");
        life.file.absorb(Change::from(FixedCost {
            id: FixedCostId::new("rent"),
            cost: Cost::Rent,
            payer: Payer::Municipality,
            from: Some(day("2026-09-14")),
            until: Some(day("2027-03-13")),
            last_confirmed: None,
        }));
        life.on("2026-10-05");
        life.lay_out(
            "approach-language_placement",
            ("2026-10-12", "2027-01-08"),
            text("Kringloop"),
        );
        life.accept("approach-language_placement");
        life.on("2027-01-08").finish("approach-language_placement");
        life.accept("approach-application_training");
        life.accept("approach-employer_meeting");
        life.on("2027-01-22")
            .finish("approach-application_training");
        life.on("2027-02-01").finish("approach-employer_meeting");
        let end = [
            "meet_in_azc: Open",
            "joint_intake: Proposed",
            "joint_intake_work: Proposed",
            "joint_intake_counselling: Proposed",
            "learnability_test: Proposed",
            "child_care: Proposed",
            "pip: Open from 2026-11-01 until 2026-11-12",
            "language_placement: Done on 2027-01-08 from 2026-10-12 until 2027-01-08",
            "application_training: Done on 2027-01-22",
            "employer_meeting: Done on 2027-02-01",
        ];
        assert_eq!(life.stands(), end);
        assert_eq!(life.plan(), 0);
        // Ontzorgen ends in six weeks, and not everything is handed over.
        let is_handover = |it: &Need| matches!(it.why, Why::OpenHandover(_));
        let hand_over = life.needs().into_iter().find(is_handover).unwrap();
        assert_eq!(hand_over.by, Some(day("2027-03-13")));
    });
}

#[test]
fn eindhoven_begins_with_what_coa_knows_and_looks_for_work_from_the_azc() {
    half_year("eindhoven", "2026-06-15", |life| {
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
        // Work first, the rest follows: the place that was looked for from the azc begins before the PIP is due.
        life.on("2026-11-16").accept("approach-work_experience");
        life.lay_out(
            "approach-work_experience",
            ("2026-11-30", "2027-02-26"),
            text("Fietsenmaker"),
        );
        life.accept("approach-work_experience");
        let begins = life.needs().into_iter().find_map(|it| match it.why {
            Why::ConditionOpen(_) => it.by,
            _ => None,
        });
        assert_eq!(begins, Some(day("2026-11-30")), "child care is needed then");
        assert_eq!(
            life.step("approach-work_experience").owner,
            life.step("approach-work_azc").owner,
            "one accountmanager"
        );
        life.on("2026-12-01").finish("approach-work_azc");
        assert_eq!(life.plan(), 0);
        life.on("2026-12-14").accept("step-pip");
        life.finish("step-pip");
        let half_way = [
            "pip: Done on 2026-12-14 until 2026-12-10",
            "work_experience: Open from 2026-11-30 until 2027-02-26",
            "application_training: Proposed",
            "employer_meeting: Proposed",
        ];
        assert!(life.stands().ends_with(&half_way.map(str::to_owned)));
        assert_eq!(life.plan(), 0);
    });
}

#[test]
fn westland_has_a_place_to_work_three_weeks_after_the_registration() {
    half_year("westland", "2026-10-01", |life| {
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
        assert_eq!(count(life), 0);
        assert_eq!(count(life.on("2026-10-08")), 1);
        life.on("2026-10-22").finish("approach-work_experience");
        // What is done does not move any more; what is open does.
        life.confirm(Anchor::RegisteredOn, "2026-10-05");
        assert_eq!(
            life.step("approach-work_experience").from,
            Some(day("2026-10-22"))
        );
        assert_eq!(life.step("step-pip").until, Some(day("2026-12-14")));
        life.on("2027-01-15").accept("approach-employer_meeting");
        life.on("2027-04-01").finish("approach-employer_meeting");
        assert_eq!(life.plan(), 0);
    });
}

#[test]
fn zaanstad_tells_the_story_once_and_finds_a_buddy_in_the_trade() {
    half_year("zaanstad", "2026-09-01", |life| {
        life.confirm(Anchor::RegisteredOn, "2026-09-01");
        life.plan();
        let all = [
            "joint_intake: Proposed",
            "joint_intake_neighbourhood: Proposed",
            "joint_intake_counselling: Proposed",
            "learnability_test: Proposed",
            "child_care: Proposed",
            "pip: Proposed until 2026-11-10",
            "language_buddy: Proposed",
            "application_training: Proposed",
            "employer_meeting: Proposed",
        ];
        assert_eq!(life.stands(), all);
        let neighbourhood_team = StepOwner::Municipality;
        joint_intake(life, &[member(MARIT), neighbourhood_team, member("vera")]);
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
        life.on("2027-03-19").finish("approach-language_buddy");
        assert_eq!(
            life.step("approach-language_buddy").status,
            StepStatus::Done
        );
    });
}
