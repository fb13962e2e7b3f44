//! The month (`checklists.md`, G): what comes in, what goes out, what is put aside. All of it as the
//! person typed it; the app knows no amounts.

use serde::{Deserialize, Serialize};

use crate::BudgetLineId;
use crate::fields::read_by_fields;

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

    pub(super) const fn times_a_year(self) -> i64 {
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
