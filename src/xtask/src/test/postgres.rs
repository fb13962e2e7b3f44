//! The API tests on a `PostgreSQL` of their own: a throw-away cluster that is reached by a socket only. The journeys and the
//! soak have one too.

use super::count::{self, Count};
use crate::{process, toolchain};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Tells the tests where the cluster is.
pub(crate) const ADDRESS: &str = "MIJN_AANPAK_TEST_POSTGRES";
/// As whom it runs where we are root: `PostgreSQL` refuses to be.
const USER: &str = "postgres";

/// Tests of what is done with the file of a database.
const OF_A_FILE: &[&str] = &["backup::", "personal::"];

/// Those of two servers that are killed in turn.
pub(crate) const KILLED: [&str; 6] = [
    "test",
    "--package",
    "server",
    "--test",
    "killed",
    "servers::",
];

/// Runs the API tests of the server on it, and kills two servers on it in turn.
pub(super) fn run() -> Result<Count> {
    let cluster = Cluster::start()?;
    let mut command = process::cargo();
    command
        .args([
            "test",
            "--package",
            "server",
            "--test",
            "api",
            "--no-fail-fast",
            "--",
        ])
        .args(OF_A_FILE.iter().flat_map(|it| ["--skip", it]))
        .env(ADDRESS, cluster.address());
    let mut all = count::run(&mut command)?;
    let mut killed = process::cargo();
    all += count::run(killed.args(KILLED).env(ADDRESS, cluster.address()))?;
    Ok(all)
}

/// A running cluster; it goes when this goes.
pub(crate) struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
}

impl Cluster {
    /// Starts one.
    pub(crate) fn start() -> Result<Self> {
        let bin = toolchain::postgres_bin().context("PostgreSQL is not there")?;
        let folder =
            std::env::temp_dir().join(format!("mijn-aanpak-postgres-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        if is_root() {
            process::run(process::command("chown").arg(USER).arg(&folder))?;
        }
        let cluster = Self { bin, folder };
        let mut make = cluster.program("initdb");
        make.args(["--auth", "trust", "--username", USER, "--encoding", "UTF8"]);
        make.args(["--locale", "C.UTF-8", "--pgdata"])
            .arg(cluster.data());
        process::run_quietly(&mut make)?;
        let settings = format!(
            "-c listen_addresses='' -c unix_socket_directories={} -c max_connections=400",
            cluster.folder.display()
        );
        let mut start = cluster.program("pg_ctl");
        start.args(["start", "--wait", "--silent", "--options", &settings]);
        start.arg("--log").arg(cluster.folder.join("log"));
        start.arg("--pgdata").arg(cluster.data());
        process::run(&mut start)?;
        Ok(cluster)
    }

    /// The folder with its programs.
    pub(super) fn bin(&self) -> &Path {
        &self.bin
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// `postgres://…` without a database.
    pub(crate) fn address(&self) -> String {
        format!("postgres:///?host={}&user={USER}", self.folder.display())
    }

    /// One of its programs, not as root.
    fn program(&self, name: &str) -> Command {
        let program = self.bin.join(name);
        let mut command = if is_root() {
            let mut command = process::command("setpriv");
            command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]);
            command.arg(program);
            command
        } else {
            process::command(program)
        };
        command.current_dir(&self.folder);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        stop.args(["stop", "--mode", "immediate", "--silent", "--pgdata"]);
        let stopped = process::run_quietly(stop.arg(self.data()));
        if let Err(error) = stopped.and_then(|()| Ok(std::fs::remove_dir_all(&self.folder)?)) {
            println!("the cluster in {} stays: {error:#}", self.folder.display());
        }
    }
}

fn is_root() -> bool {
    process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
