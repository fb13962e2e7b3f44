//! What a municipality does in its own way: what is `[LOCAL]` in `checklists.md`. It comes from the
//! municipality's own file, never from a person.

use serde::{Deserialize, Serialize};

use super::{Cost, Payer};
use crate::{File, LocalRuleId, Wording};

/// One local rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LocalRule {
    /// Id of the rule.
    pub id: LocalRuleId,
    /// What it says.
    pub kind: LocalKind,
    /// What it is about, for a term and a link: an item of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Calendar days, for a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// A telephone number or the address of a web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
    /// Its name, for a contact and an own item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Wording>,
    /// More about it: opening hours, what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Wording>,
    /// Which cost, for who usually pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Who usually pays that cost during ontzorgen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// Whether this contact helps with what cannot wait.
    #[serde(default)]
    pub is_urgent: bool,
}

/// What a local rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LocalKind {
    /// Whom to call, and when.
    Contact,
    /// Within how many days something must be done.
    Term,
    /// Who usually pays a cost.
    Payer,
    /// Something that can be arranged only here.
    Item,
    /// The municipality's web page about an item.
    Link,
}

impl LocalRule {
    /// A rule that says nothing yet.
    pub fn new(id: LocalRuleId, kind: LocalKind) -> Self {
        Self {
            id,
            kind,
            item: None,
            days: None,
            reach: None,
            title: None,
            text: None,
            cost: None,
            payer: None,
            is_urgent: false,
        }
    }
}

impl File {
    /// The local rules of this kind.
    pub fn local(&self, kind: LocalKind) -> impl Iterator<Item = &LocalRule> {
        self.local_rules.values().filter(move |it| it.kind == kind)
    }

    /// The number of days that the municipality set for an item.
    pub fn local_term(&self, item: &str) -> Option<u16> {
        let mut terms = self.local(LocalKind::Term);
        terms.find(|it| it.item.as_deref() == Some(item))?.days
    }
}
