//! `backup` and `restore`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use server::Clock;
use server::store::{back_up, put_back};

#[derive(Args)]
pub(super) struct BackUp {
    /// Folder of the database.
    #[arg(long, env = "MIJN_AANPAK_DATA")]
    data: PathBuf,
    /// The new file. Everything is in it, also keys: keep it where few can read it.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

#[derive(Args)]
pub(super) struct Restore {
    /// Folder of the database; no server may run on it.
    #[arg(long, env = "MIJN_AANPAK_DATA")]
    data: PathBuf,
    /// A file that `backup` made.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Moves a database that is there aside; it stays in the folder.
    #[arg(long)]
    replace: bool,
}

pub(super) fn run(asked: &BackUp) -> Result<ExitCode> {
    let made = back_up(&asked.data, &asked.to, Clock::System.now())?;
    let (people, bytes, file) = (made.people, made.bytes, asked.to.display());
    println!("{file}: {people} people, {bytes} bytes, checked.");
    Ok(ExitCode::SUCCESS)
}

pub(super) fn restore(asked: &Restore) -> Result<ExitCode> {
    let now = Clock::System.now();
    let put = put_back(&asked.data, &asked.from, asked.replace, now)?;
    println!("{} people are back.", put.people);
    if let Some(before) = put.before {
        println!("The database that was there is now {}.", before.display());
    }
    if let Some(at) = put.made_at {
        let (day, time) = (at.day(), at.clock_time());
        println!("What was done after {day} {time} (Amsterdam) is not in it.");
    }
    println!(
        "Phones send again what they still hold, and lose what this server had acknowledged since.\n\
         Staff sign in again. Codes that nobody has used are worthless: give new ones.\n\
         Do again what was done since: phones that were cut off, accounts that were closed, people who were erased."
    );
    Ok(ExitCode::SUCCESS)
}
