//! The store in `SQLite`: one connection writes, a few read.

mod backup;
mod batch;
mod driver;
mod folder;
mod health;
mod inspect;
pub(in crate::store) mod migrate;
mod moving;
mod readers;
mod since;
mod writer;

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;

use super::StoreError;
use super::sql::{self, About, Engine, Known, Room, SqlStore};
pub use backup::{back_up, put_back};
pub(super) use backup::{begun_anew, new_backup};
use folder::{lock, make_private, make_private_file};
pub use inspect::{check_folder, check_folder_of_several, municipalities_in};
pub(super) use moving::{hold, note_moved};
use readers::Readers;
use writer::Writer;

/// The file in the data folder.
const FILE: &str = "mijn-aanpak.db";
/// The one that comes in its place.
const HALF: &str = "mijn-aanpak.db.new";

/// The store in a folder of this machine.
pub type SqliteStore = SqlStore<Sqlite>;

/// `SQLite`, with a lock on its folder. What was committed is on the disk (`synchronous=FULL`).
pub struct Sqlite {
    writer: Writer,
    readers: Readers,
    known: Known,
    _lock: Option<File>,
}

impl SqliteStore {
    /// Opens the database in a folder, makes both when they are not there, and brings the tables
    /// up to date.
    ///
    /// # Errors
    /// When the folder or the file cannot be used, another server runs on it, or a newer program
    /// made it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        make_private(folder).map_err(StoreError::Folder)?;
        let lock = lock(folder)?;
        // An empty database in its place would sign every phone out.
        if !folder.join(FILE).exists() {
            if folder.join(HALF).exists() {
                return Err(StoreError::HalfRestored);
            }
            inspect::is_of_one(folder)?;
        }
        Self::open_locked(folder, Some(lock))
    }

    /// The same where a database must be already: a folder without one was mistyped.
    ///
    /// # Errors
    /// As [`SqliteStore::open`], and when there is no database.
    pub fn open_there(folder: &Path) -> Result<Self, StoreError> {
        inspect::must_be_there(folder)?;
        Self::open(folder)
    }

    /// The same beside a server that runs on the folder, for the commands that touch nothing of which
    /// a server keeps a copy in memory: [`super::StaffStore`] alone.
    ///
    /// # Errors
    /// As [`SqliteStore::open`], but not when another server runs on it; and when there is no database,
    /// for a folder that was mistyped would get an account that nobody can use.
    pub fn open_beside(folder: &Path) -> Result<Self, StoreError> {
        if !folder.join(FILE).is_file() {
            return Err(StoreError::NoDatabase);
        }
        make_private(folder).map_err(StoreError::Folder)?;
        match lock(folder) {
            Ok(lock) => Self::open_locked(folder, Some(lock)),
            Err(StoreError::Taken) => Self::open_locked(folder, None),
            Err(other) => Err(other),
        }
    }

    fn open_locked(folder: &Path, lock: Option<File>) -> Result<Self, StoreError> {
        moving::is_here(folder)?;
        let file = folder.join(FILE);
        make_private_file(&file).map_err(StoreError::Folder)?;
        let mut writer = Connection::open(&file)?;
        writer.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA cache_size = -1024;",
        )?;
        writer.busy_timeout(std::time::Duration::from_secs(5))?;
        writer.set_prepared_statement_cache_capacity(32);
        if lock.is_some() {
            migrate::run(&mut writer)?;
        } else {
            migrate::is_latest(&writer)?;
        }
        let engine = Sqlite {
            writer: Writer::new(writer),
            readers: Readers::new(file),
            known: Known::default(),
            _lock: lock,
        };
        Ok(Self { engine })
    }

    /// Never lets the database grow beyond this many pages of 4 KiB: a quota.
    ///
    /// # Errors
    /// When the database does not take it.
    pub fn set_most_pages(&self, pages: u32) -> Result<(), StoreError> {
        let writer = &self.engine.writer;
        writer.connection(|db| db.pragma_update(None, "max_page_count", pages))
    }

    /// The level of `PRAGMA synchronous` of the writing connection: 2 is FULL.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn synchronous(&self) -> Result<u8, StoreError> {
        let writer = &self.engine.writer;
        writer.connection(|db| db.pragma_query_value(None, "synchronous", |row| row.get(0)))
    }
}

impl Engine for Sqlite {
    fn read<T>(
        &self,
        mut work: impl FnMut(&sql::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.readers.read(|db| work(db))
    }

    fn read_at_once<T>(
        &self,
        mut work: impl FnMut(&sql::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.readers.read(|db| {
            let tx = db.unchecked_transaction()?;
            let found = work(&*tx)?;
            tx.commit()?;
            Ok(found)
        })
    }

    fn write<T>(
        &self,
        about: &About<'_>,
        work: impl FnMut(&sql::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.writer.write(&self.known, about, work)
    }

    fn check_version(&self) -> Result<(), StoreError> {
        self.readers.read(migrate::is_latest)
    }

    fn room(&self) -> Result<Room, StoreError> {
        self.readers
            .read(|db| health::room(db, self.readers.file()))
    }

    fn scrub(&self) -> Result<(), StoreError> {
        let is_busy = self.writer.alone(&self.known, |db| {
            // What was deleted is overwritten already; this takes what moved inside the file, too.
            db.execute_batch("VACUUM")?;
            db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        })?;
        if is_busy {
            return Err(StoreError::Busy);
        }
        Ok(())
    }

    fn known(&self) -> Option<&Known> {
        Some(&self.known)
    }
}
