//! The journeys: the real server and the real app in a real browser.

use super::count::{self, Count};
use crate::toolchain::{self, Browser};
use crate::web::Mode;
use crate::{start, workspace};
use anyhow::{Context, Result};
use cluster::Cluster;

/// Runs `npm test` in `tests/browser` with the server, the app, the browser and a cluster of `PostgreSQL` in its
/// environment.
pub(super) fn run() -> Result<Count> {
    let folder = workspace::path("tests/browser");
    let browser = Browser::find()?;
    toolchain::install_locked(&folder, "npm-browser")?;
    let server = start::server(Mode::Release)?;
    let cluster = Cluster::start()?;
    let postgres = cluster::programs().context("PostgreSQL is not there")?;
    let mut command = toolchain::npm();
    command
        .args(["test", "--silent"])
        .current_dir(&folder)
        .env("MA_SERVER", server)
        .env("MA_APP", workspace::dist())
        .env("CHROMIUM", &browser.chromium)
        .env("MA_POSTGRES", cluster.address())
        .env("MA_POSTGRES_BIN", postgres);
    count::run(&mut command)
}
