//! A throw-away `PostgreSQL` of the version that Debian packages, reached by a socket in its own folder only.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, Result, ensure};

/// Where Debian keeps the programs of each version.
const VERSIONS: &str = "/usr/lib/postgresql";
/// The oldest version on which the server runs.
const OLDEST: u32 = 15;
/// As whom it runs where we are root: `PostgreSQL` refuses to be.
const USER: &str = "postgres";

/// The folder with the programs of the newest version on this machine; none where there is none that is new enough.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir(VERSIONS).ok()?;
    let numbers = versions.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    let newest: u32 = numbers.filter(|it| *it >= OLDEST).max()?;
    let bin = Path::new(VERSIONS).join(newest.to_string()).join("bin");
    bin.join("initdb").is_file().then_some(bin)
}

/// A cluster, reached by a socket in a folder of its own, and over the network of this machine with a password only, which
/// nobody has until a test sets one. It goes when this goes.
pub struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
    port: u16,
}

/// How a cluster is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Connections are ended, and all is written.
    Fast,
    /// As if the machine fell: at the next start it reads its log.
    Immediate,
}

impl Cluster {
    /// Makes one and starts it.
    ///
    /// # Errors
    /// When `PostgreSQL` is not there or does not start.
    pub fn start() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let bin = programs().context("PostgreSQL is not there")?;
        let (program, number) = (std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(format!("mijn-aanpak-postgres-{program}-{number}"));
        std::fs::create_dir_all(&folder)?;
        if is_root() {
            run(Command::new("chown").arg(USER).arg(&folder))?;
        }
        let port = free_port()?;
        let mut cluster = Self { bin, folder, port };
        let mut make = cluster.program("initdb");
        make.args(["--auth-local", "trust", "--auth-host", "scram-sha-256"]);
        make.args(["--username", USER, "--encoding", "UTF8"]);
        make.args(["--locale", "C.UTF-8", "--pgdata"]);
        run(make.arg(cluster.data()))?;
        // Somebody else may have taken the port meanwhile.
        for _ in 0..2 {
            if cluster.go_on().is_ok() {
                return Ok(cluster);
            }
            cluster.port = free_port()?;
        }
        cluster.go_on()?;
        Ok(cluster)
    }

    /// Starts it again after it was stopped.
    ///
    /// # Errors
    /// When it does not start.
    pub fn go_on(&self) -> Result<()> {
        let settings = format!(
            "-c listen_addresses=127.0.0.1 -c port={} -c unix_socket_directories={} -c max_connections=400",
            self.port,
            self.folder.display()
        );
        let mut start = self.program("pg_ctl");
        start.args(["start", "--wait", "--silent", "--options", &settings]);
        start.arg("--log").arg(self.folder.join("log"));
        // It goes on beside us: it must hold nothing of ours open.
        start.stdout(Stdio::null()).stderr(Stdio::null());
        let status = start.arg("--pgdata").arg(self.data()).status()?;
        ensure!(status.success(), "PostgreSQL does not start: see its log");
        Ok(())
    }

    /// Stops it; what was committed stays.
    ///
    /// # Errors
    /// When it does not stop.
    pub fn stop(&self, how: Stop) -> Result<()> {
        let mode = match how {
            Stop::Fast => "fast",
            Stop::Immediate => "immediate",
        };
        let mut stop = self.program("pg_ctl");
        stop.args(["stop", "--mode", mode, "--wait", "--silent", "--pgdata"]);
        run(stop.arg(self.data()))
    }

    /// Its address, without a database.
    pub fn address(&self) -> String {
        let (folder, port) = (self.folder.display(), self.port);
        format!("postgres:///?host={folder}&port={port}&user={USER}")
    }

    /// One of its programs, not as root, that knows where the cluster is.
    pub fn program(&self, name: &str) -> Command {
        let program = self.bin.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]);
            command.arg(program);
            command
        } else {
            Command::new(program)
        };
        let socket = ("PGHOST", &self.folder);
        command.current_dir(&self.folder).envs([socket]);
        command.env("PGPORT", self.port.to_string());
        command.env("PGUSER", USER).stdin(Stdio::null());
        command
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // It may be stopped already.
        let stopped = self.stop(Stop::Immediate);
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            let folder = self.folder.display();
            println!("the cluster in {folder} stays: {error}, {stopped:?}");
        }
    }
}

/// One that is free now, and likely still is when the cluster takes it.
fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed: {said}");
    Ok(())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|it| it.stdout.trim_ascii() == b"0")
}
