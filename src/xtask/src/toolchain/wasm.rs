//! The compiler that makes wasm.
//!
//! Where rustup reaches its server, the target and the sources of `std` are added to the
//! toolchain in use. Where it does
//! not, Debian's newer Rust (`rustc-web`) comes with the sources of `std`, and `std` is built for
//! wasm together with the app. The two never mix: the sources belong to one compiler.

use super::apt;
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_BIN: &str = "/usr/bin";
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std";
/// Says which of the two to take, for trying the other one on a machine that has both.
const CHOICE: &str = "MA_WASM_TOOLCHAIN";
/// Some tens of megabytes, also on a slow line.
const RUSTUP_LIMIT: Duration = Duration::from_mins(4);

/// A compiler for wasm and how it gets its `std`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The toolchain that runs us has the target.
    Native,
    /// Debian's compiler builds `std` from its sources and links with this linker.
    Debian {
        /// LLVM's linker for wasm.
        linker: PathBuf,
    },
}

impl WasmToolchain {
    /// The toolchain of this machine; fails when there is none.
    pub(crate) fn find() -> Result<Self> {
        match Self::search()? {
            Some(found) => Ok(found),
            None => bail!("no Rust for wasm on this machine: run `cargo xtask tools`"),
        }
    }

    fn search() -> Result<Option<Self>> {
        let choice = std::env::var(CHOICE).unwrap_or_default();
        if choice != "debian" && native_has_target() {
            return Ok(Some(Self::Native));
        }
        if choice == "rustup" || !debian_is_there()? {
            return Ok(None);
        }
        Ok(debian_linker().map(|linker| Self::Debian { linker }))
    }

    /// One word for it, for stamps and reports.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Native => "rustup",
            Self::Debian { .. } => "debian",
        }
    }

    /// A cargo command of this toolchain, ready to build for wasm.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = match self {
            Self::Native => process::cargo(),
            Self::Debian { .. } => process::command(Path::new(DEBIAN_BIN).join("cargo")),
        };
        self.apply(&mut command);
        command.env("CARGO_TARGET_DIR", workspace::wasm_target());
        command
    }

    /// Clippy of this toolchain, ready for wasm.
    pub(crate) fn clippy(&self) -> Command {
        let mut command = match self {
            Self::Native => process::cargo(),
            // Called by its path: cargo would take the one in its own home first.
            Self::Debian { .. } => process::command(Path::new(DEBIAN_BIN).join("cargo-clippy")),
        };
        self.apply(&mut command);
        command
            .arg("clippy")
            .env("CARGO_TARGET_DIR", workspace::wasm_target());
        command
    }

    /// Sets what cargo must know in the environment of a command that calls cargo.
    pub(crate) fn apply(&self, command: &mut Command) {
        let Self::Debian { linker } = self else {
            return;
        };
        let debian = Path::new(DEBIAN_BIN);
        build_std(command);
        command
            .env_remove("RUSTUP_TOOLCHAIN")
            .env("CARGO", debian.join("cargo"))
            .env("RUSTC", debian.join("rustc"))
            .env("RUSTDOC", debian.join("rustdoc"))
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }

    /// Makes the app as small as it gets: `std` is built with it, for size, and a panic stops at
    /// once, without the text that nobody on a phone would read.
    pub(crate) fn make_small(command: &mut Command) {
        build_std(command);
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort",
        );
    }

    /// A folder with only this toolchain's cargo, for a program that calls the first one in `PATH`.
    ///
    /// All of Debian's folder in front would also hide the user's Node.js.
    pub(crate) fn shims(&self) -> Result<Option<PathBuf>> {
        if *self == Self::Native {
            return Ok(None);
        }
        let folder = workspace::target().join("debian-rust");
        std::fs::create_dir_all(&folder)?;
        for name in ["cargo", "rustc", "rustdoc", "cargo-clippy", "clippy-driver"] {
            link(&Path::new(DEBIAN_BIN).join(name), &folder.join(name))?;
        }
        Ok(Some(folder))
    }
}

