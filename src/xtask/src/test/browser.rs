//! The journeys: the real server and the real app in a real browser.

use super::count::{self, Count};
use super::server;
use crate::toolchain::{self, Browser};
use crate::workspace;
use anyhow::{Context, Result, ensure};
use cluster::Cluster;

/// Every journey.
pub(super) fn run() -> Result<Count> {
    npm(&["test"])
}

/// Those that only ask a server, with two in its place of which one is killed.
pub(crate) fn on_two_servers() -> Result<()> {
    let count = npm(&["run", "two"])?;
    ensure!(count.failed == 0, "{count}");
    Ok(())
}

/// Runs npm in `tests/browser` with the server, the app, the browser and a cluster of `PostgreSQL` in its
/// environment.
fn npm(script: &[&str]) -> Result<Count> {
    let folder = workspace::path("tests/browser");
    let browser = Browser::find()?;
    toolchain::install_locked(&folder, "npm-browser")?;
    let server = server::build()?;
    let cluster = Cluster::start()?;
    let postgres = cluster::programs().context("PostgreSQL is not there")?;
    let mut command = toolchain::npm();
    command
        .args(script)
        .arg("--silent")
        .current_dir(&folder)
        .env("MA_SERVER", server)
        .env("MA_APP", workspace::dist())
        .env("CHROMIUM", &browser.headless)
        .env("MA_WHOLE_BROWSER", &browser.chromium)
        .env("MA_POSTGRES", cluster.address())
        .env("MA_POSTGRES_BIN", postgres);
    count::run(&mut command)
}
