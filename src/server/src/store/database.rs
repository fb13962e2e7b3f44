//! Which database it is that the settings name.

use std::path::PathBuf;
use std::sync::Arc;

use super::{
    PostgresAddress, PostgresStore, SqliteStore, Store, StoreError, check_folder,
    check_folder_of_several, municipalities_in,
};
use crate::municipalities::MunicipalityName;

/// Where everything is kept.
#[derive(Clone, Debug)]
pub enum Database {
    /// In a file in this folder.
    Folder(PathBuf),
    /// In `PostgreSQL`.
    Postgres(Box<PostgresAddress>),
}

impl Database {
    /// That of one municipality among several: a folder or a schema of its name.
    #[must_use]
    pub fn of(&self, name: &MunicipalityName) -> Self {
        match self {
            Self::Folder(folder) => Self::Folder(folder.join(name.as_str())),
            Self::Postgres(address) => Self::Postgres(Box::new(address.of(name))),
        }
    }

    /// The one that is meant, which is there: of the municipality with this name, or of the only one.
    ///
    /// # Errors
    /// When there are several and none is named, or none has this name.
    pub fn of_one(&self, name: Option<&MunicipalityName>) -> Result<Self, StoreError> {
        let Some(name) = name else {
            return self.new_of_one(None);
        };
        let all = match self {
            Self::Folder(folder) => municipalities_in(folder),
            Self::Postgres(address) => PostgresStore::municipalities(address)?,
        };
        if all.iter().any(|it| it == name.as_str()) {
            return Ok(self.of(name));
        }
        Err(StoreError::NoMunicipality(name.clone(), all.join(", ")))
    }

    /// The same where nothing need be there yet. Of `PostgreSQL` without a name it is told when it is opened that there are
    /// several.
    ///
    /// # Errors
    /// When there are several and none is named.
    pub fn new_of_one(&self, name: Option<&MunicipalityName>) -> Result<Self, StoreError> {
        match (name, self) {
            (Some(name), _) => Ok(self.of(name)),
            (None, Self::Postgres(_)) => Ok(self.clone()),
            (None, Self::Folder(folder)) => match municipalities_in(folder) {
                names if names.is_empty() => Ok(self.clone()),
                names => Err(StoreError::OfSeveral(names.join(", "))),
            },
        }
    }

    /// Whether several municipalities can have theirs in it. Of `PostgreSQL` each one's own is asked.
    ///
    /// # Errors
    /// When one municipality has it for itself.
    pub fn check_for_several(&self) -> Result<(), StoreError> {
        match self {
            Self::Folder(folder) => check_folder_of_several(folder),
            Self::Postgres(_) => Ok(()),
        }
    }

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
    /// As [`SqliteStore::open_beside`] and [`PostgresStore::open_beside`].
    pub fn open_beside(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            Self::Folder(folder) => Arc::new(SqliteStore::open_beside(folder)?),
            Self::Postgres(address) => Arc::new(PostgresStore::open_beside(address)?),
        })
    }

    /// Opens what must be there already, for what no server may miss: of a folder while none runs on it. Of a database that
    /// servers share they keep nothing in memory.
    ///
    /// # Errors
    /// As [`SqliteStore::open_there`] and [`PostgresStore::open_beside`].
    pub fn open_there(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            Self::Folder(folder) => Arc::new(SqliteStore::open_there(folder)?),
            Self::Postgres(address) => Arc::new(PostgresStore::open_beside(address)?),
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
