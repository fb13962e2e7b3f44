//! Where things are: the folders of the repository and those that builds write.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The repository's root folder.
///
/// Cargo tells it when it runs us; a binary started by hand must stand in the root.
pub(crate) fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|package| package.parent()?.parent().map(Path::to_path_buf))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// A path in the repository, given from its root with `/`.
pub(crate) fn path(from_root: &str) -> PathBuf {
    root().join(from_root)
}

/// Cargo's folder for native builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from)
}

/// Cargo's folder for wasm builds: its own, so that a native build can run at the same time.
pub(crate) fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// Where everything of the web build is made.
pub(crate) fn web() -> PathBuf {
    target().join("web")
}

/// The finished app, as the server serves it.
pub(crate) fn dist() -> PathBuf {
    web().join("dist")
}

/// The user's own folder for tools: a second clone finds them there.
pub(crate) fn tools() -> Result<PathBuf> {
    let cache = match std::env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        Some(cache) => PathBuf::from(cache),
        None => std::env::home_dir()
            .context("no home folder: set XDG_CACHE_HOME to where tools may be kept")?
            .join(".cache"),
    };
    Ok(cache.join("mijn-aanpak").join("tools"))
}

/// The files below a folder, sorted, with their path from it written with `/`.
///
/// Hidden files and `node_modules` are left out; a folder that is not there is empty.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name == "node_modules" {
            continue;
        }
        let from_top = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{from_top}/"), found)?;
        } else {
            found.push((from_top, entry.path()));
        }
    }
    Ok(())
}

/// The names of the folders of `locales/`: one folder is one language.
pub(crate) fn languages(locales: &Path) -> Result<Vec<String>> {
    let entries =
        std::fs::read_dir(locales).with_context(|| format!("reading {}", locales.display()))?;
    let mut tags = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}
