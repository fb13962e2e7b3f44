//! How storing and sending stand, in one word for scripts and one sentence for people.

use domain::Wording;
use ui::say;

/// How storing and sending stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everything is on the server.
    Synced,
    /// Being stored on the phone.
    Saving,
    /// Stored on the phone, not yet sent.
    Waiting,
    /// Being sent.
    Syncing,
    /// No connection; nothing waits.
    Offline,
    /// The server refused something.
    Refused,
    /// The server does not know something: an update is needed.
    Update,
    /// The session is over.
    SignedOut,
    /// The phone was cut off at the desk, and wipes itself.
    CutOff,
    /// The server does not work.
    ServerTrouble,
    /// The browser refuses storage.
    NotStored,
    /// The last thing is neither stored nor sent.
    NotSaved,
}

impl Standing {
    /// The value of `data-sync`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Synced => "synced",
            Self::Waiting | Self::ServerTrouble => "waiting",
            // "Waiting" promises that it is on the phone; being stored does not.
            Self::Saving | Self::Syncing => "syncing",
            Self::Offline | Self::NotStored => "offline",
            Self::Refused | Self::Update | Self::SignedOut | Self::CutOff | Self::NotSaved => {
                "refused"
            }
        }
    }

    /// What a person reads.
    pub fn says(self) -> Wording {
        match self {
            Self::Synced => say!("sync-synced"),
            Self::Saving => say!("sync-saving"),
            Self::Waiting => say!("sync-waiting"),
            Self::Syncing => say!("sync-syncing"),
            Self::Offline => say!("sync-offline"),
            Self::Refused => say!("sync-refused"),
            Self::Update => say!("sync-update"),
            Self::SignedOut | Self::CutOff => say!("sync-signed_out"),
            Self::ServerTrouble => say!("sync-server_trouble"),
            Self::NotStored => say!("sync-not_stored"),
            Self::NotSaved => say!("sync-not_saved"),
        }
    }

    /// The picture beside it.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Synced => "cloud",
            Self::Saving | Self::Waiting | Self::Offline => "phone",
            Self::Syncing => "refresh",
            _ => "warn",
        }
    }
}
