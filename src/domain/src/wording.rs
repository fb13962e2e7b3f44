//! Words that a person reads: a ready sentence of ours in every language, or somebody's own text.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

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
        #[serde(
            default,
            skip_serializing_if = "BTreeMap::is_empty",
            deserialize_with = "blanks"
        )]
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

/// The name of a field. The phone's reader of JSON takes a name only for what asks for a `str`.
pub(crate) struct Name(pub(crate) String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Name;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Name, E> {
                Ok(Name(text.to_owned()))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

fn blanks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Arg>, D::Error> {
    struct Blanks;
    impl<'de> Visitor<'de> for Blanks {
        type Value = BTreeMap<String, Arg>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("blanks by name")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut args = BTreeMap::new();
            while let Some((Name(name), arg)) = access.next_entry()? {
                args.insert(name, arg);
            }
            Ok(args)
        }
    }
    deserializer.deserialize_map(Blanks)
}
