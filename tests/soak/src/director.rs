//! What is done to the servers and their database.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use cluster::{Cluster, Stop};

use crate::chance::Chance;
use crate::installation::{DATABASE, Installation};
use crate::process::Server;
use crate::tally::Tally;

/// Something that goes wrong.
#[derive(Clone, Copy, Debug)]
enum Blow {
    Kill,
    KillAll,
    /// SIGTERM and a new start: an update, one server after the other.
    Update,
    StandStill,
    Backup,
    CutDatabase,
    RestartDatabase,
    CrashDatabase,
    DatabaseGone,
}

/// Where the database is a file.
const ON_A_FILE: [(u64, Blow); 4] = [
    (8, Blow::Kill),
    (2, Blow::Update),
    (2, Blow::StandStill),
    (1, Blow::Backup),
];

/// Where servers share one.
const SHARED: [(u64, Blow); 8] = [
    (6, Blow::Kill),
    (1, Blow::KillAll),
    (2, Blow::Update),
    (1, Blow::StandStill),
    (2, Blow::CutDatabase),
    (2, Blow::RestartDatabase),
    (2, Blow::CrashDatabase),
    (1, Blow::DatabaseGone),
];

/// Lets things go wrong for so long; at the end everything works again.
pub(crate) fn direct(
    installation: &Installation,
    tally: &Tally,
    chance: &Chance,
    length: Duration,
) -> Result<()> {
    let began = Instant::now();
    while began.elapsed() < length {
        std::thread::sleep(chance.millis(500, 8_000));
        if began.elapsed() > length / 2 {
            update(&installation.servers, tally, chance)?;
        }
        match &installation.cluster {
            None => on_a_file(installation, tally, chance)?,
            Some(cluster) => shared(installation, cluster, tally, chance)?,
        }
    }
    update(&installation.servers, tally, chance)
}

/// Servers that run a program of before go on with the newer one, one after the other: for a while both write.
fn update(servers: &[Server], tally: &Tally, chance: &Chance) -> Result<()> {
    for server in servers.iter().filter(|it| it.is_older()) {
        server.update()?;
        tally.add("faults: server of before updated to the newer program");
        if servers.iter().any(Server::is_older) {
            std::thread::sleep(chance.millis(5_000, 20_000));
        }
    }
    Ok(())
}

fn on_a_file(installation: &Installation, tally: &Tally, chance: &Chance) -> Result<()> {
    let blow = chance.pick(&ON_A_FILE);
    for server in &installation.servers {
        match blow {
            Blow::Backup => back_up(installation, server, tally)?,
            other => one(server, other, tally, chance)?,
        }
    }
    Ok(())
}

/// Beside the running server; it checks its copy itself.
fn back_up(installation: &Installation, server: &Server, tally: &Tally) -> Result<()> {
    let to = installation.folder.join("backup.db");
    let mut command = std::process::Command::new(server.program());
    command.arg("backup").arg("--to").arg(&to);
    let output = command
        .arg("--data")
        .arg(installation.folder.join("data"))
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "a backup failed: {said}");
    std::fs::remove_file(to)?;
    tally.add("faults: backup made and checked meanwhile");
    Ok(())
}

fn shared(
    installation: &Installation,
    cluster: &Cluster,
    tally: &Tally,
    chance: &Chance,
) -> Result<()> {
    let servers = &installation.servers;
    match chance.pick(&SHARED) {
        Blow::KillAll => {
            servers.iter().try_for_each(Server::kill)?;
            servers.iter().try_for_each(Server::start)?;
            tally.add("faults: kill -9 of both servers at once");
        }
        Blow::Update => {
            for server in servers {
                one(server, Blow::Update, tally, chance)?;
            }
        }
        Blow::CutDatabase => {
            let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                       WHERE application_name = 'mijn-aanpak'";
            let mut ask = cluster.program("psql");
            ask.args(["--quiet", "--output", "/dev/null", "--command", cut]);
            ensure!(ask.arg(DATABASE).status()?.success(), "psql failed");
            tally.add("faults: every connection with PostgreSQL ended");
        }
        Blow::RestartDatabase => {
            cluster.stop(Stop::Fast)?;
            cluster.go_on()?;
            tally.add("faults: PostgreSQL restarted");
        }
        Blow::CrashDatabase => {
            cluster.stop(Stop::Immediate)?;
            cluster.go_on()?;
            tally.add("faults: PostgreSQL fell and read its log");
        }
        Blow::DatabaseGone => {
            cluster.stop(Stop::Fast)?;
            std::thread::sleep(chance.millis(5_000, 60_000));
            cluster.go_on()?;
            tally.add("faults: PostgreSQL gone, for up to a minute");
        }
        other => {
            if let Some(server) = servers.get(chance.index(servers.len())) {
                one(server, other, tally, chance)?;
            }
        }
    }
    Ok(())
}

fn one(server: &Server, blow: Blow, tally: &Tally, chance: &Chance) -> Result<()> {
    match blow {
        Blow::Update => {
            server.stop()?;
            server.start()?;
            tally.add("faults: server stopped and started, as an update");
        }
        Blow::StandStill => {
            server.pause(chance.millis(200, 6_000))?;
            tally.add("faults: server stood still for seconds");
        }
        _ => {
            server.kill()?;
            std::thread::sleep(chance.millis(0, 2_000));
            server.start()?;
            tally.add("faults: kill -9 of a server");
        }
    }
    Ok(())
}
