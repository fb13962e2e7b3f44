//! Sessions of a database in which other servers write too: known for as long as it says that nothing was committed.
//!
//! Invariant: what is answered is what stands in the database when it is asked for its moment. Its moments only go on,
//! so what was read after a moment, and before it is the same moment again, is as it was at that moment.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::connection::Connection;
use super::sessions;
use crate::store::{Hash, Session, StoreError};

/// Known at most; past that everything is forgotten and looked up again.
const MOST: usize = 20_000;

pub(in crate::store) struct KnownAt {
    /// The question that gives the moment: the same text as long as nothing is committed. No row where there is none.
    moment: &'static str,
    sessions: Mutex<Sessions>,
}

#[derive(Default)]
struct Sessions {
    at: String,
    by_token: HashMap<Hash, Arc<Session>>,
}

impl KnownAt {
    pub(in crate::store) fn new(moment: &'static str) -> Self {
        let sessions = Mutex::default();
        Self { moment, sessions }
    }

    /// Those with these tokens, in their order.
    pub(super) fn find_all(
        &self,
        db: &Connection,
        tokens: &[Hash],
    ) -> Result<Vec<Option<Arc<Session>>>, StoreError> {
        let moment: Option<String> = db.optional(self.moment, [0; 0], |row| row.get(0))?;
        self.find_or(moment, tokens, |unknown| sessions::find_all(db, unknown))
    }

    fn find_or(
        &self,
        moment: Option<String>,
        tokens: &[Hash],
        look: impl FnOnce(&[Hash]) -> Result<Vec<Option<Session>>, StoreError>,
    ) -> Result<Vec<Option<Arc<Session>>>, StoreError> {
        let mut found = match &moment {
            Some(moment) => self.lock().at(moment, tokens),
            None => vec![None; tokens.len()],
        };
        let is_unknown = |(token, known): (&Hash, &Option<_>)| known.is_none().then_some(*token);
        let unknown: Vec<Hash> = tokens.iter().zip(&found).filter_map(is_unknown).collect();
        if unknown.is_empty() {
            return Ok(found);
        }
        let mut looked = look(&unknown)?.into_iter();
        for known in found.iter_mut().filter(|it| it.is_none()) {
            *known = looked.next().flatten().map(Arc::new);
        }
        if let Some(moment) = moment {
            self.lock().remember(moment, tokens, &found);
        }
        Ok(found)
    }

    fn lock(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sessions {
    fn at(&self, moment: &str, tokens: &[Hash]) -> Vec<Option<Arc<Session>>> {
        let is_now = self.at == moment;
        let known = |token| self.by_token.get(token).filter(|_| is_now).cloned();
        tokens.iter().map(known).collect()
    }

    fn remember(&mut self, moment: String, tokens: &[Hash], found: &[Option<Arc<Session>>]) {
        if self.at != moment || self.by_token.len() >= MOST {
            self.by_token.clear();
            self.at = moment;
        }
        let there = |(token, session): (&Hash, &Option<_>)| Some((*token, session.clone()?));
        let known = tokens.iter().zip(found).filter_map(there);
        self.by_token.extend(known);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use domain::time::Instant;
    use domain::{DeviceId, PersonId};

    /// A database with a moment in which each of three phones has its own number.
    #[derive(Default)]
    struct Database {
        head: Cell<u64>,
        looked_for: Cell<usize>,
    }

    impl Database {
        fn ask(&self, known: &KnownAt, moment: Option<&str>, tokens: &[Hash]) -> Vec<Option<u64>> {
            let look = |unknown: &[Hash]| {
                self.looked_for.set(unknown.len());
                Ok(unknown.iter().map(|it| self.session(*it)).collect())
            };
            self.looked_for.set(0);
            let found = known.find_or(moment.map(str::to_owned), tokens, look);
            let found = found.expect("it was looked up");
            found.iter().map(|it| Some(it.as_ref()?.head)).collect()
        }

        fn session(&self, token: Hash) -> Option<Session> {
            let [number, ..] = token;
            (number < 3).then(|| Session {
                device: DeviceId::new("device"),
                person: PersonId::new("anna"),
                head: u64::from(number) + self.head.get(),
                last_seq: 0,
                last_seen_at: Instant::from_millis(0),
                acknowledged: 0,
            })
        }
    }

    #[test]
    fn as_long_as_nothing_is_committed_nobody_is_looked_up_twice() {
        let (known, database) = (KnownAt::new(""), Database::default());
        let tokens = [[2; 32], [0; 32]];
        assert_eq!(database.ask(&known, Some("a"), &tokens), [Some(2), Some(0)]);
        assert_eq!(database.looked_for.get(), 2);
        let tokens = [[0; 32], [1; 32], [2; 32]];
        let all = [Some(0), Some(1), Some(2)];
        assert_eq!(database.ask(&known, Some("a"), &tokens), all);
        assert_eq!(database.looked_for.get(), 1);
        assert_eq!(database.ask(&known, Some("a"), &tokens), all);
        assert_eq!(database.looked_for.get(), 0);
    }

    #[test]
    fn after_a_write_everybody_is_looked_up_again() {
        let (known, database) = (KnownAt::new(""), Database::default());
        let tokens = [[0; 32], [1; 32]];
        database.ask(&known, Some("a"), &tokens);
        database.head.set(10);
        let now = [Some(10), Some(11)];
        assert_eq!(database.ask(&known, Some("b"), &tokens), now);
        assert_eq!(database.ask(&known, Some("b"), &tokens), now);
        assert_eq!(database.looked_for.get(), 0);
        // One that asked before, and comes with what it read only now.
        database.ask(&known, Some("a"), &[[2; 32]]);
        database.head.set(20);
        let now = [Some(20), Some(21)];
        assert_eq!(database.ask(&known, Some("c"), &tokens), now);
    }

    #[test]
    fn where_there_is_no_moment_nothing_is_known() {
        let (known, database) = (KnownAt::new(""), Database::default());
        for head in 0..3 {
            database.head.set(head);
            assert_eq!(database.ask(&known, None, &[[0; 32]]), [Some(head)]);
        }
    }

    #[test]
    fn who_is_nobody_stays_nobody_and_may_become_somebody() {
        let (known, database) = (KnownAt::new(""), Database::default());
        for _ in 0..2 {
            let found = database.ask(&known, Some("a"), &[[9; 32], [1; 32], [9; 32]]);
            assert_eq!(found, [None, Some(1), None]);
        }
        assert_eq!(database.looked_for.get(), 2);
    }
}
