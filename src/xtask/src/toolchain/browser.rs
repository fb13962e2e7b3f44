//! The browser of the tests, and its driver.

use super::apt;
use crate::process;
use anyhow::{Context, Result};
use std::path::PathBuf;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// Chromium and the driver that belongs to it.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The browser.
    pub(crate) chromium: PathBuf,
    /// `chromedriver`.
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// The browser of this machine.
    pub(crate) fn find() -> Result<Self> {
        search().context("no Chromium with ChromeDriver on this machine")
    }
}

/// What Chromium is started with: without a screen, without asking the outside world anything.
pub(crate) const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
];

/// Whether both are there.
pub(super) fn is_there() -> bool {
    search().is_some()
}

/// Installs Debian's.
pub(super) fn install() -> Result<()> {
    apt::install(&["chromium", "chromium-driver"])
}

fn search() -> Option<Browser> {
    Some(Browser {
        chromium: BROWSERS.iter().find_map(|name| process::find(name))?,
        driver: process::find("chromedriver")?,
    })
}
