//! The phone's `IndexedDB`, as `src/ui/src/platform/database.rs` uses it: the same stores, the same texts in
//! them, and each transaction whole or not at all.

use std::collections::BTreeMap;

use domain::{Mutation, RecordKey};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sync::{Persist, Stored, json};

/// The browser refuses to store.
#[derive(Clone, Debug)]
pub(crate) struct Refused;

/// What is on the phone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk {
    records: BTreeMap<String, String>,
    outbox: BTreeMap<u64, String>,
    refused: BTreeMap<u64, String>,
    state: BTreeMap<&'static str, String>,
    /// Whether there is no room left.
    pub(crate) is_full: bool,
}

impl Disk {
    pub(crate) fn has_session(&self) -> bool {
        self.state.contains_key("session")
    }

    pub(crate) fn load(&self) -> Stored {
        let records = parsed(self.records.values());
        let is_whole = records.len() == self.records.len();
        let outbox: Vec<Mutation> = parsed(self.outbox.values());
        Stored {
            records,
            unreadable: self.outbox.len() - outbox.len(),
            outbox,
            refused: parsed(self.refused.values()),
            cursor: if is_whole { self.number("cursor") } else { 0 },
            last_seq: self.number("last_seq"),
        }
    }

    pub(crate) fn place(&self) -> (u64, u64) {
        (self.number("cursor"), self.number("last_seq"))
    }

    pub(crate) fn append(&mut self, mutation: &Mutation) -> Result<u64, Refused> {
        self.check()?;
        let last = self.outbox.keys().next_back().copied().unwrap_or(0);
        let seq = last.max(self.number("last_seq")) + 1;
        let stored = Mutation {
            seq,
            ..mutation.clone()
        };
        self.outbox.insert(seq, text(&stored));
        Ok(seq)
    }

    pub(crate) fn persist(&mut self, persist: &Persist) -> Result<(), Refused> {
        self.check()?;
        if persist.is_whole_file {
            self.records.clear();
        }
        for record in &persist.put {
            self.records.insert(name_of(&record.key()), text(record));
        }
        for key in &persist.remove {
            self.records.remove(&name_of(key));
        }
        self.outbox.retain(|seq, _| *seq > persist.answered);
        for refused in &persist.refused {
            self.refused.insert(refused.mutation.seq, text(refused));
        }
        self.state.insert("cursor", text(&persist.cursor));
        self.state.insert("last_seq", text(&persist.last_seq));
        Ok(())
    }

    pub(crate) fn put_session(&mut self) -> Result<(), Refused> {
        self.check()?;
        self.state.insert("session", "{}".to_owned());
        Ok(())
    }

    pub(crate) fn clear_refused(&mut self) -> Result<(), Refused> {
        self.check()?;
        self.refused.clear();
        Ok(())
    }

    fn check(&self) -> Result<(), Refused> {
        if self.is_full { Err(Refused) } else { Ok(()) }
    }

    fn number(&self, name: &str) -> u64 {
        let stored = self.state.get(name);
        stored.and_then(|it| json::read(it).ok()).unwrap_or(0)
    }
}

fn name_of(key: &RecordKey) -> String {
    format!("{}/{}", key.kind.name(), key.id)
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("what is stored is JSON")
}

fn parsed<'a, T: DeserializeOwned>(texts: impl Iterator<Item = &'a String>) -> Vec<T> {
    texts.filter_map(|text| json::read(text).ok()).collect()
}
