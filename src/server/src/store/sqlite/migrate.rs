//! Brings the tables of a file up to date.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::StoreError;
use crate::store::migrations::SQLITE;

/// The version of a database, once it is known to be one of ours and not newer than this program.
pub(super) fn version(db: &Connection) -> Result<usize, StoreError> {
    let found = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    SQLITE.readable(found)
}

/// Refuses a database that this program has not brought up to date.
pub(in crate::store) fn is_latest(db: &Connection) -> Result<(), StoreError> {
    SQLITE.latest(version(db)?)
}

/// Runs what the database has not had yet, each in its own transaction.
pub(in crate::store) fn run(db: &mut Connection) -> Result<(), StoreError> {
    for (version, migration) in SQLITE.missing(version(db)?) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(migration)?;
        tx.pragma_update(None, "user_version", version)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_once_and_refuses_what_is_newer() {
        let mut db = Connection::open_in_memory().unwrap();
        run(&mut db).unwrap();
        run(&mut db).unwrap();
        db.pragma_update(None, "user_version", 999).unwrap();
        assert!(matches!(
            run(&mut db),
            Err(StoreError::Newer { found: 999, known }) if known == SQLITE.known()
        ));
    }
}
