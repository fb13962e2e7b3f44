//! `cargo xtask soak`: the long runs of what every test run does shortly. What they found stands in
//! `docs/reliability.md`.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use cluster::Cluster;
use lexopt::prelude::*;

use crate::test::browser::on_two_servers;
use crate::test::postgres;
use crate::toolchain::{self, Tool};
use crate::web::{self, Mode};
use crate::{process, start};

/// How much of each; none of what is 0.
struct Options {
    seeds: u64,
    kills: u64,
    minutes: u64,
    mode: Mode,
    server: Option<PathBuf>,
    older: Option<PathBuf>,
    journeys: bool,
}

/// `cargo xtask soak [--seeds N] [--kills N] [--minutes N] [--debug] [--server FILE] [--older FILE] [--journeys]`.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = read(arguments)?;
    toolchain::ensure(&[Tool::Postgres])?;
    let release = match options.mode {
        Mode::Release => &["--release"][..],
        Mode::Debug => &[],
    };
    if options.seeds > 0 {
        let many = options.seeds.to_string();
        timed("the simulator", || {
            let words = ["run", "--package", "simulator"];
            cargo(&[&words, release, &["--", &many]].concat(), &[])
        })?;
    }
    if options.kills > 0 {
        timed("kills of the server and copies of its files", || {
            let words = ["test", "--package", "server", "--test", "killed"];
            let cluster = Cluster::start()?;
            let variables = [
                ("KILLS", options.kills.to_string()),
                (postgres::ADDRESS, cluster.address()),
            ];
            cargo(&[&words[..], &["--", "--nocapture"]].concat(), &variables)
        })?;
    }
    if options.journeys {
        toolchain::ensure(toolchain::TO_TEST)?;
        web::build(Mode::Release)?;
        timed(
            "journeys on two servers, of which one is killed",
            on_two_servers,
        )?;
    }
    if options.minutes > 0 {
        let server = match options.server {
            Some(server) => server,
            None => start::server(options.mode)?,
        };
        let (server, minutes) = (server.to_string_lossy(), options.minutes.to_string());
        timed("real servers, and everything goes wrong", || {
            let words = ["run", "--package", "soak"];
            let told = ["--", "--server", &server, "--minutes", &minutes];
            let older = options.older.as_ref().map(|it| it.to_string_lossy());
            let older: Vec<&str> = older.iter().flat_map(|it| ["--older", it]).collect();
            cargo(&[&words, release, &told, &older].concat(), &[])
        })?;
    }
    Ok(())
}

fn read(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        seeds: 10_000,
        kills: 200,
        minutes: 60,
        mode: Mode::Release,
        server: None,
        older: None,
        journeys: false,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("seeds") => options.seeds = arguments.value()?.parse()?,
            Long("kills") => options.kills = arguments.value()?.parse()?,
            Long("minutes") => options.minutes = arguments.value()?.parse()?,
            Long("debug") => options.mode = Mode::Debug,
            Long("server") => {
                let file = PathBuf::from(arguments.value()?);
                options.server = Some(std::path::absolute(file)?);
            }
            Long("journeys") => options.journeys = true,
            Long("older") => {
                let file = PathBuf::from(arguments.value()?);
                options.older = Some(std::path::absolute(file)?);
            }
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
        "something was lost: what, and with which seed, is printed above"
    );
    Ok(())
}
