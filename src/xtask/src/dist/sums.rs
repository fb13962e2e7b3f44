//! `SHA256SUMS`, as `sha256sum --check` reads it.

use crate::{digest, workspace};
use anyhow::Result;
use std::fmt::Write as _;
use std::path::Path;

/// The name of the file.
pub(super) const NAME: &str = "SHA256SUMS";

/// Writes the sums of every file of the folder.
pub(super) fn write(folder: &Path) -> Result<()> {
    let mut lines = String::new();
    for (name, file) in workspace::files(folder)? {
        if name != NAME {
            let sum = digest::full(&std::fs::read(file)?);
            writeln!(lines, "{sum}  {name}").expect("a String takes it");
        }
    }
    std::fs::write(folder.join(NAME), lines)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_sum_and_the_sums_have_none() {
        let folder = std::env::temp_dir().join(format!("mijn-aanpak-sums-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in [("b", "abc"), ("a", ""), (NAME, "of before")] {
            std::fs::write(folder.join(name), text).expect("a file");
        }
        write(&folder).expect("sums");
        let written = std::fs::read_to_string(folder.join(NAME)).expect("text");
        std::fs::remove_dir_all(&folder).expect("it goes");
        assert_eq!(
            written,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n"
        );
    }
}
