//! The browser of the tests, and its driver.

use super::apt;
use crate::process;
use anyhow::{Context, Result};
use std::path::PathBuf;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// The same browser without windows, tabs and menus, which nobody sees: a quarter less work for each page.
const HEADLESS: &str = "chromium-headless-shell";

/// Chromium and the driver that belongs to it.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The browser.
    pub(crate) chromium: PathBuf,
    /// The one of the journeys: without windows where there is such a one.
    pub(crate) headless: PathBuf,
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
    apt::update()?;
    let headless = Some(HEADLESS).filter(|it| apt::has(it));
    let packages: Vec<&str> = ["chromium", "chromium-driver"]
        .into_iter()
        .chain(headless)
        .collect();
    apt::install(&packages)
}

fn search() -> Option<Browser> {
    let chromium = BROWSERS.iter().find_map(|name| process::find(name))?;
    Some(Browser {
        headless: process::find(HEADLESS).unwrap_or_else(|| chromium.clone()),
        chromium,
        driver: process::find("chromedriver")?,
    })
}
