//! The languages of the app.

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::wording::Name;

/// A language the app speaks. The tag is what browsers and Fluent know: Dari is `fa-AF`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Language {
    /// Tigrinya.
    #[serde(rename = "ti")]
    Tigrinya,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// Dari.
    #[serde(rename = "fa-AF")]
    Dari,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Name(tag) = Name::deserialize(deserializer)?;
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
            .ok_or_else(|| de::Error::custom("a language of the app"))
    }
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 4] = [Self::Tigrinya, Self::Arabic, Self::Dari, Self::Dutch];

    /// The tag (BCP 47), which is also the folder in `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Tigrinya => "ti",
            Self::Arabic => "ar",
            Self::Dari => "fa-AF",
            Self::Dutch => "nl",
        }
    }

    /// The language with this tag; `prs` is Dari too, and what follows the language is ignored.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split('-').next()? {
            "ti" => Some(Self::Tigrinya),
            "ar" => Some(Self::Arabic),
            "fa" | "prs" => Some(Self::Dari),
            "nl" => Some(Self::Dutch),
            _ => None,
        }
    }

    /// The language's own name in its own script.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Tigrinya => "ትግርኛ",
            Self::Arabic => "العربية",
            Self::Dari => "دری",
            Self::Dutch => "Nederlands",
        }
    }

    /// Writing direction, as the `dir` attribute wants it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic | Self::Dari => "rtl",
            Self::Tigrinya | Self::Dutch => "ltr",
        }
    }
}
