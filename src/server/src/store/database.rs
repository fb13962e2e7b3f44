//! Which database it is that the settings name.

use std::path::PathBuf;
use std::sync::Arc;

use super::{PostgresAddress, PostgresStore, SqliteStore, Store, StoreError, check_folder};

/// Where everything is kept.
#[derive(Clone, Debug)]
pub enum Database {
    /// In a file in this folder.
    Folder(PathBuf),
    /// In `PostgreSQL`.
    Postgres(Box<PostgresAddress>),
}

impl Database {
    /// Opens it to serve; makes what is not there and brings the tables up to date.
    ///
    /// # Errors
    /// As [`SqliteStore::open`] and [`PostgresStore::open_at`].
    pub fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            Self::Folder(folder) => Arc::new(SqliteStore::open(folder)?),
            Self::Postgres(address) => Arc::new(PostgresStore::open_at(address)?),
        })
    }

    /// Opens it beside a server that runs on it.
    ///
    /// # Errors
    /// As [`SqliteStore::open_beside`] and [`PostgresStore::open_at`].
    pub fn open_beside(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            Self::Folder(folder) => Arc::new(SqliteStore::open_beside(folder)?),
            Self::Postgres(address) => Arc::new(PostgresStore::open_at(address)?),
        })
    }

    /// Opens what must be there already, for what no server may miss: of a folder while none runs on it. Of a database that
    /// servers share they keep nothing in memory.
    ///
    /// # Errors
    /// As [`SqliteStore::open_there`] and [`PostgresStore::open_at`].
    pub fn open_there(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            Self::Folder(folder) => Arc::new(SqliteStore::open_there(folder)?),
            Self::Postgres(address) => Arc::new(PostgresStore::open_at(address)?),
        })
    }

    /// Whether this program can work with what is there; changes nothing.
    ///
    /// # Errors
    /// When it cannot be reached or read, or a newer program made it.
    pub fn check(&self) -> Result<(), StoreError> {
        match self {
            Self::Folder(folder) => check_folder(folder),
            Self::Postgres(address) => PostgresStore::check(address),
        }
    }
}
