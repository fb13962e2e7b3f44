//! A server at a port that the system gives it, so that nobody else can have it: the server says in its log which.

use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// Any port of this machine that is free.
const ANY: &str = "127.0.0.1:0";
/// So long it may take until it listens.
const STARTS_WITHIN: Duration = Duration::from_secs(30);

/// A server that listens; it goes when this goes.
pub(crate) struct Listening {
    child: Child,
    address: SocketAddr,
}

impl Listening {
    /// Starts one and waits until it listens. What it logged until then is told where it does not.
    pub(crate) fn start(serve: &mut Command) -> Result<Self> {
        serve.args(["--listen", ANY]).stdin(Stdio::null());
        serve.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = serve.spawn().context("starting the server")?;
        let log = child.stderr.take().context("the log was piped")?;
        match address(&lines(log)) {
            Ok(address) => Ok(Self { child, address }),
            Err(error) => {
                child.kill()?;
                child.wait()?;
                Err(error)
            }
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends it.
    pub(crate) fn end(&mut self) -> std::io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            println!("a server stays: {error}");
        }
    }
}

/// Its log, which is read to its end: a server whose log nobody reads stands still.
fn lines(log: ChildStderr) -> Receiver<String> {
    let (told, tells) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(log).lines().map_while(Result::ok) {
            // Nobody waits for what comes after the address.
            told.send(line).ok();
        }
    });
    tells
}

fn address(log: &Receiver<String>) -> Result<SocketAddr> {
    let ends = Instant::now() + STARTS_WITHIN;
    let mut so_far = String::new();
    while let Ok(line) = log.recv_timeout(ends.saturating_duration_since(Instant::now())) {
        if let Some(address) = in_line(&line) {
            return Ok(address);
        }
        so_far.push_str(&line);
        so_far.push('\n');
    }
    bail!("the server does not listen\n{so_far}")
}

fn in_line(line: &str) -> Option<SocketAddr> {
    line.split_once(" ready address=")?.1.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A shell in the place of a server.
    fn shell(does: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", does]);
        command
    }

    #[test]
    fn it_is_where_its_log_says() {
        let said = "echo '2026-11-23T07:00:00.1Z  INFO local rules version=\"none\"' >&2;
            echo '2026-11-23T07:00:00.2Z  INFO ready address=127.0.0.1:4711' >&2; exec sleep 60";
        let mut server = Listening::start(&mut shell(said)).expect("it listens");
        assert_eq!(server.address().port(), 4711);
        server.end().expect("it ends");
    }

    #[test]
    fn one_that_ends_tells_why() {
        let said = Listening::start(&mut shell("echo 'Error: no disk' >&2")).err();
        let told = said.map(|it| it.to_string()).unwrap_or_default();
        assert!(told.contains("Error: no disk"), "{told}");
    }
}
