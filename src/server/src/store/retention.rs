//! What is deleted when it is old. [`RetentionStore`] is all that the rest of the server knows of it.

use domain::time::Instant;

use super::StoreError;
use crate::retention::Rule;

/// Deletes what is old, and tells what was.
pub trait RetentionStore: Send + Sync {
    /// Deletes what this rule is about and was there before a moment, and writes down how much it was.
    fn delete_old(&self, rule: Rule, before: Instant, now: Instant) -> Result<u64, StoreError>;

    /// What was deleted, the last first.
    fn deletions(&self) -> Result<Vec<Deletion>, StoreError>;
}

/// Something that was deleted because it was old.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// By which rule.
    pub rule: String,
    /// When (UTC).
    pub at: Instant,
    /// What was older than this (UTC).
    pub before: Instant,
    /// How many rows.
    pub count: u64,
}
