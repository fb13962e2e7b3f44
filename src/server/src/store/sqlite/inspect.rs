//! Looks at a database without changing it.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::folder::LOCK;
use super::{FILE, migrate, moving};
use crate::municipalities::MunicipalityName;
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
        return Ok(());
    }
    is_of_one(folder)
}

/// Whether several municipalities can have a folder each inside this one: not where one has it for itself, for all its
/// phones would be signed out.
///
/// # Errors
/// [`StoreError::OfOne`].
pub fn check_folder_of_several(folder: &Path) -> Result<(), StoreError> {
    if folder.join(FILE).exists() {
        return Err(StoreError::OfOne);
    }
    Ok(())
}

/// Refuses a folder in which several municipalities have theirs.
pub(super) fn is_of_one(folder: &Path) -> Result<(), StoreError> {
    match municipalities_in(folder) {
        names if names.is_empty() => Ok(()),
        names => Err(StoreError::OfSeveral(names.join(", "))),
    }
}

/// The municipalities that have a folder with a database of their own inside this one. A server has run on each: a copy
/// that somebody put there is none.
pub fn municipalities_in(folder: &Path) -> Vec<String> {
    let inside = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_one = |path: &Path| path.join(FILE).is_file() && path.join(LOCK).is_file();
    let found = inside.filter(|it| is_one(&it.path()));
    let names = found.filter_map(|it| it.file_name().into_string().ok());
    let mut names: Vec<_> = names
        .filter(|it| it.parse::<MunicipalityName>().is_ok())
        .collect();
    names.sort_unstable();
    names
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
