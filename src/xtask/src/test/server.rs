//! The server that the journeys and the contract ask.

use crate::{process, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// A test of the server that needs its program.
const KILLED: [&str; 5] = ["test", "--workspace", "--test", "killed", "--no-run"];

/// Where it is, compiled as for the other tests.
///
/// With another choice of packages the libraries would have other features and be compiled once more; in release
/// it is the same code and minutes more on every clean checkout.
pub(super) fn build() -> Result<PathBuf> {
    process::run(process::cargo().args(KILLED))?;
    Ok(workspace::target()
        .join("debug")
        .join("mijn-aanpak")
        .with_extension(std::env::consts::EXE_EXTENSION))
}
