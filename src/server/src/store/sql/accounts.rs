//! Accounts as an administrator changes them.

use domain::desk::{Duty, Staff, StaffAction, StaffMutation, StaffRole, apply};
use domain::time::Instant;
use domain::webpush::kinds_of;
use domain::{File, MemberId, MutationId, PersonId};
use sync::accounts::{AccountDeed, AccountState, Accounts, DoneWithAccount, StaffAccount};

use super::connection::{Connection, Row, params};
use super::{caseload, pull, staff, webpush, writing};
use crate::store::{Act, NewCodeFor, NotDone, StoreError};

/// So many deeds are told of.
const MOST_DEEDS: i64 = 500;

/// Whether somebody can sign in, or could with what they have: the demo team needs no password, and one
/// is worth nothing where the municipality allows none.
fn is_open(has_passwords: bool) -> String {
    format!(
        "(closed_at IS NULL AND ({has_passwords} AND password_hash IS NOT NULL
         OR EXISTS (SELECT 1 FROM staff_elsewhere WHERE staff_elsewhere.staff = staff.id)
         OR is_demo = 1 AND login LIKE 'demo-%'))"
    )
}

/// A system of the municipality stands in the same table and has no account: nobody opens one in its name.
const NO_SYSTEM: &str =
    "NOT EXISTS (SELECT 1 FROM service_tokens WHERE service_tokens.staff = staff.id)";

/// What is done with an account, to be written down.
pub(super) struct Written<'a> {
    staff: &'a MemberId,
    deed: DoneWithAccount,
    to: Option<&'a MemberId>,
    now: Instant,
}

impl<'a> Written<'a> {
    pub(super) const fn new(staff: &'a MemberId, deed: DoneWithAccount, now: Instant) -> Self {
        Self {
            staff,
            deed,
            to: None,
            now,
        }
    }
}

/// Writes down what was done, by whom.
pub(super) fn write_down(
    tx: &Connection,
    by: Option<&MemberId>,
    it: &Written<'_>,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO account_deeds (at, by, staff, deed, other) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            it.now.millis(),
            by.map(MemberId::as_str),
            it.staff.as_str(),
            it.deed.name(),
            it.to.map(MemberId::as_str),
        ],
    )?;
    Ok(())
}

/// What is shown to the administrator `by`.
pub(super) fn all(
    db: &Connection,
    by: &MemberId,
    has_passwords: bool,
) -> Result<Accounts, StoreError> {
    let Some(is_demo) = administrator(db, by)? else {
        return Ok(Accounts {
            accounts: Vec::new(),
            deeds: Vec::new(),
        });
    };
    Ok(Accounts {
        accounts: list(db, is_demo, has_passwords)?,
        deeds: deeds(db, is_demo)?,
    })
}

fn list(
    db: &Connection,
    is_demo: bool,
    has_passwords: bool,
) -> Result<Vec<StaffAccount>, StoreError> {
    let is_open = is_open(has_passwords);
    db.query(
        &format!(
            "SELECT id, name, role, login, closed_at IS NOT NULL, {is_open}, seen_on,
                (SELECT count(*) FROM records
                 WHERE records.kind = 'team_member' AND records.id = staff.id
                   AND records.json IS NOT NULL
                   AND json_extract(records.json, '$.team_member.until') IS NULL)
         FROM staff WHERE is_demo = ?1 AND {NO_SYSTEM} ORDER BY closed_at IS NOT NULL, name, id"
        ),
        [is_demo],
        account,
    )
}

fn account(row: &Row<'_>) -> Result<StaffAccount, StoreError> {
    let state = match (row.get(4)?, row.get(5)?) {
        (true, _) => AccountState::Closed,
        (false, true) => AccountState::Open,
        (false, false) => AccountState::Waiting,
    };
    let seen_on: Option<String> = row.get(6)?;
    Ok(StaffAccount {
        staff: staff::staff(row)?,
        login: row.get(3)?,
        state,
        seen_on: seen_on.and_then(|it| it.parse().ok()),
        people: row.get(7)?,
    })
}

