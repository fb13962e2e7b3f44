//! Takes every row of a person away.

use domain::PersonId;
use domain::time::Instant;

use super::connection::{Connection, params};
use super::personal;
use crate::store::{Erased, StoreError};

/// None if nobody has this id.
pub(in crate::store) fn erase(
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
    Ok(Some(erased))
}
