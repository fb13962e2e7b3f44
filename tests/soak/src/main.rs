//! The faults for long, on real processes: servers that are killed, stopped and made to stand still, a database that
//! falls, is restarted and is gone for a while, connections that are cut. `cargo xtask soak` builds and runs it.
//!
//! Phones are the real replica behind a client that cuts its own connections. After each round everything works
//! again, and every replica must equal what each server says and what stands in the database.

mod chance;
mod check;
mod desk;
mod director;
mod installation;
mod phone;
mod process;
mod round;
mod tally;
#[path = "../../../src/sync/tests/model/taps.rs"]
mod taps;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use lexopt::prelude::*;

use installation::Installation;
use process::Programs;
use round::Round;
use tally::Tally;

/// A round goes on so long at most, in minutes; then everything is compared.
const ROUND: u64 = 5;

struct Options {
    programs: Programs,
    minutes: u64,
    seed: u64,
    folder: Option<PathBuf>,
}

fn main() -> Result<ExitCode> {
    let options = read()?;
    let scratch = tempfile::TempDir::new()?;
    let folder = options.folder.as_deref().unwrap_or(scratch.path());
    let file = Installation::on_a_file(&options.programs, &folder.join("file"))?;
    let shared = Installation::shared(&options.programs, &folder.join("shared"))?;
    let began = Instant::now();
    let rounds = options.minutes.div_ceil(ROUND).max(1);
    let length = Duration::from_secs(options.minutes * 60) / rounds as u32;
    println!(
        "{rounds} rounds of {} s, SEED={}",
        length.as_secs(),
        options.seed
    );
    let tallies = [&file, &shared].map(|it| Tally::new(it.name));
    for number in 1..=rounds {
        std::thread::scope(|scope| {
            for (installation, tally) in [&file, &shared].into_iter().zip(&tallies) {
                let round = Round {
                    installation,
                    tally,
                    number,
                    seed: options.seed ^ (number << 32) ^ installation.servers.len() as u64,
                    length,
                };
                scope.spawn(move || round.run());
            }
        });
        let faults: usize = tallies.iter().map(|it| it.faults().len()).sum();
        let minutes = began.elapsed().as_secs() / 60;
        println!("round {number} of {rounds}, {minutes} minutes: {faults} faults");
        if faults > 0 {
            break;
        }
    }
    println!("\n{} minutes\n", began.elapsed().as_secs() / 60);
    for tally in &tallies {
        println!("{tally}");
    }
    let held = tallies.iter().all(|it| it.faults().is_empty());
    Ok(if held {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn read() -> Result<Options> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let (mut server, mut older) = (None, None);
    let (mut minutes, mut seed, mut folder) = (60, since.as_secs(), None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("server") => server = Some(PathBuf::from(arguments.value()?)),
            Long("older") => older = Some(PathBuf::from(arguments.value()?)),
            Long("minutes") => minutes = arguments.value()?.parse()?,
            Long("seed") => seed = arguments.value()?.parse()?,
            Long("folder") => folder = Some(PathBuf::from(arguments.value()?)),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(Options {
        programs: Programs {
            newer: server.context("--server FILE: the program of the server")?,
            older,
        },
        minutes,
        seed,
        folder,
    })
}
