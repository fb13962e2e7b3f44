//! Erases a person from the files of the database.

use std::path::Path;

use domain::PersonId;
use domain::time::Instant;

use super::{SqliteStore, inspect};
use crate::store::sql::{About, Engine as _, erase_rows};
use crate::store::{Erased, StoreError};

/// Erases a person from the database of a folder on which no server runs; none if nobody has this id. Their phones wipe
/// themselves at their next contact. Nothing of the person stays in the files of the database.
///
/// # Errors
/// When a server runs or the disk fails. It may be asked again.
pub fn erase(folder: &Path, person: &PersonId, now: Instant) -> Result<Option<Erased>, StoreError> {
    inspect::must_be_there(folder)?;
    let store = SqliteStore::open(folder)?;
    let erased = store
        .engine
        .write(&About::Anyone, |tx| erase_rows(tx, person, now))?;
    // Also when they are gone already: the try before may have ended here.
    let is_busy = store.engine.writer.connection(|db| {
        db.execute_batch("VACUUM")?;
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
    })?;
    if is_busy {
        return Err(StoreError::Busy);
    }
    Ok(erased)
}

#[cfg(test)]
mod tests {
    use crate::store::sql::personal::TABLES;
    use crate::store::sqlite::migrate;
    use rusqlite::Connection;

    /// Every other table: nothing in it is of a person who has a file here.
    const OTHERS: [&str; 16] = [
        "account_deeds",
        "deleted",
        "erased",
        "erased_phones",
        "passkey_challenges",
        "passkeys",
        "service_tokens",
        "settings",
        "sign_ins_elsewhere",
        "staff",
        "staff_away",
        "staff_browsers",
        "staff_elsewhere",
        "staff_feeds",
        "staff_openings",
        "staff_sessions",
    ];

    fn names(db: &Connection, sql: &str) -> Vec<String> {
        let mut find = db.prepare(sql).unwrap();
        let found = find.query_map([], |row| row.get(0)).unwrap();
        found.collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn every_table_is_of_a_person_or_is_known_not_to_be() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate::run(&mut db).unwrap();
        let all = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        let personal: Vec<_> = TABLES.iter().map(|(name, _)| *name).collect();
        for table in names(&db, all) {
            let is_personal = personal.contains(&table.as_str());
            // A new table stands in one of the two lists, or nobody is erased from it.
            assert_ne!(is_personal, OTHERS.contains(&table.as_str()), "{table}");
            let columns = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = names(&db, &columns);
            let has_person = columns.iter().any(|it| it == "person" || it == "device");
            assert!(is_personal || !has_person, "{table} has rows of a person");
            let others = format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}')");
            let others = names(&db, &others);
            let refers = others.iter().any(|it| personal.contains(&it.as_str()));
            assert!(is_personal || !refers, "{table} refers to rows of a person");
        }
        for (table, rows) in TABLES {
            db.prepare(&format!("SELECT * FROM {table} WHERE {rows}"))
                .unwrap();
        }
    }
}
