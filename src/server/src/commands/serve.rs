//! `serve`: the server itself.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use server::store::Database;
use server::{App, Config, Flags, Log, Municipalities, OneOfSeveral, Tls};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::check::{environment, tell};

pub(super) fn run(flags: &Flags) -> Result<ExitCode> {
    let config = match Config::read(flags, environment()) {
        Ok(config) => config,
        Err(faults) => {
            tell(&faults);
            return Ok(ExitCode::FAILURE);
        }
    };
    let log = Log::start(config.log)?;
    let runtime = server::runtime()?;
    let ended = runtime.block_on(serve(config));
    log.flush();
    ended.map(|()| ExitCode::SUCCESS)
}

async fn serve(config: Config) -> Result<()> {
    let stop = stop_signal()?;
    let tls = config.tls.as_ref();
    let tls = tls.map(|(cert, key)| Tls::read(cert, key)).transpose()?;
    let asked = config.clone();
    // It waits for the database, and a thread that runs requests must not.
    let opened = tokio::task::spawn_blocking(move || open(&asked));
    let served = opened.await??;
    let listener = bind(config.listen).await?;
    let address = listener.local_addr()?;
    tracing::info!(%address, "ready");
    if config.settings.is_demo {
        tell_codes(address, &config.municipalities)?;
    }
    let figures = match config.metrics {
        Some(address) => {
            let listener = bind(address).await?;
            Some(tokio::spawn(server::serve_metrics(
                served.clone(),
                listener,
            )))
        }
        None => None,
    };
    let ended = match tls {
        Some(tls) => server::serve_tls(served, listener, &tls, stop).await,
        None => server::serve(served, listener, stop).await,
    };
    if let Some(figures) = figures {
        figures.abort();
    }
    ended
}

fn open(config: &Config) -> Result<Municipalities> {
    let (settings, database) = (&config.settings, &config.database);
    if !config.municipalities.is_empty() {
        return Municipalities::open(&config.municipalities, database);
    }
    let store = database.open().with_context(|| match database {
        Database::Folder(folder) => {
            format!("the database in {} cannot be opened", folder.display())
        }
        Database::Postgres(_) => "the database cannot be opened".to_owned(),
    })?;
    Ok(Arc::new(App::with_store(settings, store)?).into())
}

async fn bind(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    listener.with_context(|| format!("cannot listen on {address}"))
}

/// The same codes work at each of several municipalities.
fn tell_codes(address: SocketAddr, each: &[OneOfSeveral]) -> Result<()> {
    let port = address.port();
    let hosts = each.iter().filter_map(|it| it.hosts.first());
    let mut places: Vec<_> = hosts.map(|host| format!("{host}:{port}")).collect();
    if places.is_empty() {
        places.push(address.to_string());
    }
    places.iter().try_for_each(|place| tell_codes_at(place))
}

fn tell_codes_at(address: &str) -> Result<()> {
    for person in server::demo_people()? {
        // The tag and not the language's own name: letters that run to the left would turn
        // the line around in a terminal.
        let (name, language) = (person.name, person.language.tag());
        let code = person.code;
        println!("{name:<6} {language:<6} http://{address}/koppelen#{code}");
    }
    for demo in server::demo_staff()? {
        let (name, role) = (demo.staff.name, demo.staff.role.name());
        println!("{name:<6} {role} http://{address}/desk#{}", demo.code);
    }
    Ok(())
}

/// Done when someone asks the server to stop.
fn stop_signal() -> Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => (),
            _ = interrupt.recv() => (),
        }
        tracing::info!("stopping");
    })
}
