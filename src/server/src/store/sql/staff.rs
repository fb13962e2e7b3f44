//! Accounts and sessions of the staff.

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;

use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use super::connection::{Connection, Row, params};
use crate::store::{
    Account, Hash, NewAccount, NewOpening, NewStaffSession, OpenedAccount, Opening, Owner,
    StaffSession, StoreError,
};

/// `id`, `name` and `role`, in the first three columns.
pub(super) fn staff(row: &Row<'_>) -> Result<Staff, StoreError> {
    let role: String = row.get(2)?;
    let role = StaffRole::named(&role)
        .ok_or_else(|| StoreError::Database(format!("no role {role}").into()))?;
    Ok(Staff {
        id: MemberId::new(row.get::<String>(0)?),
        name: row.get(1)?,
        role,
    })
}

/// [`staff`] and `credentials`, in the first four columns.
pub(super) fn owner(row: &Row<'_>) -> Result<Owner, StoreError> {
    Ok(Owner {
        staff: staff(row)?,
        credentials: row.get(3)?,
    })
}

pub(super) fn account(db: &Connection, login: &str) -> Result<Option<Account>, StoreError> {
    db.optional(
        "SELECT id, name, role, password_hash, totp_secret, is_demo, credentials
         FROM staff
         WHERE login = ?1 AND closed_at IS NULL",
        [login],
        |row| {
            Ok(Account {
                staff: staff(row)?,
                password_hash: row.get(3)?,
                totp_secret: row.get(4)?,
                is_demo: row.get(5)?,
                credentials: row.get(6)?,
            })
        },
    )
}

/// Those who can be handed a person by whoever asks: the same role, an account that can sign in, and of
/// the demo only among themselves.
const COLLEAGUES: &str = "
    SELECT it.id, it.name, it.role FROM staff AS it JOIN staff AS asker
      ON it.role = asker.role AND it.is_demo = asker.is_demo AND it.id <> asker.id
    WHERE asker.id = ?1 AND it.closed_at IS NULL AND (it.password_hash IS NOT NULL OR it.is_demo = 1
      OR EXISTS (SELECT 1 FROM staff_elsewhere WHERE staff = it.id))";

/// The colleague with this id.
pub(super) fn colleague(
    db: &Connection,
    of: &MemberId,
    id: &MemberId,
) -> Result<Option<Staff>, StoreError> {
    db.optional(
        &format!("{COLLEAGUES} AND it.id = ?2"),
        [of.as_str(), id.as_str()],
        staff,
    )
}

/// Every colleague, by name.
pub(super) fn colleagues(db: &Connection, of: &MemberId) -> Result<Vec<Staff>, StoreError> {
    db.query(
        &format!("{COLLEAGUES} ORDER BY it.name, it.id"),
        [of.as_str()],
        staff,
    )
}

pub(super) fn add(tx: &Connection, new: &NewAccount) -> Result<bool, StoreError> {
    let id = new.staff.id.as_str();
    let made = tx.execute(
        "INSERT INTO staff (id, login, name, role, created_at, is_demo)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        params![
            id,
            new.login,
            new.staff.name,
            new.staff.role.name(),
            new.now.millis(),
            new.is_demo,
        ],
    )?;
    if made == 0 {
        return Ok(false);
    }
    if let Some(opening) = &new.opening {
        add_opening(tx, &new.staff.id, opening)?;
        let made = Written::new(&new.staff.id, DoneWithAccount::Made, new.now);
        accounts::write_down(tx, new.by.as_ref(), &made)?;
    }
    Ok(true)
}

pub(super) fn add_opening(
    tx: &Connection,
    staff: &MemberId,
    opening: &NewOpening,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO staff_openings (code_hash, staff, totp_secret, expires_at)
         VALUES (?1, ?2, ?3, ?4)",
        params![
            opening.code,
            staff.as_str(),
            opening.totp_secret,
            opening.expires_at.millis()
        ],
    )?;
    Ok(())
}

