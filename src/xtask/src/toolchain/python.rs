//! Python, and Schemathesis in a virtual environment of its own: nothing of it goes into the system's Python.

use super::apt;
use crate::digest::{Inputs, Stamp};
use crate::{process, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// Every package at its exact version.
const REQUIREMENTS: &str = "tests/contract/requirements.txt";

/// The folder with its programs.
pub(crate) fn bin() -> PathBuf {
    folder().join("bin")
}

// Beside the stamp, so that one tells of the other.
fn folder() -> PathBuf {
    workspace::target().join("tools").join("schemathesis")
}

/// Whether Python can make virtual environments: Debian's can with a package more.
pub(super) fn is_there() -> bool {
    let mut command = process::command("python3");
    process::run_quietly(command.args(["-c", "import ensurepip, venv"])).is_ok()
}

/// Installs Debian's.
pub(super) fn install() -> Result<()> {
    apt::install(&["python3", "python3-venv"])
}

/// Whether the packages are there at these versions.
pub(super) fn schemathesis_is_there() -> Result<bool> {
    Ok(stamp()?.is_fresh() && bin().join("schemathesis").is_file())
}

/// Installs them into a new environment.
pub(super) fn install_schemathesis() -> Result<()> {
    let folder = folder();
    let mut make = process::command("python3");
    process::run_quietly(make.args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = process::command(bin().join("pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(workspace::path(REQUIREMENTS));
    process::run_quietly(&mut pip)?;
    stamp()?.set()
}

fn stamp() -> Result<Stamp> {
    let requirements = workspace::path(REQUIREMENTS);
    let inputs = Inputs::default().file(&requirements)?;
    Ok(Stamp::new("schemathesis", inputs))
}
