//! Measures the live channel: what a stream costs in memory, and how long a message of the desk takes
//! to an open phone while all the others are open too.
//!
//! `cargo run --release -p server --example live_streams -- [STREAMS]` prints one JSON object.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use domain::{PersonId, Record};
use serde_json::json;
use server::store::{Import, NewCode, SqliteStore, Store as _};
use server::{App, Clock, Settings};
use sha2::{Digest as _, Sha256};

/// Messages that are timed.
const MESSAGES: usize = 300;

fn main() -> Result<()> {
    let streams: usize = std::env::args()
        .nth(1)
        .map_or(Ok(2000), |word| word.parse())?;
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
    load(&store, streams)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let server = listener.local_addr()?;
    runtime.spawn(async move { server::serve(app, listener, std::future::pending()).await });

    let cookies: Vec<String> = (0..streams)
        .map(|number| signed_in(server, "pairing", &format!("CODE{number}")))
        .collect::<Result<_>>()?;
    let before = resident_kib()?;
    let all: Vec<_> = cookies
        .iter()
        .map(|cookie| opened(server, cookie))
        .collect::<Result<_>>()?;
    let after = resident_kib()?;
    let phone = signed_in(server, "pairing", "DEMO-SAMIR")?;
    let desk = signed_in(server, "desk/demo-sign-in", "DEMO-MARIT")?;
    let mut waits = times(server, &desk, opened(server, &phone)?)?;
    waits.sort_by(f64::total_cmp);
    let at = |part: f64| waits.get((waits.len() as f64 * part) as usize).copied();
    let figures = json!({
        "streams": all.len(),
        "kib_per_stream": after.saturating_sub(before) as f64 / streams.max(1) as f64,
        "message_p50_ms": at(0.5),
        "message_p99_ms": at(0.99),
    });
    println!("{figures:#}");
    Ok(())
}

/// People with a phone each.
fn load(store: &SqliteStore, people: usize) -> Result<()> {
    let records = store.records(&PersonId::new("demo-samir"))?;
    for number in 0..people {
        let id = PersonId::new(format!("person-{number}"));
        let person = records.iter().find_map(|record| match record.clone() {
            Record::Person(mut person) => {
                person.id = id.clone();
                Some(Record::Person(person))
            }
            _ => None,
        });
        let code = NewCode {
            hash: Sha256::digest(format!("CODE{number}").as_bytes()).into(),
            person: id.clone(),
            expires_at: Clock::System.now().plus_millis(3_600_000),
            is_demo: false,
        };
        store.import(&Import {
            people: vec![(id, person.into_iter().collect())],
            codes: vec![code],
            ..Import::default()
        })?;
    }
    Ok(())
}

/// Sends each message, and waits until the open phone hears of it; in milliseconds.
fn times(server: SocketAddr, desk: &str, mut phone: BufReader<TcpStream>) -> Result<Vec<f64>> {
    let mut waits = Vec::new();
    for number in 0..MESSAGES {
        let text = json!({ "written": { "nl": "Dag" } });
        let action = json!({ "send_message": { "text": text } });
        let body = json!({ "id": format!("message-{number}"), "action": action });
        let started = Instant::now();
        let path = "/api/v1/desk/people/demo-samir/actions";
        let answer = ask(server, path, desk, &body.to_string())?;
        ensure!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            ensure!(phone.read_line(&mut line)? > 0, "the stream has ended");
        }
        waits.push(started.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(waits)
}

fn signed_in(server: SocketAddr, path: &str, code: &str) -> Result<String> {
    let body = json!({ "code": code }).to_string();
    let answer = ask(server, &format!("/api/v1/{path}"), "", &body)?;
    let cookie = answer
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "));
    let cookie = cookie.and_then(|cookie| cookie.split(';').next());
    Ok(cookie
        .with_context(|| format!("{code} gives no cookie: {answer}"))?
        .to_owned())
}

/// A stream whose head has been read.
fn opened(server: SocketAddr, cookie: &str) -> Result<BufReader<TcpStream>> {
    let mut stream = TcpStream::connect(server)?;
    let head =
        format!("GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\ncookie: {cookie}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    let mut stream = BufReader::with_capacity(64, stream);
    let mut line = String::new();
    stream.read_line(&mut line)?;
    ensure!(line.contains(" 200 "), "{line}");
    while line.trim_end() != "" {
        line.clear();
        stream.read_line(&mut line)?;
    }
    Ok(stream)
}

fn ask(server: SocketAddr, path: &str, cookie: &str, body: &str) -> Result<String> {
    let mut stream = TcpStream::connect(server)?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         cookie: {cookie}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

/// Memory of this process, client included, in KiB.
fn resident_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.context("no VmRSS")?.parse()?)
}
