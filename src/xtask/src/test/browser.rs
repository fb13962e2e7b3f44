//! The journeys: the real server and the real app in a real browser.

use super::count::{self, Count};
use crate::toolchain::{self, Browser};
use crate::web::Mode;
use crate::{start, workspace};
use anyhow::Result;

/// Runs `npm test` in `tests/browser` with the server, the app and the browser in its environment.
pub(super) fn run() -> Result<Count> {
    let folder = workspace::path("tests/browser");
    let browser = Browser::find()?;
    toolchain::install_locked(&folder, "npm-browser")?;
    let server = start::server(Mode::Release)?;
    let mut command = toolchain::npm();
    command
        .args(["test", "--silent"])
        .current_dir(&folder)
        .env("MA_SERVER", server)
        .env("MA_APP", workspace::dist())
        .env("CHROMIUM", &browser.chromium);
    count::run(&mut command)
}
