//! Whose account belongs to whom at the municipality's own sign-in.

use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, params};
use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use super::known::About;
use super::{SqliteStore, staff};
use crate::store::{ElsewhereStore, Hash, Owner, OwnerElsewhere, StoreError};

impl ElsewhereStore for SqliteStore {
    fn use_state(
        &self,
        state: &Hash,
        expires_at: Instant,
        now: Instant,
    ) -> Result<bool, StoreError> {
        self.write(&About::Nobody, |tx| {
            tx.prepare_cached("DELETE FROM sign_ins_elsewhere WHERE expires_at < ?1")?
                .execute([now.millis()])?;
            let used = tx
                .prepare_cached(
                    "INSERT INTO sign_ins_elsewhere (state_hash, expires_at) VALUES (?1, ?2)
                     ON CONFLICT DO NOTHING",
                )?
                .execute(params![state, expires_at.millis()])?;
            Ok(used > 0)
        })
    }

    fn owner_elsewhere(&self, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
        self.write(&About::Nobody, |tx| match bound(tx, owner)? {
            Some(owner) => Ok(Some(owner)),
            None => bind(tx, owner),
        })
    }
}

fn bound(db: &Connection, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT id, name, role, credentials
         FROM staff JOIN staff_elsewhere ON staff_elsewhere.staff = staff.id
         WHERE issuer = ?1 AND subject = ?2 AND closed_at IS NULL",
    )?;
    let found = find.query_row([&owner.issuer, &owner.subject], staff::owner);
    Ok(found.optional()?)
}

/// An account belongs to one and stays theirs until an administrator gives it another code.
fn bind(tx: &Connection, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
    let Some(login) = &owner.login else {
        return Ok(None);
    };
    let mut find = tx.prepare_cached(
        "SELECT id, name, role, credentials FROM staff
         WHERE login = ?1 AND closed_at IS NULL AND is_demo = 0 AND NOT EXISTS (
             SELECT 1 FROM staff_elsewhere AS it WHERE it.staff = staff.id AND it.issuer = ?2)",
    )?;
    let found = find.query_row([login, &owner.issuer], staff::owner);
    let Some(found) = found.optional()? else {
        return Ok(None);
    };
    tx.prepare_cached(
        "INSERT INTO staff_elsewhere (issuer, subject, staff, bound_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        owner.issuer,
        owner.subject,
        found.staff.id.as_str(),
        owner.now.millis()
    ])?;
    let deed = Written::new(&found.staff.id, DoneWithAccount::Bound, owner.now);
    accounts::write_down(tx, Some(&found.staff.id), &deed)?;
    Ok(Some(found))
}
