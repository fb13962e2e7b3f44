//! What whoever signs in with a passkey is asked to sign. Anybody may ask, so the servers keep nothing of it:
//! the browser holds it under a seal, and only what was answered well is remembered, until it is too old.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::Instant;
use sha2::{Digest as _, Sha256};

use crate::shared_key::{Key, SharedKey};
use crate::store::Hash;

/// How long a challenge can be answered, in milliseconds.
pub(crate) const LASTS: i64 = 5 * 60_000;

/// Seals challenges.
pub(crate) struct Challenges(Key);

/// A challenge whose seal is good.
pub(crate) struct Unsealed {
    /// What the answer is compared with, as JSON.
    pub(crate) state: String,
    /// What stands for it where it is remembered.
    pub(crate) hash: Hash,
    /// Until when it can be answered (UTC).
    pub(crate) expires_at: Instant,
}

impl Challenges {
    /// Under the key that the servers have in common.
    pub(crate) fn new(key: &SharedKey) -> Self {
        Self(key.used_for("challenges of passkeys"))
    }

    /// What the browser keeps until it answers.
    pub(crate) fn seal(&self, state: &str, now: Instant) -> String {
        let expires_at = now.plus_millis(LASTS).millis();
        let text = format!("{expires_at}.{}", URL_SAFE_NO_PAD.encode(state));
        let seal = self.0.seal(&text);
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(seal))
    }

    /// What one of our servers sealed, if it is not too old.
    pub(crate) fn unseal(&self, sealed: &str, now: Instant) -> Option<Unsealed> {
        let (text, seal) = sealed.rsplit_once('.')?;
        let seal = URL_SAFE_NO_PAD.decode(seal).ok()?;
        if !self.0.is_ours(text, &seal) {
            return None;
        }
        let (expires_at, state) = text.split_once('.')?;
        let expires_at = Instant::from_millis(expires_at.parse().ok()?);
        let state = String::from_utf8(URL_SAFE_NO_PAD.decode(state).ok()?).ok()?;
        (expires_at > now).then(|| Unsealed {
            state,
            hash: Sha256::digest(text).into(),
            expires_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_000_000);

    #[test]
    fn only_what_we_sealed_is_taken_and_soon() {
        let challenges = Challenges::new(&SharedKey::from([7; 32]));
        let sealed = challenges.seal("{}", NOW);
        let state = |sealed: &str, now| challenges.unseal(sealed, now).map(|it| it.state);
        assert_eq!(state(&sealed, NOW), Some("{}".to_owned()));
        assert_eq!(state(&sealed, NOW.plus_millis(LASTS)), None, "too old");
        let later = sealed.replacen('1', "2", 1);
        assert_eq!(state(&later, NOW), None, "made to last longer");
        let another = Challenges::new(&SharedKey::from([8; 32])).seal("{}", NOW);
        assert_eq!(state(&another, NOW), None, "another key");
        for text in ["", ".", "..", "x.y.z", "1300000.e30."] {
            assert_eq!(state(text, NOW), None, "{text}");
        }
    }
}
