//! Debian's packages.

use crate::process;
use anyhow::{Result, bail};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether this machine has `apt-get`.
pub(crate) fn is_there() -> bool {
    process::find("apt-get").is_some()
}

/// Whether the package can be had here.
pub(crate) fn has(package: &str) -> bool {
    let mut command = process::command("apt-cache");
    command.args(["show", package]).stderr(Stdio::null());
    process::output(&mut command).is_ok_and(|text| !text.is_empty())
}

/// Installs packages as root or through sudo; without either it says what to type.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if !is_there() {
        bail!("this machine has no apt-get. Install yourself what these packages hold: {by_hand}");
    }
    update()?;
    let Some(mut command) = as_root() else {
        bail!("only root may install packages. Run as root, then start again: {by_hand}");
    };
    command
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages);
    process::run_quietly(&mut command)
}

/// Reads the lists of packages anew, once in a run: those of a bare machine are empty or old.
pub(crate) fn update() -> Result<()> {
    static DONE: AtomicBool = AtomicBool::new(false);
    if DONE.swap(true, Ordering::Relaxed) {
        return Ok(());
    }
    match as_root() {
        Some(mut command) => process::run_quietly(command.arg("update")),
        None => Ok(()),
    }
}

fn as_root() -> Option<Command> {
    let mut command = if is_root() {
        process::command("apt-get")
    } else {
        process::find("sudo")?;
        let mut command = process::command("sudo");
        command.args(["--", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Some(command)
}

fn is_root() -> bool {
    process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
