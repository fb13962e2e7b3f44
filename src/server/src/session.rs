//! The session cookies: a browser holds a random token, the database only its hash.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::store::Hash;

/// Whose cookie. A browser takes both only over TLS (or from its own machine), for this host, whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// That of a phone.
    Phone,
    /// That of someone of the staff.
    Staff,
    /// That of a browser which is signing in elsewhere.
    Elsewhere,
    /// That of a browser in which somebody of the staff signed in before.
    Browser,
}

impl Cookie {
    const fn name(self) -> &'static str {
        match self {
            Self::Phone => "__Host-session",
            Self::Staff => "__Host-staff",
            Self::Elsewhere => "__Host-elsewhere",
            Self::Browser => "__Host-known",
        }
    }

    /// How long the browser keeps it, in seconds. The server decides by itself when it is over.
    const fn seconds(self) -> i64 {
        match self {
            Self::Phone | Self::Browser => DAYS * 86_400,
            Self::Staff => 12 * 3_600,
            Self::Elsewhere => 600,
        }
    }
}

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
    pub(crate) fn of(headers: &HeaderMap, cookie: Cookie) -> Option<Self> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == cookie.name())
            .map(|(_, value)| Self(value.to_owned()))
    }

    /// The same behind something that stands to read.
    pub(crate) fn after(self, text: &str) -> Self {
        Self(format!("{text}.{}", self.0))
    }

    /// One that came in an address.
    pub(crate) fn typed(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// As the browser holds it, or an address; told once.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// What the database knows of it.
    pub(crate) fn hash(&self) -> Hash {
        hash(&self.0)
    }

    /// The `Set-Cookie` that gives it to the browser.
    pub(crate) fn cookie(&self, cookie: Cookie) -> HeaderValue {
        set(cookie, &self.0, cookie.seconds())
    }
}

/// The `Set-Cookie` that takes the token away.
pub(crate) fn no_cookie(cookie: Cookie) -> HeaderValue {
    set(cookie, "", 0)
}

fn set(cookie: Cookie, value: &str, seconds: i64) -> HeaderValue {
    let name = cookie.name();
    let text =
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Strict");
    HeaderValue::from_str(&text).expect("a token that came out of a header, or base64url")
}

/// A new id of a device.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn random_device() -> Result<domain::DeviceId, getrandom::Error> {
    random_text::<12>().map(domain::DeviceId::new)
}

/// Letters and digits that nobody mistakes for another one: no l, 1, O or 0.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789+";

/// A new code as people type it, in three groups of four: 58 bits.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn random_code() -> Result<String, getrandom::Error> {
    let mut code = String::with_capacity(14);
    while code.len() < 14 {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        // The last of the 32 is no letter: drawn again, so that all are equally likely.
        let letters = bytes
            .iter()
            .filter_map(|byte| LETTERS.get(usize::from(byte % 32)));
        for letter in letters.filter(|letter| **letter != b'+') {
            if matches!(code.len(), 4 | 9) {
                code.push('-');
            }
            if code.len() < 14 {
                code.push(char::from(*letter));
            }
        }
    }
    Ok(code)
}

/// The hash of a code as people type it: case, spaces and dashes do not matter.
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
    fn a_code_has_no_letter_that_looks_like_another() {
        let code = random_code().unwrap();
        let groups: Vec<_> = code.split('-').map(str::len).collect();
        assert_eq!(groups, [4, 4, 4], "{code}");
        // Every letter that a code may have, and not only those of this one.
        let letters = std::str::from_utf8(LETTERS).unwrap().trim_end_matches('+');
        assert_eq!(letters.len(), 31);
        assert!(
            !letters.contains(['l', 'L', 'I', '1', 'O', '0', '+']),
            "{letters}"
        );
        assert!(
            code.chars().all(|it| it == '-' || letters.contains(it)),
            "{code}"
        );
        assert_ne!(code, random_code().unwrap());
    }

    #[test]
    fn finds_its_cookie_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("a=b; __Host-session=abc"),
        );
        assert_eq!(
            Token::of(&headers, Cookie::Phone).map(|token| token.hash()),
            Some(hash("abc"))
        );
        headers.clear();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("x__Host-session=abc"),
        );
        assert!(Token::of(&headers, Cookie::Phone).is_none());
    }
}
