//! Measures the live channel: what a stream costs in memory, and how long a message of the desk takes
//! to an open phone while all the others are open too.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use server::store::{SqliteStore, Store};

use crate::served;
use crate::spent::resident_kib;
use crate::wire::{self, Line};

/// Messages that are timed.
const MESSAGES: usize = 300;

/// With so many open streams.
pub(crate) fn measure(streams: usize) -> Result<Value> {
    let folder = tempfile::TempDir::new()?;
    let settings = served::settings(folder.path(), true)?;
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&settings.data)?);
    served::load(store.as_ref(), 0..streams, &[])?;
    let server = served::start(&settings, store)?;
    let mut line = Line::open(server)?;
    let cookies = (0..streams).map(|it| wire::cookie(&mut line, "pairing", &format!("CODE-{it}")));
    let cookies = cookies.collect::<Result<Vec<_>>>()?;
    let before = resident_kib()?;
    let all = cookies.iter().map(|cookie| opened(server, cookie));
    let all = all.collect::<Result<Vec<_>>>()?;
    let after = resident_kib()?;
    let phone = wire::cookie(&mut line, "pairing", "DEMO-SAMIR")?;
    let desk = wire::cookie(&mut line, "desk/demo-sign-in", "DEMO-MARIT")?;
    let mut waits = times(&mut line, &desk, opened(server, &phone)?)?;
    waits.sort_by(f64::total_cmp);
    let at = |part: f64| waits.get((waits.len() as f64 * part) as usize).copied();
    Ok(json!({
        "streams": all.len(),
        "kib_per_stream": after.saturating_sub(before) as f64 / streams.max(1) as f64,
        "message_p50_ms": at(0.5),
        "message_p99_ms": at(0.99),
    }))
}

/// Sends each message, and waits until the open phone hears of it; in milliseconds.
fn times(line: &mut Line, desk: &str, mut phone: BufReader<TcpStream>) -> Result<Vec<f64>> {
    let mut waits = Vec::new();
    for number in 0..MESSAGES {
        let text = json!({ "written": { "nl": "Dag" } });
        let action = json!({ "send_message": { "text": text } });
        let body = json!({ "id": format!("message-{number}"), "action": action });
        let path = "desk/people/demo-samir/actions";
        let request = wire::post(path, &format!("cookie: {desk}\r\n"), &body);
        let started = Instant::now();
        line.ask_well(&request)?;
        let mut told = String::new();
        while !told.starts_with("data: ") {
            told.clear();
            ensure!(phone.read_line(&mut told)? > 0, "the stream has ended");
        }
        waits.push(started.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(waits)
}

/// A stream whose head has been read.
pub(crate) fn opened(server: SocketAddr, cookie: &str) -> Result<BufReader<TcpStream>> {
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
