//! Which role of the staff may see and do what: one table, for the server, the desk and the
//! documentation (`docs/roles.md` is printed from it).

use serde::{Deserialize, Serialize};

use crate::week::EntryKind;
use crate::{Agreements, Kind, Message, Record, Role, Wording};

/// The role of someone who signs in at the desk (`glossary.md`, "Roles").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Klantmanager.
    CaseManager,
    /// Jobhunter.
    JobHunter,
    /// Inkomensconsulent.
    IncomeOfficer,
    /// Maatschappelijk begeleider.
    SettlementCounsellor,
    /// Beheerder: makes accounts, sees no file.
    Administrator,
}

/// Something that not everyone of the staff may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Sees goals, steps and counted hours.
    SeePlan,
    /// Sees the week and the levels of Dutch.
    SeeWeek,
    /// Sees checklists, bills with their photos, who pays what and reported changes.
    SeeRegelen,
    /// Sees and writes messages, sends photos, and says when they are away.
    Converse,
    /// Writes down, changes and closes goals; proposes, changes and finishes steps.
    ChangePlan,
    /// Writes down what was agreed in a talk.
    WriteAgreements,
    /// Makes, moves and cancels what is in the week, and notes who was at a lesson.
    ChangeWeek,
    /// Writes down bills and who pays what, and confirms that the municipality paid.
    ConfirmPayment,
    /// Confirms the dates on which rules hang.
    ConfirmDates,
    /// Hands a person over to a colleague.
    HandOver,
    /// Invites a person, cancels their codes, mends their name and language, and cuts off a phone that was lost.
    Invite,
    /// Notes work, study, volunteering and leaving the benefit for the monthly figures.
    NoteOutcomes,
    /// Sees the monthly figures, in which nobody is named.
    SeeMonitoring,
    /// Makes and closes accounts of staff.
    MakeAccounts,
}

impl StaffRole {
    /// Every role.
    pub const ALL: [Self; 5] = [
        Self::CaseManager,
        Self::JobHunter,
        Self::IncomeOfficer,
        Self::SettlementCounsellor,
        Self::Administrator,
    ];

    /// The role's name, as stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CaseManager => "case_manager",
            Self::JobHunter => "job_hunter",
            Self::IncomeOfficer => "income_officer",
            Self::SettlementCounsellor => "settlement_counsellor",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether the role may do it, for the people of whose team they are.
    pub fn may(self, duty: Duty) -> bool {
        duty.roles().contains(&self)
    }

    /// What someone with this role is in a person's team; an administrator is in none.
    pub const fn in_team(self) -> Option<Role> {
        match self {
            Self::CaseManager => Some(Role::CaseManager),
            Self::JobHunter => Some(Role::JobHunter),
            Self::IncomeOfficer => Some(Role::IncomeOfficer),
            Self::SettlementCounsellor => Some(Role::SettlementCounsellor),
            Self::Administrator => None,
        }
    }
}

impl Duty {
    /// Every duty.
    pub const ALL: [Self; 14] = [
        Self::SeePlan,
        Self::SeeWeek,
        Self::SeeRegelen,
        Self::Converse,
        Self::ChangePlan,
        Self::WriteAgreements,
        Self::ChangeWeek,
        Self::ConfirmPayment,
        Self::ConfirmDates,
        Self::HandOver,
        Self::Invite,
        Self::NoteOutcomes,
        Self::SeeMonitoring,
        Self::MakeAccounts,
    ];

