//! Bills: add, pay, another letter for the same bill, ask for help with one.

use super::Context;
use crate::regelen::{Bill, BillStage, Payer};
use crate::time::Day;
use crate::{About, Arg, BillId, Change, Kind, NewBill, RecordKey, Refusal, Role, Wording};

/// The longest sender's name, in characters.
const LONGEST_NAME: usize = 100;
/// Ten million euros: beyond any bill of a household.
const LARGEST_AMOUNT_CENTS: i64 = 1_000_000_000;

impl Context<'_> {
    pub(super) fn add_bill(&self, new: &NewBill) -> Result<Vec<Change>, Refusal> {
        check(new, self.done_at().day())?;
        let bill = Bill {
            id: BillId::new(self.mutation.id.as_str()),
            from: new.from,
            from_name: new.from_name.clone().filter(|name| !name.trim().is_empty()),
            kind: new.kind,
            due: new.due,
            amount_cents: new.amount_cents,
            stage: new.stage,
            letter_date: None,
            paid_by: new.paid_by,
            is_direct_debit: new.is_direct_debit,
            is_loan: new.is_loan,
            until: None,
            paid_on: None,
            note: None,
            monthly_on: new.due.filter(|_| new.is_monthly).map(|due| due.ymd().2),
            arranged_on: None,
            photos: Vec::new(),
            is_own: true,
        };
        Ok(vec![bill.into()])
    }

    pub(super) fn pay_bill(&self, id: &BillId) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(id)?;
        if bill.paid_on.is_some() {
            return Ok(Vec::new());
        }
        let today = self.done_at().day();
        let paid = Bill {
            paid_on: Some(today),
            paid_by: self.file.payer_of(bill, today),
            ..bill.clone()
        };
        let next = self.file.next_bill(bill, today);
        Ok(std::iter::once(paid)
            .chain(next)
            .map(Change::from)
            .collect())
    }

    pub(super) fn unpay_bill(&self, id: &BillId) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(id)?;
        if bill.paid_on.is_none() {
            return Ok(Vec::new());
        }
        let unpaid = Bill {
            paid_on: None,
            ..bill.clone()
        };
        // The next one came by paying this one, and goes with it unless something was done to it.
        let next = bill.next().and_then(|next| self.file.bills.get(&next.id));
        let next = next.filter(|next| next.is_untouched());
        let gone = next.map(|next| Change::Remove(key_of(&next.id)));
        Ok(std::iter::once(unpaid.into()).chain(gone).collect())
    }

    pub(super) fn move_bill(&self, id: &BillId, stage: BillStage) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(id)?;
        if bill.stage == stage {
            return Ok(Vec::new());
        }
        Ok(vec![
            Bill {
                stage,
                paid_on: None,
                ..bill.clone()
            }
            .into(),
        ])
    }

    pub(super) fn remove_bill(&self, id: &BillId) -> Result<Vec<Change>, Refusal> {
        match self.file.bills.get(id) {
            None => Ok(Vec::new()),
            Some(bill) if bill.is_own => Ok(vec![Change::Remove(key_of(id))]),
            Some(_) => Err(Refusal::NotYours),
        }
    }

    /// A reminder for a cost that the municipality pays goes out as just that
    /// (`checklists.md`, D8, "during ontzorgen").
    pub(super) fn ask_about_bill(&self, id: &BillId) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(id)?;
        let key = match self.file.payer_of(bill, self.done_at().day()) {
            Some(Payer::Municipality) => "phrase-municipality_pays_bill",
            _ => "phrase-ask_bill",
        };
        let sender = bill.from_name.clone().map_or_else(
            || Arg::Wording(Box::new(Wording::ready(bill.from.key()))),
            Arg::Text,
        );
        let text = Wording::ready(key).with("sender", sender).with(
            "kind",
            Arg::Wording(Box::new(Wording::ready(bill.kind.key()))),
        );
        let to = self.member_or_case_manager(Role::CaseManager);
        Ok(vec![
            self.message(text, to, Some(About::Bill(id.clone()))).into(),
        ])
    }

    pub(super) fn bill(&self, id: &BillId) -> Result<&Bill, Refusal> {
        self.file.bills.get(id).ok_or(Refusal::Gone)
    }
}

fn key_of(id: &BillId) -> RecordKey {
    RecordKey {
        kind: Kind::Bill,
        id: id.as_str().to_owned(),
    }
}

fn check(new: &NewBill, today: Day) -> Result<(), Refusal> {
    let years = |count: i32| today.plus_months(12 * count);
    if new.due.is_some_and(|due| due < years(-3) || due > years(5)) {
        return Err(Refusal::DateImplausible);
    }
    new.amount_cents.map_or(Ok(()), check_amount)?;
    new.from_name.as_deref().map_or(Ok(()), check_sender_name)
}

