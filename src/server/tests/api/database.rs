//! The database of one test: `SQLite` in its folder, or, where the environment names a cluster, a `PostgreSQL`
//! database of its own. `cargo xtask test` runs everything on both.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use postgres::{Client, NoTls};
use server::store::{PostgresStore, SqliteStore, Store};

/// Names a throw-away cluster, `postgres://…` without a database.
const CLUSTER: &str = "MIJN_AANPAK_TEST_POSTGRES";

/// In the folder of a server: the name of its database.
const NAME: &str = "database";

pub(crate) enum Database {
    Sqlite(PathBuf, Arc<SqliteStore>),
    Postgres(String, Arc<PostgresStore>),
}

impl Database {
    /// The database of the server that has this folder: a new one, or that of the server before it.
    pub(crate) fn of(data: &Path) -> Self {
        let Ok(cluster) = std::env::var(CLUSTER) else {
            let store = Arc::new(SqliteStore::open(data).unwrap());
            return Self::Sqlite(data.join("mijn-aanpak.db"), store);
        };
        let name = std::fs::read_to_string(data.join(NAME)).unwrap_or_else(|_| {
            let name = made(&cluster);
            note(data, &name);
            name
        });
        let address = format!("{cluster}&dbname={name}");
        let store = Arc::new(PostgresStore::open(&address).unwrap());
        Self::Postgres(address, store)
    }

    /// Gives the servers of these folders one database without anything in it, where that can be.
    pub(crate) fn empty_for(folders: &[&Path]) -> bool {
        let Ok(cluster) = std::env::var(CLUSTER) else {
            return false;
        };
        let name = new(&cluster, "template0");
        for data in folders {
            note(data, &name);
        }
        true
    }

    /// Has the server of this folder use the same database, where that can be.
    pub(crate) fn share_with(&self, data: &Path) -> bool {
        let Self::Postgres(address, _) = self else {
            return false;
        };
        note(data, address.rsplit('=').next().unwrap());
        true
    }

    pub(crate) fn store(&self) -> Arc<dyn Store> {
        match self {
            Self::Sqlite(_, store) => Arc::clone(store) as _,
            Self::Postgres(_, store) => Arc::clone(store) as _,
        }
    }

    /// For what only `SQLite` has.
    pub(crate) fn sqlite(&self) -> Option<&SqliteStore> {
        match self {
            Self::Sqlite(_, store) => Some(store),
            Self::Postgres(..) => None,
        }
    }

    /// How many rows a table has.
    pub(crate) fn count(&self, table: &str) -> i64 {
        let count = format!("SELECT count(*) FROM {table}");
        match self {
            Self::Sqlite(file, _) => {
                let db = rusqlite::Connection::open(file).unwrap();
                db.query_row(&count, [], |row| row.get(0)).unwrap()
            }
            Self::Postgres(address, _) => client(address).query_one(&count, &[]).unwrap().get(0),
        }
    }

    /// Takes a database of its own away: a cluster full of them takes gigabytes.
    pub(crate) fn forget(&self) {
        if let Self::Postgres(address, _) = self {
            forget(address);
        }
    }

    /// Table, column and whether it is always filled, of all that `SQLite` has too.
    pub(crate) fn columns(&self) -> Option<BTreeSet<(String, String, bool)>> {
        let Self::Postgres(address, _) = self else {
            return None;
        };
        let columns = "SELECT table_name::text, column_name::text, is_nullable = 'NO'
            FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name <> 'schema_version'
              AND column_name <> 'rowid'";
        let found = client(address).query(columns, &[]).unwrap();
        let read = |row: &postgres::Row| (row.get(0), row.get(1), row.get(2));
        Some(found.iter().map(read).collect())
    }

    /// A setting of `PostgreSQL`.
    pub(crate) fn shown(&self, setting: &str) -> String {
        let address = self.address().unwrap();
        let show = format!("SHOW {setting}");
        client(address).query_one(&show, &[]).unwrap().get(0)
    }

