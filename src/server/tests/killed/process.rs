//! The server as a program of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Names a throw-away cluster, `postgres://…` without a database.
pub(crate) const CLUSTER: &str = "MIJN_AANPAK_TEST_POSTGRES";
/// Names the database of a server.
const DATABASE: &str = "MIJN_AANPAK_DATABASE";

/// Where the server listens now: another port after each start.
#[derive(Clone, Default)]
pub(crate) struct Address(Arc<Mutex<Option<SocketAddr>>>);

impl Address {
    pub(crate) fn now(&self) -> Option<SocketAddr> {
        *self.0.lock().unwrap()
    }
}

/// The server with the demo people on a folder.
pub(crate) struct Process(Child);

impl Process {
    /// Starts it and waits until it listens.
    pub(crate) fn start(folder: &Path, address: &Address) -> Self {
        Self::start_on(folder, address, None)
    }

    /// The same on this `PostgreSQL`.
    pub(crate) fn start_on(folder: &Path, address: &Address, database: Option<&str>) -> Self {
        let app = folder.join("app");
        std::fs::create_dir_all(&app).unwrap();
        std::fs::write(app.join("index.html"), "<!doctype html>").unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_mijn-aanpak"))
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--demo",
                "--demo-stays",
                "--data",
            ])
            .arg(folder.join("data"))
            .arg("--app")
            .arg(&app)
            // The program takes no setting that it does not know.
            .env_remove(CLUSTER)
            .env_remove(DATABASE)
            .envs(database.map(|it| (DATABASE, it)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It prints the links of the demo people once it listens.
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().expect("the server starts").unwrap();
        let (_, rest) = first.split_once("http://").unwrap();
        let listens_at = rest.split('/').next().unwrap().parse().unwrap();
        // What else it prints must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        *address.0.lock().unwrap() = Some(listens_at);
        Self(child)
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    pub(crate) fn is_gone(&mut self) -> bool {
        self.0.try_wait().unwrap().is_some()
    }

    /// SIGTERM: it finishes what it has begun.
    pub(crate) fn stop(&mut self) {
        self.signal("-TERM");
        let ended = self.0.wait().unwrap();
        assert!(ended.success(), "{ended}");
    }

    /// SIGKILL: it gets to do nothing any more.
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Makes it stand still.
    pub(crate) fn pause(&self) {
        self.signal("-STOP");
    }

    pub(crate) fn go_on(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([name, &self.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may be gone already.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A signal takes effect a little after it was sent: every thread has to stand still.
pub(crate) fn wait_until_paused(id: u32) {
    let is_paused = |stat: String| {
        stat.rsplit(')')
            .next()
            .is_some_and(|it| it.starts_with(" T"))
    };
    let threads = || std::fs::read_dir(format!("/proc/{id}/task"));
    loop {
        let Ok(all) = threads() else { return };
        let mut stats = all.map(|it| std::fs::read_to_string(it.unwrap().path().join("stat")));
        if stats.all(|it| it.is_ok_and(is_paused)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}
