//! Connections that read.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::store::StoreError;
use crate::store::pool::Pool;

/// Kept open when nobody reads; more are opened when more read at once.
const KEPT: usize = 4;
/// So many read at once at most: each has a cache of its own. Others wait.
const MOST: usize = 16;

pub(super) struct Readers {
    file: PathBuf,
    pool: Pool<Connection>,
}

impl Readers {
    pub(super) fn new(file: PathBuf) -> Self {
        let pool = Pool::new(KEPT, MOST);
        Self { file, pool }
    }

    /// Reads with a connection of its own. One that fails is not used again.
    pub(super) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let turn = self.pool.turn(0);
        let connection = match turn.take() {
            Some(connection) => connection,
            None => self.open()?,
        };
        let done = work(&connection)?;
        turn.keep(connection);
        Ok(done)
    }

    /// The file that is read.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    fn open(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.file, flags)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -512;")?;
        Ok(connection)
    }
}
