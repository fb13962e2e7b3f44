//! A client that sends exactly what it is told, and does as little else as it can.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use server::Clock;

/// An open connection.
pub(crate) struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Line {
    pub(crate) fn open(server: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        let buffer = Vec::with_capacity(64 * 1024);
        Ok(Self { stream, buffer })
    }

    /// One request; the answer as it came over the wire.
    pub(crate) fn ask(&mut self, request: &[u8]) -> Result<&[u8]> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let mut piece = [0; 16 * 1024];
        loop {
            let read = self.stream.read(&mut piece)?;
            ensure!(read > 0, "the server closed the connection");
            self.buffer
                .extend_from_slice(piece.get(..read).unwrap_or_default());
            if is_whole(&self.buffer) {
                return Ok(&self.buffer);
            }
        }
    }

    /// The same where it must be answered well.
    pub(crate) fn ask_well(&mut self, request: &[u8]) -> Result<&[u8]> {
        let answer = self.ask(request)?;
        let said = || String::from_utf8_lossy(answer).into_owned();
        ensure!(answer.starts_with(b"HTTP/1.1 200 "), "{}", said());
        Ok(answer)
    }
}

/// What comes after the head.
pub(crate) fn body(answer: &[u8]) -> &[u8] {
    let end = head_end(answer).unwrap_or(answer.len());
    answer.get(end..).unwrap_or_default()
}

fn head_end(answer: &[u8]) -> Option<usize> {
    let starts = answer.windows(4);
    Some(starts.into_iter().position(|it| it == b"\r\n\r\n")? + 4)
}

fn is_whole(answer: &[u8]) -> bool {
    let Some(end) = head_end(answer) else {
        return false;
    };
    let head = answer.get(..end).unwrap_or_default();
    let length = header(head, "content-length: ").and_then(|it| it.parse().ok());
    length.is_none_or(|length: usize| answer.len() >= end + length)
}

/// A field of the head; `name` with its colon and space.
pub(crate) fn header<'a>(answer: &'a [u8], name: &str) -> Option<&'a str> {
    let end = head_end(answer)?;
    let head = std::str::from_utf8(answer.get(..end)?).ok()?;
    head.lines().find_map(|line| line.strip_prefix(name))
}

/// A request to an address of `/api/v1/`.
pub(crate) fn post(name: &str, headers: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    format!(
        "POST /api/v1/{name} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         {headers}content-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// The cookie that comes for this code.
pub(crate) fn cookie(line: &mut Line, path: &str, code: &str) -> Result<String> {
    let answer = line.ask_well(&post(path, "", &json!({ "code": code })))?;
    let cookie = header(answer, "set-cookie: ").and_then(|it| it.split(';').next());
    Ok(cookie
        .with_context(|| format!("{code} gives no cookie"))?
        .to_owned())
}

/// A request to `sync` from where a phone is.
pub(crate) fn sync(cookie: &str, person: &str, cursor: u64, mutations: &Value) -> Vec<u8> {
    let body = json!({
        "protocol": 1, "person": person, "cursor": cursor,
        "device_now": Clock::System.now(), "mutations": mutations,
    });
    post("sync", &format!("cookie: {cookie}\r\n"), &body)
}

/// A phone of a person of `served::load`, and how far it is.
pub(crate) struct Phone {
    pub(crate) line: Line,
    pub(crate) person: String,
    pub(crate) cookie: String,
    pub(crate) cursor: u64,
    seq: u64,
}

impl Phone {
    pub(crate) fn paired(server: SocketAddr, number: usize) -> Result<Self> {
        let mut line = Line::open(server)?;
        let cookie = cookie(&mut line, "pairing", &format!("CODE-{number}"))?;
        Ok(Self {
            line,
            person: format!("person-{number}"),
            cookie,
            cursor: 1,
            seq: 0,
        })
    }

    /// Asks what changed since then.
    pub(crate) fn ask_since(&mut self, cursor: u64) -> Result<()> {
        let asked = sync(&self.cookie, &self.person, cursor, &json!([]));
        self.line.ask_well(&asked).map(drop)
    }

    /// Ticks an item or takes the tick back, and waits until that is on the disk.
    pub(crate) fn tick(&mut self) -> Result<()> {
        self.seq += 1;
        let item = json!({ "item": "allowances.care" });
        let action = if self.seq % 2 == 1 {
            json!({ "tick_item": item })
        } else {
            json!({ "untick_item": item })
        };
        let id = format!("{}-{}", self.person, self.seq);
        let mutations =
            json!([{ "id": id, "seq": self.seq, "at": Clock::System.now(), "action": action }]);
        let asked = sync(&self.cookie, &self.person, self.cursor, &mutations);
        let answer: Value = serde_json::from_slice(body(self.line.ask_well(&asked)?))?;
        let field = |name: &str| answer.get(name).and_then(Value::as_u64);
        ensure!(field("last_seq") == Some(self.seq), "{answer}");
        ensure!(answer.get("refused") == Some(&json!([])), "{answer}");
        self.cursor = field("cursor").context("a cursor")?;
        Ok(())
    }
}

/// How often a second each of these can do it, all at once, for so long.
pub(crate) fn rate<T: Send>(
    all: &mut [T],
    turn: Duration,
    act: impl Fn(&mut T) -> Result<()> + Sync,
) -> Result<f64> {
    let (act, started) = (&act, Instant::now());
    let total = std::thread::scope(|scope| {
        let one = |it: &mut T| {
            let mut count = 0_u64;
            while started.elapsed() < turn {
                act(it)?;
                count += 1;
            }
            Ok(count)
        };
        let threads: Vec<_> = all
            .iter_mut()
            .map(|it| scope.spawn(move || one(it)))
            .collect();
        let failed = |_| anyhow::bail!("a client failed");
        let counts = threads
            .into_iter()
            .map(|it| it.join().unwrap_or_else(failed));
        counts.sum::<Result<u64>>()
    })?;
    Ok(total as f64 / started.elapsed().as_secs_f64())
}

/// To two places.
pub(crate) fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
