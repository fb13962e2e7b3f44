//! Takes every row of a person away.

use domain::PersonId;
use domain::time::Instant;

use super::connection::{Connection, params};
use super::personal;
use crate::store::{Erased, StoreError};

/// The setting that says that something is still to be taken out of the files of the database.
const TO_SCRUB: &str = "erased_not_scrubbed";

/// None if nobody has this id.
pub(super) fn erase(
    tx: &Connection,
    person: &PersonId,
    now: Instant,
) -> Result<Option<Erased>, StoreError> {
    let id = person.as_str();
    if !tx.exists("SELECT 1 FROM people WHERE id = ?1", [id])? {
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
            erased.records,
            erased.photos,
            erased.phones,
            erased.looks,
        ],
    )?;
    tx.execute(
        "INSERT INTO settings (name, value) VALUES (?1, '') ON CONFLICT DO NOTHING",
        [TO_SCRUB],
    )?;
    Ok(Some(erased))
}

pub(super) fn note_scrubbed(tx: &Connection) -> Result<(), StoreError> {
    tx.execute("DELETE FROM settings WHERE name = ?1", [TO_SCRUB])
        .map(drop)
}

pub(super) fn is_to_scrub(db: &Connection) -> Result<bool, StoreError> {
    db.exists("SELECT 1 FROM settings WHERE name = ?1", [TO_SCRUB])
}
