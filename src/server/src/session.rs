//! The session cookie: the phone holds a random token, the database only its hash.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::store::Hash;

/// A browser takes this cookie only over TLS (or from its own machine), for this host, whole.
const COOKIE: &str = "__Host-session";

/// How long a phone that is not used stays signed in, in days: the most a browser allows.
pub(crate) const DAYS: i64 = 400;

/// A session's secret.
pub(crate) struct Token(String);

impl Token {
    /// A new one, of 32 random bytes.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub(crate) fn random() -> Result<Self, getrandom::Error> {
        random_text::<32>().map(Self)
    }

    /// The one in a request's cookies.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == COOKIE)
            .map(|(_, value)| Self(value.to_owned()))
    }

    /// What the database knows of it.
    pub(crate) fn hash(&self) -> Hash {
        hash(&self.0)
    }

    /// The `Set-Cookie` that gives it to the phone.
    pub(crate) fn cookie(&self) -> HeaderValue {
        cookie(&self.0, DAYS * 86_400)
    }
}

/// The `Set-Cookie` that takes the token away.
pub(crate) fn no_cookie() -> HeaderValue {
    cookie("", 0)
}

fn cookie(value: &str, seconds: i64) -> HeaderValue {
    let text =
        format!("{COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Strict");
    HeaderValue::from_str(&text).expect("a token that came out of a header, or base64url")
}

/// A new id of a device.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn random_device() -> Result<domain::DeviceId, getrandom::Error> {
    random_text::<12>().map(domain::DeviceId::new)
}

/// The hash of a pairing code as people type it: case, spaces and dashes do not matter.
pub(crate) fn code_hash(code: &str) -> Hash {
    let normal: String = code
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        .flat_map(char::to_uppercase)
        .collect();
    hash(&normal)
}

fn hash(text: &str) -> Hash {
    Sha256::digest(text.as_bytes()).into()
}

fn random_text<const BYTES: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_equal_however_they_are_typed() {
        assert_eq!(code_hash("DEMO-SAMIR"), code_hash(" demo samir\n"));
        assert_ne!(code_hash("DEMO-SAMIR"), code_hash("DEMO-SELAM"));
    }

    #[test]
    fn finds_its_cookie_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("a=b; __Host-session=abc"),
        );
        assert_eq!(
            Token::of(&headers).map(|token| token.hash()),
            Some(hash("abc"))
        );
        headers.clear();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("x__Host-session=abc"),
        );
        assert!(Token::of(&headers).is_none());
    }
}
