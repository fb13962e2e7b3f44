//! `cargo run -p simulator --release -- 10000`: runs so many seeds from a random first one, or with `SEED=n`
//! that one alone.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use simulator::{Many, Simulator};

fn main() -> ExitCode {
    let seed = std::env::var("SEED").ok().and_then(|it| it.parse().ok());
    if let Some(seed) = seed {
        return one(seed);
    }
    let many = std::env::args().nth(1).and_then(|it| it.parse().ok());
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let first = since.map_or(1, |it| it.as_secs()) * 1_000_000;
    many_from(first, many.unwrap_or(1000))
}

fn one(seed: u64) -> ExitCode {
    match Simulator::default().run(seed) {
        Ok(ran) => {
            println!("{}\nSEED={seed} holds", ran.story);
            ExitCode::SUCCESS
        }
        Err(failed) => {
            println!("{failed}");
            ExitCode::FAILURE
        }
    }
}

fn many_from(first: u64, runs: u64) -> ExitCode {
    println!("seeds {first} to {}", first + runs - 1);
    let many = Many::from(first, runs, Simulator::run);
    many.failed.iter().for_each(|failed| println!("{failed}\n"));
    println!("{many}");
    if many.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
