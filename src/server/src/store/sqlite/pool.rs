//! Connections that read. The last one given back is the first one taken: its cache is warm.

use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags};

use crate::store::StoreError;

/// Kept open when nobody reads; more are opened when more read at once.
const KEPT: usize = 4;
/// So many read at once at most: each has a cache of its own. Others wait.
const MOST: usize = 16;

pub(super) struct Pool {
    file: PathBuf,
    connections: Mutex<Connections>,
    given_back: Condvar,
}

struct Connections {
    idle: Vec<Connection>,
    taken: usize,
}

impl Pool {
    pub(super) fn new(file: PathBuf) -> Self {
        Self {
            file,
            connections: Mutex::new(Connections {
                idle: Vec::with_capacity(KEPT),
                taken: 0,
            }),
            given_back: Condvar::new(),
        }
    }

    /// The file that is read.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// Reads with a connection of its own. One that fails is not used again.
    pub(super) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let turn = Turn::of(self);
        let connection = match turn.take() {
            Some(connection) => connection,
            None => self.open()?,
        };
        let done = work(&connection)?;
        turn.keep(connection);
        Ok(done)
    }

    fn lock(&self) -> MutexGuard<'_, Connections> {
        self.connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.file, flags)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -512;")?;
        Ok(connection)
    }
}

/// The right to one connection, which ends with it: also when reading panics.
struct Turn<'a>(&'a Pool);

impl<'a> Turn<'a> {
    fn of(pool: &'a Pool) -> Self {
        let mut connections = pool.lock();
        while connections.taken >= MOST {
            let waited = pool.given_back.wait(connections);
            connections = waited.unwrap_or_else(PoisonError::into_inner);
        }
        connections.taken += 1;
        Self(pool)
    }

    fn take(&self) -> Option<Connection> {
        self.0.lock().idle.pop()
    }

    fn keep(&self, connection: Connection) {
        let mut connections = self.0.lock();
        if connections.idle.len() < KEPT {
            connections.idle.push(connection);
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.given_back.notify_one();
    }
}
