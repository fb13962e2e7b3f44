//! Writes that arrive together. The first one holds the connection until all others stand in line, so it is
//! certain who is in one batch with whom.

use std::sync::mpsc;
use std::thread::{self, ScopedJoinHandle};

use rstest::rstest;
use tempfile::TempDir;

use super::*;
use crate::store::SqliteStore;
use crate::store::sql::Engine as _;

type Done = Result<(), StoreError>;
type Work<'a> = Box<dyn Fn(&sql::Connection) -> Done + Send + 'a>;

struct Fixture {
    store: SqliteStore,
    _folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        Self {
            store,
            _folder: folder,
        }
    }

    fn write<T>(
        &self,
        work: impl FnMut(&sql::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.store.engine.write(&About::Nobody, work)
    }

    /// The names of the settings that are on the disk.
    fn there(&self) -> Vec<String> {
        let all = "SELECT name FROM settings ORDER BY name";
        let found = self
            .store
            .engine
            .read(|db| db.query(all, [0; 0], |row| row.get(0)));
        found.unwrap()
    }

    /// Lets all of these write in one batch, and says what each heard.
    fn together(&self, works: Vec<Work<'_>>) -> Vec<Heard> {
        let many = works.len();
        let writer = &self.store.engine.writer;
        thread::scope(|scope| {
            let (holds, held) = mpsc::channel();
            let first = scope.spawn(move || {
                self.write(|tx| {
                    holds.send(()).unwrap();
                    while writer.waiting.load(Ordering::SeqCst) < many {
                        thread::yield_now();
                    }
                    put(tx, "first")
                })
            });
            held.recv().unwrap();
            let others = works
                .into_iter()
                .map(|work| scope.spawn(move || self.write(|tx| work(tx))));
            let threads: Vec<_> = std::iter::once(first)
                .chain(others.collect::<Vec<_>>())
                .collect();
            threads.into_iter().map(heard).collect()
        })
    }
}

#[derive(Debug, PartialEq)]
enum Heard {
    Done,
    Failed,
    Full,
    Panicked,
}

fn heard(thread: ScopedJoinHandle<'_, Done>) -> Heard {
    match thread.join() {
        Ok(Ok(())) => Heard::Done,
        Ok(Err(StoreError::Full)) => Heard::Full,
        Ok(Err(_)) => Heard::Failed,
        Err(_) => Heard::Panicked,
    }
}

fn put(tx: &sql::Connection, name: &str) -> Done {
    let put = "INSERT INTO settings (name, value) VALUES (?1, '')";
    tx.execute(put, [name]).map(drop)
}

fn puts(name: &str) -> Work<'_> {
    Box::new(move |tx| put(tx, name))
}

#[test]
fn writes_that_wait_are_committed_together_and_nobody_sees_them_before() {
    let written = Fixture::new();
    let looks = |name: &'static str| -> Work<'_> {
        let written = &written;
        Box::new(move |tx| {
            assert_eq!(written.there(), Vec::<String>::new());
            put(tx, name)
        })
    };
    let names = ["a", "b", "c", "d", "e", "f", "g"];
    let heard = written.together(names.map(looks).into());
    assert_eq!(heard, [const { Heard::Done }; 8]);
    assert_eq!(
        written.there(),
        ["a", "b", "c", "d", "e", "f", "first", "g"]
    );
}

#[test]
fn whoever_hears_that_it_is_done_finds_it_on_the_disk() {
    let written = Fixture::new();
    thread::scope(|scope| {
        for number in 0..24 {
            let written = &written;
            scope.spawn(move || {
                for round in 0..8 {
                    let name = format!("{number}-{round}");
                    written.write(|tx| put(tx, &name)).unwrap();
                    assert!(written.there().contains(&name));
                }
            });
        }
    });
    assert_eq!(written.there().len(), 24 * 8);
}

fn fails(tx: &sql::Connection) -> Done {
    put(tx, "half")?;
    put(tx, "half")
}

fn panics(tx: &sql::Connection) -> Done {
    put(tx, "half")?;
    panic!("as wished");
}

#[rstest]
#[case::fails(fails, Heard::Failed)]
#[case::panics(panics, Heard::Panicked)]
fn one_that_goes_wrong_goes_alone(
    #[case] wrong: fn(&sql::Connection) -> Done,
    #[case] hears: Heard,
) {
    let written = Fixture::new();
    let heard = written.together(vec![puts("a"), Box::new(wrong), puts("b")]);
    assert_eq!(heard, [Heard::Done, Heard::Done, hears, Heard::Done]);
    assert_eq!(written.there(), ["a", "b", "first"]);
    written.write(|tx| put(tx, "later")).unwrap();
    assert_eq!(written.there(), ["a", "b", "first", "later"]);
}

#[test]
fn when_all_is_undone_everyone_in_it_hears_so_and_the_next_one_writes() {
    let written = Fixture::new();
    // What SQLite does by itself when it cannot go on.
    let undone = |tx: &sql::Connection| {
        tx.batch("ROLLBACK")?;
        Err(StoreError::Full)
    };
    let all: Vec<Work<'_>> = vec![Box::new(undone), Box::new(undone)];
    let heard = written.together(all);
    // The second one of them begins anew, and undoes nothing but its own.
    assert_eq!(heard, [const { Heard::Full }; 3]);
    assert_eq!(written.there(), Vec::<String>::new());
    written.write(|tx| put(tx, "later")).unwrap();
    assert_eq!(written.there(), ["later"]);
}

#[test]
fn on_a_full_disk_everyone_hears_what_became_of_theirs() {
    let written = Fixture::new();
    written.store.set_most_pages(1).unwrap();
    let large = "x".repeat(200_000);
    let names: Vec<String> = (0..12).map(|it| format!("{it:02}")).collect();
    let fills = names.iter().map(|name| {
        let large = &large;
        Box::new(move |tx: &sql::Connection| {
            let put = "INSERT INTO settings (name, value) VALUES (?1, ?2)";
            tx.execute(put, [name.as_str(), large]).map(drop)
        }) as Work<'_>
    });
    let heard = written.together(fills.collect());
    assert!(heard.contains(&Heard::Full), "{heard:?}");
    let done = heard.iter().filter(|it| **it == Heard::Done).count();
    assert_eq!(written.there().len(), done);
    written.store.set_most_pages(100_000).unwrap();
    written.write(|tx| put(tx, "later")).unwrap();
    assert!(written.there().contains(&"later".to_owned()));
}
