//! Settings: what the servers keep of themselves.

use super::connection::Connection;
use crate::store::StoreError;

pub(super) fn find(db: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let find = "SELECT value FROM settings WHERE name = ?1";
    db.optional(find, [name], |row| row.get(0))
}

/// What stands there, or this, which does from now on.
pub(super) fn find_or(tx: &Connection, name: &str, first: &str) -> Result<String, StoreError> {
    let put = "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING";
    tx.execute(put, [name, first])?;
    tx.one(
        "SELECT value FROM settings WHERE name = ?1",
        [name],
        |row| row.get(0),
    )
}

pub(super) fn put(tx: &Connection, name: &str, value: &str) -> Result<(), StoreError> {
    let put = "INSERT INTO settings (name, value) VALUES (?1, ?2)
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    tx.execute(put, [name, value])?;
    Ok(())
}
