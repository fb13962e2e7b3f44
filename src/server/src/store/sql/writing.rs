//! Writing records. Whatever changes in one go gets one new number of the person.

use domain::time::Instant;
use domain::{Change, PersonId, Record, TeamMember};
use serde_json::value::RawValue;

use super::connection::{Connection, params};
use super::{away, settings};
use crate::store::{Import, NewCode, StoreError, StoredChange};

/// What was written of one person, under which number.
pub(super) struct Written {
    pub(super) seq: u64,
    pub(super) changes: Vec<StoredChange>,
}

/// Writes changes of one person; without any, the number stays.
pub(super) fn changes<'a>(
    tx: &Connection,
    person: &PersonId,
    changes: impl Iterator<Item = &'a Change>,
) -> Result<Option<Written>, StoreError> {
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return Ok(None);
    }
    let seq = next_seq(tx, person)?;
    Ok(Some(write_all(tx, person, seq, changes)?))
}

/// The same by who has read in this transaction which number the person has.
pub(super) fn changes_after<'a>(
    tx: &Connection,
    person: &PersonId,
    head: u64,
    changes: impl Iterator<Item = &'a Change>,
) -> Result<Option<Written>, StoreError> {
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return Ok(None);
    }
    let seq = head as i64 + 1;
    tx.post(
        "UPDATE people SET head_seq = ?2 WHERE id = ?1",
        params![person.as_str(), seq],
    )?;
    Ok(Some(write_all(tx, person, seq, changes)?))
}

fn write_all<'a>(
    tx: &Connection,
    person: &PersonId,
    seq: i64,
    changes: impl Iterator<Item = &'a Change>,
) -> Result<Written, StoreError> {
    let write_one = |change: &Change| match change {
        Change::Put(record) => {
            let json = put(tx, person, seq, record)?;
            Ok(StoredChange::Put(RawValue::from_string(json)?))
        }
        Change::Remove(key) => {
            let (kind, id) = (key.kind.name(), &key.id);
            write(tx, person, seq, (kind, id), None)?;
            let (kind, id) = (kind.to_owned(), id.clone());
            Ok(StoredChange::Remove { kind, id })
        }
    };
    let changes = changes.map(write_one).collect::<Result<_, StoreError>>()?;
    let seq = seq as u64;
    Ok(Written { seq, changes })
}

/// Writes records, codes and settings from elsewhere, unless what it builds on is another by now.
pub(super) fn import(tx: &Connection, import: &Import) -> Result<(), StoreError> {
    if let Some((name, value)) = &import.builds_on
        && settings::find(tx, name)? != *value
    {
        return Ok(());
    }
    for (person, records) in &import.people {
        tx.execute(
            "INSERT INTO people (id, head_seq, made_at) VALUES (?1, 0, ?2) ON CONFLICT DO NOTHING",
            params![person.as_str(), import.made_at.map(Instant::millis)],
        )?;
        if records.is_empty() {
            continue;
        }
        let seq = next_seq(tx, person)?;
        for record in records {
            put(tx, person, seq, record)?;
        }
    }
    for new in &import.codes {
        code(tx, new)?;
    }
    for (name, value) in &import.settings {
        settings::put(tx, name, value)?;
    }
    Ok(())
}

fn next_seq(tx: &Connection, person: &PersonId) -> Result<i64, StoreError> {
    tx.one(
        "UPDATE people SET head_seq = head_seq + 1 WHERE id = ?1 RETURNING head_seq",
        [person.as_str()],
        |row| row.get(0),
    )
}

fn put(
    tx: &Connection,
    person: &PersonId,
    seq: i64,
    record: &Record,
) -> Result<String, StoreError> {
    let key = record.key();
    let json = match record {
        Record::TeamMember(member) => serde_json::to_string(&with_absence(tx, member)?)?,
        other => serde_json::to_string(other)?,
    };
    write(tx, person, seq, (key.kind.name(), &key.id), Some(&json))?;
    Ok(json)
}

/// Whoever comes into a team while they are away is away there too.
fn with_absence(tx: &Connection, member: &TeamMember) -> Result<Record, StoreError> {
    let told = away::absence(tx, &member.id)?.map(|it| it.written());
    let away = told.or_else(|| member.away.clone());
    Ok(Record::from(TeamMember {
        away,
        ..member.clone()
    }))
}

fn write(
    tx: &Connection,
    person: &PersonId,
    seq: i64,
    (kind, id): (&str, &str),
    json: Option<&str>,
) -> Result<(), StoreError> {
    tx.post(
        "INSERT INTO records (person, kind, id, seq, json) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (person, kind, id) DO UPDATE SET seq = excluded.seq, json = excluded.json",
        params![person.as_str(), kind, id, seq, json],
    )
}

fn code(tx: &Connection, new: &NewCode) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO pairing_codes (code_hash, person, expires_at, is_demo)
         VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (code_hash) DO UPDATE
         SET person = excluded.person, expires_at = excluded.expires_at,
             is_demo = excluded.is_demo",
        params![
            new.hash,
            new.person.as_str(),
            new.expires_at.millis(),
            new.is_demo
        ],
    )?;
    Ok(())
}
