//! Browsers in which the owner of an account signed in before.

use domain::MemberId;
use domain::time::Instant;

use super::connection::{Connection, params};
use crate::store::{Hash, StoreError};

/// How long one is known that is not used, in milliseconds.
const LASTS: i64 = crate::session::DAYS * 24 * 3_600_000;

pub(super) fn know(
    tx: &Connection,
    token: &Hash,
    staff: &MemberId,
    now: Instant,
) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM staff_browsers WHERE used_at < ?1",
        [now.millis() - LASTS],
    )?;
    tx.execute(
        "INSERT INTO staff_browsers (token_hash, staff, used_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (token_hash, staff) DO UPDATE SET used_at = excluded.used_at",
        params![token, staff.as_str(), now.millis()],
    )?;
    Ok(())
}

pub(super) fn is_known(db: &Connection, token: &Hash, now: Instant) -> Result<bool, StoreError> {
    db.exists(
        "SELECT 1 FROM staff_browsers WHERE token_hash = ?1 AND used_at >= ?2",
        params![token, now.millis() - LASTS],
    )
}

pub(super) fn owner(
    db: &Connection,
    token: &Hash,
    login: &str,
    now: Instant,
) -> Result<Option<MemberId>, StoreError> {
    let key = params![token, login, now.millis() - LASTS];
    let found = db.optional(
        "SELECT staff.id FROM staff_browsers JOIN staff ON staff.id = staff_browsers.staff
         WHERE token_hash = ?1 AND login = ?2 AND used_at >= ?3 AND closed_at IS NULL",
        key,
        |row| row.get::<String>(0),
    )?;
    Ok(found.map(MemberId::new))
}
