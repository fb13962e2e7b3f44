//! What the store knows of the municipality's own systems: with which token they come in, and by which ids they know
//! what is here.

use domain::desk::{Approach, Staff, StaffMutation};
use domain::time::{Day, Instant};
use domain::{File, PersonId, Record, Refusal};
use serde::{Deserialize, Serialize};

use super::{Hash, NewLook, StoreError};
use crate::integration::Scope;

/// Everything about systems of the municipality.
pub trait IntegrationStore: Send + Sync {
    /// Adds a token; false while another one that works has this name.
    fn add_token(&self, new: &NewToken) -> Result<bool, StoreError>;

    /// Every token, the newest first.
    fn tokens(&self) -> Result<Vec<KeptToken>, StoreError>;

    /// Makes every token with this name worthless; false where none works.
    fn revoke_token(&self, name: &str, now: Instant) -> Result<bool, StoreError>;

    /// Whose token this is, also of one that does not work any more.
    fn service(&self, token: &Hash) -> Result<Option<Service>, StoreError>;

    /// Remembers on which day a token was used.
    fn token_used(&self, token: &Hash, today: Day) -> Result<(), StoreError>;

    /// The people whom systems know, by their ids.
    fn external_people(&self, which: Which<'_>) -> Result<Vec<FoundPerson>, StoreError>;

    /// What systems know of one person, by its ids; none where they know no such person.
    fn external_things(
        &self,
        person: &str,
        kind: ExternalKind,
        which: Which<'_>,
    ) -> Result<Option<FoundThings>, StoreError>;

    /// Changes something in one transaction: `decide` is shown what is there, and what it wants is done or nothing.
    fn put_external(&self, put: &Put<'_>) -> Result<PutDone, StoreError>;

    /// Forgets by which id a person is known, and who that was; none where nobody is known by it. What systems brought of
    /// them stays in the file with its ids, and is found again where the person is known by an id once more.
    fn unlink(&self, id: &str) -> Result<Option<PersonId>, StoreError>;

    /// Writes several looks down at once, each as [`super::StaffStore::note_look`] does.
    fn note_looks(&self, looks: &[NewLook]) -> Result<(), StoreError>;

    /// The klantmanager with this name to sign in, whose account is open.
    fn case_manager(&self, login: &str, is_demo: bool) -> Result<Option<Staff>, StoreError>;

    /// What changed behind this number, of these kinds; none for a number that lies ahead.
    fn external_changes(
        &self,
        after: u64,
        kinds: &[ExternalKind],
        most: usize,
        now: Instant,
    ) -> Result<Option<Vec<Changed>>, StoreError>;
}

/// What systems know by an id.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ExternalKind {
    /// A person.
    Person,
    /// Something in the week that happens once.
    Appointment,
    /// The lessons of a course.
    Lessons,
    /// A step of the plan.
    Step,
    /// A bill.
    Bill,
}

impl ExternalKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Person,
        Self::Appointment,
        Self::Lessons,
        Self::Step,
        Self::Bill,
    ];

    /// Its name, as it is stored and sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Appointment => "appointment",
            Self::Lessons => "lessons",
            Self::Step => "step",
            Self::Bill => "bill",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// A token to be added.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// Its hash.
    pub token: Hash,
    /// The system, as people read its name.
    pub system: Staff,
    /// What it may.
    pub scopes: Vec<Scope>,
    /// The moment now (UTC).
    pub now: Instant,
    /// Until when it works (UTC).
    pub expires_at: Instant,
}

/// A token as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptToken {
    /// The name of the system.
    pub name: String,
    /// What it may.
    pub scopes: Vec<Scope>,
    /// Until when it works (UTC).
    pub expires_at: Instant,
    /// Since when it is revoked (UTC).
    pub revoked_at: Option<Instant>,
    /// The day (Europe/Amsterdam) on which it was used last.
    pub used_on: Option<Day>,
}

/// A system that comes in.
#[derive(Clone, Debug)]
pub struct Service {
    /// Who it is in history and in the list of looks.
    pub system: Staff,
    /// What it may.
    pub scopes: Vec<Scope>,
    /// Until when its token works (UTC).
    pub expires_at: Instant,
    /// Whether the token was revoked.
    pub is_revoked: bool,
    /// The day (Europe/Amsterdam) on which it was used last.
    pub used_on: Option<Day>,
}

/// Which of them.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// The one with this id.
    One(&'a str),
    /// So many behind this id, in the order of ids; the first of them without one.
    After(Option<&'a str>, usize),
}

/// A person whom systems know.
#[derive(Clone, Debug)]
pub struct FoundPerson {
    /// The id by which they do.
    pub external: String,
    /// Who.
    pub person: PersonId,
    /// The file.
    pub file: File,
    /// The name with which the klantmanager signs in.
    pub case_manager: Option<String>,
}

/// Something that systems know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// The id by which they do.
    pub external: String,
    /// The id of the record.
    pub record: String,
}

/// What systems know of a person.
#[derive(Clone, Debug)]
pub struct FoundThings {
    /// Who.
    pub person: PersonId,
    /// The file.
    pub file: File,
    /// What was asked for.
    pub things: Vec<Thing>,
}

/// Something to be changed.
pub struct Put<'a> {
    /// By whom.
    pub system: &'a Staff,
    /// The id by which the person is known.
    pub person: &'a str,
    /// What.
    pub kind: ExternalKind,
    /// The id by which it is known; of a person the same again.
    pub id: &'a str,
    /// What is to be done with what is there. It may be asked twice.
    pub decide: &'a dyn Fn(&Before) -> Decided,
    /// The way of working of the municipality, where it has one.
    pub approach: Option<&'a Approach>,
    /// The moment now (UTC).
    pub now: Instant,
}

/// What is there.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// Who; none where systems know nobody by this id.
    pub person: Option<PersonId>,
    /// The file.
    pub file: File,
    /// The name with which the klantmanager signs in.
    pub case_manager: Option<String>,
    /// The id of the record, as far as it had one.
    pub record: Option<String>,
}

/// What is to be done.
#[derive(Debug)]
pub enum Decided {
    /// Nothing, for a reason that the one who decides knows.
    Stop,
    /// Nothing: it is so already.
    Same,
    /// A person is to be there.
    Invite(PersonId, Vec<Record>),
    /// Somebody who is here is to be known by this id.
    Link(PersonId),
    /// These, all or none.
    Act {
        /// What is meant.
        actions: Vec<StaffMutation>,
        /// The id of the record.
        record: String,
        /// Whether it is gone then.
        is_gone: bool,
    },
}

/// What became of it.
#[derive(Debug)]
pub enum PutDone {
    /// Systems know no such person.
    NoPerson,
    /// Systems know this person by another id; nothing was done.
    KnownOtherwise,
    /// Nothing was done, as was decided.
    Stopped,
    /// The rules of the domain refuse it; nothing was done.
    Refused(Refusal),
    /// It is as it was meant to be.
    Done {
        /// What is there now.
        after: Box<Before>,
        /// Whether anything of it changed now.
        is_changed: bool,
        /// Whether it was not there before.
        is_new: bool,
    },
}

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its place in the feed.
    pub number: u64,
    /// What.
    pub kind: ExternalKind,
    /// By which id the person is known.
    pub person: String,
    /// By which id it is known.
    pub external: String,
    /// When the feed noticed (UTC).
    pub noticed_at: Instant,
    /// Whether it is gone.
    pub is_gone: bool,
}
