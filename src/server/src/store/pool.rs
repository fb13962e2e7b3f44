//! Connections that wait to be used. The last one given back is the first one taken: its cache is warm.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Connections of which so many are used at once at most. Whoever comes then waits.
pub(super) struct Pool<C> {
    kept: usize,
    most: usize,
    connections: Mutex<Connections<C>>,
    given_back: Condvar,
}

struct Connections<C> {
    idle: Vec<C>,
    taken: usize,
}

impl<C> Pool<C> {
    /// A pool that keeps `kept` open when nobody uses them.
    pub(super) fn new(kept: usize, most: usize) -> Self {
        Self {
            kept,
            most,
            connections: Mutex::new(Connections {
                idle: Vec::with_capacity(kept),
                taken: 0,
            }),
            given_back: Condvar::new(),
        }
    }

    /// Waits for the right to one.
    pub(super) fn turn(&self) -> Turn<'_, C> {
        let mut connections = self.lock();
        while connections.taken >= self.most {
            let waited = self.given_back.wait(connections);
            connections = waited.unwrap_or_else(PoisonError::into_inner);
        }
        connections.taken += 1;
        Turn(self)
    }

    /// Those that wait, so that whoever ends the pool chooses where they are closed.
    pub(super) fn empty(&self) -> Vec<C> {
        std::mem::take(&mut self.lock().idle)
    }

    fn lock(&self) -> MutexGuard<'_, Connections<C>> {
        self.connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to one connection, which ends with it: also when what is done with it panics.
pub(super) struct Turn<'a, C>(&'a Pool<C>);

impl<C> Turn<'_, C> {
    /// One that is open already.
    pub(super) fn take(&self) -> Option<C> {
        self.0.lock().idle.pop()
    }

    /// Gives one back that is good.
    pub(super) fn keep(&self, connection: C) {
        let mut connections = self.0.lock();
        if connections.idle.len() < self.0.kept {
            connections.idle.push(connection);
        }
    }

    /// Closes those that wait: what broke one broke all.
    pub(super) fn drop_others(&self) {
        self.0.lock().idle.clear();
    }
}

impl<C> Drop for Turn<'_, C> {
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.given_back.notify_one();
    }
}
