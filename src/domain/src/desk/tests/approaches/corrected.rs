//! "Data from COA that the person corrects" (Eindhoven): line by line, without writing Dutch.

use super::*;
use crate::Dispute;

fn dutch(text: &str) -> Wording {
    Wording::written(Language::Dutch, text)
}

fn tigrinya(text: &str) -> Wording {
    Wording::written(Language::Tigrinya, text)
}

/// What COA told of Selam, as the klantmanager wrote it down, and the confirmed registration.
fn told_by_coa() -> Life {
    let mut life = Life::of("eindhoven", "2026-06-15");
    life.plan();
    life.accept("approach-coa_data");
    let lines = ["Kok", "Spreekt Engels", "Heeft een rijbewijs"];
    life.act(StaffAction::SetStrengths(Edit {
        from: Vec::new(),
        to: lines.map(dutch).to_vec(),
    }));
    life
}

impl Life {
    /// The person says of a line that it is not right; gives the id of the message.
    fn dispute(&mut self, line: &str, instead: Option<&str>) -> MessageId {
        self.acts += 1;
        let said = Dispute {
            line: dutch(line),
            instead: instead.map(tigrinya),
        };
        let mutation = Mutation {
            id: MutationId::new(format!("a{}", self.acts)),
            seq: self.acts,
            at: self.now(),
            action: Action::SendMessage {
                text: said.text(),
                to: None,
                about: None,
            }
            .into(),
        };
        let done = crate::apply(&self.file, &mutation, Who::StatusHolder, self.now());
        self.absorb(done.unwrap());
        MessageId::new(format!("a{}", self.acts))
    }

    fn answer(&mut self, message: &MessageId, line: LineBecomes) -> Result<usize, Refusal> {
        let message = message.clone();
        let changes = self.tried(StaffAction::AnswerDispute { message, line })?;
        let count = changes.len();
        self.absorb(changes);
        Ok(count)
    }

    fn strengths(&self) -> Vec<Wording> {
        self.file.person.as_ref().unwrap().strengths.clone()
    }

    /// Which lines are disputed.
    fn disputed(&self) -> Vec<Wording> {
        let mut lines = self.strengths();
        lines.retain(|it| self.file.open_dispute(it).is_some());
        lines
    }

    fn waits_for(&self, message: &MessageId) -> bool {
        let mut needs = self.needs().into_iter();
        needs.any(|it| it.why == Why::Unanswered(message.clone()))
    }
}

const THEIRS: LineBecomes = LineBecomes::Theirs { dutch: None };

#[test]
fn eindhoven_what_coa_told_is_corrected_line_by_line_before_work_is_looked_for() {
    let mut life = told_by_coa();
    let no_licence = life.dispute("Heeft een rijbewijs", None);
    let baker = life.dispute("Kok", Some("ሰንካቲት እየ"));
    assert_eq!(
        life.disputed(),
        ["Kok", "Heeft een rijbewijs"].map(dutch),
        "each line by itself"
    );
    assert!(life.waits_for(&no_licence));

    let put = LineBecomes::Theirs {
        dutch: Some(" Bakker ".to_owned()),
    };
    assert_eq!(life.answer(&baker, put), Ok(2));
    let both = Wording::Written(
        [
            (Language::Tigrinya, "ሰንካቲት እየ".to_owned()),
            (Language::Dutch, "Bakker".to_owned()),
        ]
        .into_iter()
        .collect(),
    );
    let told = life.file.conversation().last().unwrap().text.clone();
    assert_eq!(told.lines().collect::<Vec<_>>(), [&both]);
    // An answer to the one is none to the other.
    assert_eq!(life.disputed(), [dutch("Heeft een rijbewijs")]);
    assert!(life.waits_for(&no_licence));
    assert_eq!(life.answer(&no_licence, LineBecomes::Gone), Ok(2));
    assert_eq!(life.strengths(), [both, dutch("Spreekt Engels")]);
    assert!(life.disputed().is_empty());
    assert!(!life.waits_for(&no_licence));
    let said = keys(&life.file);
    assert!(said.ends_with(&["reply-strength_theirs".into(), "reply-strength_gone".into()]));

    life.finish("approach-coa_data");
    life.accept("approach-work_azc");
    life.on("2026-10-01")
        .confirm(Anchor::RegisteredOn, "2026-10-01");
    life.plan();
    assert!(
        life.stands()
            .contains(&"coa_data: Done on 2026-06-15".to_owned())
    );
    assert!(life.stands().contains(&"work_azc: Open".to_owned()));
    assert_eq!(life.strengths().len(), 2, "the corrected lines move along");
}

