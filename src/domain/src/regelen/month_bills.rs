//! The bills of a month (`checklists.md`, G): what goes out because of them, each counted once. Their
//! amounts were typed by somebody or stand in a letter; the app knows none.

use super::{Asks, Bill, BillKind, BillStage, BudgetLine, Cost, Every, Payer, Sender, Side};
use crate::time::Day;
use crate::{BudgetLineId, File};

/// How a bill counts in its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It goes out.
    Yes,
    /// It goes out in the place of its line of the month, which is less.
    Instead,
    /// It is in its line of the month already.
    InLine,
    /// Not: nobody typed the amount.
    NoAmount,
    /// Not: nobody typed the last day, so that its month is not known.
    NoDay,
}

/// A bill that the person pays in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthBill {
    /// The bill; of one that comes every month, as it is in that month.
    pub bill: Bill,
    /// What it asks.
    pub asks: Asks,
    /// The line of the month for the same sort of cost, typed or not.
    pub line: Option<&'static str>,
    /// Whether and how it counts.
    pub counts: Counts,
}

impl MonthBill {
    /// Whether it goes out beside what was typed.
    pub fn is_counted(&self) -> bool {
        matches!(self.counts, Counts::Yes | Counts::Instead)
    }
}

/// The bills of a month, those that are due first in front.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthBills {
    /// Each of them.
    pub bills: Vec<MonthBill>,
    /// What goes out more than was typed, in euro cents.
    pub more: i64,
}

impl MonthBills {
    /// The bills of the month in which `today` is: due in it, paid or not, and still open from before.
    /// What the municipality pays is none of them.
    pub fn of(file: &File, today: Day) -> Self {
        let all = file.bills.values();
        let mut due: Vec<Bill> = all.flat_map(|it| times(it, file, today)).collect();
        due.retain(|it| file.payer_of(it, today) != Some(Payer::Municipality));
        due.sort_by_key(|it| (it.due.is_none(), it.due));
        let mut month = Self {
            bills: due
                .into_iter()
                .map(|it| unsorted(it, file, today))
                .collect(),
            more: 0,
        };
        month.count(file);
        month
    }

    /// Of one sort the bills count or the line, whichever is more.
    fn count(&mut self, file: &File) {
        let lines = BudgetLine::ALL.into_iter().map(|(name, _)| Some(name));
        for line in lines.chain([None]) {
            let is_one = |it: &&mut MonthBill| it.line == line && it.counts == Counts::Yes;
            let these = self.bills.iter().filter_map(|it| {
                let is_one = it.line == line && it.counts == Counts::Yes;
                it.bill.amount_cents.filter(|_| is_one)
            });
            let (sum, holds) = (these.sum::<i64>(), holds(file, line));
            let counts = match holds {
                0 => Counts::Yes,
                held if held < sum => Counts::Instead,
                _ => Counts::InLine,
            };
            self.more += sum.saturating_sub(holds).max(0);
            let these = self.bills.iter_mut().filter(is_one);
            these.for_each(|it| it.counts = counts);
        }
    }
}

/// The times at which a bill goes out in the month of `today`.
fn times(bill: &Bill, file: &File, today: Day) -> Vec<Bill> {
    let first = today.plus_days(1 - i32::from(today.ymd().2));
    let last = first.plus_months(1).plus_days(-1);
    // Paid ahead it is of the month of its last day; paid late, of that in which the money went.
    if let Some(paid) = bill.paid_on {
        let on = bill.due.map_or(paid, |due| due.max(paid));
        return Vec::from_iter((first..=last).contains(&on).then(|| bill.clone()));
    }
    if bill.due.is_none() {
        let is_over = bill.until.is_some_and(|until| until < first);
        return Vec::from_iter((!is_over).then(|| bill.clone()));
    }
    let is_new = |next: &Bill| !file.bills.contains_key(&next.id);
    let all = std::iter::successors(Some(bill.clone()), |it| it.next().filter(is_new));
    let until_then = all.take_while(|it| it.due.is_some_and(|due| due <= last));
    until_then
        .filter(|it| it.due >= Some(first) || !was_taken(it))
        .collect()
}

/// What is taken from the account went when it was due, unless a letter says otherwise.
fn was_taken(bill: &Bill) -> bool {
    bill.is_direct_debit && bill.stage == BillStage::Bill
}

/// A bill before its line is looked at.
fn unsorted(bill: Bill, file: &File, today: Day) -> MonthBill {
    let is_dated = bill.due.is_some() || bill.paid_on.is_some() || bill.is_paid_back();
    let counts = match bill.amount_cents {
        None => Counts::NoAmount,
        Some(_) if !is_dated => Counts::NoDay,
        Some(_) => Counts::Yes,
    };
    MonthBill {
        line: line_of(&bill),
        asks: Asks::of(file, &bill, today),
        bill,
        counts,
    }
}

