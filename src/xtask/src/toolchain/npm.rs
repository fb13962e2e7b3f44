//! Node.js, npm, and what comes from npm.

use super::apt;
use crate::digest::{Inputs, Stamp};
use crate::{process, workspace};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of the package that holds wasm-opt; Debian's is from 2022.
pub(super) const BINARYEN: &str = "132.0.0";

/// npm, quiet about everything but errors.
pub(crate) fn npm() -> Command {
    let mut command = process::command("npm");
    command
        .env("NPM_CONFIG_LOGLEVEL", "error")
        .env("NPM_CONFIG_FUND", "false")
        .env("NPM_CONFIG_AUDIT", "false")
        .env("NPM_CONFIG_UPDATE_NOTIFIER", "false")
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}

/// Installs the packages of a folder's lock file when that changed since the last time.
pub(crate) fn install_locked(folder: &Path, stamp: &str) -> Result<()> {
    let lock = folder.join("package-lock.json");
    if !lock.is_file() {
        bail!("{} is not there", lock.display());
    }
    let stamp = Stamp::new(stamp, Inputs::default().file(&lock)?);
    if stamp.is_fresh() && folder.join("node_modules").is_dir() {
        return Ok(());
    }
    println!("npm ci in {}", folder.display());
    process::run_quietly(npm().arg("ci").current_dir(folder))?;
    stamp.set()
}

/// Whether Node.js and npm are there.
pub(super) fn is_there() -> bool {
    process::find("node").is_some() && process::find("npm").is_some()
}

/// Installs Debian's Node.js and npm.
pub(super) fn install() -> Result<()> {
    apt::install(&["nodejs", "npm"])
}

/// Whether our wasm-opt is there.
pub(super) fn wasm_opt_is_there() -> Result<bool> {
    Ok(wasm_opt_bin()?.join("wasm-opt").exists())
}

/// Installs wasm-opt from npm.
pub(super) fn install_wasm_opt() -> Result<()> {
    let folder = folder()?;
    std::fs::create_dir_all(&folder)?;
    let mut command = npm();
    command
        .args(["install", "--no-save", "--prefix"])
        .arg(&folder)
        .arg(format!("binaryen@{BINARYEN}"))
        .current_dir(&folder);
    process::run_quietly(&mut command)
}

/// The folder that holds wasm-opt.
pub(super) fn wasm_opt_bin() -> Result<PathBuf> {
    Ok(folder()?.join("node_modules").join(".bin"))
}

fn folder() -> Result<PathBuf> {
    Ok(workspace::tools()?.join(format!("binaryen-{BINARYEN}")))
}
