//! The service worker: `public/sw.js` with the list of this build's files.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The place in `public/sw.js` that becomes the list.
const BUILD: &str = "__BUILD__";
/// The place that the server fills with the digest of the theme it serves.
const THEME: &str = "__THEME__";

/// What the worker must know of a build.
pub(super) struct Build<'a> {
    /// The build's id.
    pub(super) id: &'a str,
    /// Files without which the app does not start; kept from the first moment.
    pub(super) shell: Vec<&'a str>,
    /// Per language its words.
    pub(super) words: &'a BTreeMap<String, Vec<String>>,
    /// Per language its fonts.
    pub(super) fonts: &'a BTreeMap<String, Vec<String>>,
    /// The digest of every one of these files.
    pub(super) sums: BTreeMap<&'a str, String>,
}

/// Fills the template.
pub(super) fn fill(template: &str, build: &Build<'_>) -> Result<String> {
    for place in [BUILD, THEME] {
        ensure!(
            template.matches(place).count() == 1,
            "public/sw.js must hold {place} exactly once"
        );
    }
    let list: Value = json!({
        "id": build.id,
        "shell": build.shell,
        "words": build.words,
        "fonts": build.fonts,
        "sums": build.sums,
    });
    Ok(template.replace(BUILD, &list.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_filled_in_and_the_theme_left_to_the_server() {
        let none = BTreeMap::new();
        let build = Build {
            id: "0123456789",
            shell: vec!["/"],
            words: &none,
            fonts: &none,
            sums: BTreeMap::from([("/", "aa".to_owned())]),
        };
        let filled = fill("const BUILD = __BUILD__, THEME = '__THEME__';", &build).expect("fits");
        assert!(filled.contains(r#""id":"0123456789""#));
        assert!(filled.ends_with("THEME = '__THEME__';"));
        assert!(fill("nothing to fill", &build).is_err());
    }
}
