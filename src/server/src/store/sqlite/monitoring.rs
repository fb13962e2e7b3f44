//! What staff note for the monthly figures, and the files that are counted.

use std::cmp::Reverse;

use domain::desk::monitoring::{Gender, Outcome};
use domain::time::Instant;
use domain::{MemberId, MutationId, PersonId, Record};
use rusqlite::{Connection, OptionalExtension as _, params};
use sync::monitoring::{NotedOutcome, OutcomeDeed, OutcomeNote, PersonOutcomes};

use super::known::About;
use super::{SqliteStore, caseload};
use crate::store::{Cursor, FileOf, Known, MonitoringStore, Noting, StoreError};

/// So many files are read at one moment.
const PAGE: i64 = 200;
/// So many notes of a person are told of.
const MOST_NOTES: i64 = 500;

/// The last edition of everything that was noted of a person, unless it was taken back.
const HOLDS: &str = "
    SELECT outcome, json FROM outcome_notes AS note
    WHERE person = ?1 AND json IS NOT NULL AND number = (
        SELECT max(number) FROM outcome_notes
        WHERE person = note.person AND outcome = note.outcome)";

impl MonitoringStore for SqliteStore {
    fn outcomes(&self, person: &PersonId, by: &MemberId) -> Result<PersonOutcomes, StoreError> {
        self.readers.read(|db| {
            let tx = db.unchecked_transaction()?;
            let mut outcomes = holding(&tx, person)?;
            outcomes.sort_by_key(|it| Reverse(it.is.from));
            let found = PersonOutcomes {
                outcomes,
                gender: own_gender(&tx, person, by)?,
                notes: notes(&tx, person)?,
            };
            tx.commit()?;
            Ok(found)
        })
    }

    fn note_outcome(&self, noting: &Noting<'_>) -> Result<bool, StoreError> {
        self.write(&About::Nobody, |tx| note(tx, noting))
    }

    fn files(&self, after: Option<&PersonId>, is_known: Known<'_>) -> Result<Cursor, StoreError> {
        self.readers.read(|db| {
            // One transaction, so that the number belongs to the records.
            let tx = db.unchecked_transaction()?;
            let page = page(&tx, after, is_known)?;
            tx.commit()?;
            Ok(page)
        })
    }
}

fn note(tx: &Connection, noting: &Noting<'_>) -> Result<bool, StoreError> {
    if caseload::one(tx, &noting.staff.id, noting.person)?.is_none() {
        return Ok(false);
    }
    match &noting.mutation.deed {
        OutcomeDeed::Gender { gender } => {
            put_gender(tx, noting, *gender)?;
            Ok(true)
        }
        OutcomeDeed::Note { outcome, is } => edition(tx, noting, outcome, Some(is)),
        OutcomeDeed::TakeBack { outcome } => edition(tx, noting, outcome, None),
    }
}

/// A new edition of something; what was sent before is not noted again.
fn edition(
    tx: &Connection,
    noting: &Noting<'_>,
    outcome: &MutationId,
    is: Option<&Outcome>,
) -> Result<bool, StoreError> {
    let id = &noting.mutation.id;
    let key = params![
        noting.person.as_str(),
        noting.staff.id.as_str(),
        id.as_str()
    ];
    let mut before = tx.prepare_cached(
        "SELECT 1 FROM outcome_notes WHERE person = ?1 AND staff = ?2 AND id = ?3",
    )?;
    if before.exists(key)? {
        return Ok(true);
    }
    let there = holding(tx, noting.person)?;
    let is_there = there.iter().any(|it| it.outcome == *outcome);
    let is_new = is.is_some() && outcome == id && !was_noted(tx, noting.person, outcome)?;
    if !is_there && !is_new {
        return Ok(false);
    }
    let json = is.map(serde_json::to_string).transpose()?;
    tx.prepare_cached(
        "INSERT INTO outcome_notes (person, outcome, json, staff, at, id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        noting.person.as_str(),
        outcome.as_str(),
        json,
        noting.staff.id.as_str(),
        noting.now.millis(),
        id.as_str(),
    ])?;
    Ok(true)
}

fn was_noted(tx: &Connection, person: &PersonId, outcome: &MutationId) -> Result<bool, StoreError> {
    let mut find =
        tx.prepare_cached("SELECT 1 FROM outcome_notes WHERE person = ?1 AND outcome = ?2")?;
    Ok(find.exists([person.as_str(), outcome.as_str()])?)
}

