//! Tools from crates.io, each in a folder of its own version.

use crate::{process, workspace};
use anyhow::{Context, Result};
use std::fmt;
use std::io::IsTerminal as _;
use std::path::PathBuf;

/// A program from crates.io at one exact version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CargoTool {
    name: &'static str,
    version: String,
    program: &'static str,
    options: &'static [&'static str],
    /// How far it is optimised: what is seldom slow is compiled fast.
    opt_level: &'static str,
}

impl fmt::Display for CargoTool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.name, self.version)
    }
}

/// Trunk, without its downloads and its check for updates: we hand it every tool it calls.
pub(super) fn trunk() -> CargoTool {
    CargoTool {
        name: "trunk",
        version: "0.21.14".to_owned(),
        program: "trunk",
        options: &["--locked", "--no-default-features"],
        opt_level: "0",
    }
}

/// Takes apart what the first screen needs and what comes later.
pub(super) fn wasm_split() -> CargoTool {
    CargoTool {
        name: "wasm_split_cli_support",
        version: "0.2.4".to_owned(),
        program: "wasm-split-cli",
        options: &["--locked", "--features", "build-binary"],
        opt_level: "1",
    }
}

/// wasm-bindgen at the version of our `Cargo.lock`: crate and program must be equal.
///
/// Without `--locked`: the lock file it came with names a version that registries do not serve.
pub(super) fn wasm_bindgen() -> Result<CargoTool> {
    let lock = std::fs::read_to_string(workspace::path("Cargo.lock"))
        .context("reading Cargo.lock (run any cargo command first)")?;
    let version =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    Ok(CargoTool {
        name: "wasm-bindgen-cli",
        version,
        program: "wasm-bindgen",
        options: &[],
        opt_level: "1",
    })
}

/// Where the tool's programs are.
pub(super) fn bin(tool: &CargoTool) -> Result<PathBuf> {
    Ok(folder(tool)?.join("bin"))
}

/// Whether exactly this version is there.
pub(super) fn is_there(tool: &CargoTool) -> Result<bool> {
    Ok(bin(tool)?
        .join(tool.program)
        .with_extension(std::env::consts::EXE_EXTENSION)
        .is_file())
}

/// Compiles the tool. It runs seconds a day: a short compile matters more than its speed.
pub(super) fn install(tool: &CargoTool) -> Result<()> {
    let mut command = process::cargo();
    command
        .args(["install", tool.name, "--version", &tool.version])
        .args(tool.options)
        .arg("--root")
        .arg(folder(tool)?)
        .current_dir(std::env::temp_dir())
        .env("CARGO_TARGET_DIR", workspace::target().join("tools"))
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level)
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    // Hundreds of lines help nobody who reads a log; somebody who waits sees that it goes on.
    if !std::io::stderr().is_terminal() {
        command.arg("--quiet");
    }
    process::run(&mut command)
}

fn folder(tool: &CargoTool) -> Result<PathBuf> {
    Ok(workspace::tools()?.join(format!("{}-{}", tool.name, tool.version)))
}

/// The version of a package in a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    lock.get("package")?
        .as_array()?
        .iter()
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))?
        .get("version")?
        .as_str()
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_comes_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
