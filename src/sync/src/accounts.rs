//! What goes between the desk of an administrator and the server, at `/api/v1/desk/accounts`.

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};

/// The accounts of the staff, and what was done with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Accounts {
    /// The accounts by name, closed ones last.
    pub accounts: Vec<StaffAccount>,
    /// What was done, the last first.
    pub deeds: Vec<AccountDeed>,
}

/// An account of someone of the staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffAccount {
    /// Whose it is.
    pub staff: Staff,
    /// The name with which they sign in.
    pub login: String,
    /// Whether they can.
    pub state: AccountState,
    /// The day (Europe/Amsterdam) on which they were here last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<Day>,
    /// Of how many people they are in the team.
    pub people: u32,
}

/// Whether somebody can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Not yet: its owner has not opened it.
    Waiting,
    /// Yes.
    Open,
    /// Not any more.
    Closed,
}

/// An account to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewStaffAccount {
    /// First name, as people read it.
    pub name: String,
    /// The name with which they sign in, often a mail address.
    pub login: String,
    /// What they do.
    pub role: StaffRole,
}

/// A code that opens an account: once, within a week. It is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountCode {
    /// Whose account it opens.
    pub staff: Staff,
    /// The code, as it is typed.
    pub code: String,
    /// Until when it works (UTC).
    pub expires_at: Instant,
}

/// To whom everyone of somebody who left is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewOwner {
    /// The colleague.
    pub to: MemberId,
}

/// How many people were handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandedOver {
    /// So many.
    pub people: u32,
}

/// Something that was done with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountDeed {
    /// First name of who did it; none for who did it on the server itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When (UTC).
    pub at: Instant,
    /// First name of whose account it is.
    pub name: String,
    /// What.
    pub deed: DoneWithAccount,
    /// First name of to whom people were handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What can be done with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DoneWithAccount {
    /// It was made.
    Made,
    /// Its owner chose a password and a second factor.
    Opened,
    /// It was closed.
    Closed,
    /// A closed one was opened again, with a new code.
    Reopened,
    /// Password and second factor were taken off, with a new code.
    Renewed,
    /// It was bound to its owner at the municipality's own sign-in.
    Bound,
    /// The people of its owner were handed over.
    HandedOver,
    /// Its owner added a passkey.
    PasskeyAdded,
    /// Its owner removed a passkey.
    PasskeyRemoved,
}

impl DoneWithAccount {
    /// Everything that can be.
    pub const ALL: [Self; 9] = [
        Self::Made,
        Self::Opened,
        Self::Closed,
        Self::Reopened,
        Self::Renewed,
        Self::Bound,
        Self::HandedOver,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
    ];

    /// Its name, as stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Renewed => "renewed",
            Self::Bound => "bound",
            Self::HandedOver => "handed_over",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
