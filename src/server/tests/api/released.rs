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

/// Makes the file of a version in a folder. Each step is done on what the one before it kept.
pub(crate) fn sqlite(folder: &Path, versions: &[String]) {
    std::fs::create_dir_all(folder).unwrap();
    let db = rusqlite::Connection::open(folder.join("mijn-aanpak.db")).unwrap();
    for (index, version) in versions.iter().enumerate() {
        for step in steps("sqlite", version) {
            let done = db.execute_batch(&format!("BEGIN; {step}; COMMIT"));
            done.unwrap_or_else(|error| panic!("{version}: {error}"));
        }
        db.pragma_update(None, "user_version", index + 1).unwrap();
    }
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
pub(crate) fn postgres(address: &str, versions: &[String]) {
    let mut db = Client::connect(address, NoTls).unwrap();
    for version in versions {
        for step in steps("postgres", version) {
            let done = db.batch_execute(&step);
            done.unwrap_or_else(|error| panic!("{version}: {error}"));
        }
    }
    let put = format!(
        "CREATE TABLE schema_version (version BIGINT NOT NULL);
         INSERT INTO schema_version VALUES ({})",
        versions.len()
    );
    db.batch_execute(&put).unwrap();
}
