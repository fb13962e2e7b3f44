//! What it costs that many people are stored: how much slower the sync of one person is, and the memory with 5,000
//! apps open.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use server::App;
use server::store::{SqliteStore, Store};

use crate::live_streams::opened;
use crate::served;
use crate::spent::resident_kib;
use crate::wire::{self, Line, Phone, rounded};

/// The people of Amsterdam's approach.
const FEW: usize = 3_800;
/// Whose phones are asked, spread over all who are stored.
const ASKED: usize = 40;
/// How often each.
const TIMES: usize = 25;
/// Apps open at once.
const CONNECTED: usize = 5_000;
/// Records of each person.
const RECORDS: usize = 12;

/// With so many people at last.
pub(crate) fn measure(many: usize) -> Result<Value> {
    let folder = tempfile::TempDir::new_in(".")?;
    let demo = served::settings(folder.path(), true)?;
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&demo.data)?);
    drop(App::with_store(&demo, Arc::clone(&store))?);
    let samir = served::samir(store.as_ref())?;
    let records = samir.get(..RECORDS).unwrap_or(&samir);
    served::load(store.as_ref(), 0..FEW, records)?;
    let settings = served::settings(folder.path(), false)?;
    let server = served::start(&settings, Arc::clone(&store))?;
    let with_few = times(server, 0..FEW)?;
    served::load(store.as_ref(), FEW..many, records)?;
    // Not the codes that were used.
    let with_many = times(server, 1..many)?;
    let used = (many - 1) / ASKED;
    let others = (FEW..many).filter(|number| (number - 1) % used != 0);
    let streams = others
        .take(CONNECTED)
        .map(|number| {
            let mut line = Line::open(server)?;
            let cookie = wire::cookie(&mut line, "pairing", &format!("CODE-{number}"))?;
            drop(line);
            opened(server, &cookie)
        })
        .collect::<Result<Vec<_>>>()?;
    let resident = resident_kib()?;
    Ok(json!({
        "people": many,
        "connected": streams.len(),
        "resident_mb": rounded(resident as f64 * 1024.0 / 1e6),
        "sync_ms_few": with_few.1,
        "sync_ms_many": with_many.1,
        "write_ms_few": with_few.0,
        "write_ms_many": with_many.0,
        "many_people_ratio": rounded(with_many.1 / with_few.1),
        "many_people_write_ratio": rounded(with_many.0 / with_few.0),
    }))
}

/// How long it takes, in milliseconds, that something is done and is on the disk, and that it is asked what changed:
/// the medians.
fn times(server: SocketAddr, numbers: Range<usize>) -> Result<(f64, f64)> {
    let step = (numbers.len() / ASKED).max(1);
    let phones = numbers.step_by(step).take(ASKED);
    let phones = phones.map(|number| Phone::paired(server, number));
    let mut phones = phones.collect::<Result<Vec<_>>>()?;
    let (mut writing, mut reading) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        for phone in &mut phones {
            let began = Instant::now();
            phone.tick()?;
            let between = Instant::now();
            phone.ask_since(phone.cursor - 1)?;
            writing.push((between - began).as_secs_f64() * 1e3);
            reading.push(between.elapsed().as_secs_f64() * 1e3);
        }
    }
    Ok((median(writing)?, median(reading)?))
}

fn median(mut all: Vec<f64>) -> Result<f64> {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().context("a time")
}
