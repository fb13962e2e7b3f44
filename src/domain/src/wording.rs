//! Words that a person reads: a ready sentence of ours in every language, or somebody's own text.

use std::fmt;
use std::marker::PhantomData;

use litemap::LiteMap;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Language;
use crate::time::{ClockTime, Day};

/// How the names of the blanks begin that hold a line under the text.
const LINE: &str = "line-";

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
            skip_serializing_if = "LiteMap::is_empty",
            serialize_with = "as_object",
            deserialize_with = "from_object::<_, Name, _, _>"
        )]
        #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Arg>))]
        args: LiteMap<String, Arg>,
    },
    /// Text written by a person.
    Written(Texts),
}

/// A text in each language in which somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<Language, String>))]
#[serde(transparent)]
pub struct Texts(
    #[serde(
        serialize_with = "as_object",
        deserialize_with = "from_object::<_, Language, _, _>"
    )]
    LiteMap<Language, String>,
);

impl Texts {
    /// The text in this language.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// Every text with its language.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Language, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (*language, text.as_str()))
    }
}

impl FromIterator<(Language, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
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
            args: LiteMap::new(),
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

    /// The name of the blank for the line at this place under the text.
    pub fn line_name(place: usize) -> String {
        format!("{LINE}{place:02}")
    }

    /// What stands under the text, a line each.
    pub fn lines(&self) -> impl Iterator<Item = &Self> {
        let args = match self {
            Self::Ready { args, .. } => Some(args),
            Self::Written(_) => None,
        };
        let args = args.into_iter().flat_map(|args| args.iter());
        args.filter(|(name, _)| name.starts_with(LINE))
            .filter_map(|(_, arg)| match arg {
                Arg::Wording(line) => Some(line.as_ref()),
                _ => None,
            })
    }

    /// Text as somebody wrote it in one language.
    pub fn written(language: Language, text: impl Into<String>) -> Self {
        Self::Written(Texts::from_iter([(language, text.into())]))
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

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

fn as_object<K: Serialize, V: Serialize, S: Serializer>(
    map: &LiteMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(map.iter())
}

/// `N` is how a key is read.
fn from_object<'de, D, N, K, V>(deserializer: D) -> Result<LiteMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    N: Deserialize<'de> + Into<K>,
    K: Ord,
    V: Deserialize<'de>,
{
    struct Entries<N, K, V>(PhantomData<(N, K, V)>);
    impl<'de, N, K, V> Visitor<'de> for Entries<N, K, V>
    where
        N: Deserialize<'de> + Into<K>,
        K: Ord,
        V: Deserialize<'de>,
    {
        type Value = LiteMap<K, V>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut entries = LiteMap::new();
            while let Some((key, value)) = access.next_entry::<N, V>()? {
                entries.insert(key.into(), value);
            }
            Ok(entries)
        }
    }
    deserializer.deserialize_map(Entries::<N, K, V>(PhantomData))
}
