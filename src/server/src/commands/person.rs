//! `export` and `erase`: what the GDPR gives a person.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use clap::Args;
use domain::PersonId;
use server::store::{Store, StoreError};
use server::{Clock, DatabaseFlags};

/// How long the server may take: it writes its file anew.
const PATIENCE: Duration = Duration::from_mins(5);
const LOOK_EVERY: Duration = Duration::from_millis(100);

#[derive(Args)]
pub(super) struct Export {
    /// Id of the person, as it stands in the address of their file at the desk.
    person: String,
    #[command(flatten)]
    database: DatabaseFlags,
    /// The new folder.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

#[derive(Args)]
pub(super) struct Erase {
    /// Id of the person, as it stands in the address of their file at the desk.
    person: String,
    #[command(flatten)]
    database: DatabaseFlags,
    /// Yes, for ever: there is no way back but an older backup.
    #[arg(long)]
    yes: bool,
}

pub(super) fn export(asked: &Export) -> Result<ExitCode> {
    let person = PersonId::new(asked.person.as_str());
    let store = super::named(&asked.database)?.open_beside()?;
    server::export_person(store.as_ref(), &person, &asked.to, Clock::System.now())?;
    println!(
        "{}: everything.json, index.html and the photos.",
        asked.to.display()
    );
    Ok(ExitCode::SUCCESS)
}

pub(super) fn run_erase(asked: &Erase) -> Result<ExitCode> {
    let id = &asked.person;
    if !asked.yes {
        eprintln!(
            "Nothing was erased. With --yes everything of {id} goes, for ever; export it first."
        );
        return Ok(ExitCode::FAILURE);
    }
    let (person, database) = (PersonId::new(id.as_str()), super::named(&asked.database)?);
    let nobody = || format!("there is no person {id}");
    match database.open_there() {
        Ok(store) => {
            let erased = server::erase_person(store.as_ref(), &person, Clock::System.now())?;
            let erased = erased.with_context(nobody)?;
            println!(
                "Erased: {} records, {} photos, {} phones, {} looks.",
                erased.records, erased.photos, erased.phones, erased.looks
            );
        }
        Err(StoreError::Taken) => {
            let store = database.open_beside()?;
            let is_there = store.ask_to_erase(&person, Clock::System.now())?;
            anyhow::ensure!(is_there, nobody());
            wait_for(store.as_ref(), &person)?;
            println!("Erased, by the server that runs.");
        }
        Err(other) => return Err(other.into()),
    }
    println!(
        "The phones wipe themselves at their next contact.\n\
         Backups that were made before still have this person: they go when the backups go."
    );
    Ok(ExitCode::SUCCESS)
}

/// Waits until the server has done it, files and all.
fn wait_for(store: &dyn Store, person: &PersonId) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    while store.to_erase()?.contains(person) || store.is_to_scrub()? {
        anyhow::ensure!(
            Instant::now() < until,
            "the server has not done it yet: it does it as soon as it can, also when it is started again; look into its log"
        );
        std::thread::sleep(LOOK_EVERY);
    }
    Ok(())
}
