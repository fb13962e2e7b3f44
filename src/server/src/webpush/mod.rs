//! Web Push: phones are told that there is something while the app is closed. What it is never leaves the
//! server; `docs/push.md` says what goes to whom.

mod job;
mod keys;
mod place;
mod send;

use std::time::Duration;

use anyhow::Result;
use tokio::sync::Notify;

use crate::municipality::Municipality;
use crate::store::Store;
pub(crate) use job::run;
pub(crate) use keys::Keys;
pub(crate) use place::{Places, is_host_name};
use send::Sender;

/// How phones are told.
#[derive(Clone, Debug)]
pub struct PushSettings {
    /// How often the queue is looked at when nothing new came into it.
    pub every: Duration,
    /// Sends to this machine only, without TLS: for tests.
    pub is_local: bool,
}

impl Default for PushSettings {
    fn default() -> Self {
        Self {
            every: Duration::from_secs(20),
            is_local: false,
        }
    }
}

/// What is needed to tell phones something.
pub(crate) struct WebPush {
    pub(crate) keys: Keys,
    pub(crate) places: Places,
    /// Whom a push service writes to when something is wrong with what we send.
    contact: String,
    sender: Sender,
    every: Duration,
    news: Notify,
}

impl WebPush {
    /// Reads the keys, or makes them at the first start.
    pub(crate) fn open(
        store: &dyn Store,
        municipality: &Municipality,
        settings: &PushSettings,
    ) -> Result<Self> {
        Ok(Self {
            keys: Keys::of(store)?,
            places: Places::new(&municipality.push_hosts, settings.is_local),
            contact: municipality.push_contact.clone(),
            sender: Sender::new(),
            every: settings.every,
            news: Notify::new(),
        })
    }

    /// Something came into the queue.
    pub(crate) fn wake(&self) {
        self.news.notify_one();
    }
}
