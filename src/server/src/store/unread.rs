//! A stored text that cannot be read.

use serde_json::error::Category;

/// Where it cannot be read; never what stands there, for this goes into the log.
#[derive(Debug, thiserror::Error)]
#[error("{what} at line {line}, column {column}")]
pub struct Unread {
    what: &'static str,
    line: usize,
    column: usize,
}

impl From<serde_json::Error> for Unread {
    fn from(error: serde_json::Error) -> Self {
        Self {
            what: match error.classify() {
                Category::Io => "it does not come",
                Category::Syntax => "it is no JSON",
                Category::Data => "it says something else than expected",
                Category::Eof => "it ends too early",
            },
            line: error.line(),
            column: error.column(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Record;

    #[test]
    fn where_and_never_what() {
        let stored = r#"{"person":"Samir"}"#;
        let error = serde_json::from_str::<Record>(stored).unwrap_err();
        assert!(error.to_string().contains("Samir"), "{error}");
        let told = Unread::from(error);
        let logged = format!("{told} {told:?}");
        assert!(
            !logged.contains("Samir") && logged.contains("column"),
            "{logged}"
        );
    }
}