/// The most of this sort that is in the month already, in euro cents. A pot, and what is spread over
/// more months than one, was put aside for just this bill.
fn holds(file: &File, line: Option<&str>) -> i64 {
    let typed = line.and_then(|name| file.budget.get(&BudgetLineId::new(name)));
    match typed {
        Some(typed) if typed.amount_cents > 0 => {
            let is_pot = BudgetLine::side_of(&typed.id) == Some(Side::Pot);
            if is_pot || typed.every != Every::Month {
                i64::MAX
            } else {
                typed.amount_cents
            }
        }
        _ => 0,
    }
}

/// The line of the month for the same sort of cost.
fn line_of(bill: &Bill) -> Option<&'static str> {
    if bill.is_paid_back() || bill.arranged_on.is_some() {
        return Some("debts");
    }
    if let Some(cost) = Cost::of(bill.from, bill.kind) {
        return Some(cost.name());
    }
    Some(match (bill.kind, bill.from) {
        (BillKind::Deductible, _) => "deductible",
        (BillKind::Fine, _) => "repairs",
        (BillKind::AnnualSettlement, Sender::EnergySupplier) => "energy_settlement",
        (BillKind::Monthly, Sender::Duo | Sender::Cjib | Sender::CollectionAgency) => "debts",
        (BillKind::Monthly, _) => "other_cost",
        _ => return None,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{BillId, Record};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// An open bill; without a last day where `due` is empty.
    pub(in crate::regelen) fn bill(
        id: &str,
        from: Sender,
        kind: BillKind,
        due: &str,
        cents: i64,
    ) -> Bill {
        Bill {
            id: BillId::new(id),
            from,
            from_name: None,
            kind,
            due: due.parse().ok(),
            amount_cents: Some(cents),
            stage: BillStage::Bill,
            letter_date: None,
            paid_by: None,
            is_direct_debit: false,
            is_loan: false,
            until: None,
            paid_on: None,
            note: None,
            monthly_on: None,
            arranged_on: None,
            photos: Vec::new(),
            is_own: true,
        }
    }

    fn tax(due: &str) -> Bill {
        bill("b", Sender::WaterAuthority, BillKind::Tax, due, 5_000)
    }

    fn of(records: impl IntoIterator<Item = Record>) -> MonthBills {
        MonthBills::of(&File::from_records(records), day("2026-11-23"))
    }

    fn line(name: &str, amount_cents: i64, every: Every) -> Record {
        let id = BudgetLineId::new(name);
        BudgetLine {
            id,
            amount_cents,
            every,
        }
        .into()
    }

    #[rstest]
    #[case::first_day(tax("2026-11-01"), 5_000)]
    #[case::last_day(tax("2026-11-30"), 5_000)]
    #[case::next_month(tax("2026-12-01"), 0)]
    #[case::open_from_before(tax("2026-10-31"), 5_000)]
    #[case::paid_in_time(Bill { paid_on: Some(day("2026-11-20")), ..tax("2026-11-30") }, 5_000)]
    #[case::paid_ahead(Bill { paid_on: Some(day("2026-10-28")), ..tax("2026-11-02") }, 5_000)]
    #[case::paid_ahead_of_december(Bill { paid_on: Some(day("2026-11-28")), ..tax("2026-12-01") }, 0)]
    #[case::paid_late(Bill { paid_on: Some(day("2026-11-03")), ..tax("2026-10-20") }, 5_000)]
    #[case::paid_before(Bill { paid_on: Some(day("2026-10-20")), ..tax("2026-10-20") }, 0)]
    #[case::paid_without_a_day(Bill { paid_on: Some(day("2026-11-03")), ..tax("") }, 5_000)]
    #[case::of_the_municipality(Bill { paid_by: Some(Payer::Municipality), ..tax("2026-11-30") }, 0)]
    #[case::of_the_person(Bill { paid_by: Some(Payer::Person), ..tax("2026-11-30") }, 5_000)]
    #[case::a_loan(Bill { is_loan: true, until: Some(day("2029-03-31")), ..tax("") }, 5_000)]
    #[case::a_loan_by_its_kind(Bill { kind: BillKind::FurnishingLoan, ..tax("") }, 5_000)]
    #[case::a_loan_that_is_over(Bill { is_loan: true, until: Some(day("2026-10-31")), ..tax("") }, 0)]
    #[case::taken_in_october(Bill { is_direct_debit: true, ..tax("2026-10-27") }, 0)]
    #[case::not_taken_after_all(Bill { is_direct_debit: true, stage: BillStage::Reminder, ..tax("2026-10-27") }, 5_000)]
    fn a_bill_counts_in_its_month(#[case] bill: Bill, #[case] more: i64) {
        let month = of([bill.into()]);
        assert_eq!(month.more, more);
        assert_eq!(month.bills.len(), usize::from(more > 0));
    }

    #[rstest]
    #[case::this_month("2026-11-30", None, 1)]
    #[case::from_next_month("2026-12-31", None, 0)]
    #[case::two_open("2026-10-31", None, 2)]
    #[case::the_last_one_was_before("2026-10-31", Some("2026-10-31"), 1)]
    fn a_monthly_bill_counts_once_a_month(
        #[case] due: &str,
        #[case] until: Option<&str>,
        #[case] times: usize,
    ) {
        let monthly = Bill {
            monthly_on: Some(31),
            until: until.map(day),
            ..tax(due)
        };
        let month = of([monthly.clone().into()]);
        assert_eq!(month.bills.len(), times);
        assert_eq!(month.more, 5_000 * times as i64);
        // Paid, the next one stands there: nothing is counted twice.
        let paid = Bill {
            paid_on: Some(day(due)),
            ..monthly.clone()
        };
        let next = monthly.next();
        let is_november = |it: &Bill| it.due.map(|due| due.ymd().1) == Some(11);
        let both = [Some(paid), next].into_iter().flatten();
        let expected = both.clone().filter(is_november).count();
        assert_eq!(of(both.map(Record::from)).bills.len(), expected);
    }

    #[test]
    fn a_monthly_debit_is_taken_each_month() {
        let debit = Bill {
            monthly_on: Some(27),
            is_direct_debit: true,
            ..tax("2026-08-27")
        };
        let month = of([debit.into()]);
        let due: Vec<_> = month.bills.iter().map(|it| it.bill.due).collect();
        assert_eq!(due, [Some(day("2026-11-27"))]);
    }

    #[test]
    fn what_is_not_known_is_named_and_not_counted() {
        let no_amount = Bill {
            amount_cents: None,
            ..tax("2026-11-30")
        };
        let no_day = Bill {
            id: BillId::new("c"),
            ..tax("")
        };
        let month = of([no_day.into(), no_amount.into()]);
        let counts: Vec<_> = month.bills.iter().map(|it| it.counts).collect();
        assert_eq!(counts, [Counts::NoAmount, Counts::NoDay]);
        assert_eq!(month.more, 0);
    }

    #[rstest]
    #[case::nothing_typed(None, Counts::Yes, 60_000)]
    #[case::as_typed(Some((60_000, Every::Month)), Counts::InLine, 0)]
    #[case::typed_higher(Some((65_000, Every::Month)), Counts::InLine, 0)]
    #[case::typed_lower(Some((55_000, Every::Month)), Counts::Instead, 5_000)]
    #[case::the_municipality_paid_until_now(Some((0, Every::Month)), Counts::Yes, 60_000)]
    #[case::spread(Some((60_000, Every::Year)), Counts::InLine, 0)]
    fn with_a_line_of_the_same_sort_it_counts_once(
        #[case] typed: Option<(i64, Every)>,
        #[case] counts: Counts,
        #[case] more: i64,
    ) {
        let rent = bill("r", Sender::Other, BillKind::Rent, "2026-11-01", 60_000);
        let typed = typed.map(|(cents, every)| line("rent", cents, every));
        let month = of(typed.into_iter().chain([rent.into()]));
        assert_eq!((month.bills[0].counts, month.more), (counts, more));
    }

    #[test]
    fn two_bills_of_one_sort_are_more_than_the_line_together() {
        let rent = |id, due| bill(id, Sender::Other, BillKind::Rent, due, 60_000);
        let open = [rent("o", "2026-10-01"), rent("n", "2026-11-01")];
        let typed = line("rent", 60_000, Every::Month);
        let month = of(open.map(Record::from).into_iter().chain([typed]));
        assert_eq!(month.more, 60_000);
        assert!(month.bills.iter().all(|it| it.counts == Counts::Instead));
    }

    #[rstest]
    #[case(Sender::EnergySupplier, BillKind::Monthly, Some("energy"))]
    #[case(
        Sender::EnergySupplier,
        BillKind::AnnualSettlement,
        Some("energy_settlement")
    )]
    #[case(Sender::WaterCompany, BillKind::Monthly, Some("water"))]
    #[case(Sender::WaterCompany, BillKind::AnnualSettlement, None)]
    #[case(Sender::HealthInsurer, BillKind::Premium, Some("health_insurance"))]
    #[case(Sender::Other, BillKind::Premium, None)]
    #[case(Sender::HealthInsurer, BillKind::Deductible, Some("deductible"))]
    #[case(Sender::Municipality, BillKind::FurnishingLoan, Some("debts"))]
    #[case(Sender::Cjib, BillKind::Fine, Some("repairs"))]
    #[case(Sender::Duo, BillKind::Monthly, Some("debts"))]
    #[case(Sender::WaterAuthority, BillKind::Tax, None)]
    #[case(Sender::Other, BillKind::Other, None)]
    fn a_bill_has_the_line_of_its_sort(
        #[case] from: Sender,
        #[case] kind: BillKind,
        #[case] line: Option<&str>,
    ) {
        assert_eq!(line_of(&bill("b", from, kind, "", 1)), line);
        let known = line.is_none_or(|name| BudgetLine::side_of(&BudgetLineId::new(name)).is_some());
        assert!(known);
    }

    #[test]
    fn an_arrangement_is_a_debt() {
        let arranged = Bill {
            arranged_on: Some(day("2026-11-01")),
            ..bill("b", Sender::Other, BillKind::Rent, "2026-11-30", 1_000)
        };
        assert_eq!(line_of(&arranged), Some("debts"));
    }
}
