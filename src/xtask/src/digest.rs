//! Digests of content, and the stamps that tell whether something must be made again.

use crate::workspace;
use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// How many hexadecimal digits of a digest go into a file's name.
pub(crate) const IN_NAME: usize = 10;

/// The SHA-256 of some bytes in hexadecimal.
pub(crate) fn full(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
    }
    text
}

/// The start of [`full`], for file names and for the service worker.
pub(crate) fn short(bytes: &[u8]) -> String {
    let mut text = full(bytes);
    text.truncate(IN_NAME);
    text
}

/// Collects inputs into one digest: their names and their content, in the order given.
#[derive(Default)]
pub(crate) struct Inputs(Sha256);

impl Inputs {
    /// Adds a word: a setting, a version.
    pub(crate) fn word(mut self, word: &str) -> Self {
        self.add(word.as_bytes());
        self
    }

    /// Adds a file, or nothing but its name when it is not there.
    pub(crate) fn file(mut self, file: &Path) -> Result<Self> {
        self.add(file.to_string_lossy().as_bytes());
        if file.is_file() {
            let bytes =
                std::fs::read(file).with_context(|| format!("reading {}", file.display()))?;
            self.add(&bytes);
        }
        Ok(self)
    }

    /// Adds every file below a folder.
    pub(crate) fn folder(mut self, folder: &Path) -> Result<Self> {
        for (name, file) in workspace::files(folder)? {
            self = self.word(&name).file(&file)?;
        }
        Ok(self)
    }

    /// The digest of all of it.
    pub(crate) fn done(self) -> String {
        let mut text = String::new();
        for byte in self.0.finalize() {
            write!(text, "{byte:02x}").expect("writing to a String cannot fail");
        }
        text
    }

    // The length keeps "ab" + "c" apart from "a" + "bc".
    fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes.len().to_le_bytes());
        self.0.update(bytes);
    }
}

/// Remembers from which inputs something was last made.
pub(crate) struct Stamp {
    file: PathBuf,
    inputs: String,
}

impl Stamp {
    /// A stamp by name, for these inputs.
    pub(crate) fn new(name: &str, inputs: Inputs) -> Self {
        Self {
            file: workspace::web().join("stamps").join(name),
            inputs: inputs.done(),
        }
    }

    /// Whether it was made from the same inputs.
    pub(crate) fn is_fresh(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|last| last == self.inputs)
    }

    /// Writes down that it was made from these inputs.
    pub(crate) fn set(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&self.file, &self.inputs)
            .with_context(|| format!("writing {}", self.file.display()))
    }

    /// Forgets it, before work that may fail halfway.
    pub(crate) fn clear(&self) -> Result<()> {
        match std::fs::remove_file(&self.file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_is_the_start_of_the_known_sha_256() {
        assert_eq!(short(b"abc"), "ba7816bf8f");
    }

    #[test]
    fn inputs_tell_where_one_ends() {
        let one = Inputs::default().word("ab").word("c").done();
        let other = Inputs::default().word("a").word("bc").done();
        assert_ne!(one, other);
    }
}
