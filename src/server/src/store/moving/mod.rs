//! Moves everything from one kind of database to the other, and proves that it is the same there.
//!
//! Invariant: what is kept in the other database afterwards is all of one moment, or nothing.

mod digest;
mod rows;
mod tables;

use std::path::Path;

use domain::time::Instant;

use super::sql::Connection;
use super::{BackedUp, BackupError, PostgresAddress, PostgresStore, PutBack, StoreError, sqlite};
use tables::Table;

/// A table that is the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Its name.
    pub table: String,
    /// How many rows it has.
    pub rows: u64,
    /// What is in them, whatever their order: equal on both databases, and for nothing else.
    pub digest: [u8; 32],
}

/// Whether it stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// No server may run meanwhile, and none starts on the folder afterwards: nothing is written beside it.
    ForGood,
    /// Does everything and takes it back, beside a server too: so it is known that it will work, and how long it takes.
    Rehearsal,
}

/// Why nothing was moved.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MoveError {
    /// Nothing is mixed with what is there.
    #[error("there is something in the table {0} already: give a database with nothing in it")]
    NotEmpty(String),
    /// Something else is in there, or something of ours is not.
    #[error("the tables of both databases are not the same: look at {0}")]
    OtherTables(String),
    /// One of the two databases does not give back what it was given.
    #[error("{0} is not the same in the other database: nothing was moved")]
    Differs(String),
    /// One table cannot be moved.
    #[error("the table {table} cannot be moved")]
    Table {
        /// Which.
        table: String,
        /// Why.
        source: StoreError,
    },
    /// Whether the other database keeps it is not known: it broke off at the very end. The folder is not served until
    /// somebody has looked.
    #[error(
        "whether it was moved is not known: try again. It is moved then, or told that there is something already: then it was"
    )]
    Unsure(#[source] StoreError),
    /// A file of a backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Moves the database of a folder into a `PostgreSQL` with nothing in it, in one transaction there. Tells every table, in
/// the order in which it was moved.
///
/// # Errors
/// When a server runs (but for a rehearsal), the database is not empty, or something is not the same afterwards. Then nothing
/// was moved.
pub fn move_to_postgres(
    folder: &Path,
    to: &PostgresAddress,
    how: Move,
) -> Result<Vec<Moved>, MoveError> {
    let held = sqlite::hold(folder, how == Move::ForGood)?;
    // One moment, whoever writes.
    let snapshot = held.db.unchecked_transaction().map_err(StoreError::from)?;
    let is_kept = how == Move::ForGood;
    let mut is_noted = false;
    let moved = PostgresStore::fill(to, is_kept, |db| {
        let moved = into_postgres(&*snapshot, db)?;
        // Before it is kept there: at no moment may somebody write to both.
        if is_kept {
            sqlite::note_moved(folder)?;
            is_noted = true;
        }
        Ok(moved)
    });
    moved.map_err(|error| match error {
        MoveError::Store(why) if is_noted => MoveError::Unsure(why),
        other => other,
    })
}

/// Copies a `PostgreSQL` as it is at one moment into a new file, which is a backup as of a folder's database. Nobody
/// waits for it.
///
/// # Errors
/// When the file is there already, or the copy is not the same; then there is no file.
pub fn back_up_postgres(
    from: &PostgresAddress,
    to: &Path,
    now: Instant,
) -> Result<BackedUp, MoveError> {
    sqlite::new_backup(to, now, |copy| {
        PostgresStore::snapshot(from, |db| {
            let tx = copy.unchecked_transaction().map_err(StoreError::from)?;
            let tables = tables::both_have(&*tx, db)?;
            move_all(db, &*tx, &tables)?;
            Ok(tx.commit().map_err(StoreError::from)?)
        })
    })
}

/// Puts a backup into a `PostgreSQL` with nothing in it. From then on it has a history of its own, as after
/// [`super::put_back`]; what was there before is in another database, and is not asked.
///
/// # Errors
/// When the backup is damaged or of a newer program, the database is not empty, or something is not the same afterwards.
pub fn put_back_into_postgres(
    from: &Path,
    to: &PostgresAddress,
    now: Instant,
) -> Result<PutBack, MoveError> {
    sqlite::begun_anew(from, now, |copy| {
        PostgresStore::fill(to, true, |db| into_postgres(copy, db)).map(drop)
    })
}

/// Fills tables that have nothing in them.
fn into_postgres(sqlite: &Connection, postgres: &Connection) -> Result<Vec<Moved>, MoveError> {
    let tables = tables::both_have(sqlite, postgres)?;
    for table in &tables {
        let found = format!("SELECT 1 FROM {} LIMIT 1", table.name);
        if postgres.exists(&found, [0; 0])? {
            return Err(MoveError::NotEmpty(table.name.clone()));
        }
    }
    let moved = move_all(sqlite, postgres, &tables)?;
    tables::count_on(postgres)?;
    Ok(moved)
}

/// Moves each table and reads it back.
fn move_all(from: &Connection, to: &Connection, tables: &[Table]) -> Result<Vec<Moved>, MoveError> {
    let mut all = Vec::new();
    for table in tables {
        let wrong = |source| MoveError::Table {
            table: table.name.clone(),
            source,
        };
        let given = rows::copy(from, to, table).map_err(wrong)?;
        let taken = digest::of(to, table).map_err(wrong)?;
        if given != taken {
            return Err(MoveError::Differs(table.name.clone()));
        }
        all.push(Moved {
            table: table.name.clone(),
            rows: taken.rows(),
            digest: taken.bytes(),
        });
    }
    Ok(all)
}
