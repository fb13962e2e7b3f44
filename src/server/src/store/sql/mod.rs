//! The store in SQL: what is the same in every database.
//!
//! # A new store function
//!
//! - It is a function over `&Connection` in the file of its subject, with `db.query`, `db.optional`, `db.one`,
//!   `db.exists` and `db.execute`; what is bound goes into `params![…]`, a column comes out with `row.get(0)?`.
//!   `use super::connection::{Connection, Row, params};` is all that it needs. Its SQL is written as
//!   `connection.rs` says.
//! - Its verb calls it inside `self.engine.read` (one statement), `read_at_once` (several that belong together) or
//!   `write` (whatever changes something; the closure may run twice, so it gives nothing away).
//! - Its table gets a migration under the same number for each database.

mod account_store;
mod accounts;
mod agenda;
mod away;
mod browsers;
mod buddies;
mod calendar;
mod caseload;
mod connection;
mod elsewhere;
mod engine;
mod erase;
mod export;
mod feed;
mod group;
mod health;
mod integration;
mod known;
mod known_at;
mod local;
mod monitoring;
mod passkeys;
mod personal;
mod personal_store;
mod phones;
mod photos;
mod pull;
mod push;
mod retention;
mod sessions;
mod settings;
mod staff;
mod staff_store;
mod tokens;
mod tries;
mod value;
mod webpush;
mod writing;

use std::sync::Arc;

use domain::regelen::LocalRule;
use domain::time::Instant;
use domain::{DeviceId, PersonId, PhotoId, Record};

use super::{
    Answer, Chunk, FromOthers, Hash, Import, NewCode, NewPairing, Pairing, Phone, Photo, Push,
    Pushed, Session, Store, StoreError, StoredChange,
};
pub(in crate::store) use connection::{Columns, Connection, Driver, Row};
pub(in crate::store) use engine::{About, Engine, Room, Written};
pub(in crate::store) use known::Known;
pub(in crate::store) use known_at::KnownAt;
pub(in crate::store) use value::{ToValue, Value};

/// The store in a database.
///
/// Invariant: whatever a verb has answered survives a crash and a power cut.
pub struct SqlStore<E> {
    pub(in crate::store) engine: E,
}

impl<E: Engine> Store for SqlStore<E> {
    fn session(&self, token: &Hash) -> Result<Option<Arc<Session>>, StoreError> {
        let look = || self.engine.read(|db| sessions::find(db, token));
        match self.engine.known() {
            Some(known) => known.find_or(token, look),
            None => Ok(look()?.map(Arc::new)),
        }
    }

    fn sessions(&self, tokens: &[Hash]) -> Result<Vec<Option<Arc<Session>>>, StoreError> {
        self.engine.read(|db| {
            if let Some(known) = self.engine.known_at() {
                return known.find_all(db, tokens);
            }
            let found = sessions::find_all(db, tokens)?;
            Ok(found.into_iter().map(|it| it.map(Arc::new)).collect())
        })
    }

    fn known_session(&self, token: &Hash) -> Option<Arc<Session>> {
        self.engine.known()?.find(token)
    }

    fn seen(&self, session: &Session, now: Instant) -> Result<(), StoreError> {
        self.engine.write(&About::Person(&session.person), |tx| {
            sessions::seen(tx, &session.device, now)
        })
    }

    fn acknowledged(&self, session: &Session, cursor: u64) -> Result<(), StoreError> {
        self.engine.write(&About::Person(&session.person), |tx| {
            sessions::acknowledged(tx, &session.device, cursor)
        })
    }

    fn sign_out(&self, token: &Hash) -> Result<(), StoreError> {
        self.engine
            .write(&About::Anyone, |tx| sessions::revoke(tx, token))
    }

    fn pair(&self, pairing: &NewPairing) -> Result<Pairing, StoreError> {
        self.engine
            .write(&About::Anyone, |tx| sessions::pair(tx, pairing))
    }

    fn pull(&self, session: &Session, cursor: u64) -> Result<Answer, StoreError> {
        // At once, so that the cursor belongs to the changes.
        self.engine
            .read_at_once(|db| pull::answer(db, session, cursor))
    }

    fn whole_file(&self, person: &PersonId) -> Result<(u64, Vec<StoredChange>), StoreError> {
        self.engine.read_at_once(|db| pull::whole_file(db, person))
    }

    fn push(&self, session: &Session, push: Push) -> Result<Pushed, StoreError> {
        self.engine.write(&About::Person(&session.person), |tx| {
            push::push(tx, session, &push)
        })
    }

    fn records(&self, person: &PersonId) -> Result<Vec<Record>, StoreError> {
        self.engine.read(|db| pull::records(db, person))
    }

    fn import(&self, import: &Import) -> Result<(), StoreError> {
        self.engine
            .write(&About::Anyone, |tx| writing::import(tx, import))
    }

    fn set_local_rules(&self, rules: &[LocalRule]) -> Result<usize, StoreError> {
        self.engine
            .write(&About::Anyone, |tx| local::set(tx, rules))
    }

    fn photo(&self, person: &PersonId, id: &PhotoId) -> Result<Photo, StoreError> {
        self.engine.read(|db| photos::find(db, person, id))
    }

    fn photo_bytes(&self, person: &PersonId, id: &PhotoId) -> Result<Option<Vec<u8>>, StoreError> {
        self.engine.read(|db| photos::bytes(db, person, id))
    }

    fn add_to_photo(&self, person: &PersonId, chunk: &Chunk) -> Result<Photo, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| photos::add(tx, person, chunk))
    }

    fn drop_photo(&self, person: &PersonId, id: &PhotoId) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| photos::drop(tx, person, id))
    }

    fn phones(&self, person: &PersonId, since: Instant) -> Result<Vec<Phone>, StoreError> {
        self.engine.read(|db| phones::all(db, person, since))
    }

    fn sign_phone_out(&self, person: &PersonId, phone: &DeviceId) -> Result<bool, StoreError> {
        self.engine.write(&About::Person(person), |tx| {
            phones::cut_off(tx, person, phone)
        })
    }

    fn add_phone_code(&self, code: &NewCode, by: &DeviceId) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| phones::add_code(tx, code, by))
    }

    fn is_shared(&self) -> bool {
        self.engine.known().is_none()
    }

    fn tell_others(&self, all: &[String]) -> Result<(), StoreError> {
        self.engine.tell_others(all)
    }

    fn hear_others(&self, heard: &mut dyn FnMut(FromOthers<'_>) -> bool) {
        self.engine.hear_others(heard);
    }

    fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.engine.read(|db| settings::find(db, name))
    }

    fn setting_or(&self, name: &str, first: &str) -> Result<String, StoreError> {
        match self.setting(name)? {
            Some(value) => Ok(value),
            None => self
                .engine
                .write(&About::Nobody, |tx| settings::find_or(tx, name, first)),
        }
    }
}
