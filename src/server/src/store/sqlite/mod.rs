//! The store in `SQLite`: one connection writes, a few read.

mod account_store;
mod accounts;
mod agenda;
mod away;
mod backup;
mod browsers;
mod caseload;
mod elsewhere;
mod erase;
mod export;
mod group;
mod health;
mod inspect;
mod known;
mod local;
mod migrate;
mod monitoring;
mod passkeys;
mod personal;
mod phones;
mod photos;
mod pool;
mod pull;
mod push;
mod retention;
mod sessions;
mod staff;
mod staff_store;
mod webpush;
mod writing;

use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::regelen::LocalRule;
use domain::time::Instant;
use domain::{DeviceId, PersonId, PhotoId, Record};
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, TransactionBehavior};

use super::{
    Answer, Chunk, Hash, Import, NewCode, NewPairing, Pairing, Phone, Photo, Push, Pushed, Session,
    Store, StoreError,
};
pub use backup::{back_up, put_back};
pub use erase::erase;
pub use export::export;
pub use inspect::check_folder;
use known::{About, Known};
use pool::Pool;

/// The file in the data folder.
const FILE: &str = "mijn-aanpak.db";
/// Locked as long as a server runs on the folder.
const LOCK: &str = "mijn-aanpak.lock";

/// The store in `SQLite`.
///
/// Invariant: whatever a verb has answered survives a crash and a power cut (`synchronous=FULL`).
pub struct SqliteStore {
    writer: Mutex<Connection>,
    readers: Pool,
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
        Self::open_locked(folder, Some(lock))
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
        }
        Ok(Self {
            writer: Mutex::new(writer),
            readers: Pool::new(file),
            known: Known::default(),
            _lock: lock,
        })
    }

    /// Never lets the database grow beyond this many pages of 4 KiB: a quota.
    ///
    /// # Errors
    /// When the database does not take it.
    pub fn set_most_pages(&self, pages: u32) -> Result<(), StoreError> {
        Ok(self.writer().pragma_update(None, "max_page_count", pages)?)
    }

    /// The level of `PRAGMA synchronous` of the writing connection: 2 is FULL.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn synchronous(&self) -> Result<u8, StoreError> {
        Ok(self
            .writer()
            .pragma_query_value(None, "synchronous", |row| row.get(0))?)
    }

    // A panic in a transaction has rolled it back, so the connection is good after it.
    fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in one transaction; an error undoes all of it.
    fn write<T>(
        &self,
        about: &About<'_>,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&tx)?;
        let committed = tx.commit();
        // Even when it failed: then nobody needs to know how far it came.
        self.known.forget(about);
        committed?;
        Ok(done)
    }
}

impl Store for SqliteStore {
    fn session(&self, token: &Hash) -> Result<Option<Arc<Session>>, StoreError> {
        if let Some(session) = self.known.find(token) {
            return Ok(Some(session));
        }
        let began = self.known.writes();
        let session = self.readers.read(|db| sessions::find(db, token))?;
        let session = session.map(Arc::new);
        if let Some(session) = &session {
            self.known.remember(*token, session, began);
        }
        Ok(session)
    }

    fn seen(&self, session: &Session, now: Instant) -> Result<(), StoreError> {
        self.write(&About::Person(&session.person), |tx| {
            sessions::seen(tx, &session.device, now)
        })
    }

    fn sign_out(&self, token: &Hash) -> Result<(), StoreError> {
        self.write(&About::Anyone, |tx| sessions::revoke(tx, token))
    }

    fn pair(&self, pairing: &NewPairing) -> Result<Pairing, StoreError> {
        self.write(&About::Anyone, |tx| sessions::pair(tx, pairing))
    }

    fn pull(&self, session: &Session, cursor: u64) -> Result<Answer, StoreError> {
        self.readers.read(|db| {
            // One transaction, so that the cursor belongs to the changes.
            let tx = db.unchecked_transaction()?;
            let answer = pull::answer(&tx, session, cursor)?;
            tx.commit()?;
            Ok(answer)
        })
    }

    fn push(&self, session: &Session, push: Push) -> Result<Pushed, StoreError> {
        self.write(&About::Person(&session.person), |tx| {
            push::push(tx, session, push)
        })
    }

    fn records(&self, person: &PersonId) -> Result<Vec<Record>, StoreError> {
        self.readers.read(|db| pull::records(db, person))
    }

    fn import(&self, import: &Import) -> Result<(), StoreError> {
        self.write(&About::Anyone, |tx| writing::import(tx, import))
    }

    fn set_local_rules(&self, rules: &[LocalRule]) -> Result<usize, StoreError> {
        self.write(&About::Anyone, |tx| local::set(tx, rules))
    }

    fn photo(&self, person: &PersonId, id: &PhotoId) -> Result<Photo, StoreError> {
        self.readers.read(|db| photos::find(db, person, id))
    }

    fn photo_bytes(&self, person: &PersonId, id: &PhotoId) -> Result<Option<Vec<u8>>, StoreError> {
        self.readers.read(|db| photos::bytes(db, person, id))
    }

    fn add_to_photo(&self, person: &PersonId, chunk: &Chunk) -> Result<Photo, StoreError> {
        self.write(&About::Nobody, |tx| photos::add(tx, person, chunk))
    }

    fn drop_photo(&self, person: &PersonId, id: &PhotoId) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| photos::drop(tx, person, id))
    }

    fn phones(&self, person: &PersonId, since: Instant) -> Result<Vec<Phone>, StoreError> {
        self.readers.read(|db| phones::all(db, person, since))
    }

    fn sign_phone_out(&self, person: &PersonId, phone: &DeviceId) -> Result<bool, StoreError> {
        self.write(&About::Person(person), |tx| {
            phones::cut_off(tx, person, phone)
        })
    }

    fn add_phone_code(&self, code: &NewCode, by: &DeviceId) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| phones::add_code(tx, code, by))
    }

    fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.readers.read(|db| {
            let mut find = db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
            Ok(find.query_row([name], |row| row.get(0)).optional()?)
        })
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(error),
        }
    }
}

/// Keeps a second server out: each would not know what the other writes. The lock ends with the
/// program, however that ends.
fn lock(folder: &Path) -> Result<File, StoreError> {
    let file = File::create(folder.join(LOCK)).map_err(StoreError::Folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Taken),
        Err(TryLockError::Error(error)) => Err(StoreError::Folder(error)),
    }
}

/// Makes the file for nobody else on the machine, also in a folder that others may read: keys are in it.
/// What is beside it is made with the same rights.
fn make_private_file(file: &Path) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// Makes the folder for nobody else on the machine.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
