//! Brings the tables up to date. A migration is only ever added, never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::StoreError;

/// In order; the version of a database is how many of them it has had.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/sqlite/0001_first.sql"),
    include_str!("../../../migrations/sqlite/0002_photos.sql"),
    include_str!("../../../migrations/sqlite/0003_staff.sql"),
    include_str!("../../../migrations/sqlite/0004_history.sql"),
    include_str!("../../../migrations/sqlite/0005_webpush.sql"),
    include_str!("../../../migrations/sqlite/0006_away_and_phones.sql"),
    include_str!("../../../migrations/sqlite/0007_agenda_feeds.sql"),
    include_str!("../../../migrations/sqlite/0008_sign_in.sql"),
    include_str!("../../../migrations/sqlite/0009_monitoring.sql"),
    include_str!("../../../migrations/sqlite/0010_sign_in_meanwhile.sql"),
    include_str!("../../../migrations/sqlite/0011_buddies.sql"),
    include_str!("../../../migrations/sqlite/0012_operations.sql"),
    include_str!("../../../migrations/sqlite/0014_integration.sql"),
];

/// The version of a database, once it is known to be one of ours and not newer than this program.
pub(super) fn version(db: &Connection) -> Result<usize, StoreError> {
    let found = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = MIGRATIONS.len();
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    Ok(found)
}

/// Refuses a database that this program has not brought up to date.
pub(super) fn is_latest(db: &Connection) -> Result<(), StoreError> {
    let found = version(db)?;
    let known = MIGRATIONS.len();
    if found < known {
        return Err(StoreError::Older { found, known });
    }
    Ok(())
}

/// Runs what the database has not had yet, each in its own transaction.
pub(super) fn run(db: &mut Connection) -> Result<(), StoreError> {
    let found = version(db)?;
    for (index, migration) in MIGRATIONS.iter().enumerate().skip(found) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(migration)?;
        tx.pragma_update(None, "user_version", index + 1)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_older_program_stored_stays() {
        let mut db = Connection::open_in_memory().unwrap();
        let first = MIGRATIONS.first().unwrap();
        db.execute_batch(first).unwrap();
        db.pragma_update(None, "user_version", 1).unwrap();
        let put = "INSERT INTO people (id, head_seq) VALUES ('anna', 7)";
        db.execute_batch(put).unwrap();
        run(&mut db).unwrap();
        let find = "SELECT head_seq FROM people WHERE id = 'anna'";
        let head: u64 = db.query_row(find, [], |row| row.get(0)).unwrap();
        assert_eq!(head, 7);
        db.execute_batch("SELECT bytes FROM photos").unwrap();
    }

    #[test]
    fn runs_once_and_refuses_what_is_newer() {
        let mut db = Connection::open_in_memory().unwrap();
        run(&mut db).unwrap();
        run(&mut db).unwrap();
        db.pragma_update(None, "user_version", 999).unwrap();
        assert!(matches!(
            run(&mut db),
            Err(StoreError::Newer {
                found: 999,
                known
            }) if known == MIGRATIONS.len()
        ));
    }
}
