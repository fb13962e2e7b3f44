//! Forms that several resources have.

use std::collections::BTreeMap;

use domain::time::Instant;
use domain::{Language, Wording};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::resource::{Field, Refused};
use crate::export::dutch;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::store::{Changed, ExternalKind};

/// The longest text, in characters.
const LONGEST: usize = 500;

/// A text that a person reads: in Dutch, and in the person's language where somebody translated it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenText {
    /// Dutch, at level A2.
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) nl: String,
    /// Tigrinya.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) ti: Option<String>,
    /// Arabic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) ar: Option<String>,
    /// Dari.
    #[serde(rename = "fa-AF", default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 500)]
    pub(crate) dari: Option<String>,
}

impl WrittenText {
    /// The same as the domain has it.
    pub(crate) fn wording(&self, field: Field) -> Result<Wording, Refused> {
        let others = [
            (Language::Tigrinya, &self.ti),
            (Language::Arabic, &self.ar),
            (Language::Dari, &self.dari),
        ];
        let others = others
            .into_iter()
            .filter_map(|(language, text)| Some((language, text.as_ref()?)));
        let all: BTreeMap<Language, &String> = std::iter::once((Language::Dutch, &self.nl))
            .chain(others)
            .collect();
        for text in all.values() {
            check(text, field)?;
        }
        let texts = all
            .into_iter()
            .map(|(language, text)| (language, text.clone()));
        Ok(Wording::Written(texts.collect()))
    }

    /// As it stands in a file. What is ready, of the catalogue or made at the desk, is told in Dutch.
    pub(crate) fn of(wording: &Wording) -> Self {
        match wording {
            Wording::Written(texts) => {
                let get = |language: Language| texts.get(language).map(str::to_owned);
                let any = || texts.iter().next().map(|(_, text)| text.to_owned());
                Self {
                    nl: get(Language::Dutch).or_else(any).unwrap_or_default(),
                    ti: get(Language::Tigrinya),
                    ar: get(Language::Arabic),
                    dari: get(Language::Dari),
                }
            }
            Wording::Ready { .. } => Self {
                nl: dutch(wording),
                ti: None,
                ar: None,
                dari: None,
            },
        }
    }
}

/// A text that somebody may read: something in it, not too long, and nothing but text.
pub(super) fn check(text: &str, field: Field) -> Result<(), Refused> {
    let is_long = text.chars().count() > LONGEST;
    let is_odd = text.chars().any(|it| it.is_control() && it != '\n');
    if text.trim().is_empty() {
        Err(Refused::new(field, "the text is empty"))
    } else if is_long {
        Err(Refused::new(field, "the text is too long"))
    } else if is_odd {
        Err(Refused::new(field, "the text has a control character"))
    } else {
        Ok(())
    }
}

/// Reads a form. Where an object belongs stands an object: the values of one in a row, which serde takes too, nobody
/// meant.
pub(crate) fn read_form<T: DeserializeOwned>(body: &[u8], lists: &[&str]) -> Result<T, ApiError> {
    let whole: Value = read_body(body)?;
    let Value::Object(fields) = &whole else {
        return Err(ApiError::malformed("", "not an object"));
    };
    for (name, value) in fields {
        let parts = match value {
            Value::Array(parts) if lists.contains(&name.as_str()) => parts.iter().collect(),
            value => vec![value],
        };
        if parts.into_iter().any(has_list) {
            return Err(ApiError::malformed(name, "a list where none belongs"));
        }
    }
    read_body(body)
}

fn has_list(value: &Value) -> bool {
    match value {
        Value::Array(_) => true,
        Value::Object(fields) => fields.values().any(has_list),
        _ => false,
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Page<T> {
    /// In the order of their ids.
    pub(crate) items: Vec<T>,
    /// What to give as `after` for the next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<String>,
}

/// What changed, in order.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ChangePage {
    /// Each thing once, at its last change.
    pub(crate) changes: Vec<ChangedThing>,
    /// What to give as `after` next time; it works for ever.
    pub(crate) next: String,
    /// Whether there is more at once.
    pub(crate) has_more: bool,
}

/// Something that changed. What it is now, its own address tells.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ChangedThing {
    /// What kind of thing.
    pub(crate) kind: ExternalKind,
    /// The external id of the person.
    pub(crate) person: String,
    /// The external id of the thing; of a person the same again.
    pub(crate) id: String,
    /// When the feed noticed it, in milliseconds since 1970 (UTC): at the first question after the change.
    #[schema(value_type = i64)]
    pub(crate) noticed_at: Instant,
    /// Whether it is gone.
    pub(crate) is_gone: bool,
}

impl From<Changed> for ChangedThing {
    fn from(changed: Changed) -> Self {
        Self {
            kind: changed.kind,
            person: changed.person,
            id: changed.external,
            noticed_at: changed.noticed_at,
            is_gone: changed.is_gone,
        }
    }
}
