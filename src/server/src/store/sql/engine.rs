//! What a database must give besides statements: transactions, and whether what was read may be kept.

use domain::PersonId;

use super::connection::Connection;
use super::known::Known;
use super::known_at::KnownAt;
use crate::store::{FromOthers, StoreError};

/// A database that is open.
pub(in crate::store) trait Engine: Send + Sync + 'static {
    /// Reads with one statement, or with several that may see different moments.
    fn read<T>(
        &self,
        work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError>;

    /// Reads with several statements that all see the same moment.
    fn read_at_once<T>(
        &self,
        work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError>;

    /// Does something in one transaction; an error undoes all of it. It is as if all that is written were
    /// written one after the other. What this answers is on the disk. `work` may be called again, where
    /// the database wants it tried once more: it changes nothing but the database.
    fn write<T>(
        &self,
        about: &About<'_>,
        work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError>;

    /// Tells the other servers on this database something.
    fn tell_others(&self, _all: &[String]) -> Result<(), StoreError> {
        Ok(())
    }

    /// Hands on what other servers tell, until `heard` says false.
    fn hear_others(&self, _heard: &mut dyn FnMut(FromOthers<'_>) -> bool) {}

    /// Whether the tables are those that this program knows.
    fn check_version(&self) -> Result<(), StoreError>;

    /// Takes out of the files of the database what was deleted, where they are ours; whoever writes meanwhile waits.
    fn scrub(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// How much room the database takes and has.
    fn room(&self) -> Result<Room, StoreError>;

    /// The sessions that are known; none where another server may write too.
    fn known(&self) -> Option<&Known>;

    /// The sessions that are known as long as nothing is committed; none where the database cannot tell that.
    fn known_at(&self) -> Option<&KnownAt> {
        None
    }
}

/// Room of a database, in bytes.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct Room {
    pub(in crate::store) used: u64,
    /// What may still be written; the most there is where nobody can tell.
    pub(in crate::store) free: u64,
}

/// Whom a write is about.
#[derive(Clone, Debug)]
pub(in crate::store) enum About<'a> {
    Person(&'a PersonId),
    Anyone,
    /// What is written stands in no session.
    Nobody,
}

/// The same, kept until it is committed.
#[derive(Clone, Debug)]
pub(in crate::store) enum Written {
    Person(PersonId),
    Anyone,
    Nobody,
}

impl About<'_> {
    pub(in crate::store) fn written(&self) -> Written {
        match self {
            Self::Person(person) => Written::Person((*person).clone()),
            Self::Anyone => Written::Anyone,
            Self::Nobody => Written::Nobody,
        }
    }
}
