//! The app's wasm, compiled by Trunk.

use super::{Mode, split};
use crate::digest::{Inputs, Stamp};
use crate::toolchain::{self, WasmToolchain};
use crate::{process, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// The crates that run in the browser.
pub(crate) const CRATES: &[&str] = &["app", "ui", "locale", "sync", "domain", "catalogue"];

/// What cargo compiled.
pub(super) fn compiled(mode: Mode, name: &str) -> PathBuf {
    let profile = match mode {
        Mode::Release => "phone",
        Mode::Debug => "debug",
    };
    let target = workspace::wasm_target().join("wasm32-unknown-unknown");
    target.join(profile).join(name)
}

/// Where Trunk leaves its files, named as they are called, without digests.
pub(super) fn trunk_folder() -> PathBuf {
    workspace::web().join("trunk")
}

/// Everything the app is compiled from.
pub(super) fn inputs(mode: Mode) -> Result<Inputs> {
    let mut inputs = Inputs::default()
        .word(mode.name())
        .word(WasmToolchain::find()?.name());
    for file in [
        ".cargo/config.toml",
        "Cargo.toml",
        "Cargo.lock",
        "Trunk.toml",
        "public/index.html",
        "src/xtask/src/web/split.rs",
    ] {
        inputs = inputs.file(&workspace::path(file))?;
    }
    for name in CRATES {
        inputs = inputs.folder(&workspace::path("src").join(name))?;
    }
    // Keys of messages are checked while compiling.
    inputs.folder(&workspace::path("locales/nl"))
}

/// Compiles when something changed.
pub(super) fn compile(mode: Mode) -> Result<()> {
    let stamp = Stamp::new("wasm", inputs(mode)?);
    if stamp.is_fresh() && split::folder().join(split::SCRIPT).is_file() {
        return Ok(());
    }
    stamp.clear()?;
    println!("trunk build ({})", mode.name());
    let mut command = toolchain::trunk(mode)?;
    command.args(["build", "--dist"]).arg(trunk_folder());
    if mode == Mode::Release {
        command.args(["--release", "--cargo-profile", "phone"]);
    }
    process::run(&mut command)?;
    split::split(mode)?;
    stamp.set()
}
