//! `token`: how the municipality's own systems come in.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use domain::time::{Day, Instant};
use server::integration::Scope;
use server::store::KeptToken;
use server::{Clock, DatabaseFlags, add_token};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Makes a token and prints it, once.
    Add(NewToken),
    /// Lists every token, the newest first: never the token itself.
    List {
        #[command(flatten)]
        database: DatabaseFlags,
    },
    /// Makes a token worthless at once.
    Revoke {
        /// The name of the system.
        name: String,
        #[command(flatten)]
        database: DatabaseFlags,
    },
}

#[derive(Args)]
pub(super) struct NewToken {
    /// The name of the system, as people read it among those who looked at their file.
    name: String,
    #[command(flatten)]
    database: DatabaseFlags,
    /// What it may, with commas between: people:read, people:write, people:link, entries:read, entries:write, steps:read,
    /// steps:write, bills:read, bills:write.
    #[arg(long, required = true, value_delimiter = ',', value_parser = scope)]
    scopes: Vec<Scope>,
    /// The last day on which it works (2027-06-30), at most a year from now.
    #[arg(long, value_parser = day)]
    until: Day,
}

pub(super) fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Add(new) => add(&new),
        Command::List { database } => list(&database),
        Command::Revoke { name, database } => revoke(&database, &name),
    }
}

fn scope(name: &str) -> Result<Scope, String> {
    Scope::named(name).ok_or_else(|| {
        let names = Scope::ALL.map(Scope::name).join(", ");
        format!("there is no scope {name}; the scopes are {names}")
    })
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error| format!("{error}"))
}

fn add(new: &NewToken) -> Result<ExitCode> {
    let store = super::named(&new.database)?.open_beside()?;
    let now = Clock::System.now();
    let token = add_token(store.as_ref(), &new.name, &new.scopes, new.until, now)?;
    println!("{token}");
    eprintln!(
        "This is the token of {}; it is told once. It works until {}.",
        new.name, new.until
    );
    Ok(ExitCode::SUCCESS)
}

fn list(database: &DatabaseFlags) -> Result<ExitCode> {
    let store = super::named(database)?.open_beside()?;
    let now = Clock::System.now();
    let tokens = store.tokens()?;
    if tokens.is_empty() {
        println!("There is no token.");
    }
    for it in tokens {
        let scopes: Vec<_> = it.scopes.iter().map(|it| it.name()).collect();
        let (name, state, scopes) = (&it.name, state(&it, now), scopes.join(","));
        let used = it
            .used_on
            .map_or_else(|| "never".to_owned(), |it| it.to_string());
        println!("{name}  {state}  last used {used}  {scopes}");
    }
    Ok(ExitCode::SUCCESS)
}

fn state(token: &KeptToken, now: Instant) -> String {
    // It ends with its last day, so the day before the end is that day.
    let last = token.expires_at.plus_millis(-1).day();
    match token.revoked_at {
        Some(at) => format!("revoked on {}", at.day()),
        None if token.expires_at <= now => format!("over since {last}"),
        None => format!("until {last}"),
    }
}

fn revoke(database: &DatabaseFlags, name: &str) -> Result<ExitCode> {
    let store = super::named(database)?.open_beside()?;
    let is_revoked = store.revoke_token(name, Clock::System.now())?;
    anyhow::ensure!(is_revoked, "there is no token {name} that works");
    println!("The token of {name} is worthless now.");
    Ok(ExitCode::SUCCESS)
}
