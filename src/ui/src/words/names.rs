//! Names that come in several places: of a role, of a route, of who sent a bill.

use domain::regelen::Bill;
use domain::{LearningRoute, Role, Wording};

use crate::say;

/// What someone of the team does.
pub fn role(role: Role) -> Wording {
    match role {
        Role::CaseManager => say!("role-case_manager"),
        Role::IncomeOfficer => say!("role-income_officer"),
        Role::JobHunter => say!("role-job_hunter"),
        Role::SettlementCounsellor => say!("role-settlement_counsellor"),
        Role::StudyAdviser => say!("role-study_adviser"),
        Role::LanguageBuddy => say!("role-language_buddy"),
        Role::Buddy => say!("role-buddy"),
    }
}

/// The name of a learning route.
pub fn route(route: LearningRoute) -> Wording {
    match route {
        LearningRoute::B1 => say!("route-b1"),
        LearningRoute::Education => say!("route-education"),
        LearningRoute::SelfReliance => say!("route-self_reliance"),
    }
}

/// Who sent a bill: the typed name, else the kind of sender.
pub fn sender(bill: &Bill) -> Wording {
    match &bill.from_name {
        Some(name) => say!("plain", text = name.as_str()),
        None => Wording::ready(bill.from.key()),
    }
}
