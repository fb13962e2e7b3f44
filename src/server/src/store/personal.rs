//! What a person can have of us, and what is left when they are erased. [`PersonalStore`] is all that the rest of the
//! server knows of it.

use domain::PersonId;
use domain::time::Instant;
use serde_json::{Map, Value};

use super::StoreError;

/// Everything of one person at once.
pub trait PersonalStore: Send + Sync {
    /// All that is kept of a person, as it is at one moment; none if nobody has this id.
    fn export(&self, person: &PersonId) -> Result<Option<Kept>, StoreError>;

    /// Takes every row of a person away; none if nobody has this id. From then on their phones are told to wipe
    /// themselves. What can still be read in the files of the database goes with [`PersonalStore::scrub`].
    fn erase(&self, person: &PersonId, now: Instant) -> Result<Option<Erased>, StoreError>;

    /// Takes out of the files of the database what was erased, where the database is a file; whoever writes meanwhile waits.
    /// It may be asked again, and must be when it fails.
    fn scrub(&self) -> Result<(), StoreError>;

    /// Whether something was erased and is not out of the files yet.
    fn is_to_scrub(&self) -> Result<bool, StoreError>;

    /// Asks the server that runs on this database to erase a person; false if nobody has this id.
    fn ask_to_erase(&self, person: &PersonId, now: Instant) -> Result<bool, StoreError>;

    /// Who is to be erased.
    fn to_erase(&self) -> Result<Vec<PersonId>, StoreError>;
}

/// How much went: all that is kept of it, with the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Records.
    pub records: u64,
    /// Pictures.
    pub photos: u64,
    /// Phones that wipe themselves at their next contact.
    pub phones: u64,
    /// Looks at the file.
    pub looks: u64,
}

/// Everything that is kept of a person, without what signs somebody in.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Rows by table. Moments are in UTC (RFC 3339), of the staff stand name and role.
    pub tables: Vec<(&'static str, Vec<Map<String, Value>>)>,
    /// Pictures by id: JPEG.
    pub photos: Vec<(String, Vec<u8>)>,
}
