//! The phone's own storage: records, outbox, refusals and session, in `IndexedDB`.
//!
//! A transaction holds everything that belongs together and nothing is awaited in it but its own
//! requests. What [`Database::append`] returned is on the phone.

use domain::{Mutation, PersonId, Record, RecordKey};
use indexed_db_futures::database::Database as Idb;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionMode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sync::json;
use sync::{Persist, RefusedMutation, Stored};

mod before;
pub(super) mod schema;

const RECORDS: &str = "records";
const OUTBOX: &str = "outbox";
const REFUSED: &str = "refused";
const STATE: &str = "state";

/// Version 1 had no refusals: since 2 they are kept until they were seen.
const VERSION: u32 = 2;
const STORES: [&str; 4] = [RECORDS, OUTBOX, REFUSED, STATE];

/// Whose phone this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The person.
    pub person: PersonId,
    /// First name, for the moment in which no records are here.
    #[serde(default)]
    pub name: String,
}

/// Why something is not stored. What the browser says about it is no help to anyone on a phone, and
/// its words weigh more than the rest of this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseTrouble {
    /// The browser refuses or breaks off storage: private mode, a full phone, storage taken away.
    #[error("the browser refuses to store")]
    Refused,
    /// A record cannot be written down.
    #[error("a record cannot be written as JSON")]
    Unwritable,
}

impl From<indexed_db_futures::error::Error> for DatabaseTrouble {
    fn from(_: indexed_db_futures::error::Error) -> Self {
        Self::Refused
    }
}

impl From<indexed_db_futures::error::OpenDbError> for DatabaseTrouble {
    fn from(_: indexed_db_futures::error::OpenDbError) -> Self {
        Self::Refused
    }
}

impl From<serde_json::Error> for DatabaseTrouble {
    fn from(_: serde_json::Error) -> Self {
        Self::Unwritable
    }
}

type Result<T> = std::result::Result<T, DatabaseTrouble>;

/// The open database.
pub struct Database {
    idb: Idb,
}

impl Database {
    /// Opens the database of this name, made or brought up to date where needed.
    ///
    /// # Errors
    /// When the browser refuses storage.
    pub async fn open(name: &str) -> Result<Self> {
        Ok(Self {
            idb: schema::open(name, VERSION, &STORES).await?,
        })
    }

    /// Everything that is stored. What cannot be read any more is left out: it comes back with
    /// the next sync, which starts from the beginning then.
    ///
    /// # Errors
    /// When the browser breaks off.
    pub async fn load(&self) -> Result<(Option<Session>, Stored)> {
        let tx = self.idb.transaction(STORES).build()?;
        let records = texts(&tx, RECORDS).await?;
        let all = records.len();
        let records: Vec<Record> = parsed(&records);
        let is_whole = records.len() == all;
        let waiting = texts(&tx, OUTBOX).await?;
        let mut outbox: Vec<Mutation> = parsed(&waiting);
        outbox.sort_by_key(|mutation| mutation.seq);
        let refused: Vec<RefusedMutation> = parsed(&texts(&tx, REFUSED).await?);
        let session = state(&tx, "session").await?;
        let cursor = if is_whole {
            state(&tx, "cursor").await?.unwrap_or(0)
        } else {
            0
        };
        let last_seq = state(&tx, "last_seq").await?.unwrap_or(0);
        Ok((
            session,
            Stored {
                records,
                unreadable: waiting.len() - outbox.len(),
                outbox,
                refused,
                cursor,
                last_seq,
            },
        ))
    }

    /// Cursor and last acknowledged number as stored; another tab may have moved them.
    ///
    /// # Errors
    /// When the browser breaks off.
    pub async fn place(&self) -> Result<(u64, u64)> {
        let tx = self.idb.transaction([STATE]).build()?;
        let cursor = state(&tx, "cursor").await?.unwrap_or(0);
        let last_seq = state(&tx, "last_seq").await?.unwrap_or(0);
        Ok((cursor, last_seq))
    }

    /// Stores a mutation in the outbox under the next number, which is returned: another tab may have
    /// taken its own meanwhile, and one before it may not have been stored. A number that is left out
    /// is waited for by the server.
    ///
    /// # Errors
    /// When it is not stored.
    pub async fn append(&self, mutation: &Mutation) -> Result<u64> {
        let tx = self.write([OUTBOX, STATE])?;
        let outbox = tx.object_store(OUTBOX)?;
        let last_sent: u64 = state(&tx, "last_seq").await?.unwrap_or(0);
        let keys = outbox.get_all_keys::<f64>().primitive()?.await?;
        let last = keys.filter_map(std::result::Result::ok).fold(0.0, f64::max) as u64;
        let seq = last.max(last_sent) + 1;
        let text = serde_json::to_string(&Mutation {
            seq,
            ..mutation.clone()
        })?;
        outbox.put(text).with_key(seq as f64).primitive()?.await?;
        tx.commit().await?;
        Ok(seq)
    }