fn deeds(db: &Connection, is_demo: bool) -> Result<Vec<AccountDeed>, StoreError> {
    let found = db.query(
        "SELECT doer.name, account_deeds.at, staff.name, account_deeds.deed, other.name
         FROM account_deeds JOIN staff ON staff.id = account_deeds.staff
         LEFT JOIN staff AS doer ON doer.id = account_deeds.by
         LEFT JOIN staff AS other ON other.id = account_deeds.other
         WHERE staff.is_demo = ?1 ORDER BY account_deeds.at DESC, account_deeds.rowid DESC LIMIT ?2",
        params![is_demo, MOST_DEEDS],
        deed,
    )?;
    Ok(found.into_iter().flatten().collect())
}

/// One of a newer program is not told of.
fn deed(row: &Row<'_>) -> Result<Option<AccountDeed>, StoreError> {
    let Some(deed) = DoneWithAccount::named(row.text(3)?) else {
        return Ok(None);
    };
    Ok(Some(AccountDeed {
        by: row.get(0)?,
        at: Instant::from_millis(row.get(1)?),
        name: row.get(2)?,
        deed,
        to: row.get(4)?,
    }))
}

/// Whether this administrator, whose account is open, is of the demo; none for anybody else.
fn administrator(db: &Connection, by: &MemberId) -> Result<Option<bool>, StoreError> {
    let role = StaffRole::Administrator.name();
    db.optional(
        "SELECT is_demo FROM staff WHERE id = ?1 AND closed_at IS NULL AND role = ?2",
        [by.as_str(), role],
        |row| row.get(0),
    )
}

/// An account that this administrator may change.
struct Found {
    staff: Staff,
    is_closed: bool,
}

fn find(db: &Connection, by: &MemberId, id: &MemberId) -> Result<Option<Found>, StoreError> {
    let Some(is_demo) = administrator(db, by)? else {
        return Ok(None);
    };
    db.optional(
        &format!(
            "SELECT id, name, role, closed_at IS NOT NULL FROM staff
             WHERE id = ?1 AND is_demo = ?2 AND {NO_SYSTEM}"
        ),
        params![id.as_str(), is_demo],
        |row| {
            Ok(Found {
                staff: staff::staff(row)?,
                is_closed: row.get(3)?,
            })
        },
    )
}

/// Closes the account with this name, on the server itself.
pub(super) fn close_named(tx: &Connection, login: &str, now: Instant) -> Result<bool, StoreError> {
    let found: Option<String> = tx.optional(
        "SELECT id FROM staff WHERE login = ?1 AND closed_at IS NULL",
        [login],
        |row| row.get(0),
    )?;
    let Some(id) = found.map(MemberId::new) else {
        return Ok(false);
    };
    close(tx, None, &id, now)?;
    Ok(true)
}

/// Closes an account, unless it is the last of an administrator. One that is closed stays so.
pub(super) fn close_by(
    tx: &Connection,
    by: &MemberId,
    id: &MemberId,
    has_passwords: bool,
    now: Instant,
) -> Result<Result<(), NotDone>, StoreError> {
    let Some(found) = find(tx, by, id)? else {
        return Ok(Err(NotDone::Unknown));
    };
    if found.is_closed {
        return Ok(Ok(()));
    }
    if found.staff.role == StaffRole::Administrator && !has_another(tx, id, has_passwords)? {
        return Ok(Err(NotDone::LastAdministrator));
    }
    close(tx, Some(by), id, now)?;
    Ok(Ok(()))
}

/// Whether an administrator beside this one can sign in.
fn has_another(db: &Connection, id: &MemberId, has_passwords: bool) -> Result<bool, StoreError> {
    let is_open = is_open(has_passwords);
    db.exists(
        &format!(
            "SELECT 1 FROM staff WHERE role = ?2 AND id <> ?1 AND {is_open}
         AND is_demo = (SELECT is_demo FROM staff WHERE id = ?1)"
        ),
        [id.as_str(), StaffRole::Administrator.name()],
    )
}

