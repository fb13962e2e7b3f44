//! The words of each language: Fluent files without comments, named by their content.
//!
//! The app's own texts are one file, the catalogue's another: a language that is only looked
//! up (the Dutch under a sentence) may need one of the two.

use crate::{digest, workspace};
use anyhow::{Context, Result};
use std::path::Path;

/// The files of one language.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Language {
    /// The tag, which is the folder's name.
    pub(super) tag: String,
    /// Address and content of each file.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

/// The addresses `/l/<tag><suffix>-<digest>.ftl` and the files that each is made from.
const PARTS: &[(&str, &[&str])] = &[
    ("", &["app.ftl", "content.ftl"]),
    ("-catalogue", &["catalogue.ftl"]),
];

/// Reads every language below `locales/`.
pub(super) fn read(locales: &Path) -> Result<Vec<Language>> {
    let mut languages = Vec::new();
    for tag in workspace::languages(locales)? {
        let mut files = Vec::new();
        for (suffix, sources) in PARTS {
            let text = join(&locales.join(&tag), sources)?;
            let name = digest::short(text.as_bytes());
            files.push((format!("/l/{tag}{suffix}-{name}.ftl"), text.into_bytes()));
        }
        languages.push(Language { tag, files });
    }
    Ok(languages)
}

fn join(folder: &Path, sources: &[&str]) -> Result<String> {
    let mut text = String::new();
    for source in sources {
        let file = folder.join(source);
        if file.is_file() {
            let whole = std::fs::read_to_string(&file)
                .with_context(|| format!("reading {}", file.display()))?;
            text.push_str(&without_comments(&whole));
        }
    }
    Ok(text)
}

/// Fluent without comments and without empty lines between messages.
///
/// An empty line inside a message stays: it is part of the text.
fn without_comments(fluent: &str) -> String {
    let mut text = String::with_capacity(fluent.len());
    let mut empty = 0;
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        if line.starts_with(' ') {
            text.extend(std::iter::repeat_n('\n', empty));
        }
        empty = 0;
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_texts_stay() {
        let fluent =
            "### File\n\n# unchecked\nweek = Week\n\n# note\nlong =\n    one\n\n    two\n\n";
        assert_eq!(
            without_comments(fluent),
            "week = Week\nlong =\n    one\n\n    two\n"
        );
    }
}
