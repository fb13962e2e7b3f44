//! Everything that is kept of a person, for the person.

use std::collections::HashMap;
use std::path::Path;

use domain::PersonId;
use domain::time::{Day, Instant};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value};

use super::{FILE, inspect};
use crate::store::sql::personal;
use crate::store::{Kept, StoreError};

/// Where a phone is told something: whoever knows it can tell it something. Keys and tokens are no text, and are left
/// out too.
const SECRET: &str = "endpoint";

/// Reads all of a person, also while a server runs on the folder; none if nobody has this id.
///
/// # Errors
/// When the database cannot be read.
pub fn export(folder: &Path, person: &PersonId) -> Result<Option<Kept>, StoreError> {
    inspect::must_be_there(folder)?;
    let db = inspect::reading(&folder.join(FILE))?;
    super::migrate::is_latest(&db)?;
    // One transaction, so that all is of one moment.
    let tx = db.unchecked_transaction()?;
    let staff = staff(&tx)?;
    let mut kept = Kept::default();
    for (table, rows) in personal::TABLES {
        let mut find = tx.prepare(&format!("SELECT * FROM {table} WHERE {rows} ORDER BY 1, 2"))?;
        let found = find.query_map([person.as_str()], |row| line(row, &staff))?;
        let found: Vec<_> = found.collect::<Result<_, _>>()?;
        if table == "people" && found.is_empty() {
            return Ok(None);
        }
        kept.tables.push((table, found));
    }
    let mut find = tx.prepare("SELECT id, bytes FROM photos WHERE person = ?1 ORDER BY id")?;
    let photos = find.query_map([person.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    kept.photos = photos.collect::<Result<_, _>>()?;
    // The person and the records first.
    kept.tables.reverse();
    Ok(Some(kept))
}

/// Name and role of everyone of the staff.
fn staff(db: &Connection) -> Result<HashMap<String, String>, StoreError> {
    let mut find = db.prepare("SELECT id, name, role FROM staff")?;
    let found = find.query_map([], |row| {
        let (name, role): (String, String) = (row.get(1)?, row.get(2)?);
        Ok((row.get(0)?, format!("{name} ({role})")))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn line(row: &Row<'_>, staff: &HashMap<String, String>) -> rusqlite::Result<Map<String, Value>> {
    let mut line = Map::new();
    for (index, name) in row.as_ref().column_names().into_iter().enumerate() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) if is_moment(name) => Value::from(utc(number)),
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Real(number) => Value::from(number),
            ValueRef::Blob(_) => continue,
            ValueRef::Text(_) if name == SECRET => continue,
            ValueRef::Text(text) => {
                let text = String::from_utf8_lossy(text);
                match staff.get(text.as_ref()).filter(|_| name == "staff") {
                    Some(known) => Value::from(known.clone()),
                    None if matches!(name, "json" | "action" | "refusal") => {
                        serde_json::from_str(&text).unwrap_or(Value::from(text))
                    }
                    None => Value::from(text),
                }
            }
        };
        line.insert(name.to_owned(), value);
    }
    Ok(line)
}

/// Whether a column has milliseconds since 1970.
fn is_moment(name: &str) -> bool {
    name.ends_with("_at") || matches!(name, "at" | "until")
}

fn utc(millis: i64) -> String {
    const DAY: i64 = 86_400;
    let seconds = Instant::from_millis(millis).millis().div_euclid(1_000);
    let day = Day::from_number(seconds.div_euclid(DAY) as i32);
    let left = seconds.rem_euclid(DAY);
    let (hour, minute) = (left / 3_600, left / 60 % 60);
    format!("{day}T{hour:02}:{minute:02}:{:02}Z", left % 60)
}
