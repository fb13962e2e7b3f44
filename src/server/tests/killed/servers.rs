//! Two servers on one database, of which one is killed or stopped while the other goes on.

use postgres::{Client, NoTls};
use tempfile::TempDir;

use crate::process::{Address, CLUSTER, Process};
use crate::writer::Writer;
use crate::{kills_and_chance, until, writing};

/// A database of this run; it goes when this goes.
struct Database {
    cluster: String,
    name: String,
}

impl Database {
    /// None where there is no cluster.
    fn made() -> Option<Self> {
        let cluster = std::env::var(CLUSTER).ok()?;
        let name = format!("killed_{}", std::process::id());
        let made = Self { cluster, name };
        made.outside(&format!("CREATE DATABASE {}", made.name));
        Some(made)
    }

    fn address(&self) -> String {
        format!("{}&dbname={}", self.cluster, self.name)
    }

    fn open(&self) -> Client {
        Client::connect(&self.address(), NoTls).unwrap()
    }

    fn outside(&self, sql: &str) {
        let address = format!("{}&dbname=postgres", self.cluster);
        let mut client = Client::connect(&address, NoTls).unwrap();
        client.batch_execute(sql).unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.outside(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

#[test]
fn what_one_server_acknowledged_the_other_has_when_it_is_killed() {
    let Some(database) = Database::made() else {
        return;
    };
    let (kills, mut chance) = kills_and_chance();
    let on = database.address();
    let folders = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    let addresses = [Address::default(), Address::default()];
    let start = |it: usize| Process::start_on(folders[it].path(), &addresses[it], Some(&on));
    let mut servers = [start(0), start(1)];
    let writers = writing(&addresses, |writers| {
        for kill in 0..kills as usize {
            let server = kill % 2;
            std::thread::sleep(chance.moment());
            if chance.up_to(4) == 0 {
                servers[server].stop();
            } else {
                servers[server].kill();
            }
            // The other one goes on while this one is gone.
            wait_for_more(writers);
            servers[server] = start(server);
        }
    });
    drop(servers);
    let mut client = database.open();
    let all: usize = writers.iter().map(|it| assert_held(&mut client, it)).sum();
    println!("{all} acknowledged by two servers, 0 lost, 0 doubled");
    assert!(all as u64 > kills, "hardly anything was written");
}

/// Waits until each phone has had another answer.
fn wait_for_more(writers: &[Writer]) {
    for writer in writers {
        let before = writer.acknowledged().len();
        until("another answer", || writer.acknowledged().len() > before);
    }
}

/// Everything that was acknowledged is there: the message once, and its number once, in order, without a gap.
fn assert_held(client: &mut Client, writer: &Writer) -> usize {
    let acknowledged = writer.acknowledged();
    let log = "SELECT seq, id FROM mutation_log WHERE id LIKE $1 AND refusal IS NULL ORDER BY seq";
    let rows = client.query(log, &[&format!("{}-%", writer.name)]).unwrap();
    for (index, id) in acknowledged.iter().enumerate() {
        let remembered = rows.get(index).map(|it| (it.get(0), it.get(1)));
        assert_eq!(remembered, Some((index as i64 + 1, id.clone())));
    }
    // At most the one that was under way when the phone was told to stop.
    assert!(rows.len() <= acknowledged.len() + 1);
    let find =
        "SELECT count(*) FROM records WHERE kind = 'message' AND id = ANY($1) AND json IS NOT NULL";
    let found: i64 = client.query_one(find, &[&acknowledged]).unwrap().get(0);
    assert_eq!(found as usize, acknowledged.len());
    acknowledged.len()
}
