//! The closed sets of names that ways of working are written in. Like [`crate::names`], the build reads the data with
//! these same types.

use serde::{Deserialize, Serialize};

/// A phase of the plan, in the order in which they begin (the domain's plan, section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// In the azc, with a permit.
    Reception,
    /// Still in the azc, linked to a municipality.
    EarlyStart,
    /// The first weeks at the address.
    Arrival,
    /// Until the PIP.
    Intake,
    /// Six months from the first day of bijstand, beside the rest.
    Ontzorgen,
    /// From the PIP to the exams or the final talk.
    Learning,
    /// Work, at any time.
    Working,
    /// The last year of the term.
    Completion,
    /// After it.
    Aftercare,
}

impl Phase {
    /// Whether it begins before there is an address.
    pub const fn is_before_address(self) -> bool {
        matches!(self, Self::Reception | Self::EarlyStart)
    }
}

/// Who sees to a step of a way of working: the person, a role in their team, or an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Responsible {
    /// The person.
    #[serde(rename = "self")]
    Own,
    /// The klantmanager.
    CaseManager,
    /// The jobhunter; elsewhere called matcher or accountmanager.
    JobHunter,
    /// The inkomensconsulent.
    IncomeOfficer,
    /// The maatschappelijk begeleider.
    SettlementCounsellor,
    /// A language school or college.
    LanguageSchool,
    /// The municipality.
    Municipality,
    /// The party that takes the learnability test.
    IndependentTester,
}

/// What else counts as a reason on the list of the staff, where a way of working says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Absent from a lesson today.
    AbsentToday,
    /// A condition is not arranged while something begins soon.
    ConditionOpen,
}
