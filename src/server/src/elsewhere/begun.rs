//! A sign-in that is under way at the provider. All of it follows from one random token, which only the
//! browser that began it holds, for ten minutes: nothing is kept here until it is answered.

use axum::http::{HeaderMap, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::Instant;
use sha2::{Digest as _, Sha256};

use crate::clock::CLOCKS_DIFFER;
use crate::session::{Cookie, Token};

/// How long it may take, in milliseconds.
const LASTS: i64 = 10 * 60_000;

/// What the browser holds: until when, and what nobody else knows.
pub(crate) struct Begun {
    token: Token,
    pub(super) expires_at: Instant,
}

impl Begun {
    /// A new one.
    pub(super) fn new(now: Instant) -> Result<Self, getrandom::Error> {
        let expires_at = now.plus_millis(LASTS);
        let token = Token::random()?.after(&expires_at.millis().to_string());
        Ok(Self { token, expires_at })
    }

    /// The one that this browser began, if it is not too old.
    pub(crate) fn of(headers: &HeaderMap, now: Instant) -> Option<Self> {
        let token = Token::of(headers, Cookie::Elsewhere)?;
        let expires_at: i64 = token.text().split_once('.')?.0.parse().ok()?;
        let expires_at = Instant::from_millis(expires_at);
        // Another server may have begun it.
        let is_of_now = expires_at > now && expires_at <= now.plus_millis(LASTS + CLOCKS_DIFFER);
        is_of_now.then_some(Self { token, expires_at })
    }

    /// The cookie that gives it to the browser.
    pub(crate) fn cookie(&self) -> HeaderValue {
        self.token.cookie(Cookie::Elsewhere)
    }

    /// What the provider gives back, so that nobody is signed in with the answer to somebody else.
    pub(super) fn state(&self) -> String {
        self.derived("state")
    }

    /// What stands in the token that answers, so that it answers this and nothing earlier.
    pub(super) fn nonce(&self) -> String {
        self.derived("nonce")
    }

    /// What proves that the code was meant for us (PKCE, RFC 7636).
    pub(super) fn verifier(&self) -> String {
        self.derived("verifier")
    }

    fn derived(&self, what: &str) -> String {
        let hash = Sha256::digest(format!("{what}\n{}", self.token.text()));
        URL_SAFE_NO_PAD.encode(hash)
    }
}
