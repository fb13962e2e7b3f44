//! Sessions that were looked up lately, so that the commonest question costs no look at the disk.
//!
//! Invariant: what is known equals what is on the disk. All writing goes through one store (a lock
//! on the folder keeps a second server out), and each commit makes it forget whom it was about.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use domain::PersonId;

use super::Written;
use crate::store::{Hash, Session, StoreError};

/// Known at most; past that everything is forgotten and looked up again.
const MOST: usize = 20_000;

#[derive(Default)]
pub(in crate::store) struct Known(RwLock<Sessions>);

#[derive(Default)]
struct Sessions {
    by_token: HashMap<Hash, Arc<Session>>,
    /// The tokens of each person: forgetting one does not look at all the others.
    of_person: HashMap<PersonId, Vec<Hash>>,
    writes: u64,
}

/// How many writes there were when a look at the disk began.
#[derive(Clone, Copy)]
struct Writes(u64);

impl Known {
    /// The session with this token, and where it is not known, what `look` finds on the disk.
    pub(super) fn find_or(
        &self,
        token: &Hash,
        look: impl FnOnce() -> Result<Option<Session>, StoreError>,
    ) -> Result<Option<Arc<Session>>, StoreError> {
        if let Some(session) = self.find(token) {
            return Ok(Some(session));
        }
        let began = self.writes();
        let session = look()?.map(Arc::new);
        if let Some(session) = &session {
            self.remember(*token, session, began);
        }
        Ok(session)
    }

    pub(super) fn find(&self, token: &Hash) -> Option<Arc<Session>> {
        self.read().by_token.get(token).map(Arc::clone)
    }

    /// To be taken before a look at the disk.
    fn writes(&self) -> Writes {
        Writes(self.read().writes)
    }

    /// Remembers what was on the disk, unless something was written since the look at it began.
    fn remember(&self, token: Hash, session: &Arc<Session>, began: Writes) {
        let mut sessions = self.write();
        if sessions.writes != began.0 {
            return;
        }
        if sessions.by_token.len() >= MOST {
            sessions.clear();
        }
        let person = session.person.clone();
        if sessions
            .by_token
            .insert(token, Arc::clone(session))
            .is_none()
        {
            sessions.of_person.entry(person).or_default().push(token);
        }
    }

    /// To be called after each commit, before anyone hears that it was done.
    pub(in crate::store) fn forget(&self, written: &[Written]) {
        let mut sessions = self.write();
        sessions.writes += 1;
        for about in written {
            match about {
                Written::Person(person) => sessions.forget(person),
                Written::Anyone => sessions.clear(),
                Written::Nobody => {}
            }
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Sessions> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Sessions> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sessions {
    fn forget(&mut self, person: &PersonId) {
        for token in self.of_person.remove(person).into_iter().flatten() {
            self.by_token.remove(&token);
        }
    }

    fn clear(&mut self) {
        self.by_token.clear();
        self.of_person.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::DeviceId;
    use domain::time::Instant;

    fn session(person: &str) -> Arc<Session> {
        Arc::new(Session {
            device: DeviceId::new("device"),
            person: PersonId::new(person),
            head: 1,
            last_seq: 0,
            last_seen_at: Instant::from_millis(0),
            acknowledged: 0,
        })
    }

    fn about(person: &str) -> Written {
        Written::Person(PersonId::new(person))
    }

    #[test]
    fn what_was_read_before_a_write_is_not_remembered_after_it() {
        let known = Known::default();
        let began = known.writes();
        known.forget(&[about("bilal")]);
        known.remember([1; 32], &session("anna"), began);
        assert!(known.find(&[1; 32]).is_none());
        known.remember([1; 32], &session("anna"), known.writes());
        assert!(known.find(&[1; 32]).is_some());
    }

    #[test]
    fn a_write_forgets_whom_it_is_about() {
        let known = Known::default();
        known.remember([1; 32], &session("anna"), known.writes());
        known.remember([2; 32], &session("bilal"), known.writes());
        known.forget(&[about("anna")]);
        assert!(known.find(&[1; 32]).is_none());
        assert!(known.find(&[2; 32]).is_some());
        known.forget(&[Written::Nobody, Written::Anyone]);
        assert!(known.find(&[2; 32]).is_none());
    }
}
