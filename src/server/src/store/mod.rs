//! What the server keeps. [`Store`] is all that the rest of the server knows of it.

mod accounts;
mod backup;
mod buddies;
mod calendar;
mod database;
mod elsewhere;
mod health;
mod history;
mod integration;
mod migrations;
mod monitoring;
mod moving;
mod passkeys;
mod personal;
mod pool;
mod postgres;
mod retention;
mod sql;
mod sqlite;
mod staff;
mod tries;
mod unread;
mod webpush;

use std::sync::Arc;

use domain::regelen::LocalRule;
use domain::time::Instant;
use domain::{DeviceId, Language, PersonId, PhotoId, Record};
use serde::Serialize;
use serde_json::value::RawValue;
use sync::protocol::{Refused, Unknown};

use crate::municipalities::MunicipalityName;
pub use accounts::{AccountStore, NewCodeFor, NotDone};
pub use backup::{BackedUp, BackupError, PutBack, Since};
pub use buddies::{BuddyStore, LooksAlong, NewBuddy};
pub use calendar::CalendarStore;
pub use database::Database;
pub use elsewhere::{ElsewhereStore, OwnerElsewhere};
pub use health::{Figures, HealthStore};
pub use integration::{
    Before, Changed, Decided, ExternalKind, FoundPerson, FoundThings, IntegrationStore, KeptToken,
    NewToken, Put, PutDone, Service, Thing, Which,
};
pub use monitoring::{Cursor, FileOf, Known, MonitoringStore, Noting};
pub use moving::{
    Move, MoveError, Moved, back_up_postgres, move_to_postgres, put_back_into_postgres,
};
pub use passkeys::{Challenge, FoundPasskey, KeptPasskey, NewChallenge, NewPasskey, PasskeyStore};
pub use personal::{Erased, Kept, PersonalStore};
pub use postgres::{PostgresAddress, PostgresStore, WrongAddress};
pub use retention::{Deletion, RetentionStore};
pub use sql::SqlStore;
pub use sqlite::{
    SqliteStore, back_up, check_folder, check_folder_of_several, municipalities_in, put_back,
};
pub use staff::{
    Account, Act, Case, CaseFile, Done, FeedOwner, GroupDone, Meeting, NewAccount, NewLook,
    NewOpening, NewStaffSession, OpenedAccount, Opening, Owner, StaffSession, StaffStore,
};
pub use tries::{NewTry, TriesStore};
pub use unread::Unread;
pub use webpush::{Became, Choice, NewSubscription, Reach, Untold, Waiting, WebPushStore};

/// The setting with the key that all servers on a database have in common.
pub(crate) const SHARED_KEY: &str = "shared_key";

/// SHA-256 of a token or code.
pub type Hash = [u8; 32];

