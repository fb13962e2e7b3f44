//! `backup` and `restore`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use server::store::{Database, Since, back_up, back_up_postgres, put_back, put_back_into_postgres};
use server::{Clock, DatabaseFlags};

#[derive(Args)]
pub(super) struct BackUp {
    #[command(flatten)]
    database: DatabaseFlags,
    /// The new file. Everything is in it, also keys: keep it where few can read it.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

#[derive(Args)]
pub(super) struct Restore {
    #[command(flatten)]
    database: DatabaseFlags,
    /// A file that `backup` made.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Moves a database that is in the folder aside; it stays there. Of `PostgreSQL` give a new database instead.
    #[arg(long)]
    replace: bool,
}

pub(super) fn run(asked: &BackUp) -> Result<ExitCode> {
    let now = Clock::System.now();
    let made = match super::named(&asked.database)? {
        Database::Folder(folder) => back_up(&folder, &asked.to, now)?,
        Database::Postgres(address) => back_up_postgres(&address, &asked.to, now)?,
    };
    let (people, bytes, file) = (made.people, made.bytes, asked.to.display());
    println!("{file}: {people} people, {bytes} bytes, checked.");
    Ok(ExitCode::SUCCESS)
}

pub(super) fn restore(asked: &Restore) -> Result<ExitCode> {
    let now = Clock::System.now();
    let put = match super::named_anew(&asked.database)? {
        Database::Folder(folder) => put_back(&folder, &asked.from, asked.replace, now)?,
        Database::Postgres(address) => put_back_into_postgres(&asked.from, &address, now)?,
    };
    println!("{} people are back.", put.people);
    if let Some(before) = put.before {
        println!("The database that was there is now {}.", before.display());
    }
    if let Some(at) = put.made_at {
        let (day, time) = (at.day(), at.clock_time());
        println!("What was done after {day} {time} (Amsterdam) is not in it.");
    }
    match &put.since {
        Some(since) => tell(since),
        None => println!("Whose file changed since, cannot be told."),
    }
    if put.since.is_none() {
        println!("Cut off again the phones that were cut off since: they sign in again now.");
    }
    println!(
        "Phones send again what they still hold, and tell their people what of the rest is gone.\n\
         Staff sign in again. Codes that nobody has used, links of buddies and addresses of agendas and calendars are worthless: make \
         new ones.\n\
         Close again the accounts that were closed since, and take away again the passkeys that were."
    );
    Ok(ExitCode::SUCCESS)
}

fn tell(since: &Since) {
    for (person, records) in &since.changed {
        println!(
            "{}: {records} records changed since; that is gone.",
            person.as_str()
        );
    }
    for person in &since.erased {
        println!(
            "{} was erased since and is back: erase again.",
            person.as_str()
        );
    }
}
