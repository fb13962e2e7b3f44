//! A server in this process, with the threads of the real one, and people in its database.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result};
use domain::{Language, Person, PersonId, Record};
use server::store::{Import, NewCode, Store};
use server::{App, Clock, Settings};
use sha2::{Digest as _, Sha256};

/// So many people are written in one go.
const AT_ONCE: usize = 50;

/// The settings of a server in this folder.
pub(crate) fn settings(folder: &Path, is_demo: bool) -> Result<Settings> {
    let app = folder.join("app");
    std::fs::create_dir_all(&app)?;
    std::fs::write(app.join("index.html"), "<!doctype html>")?;
    Ok(Settings {
        data: folder.join("data"),
        app: server::AppFiles::Folder(app),
        theme: None,
        municipality: None,
        push: server::PushSettings::default(),
        retention: server::Retention::default(),
        demo_stays: false,
        is_demo,
        proxies: Vec::new(),
        address: None,
        clock: Clock::System,
    })
}

/// Serves on a port of its own until the program ends.
pub(crate) fn start(settings: &Settings, store: Arc<dyn Store>) -> Result<SocketAddr> {
    let app = Arc::new(App::with_store(settings, store)?);
    serving(move |listener| server::serve(app, listener, std::future::pending()))
}

/// The same with whatever serves.
pub(crate) fn serving<F>(
    serve: impl FnOnce(tokio::net::TcpListener) -> F + Send + 'static,
) -> Result<SocketAddr>
where
    F: Future<Output = Result<()>>,
{
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = server::runtime()?;
    thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            serve(listener).await
        })
    });
    Ok(address)
}

/// A person with nothing in their file.
pub(crate) fn person(number: usize) -> (PersonId, Record) {
    let id = PersonId::new(format!("person-{number}"));
    let record = Record::from(Person {
        id: id.clone(),
        name: "Samir".to_owned(),
        own_name: None,
        language: Language::Dutch,
        municipality: "Amsterdam".to_owned(),
        route: None,
        strengths: Vec::new(),
    });
    (id, record)
}

/// Writes people with these numbers, each with their own record, these records and the code `CODE-<number>`.
pub(crate) fn load(
    store: &dyn Store,
    numbers: std::ops::Range<usize>,
    records: &[Record],
) -> Result<()> {
    let others = || records.iter().filter(|it| !matches!(it, Record::Person(_)));
    let mut numbers = numbers.peekable();
    while numbers.peek().is_some() {
        let mut import = Import::default();
        for number in numbers.by_ref().take(AT_ONCE) {
            let (id, own) = person(number);
            import.codes.push(NewCode {
                hash: Sha256::digest(format!("CODE{number}")).into(),
                person: id.clone(),
                expires_at: Clock::System.now().plus_millis(3_600_000),
                is_demo: false,
            });
            import
                .people
                .push((id, others().cloned().chain([own]).collect()));
        }
        store.import(&import)?;
    }
    Ok(())
}

/// The records of a demo person.
pub(crate) fn samir(store: &dyn Store) -> Result<Vec<Record>> {
    let records = store.records(&PersonId::new("demo-samir"))?;
    records.first().context("the demo people are not there")?;
    Ok(records)
}