/// Everything the server remembers. What a verb has answered is on the disk.
pub trait Store:
    StaffStore
    + AccountStore
    + BuddyStore
    + CalendarStore
    + ElsewhereStore
    + PasskeyStore
    + WebPushStore
    + MonitoringStore
    + RetentionStore
    + PersonalStore
    + HealthStore
    + TriesStore
    + IntegrationStore
{
    /// Who is signed in with this token, and how far that phone and that person's file are. Asked
    /// at every request, so it is one short read; like every verb it may wait, and no thread that runs
    /// requests may.
    fn session(&self, token: &Hash) -> Result<Option<Arc<Session>>, StoreError>;

    /// The same of several, in their order, in one short read.
    fn sessions(&self, tokens: &[Hash]) -> Result<Vec<Option<Arc<Session>>>, StoreError>;

    /// The same without asking the database: none where that must be asked.
    fn known_session(&self, token: &Hash) -> Option<Arc<Session>>;

    /// Remembers that a phone was here.
    fn seen(&self, session: &Session, now: Instant) -> Result<(), StoreError>;

    /// Remembers that a phone came with this cursor, so that it has the file up to there.
    fn acknowledged(&self, session: &Session, cursor: u64) -> Result<(), StoreError>;

    /// Ends a session; nothing happens when there is none.
    fn sign_out(&self, token: &Hash) -> Result<(), StoreError>;

    /// Uses a code up (a demo code stays) and signs a new device in.
    fn pair(&self, pairing: &NewPairing) -> Result<Pairing, StoreError>;

    /// What changed after the phone's cursor.
    fn pull(&self, session: &Session, cursor: u64) -> Result<Answer, StoreError>;

    /// Everything of a person's file, and the cursor of whoever has it.
    fn whole_file(&self, person: &PersonId) -> Result<(u64, Vec<StoredChange>), StoreError>;

    /// Applies a phone's mutations in one transaction and answers as [`Store::pull`] does.
    fn push(&self, session: &Session, push: Push) -> Result<Pushed, StoreError>;

    /// All records of a person.
    fn records(&self, person: &PersonId) -> Result<Vec<Record>, StoreError>;

    /// Writes records, codes and settings from elsewhere, all or nothing.
    fn import(&self, import: &Import) -> Result<(), StoreError>;

    /// Brings everybody's file to these local rules; a file that has them already stays as it is.
    /// Returns how many files changed.
    fn set_local_rules(&self, rules: &[LocalRule]) -> Result<usize, StoreError>;

    /// How far a photo is. [`Photo::Unknown`] unless a bill or message of this person has it.
    fn photo(&self, person: &PersonId, id: &PhotoId) -> Result<Photo, StoreError>;

    /// The bytes that are here.
    fn photo_bytes(&self, person: &PersonId, id: &PhotoId) -> Result<Option<Vec<u8>>, StoreError>;

    /// The picture of a bill or message of this person, once all of it is here.
    fn whole_photo(&self, person: &PersonId, id: &PhotoId) -> Result<Option<Vec<u8>>, StoreError> {
        match self.photo(person, id)? {
            Photo::Whole(_) => self.photo_bytes(person, id),
            Photo::Unknown | Photo::Coming(_) => Ok(None),
        }
    }

    /// Adds bytes to a photo, where they follow what is there; says how far it is then.
    fn add_to_photo(&self, person: &PersonId, chunk: &Chunk) -> Result<Photo, StoreError>;

    /// Forgets the bytes of a photo.
    fn drop_photo(&self, person: &PersonId, id: &PhotoId) -> Result<(), StoreError>;

    /// The phones of this person that are signed in and were here since then.
    fn phones(&self, person: &PersonId, since: Instant) -> Result<Vec<Phone>, StoreError>;

    /// Cuts one phone of this person off; false when it is none of theirs.
    fn sign_phone_out(&self, person: &PersonId, phone: &DeviceId) -> Result<bool, StoreError>;

    /// Adds the code that this phone made for another one. One waits at a time.
    fn add_phone_code(&self, code: &NewCode, by: &DeviceId) -> Result<(), StoreError>;

    /// Whether other servers may use the same database.
    fn is_shared(&self) -> bool;

    /// Tells the other servers on this database something short; nothing where there can be none.
    fn tell_others(&self, all: &[String]) -> Result<(), StoreError>;

    /// Hands on what other servers tell until `heard` says false, which is asked every second. Comes back at
    /// once where there can be none.
    fn hear_others(&self, heard: &mut dyn FnMut(FromOthers<'_>) -> bool);

    /// A setting by name.
    fn setting(&self, name: &str) -> Result<Option<String>, StoreError>;

    /// Gives a setting this value, unless it has one. Returns the one that it has: of two servers that make one at the
    /// same moment the first counts for both.
    fn setting_or(&self, name: &str, first: &str) -> Result<String, StoreError>;
}

/// What comes from other servers on the same database.
#[derive(Clone, Copy, Debug)]
pub enum FromOthers<'a> {
    /// One said this; a server hears itself too.
    Said(&'a str),
    /// Something may have been said that was not heard.
    Missed,
    /// Nobody said anything for a while.
    Silence,
}

/// A phone that is signed in.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Its id.
    pub id: DeviceId,
    /// When it was signed in (UTC).
    pub paired_at: Instant,
    /// When it was here last (UTC), to the hour.
    pub seen_at: Instant,
}

/// How far a photo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photo {
    /// No bill or message of the person has it.
    Unknown,
    /// One has it, and so many bytes are here.
    Coming(usize),
    /// All of it is here.
    Whole(usize),
}

