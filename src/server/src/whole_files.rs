//! Whole files of people as phones get them, compressed: of those who got a code, and of those who were asked for lately.
//!
//! Invariant: one is given out only for the cursor under which it was read. Whatever changes a file gives it another, so
//! one that is too old is never found, and none has to be taken away. It is in memory only, and made anew when it is
//! not there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::PersonId;

use crate::app::App;
use crate::encoding::Piece;
use crate::in_memory::Forgotten;
use crate::store::{Store, StoreError, StoredChange};

/// Bytes of all of them at most; past that all are forgotten.
const MOST: usize = 16 * 1024 * 1024;
/// Bytes beside those of the file that one takes, about.
const AROUND: usize = 256;

/// Those that are kept.
#[derive(Default)]
pub(crate) struct WholeFiles(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    by_person: HashMap<PersonId, (u64, Arc<Piece>)>,
    bytes: usize,
    forgotten: Forgotten,
}

impl WholeFiles {
    /// That of this person at this cursor.
    pub(crate) fn find(&self, person: &PersonId, cursor: u64) -> Option<Arc<Piece>> {
        let kept = self.lock();
        let (at, piece) = kept.by_person.get(person)?;
        (*at == cursor).then(|| Arc::clone(piece))
    }

    /// To be taken before a file is read.
    pub(crate) fn begin(&self) -> Forgotten {
        self.lock().forgotten
    }

    /// Compresses these, which are the whole file at this cursor, and keeps them, unless somebody was erased since it
    /// was begun to read them.
    ///
    /// # Errors
    /// When they cannot be written as JSON.
    pub(crate) fn keep(
        &self,
        began: Forgotten,
        person: &PersonId,
        cursor: u64,
        changes: &[StoredChange],
    ) -> Result<Arc<Piece>, StoreError> {
        let piece = Arc::new(Piece::of(&serde_json::to_vec(changes)?));
        let mut kept = self.lock();
        if kept.forgotten == began {
            kept.put(person, cursor, &piece);
        }
        Ok(piece)
    }

    fn prepare(&self, store: &dyn Store, person: &PersonId) -> Result<(), StoreError> {
        let began = self.begin();
        let (cursor, changes) = store.whole_file(person)?;
        if self.find(person, cursor).is_none() {
            self.keep(began, person, cursor, &changes)?;
        }
        Ok(())
    }

    /// Nothing of this person stays, or nothing of anybody.
    pub(crate) fn forget(&self, person: Option<&PersonId>) {
        let mut kept = self.lock();
        kept.forgotten.once_more();
        match person.map(|person| kept.by_person.remove(person)) {
            Some(Some((_, piece))) => kept.bytes -= piece.len() + AROUND,
            Some(None) => {}
            None => kept.clear(),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.lock().by_person.len()
    }

    // A panic while it is held leaves at worst one that is not counted.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn put(&mut self, person: &PersonId, cursor: u64, piece: &Arc<Piece>) {
        let size = |piece: &Piece| piece.len() + AROUND;
        if self.bytes + size(piece) > MOST {
            self.clear();
        }
        self.bytes += size(piece);
        let new = (cursor, Arc::clone(piece));
        if let Some((_, before)) = self.by_person.insert(person.clone(), new) {
            self.bytes -= size(&before);
        }
    }

    fn clear(&mut self) {
        self.by_person.clear();
        self.bytes = 0;
    }
}

/// A phone of this person will sign in soon: their file is made ready, and nobody waits for it.
pub(crate) fn prepare(app: &Arc<App>, person: PersonId) {
    let app = Arc::clone(app);
    tokio::task::spawn_blocking(move || {
        let files = &app.in_memory.whole_files;
        if let Err(error) = files.prepare(app.store.as_ref(), &person) {
            tracing::warn!(
                cause = &error as &dyn std::error::Error,
                "a file is not made ready"
            );
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_found_at_its_own_cursor_only_and_the_last_one_counts() {
        let files = WholeFiles::default();
        let anna = PersonId::new("anna");
        files.keep(files.begin(), &anna, 7, &[]).unwrap();
        assert!(files.find(&anna, 7).is_some());
        assert!(files.find(&anna, 8).is_none() && files.find(&anna, 6).is_none());
        assert!(files.find(&PersonId::new("bilal"), 7).is_none());
        let before = files.lock().bytes;
        files.keep(files.begin(), &anna, 8, &[]).unwrap();
        assert!(files.find(&anna, 7).is_none() && files.find(&anna, 8).is_some());
        assert_eq!(files.lock().bytes, before);
        files.forget(Some(&anna));
        assert!(files.find(&anna, 8).is_none());
        assert_eq!(files.lock().bytes, 0);
        files.keep(files.begin(), &anna, 8, &[]).unwrap();
        files.forget(None);
        assert_eq!((files.count(), files.lock().bytes), (0, 0));
    }

    #[test]
    fn what_was_read_before_somebody_was_erased_is_not_kept_after_it() {
        let files = WholeFiles::default();
        let anna = PersonId::new("anna");
        let began = files.begin();
        files.forget(Some(&anna));
        files.keep(began, &anna, 7, &[]).unwrap();
        assert!(files.find(&anna, 7).is_none());
        files.keep(files.begin(), &anna, 7, &[]).unwrap();
        assert!(files.find(&anna, 7).is_some());
    }

    #[test]
    fn they_never_take_more_than_they_may() {
        let mut kept = Kept::default();
        let piece = Arc::new(Piece::of(&[]));
        let many = 2 * MOST / AROUND;
        for number in 0..many {
            kept.put(&PersonId::new(number.to_string()), 1, &piece);
            assert!(kept.bytes <= MOST);
        }
        assert!(kept.by_person.len() < many);
        assert!(
            kept.by_person
                .contains_key(&PersonId::new((many - 1).to_string()))
        );
    }
}