    /// Who may do it (`plan.md`, section 4).
    pub const fn roles(self) -> &'static [StaffRole] {
        use StaffRole::{
            Administrator, CaseManager, IncomeOfficer, JobHunter, SettlementCounsellor,
        };
        match self {
            Self::SeePlan | Self::SeeWeek | Self::ChangeWeek | Self::WriteAgreements => {
                &[CaseManager, JobHunter, SettlementCounsellor]
            }
            Self::SeeRegelen | Self::ConfirmDates => {
                &[CaseManager, IncomeOfficer, SettlementCounsellor]
            }
            Self::Converse => &[CaseManager, JobHunter, IncomeOfficer, SettlementCounsellor],
            // Who guides to work and school knows what came of it.
            Self::ChangePlan | Self::NoteOutcomes => &[CaseManager, JobHunter],
            Self::ConfirmPayment => &[CaseManager, IncomeOfficer],
            Self::HandOver | Self::Invite => &[CaseManager],
            // Whose work the figures are of, and who stands for the municipality: they name nobody, so an
            // administrator, who sees no file, may see them (`plan.md`, section 6).
            Self::SeeMonitoring => &[CaseManager, Administrator],
            Self::MakeAccounts => &[Administrator],
        }
    }

    /// The duty in words, for the documentation.
    pub const fn described(self) -> &'static str {
        match self {
            Self::SeePlan => "see goals, steps and counted hours",
            Self::SeeWeek => "see the week and the levels of Dutch",
            Self::SeeRegelen => {
                "see checklists, bills with photos, who pays what, reported changes"
            }
            Self::Converse => "see and write messages, send photos, say that one is away",
            Self::ChangePlan => "propose, change and close goals; propose, change and finish steps",
            Self::WriteAgreements => "write down what was agreed in a talk",
            Self::ChangeWeek => {
                "make, move and cancel what is in the week, note who was at a lesson"
            }
            Self::ConfirmPayment => {
                "write down bills and who pays what, confirm that the municipality paid"
            }
            Self::ConfirmDates => "confirm the dates on which rules hang",
            Self::HandOver => "hand a person over to a colleague",
            Self::Invite => {
                "invite a person, cancel a code, mend name and language, cut off a lost phone"
            }
            Self::NoteOutcomes => {
                "note work, study, volunteering and exits for the monthly figures"
            }
            Self::SeeMonitoring => "see the monthly figures, without names",
            Self::MakeAccounts => "make and close accounts of staff",
        }
    }
}

/// Whether this role sees this record, of the people of whose team they are. The amounts of the month
/// are the person's own, and so is what they put in the week for themselves (a church, a gathering):
/// nobody of the staff sees them. What was agreed in a talk is part of the plan, and what tells of money goes with the
/// bills.
pub fn see(role: StaffRole, record: &Record) -> bool {
    match record {
        Record::Entry(entry) if entry.kind == EntryKind::Own => false,
        Record::Message(it) if is_of_plan(it) => {
            role.may(Duty::Converse) && role.may(Duty::SeePlan)
        }
        Record::Message(it) if is_of_costs(it) => {
            role.may(Duty::Converse) && role.may(Duty::SeeRegelen)
        }
        _ => see_kind(role, record.key().kind),
    }
}

/// Messages that tell what stands in the plan: who may not see that, does not read it there either.
const TELL_OF_PLAN: [&str; 9] = [
    "told-proposed_goal",
    "told-new_goal",
    "told-changed_goal",
    "told-reached_goal",
    "told-dropped_goal",
    "told-new_step",
    "told-changed_step",
    "told-route",
    "told-strengths",
];

/// Messages that tell who pays what, or what was paid.
const TELL_OF_COSTS: [&str; 6] = [
    "told-paid_bill",
    "told-changed_bill",
    "told-cost_municipality",
    "told-cost_self",
    "told-cost_removed",
    "told-costs",
];

fn is_of_costs(message: &Message) -> bool {
    matches!(&message.text, Wording::Ready { key, .. } if TELL_OF_COSTS.contains(&key.as_str()))
}

fn is_of_plan(message: &Message) -> bool {
    let tells = |key: &str| TELL_OF_PLAN.contains(&key);
    Agreements::of(message).is_some()
        || matches!(&message.text, Wording::Ready { key, .. } if tells(key))
}

pub(super) fn see_kind(role: StaffRole, kind: Kind) -> bool {
    match kind {
        Kind::Person | Kind::TeamMember | Kind::AnchorDate | Kind::LocalRule => {
            role.in_team().is_some()
        }
        Kind::Goal | Kind::Step | Kind::Counter => role.may(Duty::SeePlan),
        Kind::Entry | Kind::SkillLevel => role.may(Duty::SeeWeek),
        Kind::ItemState | Kind::Bill | Kind::FixedCost | Kind::ReportedChange => {
            role.may(Duty::SeeRegelen)
        }
        Kind::Message => role.may(Duty::Converse),
        Kind::BudgetLine => false,
    }
}