pub(super) fn opening(
    db: &Connection,
    code: &Hash,
    now: Instant,
) -> Result<Option<Opening>, StoreError> {
    db.optional(
        "SELECT staff.id, staff.name, staff.role, staff.login, staff_openings.totp_secret,
                credentials
         FROM staff_openings JOIN staff ON staff.id = staff_openings.staff
         WHERE code_hash = ?1 AND expires_at > ?2 AND closed_at IS NULL",
        params![code, now.millis()],
        |row| {
            Ok(Opening {
                staff: staff(row)?,
                login: row.get(3)?,
                totp_secret: row.get(4)?,
                credentials: row.get(5)?,
            })
        },
    )
}

pub(super) fn open(tx: &Connection, opened: &OpenedAccount) -> Result<bool, StoreError> {
    let staff = opened.staff.as_str();
    let secret: Option<String> = tx.optional(
        "DELETE FROM staff_openings WHERE code_hash = ?1 AND staff = ?2 AND expires_at > ?3
         RETURNING totp_secret",
        params![opened.code, staff, opened.now.millis()],
        |row| row.get(0),
    )?;
    let Some(secret) = secret else {
        return Ok(false);
    };
    tx.execute(
        "UPDATE staff SET password_hash = ?2, totp_secret = ?3 WHERE id = ?1",
        params![staff, opened.password_hash, secret],
    )?;
    let deed = Written::new(&opened.staff, DoneWithAccount::Opened, opened.now);
    accounts::write_down(tx, Some(&opened.staff), &deed)?;
    Ok(true)
}

pub(super) fn sign_in(tx: &Connection, new: &NewStaffSession) -> Result<bool, StoreError> {
    let (staff, now) = (new.staff.as_str(), new.now.millis());
    let is_same = "SELECT 1 FROM staff WHERE id = ?1 AND credentials = ?2";
    if !tx.exists(is_same, params![staff, new.credentials])? {
        return Ok(false);
    }
    if let Some(step) = new.totp_step {
        let use_up = "UPDATE staff SET totp_step = ?2 WHERE id = ?1 AND totp_step < ?2";
        let used = tx.execute(use_up, params![staff, step as i64])?;
        if used == 0 {
            return Ok(false);
        }
    }
    tx.execute(
        "DELETE FROM staff_sessions WHERE created_at < ?1 OR last_seen_at < ?2",
        [
            now - StaffSession::LONGEST,
            now - StaffSession::LONGEST_IDLE,
        ],
    )?;
    tx.execute(
        "INSERT INTO staff_sessions (token_hash, staff, created_at, last_seen_at)
         VALUES (?1, ?2, ?3, ?3)",
        params![new.token, staff, now],
    )?;
    tx.execute(
        "UPDATE staff SET seen_on = ?2 WHERE id = ?1",
        params![staff, new.now.day().to_string()],
    )?;
    Ok(true)
}

pub(super) fn sign_out(tx: &Connection, token: &Hash) -> Result<(), StoreError> {
    tx.execute("DELETE FROM staff_sessions WHERE token_hash = ?1", [token])?;
    Ok(())
}

pub(super) fn session(db: &Connection, token: &Hash) -> Result<Option<StaffSession>, StoreError> {
    db.optional(
        "SELECT staff.id, staff.name, staff.role, staff_sessions.created_at, last_seen_at,
                is_demo
         FROM staff_sessions JOIN staff ON staff.id = staff_sessions.staff
         WHERE token_hash = ?1 AND closed_at IS NULL",
        [token],
        |row| {
            Ok(StaffSession {
                staff: staff(row)?,
                created_at: Instant::from_millis(row.get(3)?),
                last_seen_at: Instant::from_millis(row.get(4)?),
                is_demo: row.get(5)?,
            })
        },
    )
}

pub(super) fn seen(tx: &Connection, token: &Hash, now: Instant) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE staff_sessions SET last_seen_at = ?2 WHERE token_hash = ?1",
        params![token, now.millis()],
    )?;
    tx.execute(
        "UPDATE staff SET seen_on = ?2 WHERE seen_on IS DISTINCT FROM ?2
         AND id = (SELECT staff FROM staff_sessions WHERE token_hash = ?1)",
        params![token, now.day().to_string()],
    )?;
    Ok(())
}
