//! What the person chose on this phone. Small, and needed before the database is open, so it is
//! in `localStorage`. A browser that refuses it costs no more than the choice.

use domain::time::Day;
use domain::{Language, PersonId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sync::json;
use sync::webpush::PushChoice;
use web_sys::Storage;

/// How the names of drafts at the desk begin.
const DESK_DRAFT: &str = "ma.desk.";

/// The name of a ready-made sentence that was half filled in, and how those of forms begin.
const HALF: &str = "ma.half";

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
        language: load("ma.language"),
        text: load("ma.text").unwrap_or_default(),
        theme: load("ma.theme").unwrap_or_default(),
        is_dutch_shown: load("ma.dutch").unwrap_or_default(),
    }
}

/// Stores the choices.
pub fn save_prefs(prefs: Prefs) {
    if let Some(language) = prefs.language {
        save("ma.language", &language);
    }
    save("ma.text", &prefs.text);
    save("ma.theme", &prefs.theme);
    save("ma.dutch", &prefs.is_dutch_shown);
}

/// Whose phone this is, should the database have been emptied or refused.
pub fn load_session() -> Option<super::Session> {
    load("ma.session")
}

/// Remembers whose phone this is; forgets it with nothing.
pub fn save_session(session: Option<&super::Session>) {
    match session {
        // The database remembers it too.
        Some(session) => save("ma.session", session),
        None => forget("ma.session"),
    }
}

/// A message that was being typed.
pub fn load_draft() -> String {
    load("ma.draft").unwrap_or_default()
}

/// Keeps what is being typed.
pub fn save_draft(text: &str) {
    if text.is_empty() {
        forget("ma.draft");
    } else {
        save("ma.draft", text);
    }
}

/// A ready-made sentence that was half filled in.
pub fn load_half<T: DeserializeOwned>() -> Option<T> {
    load(HALF)
}

/// Keeps it through a closed app; forgets it with nothing.
pub fn save_half<T: Serialize>(half: Option<&T>) {
    match half {
        Some(half) => save(HALF, half),
        None => forget(HALF),
    }
}

/// A form that was half filled in, by a name of its own.
pub fn load_half_form<T: DeserializeOwned>(form: &str) -> Option<T> {
    load(&format!("{HALF}.{form}"))
}

/// Keeps it through a closed app; forgets it with nothing.
pub fn save_half_form<T: Serialize>(form: &str, half: Option<&T>) {
    let name = format!("{HALF}.{form}");
    match half {
        Some(half) => save(&name, half),
        None => forget(&name),
    }
}

/// What somebody of the staff has typed about a person and not sent, by a name of its own.
pub fn load_desk_draft<T: DeserializeOwned>(of: &str) -> Option<T> {
    load(&format!("{DESK_DRAFT}{of}"))
}

/// Keeps it through a closed browser.
pub fn save_desk_draft<T: Serialize>(of: &str, typed: &T) {
    save(&format!("{DESK_DRAFT}{of}"), typed);
}

/// Forgets it.
pub fn forget_desk_draft(of: &str) {
    forget(&format!("{DESK_DRAFT}{of}"));
}

/// Forgets every draft of somebody: whoever signs out leaves nothing on this computer.
pub fn forget_desk_drafts(of: &str) {
    let Some(storage) = storage() else { return };
    let count = storage.length().unwrap_or(0);
    let names = (0..count).filter_map(|index| storage.key(index).ok()?);
    let start = format!("{DESK_DRAFT}{of}.");
    let drafts: Vec<String> = names.filter(|it| it.starts_with(&start)).collect();
    for name in &drafts {
        forget(name);
    }
}

/// Whether pictures on this phone wait to be sent: known before the database is open.
pub fn do_photos_wait() -> bool {
    load("ma.photos").unwrap_or_default()
}

/// Notes whether pictures wait.
pub fn note_photos_wait(do_wait: bool) {
    save("ma.photos", &do_wait);
}

/// Whether pictures may be on this phone.
pub fn are_photos_kept() -> bool {
    load("ma.photos-kept").unwrap_or_default()
}

/// Notes whether pictures may be on this phone.
pub fn note_photos_kept(are_kept: bool) {
    save("ma.photos-kept", &are_kept);
}

/// The day on which the server was heard last.
pub fn load_heard() -> Option<Day> {
    load("ma.heard")
}

/// Notes the day on which the server was heard; forgets it with nothing.
pub fn save_heard(day: Option<Day>) {
    match day {
        Some(day) => save("ma.heard", &day),
        None => forget("ma.heard"),
    }
}

/// That a person is told something on this phone while the app is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPush {
    /// Who chose it: it is not for whoever is signed in here next.
    pub person: PersonId,
    /// What they chose.
    pub chosen: PushChoice,
}

/// What was chosen here; nothing while it is off.
pub fn load_push() -> Option<KeptPush> {
    load("ma.push")
}

/// Remembers it; forgets it with nothing.
pub fn save_push(kept: Option<&KeptPush>) {
    match kept {
        Some(kept) => save("ma.push", kept),
        None => forget("ma.push"),
    }
}

fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    let text = storage()?.get_item(name).ok()??;
    json::read(&text).ok()
}

/// What is refused here is asked again next time, stays on the screen or stands in the database:
/// there is nobody to tell it to.
fn save<T: Serialize + ?Sized>(name: &str, value: &T) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(value)) {
        drop(storage.set_item(name, &text));
    }
}

fn forget(name: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(name));
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
