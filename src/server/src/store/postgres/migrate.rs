//! Brings the tables up to date. A migration is only ever added, never edited; each has the number and the
//! meaning of that of `SQLite`.

use super::driver::Link;
use crate::store::StoreError;
use crate::store::sql::Connection;

/// In order; the version of a database is how many of them it has had.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/postgres/0001_first.sql"),
    include_str!("../../../migrations/postgres/0002_photos.sql"),
    include_str!("../../../migrations/postgres/0003_staff.sql"),
    include_str!("../../../migrations/postgres/0004_history.sql"),
    include_str!("../../../migrations/postgres/0005_webpush.sql"),
    include_str!("../../../migrations/postgres/0006_away_and_phones.sql"),
    include_str!("../../../migrations/postgres/0007_agenda_feeds.sql"),
    include_str!("../../../migrations/postgres/0008_sign_in.sql"),
    include_str!("../../../migrations/postgres/0009_monitoring.sql"),
    include_str!("../../../migrations/postgres/0010_sign_in_meanwhile.sql"),
    include_str!("../../../migrations/postgres/0011_buddies.sql"),
    include_str!("../../../migrations/postgres/0012_operations.sql"),
    include_str!("../../../migrations/postgres/0014_integration.sql"),
];

/// Runs what the database has not had yet, in one transaction; a second server that starts at this moment waits.
pub(super) fn run(link: &Link) -> Result<(), StoreError> {
    let db: &Connection = link;
    db.batch("BEGIN; SELECT pg_advisory_xact_lock(19777, 0)")?;
    db.batch("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")?;
    let found = version(db)?;
    for migration in MIGRATIONS.iter().skip(found) {
        db.batch(migration)?;
    }
    db.batch("DELETE FROM schema_version")?;
    let put = "INSERT INTO schema_version (version) VALUES (?1)";
    db.execute(put, [MIGRATIONS.len()])?;
    db.batch("COMMIT")
}

/// The version of the tables, which is not newer than this program.
fn version(db: &Connection) -> Result<usize, StoreError> {
    let find = "SELECT coalesce(max(version), 0) FROM schema_version";
    let found = db.one(find, [0; 0], |row| row.get(0))?;
    let known = MIGRATIONS.len();
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    Ok(found)
}

/// Refuses tables that this program has not brought up to date.
pub(super) fn is_latest(db: &Connection) -> Result<(), StoreError> {
    let found = version(db)?;
    let known = MIGRATIONS.len();
    if found < known {
        return Err(StoreError::Older { found, known });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    fn names(database: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let files = std::fs::read_dir(folder.join(database)).unwrap();
        let name = |file: std::fs::DirEntry| file.file_name().into_string().unwrap();
        files.map(|file| name(file.unwrap())).collect()
    }

    #[test]
    fn each_migration_is_there_for_both_databases_and_is_run() {
        assert_eq!(names("sqlite"), names("postgres"));
        assert_eq!(names("postgres").len(), MIGRATIONS.len());
    }
}