fn close(
    tx: &Connection,
    by: Option<&MemberId>,
    id: &MemberId,
    now: Instant,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE staff SET closed_at = ?2 WHERE id = ?1",
        params![id.as_str(), now.millis()],
    )?;
    take_off(tx, id)?;
    write_down(tx, by, &Written::new(id, DoneWithAccount::Closed, now))
}

/// Takes off everything with which somebody signs in, and ends their sessions and what is under way.
fn take_off(tx: &Connection, id: &MemberId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE staff SET password_hash = NULL, totp_secret = NULL, credentials = credentials + 1
         WHERE id = ?1",
        [id.as_str()],
    )?;
    for delete in [
        "DELETE FROM staff_sessions WHERE staff = ?1",
        "DELETE FROM staff_openings WHERE staff = ?1",
        "DELETE FROM staff_browsers WHERE staff = ?1",
        "DELETE FROM staff_elsewhere WHERE staff = ?1",
        "DELETE FROM staff_feeds WHERE staff = ?1",
        "DELETE FROM passkeys WHERE staff = ?1",
        "DELETE FROM passkey_challenges WHERE staff = ?1",
    ] {
        tx.execute(delete, [id.as_str()])?;
    }
    Ok(())
}

/// Another code for an account, which is open once it is used.
pub(super) fn renew(
    tx: &Connection,
    new: &NewCodeFor,
) -> Result<Result<Staff, NotDone>, StoreError> {
    let Some(found) = find(tx, &new.by, &new.staff)? else {
        return Ok(Err(NotDone::Unknown));
    };
    if new.by == new.staff {
        return Ok(Err(NotDone::Own));
    }
    take_off(tx, &new.staff)?;
    tx.execute(
        "UPDATE staff SET closed_at = NULL WHERE id = ?1",
        [new.staff.as_str()],
    )?;
    staff::add_opening(tx, &new.staff, &new.opening)?;
    let deed = if found.is_closed {
        DoneWithAccount::Reopened
    } else {
        DoneWithAccount::Renewed
    };
    write_down(tx, Some(&new.by), &Written::new(&new.staff, deed, new.now))?;
    Ok(Ok(found.staff))
}

/// Hands everyone of somebody who left over, as they could have done themselves. It is written down as
/// the administrator's.
pub(super) fn hand_over(
    tx: &Connection,
    by: &Staff,
    from: &MemberId,
    to: &MemberId,
    now: Instant,
) -> Result<Result<Vec<PersonId>, NotDone>, StoreError> {
    let Some(left) = find(tx, &by.id, from)? else {
        return Ok(Err(NotDone::Unknown));
    };
    if !left.is_closed {
        return Ok(Err(NotDone::StillOpen));
    }
    let colleague = staff::colleague(tx, from, to)?;
    let Some(colleague) = colleague.filter(|_| left.staff.role.may(Duty::HandOver)) else {
        return Ok(Err(NotDone::NoColleague));
    };
    let mutation = StaffMutation {
        id: MutationId::new(format!("left-{}-{}", from.as_str(), now.millis())),
        action: StaffAction::HandOver { to: to.clone() },
    };
    let mut people = Vec::new();
    for case in caseload::all(tx, from)? {
        let file = File::from_records(pull::records(tx, &case.person)?);
        let Ok(changes) = apply(&file, &mutation, &left.staff, Some(&colleague), None, now) else {
            // Stays where they are, and is counted there.
            continue;
        };
        let act = Act {
            staff: by,
            person: &case.person,
            mutation: &mutation,
            approach: None,
            now,
        };
        caseload::remember(tx, &act, None)?;
        writing::changes(tx, &case.person, changes.iter())?;
        webpush::ask(tx, &case.person, &kinds_of(&file, &changes), now)?;
        people.push(case.person);
    }
    let handed = Written {
        to: Some(to),
        ..Written::new(from, DoneWithAccount::HandedOver, now)
    };
    write_down(tx, Some(&by.id), &handed)?;
    Ok(Ok(people))
}
