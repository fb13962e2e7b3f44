//! Filling a plan by a way of working: whatever happens, no day stands there without a confirmed date.

mod corrected;
mod lives;
mod looking_along;

use proptest::prelude::*;

use super::*;
use crate::{Action, Mutation, Who};

/// A person whose plan is filled by a way of working, from day to day.
struct Life {
    file: File,
    approach: Approach,
    today: Day,
    acts: u64,
}

impl Life {
    fn of(approach: &str, today: &str) -> Self {
        let member = |id: &str, role| {
            Record::from(TeamMember {
                id: MemberId::new(id),
                name: id.to_owned(),
                role,
                until: None,
                away: None,
            })
        };
        let person = Person {
            id: PersonId::new("selam"),
            name: "Selam".to_owned(),
            own_name: None,
            language: Language::Tigrinya,
            municipality: approach.to_owned(),
            route: None,
            strengths: Vec::new(),
        };
        Self {
            file: file([
                person.into(),
                member(MARIT, Role::CaseManager),
                member("joris", Role::JobHunter),
                member("vera", Role::SettlementCounsellor),
            ]),
            approach: Approach::named(approach).unwrap(),
            today: day(today),
            acts: 0,
        }
    }

    fn on(&mut self, today: &str) -> &mut Self {
        self.today = day(today);
        self
    }

    fn now(&self) -> Instant {
        Instant::at(self.today, "12:00".parse().unwrap())
    }

    fn tried(&mut self, action: StaffAction) -> Result<Vec<Change>, Refusal> {
        self.acts += 1;
        let mutation = StaffMutation {
            id: MutationId::new(format!("a{}", self.acts)),
            action,
        };
        let (marit, approach) = (staff(StaffRole::CaseManager), Some(&self.approach));
        apply(&self.file, &mutation, &marit, None, approach, self.now())
    }

    fn absorb(&mut self, changes: Vec<Change>) {
        for change in changes {
            self.file.absorb(change);
        }
    }

    /// How much changed.
    fn act(&mut self, action: StaffAction) -> usize {
        let changes = self.tried(action).unwrap();
        let count = changes.len();
        self.absorb(changes);
        count
    }

    fn plan(&mut self) -> usize {
        let approach = self.approach.name.clone();
        self.act(StaffAction::PlanApproach { approach })
    }

    fn confirm(&mut self, anchor: Anchor, on: &str) -> usize {
        self.act(StaffAction::ConfirmDate {
            anchor: AnchorId::new(anchor.name()),
            day: day(on),
            before: self.file.anchor_day(anchor),
        })
    }

    fn step(&self, key: &str) -> &Step {
        let mut steps = self.file.steps.values();
        steps.find(|it| it.title == Wording::ready(key)).unwrap()
    }

    /// The person says yes.
    fn accept(&mut self, key: &str) {
        self.acts += 1;
        let mutation = Mutation {
            id: MutationId::new(format!("a{}", self.acts)),
            seq: self.acts,
            at: self.now(),
            action: Action::AcceptStep {
                step: self.step(key).id.clone(),
            }
            .into(),
        };
        let done = crate::apply(&self.file, &mutation, Who::StatusHolder, self.now());
        self.absorb(done.unwrap());
    }

    fn finish(&mut self, key: &str) {
        let (step, on) = (self.step(key).id.clone(), self.today);
        self.act(StaffAction::FinishStep { step, on });
    }

    /// The team says from when to when, and what there is to know.
    fn lay_out(&mut self, key: &str, days: (&str, &str), note: Wording) {
        let step = self.step(key);
        let edits = StepEdits {
            step: step.id.clone(),
            title: None,
            on: None,
            from: Some(Edit {
                from: step.from,
                to: Some(day(days.0)),
            }),
            until: Some(Edit {
                from: step.until,
                to: Some(day(days.1)),
            }),
            note: Some(Edit {
                from: step.note.clone(),
                to: Some(note),
            }),
            owner: None,
            status: None,
        };
        self.act(StaffAction::ChangeStep(edits));
    }

    fn needs(&self) -> Vec<Need> {
        needs_here(Some(&self.approach), &self.file, None, self.now())
    }

    /// The plan in its order: what, how far, when.
    fn stands(&self) -> Vec<String> {
        let steps = self.file.steps_in_order().into_iter();
        let line = |step: &Step| {
            let Wording::Ready { key, .. } = &step.title else {
                panic!("{:?}", step.title)
            };
            let key = key
                .trim_start_matches("approach-")
                .trim_start_matches("step-");
            let days = [("on", step.on), ("from", step.from), ("until", step.until)];
            let days = days
                .into_iter()
                .filter_map(|(what, day)| Some(format!(" {what} {}", day?)));
            format!("{key}: {:?}{}", step.status, days.collect::<String>())
        };
        steps.map(line).collect()
    }
}

#[test]
fn the_way_of_working_that_the_desk_showed_must_be_that_of_the_server() {
    let mut life = Life::of("almere", "2026-09-28");
    let other = StaffAction::PlanApproach {
        approach: "westland".to_owned(),
    };
    assert_eq!(life.tried(other), Err(Refusal::ChangedMeanwhile));
}

