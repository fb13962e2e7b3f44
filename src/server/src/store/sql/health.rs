//! How the database is.

use super::{Engine, SqlStore};
use crate::store::{Figures, HealthStore, StoreError};

impl<E: Engine> HealthStore for SqlStore<E> {
    fn ready(&self, least_free: u64) -> Result<(), StoreError> {
        self.engine.check_version()?;
        if self.engine.room()?.free < least_free {
            return Err(StoreError::Full);
        }
        Ok(())
    }

    fn figures(&self) -> Result<Figures, StoreError> {
        let room = self.engine.room()?;
        let count = "SELECT count(*) FROM push_texts WHERE due_at IS NOT NULL";
        let push_waiting = self
            .engine
            .read(|db| db.one(count, [0; 0], |row| row.get(0)))?;
        Ok(Figures {
            push_waiting,
            bytes: room.used,
            free: room.free,
        })
    }
}
