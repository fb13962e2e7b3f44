//! `cargo xtask soak`: the long runs of what every test run does shortly. What they found stands in
//! `docs/reliability.md`.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use lexopt::prelude::*;

use crate::process;
use crate::test::postgres::{self, Cluster};

/// How much of each.
struct Options {
    seeds: u64,
    kills: u64,
}

/// `cargo xtask soak [--seeds N] [--kills N]`.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<()> {
    let Options { seeds, kills } = read(arguments)?;
    let many = seeds.to_string();
    timed("the simulator", || {
        let arguments = ["run", "--release", "--package", "simulator", "--", &many];
        cargo(&arguments, &[])
    })?;
    timed("kills of the server and copies of its files", || {
        let arguments = [
            "test",
            "--package",
            "server",
            "--test",
            "killed",
            "--",
            "--nocapture",
        ];
        cargo(&arguments, &[("KILLS", kills.to_string())])
    })?;
    timed("kills of two servers on one database", || {
        let cluster = Cluster::start()?;
        let variables = [
            ("KILLS", kills.to_string()),
            (postgres::ADDRESS, cluster.address()),
        ];
        let arguments = [&postgres::KILLED[..], &["--", "--nocapture"]].concat();
        cargo(&arguments, &variables)
    })
}

fn read(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        seeds: 10_000,
        kills: 200,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("seeds") => options.seeds = arguments.value()?.parse()?,
            Long("kills") => options.kills = arguments.value()?.parse()?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(options)
}

fn timed(what: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {what}");
    let started = Instant::now();
    run()?;
    println!("-- {what}: {} s", started.elapsed().as_secs());
    Ok(())
}

fn cargo(arguments: &[&str], variables: &[(&str, String)]) -> Result<()> {
    let mut command = process::cargo();
    command.args(arguments);
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    let status = command.status().context("starting cargo")?;
    ensure!(
        status.success(),
        "something was lost: the seed is printed above"
    );
    Ok(())
}