#[test]
fn a_line_that_stays_is_disputed_no_more_until_the_person_says_it_again() {
    let mut life = told_by_coa();
    let said = life.dispute("Kok", None);
    assert_eq!(life.answer(&said, LineBecomes::Kept), Ok(1));
    assert_eq!(life.strengths().len(), 3);
    assert!(life.disputed().is_empty());
    life.on("2026-06-16");
    let again = life.dispute("Kok", None);
    assert_eq!(life.disputed(), [dutch("Kok")]);
    assert_eq!(life.answer(&again, LineBecomes::Gone), Ok(2));
}

#[test]
fn an_answer_is_given_once() {
    let mut life = told_by_coa();
    let said = life.dispute("Kok", Some("ሰንካቲት እየ"));
    assert_eq!(life.answer(&said, LineBecomes::Gone), Ok(2));
    assert_eq!(
        life.answer(&said, LineBecomes::Gone),
        Ok(0),
        "twice is once"
    );
    assert_eq!(life.answer(&said, THEIRS), Err(Refusal::ChangedMeanwhile));
}

#[test]
fn a_line_that_was_changed_meanwhile_is_not_changed_back() {
    let mut life = told_by_coa();
    let (gone, theirs) = (
        life.dispute("Kok", None),
        life.dispute("Kok", Some("ሰንካቲት እየ")),
    );
    let (from, to) = (life.strengths(), vec![dutch("Bakker")]);
    life.act(StaffAction::SetStrengths(Edit { from, to }));
    assert_eq!(life.answer(&theirs, THEIRS), Err(Refusal::ChangedMeanwhile));
    assert_eq!(life.answer(&gone, LineBecomes::Gone), Ok(1), "only told");
    assert_eq!(life.strengths(), [dutch("Bakker")]);
    assert!(!life.waits_for(&theirs), "nothing is left to decide");
}

#[test]
fn nothing_is_put_where_the_person_wrote_nothing_and_nothing_where_nobody_said_so() {
    let mut life = told_by_coa();
    let said = life.dispute("Kok", None);
    assert_eq!(life.answer(&said, THEIRS), Err(Refusal::TextEmpty));
    let nobody = MessageId::new("nobody");
    assert_eq!(life.answer(&nobody, LineBecomes::Gone), Err(Refusal::Gone));
    // What the team wrote itself is no word of the person.
    let told = life.file.conversation().first().unwrap().id.clone();
    assert_eq!(life.answer(&told, LineBecomes::Gone), Err(Refusal::Gone));
}

#[test]
fn who_may_not_change_the_plan_does_not_answer() {
    let mut life = told_by_coa();
    let message = life.dispute("Kok", None);
    for (role, expected) in [
        (StaffRole::JobHunter, Ok(())),
        (StaffRole::IncomeOfficer, Err(Refusal::NotYours)),
        (StaffRole::SettlementCounsellor, Err(Refusal::NotYours)),
    ] {
        let mutation = StaffMutation {
            id: MutationId::new("answer"),
            action: StaffAction::AnswerDispute {
                message: message.clone(),
                line: LineBecomes::Gone,
            },
        };
        let done = apply(&life.file, &mutation, &staff(role), None, None, life.now());
        assert_eq!(done.map(drop), expected, "{role:?}");
    }
}
