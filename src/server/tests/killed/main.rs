//! The server's program is killed under writes, again and again, and its files are copied at moments that nobody
//! chose: what was acknowledged is there, once.
//!
//! With `MIJN_AANPAK_TEST_POSTGRES` two servers on one database are killed too, each in turn, under writes that come to
//! both. A few kills with every test run; `KILLS=200 cargo test -p server --test killed` for the soak. `SEED=n` chooses
//! the same moments again, as far as a machine keeps time.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by a panic"
)]

mod on_postgres;
mod process;
mod servers;
mod writer;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::Connection;
use tempfile::TempDir;

use process::{Address, Process, wait_until_paused};
use writer::Writer;

/// So many phones write at the same time.
const PHONES: usize = 4;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// How often, and the seed of the moments.
fn kills_and_chance() -> (u64, Chance) {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let seed = number("SEED").unwrap_or(since.subsec_nanos().into());
    let kills = number("KILLS").unwrap_or(8);
    println!("KILLS={kills} SEED={seed}");
    (kills, Chance(seed))
}

/// Moments from a seed.
struct Chance(u64);

impl Chance {
    fn up_to(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn moment(&mut self) -> Duration {
        Duration::from_millis(5 + self.up_to(400))
    }
}

/// Asks until it is so; a machine that has much to do takes its time.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{what}: not within half a minute");
}

/// Phones that write until told to stop, while `meanwhile` goes on. Returns them.
fn writing(addresses: &[Address], meanwhile: impl FnOnce(&[Writer])) -> Vec<Writer> {
    let people = ["SAMIR", "SELAM", "ZAHRA"];
    let phones = people.iter().cycle().take(PHONES);
    let writers: Vec<Writer> = phones.map(|name| Writer::pair(addresses, name)).collect();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for writer in &writers {
            scope.spawn(|| writer.write_until(&is_over));
        }
        // Also when something is not as it must be: the test is to fail, not to go on.
        let _ends = Ends(&is_over);
        meanwhile(&writers);
    });
    writers
}

/// Tells the phones to stop when it goes.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_by_a_kill() {
    let (kills, mut chance) = kills_and_chance();
    let folder = TempDir::new().unwrap();
    let address = Address::default();
    let mut process = Process::start(folder.path(), &address);
    let writers = writing(std::slice::from_ref(&address), |_| {
        for _ in 0..kills {
            std::thread::sleep(chance.moment());
            process.kill();
            process = Process::start(folder.path(), &address);
        }
    });
    process.kill();
    let database = Connection::open(folder.path().join("data/mijn-aanpak.db")).unwrap();
    let mut all = 0;
    for writer in &writers {
        all += writer.acknowledged().len();
        assert_held(&database, writer);
    }
    println!("{all} acknowledged, 0 lost, 0 doubled");
    assert!(all as u64 > kills, "hardly anything was written");
}

/// Everything that was acknowledged is there: the message, and its number once, in order, without a gap.
fn assert_held(database: &Connection, writer: &Writer) {
    let acknowledged = writer.acknowledged();
    let mut log = database
        .prepare("SELECT seq, id, refusal FROM mutation_log WHERE id LIKE ?1 ORDER BY seq")
        .unwrap();
    let rows = log.query_map([format!("{}-%", writer.name)], |row| {
        Ok((
            row.get::<_, u64>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, Option<String>>(2)?,
        ))
    });
    let remembered: Vec<_> = rows.unwrap().map(Result::unwrap).collect();
    assert_remembered(&remembered, &acknowledged);
    let find = "SELECT count(*) FROM records WHERE kind = 'message' AND id = ?1";
    for id in &acknowledged {
        let found: u64 = database.query_row(find, [id], |row| row.get(0)).unwrap();
        assert_eq!(found, 1, "{id}");
    }
}

/// Each number once, in order, without a gap.
fn assert_remembered(remembered: &[(u64, String, Option<String>)], acknowledged: &[String]) {
    for (index, id) in acknowledged.iter().enumerate() {
        assert_eq!(
            remembered.get(index),
            Some(&(index as u64 + 1, id.clone(), None))
        );
    }
    // At most the one that was under way when the phone was told to stop.
    assert!(remembered.len() <= acknowledged.len() + 1);
}

#[test]
fn a_copy_of_the_files_at_any_moment_is_whole_and_holds_what_was_acknowledged() {
    let (copies, mut chance) = kills_and_chance();
    let folder = TempDir::new().unwrap();
    let address = Address::default();
    let mut process = Process::start(folder.path(), &address);
    writing(std::slice::from_ref(&address), |writers| {
        for _ in 0..copies {
            std::thread::sleep(chance.moment());
            let before: Vec<Vec<String>> = writers.iter().map(Writer::acknowledged).collect();
            // All at one moment, as when the power goes: the program stands still meanwhile.
            process.pause();
            wait_until_paused(process.id());
            let copy = TempDir::new().unwrap();
            copy_files(&folder.path().join("data"), copy.path());
            process.go_on();
            assert_holds(copy.path(), &before.concat());
            tear(copy.path(), &mut chance);
            assert_whole(copy.path());
        }
    });
    process.kill();
}

fn copy_files(from: &Path, to: &Path) {
    for name in ["mijn-aanpak.db", "mijn-aanpak.db-wal"] {
        if from.join(name).exists() {
            std::fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
}

fn assert_whole(folder: &Path) -> Connection {
    let database = Connection::open(folder.join("mijn-aanpak.db")).unwrap();
    let found: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(found, "ok");
    database
}

/// Looks at a copy of the copy: whoever opens the files writes into them.
fn assert_holds(folder: &Path, acknowledged: &[String]) {
    let copy = TempDir::new().unwrap();
    copy_files(folder, copy.path());
    let database = assert_whole(copy.path());
    let find = "SELECT count(*) FROM records WHERE kind = 'message' AND id = ?1";
    for id in acknowledged {
        let found: u64 = database.query_row(find, [id], |row| row.get(0)).unwrap();
        assert_eq!(found, 1, "{id} was acknowledged");
    }
}

/// What was written last and never made durable is half there: the end of the log is cut off or garbled.
fn tear(folder: &Path, chance: &mut Chance) {
    let log = folder.join("mijn-aanpak.db-wal");
    let Ok(mut bytes) = std::fs::read(&log) else {
        return;
    };
    let torn = chance.up_to(20_000).min(bytes.len() as u64) as usize;
    let kept = bytes.len() - torn;
    if chance.up_to(2) == 0 {
        bytes.truncate(kept);
    } else {
        bytes[kept..].fill(0xa5);
    }
    std::fs::write(&log, bytes).unwrap();
}
