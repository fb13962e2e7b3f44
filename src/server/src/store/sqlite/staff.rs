//! Accounts and sessions of the staff.

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use crate::store::{
    Account, Hash, NewAccount, NewOpening, NewStaffSession, OpenedAccount, Opening, Owner,
    StaffSession, StoreError,
};

/// `id`, `name` and `role`, in the first three columns.
pub(super) fn staff(row: &Row<'_>) -> rusqlite::Result<Staff> {
    let role: String = row.get(2)?;
    let role = StaffRole::named(&role).ok_or_else(|| {
        let kind = rusqlite::types::Type::Text;
        rusqlite::Error::FromSqlConversionFailure(2, kind, format!("no role {role}").into())
    })?;
    Ok(Staff {
        id: MemberId::new(row.get::<_, String>(0)?),
        name: row.get(1)?,
        role,
    })
}

/// [`staff`] and `credentials`, in the first four columns.
pub(super) fn owner(row: &Row<'_>) -> rusqlite::Result<Owner> {
    Ok(Owner {
        staff: staff(row)?,
        credentials: row.get(3)?,
    })
}

pub(super) fn account(db: &Connection, login: &str) -> Result<Option<Account>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT id, name, role, password_hash, totp_secret, is_demo, credentials
         FROM staff
         WHERE login = ?1 AND closed_at IS NULL",
    )?;
    let account = find.query_row([login], |row| {
        Ok(Account {
            staff: staff(row)?,
            password_hash: row.get(3)?,
            totp_secret: row.get(4)?,
            is_demo: row.get(5)?,
            credentials: row.get(6)?,
        })
    });
    Ok(account.optional()?)
}

/// Those who can be handed a person by whoever asks: the same role, an account that can sign in, and of
/// the demo only among themselves.
const COLLEAGUES: &str = "
    SELECT it.id, it.name, it.role FROM staff AS it JOIN staff AS asker
      ON it.role = asker.role AND it.is_demo = asker.is_demo AND it.id <> asker.id
    WHERE asker.id = ?1 AND it.closed_at IS NULL AND (it.password_hash IS NOT NULL OR it.is_demo
      OR EXISTS (SELECT 1 FROM staff_elsewhere WHERE staff = it.id))";

/// The colleague with this id.
pub(super) fn colleague(
    db: &Connection,
    of: &MemberId,
    id: &MemberId,
) -> Result<Option<Staff>, StoreError> {
    let mut find = db.prepare_cached(&format!("{COLLEAGUES} AND it.id = ?2"))?;
    let found = find.query_row([of.as_str(), id.as_str()], staff);
    Ok(found.optional()?)
}

/// Every colleague, by name.
pub(super) fn colleagues(db: &Connection, of: &MemberId) -> Result<Vec<Staff>, StoreError> {
    let mut find = db.prepare_cached(&format!("{COLLEAGUES} ORDER BY it.name, it.id"))?;
    let found = find.query_map([of.as_str()], staff)?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub(super) fn add(tx: &Connection, new: &NewAccount) -> Result<bool, StoreError> {
    let id = new.staff.id.as_str();
    let made = tx
        .prepare_cached(
            "INSERT INTO staff (id, login, name, role, created_at, is_demo)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id,
            new.login,
            new.staff.name,
            new.staff.role.name(),
            new.now.millis(),
            new.is_demo,
        ])?;
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
    tx.prepare_cached(
        "INSERT INTO staff_openings (code_hash, staff, totp_secret, expires_at)
         VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        opening.code,
        staff.as_str(),
        opening.totp_secret,
        opening.expires_at.millis()
    ])?;
    Ok(())
}

pub(super) fn opening(
    db: &Connection,
    code: &Hash,
    now: Instant,
) -> Result<Option<Opening>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT staff.id, staff.name, staff.role, staff.login, staff_openings.totp_secret,
                credentials
         FROM staff_openings JOIN staff ON staff.id = staff_openings.staff
         WHERE code_hash = ?1 AND expires_at > ?2 AND closed_at IS NULL",
    )?;
    let found = find.query_row(params![code, now.millis()], |row| {
        Ok(Opening {
            staff: staff(row)?,
            login: row.get(3)?,
            totp_secret: row.get(4)?,
            credentials: row.get(5)?,
        })
    });
    Ok(found.optional()?)
}