/// Has cargo build `std` from its sources, which Rust counts as unstable.
fn build_std(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

#[cfg(unix)]
fn link(real: &Path, shim: &Path) -> Result<()> {
    if !real.exists() || shim.exists() {
        return Ok(());
    }
    std::os::unix::fs::symlink(real, shim)
        .with_context(|| format!("linking {} to {}", shim.display(), real.display()))
}

#[cfg(not(unix))]
fn link(_real: &Path, _shim: &Path) -> Result<()> {
    bail!("Debian's Rust exists on Debian only")
}

/// Whether a compiler for wasm is there.
pub(super) fn is_there() -> Result<bool> {
    Ok(WasmToolchain::search()?.is_some())
}

/// Adds the target through rustup or, where that is impossible, Debian's compiler.
pub(super) fn install() -> Result<()> {
    let choice = std::env::var(CHOICE).unwrap_or_default();
    if choice != "debian" && process::find("rustup").is_some() {
        println!("      rustup target add {TARGET}; rustup component add rust-src");
        if rustup(&["target", "add", TARGET])?
            && rustup(&["component", "add", "rust-src"])?
            && native_has_target()
        {
            return Ok(());
        }
        println!("      rustup cannot reach its server; taking Debian's Rust instead");
    }
    if choice == "rustup" {
        bail!("rustup could not add {TARGET}");
    }
    apt::update()?;
    let lld = newest_lld().context("Debian has no lld package here")?;
    println!("      apt-get install rustc-web cargo-web rust-web-src {lld}");
    apt::install(&["rustc-web", "cargo-web", "rust-web-src", &lld])
}

/// Whether clippy is there for the compiler in use.
pub(super) fn clippy_is_there() -> Result<bool> {
    Ok(match WasmToolchain::search()? {
        Some(WasmToolchain::Native) => {
            process::output(process::cargo().args(["clippy", "--version"])).is_ok()
        }
        Some(WasmToolchain::Debian { .. }) => Path::new(DEBIAN_BIN).join("clippy-driver").is_file(),
        None => false,
    })
}

/// Installs clippy for the compiler in use.
pub(super) fn install_clippy() -> Result<()> {
    match WasmToolchain::find()? {
        WasmToolchain::Native => {
            process::run(process::command("rustup").args(["component", "add", "clippy"]))
        }
        WasmToolchain::Debian { .. } => apt::install(&["rust-web-clippy"]),
    }
}

fn rustup(arguments: &[&str]) -> Result<bool> {
    let mut command = process::command("rustup");
    command.args(arguments);
    process::succeeds_within(&mut command, RUSTUP_LIMIT)
}

/// Whether the toolchain in use has `std` for wasm and its sources.
fn native_has_target() -> bool {
    let native = std::env::var_os("CARGO")
        .map(|cargo| Path::new(&cargo).with_file_name("rustc"))
        .filter(|rustc| rustc.is_file())
        .unwrap_or_else(|| PathBuf::from("rustc"));
    let printed = |arguments: &[&str]| {
        let mut command = process::command(&native);
        process::output(command.arg("--print").args(arguments))
            .map(|folder| PathBuf::from(folder.trim()))
    };
    let library = printed(&["target-libdir", "--target", TARGET]);
    let sources = printed(&["sysroot"]).map(|root| root.join("lib/rustlib/src/rust/library/std"));
    [library, sources]
        .into_iter()
        .all(|folder| folder.is_ok_and(|folder| folder.is_dir()))
}

fn debian_is_there() -> Result<bool> {
    let rustc = Path::new(DEBIAN_BIN).join("rustc");
    if !rustc.is_file() || !Path::new(DEBIAN_SOURCES).is_dir() {
        return Ok(false);
    }
    let version = process::output(process::command(&rustc).arg("--version"))?;
    Ok(minor(&version).is_some_and(|minor| minor >= 95))
}

/// The `95` of `rustc 1.95.0 (...)`; the workspace's `rust-version` is the least.
fn minor(version: &str) -> Option<u32> {
    version
        .strip_prefix("rustc 1.")?
        .split('.')
        .next()?
        .parse()
        .ok()
}

fn debian_linker() -> Option<PathBuf> {
    (18..=30)
        .rev()
        .map(|version| Path::new(DEBIAN_BIN).join(format!("wasm-ld-{version}")))
        .find(|file| file.exists())
}

fn newest_lld() -> Option<String> {
    (18..=30)
        .rev()
        .map(|version| format!("lld-{version}"))
        .find(|package| apt::has(package))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minor_version_is_read() {
        assert_eq!(minor("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some(96));
        assert_eq!(minor("clang 19"), None);
    }

    #[test]
    fn debian_builds_std_and_drops_the_outer_toolchain() {
        let mut command = Command::new("cargo");
        WasmToolchain::Debian {
            linker: PathBuf::from("/usr/bin/wasm-ld-22"),
        }
        .apply(&mut command);
        let set: Vec<_> = command.get_envs().collect();
        assert!(set.iter().any(|(name, value)| {
            *name == "CARGO_UNSTABLE_BUILD_STD" && value.is_some_and(|v| v == "std,panic_abort")
        }));
        assert!(set.contains(&(std::ffi::OsStr::new("RUSTUP_TOOLCHAIN"), None)));
    }
}
