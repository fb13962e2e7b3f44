//! Who pays what, and the amounts of the month, as the person says it.

use super::Context;
use super::bills::check_amount;
use crate::regelen::{BudgetLine, Cost, Every, FixedCost, Payer};
use crate::time::Day;
use crate::{BudgetLineId, Change, Kind, RecordKey, Refusal};

impl Context<'_> {
    /// What the team wrote down stays beside it: gaps and doubles come from both.
    pub(super) fn say_i_pay(&self, cost: Cost, from: Option<Day>) -> Result<Vec<Change>, Refusal> {
        let id = FixedCost::own_id(cost);
        let known = self.file.fixed_costs.get(&id);
        let Some(from) = from else {
            let key = RecordKey {
                kind: Kind::FixedCost,
                id: id.as_str().to_owned(),
            };
            return Ok(known.map(|_| Change::Remove(key)).into_iter().collect());
        };
        let today = self.done_at().day();
        if from < today.plus_months(-24) || from > today.plus_months(24) {
            return Err(Refusal::DateImplausible);
        }
        let own = FixedCost {
            id,
            cost,
            payer: Payer::Person,
            from: Some(from),
            until: None,
            last_confirmed: None,
        };
        Ok((known != Some(&own))
            .then(|| own.into())
            .into_iter()
            .collect())
    }

    pub(super) fn set_budget_line(
        &self,
        id: &BudgetLineId,
        amount_cents: Option<i64>,
        every: Every,
    ) -> Result<Vec<Change>, Refusal> {
        BudgetLine::side_of(id).ok_or(Refusal::Gone)?;
        let known = self.file.budget.get(id);
        let Some(amount_cents) = amount_cents else {
            let key = RecordKey {
                kind: Kind::BudgetLine,
                id: id.as_str().to_owned(),
            };
            return Ok(known.map(|_| Change::Remove(key)).into_iter().collect());
        };
        check_amount(amount_cents)?;
        let line = BudgetLine {
            id: id.clone(),
            amount_cents,
            every,
        };
        Ok((known != Some(&line))
            .then(|| line.into())
            .into_iter()
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::handover::{Cover, cover};
    use crate::time::Instant;
    use crate::{Action, File, FixedCostId, Mutation, MutationId, Who, apply};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn say(file: &mut File, from: Option<&str>) -> Result<usize, Refusal> {
        let now = Instant::from_millis(1_806_000_000_000);
        let mutation = Mutation {
            id: MutationId::new("m"),
            seq: 1,
            at: now,
            action: Action::SayIPay {
                cost: Cost::Rent,
                from: from.map(day),
            }
            .into(),
        };
        let changes = apply(file, &mutation, Who::StatusHolder, now)?;
        let count = changes.len();
        for change in changes {
            file.absorb(change);
        }
        Ok(count)
    }

    #[rstest]
    #[case::in_time("2027-04-01", Cover::Covered)]
    #[case::a_month_late("2027-05-01", Cover::Gap(day("2027-04-01")))]
    #[case::both("2027-03-01", Cover::Double(day("2027-03-01")))]
    fn who_pays_follows_from_what_was_said(#[case] from: &str, #[case] expected: Cover) {
        let municipality = FixedCost {
            id: FixedCostId::new("rent"),
            cost: Cost::Rent,
            payer: Payer::Municipality,
            from: None,
            until: Some(day("2027-03-31")),
            last_confirmed: None,
        };
        let mut file = File::from_records([municipality.into()]);
        let gap = Cover::Gap(day("2027-04-01"));
        assert_eq!(cover(&file, Cost::Rent), gap);
        assert_eq!(say(&mut file, Some(from)), Ok(1));
        assert_eq!(say(&mut file, Some(from)), Ok(0));
        assert_eq!(cover(&file, Cost::Rent), expected);
        assert_eq!(say(&mut file, None), Ok(1));
        assert_eq!(say(&mut file, None), Ok(0));
        assert_eq!(cover(&file, Cost::Rent), gap);
    }

    #[test]
    fn a_day_years_away_is_refused() {
        let mut file = File::default();
        for from in ["2024-01-01", "2030-01-01"] {
            assert_eq!(say(&mut file, Some(from)), Err(Refusal::DateImplausible));
        }
    }
}