/// In whatever order a plan is filled, and in whatever words the municipality asks for it.
#[rstest]
#[case::of_the_catalogue(Wording::ready("approach-child_care"))]
#[case::in_own_words(Wording::written(Language::Dutch, "Opvang in de buurt"))]
fn a_route_and_a_way_of_working_ask_for_child_care_once(
    #[case] title: Wording,
    #[values(true, false)] is_route_first: bool,
) {
    let mut life = Life::of("westland", "2026-10-01");
    let mut steps = life.approach.steps.iter_mut();
    steps.find(|it| it.is_condition).unwrap().title = title.clone();
    life.confirm(Anchor::RegisteredOn, "2026-10-01");
    let route = StaffAction::PlanRoute {
        route: LearningRoute::B1,
    };
    if is_route_first {
        life.act(route.clone());
        life.plan();
    } else {
        life.plan();
        life.act(route.clone());
    }
    let care = life.file.steps.values();
    let care: Vec<_> = care
        .filter(|it| it.owner == StepOwner::Person && !it.is_milestone)
        .map(|it| it.title.clone())
        .collect();
    assert_eq!(care, [title]);
    assert_eq!((life.plan(), life.act(route)), (0, 0), "twice is once");
}

#[test]
fn after_the_day_of_its_review_no_day_is_counted() {
    let mut life = Life::of("westland", "2027-07-02");
    life.confirm(Anchor::RegisteredOn, "2027-07-01");
    life.plan();
    assert_eq!(life.step("approach-work_experience").from, None);
}

#[test]
fn a_move_that_is_still_ahead_is_no_address() {
    let mut life = Life::of("amsterdam", "2026-09-01");
    life.confirm(Anchor::MovedInOn, "2026-09-21");
    life.plan();
    assert!(life.stands().contains(&"meet_in_azc: Proposed".to_owned()));
    assert!(!life.stands().iter().any(|it| it.starts_with("pip")));
    life.on("2026-09-21").plan();
    assert!(
        life.stands()
            .contains(&"meet_in_azc: NotApplicable".to_owned())
    );
    assert!(life.stands().contains(&"pip: Proposed".to_owned()));
}

#[test]
fn what_somebody_else_wrote_of_the_strengths_is_not_lost_unseen() {
    let mut life = Life::of("amsterdam", "2026-09-01");
    let said = |it: &str| vec![Wording::written(Language::Dutch, it)];
    let set = |from, to| StaffAction::SetStrengths(Edit { from, to });
    life.act(set(Vec::new(), said("Kok")));
    let late = life.tried(set(Vec::new(), said("Bakker")));
    assert_eq!(late, Err(Refusal::ChangedMeanwhile));
    let empty = life.tried(set(said("Kok"), said(" ")));
    assert_eq!(empty, Err(Refusal::TextEmpty));
    let many = life.tried(set(said("Kok"), vec![Wording::ready("step-pip"); 13]));
    assert_eq!(many, Err(Refusal::TextTooLong));
}

#[test]
fn what_has_passed_already_is_proposed_without_a_day() {
    let mut life = Life::of("westland", "2026-11-02");
    life.confirm(Anchor::RegisteredOn, "2026-10-01");
    life.plan();
    assert_eq!(life.step("approach-work_experience").from, None);
    assert_eq!(life.step("step-pip").until, Some(day("2026-12-10")));
}

#[test]
fn what_lasts_does_not_end_before_it_begins() {
    let mut life = Life::of("zaanstad", "2026-09-01");
    life.confirm(Anchor::RegisteredOn, "2026-09-01");
    life.plan();
    let step = life.step("approach-language_buddy").id.clone();
    let edit = |on: &str| {
        Some(Edit {
            from: None,
            to: Some(day(on)),
        })
    };
    let refused = life.tried(StaffAction::ChangeStep(StepEdits {
        step,
        title: None,
        on: None,
        from: edit("2026-10-02"),
        until: edit("2026-10-01"),
        note: None,
        owner: None,
        status: None,
    }));
    assert_eq!(refused, Err(Refusal::DateImplausible));
}

proptest! {
    #[test]
    fn never_a_day_without_a_confirmed_date_and_twice_is_once(
        way in 0_usize..6,
        dates in proptest::collection::vec((0_usize..CONFIRMABLE.len(), 0_i32..120, any::<bool>()), 0..8),
    ) {
        let name = catalogue::approaches()[way].name;
        let mut life = Life::of(name, "2026-10-01");
        for (which, days, presses) in dates {
            let anchor = CONFIRMABLE[which];
            // Typed today, of a day not long ago; where it is refused, nothing changes.
            let on = life.today.plus_days(-days);
            let confirm = StaffAction::ConfirmDate {
                anchor: AnchorId::new(anchor.name()),
                day: on,
                before: life.file.anchor_day(anchor),
            };
            if let Ok(changes) = life.tried(confirm) {
                life.absorb(changes);
            }
            if presses {
                life.plan();
                prop_assert_eq!(life.plan(), 0);
            }
            life.today = life.today.plus_days(3);
        }
        life.plan();
        let before = life.file.clone();
        prop_assert_eq!(life.plan(), 0);
        prop_assert_eq!(&life.file, &before);
        let mut titles: Vec<_> = life.file.steps.values().map(|it| format!("{:?}", it.title)).collect();
        let all = titles.len();
        titles.sort();
        titles.dedup();
        prop_assert_eq!(titles.len(), all, "no step stands there twice");
        let has_address = has_address(&life.file, life.today);
        for step in life.file.steps.values() {
            let of = life.approach.steps.iter().find(|it| it.title == step.title).unwrap();
            prop_assert!(has_address || of.phase.is_before_address());
            prop_assert!(step.accepted_on.is_none(), "only the person accepts");
            for day in [step.on, step.from, step.until].into_iter().flatten() {
                let counted = of.after.unwrap();
                let start = life.file.anchor_day(counted.anchor);
                prop_assert_eq!(start.map(|start| counted.from(start)), Some(day));
            }
        }
    }
}
