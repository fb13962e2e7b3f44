//! What the database that is to be replaced has, and the copy in its place has not.

use std::collections::BTreeMap;
use std::path::Path;

use domain::PersonId;
use rusqlite::{Connection, params};

use super::inspect;
use crate::store::{BackupError, Since};

/// What it tells.
pub(super) struct There {
    pub(super) since: Since,
    /// Phones that are signed out or cut off.
    pub(super) signed_out: Vec<SignedOut>,
}

/// A session that is over, by the hash of its token.
pub(super) struct SignedOut {
    pub(super) token: Vec<u8>,
    /// Whether the phone did it, or somebody else.
    pub(super) how: i64,
}

/// None where there is no database.
pub(super) fn look(there: &Path, copy: &Connection) -> Result<Option<There>, BackupError> {
    if !there.is_file() {
        return Ok(None);
    }
    let there = inspect::reading(there)?;
    let (now, then) = (heads(&there)?, heads(copy)?);
    let is_gone = |id: &&String| !now.contains_key(*id);
    let mut since = Since {
        changed: Vec::new(),
        erased: then.keys().filter(is_gone).map(PersonId::new).collect(),
    };
    let mut count = there.prepare("SELECT count(*) FROM records WHERE person = ?1 AND seq > ?2")?;
    for (id, head) in &now {
        let known = then.get(id).copied().unwrap_or_default();
        if *head > known {
            let changed = count.query_row(params![id, known as i64], |row| row.get(0))?;
            since.changed.push((PersonId::new(id), changed));
        }
    }
    let signed_out = signed_out(&there)?;
    Ok(Some(There { since, signed_out }))
}

/// How far the file of everyone is.
fn heads(db: &Connection) -> Result<BTreeMap<String, u64>, BackupError> {
    let mut all = db.prepare("SELECT id, head_seq FROM people")?;
    let found = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn signed_out(db: &Connection) -> Result<Vec<SignedOut>, BackupError> {
    let mut all = db.prepare("SELECT token_hash, revoked FROM sessions WHERE revoked <> 0")?;
    let found = all.query_map([], |row| {
        Ok(SignedOut {
            token: row.get(0)?,
            how: row.get(1)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
