//! Looks at a database without changing it.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{FILE, migrate, moving};
use crate::store::StoreError;

/// Whether this program can work with what is in a folder; one without a database is good.
///
/// # Errors
/// When the database cannot be read, or a newer program made it.
pub fn check_folder(folder: &Path) -> Result<(), StoreError> {
    moving::is_here(folder)?;
    let file = folder.join(FILE);
    if file.is_file() {
        migrate::version(&reading(&file)?)?;
    }
    Ok(())
}

/// Refuses a folder without a database, which was mistyped.
pub(super) fn must_be_there(folder: &Path) -> Result<(), StoreError> {
    if folder.join(FILE).is_file() {
        Ok(())
    } else {
        Err(StoreError::NoDatabase)
    }
}

/// Opens a file that must be there, to read.
pub(super) fn reading(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    Ok(connection)
}
