//! Writes that become durable together, and how each of those who wait hears of it.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::store::StoreError;
use crate::store::sql::{About, Written};

/// What was written and is not committed yet.
#[derive(Default)]
pub(super) struct Batch {
    about: Vec<Written>,
    outcome: Arc<Outcome>,
}

/// What becomes of a batch, once it is known.
#[derive(Default)]
pub(super) struct Outcome {
    became: Mutex<Option<Result<(), Lost>>>,
    told: Condvar,
}

/// Why nothing of a batch was written, for each of those who wait.
#[derive(Clone, Debug, thiserror::Error)]
enum Lost {
    #[error("no room")]
    Full,
    #[error("held by another")]
    Busy,
    #[error("what was written together was undone: {0}")]
    Other(String),
}

impl Batch {
    pub(super) fn len(&self) -> usize {
        self.about.len()
    }

    pub(super) fn about(&self) -> &[Written] {
        &self.about
    }

    /// Adds a write, which hears from what it is given.
    pub(super) fn add(&mut self, about: &About<'_>) -> Arc<Outcome> {
        self.about.push(about.written());
        Arc::clone(&self.outcome)
    }

    pub(super) fn tell(self, became: Result<(), &StoreError>) {
        let became = became.map_err(|error| match error {
            StoreError::Full => Lost::Full,
            StoreError::Busy => Lost::Busy,
            other => Lost::Other(other.to_string()),
        });
        let mut told = self
            .outcome
            .became
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *told = Some(became);
        self.outcome.told.notify_all();
    }
}

impl Outcome {
    /// Waits until it is known.
    pub(super) fn wait(&self) -> Result<(), StoreError> {
        let mut became = self.became.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match &*became {
                Some(Ok(())) => return Ok(()),
                Some(Err(Lost::Full)) => return Err(StoreError::Full),
                Some(Err(Lost::Busy)) => return Err(StoreError::Busy),
                Some(Err(other)) => return Err(StoreError::Database(Box::new(other.clone()))),
                None => {}
            }
            became = self
                .told
                .wait(became)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}