pub(crate) fn check_sender_name(name: &str) -> Result<(), Refusal> {
    let is_short = name.chars().count() <= LONGEST_NAME;
    is_short.then_some(()).ok_or(Refusal::TextTooLong)
}

pub(crate) fn check_amount(cents: i64) -> Result<(), Refusal> {
    let is_plausible = (0..=LARGEST_AMOUNT_CENTS).contains(&cents);
    is_plausible.then_some(()).ok_or(Refusal::AmountImplausible)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use crate::regelen::{BillKind, BillStage, Cost, FixedCost, Payer, Sender};
    use crate::time::{Day, Instant};
    use crate::{
        Action, BillId, File, FixedCostId, Mutation, MutationId, NewBill, Who, Wording, apply,
    };

    fn act(file: &mut File, id: &str, action: Action) {
        let today: Day = "2026-11-25".parse().unwrap();
        let now = Instant::at(today, "09:00".parse().unwrap());
        let mutation = Mutation {
            id: MutationId::new(id),
            seq: 1,
            at: now,
            action: action.into(),
        };
        let changes = apply(file, &mutation, Who::StatusHolder, now).unwrap();
        for change in changes {
            file.absorb(change);
        }
    }

    /// A reminder for energy, which the municipality pays until the end of March 2027.
    fn with_reminder(due: &str, paid_by: Option<Payer>) -> File {
        let cost = FixedCost {
            id: FixedCostId::new("energy"),
            cost: Cost::Energy,
            payer: Payer::Municipality,
            from: None,
            until: "2027-03-31".parse().ok(),
            last_confirmed: None,
        };
        let mut file = File::from_records([cost.into()]);
        let bill = NewBill {
            from: Sender::EnergySupplier,
            from_name: None,
            kind: BillKind::Monthly,
            due: due.parse().ok(),
            amount_cents: None,
            stage: BillStage::Reminder,
            paid_by,
            is_monthly: true,
            is_direct_debit: false,
            is_loan: false,
        };
        act(&mut file, "b", Action::AddBill(bill));
        file
    }

    // D8, "during ontzorgen": the most useful button, also where nobody chose who pays.
    #[rstest]
    #[case::not_chosen("2026-12-01", None, "phrase-municipality_pays_bill")]
    #[case::no_day("", None, "phrase-municipality_pays_bill")]
    #[case::chosen(
        "2026-12-01",
        Some(Payer::Municipality),
        "phrase-municipality_pays_bill"
    )]
    #[case::her_own("2026-12-01", Some(Payer::Person), "phrase-ask_bill")]
    #[case::after_ontzorgen("2027-04-01", Some(Payer::Municipality), "phrase-ask_bill")]
    fn a_reminder_goes_out_as_who_pays_it(
        #[case] due: &str,
        #[case] paid_by: Option<Payer>,
        #[case] expected: &str,
    ) {
        let mut file = with_reminder(due, paid_by);
        let bill = BillId::new("b");
        act(&mut file, "m", Action::AskAboutBill { bill });
        let text = &file.messages.values().next().unwrap().text;
        assert!(
            matches!(text, Wording::Ready { key, .. } if key == expected),
            "{text:?}"
        );
    }

    // A4: a loan is called one, whatever it is for, and so is its next term.
    #[rstest]
    #[case(true)]
    #[case(false)]
    fn a_loan_stays_one_every_month(#[case] is_loan: bool) {
        let mut file = File::default();
        let bill = NewBill {
            from: Sender::Municipality,
            from_name: None,
            kind: BillKind::Other,
            due: "2026-12-01".parse().ok(),
            amount_cents: None,
            stage: BillStage::Bill,
            paid_by: None,
            is_monthly: true,
            is_direct_debit: false,
            is_loan,
        };
        act(&mut file, "b", Action::AddBill(bill));
        let bill = BillId::new("b");
        act(&mut file, "p", Action::PayBill { bill });
        let loans: Vec<_> = file
            .bills
            .values()
            .map(crate::regelen::Bill::is_paid_back)
            .collect();
        assert_eq!(loans, [is_loan; 2]);
    }

    #[test]
    fn what_the_municipality_paid_no_more_was_paid_by_the_person() {
        let mut file = with_reminder("2027-04-01", Some(Payer::Municipality));
        let bill = BillId::new("b");
        act(&mut file, "p", Action::PayBill { bill });
        let payers: Vec<_> = file.bills.values().map(|it| it.paid_by).collect();
        assert_eq!(payers, [None, None]);
    }
}
