//! The closed sets of names that the checklists are written in. The build reads the data with these same types, so a
//! name that is not here is refused with its file and line.

use serde::{Deserialize, Serialize};

/// A date of the person's life that a date rule counts from. Each one is optional in a file and is only used when it
/// was confirmed by somebody. Names and meanings: the domain glossary, "Anchor dates".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Date of the permit decision.
    PermitDate,
    /// Date of linking to the municipality.
    MunicipalityLinkDate,
    /// The day the lease was signed.
    LeaseSignedOn,
    /// The day of moving in.
    MovedInOn,
    /// The day of registration at the address in the population register (BRP).
    RegisteredOn,
    /// The day the person reported for bijstand.
    AssistanceClaimDate,
    /// First day of the right to bijstand.
    AssistanceStart,
    /// First day of ontzorgen, as stated by the municipality.
    OntzorgenStart,
    /// Last day of ontzorgen, as stated by the municipality.
    OntzorgenEnd,
    /// First day health insurance is obligatory, confirmed by insurer or klantmanager.
    InsuranceDutyStart,
    /// Date of the PIP decision.
    PipDate,
    /// First day of the integration term, from the DUO letter.
    TermStart,
    /// Last day of the integration term, from the DUO letter.
    TermEnd,
    /// The date printed on a letter or bill.
    LetterDate,
    /// The last day to pay or answer, printed on a letter or bill.
    DueDate,
    /// First day of a child at the childcare centre.
    FirstChildcareDay,
    /// Date of birth of a child.
    BirthDateChild,
    /// The day until which the residence document is valid, from the document.
    PermitValidUntil,
}

impl Anchor {
    /// Every anchor, in the order of the glossary.
    pub const ALL: [Self; 18] = [
        Self::PermitDate,
        Self::MunicipalityLinkDate,
        Self::LeaseSignedOn,
        Self::MovedInOn,
        Self::RegisteredOn,
        Self::AssistanceClaimDate,
        Self::AssistanceStart,
        Self::OntzorgenStart,
        Self::OntzorgenEnd,
        Self::InsuranceDutyStart,
        Self::PipDate,
        Self::TermStart,
        Self::TermEnd,
        Self::LetterDate,
        Self::DueDate,
        Self::FirstChildcareDay,
        Self::BirthDateChild,
        Self::PermitValidUntil,
    ];

    /// The name in the glossary, in data, in message keys and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PermitDate => "permit_date",
            Self::MunicipalityLinkDate => "municipality_link_date",
            Self::LeaseSignedOn => "lease_signed_on",
            Self::MovedInOn => "moved_in_on",
            Self::RegisteredOn => "registered_on",
            Self::AssistanceClaimDate => "assistance_claim_date",
            Self::AssistanceStart => "assistance_start",
            Self::OntzorgenStart => "ontzorgen_start",
            Self::OntzorgenEnd => "ontzorgen_end",
            Self::InsuranceDutyStart => "insurance_duty_start",
            Self::PipDate => "pip_date",
            Self::TermStart => "term_start",
            Self::TermEnd => "term_end",
            Self::LetterDate => "letter_date",
            Self::DueDate => "due_date",
            Self::FirstChildcareDay => "first_childcare_day",
            Self::BirthDateChild => "birth_date_child",
            Self::PermitValidUntil => "permit_valid_until",
        }
    }
}

/// Who does an item unless the file of the person says otherwise: the division is agreed per person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The person.
    #[serde(rename = "self")]
    Own,
    /// The klantmanager.
    CaseManager,
    /// The maatschappelijk begeleider.
    SettlementCounsellor,
    /// The municipality pays or does it.
    Municipality,
}

impl Owner {
    /// The name in data, in message keys and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::CaseManager => "case_manager",
            Self::SettlementCounsellor => "settlement_counsellor",
            Self::Municipality => "municipality",
        }
    }
}

