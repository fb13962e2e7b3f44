//! People: invited for a klantmanager, and what the municipality knows of them.

use std::collections::BTreeMap;

use domain::desk::{CONFIRMABLE, Edit, NewPerson, PersonEdits, StaffAction};
use domain::time::Day;
use domain::{AnchorId, File, Language, LearningRoute, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::check;
use super::resource::{Field, Refused};
use crate::staff::normal_login;

/// A person as a system sends them.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonForm {
    /// First name, in Latin letters.
    #[schema(min_length = 1, max_length = 60)]
    pub(crate) name: String,
    /// The language in which the person reads.
    pub(crate) language: Language,
    /// The name with which the klantmanager signs in; a new person needs one. To another one they are handed over at
    /// the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 200)]
    pub(crate) case_manager: Option<String>,
    /// The dates that are known, each confirmed by who sends it. One that is left out stays as it is.
    #[serde(default)]
    pub(crate) dates: Dates,
}

/// Dates on which rules hang. Days in Europe/Amsterdam.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Dates {
    /// The permit decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    permit_date: Option<Day>,
    /// Linked to the municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality_link_date: Option<Day>,
    /// The lease was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    lease_signed_on: Option<Day>,
    /// Moved in.
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_in_on: Option<Day>,
    /// Registered at the address in the BRP.
    #[serde(skip_serializing_if = "Option::is_none")]
    registered_on: Option<Day>,
    /// Reported for bijstand.
    #[serde(skip_serializing_if = "Option::is_none")]
    assistance_claim_date: Option<Day>,
    /// First day of the right to bijstand.
    #[serde(skip_serializing_if = "Option::is_none")]
    assistance_start: Option<Day>,
    /// First day of ontzorgen.
    #[serde(skip_serializing_if = "Option::is_none")]
    ontzorgen_start: Option<Day>,
    /// Last day of ontzorgen.
    #[serde(skip_serializing_if = "Option::is_none")]
    ontzorgen_end: Option<Day>,
    /// First day on which health insurance is obligatory.
    #[serde(skip_serializing_if = "Option::is_none")]
    insurance_duty_start: Option<Day>,
    /// The PIP decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pip_date: Option<Day>,
    /// First day of the integration term, from the letter of DUO.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_start: Option<Day>,
    /// Last day of the integration term, from the letter of DUO.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_end: Option<Day>,
    /// First day of child care.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_childcare_day: Option<Day>,
    /// Birth of a child.
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date_child: Option<Day>,
    /// Until when the residence document is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    permit_valid_until: Option<Day>,
}

/// A person as they are now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownPerson {
    /// The id by which the system knows them.
    pub(crate) external_id: String,
    /// First name, in Latin letters.
    pub(crate) name: String,
    /// The language in which the person reads; they can choose another one on the phone.
    pub(crate) language: Language,
    /// The name with which the klantmanager signs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) case_manager: Option<String>,
    /// The dates that are confirmed.
    pub(crate) dates: Dates,
    /// Learning route, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) route: Option<LearningRoute>,
}

impl Dates {
    /// Each that is known, by the name of its anchor.
    fn known(&self) -> BTreeMap<String, Day> {
        let json = serde_json::to_value(self).unwrap_or_default();
        serde_json::from_value(json).unwrap_or_default()
    }

    fn of(file: &File) -> Self {
        let days = CONFIRMABLE.iter().filter_map(|it| {
            let day = file.anchor_day(*it)?;
            Some((it.name().to_owned(), serde_json::json!(day)))
        });
        let json = serde_json::Value::Object(days.collect());
        serde_json::from_value(json).unwrap_or_default()
    }
}

impl PersonForm {
    /// As the desk invites somebody.
    pub(crate) fn new_person(&self) -> Result<NewPerson, Refused> {
        check(&self.name, "name")?;
        let dates = self.dates.known().into_iter();
        Ok(NewPerson {
            name: self.name.trim().to_owned(),
            language: self.language,
            dates: dates
                .map(|(name, day)| (AnchorId::new(name), day))
                .collect(),
        })
    }

    /// What has to be done so that the person is as the form says.
    pub(crate) fn meant(
        &self,
        file: &File,
        case_manager: Option<&str>,
    ) -> Result<Vec<StaffAction>, Refused> {
        let new = self.new_person()?;
        let named = self.case_manager.as_deref().map(normal_login);
        if named.is_some() && named.as_deref() != case_manager {
            let detail = "people are handed over at the desk";
            return Err(Refused::new("case_manager", detail));
        }
        let mut actions = Vec::new();
        if let Some(person) = &file.person {
            let name = (person.name != new.name).then(|| Edit {
                from: person.name.clone(),
                to: new.name.clone(),
            });
            let language = (person.language != new.language).then_some(Edit {
                from: person.language,
                to: new.language,
            });
            if name.is_some() || language.is_some() {
                actions.push(StaffAction::ChangePerson(PersonEdits { name, language }));
            }
        }
        for (anchor, day) in new.dates {
            let before = file.anchors.get(&anchor).map(|it| it.day);
            if before != Some(day) {
                actions.push(StaffAction::ConfirmDate {
                    anchor,
                    day,
                    before,
                });
            }
        }
        Ok(actions)
    }
}

impl ShownPerson {
    /// As they are now.
    pub(crate) fn of(external: &str, file: &File, case_manager: Option<&str>) -> Option<Self> {
        let person = file.person.as_ref()?;
        Some(Self {
            external_id: external.to_owned(),
            name: person.name.clone(),
            language: person.language,
            case_manager: case_manager.map(str::to_owned),
            dates: Dates::of(file),
            route: person.route,
        })
    }

    /// Which field the domain means when it refuses for this reason.
    pub(crate) const fn field(refusal: Refusal) -> Field {
        match refusal {
            Refusal::DateImplausible => "dates",
            _ => "name",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_date_that_can_be_confirmed_has_its_field() {
        let days = CONFIRMABLE.iter().map(|it| (it.name(), "2026-11-24"));
        let json: BTreeMap<_, _> = days.collect();
        let dates: Dates = serde_json::from_value(serde_json::json!(json)).unwrap();
        assert_eq!(dates.known().len(), CONFIRMABLE.len());
    }
}
