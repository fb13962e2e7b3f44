//! The secret addresses of people's calendars.

use domain::time::Instant;
use domain::{DeviceId, PersonId};

use super::connection::{Connection, params};
use super::{About, Engine, SqlStore};
use crate::store::{CalendarStore, Hash, StoreError};

impl<E: Engine> CalendarStore for SqlStore<E> {
    fn calendar_feed(&self, device: &DeviceId) -> Result<Option<Instant>, StoreError> {
        let since = self.engine.read(|db| {
            let find = "SELECT created_at FROM calendar_feeds WHERE device = ?1";
            db.optional(find, [device.as_str()], |row| row.get(0))
        })?;
        Ok(since.map(Instant::from_millis))
    }

    fn make_calendar_feed(
        &self,
        device: &DeviceId,
        token: &Hash,
        now: Instant,
    ) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            drop_of(tx, device)?;
            let made = tx.execute(
                "INSERT INTO calendar_feeds (device, token_hash, created_at) SELECT ?1, ?2, ?3
                  WHERE EXISTS (SELECT 1 FROM sessions WHERE device = ?1 AND revoked = 0)",
                params![device.as_str(), token, now.millis()],
            )?;
            Ok(made > 0)
        })
    }

    fn drop_calendar_feed(&self, device: &DeviceId) -> Result<(), StoreError> {
        self.engine.write(&About::Nobody, |tx| drop_of(tx, device))
    }

    fn calendar_owner(&self, token: &Hash, since: Instant) -> Result<Option<PersonId>, StoreError> {
        self.engine.read(|db| owner(db, token, since))
    }
}

fn drop_of(tx: &Connection, device: &DeviceId) -> Result<(), StoreError> {
    let drop = "DELETE FROM calendar_feeds WHERE device = ?1";
    tx.execute(drop, [device.as_str()])?;
    Ok(())
}

/// The session is asked each time: however it ended, the address ended with it.
fn owner(db: &Connection, token: &Hash, since: Instant) -> Result<Option<PersonId>, StoreError> {
    let found: Option<String> = db.optional(
        "SELECT devices.person
         FROM calendar_feeds JOIN devices ON devices.id = calendar_feeds.device
         WHERE calendar_feeds.token_hash = ?1 AND devices.last_seen_at >= ?2
           AND EXISTS (SELECT 1 FROM sessions WHERE device = devices.id AND revoked = 0)",
        params![token, since.millis()],
        |row| row.get(0),
    )?;
    Ok(found.map(PersonId::new))
}
