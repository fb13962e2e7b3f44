//! The month (`checklists.md`, G): what comes in, what goes out, what is put aside. All of it as the
//! person typed it; the app knows no amounts.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::{BudgetLineId, File};

/// One amount of the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BudgetLine {
    /// What it is for: one of [`BudgetLine::ALL`].
    pub id: BudgetLineId,
    /// Amount in euro cents, each time.
    pub amount_cents: i64,
    /// How often.
    pub every: Every,
}

read_by_fields!(BudgetLine {
    id: BudgetLineId,
    amount_cents: i64,
    every: Every,
});

/// How often an amount comes or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each month.
    Month,
    /// Every three months, as child benefit does.
    Quarter,
    /// Each year.
    Year,
}

impl Every {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// Key of its name in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Month => "every-month",
            Self::Quarter => "every-quarter",
            Self::Year => "every-year",
        }
    }

    const fn times_a_year(self) -> i64 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Year => 1,
        }
    }
}

/// On which side of the month an amount stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It comes in.
    Income,
    /// It goes out, each time.
    Cost,
    /// It is put aside for what comes now and then.
    Pot,
}

impl BudgetLine {
    /// Every line, in the order of the screen.
    pub const ALL: [(&str, Side); 19] = [
        ("benefit", Side::Income),
        ("wage", Side::Income),
        ("allowances", Side::Income),
        ("child_benefit", Side::Income),
        ("other_income", Side::Income),
        ("rent", Side::Cost),
        ("energy", Side::Cost),
        ("water", Side::Cost),
        ("health_insurance", Side::Cost),
        ("phone", Side::Cost),
        ("debts", Side::Cost),
        ("other_cost", Side::Cost),
        ("energy_settlement", Side::Pot),
        ("deductible", Side::Pot),
        ("clothes", Side::Pot),
        ("school", Side::Pot),
        ("repairs", Side::Pot),
        ("travel", Side::Pot),
        ("diplomas", Side::Pot),
    ];

    /// What nearly everybody pays: without these no month is complete.
    pub const FIXED: [&str; 4] = ["rent", "energy", "water", "health_insurance"];

    /// On which side this line stands; nothing for a line that is not known.
    pub fn side_of(id: &BudgetLineId) -> Option<Side> {
        let mut all = Self::ALL.into_iter();
        all.find(|(name, _)| *name == id.as_str())
            .map(|(_, side)| side)
    }
}

/// The month in sums, in euro cents a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What comes in.
    pub income: i64,
    /// What goes out.
    pub costs: i64,
    /// What is put aside.
    pub pots: i64,
    left_a_year: i64,
}

impl Balance {
    /// The month of this file.
    pub fn of(file: &File) -> Self {
        let a_year = |wanted: Side| {
            let lines = file.budget.values();
            let of_side = lines.filter(|it| BudgetLine::side_of(&it.id) == Some(wanted));
            of_side
                .map(|it| it.amount_cents * it.every.times_a_year())
                .sum::<i64>()
        };
        let [income, costs, pots] = [Side::Income, Side::Cost, Side::Pot].map(a_year);
        Self {
            income: income / 12,
            costs: costs / 12,
            pots: pots / 12,
            left_a_year: income - costs - pots,
        }
    }

    /// What is left each month; below zero it is short.
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

    fn file(lines: &[(&str, i64, Every)]) -> File {
        let line = |(id, amount_cents, every): &(&str, i64, Every)| BudgetLine {
            id: BudgetLineId::new(*id),
            amount_cents: *amount_cents,
            every: *every,
        };
        File::from_records(lines.iter().map(line).map(Into::into))
    }

    #[test]
    fn a_month_of_each_side() {
        let balance = Balance::of(&file(&[
            ("benefit", 120_000, Every::Month),
            ("child_benefit", 30_000, Every::Quarter),
            ("rent", 60_000, Every::Month),
            ("deductible", 38_500, Every::Year),
            ("unknown", 99_900, Every::Month),
        ]));
        assert_eq!(
            (balance.income, balance.costs, balance.pots),
            (130_000, 60_000, 3_208)
        );
        assert_eq!((balance.left(), balance.left_a_week()), (66_791, 15_413));
        assert_eq!(balance.shares(), Some([46, 2, 52]));
    }

    #[test]
    fn what_is_short_has_no_shares() {
        let short = Balance::of(&file(&[
            ("wage", 50_000, Every::Month),
            ("rent", 60_000, Every::Month),
        ]));
        assert_eq!((short.left(), short.shares()), (-10_000, None));
        assert_eq!(Balance::of(&File::default()).shares(), None);
    }

    proptest! {
        #[test]
        fn shares_are_a_whole(income in 1..1_000_000_000_i64, cost in 0..1_000_000_000_i64, pot in 0..1_000_000_000_i64) {
            let balance = Balance::of(&file(&[
                ("wage", income, Every::Month),
                ("rent", cost, Every::Quarter),
                ("school", pot, Every::Year),
            ]));
            if let Some(shares) = balance.shares() {
                prop_assert_eq!(shares.iter().sum::<i64>(), 100);
                prop_assert!(shares.iter().all(|it| (0..=100).contains(it)), "{:?}", shares);
            }
        }
    }
}