    /// The address of a database that servers share.
    pub(crate) fn address(&self) -> Option<&str> {
        match self {
            Self::Sqlite(..) => None,
            Self::Postgres(address, _) => Some(address),
        }
    }

    /// Two texts of each row.
    pub(crate) fn pairs(&self, sql: &str) -> Vec<(String, String)> {
        match self {
            Self::Sqlite(file, _) => {
                let db = rusqlite::Connection::open(file).unwrap();
                let mut find = db.prepare(sql).unwrap();
                let found = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
                found.unwrap().map(Result::unwrap).collect()
            }
            Self::Postgres(address, _) => {
                let found = client(address).query(sql, &[]).unwrap();
                found.iter().map(|row| (row.get(0), row.get(1))).collect()
            }
        }
    }

    /// Where a throw-away cluster is, if there is one: its socket, with the right to do everything.
    pub(crate) fn cluster() -> Option<String> {
        std::env::var(CLUSTER).ok()
    }

    /// Changes something behind the server's back.
    pub(crate) fn change(&self, sql: &str) {
        match self {
            Self::Sqlite(file, _) => rusqlite::Connection::open(file)
                .unwrap()
                .execute_batch(sql)
                .unwrap(),
            Self::Postgres(address, _) => client(address).batch_execute(sql).unwrap(),
        }
    }
}

/// A `PostgreSQL` database with nothing in it; it goes with this.
pub(crate) struct Empty(String);

impl Empty {
    /// None where there is no cluster.
    pub(crate) fn made() -> Option<Self> {
        empty().map(Self)
    }

    pub(crate) fn address(&self) -> &str {
        &self.0
    }

    /// Takes everything out again: quicker than to make another one.
    pub(crate) fn clear(&self) {
        let all = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
        client(&self.0).batch_execute(all).unwrap();
    }

    /// Makes it the database of the server with this folder, which takes it away later.
    pub(crate) fn give_to(self, data: &Path) {
        note(data, self.0.rsplit('=').next().unwrap());
        std::mem::forget(self);
    }
}

impl Drop for Empty {
    fn drop(&mut self) {
        forget(&self.0);
    }
}

/// A database of `PostgreSQL` in which nothing is yet, where the tests run on that; whoever asks takes it away.
pub(crate) fn empty() -> Option<String> {
    let cluster = Database::cluster()?;
    let name = new(&cluster, "template0");
    Some(format!("{cluster}&dbname={name}"))
}

fn note(data: &Path, name: &str) {
    std::fs::create_dir_all(data).unwrap();
    std::fs::write(data.join(NAME), name).unwrap();
}

pub(crate) fn client(address: &str) -> Client {
    Client::connect(address, NoTls).unwrap()
}

/// A new database, made from one whose tables are up to date.
fn made(cluster: &str) -> String {
    static TEMPLATE: LazyLock<String> = LazyLock::new(|| {
        let cluster = std::env::var(CLUSTER).unwrap();
        let template = format!("template_{}", std::process::id());
        let make = format!("CREATE DATABASE {template}");
        client(&format!("{cluster}&dbname=postgres"))
            .batch_execute(&make)
            .unwrap();
        drop(PostgresStore::open(&format!("{cluster}&dbname={template}")).unwrap());
        template
    });
    new(cluster, &TEMPLATE)
}

fn new(cluster: &str, template: &str) -> String {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(1);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let name = format!("test_{}_{number}", std::process::id());
    let make = format!("CREATE DATABASE {name} TEMPLATE {template}");
    client(&format!("{cluster}&dbname=postgres"))
        .batch_execute(&make)
        .unwrap();
    name
}

/// Takes the database at this address away.
pub(crate) fn forget(address: &str) {
    let (cluster, name) = address.rsplit_once("&dbname=").unwrap();
    let gone = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    // A test that failed is not to fail for this.
    if let Ok(mut it) = Client::connect(&format!("{cluster}&dbname=postgres"), NoTls) {
        drop(it.batch_execute(&gone));
    }
}
