//! How the store is. [`HealthStore`] is all that the rest of the server knows of it.

use super::StoreError;

/// Whether the store can work, and its figures.
pub trait HealthStore: Send + Sync {
    /// Whether it answers, has the tables that this program knows, and has so many bytes of room left on the disk.
    fn ready(&self, least_free: u64) -> Result<(), StoreError>;

    /// Figures for whoever watches the server.
    fn figures(&self) -> Result<Figures, StoreError>;
}

/// Figures of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Notifications that wait to be sent.
    pub push_waiting: u64,
    /// Its size in bytes.
    pub bytes: u64,
    /// Room left on the disk, in bytes.
    pub free: u64,
}
