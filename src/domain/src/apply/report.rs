//! Reporting a change: one tap, a message to the municipality, and a dated copy that stays as proof.

use super::Context;
use crate::regelen::{LifeChange, ReportedChange};
use crate::time::Day;
use crate::{Arg, Change, Refusal, ReportedChangeId, Role, Wording};

impl Context<'_> {
    pub(super) fn report_change(
        &self,
        what: LifeChange,
        from: Day,
    ) -> Result<Vec<Change>, Refusal> {
        let today = self.done_at().day();
        // Reporting late is better than not at all; years away is most likely a typing error.
        if from < today.plus_months(-36) || from > today.plus_months(36) {
            return Err(Refusal::DateImplausible);
        }
        let text = Wording::ready("phrase-report_change")
            .with("what", Arg::Wording(Box::new(Wording::ready(what.key()))))
            .with("date", Arg::Day(from));
        let to = self.member_or_case_manager(Role::CaseManager);
        let message = self.message(text, to, None);
        let reported = ReportedChange {
            id: ReportedChangeId::new(self.mutation.id.as_str()),
            what,
            from,
            reported_at: self.done_at(),
            toeslagen_told_on: None,
        };
        Ok(vec![reported.into(), message.into()])
    }

    pub(super) fn note_toeslagen_told(
        &self,
        id: &ReportedChangeId,
        is_told: bool,
    ) -> Result<Vec<Change>, Refusal> {
        let reported = self.file.reported_changes.get(id).ok_or(Refusal::Gone)?;
        if reported.toeslagen_told_on.is_some() == is_told {
            return Ok(Vec::new());
        }
        Ok(vec![
            ReportedChange {
                toeslagen_told_on: is_told.then(|| self.done_at().day()),
                ..reported.clone()
            }
            .into(),
        ])
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::time::Instant;
    use crate::{Action, File, Mutation, MutationId, Who, Wording, apply};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn noon(text: &str) -> Instant {
        Instant::at(day(text), "12:00".parse().unwrap())
    }

    fn done(file: &mut File, id: &str, on: &str, action: Action) -> Result<usize, Refusal> {
        let now = noon(on);
        let mutation = Mutation {
            id: MutationId::new(id),
            seq: 1,
            at: now,
            action: action.into(),
        };
        let changes = apply(file, &mutation, Who::StatusHolder, now)?;
        let count = changes.len();
        for change in changes {
            file.absorb(change);
        }
        Ok(count)
    }

    #[test]
    fn one_tap_writes_the_message_and_keeps_the_proof() {
        let mut file = File::default();
        let (what, from) = (LifeChange::Hours, day("2026-12-01"));
        let report = Action::ReportChange { what, from };
        assert_eq!(done(&mut file, "m1", "2026-11-22", report), Ok(2));

        let reported = file.reported_changes.values().next().unwrap();
        assert_eq!((reported.what, reported.from), (what, from));
        assert_eq!(reported.reported_at, noon("2026-11-22"));
        let message = file.messages.values().next().unwrap();
        assert_eq!(message.id.as_str(), reported.id.as_str());
        let expected = Wording::ready("phrase-report_change")
            .with(
                "what",
                Arg::Wording(Box::new(Wording::ready("change-hours"))),
            )
            .with("date", Arg::Day(from));
        assert_eq!(message.text, expected);
    }

    #[test]
    fn the_second_addressee_is_noted_once_and_can_be_taken_back() {
        let mut file = File::default();
        let (what, from) = (LifeChange::Income, day("2026-11-22"));
        done(
            &mut file,
            "m1",
            "2026-11-22",
            Action::ReportChange { what, from },
        )
        .unwrap();
        let note = |is_told| Action::NoteToeslagenTold {
            change: ReportedChangeId::new("m1"),
            is_told,
        };
        let told = |file: &File| {
            file.reported_changes
                .values()
                .next()
                .unwrap()
                .toeslagen_told_on
        };
        assert_eq!(done(&mut file, "m2", "2026-11-23", note(true)), Ok(1));
        assert_eq!(done(&mut file, "m3", "2026-11-24", note(true)), Ok(0));
        assert_eq!(told(&file), Some(day("2026-11-23")));
        assert_eq!(done(&mut file, "m4", "2026-11-24", note(false)), Ok(1));
        assert_eq!(told(&file), None);
    }

    #[rstest]
    #[case("2016-12-01", false)]
    #[case("2026-01-01", true)]
    #[case("2027-06-01", true)]
    #[case("2036-12-01", false)]
    fn a_day_years_away_is_most_likely_a_typing_error(#[case] from: &str, #[case] is_taken: bool) {
        let (what, from) = (LifeChange::Work, day(from));
        let report = Action::ReportChange { what, from };
        let taken = done(&mut File::default(), "m1", "2026-11-22", report);
        assert_eq!(
            taken,
            if is_taken {
                Ok(2)
            } else {
                Err(Refusal::DateImplausible)
            }
        );
    }

    #[test]
    fn a_change_that_is_not_there_cannot_be_noted() {
        let note = Action::NoteToeslagenTold {
            change: ReportedChangeId::new("none"),
            is_told: true,
        };
        assert_eq!(
            done(&mut File::default(), "m1", "2026-11-22", note),
            Err(Refusal::Gone)
        );
    }

    // `checklists.md`, C, general rules: income, partner, child, address, rent, account number.
    #[rstest]
    #[case(LifeChange::Work, true)]
    #[case(LifeChange::Income, true)]
    #[case(LifeChange::Partner, true)]
    #[case(LifeChange::Birth, true)]
    #[case(LifeChange::Address, true)]
    #[case(LifeChange::BankAccount, true)]
    #[case(LifeChange::Phone, false)]
    #[case(LifeChange::Gift, false)]
    #[case(LifeChange::Study, false)]
    #[case(LifeChange::Abroad, false)]
    fn both_addressees(#[case] what: LifeChange, #[case] is_both: bool) {
        assert_eq!(what.concerns_toeslagen(), is_both);
    }

    #[test]
    fn every_change_is_offered_once_under_its_stored_name() {
        let names: Vec<_> = LifeChange::ALL
            .iter()
            .map(|it| serde_json::to_value(it).unwrap())
            .collect();
        for (change, name) in LifeChange::ALL.iter().zip(&names) {
            assert_eq!(change.key(), format!("change-{}", name.as_str().unwrap()));
            assert_eq!(names.iter().filter(|it| *it == name).count(), 1);
        }
    }
}
