//! Wrong tries that all servers count together.

use domain::time::Instant;

use super::{Hash, StoreError};

/// Tries. What a verb has answered is on the disk.
pub trait TriesStore: Send + Sync {
    /// Begins a try, which counts as wrong until it is forgotten. Where there were too many, none is begun, and the
    /// moment of the oldest that counts is returned (UTC).
    fn begin_try(&self, new: &NewTry) -> Result<Option<Instant>, StoreError>;

    /// A try that began so was not wrong.
    fn forget_try(&self, new: &NewTry) -> Result<(), StoreError>;
}

/// Somebody tries.
#[derive(Clone, Debug)]
pub struct NewTry {
    /// What is counted together.
    pub kind: &'static str,
    /// Who tries, so that only our servers can tell whether it is the same.
    pub who: Hash,
    /// The moment now (UTC).
    pub now: Instant,
    /// Those since then count (UTC).
    pub since: Instant,
    /// Until then the clock of another server may be ahead (UTC); what is later, a clock wrote that was wrong.
    pub until: Instant,
    /// So many of one may be wrong.
    pub most_of_one: usize,
    /// So many of all of this kind.
    pub most_of_all: usize,
}