    /// Takes over what an answer of the server changes: all of it, or nothing.
    ///
    /// # Errors
    /// When nothing of it is stored.
    pub async fn persist(&self, persist: &Persist) -> Result<()> {
        let tx = self.write([RECORDS, OUTBOX, REFUSED, STATE])?;
        let records = tx.object_store(RECORDS)?;
        if persist.is_put_back {
            before::keep(&tx).await?;
        }
        if persist.is_whole_file {
            records.clear()?.await?;
        }
        for record in &persist.put {
            let text = serde_json::to_string(record)?;
            records
                .put(text)
                .with_key(name_of(&record.key()))
                .primitive()?
                .await?;
        }
        for key in &persist.remove {
            records.delete(name_of(key)).primitive()?.await?;
        }
        let outbox = tx.object_store(OUTBOX)?;
        let keys = outbox.get_all_keys::<f64>().primitive()?.await?;
        let sent: Vec<f64> = keys
            .filter_map(std::result::Result::ok)
            .filter(|seq| *seq as u64 <= persist.answered)
            .collect();
        for seq in sent {
            outbox.delete(seq).primitive()?.await?;
        }
        let refused = tx.object_store(REFUSED)?;
        for refusal in &persist.refused {
            let text = serde_json::to_string(refusal)?;
            refused
                .put(text)
                .with_key(refusal.mutation.seq as f64)
                .primitive()?
                .await?;
        }
        put_state(&tx, "cursor", &persist.cursor).await?;
        put_state(&tx, "last_seq", &persist.last_seq).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Remembers whose phone this is.
    ///
    /// # Errors
    /// When it is not stored.
    pub async fn put_session(&self, session: &Session) -> Result<()> {
        let tx = self.write([STATE])?;
        put_state(&tx, "session", session).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Forgets the refusals that the person has seen.
    ///
    /// # Errors
    /// When they are still there.
    pub async fn clear_refused(&self) -> Result<()> {
        let tx = self.write([REFUSED])?;
        tx.object_store(REFUSED)?.clear()?.await?;
        tx.commit().await?;
        Ok(())
    }

    /// Wipes everything: after signing out.
    ///
    /// # Errors
    /// When it is still there.
    pub async fn clear(&self) -> Result<()> {
        let tx = self.write(STORES)?;
        for store in STORES {
            tx.object_store(store)?.clear()?.await?;
        }
        tx.commit().await?;
        Ok(())
    }

    fn write<const N: usize>(&self, stores: [&str; N]) -> Result<Transaction<'_>> {
        Ok(self
            .idb
            .transaction(stores)
            .with_mode(TransactionMode::Readwrite)
            .build()?)
    }
}

fn name_of(key: &RecordKey) -> String {
    format!("{}/{}", key.kind.name(), key.id)
}

async fn texts(tx: &Transaction<'_>, store: &str) -> Result<Vec<String>> {
    let all = tx
        .object_store(store)?
        .get_all::<String>()
        .primitive()?
        .await?;
    Ok(all.filter_map(std::result::Result::ok).collect())
}

fn parsed<T: DeserializeOwned>(texts: &[String]) -> Vec<T> {
    texts
        .iter()
        .filter_map(|text| json::read(text).ok())
        .collect()
}

async fn state<T: DeserializeOwned>(tx: &Transaction<'_>, name: &str) -> Result<Option<T>> {
    let text = state_text(tx, name).await?;
    Ok(text.and_then(|text| json::read(&text).ok()))
}

async fn put_state<T: Serialize>(tx: &Transaction<'_>, name: &str, value: &T) -> Result<()> {
    put_text(tx, name, serde_json::to_string(value)?).await
}

/// Apart from [`state`], and once for all types: what waits for the browser is much code.
async fn state_text(tx: &Transaction<'_>, name: &str) -> Result<Option<String>> {
    Ok(tx.object_store(STATE)?.get(name).primitive()?.await?)
}

async fn put_text(tx: &Transaction<'_>, name: &str, text: String) -> Result<()> {
    tx.object_store(STATE)?
        .put(text)
        .with_key(name)
        .primitive()?
        .await?;
    Ok(())
}
