//! What staff note for the monthly figures, and the files that are counted.

use std::cmp::Reverse;

use domain::desk::monitoring::{CalendarMonth, Gender, Outcome, Stood};
use domain::time::{Day, Instant};
use domain::{MemberId, MutationId, PersonId, Record};
use sync::monitoring::{NotedOutcome, OutcomeDeed, OutcomeNote, PersonOutcomes};

use super::connection::{Connection, params};
use super::{About, Engine, SqlStore, caseload};
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

impl<E: Engine> MonitoringStore for SqlStore<E> {
    fn outcomes(&self, person: &PersonId, by: &MemberId) -> Result<PersonOutcomes, StoreError> {
        self.engine.read_at_once(|db| {
            let mut outcomes = holding(db, person)?;
            outcomes.sort_by_key(|it| Reverse(it.is.from));
            Ok(PersonOutcomes {
                outcomes,
                gender: own_gender(db, person, by)?,
                notes: notes(db, person)?,
            })
        })
    }

    fn note_outcome(&self, noting: &Noting<'_>) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| note(tx, noting))
    }

    fn files(&self, after: Option<&PersonId>, is_known: Known<'_>) -> Result<Cursor, StoreError> {
        // At once, so that the number belongs to the records.
        self.engine.read_at_once(|db| page(db, after, is_known))
    }

    fn stood(&self, month: CalendarMonth) -> Result<Option<(Day, Stood)>, StoreError> {
        self.engine.read(|db| stood(db, month))
    }

    fn keep_stood(
        &self,
        month: CalendarMonth,
        counted_on: Day,
        stood: &Stood,
    ) -> Result<bool, StoreError> {
        let json = serde_json::to_string(stood)?;
        // In one statement: of two servers one counts, and a clock that went back overwrites nothing.
        let keep = "INSERT INTO months_stood (month, counted_on, json) VALUES (?1, ?2, ?3)
             ON CONFLICT (month) DO UPDATE SET counted_on = excluded.counted_on, json = excluded.json
             WHERE months_stood.counted_on < excluded.counted_on";
        let row = [month.to_string(), counted_on.to_string(), json];
        self.engine.write(&About::Nobody, |tx| {
            Ok(tx.execute(keep, row.each_ref())? > 0)
        })
    }
}

fn stood(db: &Connection, month: CalendarMonth) -> Result<Option<(Day, Stood)>, StoreError> {
    let find = "SELECT counted_on, json FROM months_stood WHERE month = ?1";
    db.optional(find, [month.to_string()], |row| {
        let wrong = |error| StoreError::Database(Box::new(error));
        let counted_on = row.text(0)?.parse::<Day>().map_err(wrong)?;
        Ok((counted_on, serde_json::from_str(row.text(1)?)?))
    })
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
    if tx.exists(
        "SELECT 1 FROM outcome_notes WHERE person = ?1 AND staff = ?2 AND id = ?3",
        key,
    )? {
        return Ok(true);
    }
    let there = holding(tx, noting.person)?;
    let is_there = there.iter().any(|it| it.outcome == *outcome);
    let is_new = is.is_some() && outcome == id && !was_noted(tx, noting.person, outcome)?;
    if !is_there && !is_new {
        return Ok(false);
    }
    let json = is.map(serde_json::to_string).transpose()?;
    tx.execute(
        "INSERT INTO outcome_notes (person, outcome, json, staff, at, id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            noting.person.as_str(),
            outcome.as_str(),
            json,
            noting.staff.id.as_str(),
            noting.now.millis(),
            id.as_str(),
        ],
    )?;
    Ok(true)
}

fn was_noted(tx: &Connection, person: &PersonId, outcome: &MutationId) -> Result<bool, StoreError> {
    tx.exists(
        "SELECT 1 FROM outcome_notes WHERE person = ?1 AND outcome = ?2",
        [person.as_str(), outcome.as_str()],
    )
}

fn holding(db: &Connection, person: &PersonId) -> Result<Vec<NotedOutcome>, StoreError> {
    db.query(HOLDS, [person.as_str()], |row| {
        Ok(NotedOutcome {
            outcome: MutationId::new(row.get::<String>(0)?),
            is: serde_json::from_str(&row.get::<String>(1)?)?,
        })
    })
}

fn notes(db: &Connection, person: &PersonId) -> Result<Vec<OutcomeNote>, StoreError> {
    db.query(
        "SELECT outcome, staff.name, at, json FROM outcome_notes JOIN staff ON staff.id = staff
         WHERE person = ?1 ORDER BY number DESC LIMIT ?2",
        params![person.as_str(), MOST_NOTES],
        |row| {
            let json: Option<String> = row.get(3)?;
            Ok(OutcomeNote {
                outcome: MutationId::new(row.get::<String>(0)?),
                by: row.get(1)?,
                at: Instant::from_millis(row.get(2)?),
                is: json.map(|it| serde_json::from_str(&it)).transpose()?,
            })
        },
    )
}

fn put_gender(tx: &Connection, noting: &Noting<'_>, gender: Gender) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO genders (person, gender, staff) VALUES (?1, ?2, ?3)
         ON CONFLICT (person) DO UPDATE SET gender = excluded.gender, staff = excluded.staff",
        params![
            noting.person.as_str(),
            serde_json::to_string(&gender)?,
            noting.staff.id.as_str(),
        ],
    )?;
    Ok(())
}

fn own_gender(
    db: &Connection,
    person: &PersonId,
    by: &MemberId,
) -> Result<Option<Gender>, StoreError> {
    let found = db.optional(
        "SELECT gender FROM genders WHERE person = ?1 AND staff = ?2",
        [person.as_str(), by.as_str()],
        |row| row.get::<String>(0),
    )?;
    Ok(found.map(|it| serde_json::from_str(&it)).transpose()?)
}

fn gender(db: &Connection, person: &PersonId) -> Result<Gender, StoreError> {
    let found = db.optional(
        "SELECT gender FROM genders WHERE person = ?1",
        [person.as_str()],
        |row| row.get::<String>(0),
    )?;
    let found = found.map(|it| serde_json::from_str(&it));
    Ok(found.transpose()?.unwrap_or_default())
}

fn page(
    db: &Connection,
    after: Option<&PersonId>,
    is_known: Known<'_>,
) -> Result<Cursor, StoreError> {
    let after = after.map_or("", PersonId::as_str);
    let people: Vec<(PersonId, u64, _)> = db.query(
        "SELECT id, head_seq, made_at FROM people WHERE id > ?1 ORDER BY id LIMIT ?2",
        params![after, PAGE],
        |row| {
            let made_at = row.get::<Option<i64>>(2)?.map(Instant::from_millis);
            Ok((PersonId::new(row.get::<String>(0)?), row.get(1)?, made_at))
        },
    )?;
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
    db.query(
        "SELECT json FROM records WHERE person = ?1 AND json IS NOT NULL
           AND kind IN ('person', 'team_member', 'anchor_date', 'step', 'entry')",
        [person.as_str()],
        |row| Ok(serde_json::from_str(row.text(0)?)?),
    )
}
