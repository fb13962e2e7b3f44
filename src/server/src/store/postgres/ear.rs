//! Hears for all municipalities in a database with one connection, and tells each what is said on its own channel.

use std::collections::HashMap;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use postgres::Client;
use postgres::fallible_iterator::FallibleIterator as _;

use super::hearing::PAUSE;
use crate::store::{FromOthers, StoreError};

pub(super) struct Ear(Mutex<Listeners>);

#[derive(Default)]
struct Listeners {
    by_channel: HashMap<String, mpsc::Sender<Heard>>,
    /// Whether somebody hears for them, and is heard by now.
    is_running: bool,
    is_connected: bool,
}

#[derive(Clone)]
enum Heard {
    Began,
    Said(String),
    Missed,
}

impl Ear {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::default()))
    }

    /// Hands on what is told on this channel until `heard` says false, which is asked every second. `connect` gives a
    /// connection that listens on all channels.
    pub(super) fn hear(
        self: &Arc<Self>,
        channel: &str,
        connect: impl Fn() -> Result<Client, StoreError> + Send + 'static,
        heard: &mut dyn FnMut(FromOthers<'_>) -> bool,
    ) {
        let (sender, told) = mpsc::channel();
        self.join(channel, sender, connect);
        loop {
            let goes_on = match told.recv_timeout(PAUSE) {
                Ok(Heard::Said(text)) => heard(FromOthers::Said(&text)),
                Ok(Heard::Missed) => heard(FromOthers::Missed),
                Ok(Heard::Began) | Err(RecvTimeoutError::Timeout) => heard(FromOthers::Silence),
                Err(RecvTimeoutError::Disconnected) => false,
            };
            if !goes_on {
                break;
            }
        }
        self.lock().by_channel.remove(channel);
    }

    fn join(
        self: &Arc<Self>,
        channel: &str,
        sender: mpsc::Sender<Heard>,
        connect: impl Fn() -> Result<Client, StoreError> + Send + 'static,
    ) {
        let mut listeners = self.lock();
        if listeners.is_connected {
            // It is there to hear it.
            sender.send(Heard::Began).ok();
        }
        listeners.by_channel.insert(channel.to_owned(), sender);
        if listeners.is_running {
            return;
        }
        let ear = Arc::clone(self);
        let hears = thread::Builder::new().name("news of all".to_owned());
        match hears.spawn(move || ear.run(connect)) {
            Ok(_) => listeners.is_running = true,
            Err(error) => tracing::error!(%error, "other servers are not heard"),
        }
    }

    /// Hears until nobody listens any more.
    fn run(&self, connect: impl Fn() -> Result<Client, StoreError>) {
        let mut begins_with = Heard::Began;
        while self.is_wanted() {
            match connect() {
                Ok(mut client) => {
                    self.tell_all(&begins_with);
                    self.until_it_breaks(&mut client);
                    self.lock().is_connected = false;
                }
                Err(error) => {
                    tracing::warn!(%error, "other servers are not heard");
                    thread::sleep(PAUSE);
                }
            }
            begins_with = Heard::Missed;
        }
    }

    fn until_it_breaks(&self, client: &mut Client) {
        loop {
            let next = client.notifications().timeout_iter(PAUSE).next();
            match next {
                Ok(Some(told)) => self.tell(told.channel(), told.payload()),
                Ok(None) if client.is_closed() => return,
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(%error, "the connection on which other servers are heard broke");
                    return;
                }
            }
            if self.lock().by_channel.is_empty() {
                return;
            }
        }
    }

    fn tell(&self, channel: &str, text: &str) {
        if let Some(listener) = self.lock().by_channel.get(channel) {
            // Refused only by who is about to go.
            listener.send(Heard::Said(text.to_owned())).ok();
        }
    }

    fn tell_all(&self, what: &Heard) {
        let mut listeners = self.lock();
        listeners.is_connected = true;
        for listener in listeners.by_channel.values() {
            listener.send(what.clone()).ok();
        }
    }

    /// Whether somebody listens; otherwise whoever comes next has it begun again.
    fn is_wanted(&self) -> bool {
        let mut listeners = self.lock();
        listeners.is_running = !listeners.by_channel.is_empty();
        listeners.is_running
    }

    fn lock(&self) -> MutexGuard<'_, Listeners> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
