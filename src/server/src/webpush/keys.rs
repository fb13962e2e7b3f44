//! The server's own key (VAPID, RFC 8292): a push service takes messages for a phone only from whom the
//! phone gave its subscription.

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::Instant;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::json;

use crate::store::Store;

/// The setting that holds the private key. The folder of the database is its owner's alone.
const SETTING: &str = "push_key";
/// How long a signature is good, in seconds; a day is the most that is allowed.
const LASTS: i64 = 12 * 3600;

/// The key pair.
pub(crate) struct Keys {
    private: SigningKey,
    public: String,
}

impl Keys {
    /// The keys that are stored, or new ones that are from now on.
    ///
    /// # Errors
    /// When the store fails, or what is stored is no key.
    pub(crate) fn of(store: &dyn Store) -> Result<Self> {
        let fresh = URL_SAFE_NO_PAD.encode(random()?.to_bytes());
        let stored = store.setting_or(SETTING, &fresh)?;
        let bytes = URL_SAFE_NO_PAD.decode(stored).unwrap_or_default();
        let private = SigningKey::from_slice(&bytes);
        Ok(Self::from(private.context("push_key is no key")?))
    }

    /// The public key in base64url, as a browser wants it to subscribe.
    pub(crate) fn public(&self) -> &str {
        &self.public
    }

    /// The header that says who sends to the push service at `origin`, and whom to write to about it.
    pub(crate) fn authorization(&self, origin: &str, contact: &str, now: Instant) -> String {
        let until = now.millis() / 1000 + LASTS;
        let header = json!({ "typ": "JWT", "alg": "ES256" });
        let claims = json!({ "aud": origin, "exp": until, "sub": contact });
        let [header, claims] =
            [header, claims].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
        let signed = format!("{header}.{claims}");
        let signature: Signature = self.private.sign(signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        format!("vapid t={signed}.{signature}, k={}", self.public)
    }
}

impl From<SigningKey> for Keys {
    fn from(private: SigningKey) -> Self {
        let point = private.verifying_key().to_encoded_point(false);
        Self {
            public: URL_SAFE_NO_PAD.encode(point.as_bytes()),
            private,
        }
    }
}

/// Of all numbers of 32 bytes next to none is no key.
fn random() -> Result<SigningKey> {
    loop {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)
            .map_err(|error| anyhow::anyhow!("no randomness for push_key: {error}"))?;
        if let Ok(key) = SigningKey::from_slice(&bytes) {
            return Ok(key);
        }
    }
}
