//! The name of a municipality among several.

use std::fmt;
use std::str::FromStr;

/// The longest, so that a channel of `PostgreSQL` named after it stays within 63 bytes.
const LONGEST: usize = 40;
/// What a name may not be: `public` is the schema of an installation of one.
const TAKEN: [&str; 1] = ["public"];

/// What one of several municipalities is called in the settings: its folder, its schema and its lines in the log have
/// this name. Nobody of the municipality reads it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityName(String);

/// This is no name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no name of a municipality: 1 to {LONGEST} of a-z, 0-9 and -, with no - at either end, and not `public`"
)]
pub struct NoName(String);

impl MunicipalityName {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands in each line of the log about it.
    pub(crate) fn span(&self) -> tracing::Span {
        tracing::info_span!("municipality", id = self.as_str())
    }
}

impl FromStr for MunicipalityName {
    type Err = NoName;

    /// It becomes the name of a folder and stands in statements, so it is looked at closely.
    fn from_str(text: &str) -> Result<Self, NoName> {
        let is_plain = |it: u8| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let is_good = (1..=LONGEST).contains(&text.len())
            && text.bytes().all(is_plain)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !TAKEN.contains(&text);
        if is_good {
            Ok(Self(text.to_owned()))
        } else {
            Err(NoName(text.to_owned()))
        }
    }
}

impl fmt::Display for MunicipalityName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_plain_word() {
        for good in ["ede", "den-haag", "s-hertogenbosch", "2", &"a".repeat(40)] {
            assert!(good.parse::<MunicipalityName>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "Ede",
            "den haag",
            "..",
            "a/b",
            "-ede",
            "ede-",
            "a_b",
            "a\"b",
            "public",
            "é",
            &"a".repeat(41),
        ] {
            assert!(bad.parse::<MunicipalityName>().is_err(), "{bad}");
        }
    }
}
