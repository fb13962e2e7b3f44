//! The database of a folder while it is moved to another one, and afterwards.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::Connection;

use super::folder::lock;
use super::{FILE, inspect, migrate};
use crate::store::StoreError;

/// There once the database is somewhere else.
const MOVED: &str = "mijn-aanpak.moved";

/// A database that is read.
pub(in crate::store) struct Held {
    pub(in crate::store) db: Connection,
    /// Keeps servers out.
    _lock: Option<File>,
}

/// Opens the database of a folder to read, where that is wanted while no server runs. One that was moved may have
/// been so only as far as its mark.
pub(in crate::store) fn hold(folder: &Path, is_alone: bool) -> Result<Held, StoreError> {
    inspect::must_be_there(folder)?;
    let lock = is_alone.then(|| lock(folder)).transpose()?;
    let db = inspect::reading(&folder.join(FILE))?;
    migrate::is_latest(&db)?;
    Ok(Held { db, _lock: lock })
}

/// Keeps servers out from now on: what they wrote here would be lost.
pub(in crate::store) fn note_moved(folder: &Path) -> Result<(), StoreError> {
    let noted = File::create(folder.join(MOVED)).and_then(|file| file.sync_all());
    // Its name too is on the disk.
    let noted = noted.and_then(|()| File::open(folder)?.sync_all());
    noted.map_err(StoreError::Folder)
}

/// Lets servers in again: what is in the folder is the database from now on.
pub(super) fn note_here(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(folder.join(MOVED)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Refuses a folder whose database is somewhere else.
pub(super) fn is_here(folder: &Path) -> Result<(), StoreError> {
    if folder.join(MOVED).exists() {
        return Err(StoreError::Moved);
    }
    Ok(())
}
