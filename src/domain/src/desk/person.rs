//! Mending what the municipality knows of a person.

use serde::{Deserialize, Serialize};

use super::Edit;
use super::apply::Context;
use super::invite::checked_name;
use super::steps::edited;
use crate::{Change, Language, Person, Refusal};

/// What is changed of a person, each with what stood there before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonEdits {
    /// First name, in Latin letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Edit<String>>,
    /// The language in which the person reads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Edit<Language>>,
}

impl Context<'_> {
    pub(super) fn change_person(&self, edits: &PersonEdits) -> Result<Vec<Change>, Refusal> {
        let before = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        let name = edited(&before.name, edits.name.as_ref())?;
        let after = Person {
            name: checked_name(&name)?.to_owned(),
            language: edited(&before.language, edits.language.as_ref())?,
            ..before.clone()
        };
        if after == *before {
            return Ok(Vec::new());
        }
        Ok(vec![after.into()])
    }
}
