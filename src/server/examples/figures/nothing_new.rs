//! `sync` with nothing new, from 64 phones at once of 1,000 different people, against a route that answers the same
//! bytes without looking at anything: the same run, the same client, turn by turn. On `SQLite` and on `PostgreSQL`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::http::{HeaderValue, header};
use axum::routing::post;
use cluster::Cluster;
use serde_json::{Value, json};
use server::store::{PostgresStore, SqliteStore, Store};
use server::{App, Log};

use crate::spent::resident_kib;
use crate::wire::{self, Line, Phone, rounded};
use crate::{served, wire::rate};

/// Connections at once, each of which waits for its answer.
const AT_ONCE: usize = 64;
/// Different people who ask.
const ASKING: usize = 1_000;
/// How long each is asked per turn.
const TURN: Duration = Duration::from_millis(1_500);
/// Turns; the best of each counts, so that a busy machine harms neither.
const TURNS: usize = 5;

/// With so many people in the file.
pub(crate) fn measure(people: usize) -> Result<Value> {
    // As in earnest: a line per request, on the standard error stream.
    Log::start(server::LogForm::Text)?;
    let folder = tempfile::TempDir::new()?;
    let settings = served::settings(folder.path(), true)?;
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&settings.data)?);
    drop(App::with_store(&settings, Arc::clone(&store))?);
    let at_rest = resident_kib()?;
    let samir = served::samir(store.as_ref())?;
    served::load(store.as_ref(), 0..people, &samir)?;
    let with_people = resident_kib()?;
    let on_file = asked(served::start(&settings, Arc::clone(&store))?)?;

    let cluster = Cluster::start()?;
    let address = format!("{}&dbname=postgres", cluster.address());
    let other: Arc<dyn Store> = Arc::new(PostgresStore::open(&address)?);
    served::load(other.as_ref(), 0..ASKING, &samir)?;
    let settings = served::settings(&folder.path().join("other"), false)?;
    let on_postgres = asked(served::start(&settings, other)?)?;

    Ok(json!({
        "sync_per_second": on_file.0.round(),
        "plain_per_second": on_file.1.round(),
        "sync_ratio": rounded(on_file.0 / on_file.1),
        "postgres_sync_per_second": on_postgres.0.round(),
        "postgres_plain_per_second": on_postgres.1.round(),
        "postgres_sync_ratio": rounded(on_postgres.0 / on_postgres.1),
        "people": people,
        "resident_kib_at_rest": at_rest,
        "resident_kib_with_people": with_people,
    }))
}

/// How often a second: ours, and the plain route.
fn asked(ours: SocketAddr) -> Result<(f64, f64)> {
    let requests = requests(ours)?;
    let first = requests.first().context("a request")?;
    let mut line = Line::open(ours)?;
    let body = String::from_utf8(wire::body(line.ask_well(first)?).to_vec())?;
    let router = same_bytes(body);
    let serve = |listener| async move { Ok(axum::serve(listener, router).await?) };
    let plain = served::serving(serve)?;
    let (mut to_ours, mut to_plain) = (lines(ours)?, lines(plain)?);
    let ask = |(line, next): &mut (Line, usize)| {
        *next += AT_ONCE;
        let request = requests.get(*next % requests.len());
        line.ask_well(request.context("a request")?).map(drop)
    };
    let (mut best_ours, mut best_plain) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        best_plain = best_plain.max(rate(&mut to_plain, TURN, ask)?);
        best_ours = best_ours.max(rate(&mut to_ours, TURN, ask)?);
    }
    Ok((best_ours, best_plain))
}

/// What each of the people asks once they have everything.
fn requests(server: SocketAddr) -> Result<Vec<Vec<u8>>> {
    let one = |number| {
        let phone = Phone::paired(server, number)?;
        Ok(wire::sync(
            &phone.cookie,
            &phone.person,
            phone.cursor,
            &json!([]),
        ))
    };
    (0..ASKING).map(one).collect()
}

fn lines(server: SocketAddr) -> Result<Vec<(Line, usize)>> {
    let one = |number| Ok((Line::open(server)?, number));
    (0..AT_ONCE).map(one).collect()
}

fn same_bytes(body: String) -> Router {
    let body: &'static str = body.leak();
    let json = HeaderValue::from_static("application/json");
    let headers = [(header::CONTENT_TYPE, json)];
    Router::new().route("/api/v1/sync", post(async move || (headers.clone(), body)))
}
