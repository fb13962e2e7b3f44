//! What comes every month beside the fixed costs, such as another insurance or the terms of an arrangement
//! (`checklists.md`, F1): a fixed cost has a name that every app in use must know, a bill has none.

use litemap::LiteMap;

use super::handover::Cover;
use super::{Bill, BillKind, Cost, Payer, Sender};
use crate::time::Day;
use crate::{Anchor, File};

/// A cost that comes every month and is no [`Cost`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthlyCost {
    /// The newest of its bills. It says who pays, as far as anybody said so, and until when.
    pub bill: Bill,
    /// The day on which the first bill that this payer pays is due; none while nobody said who pays.
    pub from: Option<Day>,
    /// The day on which one of its bills was paid last.
    pub last_paid: Option<Day>,
}

impl MonthlyCost {
    /// Whether somebody is known to pay it after the municipality does, which is until ontzorgen ends.
    pub fn cover(&self, file: &File) -> Cover {
        let end = file.anchor_day(Anchor::OntzorgenEnd);
        let last_term = self.bill.until;
        match (self.bill.paid_by, end) {
            (Some(Payer::Person), _) => Cover::Covered,
            (Some(Payer::Municipality), Some(end)) if last_term.is_some_and(|it| it <= end) => {
                Cover::Covered
            }
            (Some(Payer::Municipality), Some(end)) => Cover::Gap(end.plus_days(1)),
            (Some(Payer::Municipality), None) | (None, _) => Cover::Unknown,
        }
    }
}

/// What comes every month beside the fixed costs, the newest bill of each: without a fixed cost of which the payer
/// is known by that name, and without what was paid for the last time.
pub fn monthly_costs(file: &File) -> Vec<MonthlyCost> {
    let mut newest: LiteMap<&str, &Bill> = LiteMap::new();
    for bill in file.bills.values().filter(|it| it.monthly_on.is_some()) {
        let known = newest.get(series(bill));
        if known.is_none_or(|it| it.due < bill.due) {
            newest.insert(series(bill), bill);
        }
    }
    let is_known = |cost: Cost| file.fixed_costs.values().any(|it| it.cost == cost);
    let newest = newest.values().filter(|it| !is_over(it));
    newest
        .filter(|it| !fixed_cost(it).is_some_and(is_known))
        .map(|it| monthly_cost(file, it))
        .collect()
}

fn monthly_cost(file: &File, newest: &Bill) -> MonthlyCost {
    let all = file.bills.values();
    let all = all.filter(|it| series(it) == series(newest));
    let last_paid = all.clone().filter_map(|it| it.paid_on).max();
    // What another payer paid last parts it from what this one pays.
    let others = all.clone().filter(|it| it.paid_by != newest.paid_by);
    let parted = others.filter_map(|it| it.due).max();
    let theirs = all.filter(|it| it.paid_by.is_some() && it.paid_by == newest.paid_by);
    let from = theirs
        .filter_map(|it| it.due)
        .filter(|it| Some(*it) > parted);
    MonthlyCost {
        bill: newest.clone(),
        from: from.min(),
        last_paid,
    }
}

/// What the bills that follow each other have in common ([`Bill::next`]).
fn series(bill: &Bill) -> &str {
    let id = bill.id.as_str();
    id.split_once('~').map_or(id, |(series, _)| series)
}

/// Whether its last term was paid.
fn is_over(bill: &Bill) -> bool {
    let has_last_term = bill.until.is_some() && bill.due.is_some();
    bill.paid_on.is_some() && has_last_term && bill.next().is_none()
}

