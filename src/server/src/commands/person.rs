//! `export` and `erase`: what the GDPR gives a person.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;
use domain::PersonId;
use server::Clock;
use server::store::erase;

use super::whose::Whose;

#[derive(Args)]
pub(super) struct Export {
    /// Id of the person, as it stands in the address of their file at the desk.
    person: String,
    #[command(flatten)]
    whose: Whose,
    /// The new folder.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

#[derive(Args)]
pub(super) struct Erase {
    /// Id of the person, as it stands in the address of their file at the desk.
    person: String,
    #[command(flatten)]
    whose: Whose,
    /// Yes, for ever: there is no way back but an older backup.
    #[arg(long)]
    yes: bool,
}

pub(super) fn export(asked: &Export) -> Result<ExitCode> {
    let person = PersonId::new(asked.person.as_str());
    let folder = asked.whose.folder()?;
    server::export_person(&folder, &person, &asked.to, Clock::System.now())?;
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
    let person = PersonId::new(id.as_str());
    let erased = erase(&asked.whose.folder()?, &person, Clock::System.now())?;
    let erased = erased.with_context(|| format!("there is no person {id}"))?;
    println!(
        "Erased: {} records, {} photos, {} phones, {} looks. The phones wipe themselves at their next contact.\n\
         Backups that were made before still have this person: they go when the backups go.",
        erased.records, erased.photos, erased.phones, erased.looks
    );
    Ok(ExitCode::SUCCESS)
}
