//! The words of each language: Fluent files, packed for the phone and named by their content.
//!
//! What the first screen says is one file; what the later screens and the catalogue say is
//! another, fetched behind it.

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

/// The addresses `/l/<tag><suffix>-<digest>.msg` and the files that each is made from.
const PARTS: &[(&str, &[&str])] = &[
    ("", &["app.ftl", "content.ftl"]),
    ("-later", &["screens.ftl", "phrases.ftl", "catalogue.ftl"]),
];

/// Reads every language below `locales/`.
pub(super) fn read(locales: &Path) -> Result<Vec<Language>> {
    let mut languages = Vec::new();
    for tag in workspace::languages(locales)? {
        let mut files = Vec::new();
        for (suffix, sources) in PARTS {
            let text = join(&locales.join(&tag), sources)?;
            let name = digest::short(text.as_bytes());
            files.push((format!("/l/{tag}{suffix}-{name}.msg"), text.into_bytes()));
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
            let fluent = std::fs::read_to_string(&file)
                .with_context(|| format!("reading {}", file.display()))?;
            let packed =
                locale::pack(&fluent).with_context(|| format!("packing {}", file.display()))?;
            text.push_str(&packed);
        }
    }
    Ok(text)
}
