//! The local rules in everybody's file.

use std::collections::BTreeMap;

use domain::regelen::LocalRule;
use domain::{Change, Kind, PersonId, Record, RecordKey};

use super::connection::{Connection, params};
use super::writing;
use crate::store::StoreError;

/// Stored rules of one person: id and JSON.
type Stored = BTreeMap<String, String>;

/// Brings every file to these rules; returns how many files changed.
pub(super) fn set(tx: &Connection, rules: &[LocalRule]) -> Result<usize, StoreError> {
    let wanted = rules.iter().cloned().map(Record::from).map(|record| {
        let json = serde_json::to_string(&record)?;
        Ok((record.key().id, (record, json)))
    });
    let wanted: BTreeMap<String, (Record, String)> = wanted.collect::<Result<_, StoreError>>()?;
    let mut files = 0;
    for person in people(tx)? {
        let stored = stored(tx, &person)?;
        let put = wanted
            .iter()
            .filter(|(id, (_, json))| stored.get(*id) != Some(json))
            .map(|(_, (record, _))| Change::Put(record.clone()));
        let gone = stored.keys().filter(|id| !wanted.contains_key(*id));
        let gone = gone.map(|id| {
            let (kind, id) = (Kind::LocalRule, id.clone());
            Change::Remove(RecordKey { kind, id })
        });
        let changes: Vec<Change> = put.chain(gone).collect();
        files += usize::from(!changes.is_empty());
        writing::changes(tx, &person, changes.iter())?;
    }
    Ok(files)
}

fn people(tx: &Connection) -> Result<Vec<PersonId>, StoreError> {
    tx.query("SELECT id FROM people", params![], |row| {
        Ok(PersonId::new(row.get::<String>(0)?))
    })
}

fn stored(tx: &Connection, person: &PersonId) -> Result<Stored, StoreError> {
    let kind = Kind::LocalRule.name();
    let found = tx.query(
        "SELECT id, json FROM records WHERE person = ?1 AND kind = ?2 AND json IS NOT NULL",
        params![person.as_str(), kind],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(found.into_iter().collect())
}
