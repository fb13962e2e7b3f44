//! The API tests on a `PostgreSQL` of their own: a throw-away cluster. It is reached by a socket in a folder of its own; over the
//! network of this machine with a password only, which nobody has until a test sets one.

use super::count::{self, Count};
use crate::{process, toolchain};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// Tells the tests where the cluster is.
const ADDRESS: &str = "MIJN_AANPAK_TEST_POSTGRES";
/// As whom it runs where we are root: `PostgreSQL` refuses to be.
const USER: &str = "postgres";

/// Tests of what is done with the file of a database.
const OF_A_FILE: &[&str] = &["backup::"];

/// Runs the API tests of the server on it.
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
    count::run(&mut command)
}

/// A running cluster; it goes when this goes.
struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    fn start() -> Result<Self> {
        let bin = toolchain::postgres_bin().context("PostgreSQL is not there")?;
        let folder =
            std::env::temp_dir().join(format!("mijn-aanpak-postgres-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        if is_root() {
            process::run(process::command("chown").arg(USER).arg(&folder))?;
        }
        let port = free_port()?;
        let cluster = Self { bin, folder, port };
        let mut make = cluster.program("initdb");
        make.args(["--auth-local", "trust", "--auth-host", "scram-sha-256"]);
        make.args(["--username", USER, "--encoding", "UTF8"]);
        make.args(["--locale", "C.UTF-8", "--pgdata"])
            .arg(cluster.data());
        process::run_quietly(&mut make)?;
        let settings = format!(
            "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={} \
             -c max_connections=400",
            cluster.folder.display()
        );
        let mut start = cluster.program("pg_ctl");
        start.args(["start", "--wait", "--silent", "--options", &settings]);
        start.arg("--log").arg(cluster.folder.join("log"));
        start.arg("--pgdata").arg(cluster.data());
        process::run(&mut start)?;
        Ok(cluster)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn address(&self) -> String {
        let (folder, port) = (self.folder.display(), self.port);
        format!("postgres:///?host={folder}&port={port}&user={USER}")
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

/// One that is free now, and likely still is when the cluster takes it.
fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}

fn is_root() -> bool {
    process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
