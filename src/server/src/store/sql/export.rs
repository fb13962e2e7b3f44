//! Everything that is kept of a person, for the person.

use std::collections::HashMap;

use domain::PersonId;
use domain::time::{Day, Instant};
use serde_json::{Map, Value as Json};

use super::connection::{Connection, Row};
use super::personal;
use super::value::Value;
use crate::store::{Kept, StoreError};

/// Where a phone is told something: whoever knows it can tell it something. Keys and tokens are no text, and are left
/// out too.
const SECRET: &str = "endpoint";

/// None if nobody has this id.
pub(super) fn export(db: &Connection, person: &PersonId) -> Result<Option<Kept>, StoreError> {
    let staff = staff(db)?;
    let id = person.as_str();
    let mut kept = Kept::default();
    for (table, rows) in personal::TABLES {
        let find = format!("SELECT * FROM {table} WHERE {rows} ORDER BY 1, 2");
        let found = db.query(&find, [id], |row| line(row, &staff))?;
        if table == "people" && found.is_empty() {
            return Ok(None);
        }
        kept.tables.push((table, found));
    }
    let find = "SELECT id, bytes FROM photos WHERE person = ?1 ORDER BY id";
    kept.photos = db.query(find, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // The person and the records first.
    kept.tables.reverse();
    Ok(Some(kept))
}

/// Name and role of everyone of the staff.
fn staff(db: &Connection) -> Result<HashMap<String, String>, StoreError> {
    let found = db.query("SELECT id, name, role FROM staff", [0; 0], |row| {
        Ok((row.get(0)?, format!("{} ({})", row.text(1)?, row.text(2)?)))
    })?;
    Ok(found.into_iter().collect())
}

fn line(row: &Row<'_>, staff: &HashMap<String, String>) -> Result<Map<String, Json>, StoreError> {
    let mut line = Map::new();
    for (index, name) in row.names().into_iter().enumerate() {
        let value = match row.value(index)? {
            Value::Null => Json::Null,
            Value::Integer(number) if is_moment(name) => Json::from(utc(number)),
            Value::Integer(number) => Json::from(number),
            Value::Bytes(_) => continue,
            Value::Text(_) if name == SECRET => continue,
            Value::Text(text) => match staff.get(text).filter(|_| name == "staff") {
                Some(known) => Json::from(known.clone()),
                None if matches!(name, "json" | "action" | "refusal") => {
                    serde_json::from_str(text).unwrap_or(Json::from(text))
                }
                None => Json::from(text),
            },
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
