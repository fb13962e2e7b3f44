//! Measures `sync` with nothing new against a route that answers the same bytes without looking at
//! anything: the same run, the same client, turn by turn.
//!
//! `cargo run --release -p server --example sync_rate -- [PEOPLE]` prints one JSON object:
//! requests per second of both, their ratio, and the resident memory with PEOPLE (3,800) loaded.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::routing::post;
use domain::{PersonId, Record};
use serde_json::json;
use server::store::{Import, SqliteStore, Store as _};
use server::{App, Clock, Log, Settings};

/// Connections at once, each of which waits for its answer.
const CONNECTIONS: usize = 8;
/// How long each server is asked per turn.
const TURN: Duration = Duration::from_millis(1500);
/// Turns; the best of each counts, so that a busy machine harms neither.
const TURNS: usize = 4;

fn main() -> Result<()> {
    let people: usize = std::env::args()
        .nth(1)
        .map_or(Ok(3800), |word| word.parse())?;
    // As in earnest: a line per request, on the standard error stream.
    Log::start(server::LogForm::Text)?;
    let folder = tempfile::TempDir::new()?;
    let app_folder = folder.path().join("app");
    std::fs::create_dir(&app_folder)?;
    std::fs::write(app_folder.join("index.html"), "<!doctype html>")?;
    let settings = Settings {
        data: folder.path().join("data"),
        app: server::AppFiles::Folder(app_folder),
        theme: None,
        municipality: None,
        push: server::PushSettings::default(),
        retention: server::Retention::default(),
        demo_stays: false,
        is_demo: true,
        proxies: Vec::new(),
        address: None,
        clock: Clock::System,
    };
    let store = Arc::new(SqliteStore::open(&settings.data)?);
    let app = Arc::new(App::with_store(&settings, Arc::clone(&store) as _)?);
    let at_rest = resident_kib()?;
    load(&store, people)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let ours = runtime.block_on(start(|listener| async move {
        server::serve(app, listener, std::future::pending()).await
    }))?;
    let request = sync_request(ours)?;
    let answer = ask(&mut TcpStream::connect(ours)?, &request)?;
    let body = answer
        .split("\r\n\r\n")
        .nth(1)
        .context("an answer has a body")?
        .to_owned();
    let plain = runtime.block_on(start(|listener| async move {
        Ok(axum::serve(listener, same_bytes(body)).await?)
    }))?;
    let (mut best_ours, mut best_plain) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        best_plain = best_plain.max(rate(plain, &request)?);
        best_ours = best_ours.max(rate(ours, &request)?);
    }
    let figures = json!({
        "sync_per_second": best_ours.round(),
        "plain_per_second": best_plain.round(),
        "ratio": (best_ours / best_plain * 1000.0).round() / 1000.0,
        "people": people,
        "resident_kib_at_rest": at_rest,
        "resident_kib_with_people": resident_kib()?,
    });
    println!("{figures:#}");
    Ok(())
}

/// Copies Samir's file for everyone.
fn load(store: &SqliteStore, people: usize) -> Result<()> {
    let records = store.records(&PersonId::new("demo-samir"))?;
    for number in 0..people {
        let id = PersonId::new(format!("person-{number}"));
        let own = |record: &Record| match record.clone() {
            Record::Person(mut person) => {
                person.id = id.clone();
                Record::Person(person)
            }
            other => other,
        };
        let file = records.iter().map(own).collect();
        store.import(&Import {
            people: vec![(id.clone(), file)],
            ..Import::default()
        })?;
    }
    Ok(())
}

async fn start<F>(serve: impl FnOnce(tokio::net::TcpListener) -> F) -> Result<SocketAddr>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener));
    Ok(address)
}

fn same_bytes(body: String) -> Router {
    let body: &'static str = body.leak();
    let kind = (
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    let headers: [(HeaderName, HeaderValue); 1] = [kind];
    Router::new().route("/api/v1/sync", post(async move || (headers.clone(), body)))
}

/// Signs in as Samir, gets everything, and then asks for what is new.
fn sync_request(server: SocketAddr) -> Result<Vec<u8>> {
    let pairing = json!({ "code": "DEMO-SAMIR" }).to_string();
    let answer = ask(
        &mut TcpStream::connect(server)?,
        &post_request("pairing", "", &pairing),
    )?;
    let cookie = answer
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .and_then(|cookie| cookie.split(';').next())
        .context("the demo code gives a cookie")?;
    let body = |cursor: u64| {
        let sync = json!({
            "protocol": 1, "person": "demo-samir", "cursor": cursor,
            "device_now": Clock::System.now(), "mutations": [],
        });
        post_request("sync", cookie, &sync.to_string())
    };
    Ok(body(1))
}

fn post_request(name: &str, cookie: &str, body: &str) -> Vec<u8> {
    format!(
        "POST /api/v1/{name} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         cookie: {cookie}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn rate(server: SocketAddr, request: &[u8]) -> Result<f64> {
    let started = Instant::now();
    let counts: Vec<Result<u64>> = std::thread::scope(|scope| {
        let one = || scope.spawn(|| count(server, request, started));
        let threads: Vec<_> = (0..CONNECTIONS).map(|_| one()).collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| anyhow::bail!("a client failed"))
            })
            .collect()
    });
    let total: u64 = counts.into_iter().sum::<Result<u64>>()?;
    Ok(total as f64 / started.elapsed().as_secs_f64())
}

fn count(server: SocketAddr, request: &[u8], started: Instant) -> Result<u64> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_nodelay(true)?;
    let mut count = 0;
    while started.elapsed() < TURN {
        let answer = ask(&mut stream, request)?;
        ensure!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        count += 1;
    }
    Ok(count)
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

/// Memory of this process, client included, in KiB.
fn resident_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.context("no VmRSS")?.parse()?)
}
