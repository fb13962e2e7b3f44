//! Measures how many durable mutations a second the server takes, against a loop of single-row commits with
//! one wait for the disk each (`synchronous=FULL`), on the same file, turn by turn.
//!
//! `cargo run --release -p server --example group_commit -- [WRITERS]` prints one JSON object: both per second
//! and their ratio, with WRITERS (64) phones of as many people that send at once, each waiting for its answer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use domain::{Language, Person, PersonId, Record};
use serde_json::json;
use server::store::{Import, NewCode, SqliteStore, Store as _};
use server::{App, Clock, Settings};
use sha2::{Digest as _, Sha256};

/// How long each is measured per turn.
const TURN: Duration = Duration::from_secs(2);
/// Turns; the best of each counts, so that a busy machine harms neither.
const TURNS: usize = 3;

fn main() -> Result<()> {
    let writers: usize = std::env::args()
        .nth(1)
        .map_or(Ok(64), |word| word.parse())?;
    let folder = tempfile::TempDir::new_in(".")?;
    let settings = settings(folder.path())?;
    let store = Arc::new(SqliteStore::open(&settings.data)?);
    let app = Arc::new(App::with_store(&settings, Arc::clone(&store) as _)?);
    load(&store, writers)?;
    let server = start(app)?;
    let mut phones = (0..writers)
        .map(|number| Phone::paired(server, number))
        .collect::<Result<Vec<_>>>()?;
    let single = Single::open(&settings.data.join("mijn-aanpak.db"))?;
    let (mut best_ours, mut best_single) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        best_single = best_single.max(single.rate()?);
        best_ours = best_ours.max(rate(&mut phones)?);
    }
    let figures = json!({
        "mutations_per_second": best_ours.round(),
        "single_commits_per_second": best_single.round(),
        "group_commit_ratio": (best_ours / best_single * 100.0).round() / 100.0,
        "writers": writers,
    });
    println!("{figures:#}");
    Ok(())
}

fn settings(folder: &Path) -> Result<Settings> {
    let app = folder.join("app");
    std::fs::create_dir(&app)?;
    std::fs::write(app.join("index.html"), "<!doctype html>")?;
    Ok(Settings {
        data: folder.join("data"),
        app: server::AppFiles::Folder(app),
        theme: None,
        municipality: None,
        push: server::PushSettings::default(),
        retention: server::Retention::default(),
        demo_stays: false,
        is_demo: false,
        proxies: Vec::new(),
        address: None,
        clock: Clock::System,
    })
}

/// People with a small file and a code each.
fn load(store: &SqliteStore, people: usize) -> Result<()> {
    let mut import = Import::default();
    for number in 0..people {
        let id = PersonId::new(format!("person-{number}"));
        let person = Record::from(Person {
            id: id.clone(),
            name: "Samir".to_owned(),
            own_name: None,
            language: Language::Dutch,
            municipality: "Amsterdam".to_owned(),
            route: None,
            strengths: Vec::new(),
        });
        import.codes.push(NewCode {
            hash: Sha256::digest(format!("CODE{number}").as_bytes()).into(),
            person: id.clone(),
            expires_at: Clock::System.now().plus_millis(3_600_000),
            is_demo: false,
        });
        import.people.push((id, vec![person]));
    }
    Ok(store.import(&import)?)
}

/// A server with the threads of the real one.
fn start(app: Arc<App>) -> Result<SocketAddr> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = server::runtime()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            server::serve(app, listener, std::future::pending()).await
        })
    });
    Ok(address)
}

/// A phone that ticks an item and takes the tick back, again and again.
struct Phone {
    stream: TcpStream,
    person: String,
    cookie: String,
    seq: u64,
    cursor: u64,
}

