//! Links for who looks along with a person.

use domain::time::Day;
use domain::{BuddyId, DeviceId, PersonId, Share};
use sync::buddies::{Buddy, MOST_BUDDIES};

use super::connection::{Connection, Row, params};
use super::{About, Engine, SqlStore};
use crate::store::{BuddyStore, Hash, LooksAlong, NewBuddy, StoreError};

impl<E: Engine> BuddyStore for SqlStore<E> {
    fn buddies(&self, person: &PersonId, today: Day) -> Result<Vec<Buddy>, StoreError> {
        self.engine.read(|db| all(db, person, today))
    }

    fn add_buddy(&self, new: &NewBuddy) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| add(tx, new))
    }

    fn end_buddy(&self, person: &PersonId, id: &BuddyId) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            let end = "DELETE FROM buddies WHERE person = ?1 AND id = ?2";
            Ok(tx.execute(end, [person.as_str(), id.as_str()])? > 0)
        })
    }

    fn look_along(&self, token: &Hash, today: Day) -> Result<Option<LooksAlong>, StoreError> {
        let found = self.engine.read(|db| find(db, token, today))?;
        let Some((looks, used_on)) = found else {
            return Ok(None);
        };
        // Once a day, and no more: the person sees the day.
        if used_on != Some(today) {
            self.engine.write(&About::Nobody, |tx| {
                tx.execute(
                    "UPDATE buddies SET used_on = ?2 WHERE token_hash = ?1",
                    params![token, today.to_string()],
                )
            })?;
        }
        Ok(Some(looks))
    }
}

fn all(db: &Connection, person: &PersonId, today: Day) -> Result<Vec<Buddy>, StoreError> {
    db.query(
        "SELECT shares, until, used_on, id, name FROM buddies
         WHERE person = ?1 AND until >= ?2 ORDER BY name, id",
        [person.as_str(), &today.to_string()],
        |row| {
            Ok(Buddy {
                id: BuddyId::new(row.get::<String>(3)?),
                name: row.get(4)?,
                shares: shares(row)?,
                until: until(row)?,
                used_on: used_on(row)?,
            })
        },
    )
}

fn add(tx: &Connection, new: &NewBuddy) -> Result<bool, StoreError> {
    // Nobody needs to know any more who looked along.
    tx.execute(
        "DELETE FROM buddies WHERE until < ?1",
        [new.made_on.to_string()],
    )?;
    let names: Vec<_> = new.shares.iter().map(|it| it.name()).collect();
    let added = tx.execute(
        "INSERT INTO buddies (id, person, by_device, token_hash, name, shares, made_on, until)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
          WHERE (SELECT count(*) FROM buddies WHERE person = ?2) < ?9
            AND EXISTS (SELECT 1 FROM sessions WHERE device = ?3 AND revoked = 0)",
        params![
            new.id.as_str(),
            new.person.as_str(),
            new.by.as_str(),
            new.token,
            new.name,
            names.join(" "),
            new.made_on.to_string(),
            new.until.to_string(),
            MOST_BUDDIES,
        ],
    )?;
    Ok(added > 0)
}

type Found = (LooksAlong, Option<Day>);

fn find(db: &Connection, token: &Hash, today: Day) -> Result<Option<Found>, StoreError> {
    db.optional(
        "SELECT shares, until, used_on, person FROM buddies
         WHERE token_hash = ?1 AND until >= ?2",
        params![token, today.to_string()],
        |row| {
            let looks = LooksAlong {
                person: PersonId::new(row.get::<String>(3)?),
                shares: shares(row)?,
                until: until(row)?,
            };
            Ok((looks, used_on(row)?))
        },
    )
}

/// A link that this phone made, which another phone of the person signs out.
pub(super) fn end_those_of(tx: &Connection, device: &DeviceId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM buddies WHERE by_device = ?1",
        [device.as_str()],
    )?;
    Ok(())
}

/// Every link of somebody whose phones are cut off.
pub(super) fn end_all(tx: &Connection, person: &PersonId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM buddies WHERE person = ?1", [person.as_str()])?;
    Ok(())
}

/// Every link of whoever this session was of, where no phone of theirs is signed in any more: nobody could end
/// them.
pub(super) fn end_with_last_phone(tx: &Connection, token: &Hash) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM buddies
         WHERE person = (SELECT devices.person FROM sessions
                         JOIN devices ON devices.id = sessions.device WHERE token_hash = ?1)
           AND NOT EXISTS (SELECT 1 FROM sessions JOIN devices ON devices.id = sessions.device
                           WHERE devices.person = buddies.person AND revoked = 0)",
        [token],
    )?;
    Ok(())
}

fn shares(row: &Row<'_>) -> Result<Vec<Share>, StoreError> {
    let names = row.text(0)?;
    let is_in = |share: &Share| names.split(' ').any(|name| name == share.name());
    Ok(Share::ALL.into_iter().filter(is_in).collect())
}

fn until(row: &Row<'_>) -> Result<Day, StoreError> {
    day(row.text(1)?)
}

fn used_on(row: &Row<'_>) -> Result<Option<Day>, StoreError> {
    let text: Option<String> = row.get(2)?;
    text.map(|text| day(&text)).transpose()
}

fn day(text: &str) -> Result<Day, StoreError> {
    text.parse()
        .map_err(|_| StoreError::Database("a day cannot be read".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SqliteStore;

    #[test]
    fn who_is_erased_is_looked_at_by_nobody() {
        let folder = tempfile::TempDir::new().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let run = |sql: &str| {
            store
                .engine
                .write(&About::Anyone, |tx| tx.batch(sql))
                .unwrap();
        };
        run(
            "INSERT INTO people (id, head_seq) VALUES ('anna', 1);
             INSERT INTO devices (id, person, created_at, last_seen_at) VALUES ('phone', 'anna', 1, 1);
             INSERT INTO sessions (token_hash, device, created_at) VALUES (x'00', 'phone', 1);",
        );
        let day = |text: &str| text.parse::<Day>().unwrap();
        let new = NewBuddy {
            id: BuddyId::new("link"),
            person: PersonId::new("anna"),
            by: DeviceId::new("phone"),
            token: [7; 32],
            name: "Bilal".to_owned(),
            shares: vec![Share::Plan],
            made_on: day("2026-11-24"),
            until: day("2027-05-25"),
        };
        let looks = |on: &str| store.look_along(&new.token, day(on)).unwrap().is_some();
        assert!(store.add_buddy(&new).unwrap());
        assert!(looks("2027-05-25") && !looks("2027-05-26"));
        run("DELETE FROM sessions; DELETE FROM devices; DELETE FROM people");
        assert!(!looks("2026-11-24"));
    }
}
