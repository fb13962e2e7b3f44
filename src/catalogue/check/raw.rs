//! The shape of `data/*.toml`. A field that is missing or unknown is refused by the TOML reader, with its line.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::names::{Anchor, Condition, Edge, Force, Mark, Owner};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    pub(crate) item: Vec<Spanned<RawItem>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawItem {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) owner: Owner,
    #[serde(default)]
    pub(crate) ask_first: bool,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) waits_for: Vec<String>,
    pub(crate) dutch_words: Vec<String>,
    #[serde(default)]
    pub(crate) sites: Vec<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) source_date: Option<Datetime>,
    pub(crate) mark: Mark,
    #[serde(default)]
    pub(crate) local: bool,
    pub(crate) review_by: Datetime,
    pub(crate) danger: u8,
    pub(crate) only_when: Option<Condition>,
    pub(crate) when: RawWhen,
}

/// All kinds in one shape, so that the reader can name the line of a wrong field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawWhen {
    pub(crate) kind: Kind,
    pub(crate) anchor: Option<Anchor>,
    #[serde(default)]
    pub(crate) months: i8,
    #[serde(default)]
    pub(crate) days: i16,
    pub(crate) edge: Option<Edge>,
    #[serde(default)]
    pub(crate) safe_days_before: u8,
    pub(crate) opens_days: Option<i16>,
    pub(crate) warn_from_days: Option<i16>,
    #[serde(default)]
    pub(crate) force: Force,
    #[serde(default)]
    pub(crate) check_with: bool,
    #[serde(default)]
    pub(crate) stands_in: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Advice,
    Letter,
    Rule,
}
