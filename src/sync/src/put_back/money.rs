//! Bills, who pays what, and the amounts of the month.

use domain::regelen::{Bill, BudgetLine, FixedCost, Payer};
use domain::{Action, BillId, NewBill, Record};

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

impl Gone {
    /// What gives the photos of a bill that is not there any more to the bill that was made of it once more.
    pub fn photos_to(&self, made: &BillId) -> Vec<Action> {
        let (Record::Bill(was), None) = (&self.was, &self.now) else {
            return Vec::new();
        };
        let photos = was.photos.iter().map(|photo| Action::AddPhoto {
            bill: made.clone(),
            photo: photo.clone(),
        });
        photos.collect()
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
        is_loan: bill.is_loan,
    }
}

#[cfg(test)]
mod tests {
    use domain::time::Instant;
    use domain::{File, Mutation, MutationId, PhotoId, Who, apply};

    use super::super::gone;
    use super::*;

    fn act(file: &mut File, id: &str, action: Action) {
        let at = Instant::from_millis(1_795_000_000_000);
        let mutation = Mutation {
            id: MutationId::new(id),
            seq: 1,
            at,
            action: action.into(),
        };
        for change in apply(file, &mutation, Who::StatusHolder, at).unwrap() {
            file.absorb(change);
        }
    }

    #[test]
    fn a_bill_that_is_made_once_more_gets_its_photos() {
        let at = Instant::from_millis(1_795_000_000_000);
        let bill =
            serde_json::json!({ "from": "water_company", "type": "monthly", "stage": "bill" });
        let mut before = File::default();
        act(
            &mut before,
            "b",
            Action::AddBill(serde_json::from_value(bill).unwrap()),
        );
        let photos = [
            "0f1e2d3c4b5a69780f1e2d3c4b5a6978",
            "1f1e2d3c4b5a69780f1e2d3c4b5a6978",
        ]
        .map(PhotoId::new);
        for (number, photo) in photos.iter().enumerate() {
            let (bill, photo) = (BillId::new("b"), photo.clone());
            act(
                &mut before,
                &format!("a{number}"),
                Action::AddPhoto { bill, photo },
            );
        }

        let mut now = File::default();
        let lost = gone(&before, &now, at);
        let [lost] = lost.as_slice() else {
            panic!("one bill: {lost:?}");
        };
        for action in lost.again.clone() {
            act(&mut now, "c", action);
        }
        let made = now.bills.keys().next().unwrap().clone();
        for (number, action) in lost.photos_to(&made).into_iter().enumerate() {
            act(&mut now, &format!("d{number}"), action);
        }
        assert_eq!(now.bills.get(&made).unwrap().photos, photos);
        assert!(gone(&before, &now, at).is_empty());

        // One that is still there gets them by what is done again.
        let changed = gone(&before, &before.clone(), at);
        assert!(changed.is_empty());
        let mut without = before.clone();
        let (bill, photo) = (BillId::new("b"), photos[1].clone());
        act(
            &mut without,
            "r",
            Action::RemovePhoto {
                bill: bill.clone(),
                photo,
            },
        );
        let [changed] = &gone(&before, &without, at)[..] else {
            panic!("one bill");
        };
        assert!(changed.photos_to(&bill).is_empty());
        assert_eq!(changed.again.len(), 1);
    }
}
