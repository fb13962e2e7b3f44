//! The integration interface held to its own description: Schemathesis sends what the description allows and what it does
//! not, and looks whether each answer is one of those that it names. The rest of the API is described for our own
//! programs, which sign in with cookies: their tests are in `src/server/tests/api`.

use super::count::Count;
use super::server;
use crate::listening::Listening;
use crate::{process, toolchain, workspace};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The paths that are the interface.
const PATHS: &str = "^/api/v1/integration/";
/// The moment of the examples.
const NOW: &str = "2026-11-24T07:30:00Z";
/// Everything that a token may.
const SCOPES: &str = "people:read,people:write,people:link,entries:read,entries:write,steps:read,steps:write,bills:read,bills:write";
/// Where the token stands for who is started with it: others can read the line of a command.
const TOKEN: &str = "INTEGRATION_TOKEN";
/// So long all of it may take; a machine on which nothing else runs needs a third.
const LONGEST: Duration = Duration::from_mins(6);

/// Starts a server with the demo people, sends the examples, and lets Schemathesis at it.
pub(super) fn run() -> Result<Count> {
    let binary = server::build()?;
    let server = Server::start(&binary)?;
    let token = server.token(&binary)?;
    let seed = workspace::path("tests/contract/seed.py");
    process::run(
        program("python")
            .arg(seed)
            .arg(server.address())
            .env(TOKEN, &token),
    )?;
    let mut test = program("schemathesis");
    test.arg("--config-file")
        .arg(workspace::path("tests/contract/schemathesis.toml"))
        .arg("run")
        .arg(format!("{}/api/v1/openapi.json", server.address()))
        .args(["--include-path-regex", PATHS, "--no-color"])
        .env(TOKEN, &token);
    Ok(if process::succeeds_within(&mut test, LONGEST)? {
        Count::one_passed()
    } else {
        Count::one_failed()
    })
}

fn program(name: &str) -> Command {
    process::command(toolchain::contract_bin().join(name))
}

/// A server of its own; it goes when this goes, with its folder.
struct Server {
    listening: Listening,
    folder: PathBuf,
}

impl Server {
    fn start(binary: &Path) -> Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("mijn-aanpak-contract-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let mut serve = process::command(binary);
        serve.args(["serve", "--demo", "--now", NOW]);
        serve.arg("--app").arg(workspace::dist());
        serve.arg("--data").arg(folder.join("data"));
        let listening = Listening::start(&mut serve)?;
        Ok(Self { listening, folder })
    }

    fn address(&self) -> String {
        format!("http://{}", self.listening.address())
    }

    /// A token that outlives the moment of the examples, whatever the day is today.
    fn token(&self, binary: &Path) -> Result<String> {
        let until = process::output(process::command("date").args(["-d", "+200 days", "+%F"]))?;
        let mut add = process::command(binary);
        add.args(["token", "add", "Contract", "--scopes", SCOPES, "--until"])
            .arg(until.trim())
            .arg("--data")
            .arg(self.folder.join("data"));
        Ok(process::output(&mut add)?.trim().to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let ended = self.listening.end();
        if let Err(error) = ended.and_then(|()| std::fs::remove_dir_all(&self.folder)) {
            println!("{} stays: {error}", self.folder.display());
        }
    }
}
