//! Sessions, devices and pairing codes.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::time::Instant;
use domain::{DeviceId, PersonId, Record};

use super::connection::{Connection, Row, params};
use super::value::ToValue;
use super::{buddies, webpush};
use crate::store::{Hash, NewPairing, Pairing, Session, StoreError};

const FIND: &str = "
    SELECT devices.id, devices.person, people.head_seq, devices.last_seq, devices.last_seen_at,
           devices.acknowledged, sessions.token_hash
    FROM sessions
    JOIN devices ON devices.id = sessions.device
    JOIN people ON people.id = devices.person
    WHERE sessions.revoked = 0 AND sessions.token_hash";

pub(super) fn find(db: &Connection, token: &Hash) -> Result<Option<Session>, StoreError> {
    db.optional(&format!("{FIND} = ?1"), [token], session)
}

/// Those with these tokens, in their order.
pub(super) fn find_all(
    db: &Connection,
    tokens: &[Hash],
) -> Result<Vec<Option<Session>>, StoreError> {
    let Some(last) = tokens.last() else {
        return Ok(Vec::new());
    };
    // The last one is asked for again and again.
    let (length, sql) = find_many(tokens.len());
    let bound: Vec<&dyn ToValue> = tokens
        .iter()
        .chain(std::iter::repeat(last))
        .take(length)
        .map(|it| it as &dyn ToValue)
        .collect();
    let found = db.query(sql, bound.as_slice(), |row| {
        Ok((row.get::<Hash>(6)?, session(row)?))
    })?;
    let found: HashMap<Hash, Session> = found.into_iter().collect();
    // Two requests may have the same.
    Ok(tokens.iter().map(|it| found.get(it).cloned()).collect())
}

/// The statement for this many tokens or a few more. Of a few lengths only, for each stays prepared.
fn find_many(tokens: usize) -> (usize, &'static str) {
    static BY_LENGTH: [OnceLock<String>; usize::BITS as usize] =
        [const { OnceLock::new() }; usize::BITS as usize];
    let length = tokens.next_power_of_two();
    let made = || {
        let places: Vec<String> = (1..=length).map(|it| format!("?{it}")).collect();
        format!("{FIND} IN ({})", places.join(", "))
    };
    let kept = BY_LENGTH.get(length.trailing_zeros() as usize);
    let kept = kept.expect("a power of two has a place");
    (length, kept.get_or_init(made))
}

fn session(row: &Row<'_>) -> Result<Session, StoreError> {
    Ok(Session {
        device: DeviceId::new(row.get::<String>(0)?),
        person: PersonId::new(row.get::<String>(1)?),
        head: row.get(2)?,
        last_seq: row.get(3)?,
        last_seen_at: Instant::from_millis(row.get(4)?),
        acknowledged: row.get(5)?,
    })
}

pub(super) fn seen(tx: &Connection, device: &DeviceId, now: Instant) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE devices SET last_seen_at = ?2 WHERE id = ?1",
        params![device.as_str(), now.millis()],
    )?;
    Ok(())
}

/// Of two that come together the higher one stays.
pub(super) fn acknowledged(
    tx: &Connection,
    device: &DeviceId,
    cursor: u64,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE devices SET acknowledged = ?2 WHERE id = ?1 AND acknowledged < ?2",
        params![device.as_str(), cursor],
    )?;
    Ok(())
}

pub(super) fn revoke(tx: &Connection, token: &Hash) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE sessions SET revoked = 1 WHERE token_hash = ?1 AND revoked = 0",
        [token],
    )?;
    webpush::unsubscribe_session(tx, token)?;
    buddies::end_with_last_phone(tx, token)
}

/// Whether the phone with this token was cut off from the desk, or its person erased: it hears so until it has wiped
/// itself.
pub(super) fn is_cut_off(db: &Connection, token: &Hash) -> Result<bool, StoreError> {
    db.exists(
        "SELECT 1 FROM sessions WHERE token_hash = ?1 AND revoked = 2
         UNION ALL SELECT 1 FROM erased_phones WHERE token_hash = ?1",
        [token],
    )
}

/// A demo code stays: it is everybody's.
pub(super) fn cut_off(tx: &Connection, person: &PersonId, now: Instant) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE sessions SET revoked = 2
         WHERE device IN (SELECT id FROM devices WHERE person = ?1)",
        [person.as_str()],
    )?;
    end_codes(tx, person, now)?;
    webpush::unsubscribe_person(tx, person)?;
    buddies::end_all(tx, person)
}

/// Every code that nobody used yet is too old from now on.
pub(super) fn end_codes(
    tx: &Connection,
    person: &PersonId,
    now: Instant,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE pairing_codes SET expires_at = ?2
         WHERE person = ?1 AND used_at IS NULL AND is_demo = 0 AND expires_at > ?2",
        params![person.as_str(), now.millis()],
    )?;
    Ok(())
}

pub(super) fn pair(tx: &Connection, new: &NewPairing) -> Result<Pairing, StoreError> {
    let Some(code) = find_code(tx, &new.code)? else {
        return Ok(Pairing::Wrong);
    };
    if code.is_demo && !new.is_demo {
        return Ok(Pairing::Wrong);
    }
    if code.is_used && !code.is_demo {
        return Ok(Pairing::Used);
    }
    if code.expires_at <= new.now.millis() {
        return Ok(Pairing::Expired);
    }
    let Some(language) = language_of(tx, &code.person)? else {
        return Ok(Pairing::Wrong);
    };
    let (device, now) = (new.device.as_str(), new.now.millis());
    tx.execute(
        "UPDATE pairing_codes SET used_at = ?2 WHERE code_hash = ?1",
        params![new.code, now],
    )?;
    tx.execute(
        "INSERT INTO devices (id, person, created_at, last_seen_at) VALUES (?1, ?2, ?3, ?3)",
        params![device, code.person, now],
    )?;
    tx.execute(
        "INSERT INTO sessions (token_hash, device, created_at) VALUES (?1, ?2, ?3)",
        params![new.token, device, now],
    )?;
    Ok(Pairing::Paired {
        person: PersonId::new(code.person),
        language,
    })
}

struct Code {
    person: String,
    expires_at: i64,
    is_used: bool,
    is_demo: bool,
}

fn find_code(tx: &Connection, hash: &Hash) -> Result<Option<Code>, StoreError> {
    tx.optional(
        "SELECT person, expires_at, used_at IS NOT NULL, is_demo
         FROM pairing_codes WHERE code_hash = ?1",
        [hash],
        |row| {
            Ok(Code {
                person: row.get(0)?,
                expires_at: row.get(1)?,
                is_used: row.get(2)?,
                is_demo: row.get(3)?,
            })
        },
    )
}

fn language_of(tx: &Connection, person: &str) -> Result<Option<domain::Language>, StoreError> {
    let json: Option<String> = tx.optional(
        "SELECT json FROM records
         WHERE person = ?1 AND kind = 'person' AND id = ?1 AND json IS NOT NULL",
        [person],
        |row| row.get(0),
    )?;
    match json.map(|json| serde_json::from_str(&json)).transpose()? {
        Some(Record::Person(person)) => Ok(Some(person.language)),
        _ => Ok(None),
    }
}
