//! The phones of one person, and the codes that one of them makes for another.

use domain::time::Instant;
use domain::{DeviceId, PersonId};

use super::connection::{Connection, params};
use super::{buddies, webpush};
use crate::store::{NewCode, Phone, StoreError};

/// Those that are signed in and were here since `since`, the last paired first.
pub(super) fn all(
    db: &Connection,
    person: &PersonId,
    since: Instant,
) -> Result<Vec<Phone>, StoreError> {
    db.query(
        "SELECT id, created_at, last_seen_at FROM devices
         WHERE person = ?1 AND last_seen_at >= ?2
           AND EXISTS (SELECT 1 FROM sessions WHERE device = devices.id AND revoked = 0)
         ORDER BY created_at DESC, id",
        params![person.as_str(), since.millis()],
        |row| {
            Ok(Phone {
                id: DeviceId::new(row.get::<String>(0)?),
                paired_at: Instant::from_millis(row.get(1)?),
                seen_at: Instant::from_millis(row.get(2)?),
            })
        },
    )
}

/// Cuts one phone of this person off, and with it the code and the links that it made; false when it is none of theirs.
pub(super) fn cut_off(
    tx: &Connection,
    person: &PersonId,
    device: &DeviceId,
) -> Result<bool, StoreError> {
    let cut = tx.execute(
        "UPDATE sessions SET revoked = 2 WHERE revoked = 0
             AND device IN (SELECT id FROM devices WHERE id = ?2 AND person = ?1)",
        [person.as_str(), device.as_str()],
    )?;
    if cut > 0 {
        tx.execute(
            "DELETE FROM pairing_codes WHERE by_device = ?1 AND used_at IS NULL",
            [device.as_str()],
        )?;
        webpush::unsubscribe(tx, device)?;
        buddies::end_those_of(tx, device)?;
    }
    Ok(cut > 0)
}

/// Adds the code that a phone made, unless it was cut off meanwhile. One waits at a time: an earlier one is worthless from now on.
pub(super) fn add_code(tx: &Connection, new: &NewCode, by: &DeviceId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM pairing_codes
         WHERE person = ?1 AND by_device IS NOT NULL AND used_at IS NULL",
        [new.person.as_str()],
    )?;
    tx.execute(
        "INSERT INTO pairing_codes (code_hash, person, expires_at, by_device)
         SELECT ?1, ?2, ?3, ?4
          WHERE EXISTS (SELECT 1 FROM sessions WHERE device = ?4 AND revoked = 0)",
        params![
            new.hash,
            new.person.as_str(),
            new.expires_at.millis(),
            by.as_str()
        ],
    )?;
    Ok(())
}
