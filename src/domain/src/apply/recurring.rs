//! Bills that come back: an arrangement is a bill with a number of monthly terms.

use super::Context;
use super::bills::check_amount;
use crate::regelen::{Bill, BillStage};
use crate::time::Day;
use crate::{BillId, Change, Refusal};

impl Context<'_> {
    /// The ladder starts again: a sender who agreed to terms sends no next letter while they are kept.
    pub(super) fn arrange_bill(
        &self,
        id: &BillId,
        first: Day,
        amount_cents: i64,
        terms: u8,
    ) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(id)?;
        let today = self.done_at().day();
        check_amount(amount_cents)?;
        let is_plausible = first >= today.plus_months(-12) && first <= today.plus_months(24);
        if !is_plausible || !Bill::TERMS.contains(&terms) {
            return Err(Refusal::DateImplausible);
        }
        let arranged = Bill {
            due: Some(first),
            amount_cents: Some(amount_cents),
            monthly_on: Some(first.ymd().2),
            until: Some(first.plus_months(i32::from(terms) - 1)),
            arranged_on: Some(today),
            stage: BillStage::Bill,
            paid_on: None,
            ..bill.clone()
        };
        let terms = |it: &Bill| (it.arranged_on.is_some(), it.due, it.until, it.amount_cents);
        let is_known = terms(&arranged) == terms(bill);
        Ok((!is_known).then(|| arranged.into()).into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::regelen::{BillKind, Sender};
    use crate::time::{ClockTime, Instant};
    use crate::{Action, File, Mutation, MutationId, NewBill, Who, apply};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn act(file: &mut File, action: Action) -> Result<(), Refusal> {
        let now = Instant::at(day("2026-11-25"), ClockTime::new(9, 0).unwrap());
        let mutation = Mutation {
            id: MutationId::new("b"),
            seq: 1,
            at: now,
            action: action.into(),
        };
        let changes = apply(file, &mutation, Who::StatusHolder, now)?;
        for change in changes {
            file.absorb(change);
        }
        Ok(())
    }

    fn with_bill(due: Option<&str>, is_monthly: bool) -> File {
        let mut file = File::default();
        let bill = NewBill {
            from: Sender::HousingAssociation,
            from_name: None,
            kind: BillKind::Rent,
            due: due.map(day),
            amount_cents: None,
            stage: BillStage::Reminder,
            paid_by: None,
            is_monthly,
            is_direct_debit: false,
            is_loan: false,
        };
        act(&mut file, Action::AddBill(bill)).unwrap();
        file
    }

    fn dues(file: &File) -> Vec<(String, bool)> {
        let mut all: Vec<_> = file.bills.values().collect();
        all.sort_by_key(|bill| bill.due);
        let due = |bill: &&Bill| bill.due.map_or_else(String::new, |due| due.to_string());
        all.iter()
            .map(|bill| (due(bill), bill.paid_on.is_some()))
            .collect()
    }

    fn pay_first_open(file: &mut File) {
        let mut open: Vec<_> = file
            .bills
            .values()
            .filter(|it| it.paid_on.is_none())
            .collect();
        open.sort_by_key(|it| it.due);
        let bill = open.first().unwrap().id.clone();
        act(file, Action::PayBill { bill }).unwrap();
    }

    #[test]
    fn a_monthly_bill_is_due_again_each_month_on_its_own_day() {
        let mut file = with_bill(Some("2026-12-31"), true);
        (0..3).for_each(|_| pay_first_open(&mut file));
        let expected = [
            ("2026-12-31", true),
            ("2027-01-31", true),
            ("2027-02-28", true),
            ("2027-03-31", false),
        ];
        assert_eq!(
            dues(&file),
            expected.map(|(due, paid)| (due.to_owned(), paid))
        );
        let next = file.bills.get(&BillId::new("b~2027-03")).unwrap();
        assert_eq!(next.stage, BillStage::Bill);
    }

    #[test]
    fn what_was_not_paid_after_all_has_no_next_one() {
        let mut file = with_bill(Some("2026-12-01"), true);
        let before = file.clone();
        let bill = BillId::new("b");
        act(&mut file, Action::PayBill { bill: bill.clone() }).unwrap();
        assert_eq!(file.bills.len(), 2);
        act(&mut file, Action::UnpayBill { bill: bill.clone() }).unwrap();
        assert_eq!(file, before);
        // A letter about the next one came: it stays.
        act(&mut file, Action::PayBill { bill: bill.clone() }).unwrap();
        let next = BillId::new("b~2027-01");
        let stage = BillStage::Reminder;
        act(
            &mut file,
            Action::MoveBill {
                bill: next.clone(),
                stage,
            },
        )
        .unwrap();
        act(&mut file, Action::UnpayBill { bill }).unwrap();
        assert!(file.bills.contains_key(&next));
    }

    #[test]
    fn a_bill_without_a_last_day_does_not_come_back() {
        let mut file = with_bill(None, true);
        act(
            &mut file,
            Action::PayBill {
                bill: BillId::new("b"),
            },
        )
        .unwrap();
        assert_eq!(file.bills.len(), 1);
    }

    fn arrange(first: &str, amount_cents: i64, terms: u8) -> Action {
        Action::ArrangeBill {
            bill: BillId::new("b"),
            first: day(first),
            amount_cents,
            terms,
        }
    }

    #[test]
    fn what_cannot_be_agreed_is_refused() {
        let mut file = with_bill(Some("2026-12-01"), false);
        for action in [
            arrange("2026-12-01", 2_500, 1),
            arrange("2026-12-01", 2_500, 61),
            arrange("2031-12-01", 2_500, 3),
        ] {
            assert_eq!(act(&mut file, action), Err(Refusal::DateImplausible));
        }
        let refused = act(&mut file, arrange("2026-12-01", -1, 3));
        assert_eq!(refused, Err(Refusal::AmountImplausible));
    }

    proptest! {
        #[test]
        fn as_many_terms_as_were_agreed(terms in 2..=60_u8, number in 0..300_i32) {
            let first = day("2026-12-01").plus_days(number).to_string();
            let mut file = with_bill(Some("2026-11-01"), false);
            act(&mut file, arrange(&first, 2_500, terms)).unwrap();
            let mut paid = 0;
            while file.bills.values().any(|it| it.paid_on.is_none()) {
                pay_first_open(&mut file);
                paid += 1;
                prop_assert!(paid <= 60);
            }
            prop_assert_eq!(paid, terms);
            prop_assert!(file.bills.values().all(|it| it.amount_cents == Some(2_500)));
        }
    }
}
