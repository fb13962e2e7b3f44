//! What the program can be told to do.

mod backup;
mod check;
mod migrate_store;
mod person;
mod retention;
mod serve;
mod staff;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::store::Database;
use server::{Config, DatabaseFlags, Flags};

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
    /// Makes a backup the database, while no server runs. `PostgreSQL` must have nothing in it.
    Restore(backup::Restore),
    /// Gives out everything that is kept of a person, to read and for machines, also while the server runs.
    Export(person::Export),
    /// Takes everything of a person away, for ever, also while the server runs.
    Erase(person::Erase),
    /// Tells what was deleted because it was old, and when.
    Retention(retention::Retention),
    /// Moves the database of a folder into a `PostgreSQL` with nothing in it, and proves that it is the same.
    MigrateStore(migrate_store::MigrateStore),
    /// Accounts of the staff, also while the server runs.
    #[command(subcommand)]
    Staff(staff::Command),
}

/// The database that is named by the settings.
fn named(flags: &DatabaseFlags) -> Result<Database> {
    Config::database(flags, check::environment()).map_err(|faults| {
        let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}", faults.join("\n"))
    })
}

impl Arguments {
    /// Does what the program was told.
    pub(crate) fn run(self) -> Result<ExitCode> {
        match self.command {
            Command::Serve(flags) => serve::run(&flags),
            Command::Check(flags) => Ok(check::run(&flags)),
            Command::Backup(asked) => backup::run(&asked),
            Command::Restore(asked) => backup::restore(&asked),
            Command::Export(asked) => person::export(&asked),
            Command::Erase(asked) => person::run_erase(&asked),
            Command::Retention(asked) => retention::run(&asked),
            Command::MigrateStore(asked) => migrate_store::run(&asked),
            Command::Staff(command) => staff::run(command),
        }
    }
}
