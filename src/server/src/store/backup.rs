//! Copies of the database: what can be said of them, and what can go wrong.

use std::path::PathBuf;

use domain::PersonId;
use domain::time::Instant;

use super::StoreError;

/// A copy that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// How many people are in it.
    pub people: u64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A copy that is the database now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutBack {
    /// How many people are in it.
    pub people: u64,
    /// When it was made (UTC), if `backup` made it.
    pub made_at: Option<Instant>,
    /// Where the database that was there before is now.
    pub before: Option<PathBuf>,
    /// What the database that was there before tells, if it can be read.
    pub since: Option<Since>,
}

/// What happened since a copy was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// Whose file changed, and how many records of it: those changes are gone.
    pub changed: Vec<(PersonId, u64)>,
    /// Who was erased and is back.
    pub erased: Vec<PersonId>,
}

/// Why there is no copy, or why it was not put back. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// A backup never overwrites.
    #[error("{0} is there already: nothing is overwritten")]
    Exists(PathBuf),
    /// The folder has a database.
    #[error("there is a database in this folder: with --replace it is moved aside, and stays")]
    HasDatabase,
    /// The file is something else.
    #[error("{0} is no backup of Mijn Aanpak")]
    NotOurs(PathBuf),
    /// The file is not whole.
    #[error("the copy is damaged: {0}")]
    Damaged(String),
    /// A file cannot be used.
    #[error("{path} cannot be used", path = path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}