/// A checklist; also the first half of the id of its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// Registration, bijstand, bank, login and the rest of the first weeks.
    FirstDays,
    /// Insurances.
    Insurance,
    /// Allowances and child money.
    Allowances,
    /// Bills.
    Bills,
    /// Duties that come with the benefit.
    Benefit,
    /// The months of help with money, and the hand-over.
    Ontzorgen,
    /// Budget and pots.
    Budget,
}

impl List {
    /// Every list, in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::FirstDays,
        Self::Insurance,
        Self::Allowances,
        Self::Bills,
        Self::Benefit,
        Self::Ontzorgen,
        Self::Budget,
    ];

    /// The name in ids, in message keys and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FirstDays => "first_days",
            Self::Insurance => "insurance",
            Self::Allowances => "allowances",
            Self::Bills => "bills",
            Self::Benefit => "benefit",
            Self::Ontzorgen => "ontzorgen",
            Self::Budget => "budget",
        }
    }
}

/// How sure the fact behind an item's `when` is (without a date: what the item says first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Mark {
    /// From an official source or two independent ones.
    V,
    /// From one source that is not the authority: shown with "check with your contact person".
    V1,
    /// Only from an old or undated source on a point where rules change: no date is built on it.
    Old,
    /// Not found, or sources disagree: never shown as a fact or a date.
    U,
}

/// Which side of the computed day is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edge {
    /// Done at the latest on the computed day; that day still counts.
    Until,
    /// Begun on the computed day.
    From,
    /// Done at the latest on the day before the computed day.
    Before,
    /// A right begins on the first day of the first quarter of a year after the computed day (kinderbijslag).
    NextQuarter,
    /// A right begins on the computed day where that is the 1st of a month, and on the next 1st otherwise
    /// (care and rent allowance).
    NextFirst,
}

impl Edge {
    /// Whether the day is a last one: done by then, and not begun.
    pub const fn is_last(self) -> bool {
        matches!(self, Self::Until | Self::Before)
    }
}

/// What stands behind a rule.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// An authority counts this term.
    #[default]
    Law,
    /// The app proposes this day, earlier than any term; the screen calls it advice.
    Advice,
}

/// When an item is shown at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Only for someone under the integration act of 2013.
    #[serde(rename = "act_2013")]
    Act2013,
}

/// How much haste a letter has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// It cannot wait: help is needed today.
    VeryHigh,
    /// Soon.
    High,
    /// In time.
    Medium,
    /// On the day in the letter.
    Dated,
}

/// What kind of letter it is. The stages of an unpaid bill are named as a bill names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// A bill.
    Bill,
    /// A reminder of a bill.
    Reminder,
    /// The last letter before it costs more.
    FormalDemand,
    /// Of a collection agency.
    Collection,
    /// Of a bailiff.
    Bailiff,
    /// A summons.
    Court,
    /// It names a day on which somebody expects the person.
    Appointment,
    /// Anything else, or nobody knows.
    Other,
}

impl LetterKind {
    /// The stage of a bill that it is, by the name that a bill gives it.
    pub const fn stage(self) -> Option<&'static str> {
        Some(match self {
            Self::Bill => "bill",
            Self::Reminder => "reminder",
            Self::FormalDemand => "formal_demand",
            Self::Collection => "collection",
            Self::Bailiff => "bailiff",
            Self::Court => "court",
            Self::Appointment | Self::Other => return None,
        })
    }
}

/// Who says a ready-made sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person.
    Person,
    /// Someone of the team.
    Staff,
    /// Nobody: what was said in a talk, as its agreements tell it.
    Talk,
    /// Nobody: what was agreed in a talk.
    Agreed,
}

/// What fills a blank of a ready-made sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Blank {
    /// A day.
    Day,
    /// A clock time.
    Time,
    /// The first name of someone of the team.
    Member,
    /// A document.
    Document,
    /// The title of a checklist item.
    Item,
    /// What is in the week.
    Entry,
    /// An appointment in the week, which the team can move.
    Appointment,
}

/// What a ready-made sentence quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Something in the week.
    Entry,
    /// A bill.
    Bill,
    /// A checklist item.
    Item,
    /// A step of the plan.
    Step,
}
