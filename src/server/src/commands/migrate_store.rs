//! `migrate-store`: from the file in a folder to `PostgreSQL`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::Args;
use server::DatabaseFlags;
use server::store::{Database, Move, Moved, move_to_postgres};

#[derive(Args)]
pub(super) struct MigrateStore {
    /// Folder whose database is moved; `database` of the settings says where to. No server may run on either.
    #[arg(long, value_name = "FOLDER")]
    from: PathBuf,
    /// Does everything, compares it, and takes it back: also while the server runs.
    #[arg(long)]
    rehearse: bool,
    #[command(flatten)]
    database: DatabaseFlags,
}

pub(super) fn run(asked: &MigrateStore) -> Result<ExitCode> {
    let Database::Postgres(to) = super::named_anew(&asked.database)? else {
        bail!("`database` names no PostgreSQL to move to (postgres://…)");
    };
    let began = Instant::now();
    let how = if asked.rehearse {
        Move::Rehearsal
    } else {
        Move::ForGood
    };
    let moved = move_to_postgres(&asked.from, &to, how)?;
    for table in &moved {
        println!(
            "{:<20} {:>9} rows  {}",
            table.table,
            table.rows,
            digest(table)
        );
    }
    let (tables, seconds) = (moved.len(), began.elapsed().as_secs());
    println!(
        "{tables} tables are the same on both sides, by count and by SHA-256; {seconds} seconds."
    );
    match how {
        Move::ForGood => println!(
            "Start the server with `database`. The file in {} stays as it is, and no server starts on it.",
            asked.from.display()
        ),
        Move::Rehearsal => println!("It was a rehearsal: nothing of it stays in PostgreSQL."),
    }
    Ok(ExitCode::SUCCESS)
}

/// Enough of it to compare by eye.
fn digest(table: &Moved) -> String {
    let first = table.digest.iter().take(8);
    let number = first.fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
