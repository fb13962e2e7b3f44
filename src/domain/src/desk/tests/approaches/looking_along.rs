//! "A buddy who sees only what the person shares" (Almere), and a taalmaatje from one's own trade (Zaanstad).

use super::*;
use crate::{Share, Shared};

impl Life {
    fn seen_by_buddy(&self, shares: &[Share]) -> Shared {
        let until = self.today.plus_days(182);
        self.file.shared(shares, until, self.today).unwrap()
    }

    /// The steps that a buddy with the plan sees.
    fn steps_seen(&self) -> Vec<String> {
        let seen = self.seen_by_buddy(&[Share::Plan]).steps.into_iter();
        let line = |step: crate::SharedStep| match step.title {
            Wording::Ready { key, .. } => format!("{key}: {:?}", step.status),
            Wording::Written(_) => panic!("{:?}", step.title),
        };
        seen.map(line).collect()
    }
}

#[test]
fn almere_the_buddy_sees_of_the_plan_what_the_person_accepted_and_only_if_it_is_shared() {
    let mut life = Life::of("almere", "2026-09-28");
    life.confirm(Anchor::RegisteredOn, "2026-09-28");
    life.plan();
    assert!(life.steps_seen().is_empty(), "nothing is agreed yet");
    life.accept("approach-buddy");
    life.accept("approach-joint_intake");
    let seen = ["approach-joint_intake: Open", "approach-buddy: Open"];
    assert_eq!(life.steps_seen(), seen);
    let nothing_of_it = life.seen_by_buddy(&[Share::Lessons, Share::Homework]);
    assert!(nothing_of_it.steps.is_empty() && nothing_of_it.goals.is_empty());

    // After a hand-over the same is shared: it is the person's to end.
    life.on("2026-11-02").finish("approach-joint_intake");
    let member = life
        .file
        .team
        .values()
        .find(|it| it.role == Role::CaseManager);
    let left = TeamMember {
        until: Some(life.today),
        ..member.unwrap().clone()
    };
    life.file.absorb(Change::from(left));
    let seen = ["approach-joint_intake: Done", "approach-buddy: Open"];
    assert_eq!(life.steps_seen(), seen);
}

#[test]
fn zaanstad_the_language_buddy_in_the_trade_reads_no_note() {
    let mut life = Life::of("zaanstad", "2026-09-01");
    life.confirm(Anchor::RegisteredOn, "2026-09-01");
    life.plan();
    let trade = Arg::Text("timmerman".to_owned());
    let note = Wording::ready("approach-note-trade").with("trade", trade);
    life.lay_out(
        "approach-language_buddy",
        ("2026-09-21", "2027-03-19"),
        note,
    );
    life.accept("approach-language_buddy");
    assert_eq!(life.steps_seen(), ["approach-language_buddy: Open"]);
    let sent = format!("{:?}", life.seen_by_buddy(&Share::ALL));
    assert!(!sent.contains("timmerman"), "{sent}");
}
