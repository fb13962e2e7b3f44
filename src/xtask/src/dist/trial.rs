//! A trial of what is to be handed out: it starts on an empty folder and serves every file of the app.

use crate::listening::Listening;
use crate::{process, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// So long it may take until it is ready.
const PATIENCE: Duration = Duration::from_secs(30);

/// Starts the program and compares what it serves with the folder of the app.
pub(super) fn run(program: &Path, app: &Path) -> Result<()> {
    let server = Server::start(program)?;
    server.wait(program)?;
    let mut count = 0;
    for (name, file) in workspace::files(app)? {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        let is_copy = matches!(ending, Some("br" | "gz"));
        // The server has the last word on the worker: it fills in the theme.
        if is_copy || name == "sw.js" {
            continue;
        }
        let mut pressed = file.clone().into_os_string();
        pressed.push(".br");
        let sent = Some(PathBuf::from(pressed)).filter(|it| it.is_file());
        let expected = std::fs::read(sent.unwrap_or(file))?;
        let answer = ask(server.listening.address(), &name).with_context(|| name.clone())?;
        ensure!(
            answer == expected,
            "{name} is served otherwise than it was built"
        );
        count += 1;
    }
    println!("tried: it serves {count} files of the app as they were built");
    Ok(())
}

struct Server {
    listening: Listening,
    data: PathBuf,
}

impl Server {
    fn start(program: &Path) -> Result<Self> {
        let data = std::env::temp_dir().join(format!("mijn-aanpak-trial-{}", std::process::id()));
        let mut command = process::command(program);
        command.arg("serve").arg("--data").arg(&data).env_clear();
        let listening = Listening::start(&mut command)?;
        Ok(Self { listening, data })
    }

    /// Until the program itself says that it is ready.
    fn wait(&self, program: &Path) -> Result<()> {
        let started = Instant::now();
        let mut health = process::command(program);
        let address = self.listening.address().to_string();
        health.args(["health", "--listen", &address, "--data"]);
        health.arg(&self.data).env_clear();
        while let Err(error) = process::run_quietly(&mut health) {
            if started.elapsed() > PATIENCE {
                bail!("the program does not get ready: {error:#}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = self.listening.end();
        if let Err(error) = stopped.and_then(|()| std::fs::remove_dir_all(&self.data)) {
            println!("the trial in {} stays: {error}", self.data.display());
        }
    }
}

/// The body of what is answered to a browser that takes brotli.
fn ask(address: SocketAddr, name: &str) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "GET /{name} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\nconnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    body(&answer)
}

fn body(answer: &[u8]) -> Result<Vec<u8>> {
    const END: &[u8] = b"\r\n\r\n";
    ensure!(answer.starts_with(b"HTTP/1.1 200 "), "it is not there");
    let head = answer.windows(END.len()).position(|it| it == END);
    let body = head.and_then(|head| answer.get(head + END.len()..));
    Ok(body
        .context("an answer without an end of its head")?
        .to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_comes_behind_the_head() {
        let answer = b"HTTP/1.1 200 OK\r\nvary: x\r\n\r\na\r\n\r\nb";
        assert_eq!(body(answer).expect("a body"), b"a\r\n\r\nb");
        assert!(body(b"HTTP/1.1 404 Not Found\r\n\r\n").is_err());
        assert!(body(b"HTTP/1.1 200 OK\r\n").is_err());
    }
}
