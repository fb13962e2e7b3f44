//! Reading a person's records, all or since a cursor.

use domain::{PersonId, Record};
use serde_json::value::RawValue;

use super::connection::{Connection, Row, params};
use crate::store::{Answer, Session, StoreError, StoredChange, history};

/// What changed after the cursor. A cursor of nobody (0), from the future or of before the server was put
/// back to an older copy gets the whole file.
pub(super) fn answer(
    db: &Connection,
    session: &Session,
    cursor: u64,
) -> Result<Answer, StoreError> {
    let found: Option<(u64, u64)> = db.optional(
        "SELECT people.head_seq, devices.last_seq FROM devices
             JOIN people ON people.id = devices.person WHERE devices.id = ?1",
        [session.device.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    at(db, session, cursor, found.ok_or(StoreError::Gone)?)
}

/// The same where it is known already how far the file and the phone are.
pub(super) fn at(
    db: &Connection,
    session: &Session,
    cursor: u64,
    (head, last_seq): (u64, u64),
) -> Result<Answer, StoreError> {
    let is_whole_file = cursor == 0 || cursor > head || !history::is_same(cursor, head);
    let changes = if is_whole_file {
        whole(db, &session.person)?
    } else if cursor == head {
        Vec::new()
    } else {
        since(db, &session.person, cursor)?
    };
    Ok(Answer {
        cursor: head,
        is_whole_file,
        changes,
        last_seq,
        ..Answer::default()
    })
}

/// Everything of a file, and its cursor.
pub(super) fn whole_file(
    db: &Connection,
    person: &PersonId,
) -> Result<(u64, Vec<StoredChange>), StoreError> {
    let find = "SELECT head_seq FROM people WHERE id = ?1";
    let head = db.one(find, [person.as_str()], |row| row.get(0))?;
    Ok((head, whole(db, person)?))
}

fn whole(db: &Connection, person: &PersonId) -> Result<Vec<StoredChange>, StoreError> {
    db.query(
        "SELECT kind, id, json FROM records WHERE person = ?1 AND json IS NOT NULL
         ORDER BY kind, id",
        [person.as_str()],
        change,
    )
}

fn since(db: &Connection, person: &PersonId, cursor: u64) -> Result<Vec<StoredChange>, StoreError> {
    db.query(
        "SELECT kind, id, json FROM records WHERE person = ?1 AND seq > ?2 ORDER BY seq, kind, id",
        params![person.as_str(), cursor as i64],
        change,
    )
}

fn change(row: &Row<'_>) -> Result<StoredChange, StoreError> {
    match row.get::<Option<String>>(2)? {
        Some(json) => Ok(StoredChange::Put(RawValue::from_string(json)?)),
        None => Ok(StoredChange::Remove {
            kind: row.get(0)?,
            id: row.get(1)?,
        }),
    }
}

pub(super) const RECORDS: &str =
    "SELECT json FROM records WHERE person = ?1 AND json IS NOT NULL ORDER BY kind, id";

/// All records of a person.
pub(super) fn records(db: &Connection, person: &PersonId) -> Result<Vec<Record>, StoreError> {
    db.query(RECORDS, [person.as_str()], |row| {
        Ok(serde_json::from_str(row.text(0)?)?)
    })
}
