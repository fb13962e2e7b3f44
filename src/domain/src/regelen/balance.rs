//! The month in sums (`checklists.md`, G): what was typed, and the bills of this month.

use super::{BudgetLine, MonthBills, Side};
use crate::File;
use crate::time::Day;

/// The month in sums, in euro cents a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What comes in.
    pub income: i64,
    /// What goes out, with the bills of this month.
    pub costs: i64,
    /// What is put aside.
    pub pots: i64,
    left_a_year: i64,
}

impl Balance {
    /// The month in which `today` is. What comes each quarter or year counts with its part of a month.
    pub fn of(file: &File, today: Day) -> Self {
        let a_year = |wanted: Side| {
            let lines = file.budget.values();
            let of_side = lines.filter(|it| BudgetLine::side_of(&it.id) == Some(wanted));
            of_side
                .map(|it| it.amount_cents * it.every.times_a_year())
                .sum::<i64>()
        };
        let [income, costs, pots] = [Side::Income, Side::Cost, Side::Pot].map(a_year);
        // As if every month were this one.
        let costs = costs + MonthBills::of(file, today).more * 12;
        Self {
            income: income / 12,
            costs: costs / 12,
            pots: pots / 12,
            left_a_year: income - costs - pots,
        }
    }

    /// What is left of the month; below zero it is short.
    pub const fn left(self) -> i64 {
        self.left_a_year / 12
    }

    /// What is left each week, of 52 in a year.
    pub const fn left_a_week(self) -> i64 {
        self.left_a_year / 52
    }

    /// Costs, pots and the rest as whole percents of what comes in; nothing when nothing comes in
    /// or more goes out.
    pub fn shares(self) -> Option<[i64; 3]> {
        if self.income <= 0 || self.left_a_year < 0 {
            return None;
        }
        let share = |cents: i64| cents * 100 / self.income;
        let (costs, pots) = (share(self.costs), share(self.pots));
        Some([costs, pots, 100 - costs - pots])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::BudgetLineId;
    use crate::regelen::{Bill, BillKind, Every, Sender, month_bills};

    fn today() -> Day {
        "2026-11-23".parse().unwrap()
    }

    fn file(lines: &[(&str, i64, Every)], bills: impl IntoIterator<Item = Bill>) -> File {
        let line = |(id, amount_cents, every): &(&str, i64, Every)| BudgetLine {
            id: BudgetLineId::new(*id),
            amount_cents: *amount_cents,
            every: *every,
        };
        let lines = lines.iter().map(line).map(Into::into);
        File::from_records(lines.chain(bills.into_iter().map(Into::into)))
    }

    fn of(lines: &[(&str, i64, Every)]) -> Balance {
        Balance::of(&file(lines, []), today())
    }

    #[test]
    fn a_month_of_each_side() {
        let balance = of(&[
            ("benefit", 120_000, Every::Month),
            ("child_benefit", 30_000, Every::Quarter),
            ("rent", 60_000, Every::Month),
            ("deductible", 38_500, Every::Year),
            ("unknown", 99_900, Every::Month),
        ]);
        assert_eq!(
            (balance.income, balance.costs, balance.pots),
            (130_000, 60_000, 3_208)
        );
        assert_eq!((balance.left(), balance.left_a_week()), (66_791, 15_413));
        assert_eq!(balance.shares(), Some([46, 2, 52]));
    }

    #[test]
    fn the_bills_of_this_month_go_out_too() {
        let lines = [
            ("benefit", 120_000, Every::Month),
            ("rent", 60_000, Every::Month),
        ];
        let bill = |id, kind, due| month_bills::tests::bill(id, Sender::Other, kind, due, 8_000);
        let bills = [
            bill("tax", BillKind::Tax, "2026-11-30"),
            bill("december", BillKind::Tax, "2026-12-01"),
            bill("rent", BillKind::Rent, "2026-11-01"),
        ];
        let balance = Balance::of(&file(&lines, bills), today());
        assert_eq!((balance.costs, balance.left()), (68_000, 52_000));
        assert_eq!(balance.left_a_week(), 52_000 * 12 / 52);
        assert_eq!(balance.shares(), Some([56, 0, 44]));
    }

    #[test]
    fn what_is_short_has_no_shares() {
        let short = of(&[
            ("wage", 50_000, Every::Month),
            ("rent", 60_000, Every::Month),
        ]);
        assert_eq!((short.left(), short.shares()), (-10_000, None));
        assert_eq!(of(&[]).shares(), None);
    }

    proptest! {
        #[test]
        fn shares_are_a_whole(income in 1..1_000_000_000_i64, cost in 0..1_000_000_000_i64, pot in 0..1_000_000_000_i64, owed in 0..1_000_000_000_i64) {
            let lines = [
                ("wage", income, Every::Month),
                ("rent", cost, Every::Quarter),
                ("school", pot, Every::Year),
            ];
            let bill = month_bills::tests::bill("b", Sender::Other, BillKind::Tax, "2026-11-30", owed);
            let balance = Balance::of(&file(&lines, [bill]), today());
            if let Some(shares) = balance.shares() {
                prop_assert_eq!(shares.iter().sum::<i64>(), 100);
                prop_assert!(shares.iter().all(|it| (0..=100).contains(it)), "{:?}", shares);
            }
        }
    }
}
