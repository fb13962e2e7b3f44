//! Takes everything of a person away, for ever.

use std::path::Path;

use domain::PersonId;
use domain::time::Instant;
use rusqlite::{Connection, params};

use super::known::About;
use super::{SqliteStore, personal};
use crate::store::{Erased, StoreError};

/// Erases a person from the database of a folder on which no server runs; none if nobody has this id. Their phones wipe
/// themselves at their next contact. Nothing of the person stays in the files of the database.
///
/// # Errors
/// When a server runs or the disk fails. It may be asked again.
pub fn erase(folder: &Path, person: &PersonId, now: Instant) -> Result<Option<Erased>, StoreError> {
    super::inspect::must_be_there(folder)?;
    let store = SqliteStore::open(folder)?;
    let erased = store.write(&About::Anyone, |tx| everything(tx, person, now))?;
    // Also when they are gone already: the try before may have ended here.
    let db = store.writer();
    db.execute_batch("VACUUM")?;
    let is_busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if is_busy {
        return Err(StoreError::Busy);
    }
    Ok(erased)
}

fn everything(
    tx: &Connection,
    person: &PersonId,
    now: Instant,
) -> Result<Option<Erased>, StoreError> {
    let id = person.as_str();
    let is_there = tx
        .prepare("SELECT 1 FROM people WHERE id = ?1")?
        .exists([id])?;
    if !is_there {
        return Ok(None);
    }
    // Whoever signed a phone out themselves has wiped it already.
    tx.execute(
        "INSERT INTO erased_phones (token_hash, erased_at)
         SELECT token_hash, ?2 FROM sessions
         WHERE revoked <> 1 AND device IN (SELECT id FROM devices WHERE person = ?1)",
        params![id, now.millis()],
    )?;
    let mut erased = Erased {
        records: 0,
        photos: 0,
        phones: 0,
        looks: 0,
    };
    for (table, rows) in personal::TABLES {
        let gone = tx.execute(&format!("DELETE FROM {table} WHERE {rows}"), [id])? as u64;
        match table {
            "records" => erased.records = gone,
            "photos" => erased.photos = gone,
            "devices" => erased.phones = gone,
            "looks" => erased.looks = gone,
            _ => {}
        }
    }
    tx.execute(
        "INSERT INTO erased (on_day, records, photos, phones, looks) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            now.day().to_string(),
            erased.records as i64,
            erased.photos as i64,
            erased.phones as i64,
            erased.looks as i64,
        ],
    )?;
    Ok(Some(erased))
}