/// A piece of a photo.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Of which photo.
    pub id: PhotoId,
    /// How many bytes come before it.
    pub offset: usize,
    /// How many bytes the whole photo has.
    pub length: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no room left, or the disk fails: nothing was changed.
    #[error("the disk is full or fails")]
    Full,
    /// Another program holds the database, or it cannot be reached.
    #[error("the database is held by another program, or it cannot be reached")]
    Busy,
    /// Whoever asked was erased or signed out meanwhile.
    #[error("who asks is not known any more")]
    Gone,
    /// Another server runs on the folder.
    #[error("another server runs on this folder: stop it first, or choose another folder")]
    Taken,
    /// A newer program made the database.
    #[error(
        "the database has version {found} and this program knows {known}: install the newer program"
    )]
    Newer {
        /// Version of the database.
        found: usize,
        /// The last version that this program knows.
        known: usize,
    },
    /// An older program made the database, and nobody has started the server since.
    #[error(
        "the database has version {found} and this program knows {known}: start the server first"
    )]
    Older {
        /// Version of the database.
        found: usize,
        /// The last version that this program knows.
        known: usize,
    },
    /// There is no database where one must be.
    #[error("there is no database in this folder: start the server on it first, or choose another")]
    NoDatabase,
    /// What is there belongs to one municipality, and several are to be served.
    #[error(
        "the database that is here is that of one municipality: move it to where that one has its own (docs/operations.md)"
    )]
    OfOne,
    /// Several municipalities have theirs there, and one is to be served.
    #[error(
        "here several municipalities have databases of their own: {0}; the settings name each as [[municipality]], and a \
         command one with --municipality-name"
    )]
    OfSeveral(String),
    /// No municipality has this name there.
    #[error("no municipality {0} has a database there; these do: {1}")]
    NoMunicipality(MunicipalityName, String),
    /// `restore` was broken off between taking one database away and putting the other in its place.
    #[error(
        "a restore was broken off: run it again, or put the database that it moved aside back by its name"
    )]
    HalfRestored,
    /// The address of the database is none.
    #[error(transparent)]
    Address(#[from] WrongAddress),
    /// The database cannot be connected with; what is told names nobody and no secret.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// What was in the folder is in `PostgreSQL` now.
    #[error(
        "the database of this folder was moved to PostgreSQL: name that as `database`; to go back for good, \
         delete mijn-aanpak.moved in the folder"
    )]
    Moved,
    /// The folder cannot be used.
    #[error("the folder of the database cannot be used")]
    Folder(#[source] std::io::Error),
    /// A stored record cannot be read.
    #[error("a stored record cannot be read")]
    Unreadable(#[source] Unread),
    /// Anything else of the database.
    #[error("the database failed")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// The same for another who waits for the same.
    pub(crate) fn for_another(&self) -> Self {
        match self {
            Self::Full => Self::Full,
            Self::Busy => Self::Busy,
            other => Self::Database(other.to_string().into()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.into())
    }
}

/// A phone that is signed in.
#[derive(Clone, Debug)]
pub struct Session {
    /// The phone.
    pub device: DeviceId,
    /// Whose phone it is.
    pub person: PersonId,
    /// The cursor of whoever has everything.
    pub head: u64,
    /// Number of the last mutation that is remembered of this phone.
    pub last_seq: u64,
    /// When the phone was here (UTC), to the hour.
    pub last_seen_at: Instant,
    /// The highest cursor with which the phone came.
    pub acknowledged: u64,
}

impl Session {
    /// Whether the phone was away for so long that it must be signed in again.
    pub fn is_over(&self, now: Instant) -> bool {
        now.millis() - self.last_seen_at.millis() > crate::session::DAYS * 24 * 3_600_000
    }

    /// Whether a phone that comes with this cursor has more of the file than when it came before. A cursor of another
    /// history says nothing of this one.
    pub(crate) const fn has_more(&self, cursor: u64) -> bool {
        self.acknowledged < cursor && cursor <= self.head && history::is_same(cursor, self.head)
    }
}

/// A phone that wants to be signed in.
#[derive(Clone, Debug)]
pub struct NewPairing {
    /// Hash of the code that was typed.
    pub code: Hash,
    /// Hash of the token of the new session.
    pub token: Hash,
    /// Id of the new device.
    pub device: DeviceId,
    /// The moment now (UTC).
    pub now: Instant,
    /// Whether demo codes work.
    pub is_demo: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pairing {
    /// Signed in.
    Paired {
        /// Whose phone this is now.
        person: PersonId,
        /// The language in which they read.
        language: Language,
    },
    /// No such code.
    Wrong,
    /// Used before.
    Used,
    /// Too old.
    Expired,
}

/// What a phone sends.
pub struct Push {
    /// Where the phone is.
    pub cursor: u64,
    /// The moment now (UTC).
    pub now: Instant,
    /// What was done, in order.
    pub(crate) mutations: Vec<crate::incoming::Incoming>,
}

/// What became of it.
pub enum Pushed {
    /// Done and remembered.
    Done(Answer),
    /// Another mutation has this number already; nothing was changed.
    NumberUsed(u64),
}

/// What a phone is told.
#[derive(Debug, Default)]
pub struct Answer {
    /// Where the phone is now.
    pub cursor: u64,
    /// Whether `changes` is the whole file.
    pub is_whole_file: bool,
    /// What changed.
    pub changes: Vec<StoredChange>,
    /// Number of the last mutation that is remembered.
    pub last_seq: u64,
    /// What was refused.
    pub refused: Vec<Refused>,
    /// At which mutation the server stopped.
    pub unknown: Option<Unknown>,
}

/// A `domain::Change` that stays the text it is in the database.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StoredChange {
    /// The record is this now.
    Put(Box<RawValue>),
    /// The record is gone.
    Remove {
        /// Its kind.
        kind: String,
        /// Its id within the kind.
        id: String,
    },
}

/// What comes from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Records by person; a person who is not there yet is made.
    pub people: Vec<(PersonId, Vec<Record>)>,
    /// When those who are not there yet are made (UTC), where it is known.
    pub made_at: Option<Instant>,
    /// Codes.
    pub codes: Vec<NewCode>,
    /// Settings by name.
    pub settings: Vec<(String, String)>,
    /// The setting on which it builds, and what that was: where it is another one, nothing is written.
    pub builds_on: Option<(String, Option<String>)>,
}

/// A code that signs a phone in.
#[derive(Clone, Debug)]
pub struct NewCode {
    /// Its hash.
    pub hash: Hash,
    /// Whose phone it signs in.
    pub person: PersonId,
    /// Until when it works (UTC).
    pub expires_at: Instant,
    /// Whether it is a demo code: works again and again, and only in a demo.
    pub is_demo: bool,
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const HISTORY: u64 = 1 << 20;

    #[rstest]
    #[case::what_it_came_with_before(7, 7, 9, false)]
    #[case::less(7, 3, 9, false)]
    #[case::more(7, 8, 9, true)]
    #[case::everything(0, 9, 9, true)]
    #[case::what_is_not_there_yet(7, 10, 9, false)]
    #[case::of_before_the_server_was_put_back(7, 8, HISTORY + 9, false)]
    #[case::of_after_it(7, HISTORY + 8, HISTORY + 9, true)]
    fn a_phone_has_more(
        #[case] acknowledged: u64,
        #[case] cursor: u64,
        #[case] head: u64,
        #[case] expected: bool,
    ) {
        let session = Session {
            device: DeviceId::new("device"),
            person: PersonId::new("anna"),
            head,
            last_seq: 0,
            last_seen_at: Instant::from_millis(0),
            acknowledged,
        };
        assert_eq!(session.has_more(cursor), expected);
    }
}
