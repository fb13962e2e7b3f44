//! The verbs of [`PersonalStore`].

use domain::PersonId;
use domain::time::Instant;

use super::connection::params;
use super::{About, Engine, SqlStore, erase, export};
use crate::store::{Erased, Kept, PersonalStore, StoreError};

impl<E: Engine> PersonalStore for SqlStore<E> {
    fn export(&self, person: &PersonId) -> Result<Option<Kept>, StoreError> {
        self.engine.check_version()?;
        self.engine.read_at_once(|db| export::export(db, person))
    }

    fn erase(&self, person: &PersonId, now: Instant) -> Result<Option<Erased>, StoreError> {
        self.engine
            .write(&About::Anyone, |tx| erase::erase(tx, person, now))
    }

    fn scrub(&self) -> Result<(), StoreError> {
        self.engine.scrub()?;
        self.engine.write(&About::Nobody, erase::note_scrubbed)
    }

    fn is_to_scrub(&self) -> Result<bool, StoreError> {
        self.engine.read(erase::is_to_scrub)
    }

    fn ask_to_erase(&self, person: &PersonId, now: Instant) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            let ask = "INSERT INTO to_erase (person, asked_at)
                       SELECT id, ?2 FROM people WHERE id = ?1 ON CONFLICT DO NOTHING";
            tx.execute(ask, params![person.as_str(), now.millis()])?;
            tx.exists(
                "SELECT 1 FROM to_erase WHERE person = ?1",
                [person.as_str()],
            )
        })
    }

    fn to_erase(&self) -> Result<Vec<PersonId>, StoreError> {
        self.engine.read(|db| {
            let find = "SELECT person FROM to_erase ORDER BY asked_at, person";
            db.query(find, [0; 0], |row| Ok(PersonId::new(row.get::<String>(0)?)))
        })
    }
}
