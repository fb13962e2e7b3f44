//! The passkeys of the staff, and what they are asked to sign.

use domain::MemberId;
use domain::time::Instant;
use sync::accounts::DoneWithAccount;

use super::accounts::{self, Written};
use super::connection::params;
use super::{About, Engine, SqlStore, staff};
use crate::clock::CLOCKS_DIFFER;
use crate::store::{
    Challenge, FoundPasskey, Hash, KeptPasskey, NewChallenge, NewPasskey, PasskeyStore, StoreError,
};

/// So many challenges wait at most: whoever asks for more fills no disk.
const MOST_WAITING: i64 = 10_000;
/// So many passkeys somebody has at most.
const MOST_OF_ONE: i64 = 10;

impl<E: Engine> PasskeyStore for SqlStore<E> {
    fn put_challenge(&self, new: &NewChallenge) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.execute(
                "DELETE FROM passkey_challenges WHERE expires_at < ?1",
                [new.now.millis()],
            )?;
            let put = tx.execute(
                "INSERT INTO passkey_challenges (hash, staff, state, expires_at)
                     SELECT ?1, ?2, ?3, ?4
                     WHERE (SELECT count(*) FROM passkey_challenges) < ?5",
                params![
                    new.hash,
                    new.staff.as_str(),
                    new.state,
                    new.expires_at.millis(),
                    MOST_WAITING,
                ],
            )?;
            Ok(put > 0)
        })
    }

    fn take_challenge(
        &self,
        hash: &Hash,
        of: &MemberId,
        now: Instant,
    ) -> Result<Option<Challenge>, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.optional(
                "DELETE FROM passkey_challenges WHERE hash = ?1 AND expires_at > ?2
                   AND staff = ?3
                 RETURNING state, (SELECT credentials FROM staff WHERE id = ?3)",
                params![hash, now.millis(), of.as_str()],
                |row| {
                    Ok(Challenge {
                        state: row.get(0)?,
                        credentials: row.get(1)?,
                    })
                },
            )
        })
    }

    fn add_passkey(&self, new: &NewPasskey) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            let added = tx.execute(
                "INSERT INTO passkeys (id, staff, name, key, made_on) SELECT ?1, ?2, ?3, ?4, ?5
                     WHERE (SELECT count(*) FROM passkeys WHERE staff = ?2) < ?6
                       AND EXISTS (SELECT 1 FROM staff
                                   WHERE id = ?2 AND closed_at IS NULL AND credentials = ?7)
                     ON CONFLICT DO NOTHING",
                params![
                    new.id,
                    new.staff.as_str(),
                    new.name,
                    new.key,
                    new.now.day().to_string(),
                    MOST_OF_ONE,
                    new.credentials,
                ],
            )?;
            if added > 0 {
                let deed = Written::new(&new.staff, DoneWithAccount::PasskeyAdded, new.now);
                accounts::write_down(tx, Some(&new.staff), &deed)?;
            }
            Ok(added > 0)
        })
    }

    fn passkeys(&self, of: &MemberId) -> Result<Vec<KeptPasskey>, StoreError> {
        self.engine.read(|db| {
            db.query(
                "SELECT id, name, made_on, used_on FROM passkeys WHERE staff = ?1
                 ORDER BY made_on, name",
                [of.as_str()],
                |row| {
                    let (made, used): (String, Option<String>) = (row.get(2)?, row.get(3)?);
                    Ok(KeptPasskey {
                        id: row.get(0)?,
                        name: row.get(1)?,
                        made_on: made.parse().ok(),
                        used_on: used.and_then(|it| it.parse().ok()),
                    })
                },
            )
        })
    }

    fn passkey(&self, id: &[u8]) -> Result<Option<FoundPasskey>, StoreError> {
        self.engine.read(|db| {
            db.optional(
                "SELECT staff.id, staff.name, staff.role, is_demo, key, credentials
                 FROM passkeys JOIN staff ON staff.id = passkeys.staff
                 WHERE passkeys.id = ?1 AND closed_at IS NULL",
                [id],
                |row| {
                    Ok(FoundPasskey {
                        staff: staff::staff(row)?,
                        is_demo: row.get(3)?,
                        key: row.get(4)?,
                        credentials: row.get(5)?,
                    })
                },
            )
        })
    }

    fn answer_once(
        &self,
        asked: &Hash,
        expires_at: Instant,
        now: Instant,
    ) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.execute(
                "DELETE FROM passkeys_answered WHERE expires_at < ?1",
                [now.plus_millis(-CLOCKS_DIFFER).millis()],
            )?;
            let used = tx.execute(
                "INSERT INTO passkeys_answered (hash, expires_at) VALUES (?1, ?2)
                     ON CONFLICT DO NOTHING",
                params![asked, expires_at.millis()],
            )?;
            Ok(used > 0)
        })
    }

    fn passkey_used(&self, id: &[u8], key: &str, now: Instant) -> Result<(), StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.execute(
                "UPDATE passkeys SET key = ?2, used_on = ?3 WHERE id = ?1",
                params![id, key, now.day().to_string()],
            )?;
            Ok(())
        })
    }

    fn drop_passkey(&self, of: &MemberId, id: &[u8], now: Instant) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            let dropped = tx.execute(
                "DELETE FROM passkeys WHERE staff = ?1 AND id = ?2",
                params![of.as_str(), id],
            )?;
            if dropped > 0 {
                let deed = Written::new(of, DoneWithAccount::PasskeyRemoved, now);
                accounts::write_down(tx, Some(of), &deed)?;
            }
            Ok(dropped > 0)
        })
    }
}
