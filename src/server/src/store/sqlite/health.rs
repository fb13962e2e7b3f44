//! How the file and its disk are.

use std::path::Path;

use rusqlite::Connection;

use crate::store::StoreError;
use crate::store::sql::Room;

/// What the database takes, and what whoever runs the server may still write.
pub(super) fn room(db: &Connection, file: &Path) -> Result<Room, StoreError> {
    let disk = rustix::fs::statvfs(file);
    let disk = disk.map_err(|error| StoreError::Folder(error.into()))?;
    let asked = |name| db.pragma_query_value(None, name, |row| row.get::<_, u64>(0));
    Ok(Room {
        used: asked("page_count")? * asked("page_size")?,
        free: disk.f_bavail * disk.f_frsize,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::FILE;
    use crate::store::{HealthStore as _, SqliteStore};

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
