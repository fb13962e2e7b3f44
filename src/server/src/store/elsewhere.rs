//! Whose account belongs to whom at the municipality's own sign-in.

use domain::time::Instant;

use super::{Hash, Owner, StoreError};

/// Sign-ins elsewhere. What a verb has answered is on the disk.
pub trait ElsewhereStore: Send + Sync {
    /// Uses up the state of a sign-in; false when it was used before.
    fn use_state(
        &self,
        state: &Hash,
        expires_at: Instant,
        now: Instant,
    ) -> Result<bool, StoreError>;

    /// Whose open account it is; the first time, the one with this name is bound to them.
    fn owner_elsewhere(&self, owner: &OwnerElsewhere) -> Result<Option<Owner>, StoreError>;
}

/// Who somebody is elsewhere.
#[derive(Clone, Debug)]
pub struct OwnerElsewhere {
    /// Where.
    pub issuer: String,
    /// Who, there.
    pub subject: String,
    /// The name that their account has here, if the provider vouches for it.
    pub login: Option<String>,
    /// The moment now (UTC).
    pub now: Instant,
}
