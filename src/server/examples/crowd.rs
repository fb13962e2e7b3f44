//! Fills a folder with the demo and with so many people more, all of them Marit's, for measuring the desk.
//!
//! `cargo run --release -p server --example crowd -- FOLDER PEOPLE NOW`

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use domain::{PersonId, Record};
use server::store::{Import, SqliteStore, Store as _};
use server::{App, Clock, Settings};

/// Names begin differently, so that another order is another one.
const LETTERS: &[u8] = b"QWERTYUIOPASDFGHJKLZXCVBNM";

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let mut word = || words.next().context("FOLDER PEOPLE NOW");
    let (data, people, now) = (word()?, word()?, word()?);
    let now = server::parse_utc(&now).map_err(anyhow::Error::msg)?;
    let app = tempfile::TempDir::new()?;
    std::fs::write(app.path().join("index.html"), "<!doctype html>")?;
    let settings = Settings {
        data: PathBuf::from(data),
        app: app.path().to_owned(),
        theme: None,
        municipality: None,
        push: server::PushSettings::default(),
        retention: server::Retention::default(),
        demo_stays: false,
        is_demo: true,
        proxies: Vec::new(),
        address: None,
        clock: Clock::started_at(now),
    };
    let store = Arc::new(SqliteStore::open(&settings.data)?);
    drop(App::with_store(&settings, Arc::clone(&store) as _)?);
    let samir = store.records(&PersonId::new("demo-samir"))?;
    let people = (0..people.parse::<usize>()?).map(|number| another(&samir, number));
    store.import(&Import {
        people: people.collect(),
        made_at: Some(now),
        ..Import::default()
    })?;
    Ok(())
}

fn another(samir: &[Record], number: usize) -> (PersonId, Vec<Record>) {
    let id = PersonId::new(format!("person-{number}"));
    let letter = LETTERS.get(number % LETTERS.len()).copied().unwrap_or(b'A');
    let own = |record: &Record| match record.clone() {
        Record::Person(mut person) => {
            person.id = id.clone();
            person.name = format!("{}amir {number}", char::from(letter));
            Record::Person(person)
        }
        other => other,
    };
    (id.clone(), samir.iter().map(own).collect())
}
