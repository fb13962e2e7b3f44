//! What the program can be told to do.

mod backup;
mod check;
mod health;
mod migrate_store;
mod person;
mod retention;
mod serve;
mod staff;
mod token;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::store::{Database, StoreError};
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
    /// Asks the server that runs with the settings of `serve` whether it is ready; ends with 1 when it is not.
    Health(Flags),
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
    /// Tokens of the municipality's own systems, also while the server runs.
    #[command(subcommand)]
    Token(token::Command),
}

/// The database that is named by the settings; where there are several municipalities, that of the one that is named.
fn named(flags: &DatabaseFlags) -> Result<Database> {
    let of_all = of_all(flags)?;
    of_all.of_one(flags.municipality_name()).map_err(which)
}

/// The same where nothing need be there yet.
fn named_anew(flags: &DatabaseFlags) -> Result<Database> {
    let of_all = of_all(flags)?;
    let new = of_all.new_of_one(flags.municipality_name());
    new.map_err(which)
}

fn which(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::OfSeveral(names) => anyhow::anyhow!(
            "here are several municipalities: say which with --municipality-name ({names}); nothing was done"
        ),
        other => other.into(),
    }
}

fn of_all(flags: &DatabaseFlags) -> Result<Database> {
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
            Command::Health(flags) => Ok(health::run(&flags)),
            Command::Backup(asked) => backup::run(&asked),
            Command::Restore(asked) => backup::restore(&asked),
            Command::Export(asked) => person::export(&asked),
            Command::Erase(asked) => person::run_erase(&asked),
            Command::Retention(asked) => retention::run(&asked),
            Command::MigrateStore(asked) => migrate_store::run(&asked),
            Command::Staff(command) => staff::run(command),
            Command::Token(command) => token::run(command),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = include_str!("../../../../docs/operations.md");

    /// What stands behind the program's name in a line of the guide that runs it.
    fn words(line: &str) -> Option<Vec<String>> {
        let line = line.strip_prefix("    ")?.replace("$(date +%F)", "DAY");
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let is_us = |word: &str| word == "mijn-aanpak" || word.ends_with("/mijn-aanpak");
        let is_command = |word: &str| word.starts_with(|it: char| it.is_ascii_lowercase());
        let mut pairs = words.iter().zip(words.iter().skip(1));
        let at = pairs.position(|(us, command)| is_us(us) && is_command(command))?;
        words.get(at..).map(<[String]>::to_vec)
    }

    #[test]
    fn every_command_of_the_guide_is_one() {
        let lines: Vec<_> = GUIDE.lines().filter_map(words).collect();
        assert!(lines.len() > 10, "{lines:?}");
        for words in lines {
            if let Err(error) = Arguments::try_parse_from(&words) {
                // In a container the environment names the folder.
                let is_missing = error.kind() == clap::error::ErrorKind::MissingRequiredArgument;
                let in_container = words.first().is_some_and(|it| it == "/mijn-aanpak");
                assert!(is_missing && in_container, "{words:?}\n{error}");
            }
        }
    }
}
