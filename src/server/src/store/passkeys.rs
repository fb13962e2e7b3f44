//! The passkeys of the staff, and what they are asked to sign.

use domain::MemberId;
use domain::desk::Staff;
use domain::time::{Day, Instant};

use super::{Hash, StoreError};

/// Passkeys. What a verb has answered is on the disk.
pub trait PasskeyStore: Send + Sync {
    /// Keeps what a new passkey is asked to sign; false when too many are kept.
    fn put_challenge(&self, new: &NewChallenge) -> Result<bool, StoreError>;

    /// Uses up what a new passkey of this one was asked to sign.
    fn take_challenge(
        &self,
        hash: &Hash,
        of: &MemberId,
        now: Instant,
    ) -> Result<Option<Challenge>, StoreError>;

    /// Adds a passkey and writes that down; false when it is there already, its owner has too many, or
    /// everything with which they sign in was taken off meanwhile.
    fn add_passkey(&self, new: &NewPasskey) -> Result<bool, StoreError>;

    /// Somebody's passkeys, the first made first.
    fn passkeys(&self, of: &MemberId) -> Result<Vec<KeptPasskey>, StoreError>;

    /// The passkey with this id, of an account that is open.
    fn passkey(&self, id: &[u8]) -> Result<Option<FoundPasskey>, StoreError>;

    /// Uses up what a passkey was asked to sign for a sign-in: false when it was before, at whichever server.
    fn answer_once(
        &self,
        asked: &Hash,
        expires_at: Instant,
        now: Instant,
    ) -> Result<bool, StoreError>;

    /// Remembers that it was used, and how often.
    fn passkey_used(&self, id: &[u8], key: &str, now: Instant) -> Result<(), StoreError>;

    /// Removes one of somebody's passkeys and writes that down.
    fn drop_passkey(&self, of: &MemberId, id: &[u8], now: Instant) -> Result<bool, StoreError>;
}

/// What a new passkey is asked to sign.
#[derive(Clone, Debug)]
pub struct NewChallenge {
    /// Hash of the name by which it is found again.
    pub hash: Hash,
    /// Whose passkey is being made.
    pub staff: MemberId,
    /// What the answer is compared with, as JSON.
    pub state: String,
    /// Until when it can be answered (UTC).
    pub expires_at: Instant,
    /// The moment now (UTC).
    pub now: Instant,
}

/// The same, used up.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// What the answer is compared with, as JSON.
    pub state: String,
    /// How often the credentials of its owner were taken off until now.
    pub credentials: i64,
}

/// A passkey to be kept.
#[derive(Clone, Debug)]
pub struct NewPasskey {
    /// Its id, as its maker chose it.
    pub id: Vec<u8>,
    /// Whose it is.
    pub staff: MemberId,
    /// How its owner calls it.
    pub name: String,
    /// The public key, as JSON.
    pub key: String,
    /// As in [`Challenge`].
    pub credentials: i64,
    /// The moment now (UTC).
    pub now: Instant,
}

/// One of somebody's passkeys.
#[derive(Clone, Debug)]
pub struct KeptPasskey {
    /// Its id.
    pub id: Vec<u8>,
    /// How its owner calls it.
    pub name: String,
    /// The day (Europe/Amsterdam) on which it was made.
    pub made_on: Option<Day>,
    /// The day (Europe/Amsterdam) on which it was used last.
    pub used_on: Option<Day>,
}

/// A passkey and whose it is.
#[derive(Clone, Debug)]
pub struct FoundPasskey {
    /// Whose.
    pub staff: Staff,
    /// As in [`Owner`](super::Owner).
    pub credentials: i64,
    /// Whether the account is of the demo.
    pub is_demo: bool,
    /// The public key, as JSON.
    pub key: String,
}
