//! Whose account belongs to whom at the municipality's own sign-in.

use domain::time::Instant;
use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use super::connection::{Connection, params};
use super::{About, Engine, SqlStore, staff};
use crate::clock::CLOCKS_DIFFER;
use crate::store::{ElsewhereStore, Hash, Owner, OwnerElsewhere, StoreError};

impl<E: Engine> ElsewhereStore for SqlStore<E> {
    fn use_state(
        &self,
        state: &Hash,
        expires_at: Instant,
        now: Instant,
    ) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.execute(
                "DELETE FROM sign_ins_elsewhere WHERE expires_at < ?1",
                [now.plus_millis(-CLOCKS_DIFFER).millis()],
            )?;
            let used = tx.execute(
                "INSERT INTO sign_ins_elsewhere (state_hash, expires_at) VALUES (?1, ?2)
                     ON CONFLICT DO NOTHING",
                params![state, expires_at.millis()],
            )?;
            Ok(used > 0)
        })
    }

    fn owner_elsewhere(&self, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| match bound(tx, owner)? {
                Some(owner) => Ok(Some(owner)),
                None => bind(tx, owner),
            })
    }
}

fn bound(db: &Connection, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
    db.optional(
        "SELECT id, name, role, credentials
         FROM staff JOIN staff_elsewhere ON staff_elsewhere.staff = staff.id
         WHERE issuer = ?1 AND subject = ?2 AND closed_at IS NULL",
        [&owner.issuer, &owner.subject],
        staff::owner,
    )
}

/// An account belongs to one and stays theirs until an administrator gives it another code.
fn bind(tx: &Connection, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError> {
    let Some(login) = &owner.login else {
        return Ok(None);
    };
    let found = tx.optional(
        "SELECT id, name, role, credentials FROM staff
         WHERE login = ?1 AND closed_at IS NULL AND is_demo = 0 AND NOT EXISTS (
             SELECT 1 FROM staff_elsewhere AS it WHERE it.staff = staff.id AND it.issuer = ?2)",
        [login, &owner.issuer],
        staff::owner,
    )?;
    let Some(found) = found else {
        return Ok(None);
    };
    tx.execute(
        "INSERT INTO staff_elsewhere (issuer, subject, staff, bound_at) VALUES (?1, ?2, ?3, ?4)",
        params![
            owner.issuer,
            owner.subject,
            found.staff.id.as_str(),
            owner.now.millis()
        ],
    )?;
    let deed = Written::new(&found.staff.id, DoneWithAccount::Bound, owner.now);
    accounts::write_down(tx, Some(&found.staff.id), &deed)?;
    Ok(Some(found))
}
