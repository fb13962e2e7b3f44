//! How many durable mutations a second the server takes, against a loop of single-row commits with one wait for the
//! disk each (`synchronous=FULL`), on the same file, turn by turn.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};
use server::store::{SqliteStore, Store};

use crate::served;
use crate::wire::{Phone, rate, rounded};

/// How long each is measured per turn.
const TURN: Duration = Duration::from_secs(2);
/// Turns; the best of each counts, so that a busy machine harms neither.
const TURNS: usize = 4;

/// With so many phones of as many people that send at once, each waiting for its answer.
pub(crate) fn measure(writers: usize) -> Result<Value> {
    // Here, and not in memory where the system may have its scratch folder.
    let folder = tempfile::TempDir::new_in(".")?;
    let settings = served::settings(folder.path(), false)?;
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&settings.data)?);
    served::load(store.as_ref(), 0..writers, &[])?;
    let server = served::start(&settings, store)?;
    let phones = (0..writers).map(|number| Phone::paired(server, number));
    let mut phones = phones.collect::<Result<Vec<_>>>()?;
    let single = Single::open(&settings.data.join("mijn-aanpak.db"))?;
    let (mut best_ours, mut best_single) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        best_single = best_single.max(single.rate()?);
        best_ours = best_ours.max(rate(&mut phones, TURN, Phone::tick)?);
    }
    Ok(json!({
        "mutations_per_second": best_ours.round(),
        "single_commits_per_second": best_single.round(),
        "group_commit_ratio": rounded(best_ours / best_single),
        "writers": writers,
    }))
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
