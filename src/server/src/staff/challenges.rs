//! What whoever signs in with a passkey is asked to sign. Anybody may ask, so the server keeps nothing of it:
//! the browser holds it under a seal, and only what was answered well is remembered, until it is too old.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::Instant;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::store::Hash;

/// How long a challenge can be answered, in milliseconds.
pub(crate) const LASTS: i64 = 5 * 60_000;

/// Seals challenges, with a key that ends with this run of the server.
pub(crate) struct Challenges {
    key: [u8; 32],
    used: Mutex<HashMap<Hash, Instant>>,
}

/// A challenge whose seal is good.
pub(crate) struct Unsealed {
    /// What the answer is compared with, as JSON.
    pub(crate) state: String,
    hash: Hash,
    expires_at: Instant,
}

impl Challenges {
    /// Nothing was asked yet.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub(crate) fn new() -> Result<Self, getrandom::Error> {
        let mut key = [0; 32];
        getrandom::fill(&mut key)?;
        Ok(Self {
            key,
            used: Mutex::default(),
        })
    }

    /// What the browser keeps until it answers; none when it cannot be sealed.
    pub(crate) fn seal(&self, state: &str, now: Instant) -> Option<String> {
        let expires_at = now.plus_millis(LASTS).millis();
        let text = format!("{expires_at}.{}", URL_SAFE_NO_PAD.encode(state));
        let mac = self.mac(&text)?.finalize().into_bytes();
        Some(format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac)))
    }

    /// What we sealed, if it is not too old.
    pub(crate) fn unseal(&self, sealed: &str, now: Instant) -> Option<Unsealed> {
        let (text, mac) = sealed.rsplit_once('.')?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        self.mac(text)?.verify_slice(&mac).ok()?;
        let (expires_at, state) = text.split_once('.')?;
        let expires_at = Instant::from_millis(expires_at.parse().ok()?);
        let state = String::from_utf8(URL_SAFE_NO_PAD.decode(state).ok()?).ok()?;
        (expires_at > now).then(|| Unsealed {
            state,
            hash: Sha256::digest(text).into(),
            expires_at,
        })
    }

    /// Uses up one that was answered well; false when it was before.
    pub(crate) fn use_up(&self, it: &Unsealed, now: Instant) -> bool {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.retain(|_, expires_at| *expires_at > now);
        used.insert(it.hash, it.expires_at).is_none()
    }

    fn mac(&self, text: &str) -> Option<Hmac<Sha256>> {
        let mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        Some(mac.chain_update(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_000_000);

    #[test]
    fn only_what_we_sealed_is_taken_and_soon() {
        let challenges = Challenges::new().unwrap();
        let sealed = challenges.seal("{}", NOW).unwrap();
        let state = |sealed: &str, now| challenges.unseal(sealed, now).map(|it| it.state);
        assert_eq!(state(&sealed, NOW), Some("{}".to_owned()));
        assert_eq!(state(&sealed, NOW.plus_millis(LASTS)), None, "too old");
        let later = sealed.replacen('1', "2", 1);
        assert_eq!(state(&later, NOW), None, "made to last longer");
        let another = Challenges::new().unwrap().seal("{}", NOW).unwrap();
        assert_eq!(state(&another, NOW), None, "another key");
        for text in ["", ".", "..", "x.y.z", "1300000.e30."] {
            assert_eq!(state(text, NOW), None, "{text}");
        }
    }

    #[test]
    fn one_is_used_up_once_and_forgotten_when_it_is_too_old() {
        let challenges = Challenges::new().unwrap();
        let sealed = challenges.seal("{}", NOW).unwrap();
        let it = challenges.unseal(&sealed, NOW).unwrap();
        assert!(challenges.use_up(&it, NOW));
        assert!(!challenges.use_up(&it, NOW));
        let after = NOW.plus_millis(LASTS);
        let next = challenges.seal("[]", after).unwrap();
        let next = challenges.unseal(&next, after).unwrap();
        assert!(challenges.use_up(&next, after));
        assert_eq!(challenges.used.lock().unwrap().len(), 1);
    }
}
