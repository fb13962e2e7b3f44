//! Browsers in which the owner of an account signed in before.

use domain::MemberId;
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::store::{Hash, StoreError};

/// How long one is known that is not used, in milliseconds.
const LASTS: i64 = crate::session::DAYS * 24 * 3_600_000;

pub(super) fn know(
    tx: &Connection,
    token: &Hash,
    staff: &MemberId,
    now: Instant,
) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM staff_browsers WHERE used_at < ?1")?
        .execute([now.millis() - LASTS])?;
    tx.prepare_cached(
        "INSERT INTO staff_browsers (token_hash, staff, used_at) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET used_at = ?3",
    )?
    .execute(params![token, staff.as_str(), now.millis()])?;
    Ok(())
}

pub(super) fn is_known(db: &Connection, token: &Hash, now: Instant) -> Result<bool, StoreError> {
    let mut find =
        db.prepare_cached("SELECT 1 FROM staff_browsers WHERE token_hash = ?1 AND used_at >= ?2")?;
    Ok(find.exists(params![token, now.millis() - LASTS])?)
}

pub(super) fn owner(
    db: &Connection,
    token: &Hash,
    login: &str,
    now: Instant,
) -> Result<Option<MemberId>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT staff.id FROM staff_browsers JOIN staff ON staff.id = staff_browsers.staff
         WHERE token_hash = ?1 AND login = ?2 AND used_at >= ?3 AND closed_at IS NULL",
    )?;
    let key = params![token, login, now.millis() - LASTS];
    let found = find.query_row(key, |row| row.get::<_, String>(0));
    Ok(found.optional()?.map(MemberId::new))
}
