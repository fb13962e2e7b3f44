//! Why a mutation was refused. What a person reads of it is in `locales/`.

use serde::{Deserialize, Serialize};

/// The reason of a refusal. Names are stable: they are stored on phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// What it is about is not there any more.
    #[error("what this is about is not there any more")]
    Gone,
    /// Only the team may change this.
    #[error("only the team may change this")]
    NotYours,
    /// Nothing was written.
    #[error("the text is empty")]
    TextEmpty,
    /// Too much was written.
    #[error("the text is too long")]
    TextTooLong,
    /// A date years away, which is most likely a typing error.
    #[error("the date is years away")]
    DateImplausible,
    /// An amount below zero or beyond any bill.
    #[error("the amount is below zero or too large")]
    AmountImplausible,
    /// More photos than one bill may have.
    #[error("there are as many photos as one bill may have")]
    TooManyPhotos,
    /// Someone else changed the same meanwhile.
    #[error("someone else changed this meanwhile")]
    ChangedMeanwhile,
    /// The server does not know this kind of mutation; a newer one may.
    #[error("this mutation is not known here")]
    UnknownMutation,
}

impl Refusal {
    /// Key of what the person reads in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gone => "refusal-gone",
            Self::NotYours => "refusal-not_yours",
            Self::TextEmpty => "refusal-text_empty",
            Self::TextTooLong => "refusal-text_too_long",
            Self::DateImplausible => "refusal-date_implausible",
            Self::AmountImplausible => "refusal-amount_implausible",
            Self::TooManyPhotos => "refusal-too_many_photos",
            Self::ChangedMeanwhile => "refusal-changed_meanwhile",
            Self::UnknownMutation => "refusal-unknown_mutation",
        }
    }
}
