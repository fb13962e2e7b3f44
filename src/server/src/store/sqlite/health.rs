//! How the database is.

use rusqlite::Connection;

use super::{SqliteStore, migrate};
use crate::store::{Figures, HealthStore, StoreError};

impl HealthStore for SqliteStore {
    fn ready(&self, least_free: u64) -> Result<(), StoreError> {
        self.readers.read(migrate::is_latest)?;
        if self.free()? < least_free {
            return Err(StoreError::Full);
        }
        Ok(())
    }

    fn figures(&self) -> Result<Figures, StoreError> {
        let free = self.free()?;
        self.readers.read(|db| {
            let push_waiting = count(
                db,
                "SELECT count(*) FROM push_texts WHERE due_at IS NOT NULL",
            )?;
            let pages = count(db, "PRAGMA page_count")?;
            Ok(Figures {
                push_waiting,
                bytes: pages * count(db, "PRAGMA page_size")?,
                free,
            })
        })
    }
}

impl SqliteStore {
    /// Bytes that whoever runs the server may still write.
    fn free(&self) -> Result<u64, StoreError> {
        let disk = rustix::fs::statvfs(self.readers.file());
        let disk = disk.map_err(|error| StoreError::Folder(error.into()))?;
        Ok(disk.f_bavail * disk.f_frsize)
    }
}

fn count(db: &Connection, sql: &str) -> Result<u64, StoreError> {
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::FILE;

    #[test]
    fn a_store_is_ready_while_it_answers_has_its_tables_and_has_room() {
        let folder = tempfile::TempDir::new().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        store.ready(1).unwrap();
        assert!(matches!(store.ready(u64::MAX), Err(StoreError::Full)));
        let figures = store.figures().unwrap();
        assert!(figures.bytes > 4_096 && figures.free > 0 && figures.push_waiting == 0);
        let other = Connection::open(folder.path().join(FILE)).unwrap();
        other.pragma_update(None, "user_version", 1).unwrap();
        assert!(matches!(
            store.ready(1),
            Err(StoreError::Older { found: 1, .. })
        ));
    }
}
