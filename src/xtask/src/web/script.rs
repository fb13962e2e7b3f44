//! JavaScript as a phone gets it: one file where there can be one, without what nothing calls.

use super::Mode;
use crate::{process, workspace};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The oldest browsers that run the app's wasm know the language of this year.
const TARGET: &str = "--target=es2022";

/// Joins what a module imports from its own folder into one module.
pub(super) fn bundle(folder: &Path, code: &str, mode: Mode) -> Result<String> {
    let entry = folder.join("entry.js");
    std::fs::write(&entry, code).with_context(|| format!("writing {}", entry.display()))?;
    esbuild(&entry, &["--bundle", "--format=esm"], mode)
}

/// Makes a script small that imports nothing.
pub(super) fn minify(file: &Path, mode: Mode) -> Result<String> {
    esbuild(file, &[], mode)
}

fn esbuild(file: &Path, options: &[&str], mode: Mode) -> Result<String> {
    let mut command = process::command(program());
    command
        .arg(file)
        .args(options)
        .args([TARGET, "--log-level=error"]);
    if mode == Mode::Release {
        command.args(["--minify", "--charset=utf8", "--legal-comments=none"]);
    }
    process::output(&mut command)
}

fn program() -> PathBuf {
    workspace::path("style/node_modules/.bin/esbuild")
}