pub(super) fn open(tx: &Connection, opened: &OpenedAccount) -> Result<bool, StoreError> {
    let mut take = tx.prepare_cached(
        "DELETE FROM staff_openings WHERE code_hash = ?1 AND staff = ?2 AND expires_at > ?3
         RETURNING totp_secret",
    )?;
    let staff = opened.staff.as_str();
    let secret: Option<String> = take
        .query_row(params![opened.code, staff, opened.now.millis()], |row| {
            row.get(0)
        })
        .optional()?;
    let Some(secret) = secret else {
        return Ok(false);
    };
    tx.prepare_cached("UPDATE staff SET password_hash = ?2, totp_secret = ?3 WHERE id = ?1")?
        .execute(params![staff, opened.password_hash, secret])?;
    let deed = Written::new(&opened.staff, DoneWithAccount::Opened, opened.now);
    accounts::write_down(tx, Some(&opened.staff), &deed)?;
    Ok(true)
}

pub(super) fn sign_in(tx: &Connection, new: &NewStaffSession) -> Result<bool, StoreError> {
    let (staff, now) = (new.staff.as_str(), new.now.millis());
    let mut is_same =
        tx.prepare_cached("SELECT 1 FROM staff WHERE id = ?1 AND credentials = ?2")?;
    if !is_same.exists(params![staff, new.credentials])? {
        return Ok(false);
    }
    if let Some(step) = new.totp_step {
        let mut use_up =
            tx.prepare_cached("UPDATE staff SET totp_step = ?2 WHERE id = ?1 AND totp_step < ?2")?;
        if use_up.execute(params![staff, step as i64])? == 0 {
            return Ok(false);
        }
    }
    tx.prepare_cached("DELETE FROM staff_sessions WHERE created_at < ?1 OR last_seen_at < ?2")?
        .execute([
            now - StaffSession::LONGEST,
            now - StaffSession::LONGEST_IDLE,
        ])?;
    tx.prepare_cached(
        "INSERT INTO staff_sessions (token_hash, staff, created_at, last_seen_at)
         VALUES (?1, ?2, ?3, ?3)",
    )?
    .execute(params![new.token, staff, now])?;
    tx.prepare_cached("UPDATE staff SET seen_on = ?2 WHERE id = ?1")?
        .execute(params![staff, new.now.day().to_string()])?;
    Ok(true)
}

pub(super) fn sign_out(tx: &Connection, token: &Hash) -> Result<(), StoreError> {
    let mut end = tx.prepare_cached("DELETE FROM staff_sessions WHERE token_hash = ?1")?;
    end.execute([token])?;
    Ok(())
}

pub(super) fn session(db: &Connection, token: &Hash) -> Result<Option<StaffSession>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT staff.id, staff.name, staff.role, staff_sessions.created_at, last_seen_at,
                is_demo
         FROM staff_sessions JOIN staff ON staff.id = staff_sessions.staff
         WHERE token_hash = ?1 AND closed_at IS NULL",
    )?;
    let session = find.query_row([token], |row| {
        Ok(StaffSession {
            staff: staff(row)?,
            created_at: Instant::from_millis(row.get(3)?),
            last_seen_at: Instant::from_millis(row.get(4)?),
            is_demo: row.get(5)?,
        })
    });
    Ok(session.optional()?)
}

pub(super) fn seen(tx: &Connection, token: &Hash, now: Instant) -> Result<(), StoreError> {
    let mut update =
        tx.prepare_cached("UPDATE staff_sessions SET last_seen_at = ?2 WHERE token_hash = ?1")?;
    update.execute(params![token, now.millis()])?;
    let mut day = tx.prepare_cached(
        "UPDATE staff SET seen_on = ?2 WHERE seen_on IS NOT ?2
         AND id = (SELECT staff FROM staff_sessions WHERE token_hash = ?1)",
    )?;
    day.execute(params![token, now.day().to_string()])?;
    Ok(())
}
