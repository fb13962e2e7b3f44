//! Bills, who pays what, and the amounts of the month.

use domain::regelen::{Bill, BudgetLine, FixedCost, Payer};
use domain::{Action, NewBill};

use super::{Gone, Look};

impl Look<'_> {
    pub(super) fn bill(&self, was: &Bill) -> Option<Gone> {
        let Some(now) = self.now.bills.get(&was.id) else {
            let new = new_bill(was);
            let mut others = self.now.bills.values();
            let is_back =
                others.any(|it| new_bill(it) == new && !self.before.bills.contains_key(&it.id));
            // The next one of a monthly bill comes with the one before it.
            let is_first = !was.id.as_str().contains('~');
            let again = (was.is_own && is_first).then_some(Action::AddBill(new));
            return (!was.is_own || !is_back)
                .then(|| self.gone(was.clone(), None, Vec::from_iter(again)));
        };
        let bill = || was.id.clone();
        let moved = (was.stage > now.stage).then(|| Action::MoveBill {
            bill: bill(),
            stage: was.stage,
        });
        // Another letter asks for the money once more.
        let paid = match (was.paid_on, now.paid_on) {
            (Some(_), None) => Some(Action::PayBill { bill: bill() }),
            (Some(_), Some(_)) if moved.is_some() => Some(Action::PayBill { bill: bill() }),
            (None, Some(_)) => Some(Action::UnpayBill { bill: bill() }),
            _ => None,
        };
        let photos = was.photos.iter().filter(|it| !now.photos.contains(it));
        let photos = photos.map(|photo| Action::AddPhoto {
            bill: bill(),
            photo: photo.clone(),
        });
        let again: Vec<_> = photos.chain(moved).chain(paid).collect();
        let is_other = (was.due, was.amount_cents, was.paid_by, was.arranged_on)
            != (now.due, now.amount_cents, now.paid_by, now.arranged_on);
        (is_other || !again.is_empty()).then(|| self.gone(was.clone(), Some(now.clone()), again))
    }

    pub(super) fn cost(&self, was: &FixedCost) -> Option<Gone> {
        let now = self.now.fixed_costs.get(&was.id);
        let is_own = was.id == FixedCost::own_id(was.cost) && was.payer == Payer::Person;
        let again = is_own.then_some(Action::SayIPay {
            cost: was.cost,
            from: was.from,
        });
        (now != Some(was)).then(|| self.gone(was.clone(), now.cloned(), Vec::from_iter(again)))
    }

    pub(super) fn budget(&self, was: &BudgetLine) -> Option<Gone> {
        let now = self.now.budget.get(&was.id);
        let again = Action::SetBudgetLine {
            line: was.id.clone(),
            amount_cents: Some(was.amount_cents),
            every: was.every,
        };
        (now != Some(was)).then(|| self.gone(was.clone(), now.cloned(), vec![again]))
    }
}

/// The bill as the person typed it.
fn new_bill(bill: &Bill) -> NewBill {
    NewBill {
        from: bill.from,
        from_name: bill.from_name.clone(),
        kind: bill.kind,
        due: bill.due,
        amount_cents: bill.amount_cents,
        stage: bill.stage,
        paid_by: bill.paid_by,
        is_monthly: bill.monthly_on.is_some(),
        is_direct_debit: bill.is_direct_debit,
    }
}
