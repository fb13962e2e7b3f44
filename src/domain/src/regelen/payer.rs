//! Who pays a bill: who it says, else who is known to pay such a cost on its day. Nothing else is assumed
//! (`checklists.md`, F1).

use super::handover::paid_until;
use super::{Bill, BillKind, Cost, Payer, Sender};
use crate::time::Day;
use crate::{Anchor, File};

impl Cost {
    /// The monthly cost for which such a bill is. Settlements and own risk are nobody's monthly cost.
    pub const fn of(from: Sender, kind: BillKind) -> Option<Self> {
        Some(match (from, kind) {
            (_, BillKind::Rent) | (Sender::HousingAssociation, BillKind::Monthly) => Self::Rent,
            (Sender::EnergySupplier, BillKind::Monthly) => Self::Energy,
            (Sender::WaterCompany, BillKind::Monthly) => Self::Water,
            (Sender::HealthInsurer, BillKind::Monthly | BillKind::Premium) => Self::HealthInsurance,
            (Sender::PhoneCompany, BillKind::Monthly) => Self::Phone,
            _ => return None,
        })
    }
}

impl File {
    /// Who pays this bill, as far as somebody said so. What comes every month and the municipality pays is nobody's once
    /// it was due after the last day of that (F3): then it is who is known to pay from then on. Without a last day to
    /// pay it is as of `today`. Nobody is known where both would pay.
    pub fn payer_of(&self, bill: &Bill, today: Day) -> Option<Payer> {
        let cost = Cost::of(bill.from, bill.kind);
        let is_monthly = cost.is_some() || (bill.monthly_on.is_some() && !bill.is_paid_back());
        if bill.paid_on.is_some() || bill.paid_by == Some(Payer::Person) || !is_monthly {
            return bill.paid_by;
        }
        let day = bill.due.unwrap_or(today);
        let ends_before = |last: Option<Day>| last.is_some_and(|last| last < day);
        let (mut municipality, mut person, mut is_over) = (false, false, None);
        for it in self.fixed_costs.values() {
            if Some(it.cost) != cost {
                continue;
            }
            let has_ended = ends_before(paid_until(self, it));
            let pays = !has_ended && it.from.is_none_or(|from| from <= day);
            match it.payer {
                Payer::Person => person |= pays,
                Payer::Municipality => {
                    municipality |= pays;
                    is_over = Some(has_ended && is_over != Some(false));
                }
            }
        }
        // Where nobody wrote the cost down, it ends with ontzorgen.
        let is_over = is_over.unwrap_or_else(|| ends_before(self.anchor_day(Anchor::OntzorgenEnd)));
        let is_said = bill.paid_by.is_some() && (bill.due.is_none() || !is_over);
        match (municipality, person) {
            _ if is_said => bill.paid_by,
            (true, false) => Some(Payer::Municipality),
            (false, true) => Some(Payer::Person),
            _ => None,
        }
    }

