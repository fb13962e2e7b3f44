//! Servers on a `PostgreSQL` that falls, or is gone for a while. Where the machine has none, `cargo xtask test` installs it.

use cluster::{Cluster, Stop};
use postgres::{Client, NoTls};
use serde_json::json;
use tempfile::TempDir;

use crate::process::{Address, Process};
use crate::writer::{Writer, health};
use crate::{assert_remembered, kills_and_chance, until, writing};

const DATABASE: &str = "mijn_aanpak";

/// A cluster with a database, and its address; none on a machine without one.
fn cluster() -> Option<(Cluster, String)> {
    if cluster::programs().is_none() {
        println!("no PostgreSQL here: nothing is tried");
        return None;
    }
    let cluster = Cluster::start().unwrap();
    let made = cluster.program("createdb").arg(DATABASE).status().unwrap();
    assert!(made.success());
    let address = format!("{}&dbname={DATABASE}", cluster.address());
    Some((cluster, address))
}

#[test]
fn while_the_database_is_gone_everybody_is_told_so_and_afterwards_all_is_as_it_was() {
    let Some((cluster, database)) = cluster() else {
        return;
    };
    let (folder, address) = (TempDir::new().unwrap(), Address::default());
    let _server = Process::start_on(folder.path(), &address, Some(&database));
    let phone = Writer::pair(std::slice::from_ref(&address), "SAMIR");
    let send = |seq: u64| {
        let id = format!("{}-{seq}", phone.name);
        phone.send(&address, seq, &id, 0).unwrap()
    };
    assert_eq!(send(1).body["last_seq"], 1);
    cluster.stop(Stop::Fast).unwrap();
    for _ in 0..3 {
        let answer = send(2);
        let kind = &answer.body["type"];
        assert_eq!((answer.status, kind), (503, &json!("/problems/busy")));
        assert!(answer.is_problem && answer.retry_after.is_some());
    }
    assert_eq!(health(&address, "/health/live"), Some(200));
    assert_eq!(health(&address, "/health/ready"), Some(503));
    cluster.go_on().unwrap();
    until("it is ready", || {
        health(&address, "/health/ready") == Some(200)
    });
    // The phone kept what it held, and is still signed in.
    let answer = send(2);
    assert_eq!(
        (&answer.body["last_seq"], &answer.body["refused"]),
        (&json!(2), &json!([]))
    );
    assert_held(
        &database,
        &phone.name,
        &[1, 2].map(|it| format!("{}-{it}", phone.name)),
    );
}

#[test]
fn two_servers_that_are_killed_on_a_database_that_falls_lose_nothing() {
    let (kills, mut chance) = kills_and_chance();
    let Some((cluster, database)) = cluster() else {
        return;
    };
    let folders = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    let addresses = [Address::default(), Address::default()];
    let start =
        |index: usize| Process::start_on(folders[index].path(), &addresses[index], Some(&database));
    let mut servers = [start(0), start(1)];
    let writers = writing(&addresses, |_| {
        for number in 0..kills {
            std::thread::sleep(chance.moment());
            match number % 4 {
                1 => cluster.stop(Stop::Immediate).unwrap(),
                3 => cluster.stop(Stop::Fast).unwrap(),
                _ => servers[chance.up_to(2) as usize].kill(),
            }
            std::thread::sleep(chance.moment());
            if number % 2 == 1 {
                cluster.go_on().unwrap();
            }
            for (index, server) in servers.iter_mut().enumerate() {
                if server.is_gone() {
                    *server = start(index);
                }
            }
        }
    });
    drop(servers);
    let mut all = 0;
    for writer in &writers {
        let acknowledged = writer.acknowledged();
        all += acknowledged.len();
        assert_held(&database, &writer.name, &acknowledged);
    }
    println!("{all} acknowledged, 0 lost, 0 doubled");
    assert!(all as u64 > kills, "hardly anything was written");
}

/// As on a file: what was acknowledged is there once, in order, and each message with it.
fn assert_held(database: &str, phone: &str, acknowledged: &[String]) {
    let mut client = Client::connect(database, NoTls).unwrap();
    let log = "SELECT seq, id, refusal FROM mutation_log WHERE id LIKE $1 ORDER BY seq";
    let rows = client.query(log, &[&format!("{phone}-%")]).unwrap();
    let remembered: Vec<_> = rows
        .iter()
        .map(|row| (row.get::<_, i64>(0) as u64, row.get(1), row.get(2)))
        .collect();
    assert_remembered(&remembered, acknowledged);
    let find = "SELECT count(*) FROM records WHERE kind = 'message' AND id = $1";
    for id in acknowledged {
        let found: i64 = client.query_one(find, &[id]).unwrap().get(0);
        assert_eq!(found, 1, "{id}");
    }
}
