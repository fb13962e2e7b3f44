//! A server as a program, on the same port after each start.

use std::fs::OpenOptions;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::wire;

/// It is there within this time, on a machine that has much to do.
const STARTS_WITHIN: Duration = Duration::from_mins(1);
/// It gives itself 10 seconds for what is under way, twice.
const STOPS_WITHIN: Duration = Duration::from_secs(40);

/// The program of the server, and one of before with which everything begins, if there is one.
#[derive(Clone)]
pub(crate) struct Programs {
    pub(crate) newer: PathBuf,
    pub(crate) older: Option<PathBuf>,
}

/// A server, and whether it runs.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    programs: Mutex<Programs>,
    folder: PathBuf,
    data: PathBuf,
    database: Option<String>,
    child: Mutex<Option<Child>>,
}

impl Server {
    /// One that does not run yet. Its log is in `folder`.
    pub(crate) fn new(
        programs: &Programs,
        folder: &Path,
        data: &Path,
        database: Option<String>,
    ) -> Result<Self> {
        let app = folder.join("app");
        std::fs::create_dir_all(&app)?;
        std::fs::write(app.join("index.html"), "<!doctype html>")?;
        // A port that was free a moment ago.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        Ok(Self {
            address,
            programs: Mutex::new(programs.clone()),
            folder: folder.to_owned(),
            data: data.to_owned(),
            database,
            child: Mutex::default(),
        })
    }

    /// Starts it and waits until it answers.
    pub(crate) fn start(&self) -> Result<()> {
        let mut open = OpenOptions::new();
        let log = open
            .create(true)
            .append(true)
            .open(self.folder.join("log"))?;
        let mut command = Command::new(self.program());
        command.args(["serve", "--demo", "--demo-stays", "--listen"]);
        command.arg(self.address.to_string());
        command.arg("--data").arg(&self.data);
        command.arg("--app").arg(self.folder.join("app"));
        let database = self.database.iter().map(|it| ("MIJN_AANPAK_DATABASE", it));
        command.env_remove("MIJN_AANPAK_DATABASE").envs(database);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let mut child = command.stderr(log).spawn().context("starting a server")?;
        let began = Instant::now();
        while wire::status(self.address, "/health/live") != Some(200) {
            if let Some(status) = child.try_wait()? {
                bail!(
                    "a server ended at its start: {status}; see {}",
                    self.folder.display()
                );
            }
            ensure!(began.elapsed() < STARTS_WITHIN, "a server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        *self.child() = Some(child);
        Ok(())
    }

    /// What it is started with.
    pub(crate) fn program(&self) -> PathBuf {
        let programs = self.programs();
        programs.older.as_ref().unwrap_or(&programs.newer).clone()
    }

    pub(crate) fn is_older(&self) -> bool {
        self.programs().older.is_some()
    }

    /// Goes on with the newer program for good: the older one does not start on its tables.
    pub(crate) fn update(&self) -> Result<()> {
        self.stop()?;
        self.programs().older = None;
        self.start()
    }

    /// SIGKILL: it gets to do nothing any more.
    pub(crate) fn kill(&self) -> Result<()> {
        if let Some(mut child) = self.child().take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    /// SIGTERM: it ends what it has begun, and with 0.
    pub(crate) fn stop(&self) -> Result<()> {
        self.signal("-TERM")?;
        let Some(mut child) = self.child().take() else {
            return Ok(());
        };
        let began = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                ensure!(status.success(), "a server that was stopped: {status}");
                return Ok(());
            }
            if began.elapsed() > STOPS_WITHIN {
                child.kill()?;
                child.wait()?;
                bail!("a server does not stop");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Makes it stand still for a while.
    pub(crate) fn pause(&self, how_long: Duration) -> Result<()> {
        self.signal("-STOP")?;
        std::thread::sleep(how_long);
        self.signal("-CONT")
    }

    fn signal(&self, name: &str) -> Result<()> {
        if let Some(child) = &*self.child() {
            let mut kill = Command::new("kill");
            let sent = kill.args([name, &child.id().to_string()]).status()?;
            ensure!(sent.success(), "kill {name} failed");
        }
        Ok(())
    }

    fn programs(&self) -> std::sync::MutexGuard<'_, Programs> {
        self.programs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn child(&self) -> std::sync::MutexGuard<'_, Option<Child>> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.kill() {
            println!("a server stays: {error}");
        }
    }
}