impl Phone {
    fn paired(server: SocketAddr, number: usize) -> Result<Self> {
        let mut stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        let pairing = json!({ "code": format!("CODE-{number}") }).to_string();
        let answer = ask(&mut stream, &request("pairing", "", &pairing))?;
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .and_then(|cookie| cookie.split(';').next())
            .with_context(|| format!("the code gives a cookie: {answer}"))?
            .to_owned();
        Ok(Self {
            stream,
            person: format!("person-{number}"),
            cookie,
            seq: 0,
            cursor: 1,
        })
    }

    fn tick(&mut self) -> Result<()> {
        self.seq += 1;
        let now = Clock::System.now();
        let item = json!({ "item": "allowances.care" });
        let action = if self.seq % 2 == 1 {
            json!({ "tick_item": item })
        } else {
            json!({ "untick_item": item })
        };
        let sync = json!({
            "protocol": 1, "person": self.person, "cursor": self.cursor, "device_now": now,
            "mutations": [{
                "id": format!("{}-{}", self.person, self.seq), "seq": self.seq, "at": now,
                "action": action,
            }],
        });
        let cookie = format!("cookie: {}\r\n", self.cookie);
        let answer = ask(
            &mut self.stream,
            &request("sync", &cookie, &sync.to_string()),
        )?;
        ensure!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        let body = answer.split("\r\n\r\n").nth(1).context("a body")?;
        let body: serde_json::Value = serde_json::from_str(body)?;
        let field = |name: &str| body.get(name).and_then(serde_json::Value::as_u64);
        ensure!(field("last_seq") == Some(self.seq), "{body}");
        ensure!(body.get("refused") == Some(&json!([])), "{body}");
        self.cursor = field("cursor").context("a cursor")?;
        Ok(())
    }
}

fn rate(phones: &mut [Phone]) -> Result<f64> {
    let started = Instant::now();
    let total = std::thread::scope(|scope| {
        let threads: Vec<_> = phones
            .iter_mut()
            .map(|phone| {
                scope.spawn(move || {
                    let mut count = 0_u64;
                    while started.elapsed() < TURN {
                        phone.tick()?;
                        count += 1;
                    }
                    Ok(count)
                })
            })
            .collect();
        let counts = threads.into_iter().map(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| anyhow::bail!("a client failed"))
        });
        counts.sum::<Result<u64>>()
    })?;
    Ok(total as f64 / started.elapsed().as_secs_f64())
}

/// A row per commit, and nothing else.
struct Single(rusqlite::Connection);

impl Single {
    fn open(file: &Path) -> Result<Self> {
        let db = rusqlite::Connection::open(file)?;
        db.execute_batch(
            "PRAGMA synchronous = FULL;
             CREATE TABLE single (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
        )?;
        Ok(Self(db))
    }

    fn rate(&self) -> Result<f64> {
        let mut put = self.0.prepare("INSERT INTO single (text) VALUES (?1)")?;
        let started = Instant::now();
        let mut count = 0_u64;
        while started.elapsed() < TURN {
            put.execute(["a tick"])?;
            count += 1;
        }
        Ok(count as f64 / started.elapsed().as_secs_f64())
    }
}

fn request(name: &str, header: &str, body: &str) -> Vec<u8> {
    format!(
        "POST /api/v1/{name} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         {header}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// One request on an open connection.
fn ask(stream: &mut TcpStream, request: &[u8]) -> Result<String> {
    stream.write_all(request)?;
    let mut answer = Vec::with_capacity(2048);
    let mut buffer = [0; 4096];
    loop {
        let read = stream.read(&mut buffer)?;
        ensure!(read > 0, "the server closed the connection");
        answer.extend_from_slice(buffer.get(..read).unwrap_or_default());
        if is_whole(&answer) {
            return Ok(String::from_utf8(answer)?);
        }
    }
}

fn is_whole(answer: &[u8]) -> bool {
    let text = String::from_utf8_lossy(answer);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length
        .and_then(|length| length.parse().ok())
        .is_none_or(|length: usize| body.len() >= length)
}
