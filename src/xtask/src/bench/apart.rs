//! Whether the app of the phone is the same with and without the desk of the staff, byte for byte.

use crate::toolchain::WasmToolchain;
use crate::{digest, process, workspace};
use anyhow::{Context, Result};
use std::path::Path;
use std::time::SystemTime;

/// What a build of the app may read, besides cargo's own settings.
const READ: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "docs",
    "locales",
    "public",
    "src",
    "tests/cluster",
    "tests/simulator",
    "tests/soak",
];

/// The digest of the app's wasm with the desk beside it, and without.
pub(super) struct Apart {
    with: String,
    without: String,
}

impl Apart {
    /// Builds both from a copy of the sources at the same place, for where they stand is in the names of
    /// what is compiled; ours are compiled both times. Not optimised: what differs before is what could
    /// differ after.
    pub(super) fn measure() -> Result<Self> {
        let folder = workspace::target().join("bench").join("apart");
        copy(&folder)?;
        let with = built(&folder)?;
        std::fs::remove_dir_all(folder.join("src/desk"))?;
        for (_, file) in workspace::files(&folder.join("src"))? {
            std::fs::File::open(file)?.set_modified(SystemTime::now())?;
        }
        let without = built(&folder)?;
        Ok(Self { with, without })
    }

    /// The line.
    pub(super) fn table(&self) -> String {
        let Self { with, without } = self;
        format!("the phone's app, with the desk {with}, without it {without}\n")
    }

    /// What is not as it must be.
    pub(super) fn over(&self) -> Vec<String> {
        let differs = self.with != self.without;
        differs
            .then(|| "the desk changes the phone's app".to_owned())
            .into_iter()
            .collect()
    }
}

/// Copies what is there now, each file as old as it is, so that only ours are compiled anew.
fn copy(to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_dir_all(to)?;
    }
    // Below the repository cargo finds the settings by itself, and would take them twice.
    let settings = (!to.starts_with(workspace::root())).then_some(".cargo");
    for name in READ.iter().copied().chain(settings) {
        let place = to.join(name);
        let around = place.parent().context("a folder is around each")?;
        std::fs::create_dir_all(around)?;
        let mut command = process::command("cp");
        command
            .args(["--recursive", "--preserve=timestamps"])
            .arg(workspace::path(name))
            .arg(around);
        process::run(&mut command)?;
    }
    Ok(())
}

/// The digest of the app as it is compiled in this folder, without anything kept of an earlier compilation of ours.
fn built(folder: &Path) -> Result<String> {
    let mut command = WasmToolchain::find()?.cargo();
    command
        .args(["build", "--quiet", "--package", "app"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(folder);
    process::run(&mut command)?;
    let wasm = workspace::wasm_target().join("wasm32-unknown-unknown/debug/app.wasm");
    let bytes = std::fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
    Ok(digest::short(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_app_without_the_desk_is_told() {
        let apart = |with: &str, without: &str| Apart {
            with: with.to_owned(),
            without: without.to_owned(),
        };
        assert!(apart("a1", "a1").over().is_empty());
        assert_eq!(apart("a1", "b2").over().len(), 1);
    }
}
