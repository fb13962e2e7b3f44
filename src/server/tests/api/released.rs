//! Databases as every version of the program made them, with what it kept in them: `tests/fixtures` has what is new with
//! each migration, under its name.

use std::path::{Path, PathBuf};

use postgres::{Client, NoTls};

fn server() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all migrations, in order.
pub(crate) fn versions() -> Vec<String> {
    let files = std::fs::read_dir(server().join("migrations/sqlite")).unwrap();
    let mut names: Vec<_> = files
        .map(|it| {
            it.unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    names.sort();
    names
}

/// A migration, and what was kept once there was it.
fn steps(database: &str, version: &str) -> [String; 2] {
    let read = |file: PathBuf| {
        let wrong = |error| panic!("{} is missing: {error}", file.display());
        std::fs::read_to_string(&file).unwrap_or_else(wrong)
    };
    let name = format!("{version}.sql");
    let migration = read(server().join("migrations").join(database).join(&name));
    let kept = read(server().join("tests/fixtures").join(&name));
    // The one way to write bytes that both do not share.
    let kept = if database == "postgres" {
        kept.replace("X'", "'\\x")
    } else {
        kept
    };
    [migration, kept]
}

/// What every program writes since there can be several servers, and the first fixtures do not have.
const SINCE_SERVERS: &str = "UPDATE people SET made_at = 1795300000000 WHERE made_at IS NULL";

/// In which order a database came to what it has.
#[derive(Clone, Copy)]
pub(crate) enum Order {
    /// Each migration was made on what the program before it had kept.
    Updated,
    /// All migrations were there, and then programs of before wrote: servers are updated one after the other.
    WrittenAfterwards,
}

/// What is done, in this order, with the version that it is of.
fn all_steps(database: &str, versions: &[String], order: Order) -> Vec<(String, String)> {
    let both = versions.iter().map(|version| {
        let [migration, kept] = steps(database, version);
        let of = |step| (version.clone(), step);
        (of(migration), of(kept))
    });
    match order {
        Order::Updated => both
            .flat_map(|(migration, kept)| [migration, kept])
            .collect(),
        Order::WrittenAfterwards => {
            let (migrations, mut kept): (Vec<_>, Vec<_>) = both.unzip();
            kept.push(("since several servers".to_owned(), SINCE_SERVERS.to_owned()));
            [migrations, kept].concat()
        }
    }
}

/// Makes the file of a version in a folder.
pub(crate) fn sqlite(folder: &Path, versions: &[String], order: Order) {
    std::fs::create_dir_all(folder).unwrap();
    let db = rusqlite::Connection::open(folder.join("mijn-aanpak.db")).unwrap();
    for (version, step) in all_steps("sqlite", versions, order) {
        let done = db.execute_batch(&format!("BEGIN; {step}; COMMIT"));
        done.unwrap_or_else(|error| panic!("{version}: {error}"));
    }
    db.pragma_update(None, "user_version", versions.len())
        .unwrap();
    let all = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let mut tables = db.prepare(all).unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    for table in tables.map(Result::unwrap) {
        let count = format!("SELECT count(*) FROM {table}");
        let rows: u64 = db.query_row(&count, [], |row| row.get(0)).unwrap();
        assert!(
            rows > 0,
            "the fixtures until {versions:?} have nothing in {table}"
        );
    }
}

/// Makes the tables of a version in an empty database, in the same way.
pub(crate) fn postgres(address: &str, versions: &[String], order: Order) {
    let mut db = Client::connect(address, NoTls).unwrap();
    for (version, step) in all_steps("postgres", versions, order) {
        let done = db.batch_execute(&step);
        done.unwrap_or_else(|error| panic!("{version}: {error}"));
    }
    let put = format!(
        "CREATE TABLE schema_version (version BIGINT NOT NULL);
         INSERT INTO schema_version VALUES ({})",
        versions.len()
    );
    db.batch_execute(&put).unwrap();
}