/// The fixed cost that this bill asks for. A loan and the terms of a debt are other costs, whoever sends them.
fn fixed_cost(bill: &Bill) -> Option<Cost> {
    if bill.is_paid_back() || bill.arranged_on.is_some() {
        return None;
    }
    match (bill.kind, bill.from) {
        (BillKind::Rent, _) => Some(Cost::Rent),
        (BillKind::Premium, Sender::HealthInsurer) => Some(Cost::HealthInsurance),
        (BillKind::Monthly, Sender::EnergySupplier) => Some(Cost::Energy),
        (BillKind::Monthly, Sender::WaterCompany) => Some(Cost::Water),
        (BillKind::Monthly, Sender::PhoneCompany) => Some(Cost::Phone),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::month_bills::tests::bill;
    use super::*;
    use crate::regelen::FixedCost;
    use crate::{AnchorDate, AnchorId, DateSource, FixedCostId, Record};

    const M: Option<Payer> = Some(Payer::Municipality);
    const P: Option<Payer> = Some(Payer::Person);

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// A bill of the insurer of her furniture, on the first of each month.
    fn insurance(id: &str, due: &str, paid_by: Option<Payer>, paid_on: Option<&str>) -> Bill {
        Bill {
            paid_by,
            paid_on: paid_on.map(day),
            monthly_on: Some(1),
            ..bill(id, Sender::Other, BillKind::Premium, due, 1_000)
        }
    }

    fn file(records: impl IntoIterator<Item = Record>) -> File {
        File::from_records(records)
    }

    fn end(on: &str) -> Record {
        let end = AnchorDate {
            id: AnchorId::new(Anchor::OntzorgenEnd.name()),
            day: day(on),
            source: DateSource::CaseManager,
            confirmed_by: Some("Fatima".to_owned()),
            confirmed_on: None,
        };
        end.into()
    }

    // Who pays each of three bills -> from when the payer of the newest pays, and when one was paid last.
    #[rstest]
    #[case::one_payer([M, M, M], Some("2026-10-01"))]
    #[case::taken_over([M, M, P], Some("2026-12-01"))]
    #[case::and_back([M, P, M], Some("2026-12-01"))]
    #[case::nobody_said_so([None, None, None], None)]
    #[case::nobody_says_so_any_more([M, M, None], None)]
    #[case::said_meanwhile([None, P, P], Some("2026-11-01"))]
    fn of_its_bills_the_newest_says_who_pays(
        #[case] payers: [Option<Payer>; 3],
        #[case] from: Option<&str>,
    ) {
        let [first, second, third] = payers;
        let bills = [
            insurance("i", "2026-10-01", first, Some("2026-10-02")),
            insurance("i~2026-11", "2026-11-01", second, Some("2026-10-30")),
            insurance("i~2026-12", "2026-12-01", third, None),
        ];
        let newest = bills[2].clone();
        let found = monthly_costs(&file(bills.map(Record::from)));
        let expected = MonthlyCost {
            bill: newest,
            from: from.map(day),
            last_paid: Some(day("2026-10-30")),
        };
        assert_eq!(found, [expected]);
    }

    // What a bill that comes every month asks for, and which cost of that name it is.
    #[rstest]
    #[case::rent(BillKind::Rent, Sender::HousingAssociation, Some(Cost::Rent))]
    #[case::rent_of_a_person(BillKind::Rent, Sender::Other, Some(Cost::Rent))]
    #[case::premium(BillKind::Premium, Sender::HealthInsurer, Some(Cost::HealthInsurance))]
    #[case::energy(BillKind::Monthly, Sender::EnergySupplier, Some(Cost::Energy))]
    #[case::water(BillKind::Monthly, Sender::WaterCompany, Some(Cost::Water))]
    #[case::phone(BillKind::Monthly, Sender::PhoneCompany, Some(Cost::Phone))]
    #[case::another_insurance(BillKind::Premium, Sender::Other, None)]
    #[case::perhaps_service_costs(BillKind::Monthly, Sender::HousingAssociation, None)]
    #[case::a_loan(BillKind::FurnishingLoan, Sender::Municipality, None)]
    fn it_stands_there_once(
        #[case] kind: BillKind,
        #[case] from: Sender,
        #[case] cost: Option<Cost>,
    ) {
        let monthly = Bill {
            from,
            kind,
            ..insurance("b", "2026-12-01", M, None)
        };
        let known = |cost: Cost| FixedCost {
            id: FixedCostId::new(cost.name()),
            cost,
            payer: Payer::Municipality,
            from: None,
            until: None,
            last_confirmed: None,
        };
        for other in Cost::ALL {
            let found = monthly_costs(&file([monthly.clone().into(), known(other).into()]));
            assert_eq!(found.is_empty(), cost == Some(other), "{other}");
        }
        // Terms of a debt to the same sender are not that cost.
        let arranged = Bill {
            arranged_on: Some(day("2026-11-20")),
            ..monthly.clone()
        };
        let known = Cost::ALL.map(|it| Record::from(known(it)));
        let terms = file(known.into_iter().chain([arranged.into()]));
        assert_eq!(monthly_costs(&terms).len(), 1);
        let unknown = file([monthly.into()]);
        assert_eq!(
            monthly_costs(&unknown).len(),
            1,
            "of which nobody said who pays"
        );
    }

    #[rstest]
    #[case::the_last_term(Some("2026-12-15"), Some("2026-12-01"), 0)]
    #[case::one_more(Some("2027-01-01"), Some("2026-12-01"), 1)]
    #[case::not_paid(Some("2026-12-15"), None, 1)]
    #[case::without_an_end(None, Some("2026-12-01"), 1)]
    fn what_was_paid_for_the_last_time_is_over(
        #[case] until: Option<&str>,
        #[case] paid_on: Option<&str>,
        #[case] expected: usize,
    ) {
        let terms = Bill {
            until: until.map(day),
            ..insurance("i", "2026-12-01", P, paid_on)
        };
        let once = Bill {
            monthly_on: None,
            ..insurance("once", "2026-12-01", P, None)
        };
        let found = monthly_costs(&file([terms.into(), once.into()]));
        assert_eq!(found.len(), expected);
    }

    #[rstest]
    #[case::theirs(P, None, Some("2027-03-31"), Cover::Covered)]
    #[case::nobody_after_the_end(M, None, Some("2027-03-31"), Cover::Gap(day("2027-04-01")))]
    #[case::goes_on_after_it(
        M,
        Some("2027-04-30"),
        Some("2027-03-31"),
        Cover::Gap(day("2027-04-01"))
    )]
    #[case::ends_with_it(M, Some("2027-03-31"), Some("2027-03-31"), Cover::Covered)]
    #[case::no_end_confirmed(M, None, None, Cover::Unknown)]
    #[case::nobody_said_so(None, None, Some("2027-03-31"), Cover::Unknown)]
    fn what_the_municipality_pays_ends_with_ontzorgen(
        #[case] payer: Option<Payer>,
        #[case] until: Option<&str>,
        #[case] ends: Option<&str>,
        #[case] expected: Cover,
    ) {
        let monthly = Bill {
            until: until.map(day),
            ..insurance("i", "2026-12-01", payer, None)
        };
        let file = file([Record::from(monthly)].into_iter().chain(ends.map(end)));
        let found = monthly_costs(&file);
        assert_eq!(found.first().unwrap().cover(&file), expected);
    }
}
