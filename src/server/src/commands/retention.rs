//! `retention`: what was deleted because it was old.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use server::DatabaseFlags;

#[derive(Args)]
pub(super) struct Retention {
    #[command(flatten)]
    database: DatabaseFlags,
}

pub(super) fn run(asked: &Retention) -> Result<ExitCode> {
    let store = super::named(&asked.database)?.open_beside()?;
    let deletions = store.deletions()?;
    if deletions.is_empty() {
        println!("Nothing was old enough to be deleted.");
    }
    for it in deletions {
        let (on, before) = (it.at.day(), it.before.day());
        println!(
            "{on}  {:>8}  {:<14}  from before {before}",
            it.count, it.rule
        );
    }
    Ok(ExitCode::SUCCESS)
}
