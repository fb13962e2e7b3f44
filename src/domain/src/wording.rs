//! Words that a person reads: a ready sentence of ours in every language, or somebody's own text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Language;
use crate::time::{ClockTime, Day};

/// Something to read. What is ready is shown in the reader's language; what someone wrote stays
/// as it was written, in each language in which it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// The message with this key in `locales/`, with what fills its blanks.
    Ready {
        /// Key of the message.
        key: String,
        /// Blanks by name.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        args: BTreeMap<String, Arg>,
    },
    /// Text written by a person.
    Written(BTreeMap<Language, String>),
}

/// What fills a blank. Dates and times stay dates and times until someone reads them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A day.
    Day(Day),
    /// A clock time.
    Time(ClockTime),
    /// A number that counts something.
    Count(i64),
    /// A name or other text that is the same in every language.
    Text(String),
    /// Another wording.
    #[cfg_attr(feature = "openapi", schema(no_recursion))]
    Wording(Box<Wording>),
}

impl Wording {
    /// A ready message without blanks.
    pub fn ready(key: impl Into<String>) -> Self {
        Self::Ready {
            key: key.into(),
            args: BTreeMap::new(),
        }
    }

    /// The same with one blank more filled.
    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        if let Self::Ready { args, .. } = &mut self {
            args.insert(name.to_owned(), arg);
        }
        self
    }

    /// Text as somebody wrote it in one language.
    pub fn written(language: Language, text: impl Into<String>) -> Self {
        Self::Written(BTreeMap::from([(language, text.into())]))
    }
}
