//! Brings the tables of a `PostgreSQL` database up to date.

use super::driver::Link;
use super::schema::Schema;
use crate::store::StoreError;
use crate::store::migrations::POSTGRES;
use crate::store::sql::Connection;

/// Runs what the database has not had yet, in one transaction.
pub(super) fn run(link: &Link, schema: &Schema) -> Result<(), StoreError> {
    let db: &Connection = link;
    // Each statement sees what the other server has committed meanwhile, whatever is usual in this database.
    db.batch("BEGIN ISOLATION LEVEL READ COMMITTED")?;
    within(db, schema)?;
    db.batch("COMMIT")
}

/// The same inside a transaction that is open already. A second server that starts at this moment waits until it ends.
/// Everything is made in the schema of that one municipality, where there is one.
pub(super) fn within(db: &Connection, schema: &Schema) -> Result<(), StoreError> {
    schema.lock(db)?;
    schema.make(db)?;
    db.batch("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")?;
    for (_, migration) in POSTGRES.missing(version(db)?) {
        db.batch(migration)?;
    }
    db.batch("DELETE FROM schema_version")?;
    let put = "INSERT INTO schema_version (version) VALUES (?1)";
    db.execute(put, [POSTGRES.known()]).map(drop)
}

/// The version of the tables, which is not newer than this program.
fn version(db: &Connection) -> Result<usize, StoreError> {
    let find = "SELECT coalesce(max(version), 0) FROM schema_version";
    POSTGRES.readable(db.one(find, [0; 0], |row| row.get(0))?)
}

/// Whether this program can work with what is there; a database without our tables is good.
pub(super) fn is_readable(db: &Connection) -> Result<(), StoreError> {
    if has_tables(db)? {
        version(db)?;
    }
    Ok(())
}

/// Whether there are tables of ours, of whatever version.
pub(super) fn has_tables(db: &Connection) -> Result<bool, StoreError> {
    let find = "SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL";
    db.exists(find, [0; 0])
}

/// Refuses tables that this program has not brought up to date.
pub(super) fn is_latest(db: &Connection) -> Result<(), StoreError> {
    POSTGRES.latest(version(db)?)
}
