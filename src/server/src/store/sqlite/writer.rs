//! The connection that writes. Writes that arrive together become durable together: each is done in a
//! savepoint of its own inside one transaction, and whoever knows that another is waiting leaves the
//! commit, with its one wait for the disk, to them. Nobody hears of what is not on the disk.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::batch::{Batch, Outcome};
use crate::store::StoreError;
use crate::store::sql::{self, About, Known};

/// So many writes wait for one another at most.
const MOST: usize = 128;

pub(super) struct Writer {
    /// Who wants the connection and does not have it yet. Counted before the lock is asked for, so whoever
    /// holds it can rely on them.
    waiting: AtomicUsize,
    open: Mutex<Open>,
}

struct Open {
    db: Connection,
    /// What was written and is not committed.
    batch: Option<Batch>,
}

/// What became of one write.
enum Turn<T> {
    Done(T, Arc<Outcome>),
    Failed(StoreError),
    Panicked(Box<dyn Any + Send>),
}

impl Writer {
    pub(super) fn new(db: Connection) -> Self {
        let batch = None;
        Self {
            waiting: AtomicUsize::new(0),
            open: Mutex::new(Open { db, batch }),
        }
    }

    /// Asks or sets something of the connection itself.
    pub(super) fn connection<T>(
        &self,
        ask: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        Ok(ask(&self.lock().db)?)
    }

    /// Does something with the connection outside any transaction, while nobody writes.
    pub(super) fn alone<T>(
        &self,
        known: &Known,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let mut open = self.lock();
        // Whoever was to do it finds it done.
        open.commit(known);
        Ok(work(&open.db)?)
    }

    /// Writes all that `work` writes, or nothing of it; comes back once it is on the disk.
    pub(super) fn write<T>(
        &self,
        known: &Known,
        about: &About<'_>,
        work: impl FnOnce(&sql::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let mut open = self.lock();
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        let turn = open.turn(about, work);
        if self.waiting.load(Ordering::SeqCst) == 0 || open.is_full() {
            open.commit(known);
        }
        drop(open);
        match turn {
            Turn::Done(done, outcome) => outcome.wait().map(|()| done),
            Turn::Failed(error) => Err(error),
            Turn::Panicked(panic) => resume_unwind(panic),
        }
    }

    // A panic is caught while this is held.
    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn is_full(&self) -> bool {
        self.batch.as_ref().is_some_and(|it| it.len() >= MOST)
    }

    /// Does one write in a savepoint; what goes wrong in it undoes it alone.
    fn turn<T>(
        &mut self,
        about: &About<'_>,
        work: impl FnOnce(&sql::Connection) -> Result<T, StoreError>,
    ) -> Turn<T> {
        if let Err(error) = self.begin() {
            return Turn::Failed(error);
        }
        let db = &self.db;
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let done = work(db)?;
            run(db, "RELEASE one_write")?;
            Ok(done)
        }));
        match worked {
            Ok(Ok(done)) => {
                let batch = self.batch.get_or_insert_default();
                Turn::Done(done, batch.add(about))
            }
            Ok(Err(error)) => {
                self.undo(Some(&error));
                Turn::Failed(error)
            }
            Err(panic) => {
                self.undo(None);
                Turn::Panicked(panic)
            }
        }
    }

    fn begin(&mut self) -> Result<(), StoreError> {
        if self.db.is_autocommit() {
            run(&self.db, "BEGIN IMMEDIATE")?;
        }
        run(&self.db, "SAVEPOINT one_write")
    }

    /// Undoes the write that failed. On a full disk `SQLite` may have undone all that was not committed:
    /// then everybody is told so.
    fn undo(&mut self, why: Option<&StoreError>) {
        let undone = run(&self.db, "ROLLBACK TO one_write")
            .and_then(|()| run(&self.db, "RELEASE one_write"));
        if let Err(error) = undone {
            self.give_up(why.unwrap_or(&error));
        }
    }

    /// Makes what was written durable and tells everyone. What is known of whom it is about is forgotten
    /// before: even when it failed, for then nobody needs to know how far it came.
    fn commit(&mut self, known: &Known) {
        if self.db.is_autocommit() {
            return;
        }
        let committed = run(&self.db, "COMMIT");
        if let Some(batch) = &self.batch {
            known.forget(batch.about());
        }
        match committed {
            Ok(()) => {
                if let Some(batch) = self.batch.take() {
                    batch.tell(Ok(()));
                }
            }
            Err(error) => self.give_up(&error),
        }
    }

    fn give_up(&mut self, why: &StoreError) {
        if !self.db.is_autocommit()
            && let Err(error) = run(&self.db, "ROLLBACK")
        {
            tracing::error!(%error, "a transaction cannot be undone");
        }
        if let Some(batch) = self.batch.take() {
            batch.tell(Err(why));
        }
    }
}

fn run(db: &Connection, sql: &str) -> Result<(), StoreError> {
    db.prepare_cached(sql)?.execute([])?;
    Ok(())
}

#[cfg(test)]
mod tests;