fn holding(db: &Connection, person: &PersonId) -> Result<Vec<NotedOutcome>, StoreError> {
    let mut find = db.prepare_cached(HOLDS)?;
    find.query_and_then([person.as_str()], |row| {
        Ok(NotedOutcome {
            outcome: MutationId::new(row.get::<_, String>(0)?),
            is: serde_json::from_str(&row.get::<_, String>(1)?)?,
        })
    })?
    .collect()
}

fn notes(db: &Connection, person: &PersonId) -> Result<Vec<OutcomeNote>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT outcome, staff.name, at, json FROM outcome_notes JOIN staff ON staff.id = staff
         WHERE person = ?1 ORDER BY number DESC LIMIT ?2",
    )?;
    find.query_and_then(params![person.as_str(), MOST_NOTES], |row| {
        let json: Option<String> = row.get(3)?;
        Ok(OutcomeNote {
            outcome: MutationId::new(row.get::<_, String>(0)?),
            by: row.get(1)?,
            at: Instant::from_millis(row.get(2)?),
            is: json.map(|it| serde_json::from_str(&it)).transpose()?,
        })
    })?
    .collect()
}

fn put_gender(tx: &Connection, noting: &Noting<'_>, gender: Gender) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO genders (person, gender, staff) VALUES (?1, ?2, ?3)
         ON CONFLICT (person) DO UPDATE SET gender = excluded.gender, staff = excluded.staff",
    )?
    .execute(params![
        noting.person.as_str(),
        serde_json::to_string(&gender)?,
        noting.staff.id.as_str(),
    ])?;
    Ok(())
}

fn own_gender(
    db: &Connection,
    person: &PersonId,
    by: &MemberId,
) -> Result<Option<Gender>, StoreError> {
    let mut find =
        db.prepare_cached("SELECT gender FROM genders WHERE person = ?1 AND staff = ?2")?;
    let found = find.query_row([person.as_str(), by.as_str()], |row| {
        row.get::<_, String>(0)
    });
    let found = found.optional()?;
    Ok(found.map(|it| serde_json::from_str(&it)).transpose()?)
}

fn gender(db: &Connection, person: &PersonId) -> Result<Gender, StoreError> {
    let mut find = db.prepare_cached("SELECT gender FROM genders WHERE person = ?1")?;
    let found = find.query_row([person.as_str()], |row| row.get::<_, String>(0));
    let found = found.optional()?.map(|it| serde_json::from_str(&it));
    Ok(found.transpose()?.unwrap_or_default())
}

fn page(
    db: &Connection,
    after: Option<&PersonId>,
    is_known: Known<'_>,
) -> Result<Cursor, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT id, head_seq, made_at FROM people WHERE id > ?1 ORDER BY id LIMIT ?2",
    )?;
    let after = after.map_or("", PersonId::as_str);
    let found = find.query_map(params![after, PAGE], |row| {
        let made_at = row.get::<_, Option<i64>>(2)?.map(Instant::from_millis);
        Ok((
            PersonId::new(row.get::<_, String>(0)?),
            row.get(1)?,
            made_at,
        ))
    })?;
    let people = found.collect::<Result<Vec<(PersonId, u64, _)>, _>>()?;
    let is_last = (people.len() as i64) < PAGE;
    let next = people.last().filter(|_| !is_last).map(|it| it.0.clone());
    let mut files = Vec::with_capacity(people.len());
    for (person, head, made_at) in people {
        match file(db, person, head, made_at, is_known) {
            // One file that cannot be read does not hide the others.
            Err(StoreError::Unreadable(error)) => {
                tracing::error!(%error, "a file cannot be read");
            }
            found => files.push(found?),
        }
    }
    Ok(Cursor { files, next })
}

fn file(
    db: &Connection,
    person: PersonId,
    head: u64,
    made_at: Option<Instant>,
    is_known: Known<'_>,
) -> Result<FileOf, StoreError> {
    let is_new = !is_known(&person, head);
    let records = is_new.then(|| counted(db, &person)).transpose()?;
    let outcomes = holding(db, &person)?.into_iter().map(|it| it.is);
    Ok(FileOf {
        head,
        made_at,
        gender: gender(db, &person)?,
        outcomes: outcomes.collect(),
        records,
        person,
    })
}

/// The records from which something is counted: no messages, bills or amounts are read for it.
fn counted(db: &Connection, person: &PersonId) -> Result<Vec<Record>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT json FROM records WHERE person = ?1 AND json IS NOT NULL
           AND kind IN ('person', 'team_member', 'anchor_date', 'step', 'entry')",
    )?;
    find.query_and_then([person.as_str()], |row| {
        Ok(serde_json::from_str(
            row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?,
        )?)
    })?
    .collect()
}
