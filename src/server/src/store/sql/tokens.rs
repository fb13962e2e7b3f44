//! Tokens of the municipality's own systems.

use domain::time::{Day, Instant};

use super::connection::{Connection, Row, params};
use super::staff;
use crate::integration::Scope;
use crate::store::{Hash, KeptToken, NewToken, Service, StoreError};

/// Each system has a row in staff, closed from the beginning: a name for what it did, and no way to sign in.
pub(super) fn add(tx: &Connection, new: &NewToken) -> Result<bool, StoreError> {
    let (id, now) = (new.system.id.as_str(), new.now.millis());
    let is_taken = tx.exists(
        "SELECT 1 FROM service_tokens JOIN staff ON staff.id = service_tokens.staff
         WHERE staff.name = ?1 AND revoked_at IS NULL AND expires_at > ?2",
        params![new.system.name, now],
    )?;
    if is_taken {
        return Ok(false);
    }
    tx.execute(
        "INSERT INTO staff (id, login, name, role, created_at, closed_at, is_demo)
         VALUES (?1, ?1, ?2, ?3, ?4, ?4, 0)",
        params![id, new.system.name, new.system.role.name(), now],
    )?;
    let scopes: Vec<_> = new.scopes.iter().map(|it| it.name()).collect();
    tx.execute(
        "INSERT INTO service_tokens (token_hash, staff, scopes, created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            new.token,
            id,
            scopes.join(" "),
            now,
            new.expires_at.millis()
        ],
    )?;
    Ok(true)
}

pub(super) fn all(db: &Connection) -> Result<Vec<KeptToken>, StoreError> {
    db.query(
        "SELECT staff.name, scopes, expires_at, revoked_at, used_on
         FROM service_tokens JOIN staff ON staff.id = service_tokens.staff
         ORDER BY service_tokens.created_at DESC, staff.id",
        params![],
        |row| {
            Ok(KeptToken {
                name: row.get(0)?,
                scopes: scopes(row.text(1)?),
                expires_at: Instant::from_millis(row.get(2)?),
                revoked_at: row.get::<Option<i64>>(3)?.map(Instant::from_millis),
                used_on: day(row, 4)?,
            })
        },
    )
}

pub(super) fn revoke(tx: &Connection, name: &str, now: Instant) -> Result<bool, StoreError> {
    let revoked = tx.execute(
        "UPDATE service_tokens SET revoked_at = ?2 WHERE revoked_at IS NULL AND expires_at > ?2
           AND staff IN (SELECT id FROM staff WHERE name = ?1)",
        params![name, now.millis()],
    )?;
    Ok(revoked > 0)
}

pub(super) fn find(db: &Connection, token: &Hash) -> Result<Option<Service>, StoreError> {
    db.optional(
        "SELECT staff.id, staff.name, staff.role, scopes, expires_at, revoked_at IS NOT NULL, used_on
         FROM service_tokens JOIN staff ON staff.id = service_tokens.staff WHERE token_hash = ?1",
        [token],
        |row| {
            Ok(Service {
                system: staff::staff(row)?,
                scopes: scopes(row.text(3)?),
                expires_at: Instant::from_millis(row.get(4)?),
                is_revoked: row.get(5)?,
                used_on: day(row, 6)?,
            })
        },
    )
}

pub(super) fn used(tx: &Connection, token: &Hash, today: Day) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE service_tokens SET used_on = ?2 WHERE token_hash = ?1",
        params![token, today.to_string()],
    )?;
    Ok(())
}

fn scopes(names: &str) -> Vec<Scope> {
    names.split(' ').filter_map(Scope::named).collect()
}

fn day(row: &Row<'_>, column: usize) -> Result<Option<Day>, StoreError> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|it| it.parse().ok()))
}
