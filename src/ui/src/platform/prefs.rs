//! What the person chose on this phone. Small, and needed before the database is open, so it is
//! in `localStorage`. A browser that refuses it costs no more than the choice.

use domain::Language;
use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

/// Choices on this phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prefs {
    /// The language; none before the first choice.
    pub language: Option<Language>,
    /// Size of the text.
    pub text: TextSize,
    /// Light or dark.
    pub theme: Theme,
    /// Whether the Dutch stands under every sentence.
    pub is_dutch_shown: bool,
}

/// Size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As designed.
    #[default]
    S,
    /// A little larger.
    M,
    /// One and a half times.
    L,
    /// Twice.
    Xl,
}

impl TextSize {
    /// The value of `data-text`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::S => "s",
            Self::M => "m",
            Self::L => "l",
            Self::Xl => "xl",
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the phone is set.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The choices as stored.
pub fn load_prefs() -> Prefs {
    Prefs {
        language: LocalStorage::get("ma.language").ok(),
        text: LocalStorage::get("ma.text").unwrap_or_default(),
        theme: LocalStorage::get("ma.theme").unwrap_or_default(),
        is_dutch_shown: LocalStorage::get("ma.dutch").unwrap_or_default(),
    }
}

/// Stores the choices.
pub fn save_prefs(prefs: Prefs) {
    // A refused choice is asked again next time; there is nobody to tell it to.
    let kept = [
        prefs.language.map_or(Ok(()), |language| {
            LocalStorage::set("ma.language", language)
        }),
        LocalStorage::set("ma.text", prefs.text),
        LocalStorage::set("ma.theme", prefs.theme),
        LocalStorage::set("ma.dutch", prefs.is_dutch_shown),
    ];
    drop(kept);
}

/// Whose phone this is, should the database have been emptied or refused.
pub fn load_session() -> Option<super::Session> {
    LocalStorage::get("ma.session").ok()
}

/// Remembers whose phone this is; forgets it with nothing.
pub fn save_session(session: Option<&super::Session>) {
    match session {
        // The database remembers it too.
        Some(session) => drop(LocalStorage::set("ma.session", session)),
        None => LocalStorage::delete("ma.session"),
    }
}

/// A message that was being typed.
pub fn load_draft() -> String {
    LocalStorage::get("ma.draft").unwrap_or_default()
}

/// Keeps what is being typed.
pub fn save_draft(text: &str) {
    if text.is_empty() {
        LocalStorage::delete("ma.draft");
    } else {
        // The text stays on the screen all the same.
        drop(LocalStorage::set("ma.draft", text));
    }
}