    /// What comes a month after this bill, where it is not there yet. Who pays this one pays that, too, unless it is
    /// not so any more on its day.
    pub fn next_bill(&self, bill: &Bill, today: Day) -> Option<Bill> {
        let mut next = bill.next()?;
        if next.paid_by != self.payer_of(&next, today) {
            next.paid_by = None;
        }
        (!self.bills.contains_key(&next.id)).then_some(next)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use rstest::rstest;

    use super::super::month_bills::tests::bill;
    use super::*;
    use crate::regelen::FixedCost;
    use crate::{AnchorDate, AnchorId, DateSource, FixedCostId, Record};

    const M: Payer = Payer::Municipality;
    const P: Payer = Payer::Person;

    /// Payer, first day, last day.
    type Span = (Payer, &'static str, &'static str);

    /// A file in which these pay the rent, ontzorgen ending on this day; an empty day is none.
    pub(in crate::regelen) fn who_pays_rent(spans: &[Span], end: &str) -> File {
        let cost = |(number, (payer, from, until)): (usize, &Span)| FixedCost {
            id: FixedCostId::new(number.to_string()),
            cost: Cost::Rent,
            payer: *payer,
            from: from.parse().ok(),
            until: until.parse().ok(),
            last_confirmed: None,
        };
        let anchor = end.parse().ok().map(|day| AnchorDate {
            id: AnchorId::new(Anchor::OntzorgenEnd.name()),
            day,
            source: DateSource::CaseManager,
            confirmed_by: Some("Fatima".to_owned()),
            confirmed_on: None,
        });
        let costs = spans.iter().enumerate().map(cost).map(Record::from);
        File::from_records(costs.chain(anchor.map(Record::from)))
    }

    // Today is 23 November 2026.
    #[rstest]
    #[case::nobody_knows(&[], "", None, "2026-12-01", None)]
    #[case::as_it_says(&[(P, "", "")], "", Some(M), "2026-12-01", Some(M))]
    #[case::as_the_person_says(&[(M, "", "")], "", Some(P), "2026-12-01", Some(P))]
    #[case::the_file_knows(&[(M, "", "")], "", None, "2026-12-01", Some(M))]
    #[case::today(&[(M, "", "")], "", None, "", Some(M))]
    #[case::not_yet(&[(M, "2026-12-02", "")], "", None, "2026-12-01", None)]
    #[case::not_today(&[(M, "2026-12-02", "")], "", None, "", None)]
    #[case::the_last_day(&[(M, "", "")], "2027-03-31", None, "2027-03-31", Some(M))]
    #[case::after_it(&[(M, "", "")], "2027-03-31", None, "2027-04-01", None)]
    #[case::both(&[(M, "", ""), (P, "2026-10-01", "")], "", None, "2026-12-01", None)]
    #[case::both_but_it_says(&[(M, "", ""), (P, "2026-10-01", "")], "", Some(M), "2026-12-01", Some(M))]
    // F3: nobody may think that the other pays the first rent after it.
    #[case::theirs_until_then(&[(M, "", "")], "2027-03-31", Some(M), "2027-03-31", Some(M))]
    #[case::theirs_no_more(&[(M, "", "")], "2027-03-31", Some(M), "2027-04-01", None)]
    #[case::of_two_the_later(&[(M, "", "2027-02-28"), (M, "2027-03-01", "2027-04-30")], "", Some(M), "2027-04-01", Some(M))]
    #[case::of_two_none(&[(M, "", "2027-02-28"), (M, "2027-03-01", "2027-03-31")], "", Some(M), "2027-04-01", None)]
    #[case::its_own_last_day(&[(M, "", "2027-02-28")], "2027-03-31", Some(M), "2027-03-01", None)]
    #[case::longer(&[(M, "", "2027-05-31")], "2027-03-31", Some(M), "2027-05-01", Some(M))]
    #[case::no_cost_is_written_down(&[], "2027-03-31", Some(M), "2027-04-01", None)]
    #[case::and_the_person_said_so(&[(M, "", ""), (P, "2027-04-01", "")], "2027-03-31", Some(M), "2027-04-01", Some(P))]
    #[case::no_day(&[(M, "", "2026-10-31")], "", Some(M), "", Some(M))]
    fn who_pays_a_rent(
        #[case] spans: &[Span],
        #[case] end: &str,
        #[case] says: Option<Payer>,
        #[case] due: &str,
        #[case] expected: Option<Payer>,
    ) {
        let rent = Bill {
            paid_by: says,
            ..bill("b", Sender::HousingAssociation, BillKind::Rent, due, 1)
        };
        let file = who_pays_rent(spans, end);
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(file.payer_of(&rent, today), expected);
        // Who paid it, paid it.
        let paid = Bill {
            paid_on: Some(today),
            ..rent
        };
        assert_eq!(file.payer_of(&paid, today), says);
    }

    // Another cost that comes every month is a bill (docs/protocol.md); what the municipality pays once or as a
    // loan has no such end.
    #[rstest]
    #[case::monthly(Some(1), false, "2027-04-01", None)]
    #[case::the_last(Some(1), false, "2027-03-31", Some(M))]
    #[case::once(None, false, "2027-04-01", Some(M))]
    #[case::a_loan(Some(1), true, "2027-04-01", Some(M))]
    fn what_else_comes_every_month_ends_with_ontzorgen(
        #[case] monthly_on: Option<u8>,
        #[case] is_loan: bool,
        #[case] due: &str,
        #[case] expected: Option<Payer>,
    ) {
        let contents = Bill {
            paid_by: Some(M),
            monthly_on,
            is_loan,
            ..bill("b", Sender::Other, BillKind::Premium, due, 1)
        };
        let file = who_pays_rent(&[(M, "", "2027-05-31")], "2027-03-31");
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(file.payer_of(&contents, today), expected);
    }

    #[rstest]
    #[case(Sender::HousingAssociation, BillKind::Rent, Some(Cost::Rent))]
    #[case(Sender::Other, BillKind::Rent, Some(Cost::Rent))]
    #[case(Sender::CollectionAgency, BillKind::Rent, Some(Cost::Rent))]
    #[case(Sender::HousingAssociation, BillKind::Monthly, Some(Cost::Rent))]
    #[case(Sender::EnergySupplier, BillKind::Monthly, Some(Cost::Energy))]
    #[case(Sender::WaterCompany, BillKind::Monthly, Some(Cost::Water))]
    #[case(Sender::HealthInsurer, BillKind::Monthly, Some(Cost::HealthInsurance))]
    #[case(Sender::HealthInsurer, BillKind::Premium, Some(Cost::HealthInsurance))]
    #[case(Sender::PhoneCompany, BillKind::Monthly, Some(Cost::Phone))]
    #[case(Sender::HousingAssociation, BillKind::AnnualSettlement, None)]
    #[case(Sender::EnergySupplier, BillKind::AnnualSettlement, None)]
    #[case(Sender::HealthInsurer, BillKind::Deductible, None)]
    #[case(Sender::Other, BillKind::Premium, None)]
    #[case(Sender::Municipality, BillKind::Monthly, None)]
    #[case(Sender::Duo, BillKind::Monthly, None)]
    fn which_cost_a_bill_is_for(
        #[case] from: Sender,
        #[case] kind: BillKind,
        #[case] expected: Option<Cost>,
    ) {
        assert_eq!(Cost::of(from, kind), expected);
    }
}
