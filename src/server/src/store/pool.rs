//! Connections that wait to be used. The last one given back is the first one taken: its cache is warm.

use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Connections of which so many are used at once at most. Whoever comes then waits. Several may share one, each with
/// connections of its own: who has none that waits takes the place of the one that nobody has used for longest.
pub(super) struct Pool<C> {
    kept: usize,
    most: usize,
    most_of_one: usize,
    connections: Mutex<Connections<C>>,
    given_back: Condvar,
}

struct Connections<C> {
    /// With whose they are, the one that waits longest first.
    idle: Vec<(usize, C)>,
    taken: usize,
    taken_of: HashMap<usize, usize>,
}

impl<C> Pool<C> {
    /// A pool of one that keeps `kept` open when nobody uses them.
    pub(super) fn new(kept: usize, most: usize) -> Self {
        Self::shared(kept, most, most)
    }

    /// A pool of several, of whom each uses so many at once at most.
    pub(super) fn shared(kept: usize, most: usize, most_of_one: usize) -> Self {
        Self {
            kept,
            most,
            most_of_one,
            connections: Mutex::new(Connections {
                idle: Vec::with_capacity(kept),
                taken: 0,
                taken_of: HashMap::new(),
            }),
            given_back: Condvar::new(),
        }
    }

    /// Waits for the right to one of the connections of `whose`.
    pub(super) fn turn(&self, whose: usize) -> Turn<'_, C> {
        let mut connections = self.lock();
        while connections.taken >= self.most || connections.taken_of(whose) >= self.most_of_one {
            let waited = self.given_back.wait(connections);
            connections = waited.unwrap_or_else(PoisonError::into_inner);
        }
        connections.taken += 1;
        *connections.taken_of.entry(whose).or_default() += 1;
        Turn { pool: self, whose }
    }

    /// Gives those away that wait.
    pub(super) fn take_all(&self) -> Vec<(usize, C)> {
        std::mem::take(&mut self.lock().idle)
    }

    fn lock(&self) -> MutexGuard<'_, Connections<C>> {
        self.connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C> Connections<C> {
    fn taken_of(&self, whose: usize) -> usize {
        self.taken_of.get(&whose).copied().unwrap_or_default()
    }
}

/// The right to one connection, which ends with it: also when what is done with it panics.
pub(super) struct Turn<'a, C> {
    pool: &'a Pool<C>,
    whose: usize,
}

impl<C> Turn<'_, C> {
    /// One that is open already. Where there is none, there is room to open one.
    pub(super) fn take(&self) -> Option<C> {
        let mut connections = self.pool.lock();
        let own = |it: &(usize, C)| it.0 == self.whose;
        if let Some(at) = connections.idle.iter().rposition(own) {
            return Some(connections.idle.remove(at).1);
        }
        let is_full = connections.idle.len() + connections.taken > self.pool.most;
        let oldest = (is_full && !connections.idle.is_empty()).then(|| connections.idle.remove(0));
        // Closing it may wait for the other side.
        drop(connections);
        drop(oldest);
        None
    }

    /// Gives one back that is good.
    pub(super) fn keep(&self, connection: C) {
        let mut connections = self.pool.lock();
        if connections.idle.len() < self.pool.kept {
            connections.idle.push((self.whose, connection));
        }
    }

    /// Closes those that wait: what broke one broke all.
    pub(super) fn drop_others(&self) {
        let idle = std::mem::take(&mut self.pool.lock().idle);
        drop(idle);
    }
}

impl<C> Drop for Turn<'_, C> {
    fn drop(&mut self) {
        let mut connections = self.pool.lock();
        connections.taken -= 1;
        if let Some(taken) = connections.taken_of.get_mut(&self.whose) {
            *taken -= 1;
        }
        if self.pool.most_of_one < self.pool.most {
            // The one who was woken could be one who may not go on yet.
            self.pool.given_back.notify_all();
        } else {
            self.pool.given_back.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Uses the connections of `whose`, opening what is not there; gives which it was.
    fn used(pool: &Pool<u32>, whose: usize, opened: &mut u32) -> u32 {
        let turn = pool.turn(whose);
        let connection = turn.take().unwrap_or_else(|| {
            *opened += 1;
            *opened
        });
        turn.keep(connection);
        connection
    }

    #[test]
    fn each_gets_its_own_and_no_more_are_open_than_may() {
        let (pool, mut opened) = (Pool::shared(3, 3, 2), 0);
        let all = [1, 2, 3].map(|whose| used(&pool, whose, &mut opened));
        assert_eq!(all, [1, 2, 3]);
        assert_eq!(used(&pool, 2, &mut opened), 2, "its own");
        // The first waits longest: it makes room.
        assert_eq!(used(&pool, 4, &mut opened), 4);
        assert_eq!(pool.lock().idle, [(3, 3), (2, 2), (4, 4)]);
        assert_eq!(used(&pool, 1, &mut opened), 5, "closed meanwhile");
    }

    #[test]
    fn one_leaves_room_for_the_others() {
        let pool = Pool::<u32>::shared(3, 3, 2);
        let held = [pool.turn(1), pool.turn(1)];
        drop(pool.turn(2));
        std::thread::scope(|scope| {
            let third = scope.spawn(|| drop(pool.turn(1)));
            let other = pool.turn(2);
            assert!(!third.is_finished());
            drop(other);
            drop(held);
            third.join().unwrap();
        });
        assert_eq!(pool.lock().taken, 0);
    }
}
