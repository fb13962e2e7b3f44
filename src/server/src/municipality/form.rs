//! The file as it is written.

use domain::Texts;
use domain::regelen::{Cost, Payer};
use domain::time::Day;
use serde::Deserialize;
use toml::Spanned;

use crate::elsewhere::SignInForm;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub(super) name: Option<String>,
    pub(super) version: Option<Spanned<String>>,
    pub(super) approach: Option<Spanned<String>>,
    pub(super) sign_in: Option<Spanned<SignInForm>>,
    pub(super) push: Option<Spanned<Push>>,
    #[serde(default)]
    pub(super) contact: Vec<Spanned<Contact>>,
    #[serde(default)]
    pub(super) term: Vec<Spanned<Term>>,
    #[serde(default)]
    pub(super) payer: Vec<Spanned<UsualPayer>>,
    #[serde(default)]
    pub(super) item: Vec<Spanned<OwnItem>>,
    #[serde(default)]
    pub(super) link: Vec<Spanned<Link>>,
    #[serde(default)]
    pub(super) holiday: Vec<Spanned<DaysOff>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DaysOff {
    pub(super) name: String,
    pub(super) first: Day,
    pub(super) last: Day,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Push {
    pub(super) contact: Option<String>,
    #[serde(default)]
    pub(super) hosts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contact {
    pub(super) id: String,
    pub(super) name: Texts,
    pub(super) phone: String,
    pub(super) hours: Texts,
    #[serde(default)]
    pub(super) is_urgent: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Term {
    pub(super) item: String,
    pub(super) days: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UsualPayer {
    pub(super) cost: Cost,
    pub(super) paid_by: Payer,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnItem {
    pub(super) id: String,
    pub(super) title: Texts,
    pub(super) text: Texts,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub(super) item: String,
    pub(super) url: String,
    pub(super) text: Option<Texts>,
}
