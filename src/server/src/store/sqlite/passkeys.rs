//! The passkeys of the staff, and what they are asked to sign.

use domain::MemberId;
use domain::time::Instant;
use rusqlite::{OptionalExtension as _, params};
use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use super::known::About;
use super::{SqliteStore, staff};
use crate::store::{
    Challenge, FoundPasskey, Hash, KeptPasskey, NewChallenge, NewPasskey, PasskeyStore, StoreError,
};

/// So many challenges wait at most: whoever asks for more fills no disk.
const MOST_WAITING: i64 = 10_000;
/// So many passkeys somebody has at most.
const MOST_OF_ONE: i64 = 10;

impl PasskeyStore for SqliteStore {
    fn put_challenge(&self, new: &NewChallenge) -> Result<bool, StoreError> {
        self.write(&About::Nobody, |tx| {
            tx.prepare_cached("DELETE FROM passkey_challenges WHERE expires_at < ?1")?
                .execute([new.now.millis()])?;
            let put = tx
                .prepare_cached(
                    "INSERT INTO passkey_challenges (hash, staff, state, expires_at)
                     SELECT ?1, ?2, ?3, ?4
                     WHERE (SELECT count(*) FROM passkey_challenges) < ?5",
                )?
                .execute(params![
                    new.hash,
                    new.staff.as_str(),
                    new.state,
                    new.expires_at.millis(),
                    MOST_WAITING,
                ])?;
            Ok(put > 0)
        })
    }

    fn take_challenge(
        &self,
        hash: &Hash,
        of: &MemberId,
        now: Instant,
    ) -> Result<Option<Challenge>, StoreError> {
        self.write(&About::Nobody, |tx| {
            let mut take = tx.prepare_cached(
                "DELETE FROM passkey_challenges WHERE hash = ?1 AND expires_at > ?2
                   AND staff = ?3
                 RETURNING state, (SELECT credentials FROM staff WHERE id = ?3)",
            )?;
            let taken = take.query_row(params![hash, now.millis(), of.as_str()], |row| {
                Ok(Challenge {
                    state: row.get(0)?,
                    credentials: row.get(1)?,
                })
            });
            Ok(taken.optional()?)
        })
    }

    fn add_passkey(&self, new: &NewPasskey) -> Result<bool, StoreError> {
        self.write(&About::Nobody, |tx| {
            let added = tx
                .prepare_cached(
                    "INSERT INTO passkeys (id, staff, name, key, made_on) SELECT ?1, ?2, ?3, ?4, ?5
                     WHERE (SELECT count(*) FROM passkeys WHERE staff = ?2) < ?6
                       AND EXISTS (SELECT 1 FROM staff
                                   WHERE id = ?2 AND closed_at IS NULL AND credentials = ?7)
                     ON CONFLICT DO NOTHING",
                )?
                .execute(params![
                    new.id,
                    new.staff.as_str(),
                    new.name,
                    new.key,
                    new.now.day().to_string(),
                    MOST_OF_ONE,
                    new.credentials,
                ])?;
            if added > 0 {
                let deed = Written::new(&new.staff, DoneWithAccount::PasskeyAdded, new.now);
                accounts::write_down(tx, Some(&new.staff), &deed)?;
            }
            Ok(added > 0)
        })
    }

    fn passkeys(&self, of: &MemberId) -> Result<Vec<KeptPasskey>, StoreError> {
        self.readers.read(|db| {
            let mut find = db.prepare_cached(
                "SELECT id, name, made_on, used_on FROM passkeys WHERE staff = ?1
                 ORDER BY made_on, name",
            )?;
            let found = find.query_map([of.as_str()], |row| {
                let (made, used): (String, Option<String>) = (row.get(2)?, row.get(3)?);
                Ok(KeptPasskey {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    made_on: made.parse().ok(),
                    used_on: used.and_then(|it| it.parse().ok()),
                })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    fn passkey(&self, id: &[u8]) -> Result<Option<FoundPasskey>, StoreError> {
        self.readers.read(|db| {
            let mut find = db.prepare_cached(
                "SELECT staff.id, staff.name, staff.role, is_demo, key, credentials
                 FROM passkeys JOIN staff ON staff.id = passkeys.staff
                 WHERE passkeys.id = ?1 AND closed_at IS NULL",
            )?;
            let found = find.query_row([id], |row| {
                Ok(FoundPasskey {
                    staff: staff::staff(row)?,
                    is_demo: row.get(3)?,
                    key: row.get(4)?,
                    credentials: row.get(5)?,
                })
            });
            Ok(found.optional()?)
        })
    }

    fn passkey_used(&self, id: &[u8], key: &str, now: Instant) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| {
            tx.prepare_cached("UPDATE passkeys SET key = ?2, used_on = ?3 WHERE id = ?1")?
                .execute(params![id, key, now.day().to_string()])?;
            Ok(())
        })
    }

    fn drop_passkey(&self, of: &MemberId, id: &[u8], now: Instant) -> Result<bool, StoreError> {
        self.write(&About::Nobody, |tx| {
            let dropped = tx
                .prepare_cached("DELETE FROM passkeys WHERE staff = ?1 AND id = ?2")?
                .execute(params![of.as_str(), id])?;
            if dropped > 0 {
                let deed = Written::new(of, DoneWithAccount::PasskeyRemoved, now);
                accounts::write_down(tx, Some(of), &deed)?;
            }
            Ok(dropped > 0)
        })
    }
}
