//! `PostgreSQL`, for the tests of the store: Debian's package.

use super::apt;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Where Debian keeps the programs of each version.
const VERSIONS: &str = "/usr/lib/postgresql";
/// The oldest version on which the server runs.
const OLDEST: u32 = 15;

/// The folder with the programs of the newest version on this machine.
pub(crate) fn bin() -> Option<PathBuf> {
    let versions = std::fs::read_dir(VERSIONS).ok()?;
    let numbers = versions.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    let newest: u32 = numbers.filter(|it| *it >= OLDEST).max()?;
    let bin = Path::new(VERSIONS).join(newest.to_string()).join("bin");
    bin.join("initdb").is_file().then_some(bin)
}

pub(super) fn is_there() -> bool {
    bin().is_some()
}

pub(super) fn install() -> Result<()> {
    apt::install(&["postgresql"])
}
