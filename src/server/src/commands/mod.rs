//! What the program can be told to do.

mod backup;
mod check;
mod person;
mod retention;
mod serve;
mod staff;
mod token;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::Flags;

/// Mijn Aanpak: everything a status holder has to do this week.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the app and its data.
    Serve(Flags),
    /// Tells every mistake in the settings of `serve` and in the files that they name; changes nothing.
    Check(Flags),
    /// Copies the database into a new file, also while the server runs, and checks the copy.
    Backup(backup::BackUp),
    /// Makes a backup the database, while no server runs.
    Restore(backup::Restore),
    /// Gives out everything that is kept of a person, to read and for machines, also while the server runs.
    Export(person::Export),
    /// Takes everything of a person away, for ever, while no server runs.
    Erase(person::Erase),
    /// Tells what was deleted because it was old, and when.
    Retention(retention::Retention),
    /// Accounts of the staff, also while the server runs.
    #[command(subcommand)]
    Staff(staff::Command),
    /// Tokens of the municipality's own systems, also while the server runs.
    #[command(subcommand)]
    Token(token::Command),
}

/// The address of a `PostgreSQL` database in place of the folder. It holds a password, so it is taken from the
/// environment alone: others on the machine can read the line of a command.
fn database() -> Option<String> {
    std::env::var("MIJN_AANPAK_DATABASE").ok()
}

/// Refuses what works on a file alone where another database is in use: it would be done to the wrong one.
fn of_the_file() -> Result<()> {
    anyhow::ensure!(
        database().is_none(),
        "MIJN_AANPAK_DATABASE is set, and this command knows the database in a folder only: nothing was done"
    );
    Ok(())
}

impl Arguments {
    /// Does what the program was told.
    pub(crate) fn run(self) -> Result<ExitCode> {
        match self.command {
            Command::Serve(flags) => serve::run(&flags),
            Command::Check(flags) => Ok(check::run(&flags)),
            Command::Backup(asked) => of_the_file().and_then(|()| backup::run(&asked)),
            Command::Restore(asked) => of_the_file().and_then(|()| backup::restore(&asked)),
            Command::Export(asked) => of_the_file().and_then(|()| person::export(&asked)),
            Command::Erase(asked) => of_the_file().and_then(|()| person::run_erase(&asked)),
            Command::Retention(asked) => of_the_file().and_then(|()| retention::run(&asked)),
            Command::Staff(command) => staff::run(command),
            Command::Token(command) => token::run(command),
        }
    }
}
