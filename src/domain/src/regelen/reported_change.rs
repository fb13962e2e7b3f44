//! Changes in somebody's life that others must know of (`checklists.md`, E2 and C7), and the proof
//! that they were told.

use serde::{Deserialize, Serialize};

use crate::ReportedChangeId;
use crate::fields::read_by_fields;
use crate::time::{Day, Instant};

/// A change that the person reported. Its id is that of the message to the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportedChange {
    /// Id of the record.
    pub id: ReportedChangeId,
    /// What changes.
    pub what: LifeChange,
    /// The first day on which it is so.
    pub from: Day,
    /// When the person reported it to the municipality (UTC).
    pub reported_at: Instant,
    /// The day on which the person says to have told Dienst Toeslagen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toeslagen_told_on: Option<Day>,
}

read_by_fields!(ReportedChange {
    id: ReportedChangeId,
    what: LifeChange,
    from: Day,
    reported_at: Instant,
    toeslagen_told_on: Option<Day>,
});

/// What changes in somebody's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LifeChange {
    /// Work begins: also a trial, an internship, volunteering.
    Work,
    /// More or fewer hours of work.
    Hours,
    /// More or less income.
    Income,
    /// Money or a gift.
    Gift,
    /// A study begins or ends.
    Study,
    /// Someone moves in or out.
    Household,
    /// Another address or rent.
    Address,
    /// A marriage.
    Marriage,
    /// A child is born.
    Birth,
    /// The husband or wife comes to the Netherlands.
    Partner,
    /// Another account number.
    BankAccount,
    /// Another telephone number.
    Phone,
    /// Holiday or a stay abroad.
    Abroad,
}

impl LifeChange {
    /// Every change, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::Work,
        Self::Hours,
        Self::Income,
        Self::Household,
        Self::Partner,
        Self::Marriage,
        Self::Birth,
        Self::Address,
        Self::BankAccount,
        Self::Phone,
        Self::Gift,
        Self::Study,
        Self::Abroad,
    ];

    /// Key of its words in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Work => "change-work",
            Self::Hours => "change-hours",
            Self::Income => "change-income",
            Self::Gift => "change-gift",
            Self::Study => "change-study",
            Self::Household => "change-household",
            Self::Address => "change-address",
            Self::Marriage => "change-marriage",
            Self::Birth => "change-birth",
            Self::Partner => "change-partner",
            Self::BankAccount => "change-bank_account",
            Self::Phone => "change-phone",
            Self::Abroad => "change-abroad",
        }
    }

    /// Whether Dienst Toeslagen must know it as well as the municipality: income, partner, child,
    /// address, rent and account number (`checklists.md`, C, general rules; Belastingdienst,
    /// undated). Who moves in may count as a partner, so that is told too.
    pub const fn concerns_toeslagen(self) -> bool {
        match self {
            Self::Work
            | Self::Hours
            | Self::Income
            | Self::Household
            | Self::Partner
            | Self::Marriage
            | Self::Birth
            | Self::Address
            | Self::BankAccount => true,
            Self::Phone | Self::Gift | Self::Study | Self::Abroad => false,
        }
    }
}
