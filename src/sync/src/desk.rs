//! What goes between the desk and the server, at `/api/v1/desk/…`.
//!
//! The desk works with a connection only. What it sends has an id, so that a request whose answer was
//! lost can be sent again and is done once.

mod list;
mod talk;
mod week;

use domain::desk::{Approach, Away, Need, Staff, StaffAction, StaffRole};
use domain::time::{Day, Instant};
use domain::{Change, Language, LearningRoute, MessageId, PersonId, Record, Refusal};
use serde::{Deserialize, Serialize};

pub use list::{Order, is_needed_first, listed};
pub use talk::shown_from;
pub use week::{
    Agenda, AgendaLine, BrokenLine, Collision, Collisions, Feed, GroupActed, GroupEntry, Holidays,
    MOST_IN_GROUP, NewFeed, ReadTimetable, TimetableFault,
};

/// A name, a password and the six digits of the second factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// The name of the account, often a mail address.
    pub login: String,
    /// The password.
    pub password: String,
    /// The six digits of the authenticator.
    pub digits: String,
}

/// The code of a demo account; it works in a demo only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoSignIn {
    /// The code.
    pub code: String,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignedIn {
    /// Who.
    pub staff: Staff,
    /// The way of working of the municipality, where it chose or wrote one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approach: Option<Approach>,
    /// The server's clock (UTC).
    pub server_now: Instant,
}

/// The code of a new account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Opening {
    /// The code that the administrator gave.
    pub code: String,
}

/// What someone needs to open their account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToOpen {
    /// Who it is for.
    pub name: String,
    /// The name with which they will sign in.
    pub login: String,
    /// The secret of the second factor in base 32, to type into an authenticator.
    pub secret: String,
    /// The same as a QR code, as SVG.
    pub qr: String,
}

/// Opens an account: a password, and six digits that show that the second factor works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenAccount {
    /// The code that the administrator gave.
    pub code: String,
    /// The new password.
    pub password: String,
    /// The six digits of the authenticator.
    pub digits: String,
}

/// A person in the list of someone of the staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Overview {
    /// Who.
    pub person: PersonId,
    /// First name.
    pub name: String,
    /// The language in which the person reads.
    pub language: Language,
    /// Learning route, once decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<LearningRoute>,
    /// First and last day of ontzorgen, where they are confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ontzorgen: Option<(Day, Day)>,
    /// Why the person needs someone, the most urgent first.
    pub needs: Vec<Need>,
    /// When a phone of the person was here last (UTC); none without a phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Instant>,
}

/// The people of someone of the staff, who needs them first on top.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct People {
    /// The people.
    pub people: Vec<Overview>,
    /// The server's clock (UTC).
    pub server_now: Instant,
}

/// What someone of the staff sees of a person's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonFile {
    /// The number of the last change of the file.
    pub head: u64,
    /// The records that the role may see.
    pub records: Vec<Record>,
    /// Messages of the team that were not read, and that a phone of the person has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_phone: Vec<MessageId>,
    /// When a phone of the person was here last (UTC); none without a phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Instant>,
    /// The server's clock (UTC).
    pub server_now: Instant,
}

/// What became of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Acted {
    /// What it changed.
    pub changes: Vec<Change>,
    /// Why it was refused; then nothing changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
}

/// Something that somebody of the staff did with a person's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Deed {
    /// First name of who did it.
    pub by: String,
    /// When (UTC).
    pub at: Instant,
    /// What was meant, with what stood there before where something was changed.
    pub action: StaffAction,
}

/// What was done with a person's file, the last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct History {
    /// What was done.
    pub deeds: Vec<Deed>,
}

/// Colleagues to whom a person can be handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Colleagues {
    /// Everyone with the same role, without whoever asks.
    pub colleagues: Vec<Colleague>,
}

/// A colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Colleague {
    /// Who.
    pub staff: Staff,
    /// When they said last that they are away; it may be over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
}

/// What somebody needs to say that they are away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AwaySheet {
    /// When they said last that they are away; it may be over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// Those who can help meanwhile.
    pub colleagues: Vec<Colleague>,
    /// The municipality's telephone number for what cannot wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
}

/// A look of someone of the staff at a person's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Look {
    /// First name of who looked.
    pub name: String,
    /// What they did then.
    pub role: StaffRole,
    /// When they began (UTC).
    pub at: Instant,
    /// At what.
    pub part: Part,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The file.
    File,
    /// A photo of a letter.
    Photo,
    /// Nothing: they made a code for another phone.
    Code,
    /// Nothing: they cut every phone off.
    CutOff,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::File, Self::Photo, Self::Code, Self::CutOff];
}

/// The looks at a person's file, the last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Looks {
    /// The looks.
    pub looks: Vec<Look>,
}

/// A person who is invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Invitation {
    /// Who.
    pub person: domain::desk::NewPerson,
    /// The address of the server, as the desk knows it: the code's link begins with it.
    pub origin: String,
}

/// Another code for a person who is there already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeAsked {
    /// The address of the server, as the desk knows it.
    pub origin: String,
}

/// A code that signs a phone in: once, within a week. It is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Invited {
    /// Whose phone it signs in.
    pub person: PersonId,
    /// The code, as it is typed.
    pub code: String,
    /// The link that signs a phone in.
    pub link: String,
    /// The link as a QR code, as SVG.
    pub qr: String,
    /// Until when it works (UTC).
    pub expires_at: Instant,
}
