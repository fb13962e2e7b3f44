//! `mijn-aanpak`: the server.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand};
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use ipnet::IpNet;
use server::store::{self, Store, StoreError};
use server::{App, Clock, Log, PushSettings, Settings};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// Mijn Aanpak: everything a status holder has to do this week.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The address of the database, in the environment.
const DATABASE: &str = "MIJN_AANPAK_DATABASE";

#[derive(Subcommand)]
enum Command {
    /// Serves the app and its data.
    Serve(Serve),
    /// Accounts of the staff, also while the server runs.
    #[command(subcommand)]
    Staff(StaffCommand),
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Makes an account and prints the code with which its owner opens it.
    Add(NewStaff),
    /// Closes an account: its owner is signed out, what they wrote stays.
    Close {
        #[command(flatten)]
        database: Database,
        /// The name with which they sign in.
        #[arg(long)]
        login: String,
    },
}

/// Where the database is.
#[derive(Args)]
struct Database {
    /// Folder of the database; a server makes it when it is not there.
    #[arg(long, required_unless_present = "database")]
    data: Option<PathBuf>,
    /// A `PostgreSQL` database in place of the folder: `postgres://…`. It holds a password, so it is better
    /// given in the environment: others on the machine can read the line of a command.
    #[arg(long, env = DATABASE, hide_env_values = true)]
    database: Option<String>,
}

#[derive(Args)]
struct NewStaff {
    #[command(flatten)]
    database: Database,
    /// First name, as people read it.
    #[arg(long)]
    name: String,
    /// The name with which they sign in, often a mail address.
    #[arg(long)]
    login: String,
    /// `case_manager`, `job_hunter`, `income_officer`, `settlement_counsellor` or `administrator`.
    #[arg(long, value_parser = role)]
    role: StaffRole,
}

#[derive(Args)]
struct Serve {
    /// Address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[command(flatten)]
    database: Database,
    /// Folder of the built app.
    #[arg(long)]
    app: PathBuf,
    /// Token file of the municipality, in place of the default theme.
    #[arg(long)]
    theme: Option<PathBuf>,
    /// File of the municipality: telephone numbers, terms, own items.
    #[arg(long)]
    municipality: Option<PathBuf>,
    /// A proxy in front (address, or network with its length), whose `X-Forwarded-For` is believed;
    /// may be given more than once. Without it everyone behind a proxy counts as one address.
    #[arg(long, value_parser = network)]
    proxy: Vec<IpNet>,
    /// The address of this server as browsers know it (<https://aanpak.example.org>): with it the staff can
    /// sign in with passkeys, which work at that address only.
    #[arg(long, value_parser = server::address)]
    address: Option<String>,
    /// Loads the demo people; their codes work.
    #[arg(long)]
    demo: bool,
    /// Leaves the demo people in the weeks in which they are: their months go by.
    #[arg(long, requires = "demo")]
    demo_stays: bool,
    /// Starts the clock at this moment (2026-11-24T07:30:00Z), for tests.
    #[arg(long, requires = "demo", value_parser = server::parse_utc)]
    now: Option<Instant>,
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        Command::Serve(serve) => start(serve),
        Command::Staff(StaffCommand::Add(new)) => add_staff(new),
        Command::Staff(StaffCommand::Close { database, login }) => close_staff(&database, &login),
    }
}

fn role(name: &str) -> Result<StaffRole, String> {
    StaffRole::named(name).ok_or_else(|| {
        let names = StaffRole::ALL.map(StaffRole::name).join(", ");
        format!("there is no role {name}; the roles are {names}")
    })
}

fn network(text: &str) -> Result<IpNet, String> {
    text.parse()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| format!("{text} is no address and no network"))
}

impl Database {
    fn folder(&self) -> PathBuf {
        self.data.clone().unwrap_or_default()
    }

    fn open_beside(&self) -> Result<Arc<dyn Store>, StoreError> {
        store::open_beside(&self.folder(), self.database.as_deref())
    }
}

fn add_staff(new: NewStaff) -> Result<()> {
    let store = new.database.open_beside()?;
    let staff = Staff {
        id: server::random_staff_id()?,
        name: new.name,
        role: new.role,
    };
    let code = server::make_account(store.as_ref(), staff, &new.login, Clock::System.now())?;
    println!("Open the account within a week: /desk on your server, code {code}");
    Ok(())
}

fn close_staff(database: &Database, login: &str) -> Result<()> {
    let store = database.open_beside()?;
    let closed = store.close_account(&login.trim().to_lowercase(), Clock::System.now())?;
    anyhow::ensure!(closed, "there is no open account {login}");
    println!("The account {login} is closed.");
    Ok(())
}

fn start(serve: Serve) -> Result<()> {
    let log = Log::start()?;
    let runtime = server::runtime()?;
    let ended = runtime.block_on(run(serve));
    log.flush();
    ended
}

async fn run(serve: Serve) -> Result<()> {
    let settings = Settings {
        data: serve.database.folder(),
        app: serve.app,
        theme: serve.theme,
        municipality: serve.municipality,
        proxies: serve.proxy,
        address: serve.address,
        is_demo: serve.demo,
        demo_stays: serve.demo_stays,
        push: PushSettings::default(),
        clock: serve.now.map_or(Clock::System, Clock::started_at),
    };
    let stop = stop_signal()?;
    let (wanted, database) = (settings.clone(), serve.database.database);
    // It waits for the database, and a thread that runs requests must not.
    let opened = tokio::task::spawn_blocking(move || {
        let store = store::open(&wanted.data, database.as_deref())
            .context("the database cannot be opened")?;
        App::with_store(&wanted, store)
    });
    let app = Arc::new(opened.await??);
    let listener = TcpListener::bind(serve.listen)
        .await
        .with_context(|| format!("cannot listen on {}", serve.listen))?;
    let address = listener.local_addr()?;
    tracing::info!(%address, "ready");
    if settings.is_demo {
        for person in server::demo_people()? {
            // The tag and not the language's own name: letters that run to the left would turn
            // the line around in a terminal.
            let (name, language) = (person.name, person.language.tag());
            println!(
                "{name:<6} {language:<6} http://{address}/koppelen#{}",
                person.code
            );
        }
        for demo in server::demo_staff()? {
            let (name, role) = (demo.staff.name, demo.staff.role.name());
            println!("{name:<6} {role} http://{address}/desk#{}", demo.code);
        }
    }
    server::serve(app, listener, stop).await
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
