//! The key that the servers on one database have in common: what one of them seals, each can open.

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::store::{SHARED_KEY, Store};

/// A key for one use of it.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

/// The key itself.
pub(crate) struct SharedKey([u8; 32]);

impl SharedKey {
    /// The key that is stored, or a new one that is from now on.
    ///
    /// # Errors
    /// When the store fails, the machine gives no randomness, or what is stored is no key.
    pub(crate) fn of(store: &dyn Store) -> Result<Self> {
        let mut fresh = [0; 32];
        getrandom::fill(&mut fresh)
            .map_err(|error| anyhow::anyhow!("this machine gives no randomness: {error}"))?;
        let stored = store.setting_or(SHARED_KEY, &URL_SAFE_NO_PAD.encode(fresh))?;
        let stored = URL_SAFE_NO_PAD.decode(stored).unwrap_or_default();
        let key: Option<[u8; 32]> = stored.try_into().ok();
        Ok(Self::from(
            key.with_context(|| format!("{SHARED_KEY} is no key"))?,
        ))
    }

    /// The key for this: what is sealed for one use is worth nothing for another.
    pub(crate) fn used_for(&self, what: &str) -> Key {
        let of_all = Key::new(&self.0);
        Key::new(&of_all.seal(what))
    }
}

impl From<[u8; 32]> for SharedKey {
    fn from(key: [u8; 32]) -> Self {
        Self(key)
    }
}

impl Key {
    fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).expect("HMAC takes a key of any length"))
    }

    /// What only our servers can make of this text.
    pub(crate) fn seal(&self, text: &str) -> [u8; 32] {
        self.0
            .clone()
            .chain_update(text)
            .finalize()
            .into_bytes()
            .into()
    }

    /// Whether it is ours; takes as long for any.
    pub(crate) fn is_ours(&self, text: &str, seal: &[u8]) -> bool {
        self.0.clone().chain_update(text).verify_slice(seal).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_for_one_use_is_worth_nothing_for_another_or_under_another_key() {
        let seal = |key: u8, what: &str| SharedKey([key; 32]).used_for(what).seal("x");
        let ours = SharedKey([7; 32]).used_for("tries");
        assert!(ours.is_ours("x", &seal(7, "tries")));
        assert!(!ours.is_ours("y", &seal(7, "tries")));
        assert!(!ours.is_ours("x", &seal(7, "challenges")));
        assert!(!ours.is_ours("x", &seal(8, "tries")));
    }
}
