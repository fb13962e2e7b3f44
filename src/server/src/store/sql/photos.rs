//! Pictures of letters, which come in pieces.

use std::collections::BTreeSet;

use domain::{Change, Kind, PersonId, PhotoId, Record};

use super::connection::{Connection, params};
use crate::store::{Chunk, Photo, StoreError};

pub(super) fn find(db: &Connection, person: &PersonId, id: &PhotoId) -> Result<Photo, StoreError> {
    if !ids(db, person)?.contains(id.as_str()) {
        return Ok(Photo::Unknown);
    }
    let found: Option<(usize, usize)> = db.optional(
        "SELECT length, length(bytes) FROM photos WHERE person = ?1 AND id = ?2",
        params![person.as_str(), id.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(match found {
        None => Photo::Coming(0),
        Some((length, here)) if length == here => Photo::Whole(here),
        Some((_, here)) => Photo::Coming(here),
    })
}

pub(super) fn bytes(
    db: &Connection,
    person: &PersonId,
    id: &PhotoId,
) -> Result<Option<Vec<u8>>, StoreError> {
    let key = params![person.as_str(), id.as_str()];
    db.optional(
        "SELECT bytes FROM photos WHERE person = ?1 AND id = ?2 AND length(bytes) = length",
        key,
        |row| row.get(0),
    )
}

pub(super) fn add(tx: &Connection, person: &PersonId, chunk: &Chunk) -> Result<Photo, StoreError> {
    let found = find(tx, person, &chunk.id)?;
    if found != Photo::Coming(chunk.offset) {
        return Ok(found);
    }
    tx.execute(
        "INSERT INTO photos (person, id, length, bytes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (person, id) DO UPDATE
         SET length = excluded.length, bytes = CAST(photos.bytes || excluded.bytes AS BLOB)",
        params![
            person.as_str(),
            chunk.id.as_str(),
            chunk.length,
            chunk.bytes
        ],
    )?;
    find(tx, person, &chunk.id)
}

pub(super) fn drop(tx: &Connection, person: &PersonId, id: &PhotoId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM photos WHERE person = ?1 AND id = ?2",
        params![person.as_str(), id.as_str()],
    )?;
    Ok(())
}

/// After bills changed: forgets the pictures that none of them has any more.
pub(super) fn drop_orphans<'a>(
    tx: &Connection,
    person: &PersonId,
    mut changes: impl Iterator<Item = &'a Change>,
) -> Result<(), StoreError> {
    if !changes.any(|change| change.key().kind == Kind::Bill) {
        return Ok(());
    }
    let stored = tx.query(
        "SELECT id FROM photos WHERE person = ?1",
        [person.as_str()],
        |row| row.get::<String>(0),
    )?;
    if stored.is_empty() {
        return Ok(());
    }
    let kept = ids(tx, person)?;
    for id in stored.into_iter().filter(|id| !kept.contains(id)) {
        drop(tx, person, &PhotoId::new(id))?;
    }
    Ok(())
}

/// The photos that the person's bills and messages have.
fn ids(db: &Connection, person: &PersonId) -> Result<BTreeSet<String>, StoreError> {
    // Not every message is read for the few that have a photo.
    let key = params![person.as_str(), Kind::Bill.name(), Kind::Message.name()];
    let texts = db.query(
        "SELECT json FROM records WHERE person = ?1 AND json IS NOT NULL
           AND (kind = ?2 OR (kind = ?3 AND json LIKE '%phrase-sent_photo%'))",
        key,
        |row| row.get::<String>(0),
    )?;
    let mut ids = BTreeSet::new();
    for text in texts {
        let record: Record = serde_json::from_str(&text)?;
        ids.extend(record.photos().iter().map(|id| id.as_str().to_owned()));
    }
    Ok(ids)
}
