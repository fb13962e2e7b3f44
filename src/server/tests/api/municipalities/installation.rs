//! Two municipalities in one server, as the settings say it: in folders, or in schemas of one database.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::thread::JoinHandle;

use clap::Parser;
use serde_json::{Value, json};
use server::store::{Database, PostgresAddress, Store};
use server::{Clock, Config, Flags, Municipalities};
use tempfile::TempDir;
use tokio::sync::oneshot;

use crate::client::{Answer, Request};
use crate::database;
use crate::support::{NOW, bound, write_app};

/// The two, and the hosts by which they are reached.
pub(crate) const EDE: &str = "ede";
pub(crate) const WAGENINGEN: &str = "wageningen";

/// Colours, terms and ways of working that differ.
const SETTINGS: &str = r#"
data = "data"
app = "app"
demo = true
demo_stays = true
proxy = ["127.0.0.1"]

[[municipality]]
name = "ede"
hosts = ["ede.example", "www.ede.example"]
theme = "ede.css"
municipality = "ede.toml"
address = "https://ede.example"

[[municipality]]
name = "wageningen"
hosts = ["wageningen.example"]
theme = "wageningen.css"
municipality = "wageningen.toml"
address = "https://wageningen.example"
"#;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    flags: Flags,
}

pub(crate) struct Installation {
    pub(crate) address: SocketAddr,
    pub(crate) metrics: SocketAddr,
    /// Of the database that both are in, where that is no file.
    pub(crate) database: Option<String>,
    clock: Arc<AtomicI64>,
    folder: Option<TempDir>,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
    /// Another server goes on with the database.
    is_guest: bool,
}

/// Writes the settings and what they name.
pub(crate) fn installed() -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write_app(&folder.path().join("app"));
    write("settings.toml", SETTINGS);
    write("ede.css", ":root{--brand:#e00}");
    write("wageningen.css", ":root{--brand:#0a0}");
    write(
        "ede.toml",
        "name = \"Ede\"\napproach = \"amsterdam\"\n[[term]]\nitem = \"bills.taxes\"\ndays = 11\n",
    );
    write(
        "wageningen.toml",
        "name = \"Wageningen\"\napproach = \"utrecht\"\n[[term]]\nitem = \"bills.taxes\"\ndays = 22\n",
    );
    folder
}

/// Where all have their databases.
pub(crate) fn place(folder: &Path, database: Option<&str>) -> Database {
    match database {
        Some(address) => {
            Database::Postgres(Box::new(PostgresAddress::read(address, None).unwrap()))
        }
        None => config(folder).database,
    }
}

pub(crate) fn config(folder: &Path) -> Config {
    let file = folder.join("settings.toml");
    let line = ["x", "--config", file.to_str().unwrap()];
    Config::read(&Line::parse_from(line).flags, []).unwrap()
}

impl Installation {
    pub(crate) fn start() -> Self {
        Self::on(installed(), database::empty(), false)
    }

    /// A second server on the same database; none where there can be one only.
    pub(crate) fn beside(&self) -> Option<Self> {
        let database = self.database.clone()?;
        Some(Self::on(installed(), Some(database), true))
    }

    fn on(folder: TempDir, database: Option<String>, is_guest: bool) -> Self {
        let clock = Arc::new(AtomicI64::new(NOW));
        let mut config = config(folder.path());
        for one in &mut config.municipalities {
            one.settings.clock = Clock::Fixed(Arc::clone(&clock));
            one.settings.push.is_local = true;
        }
        let place = place(folder.path(), database.as_deref());
        let served = Municipalities::open(&config.municipalities, &place).unwrap();
        let (stop, stopped) = oneshot::channel();
        let (listener, address) = bound();
        let (of_metrics, metrics) = bound();
        let serving = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.unwrap().block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                let of_metrics = tokio::net::TcpListener::from_std(of_metrics).unwrap();
                tokio::spawn(server::serve_metrics(served.clone(), of_metrics));
                let stopped = async { stopped.await.unwrap_or_default() };
                server::serve(served, listener, stopped).await.unwrap();
            });
        });
        Self {
            address,
            metrics,
            database,
            clock,
            folder: Some(folder),
            stop: Some(stop),
            serving: Some(serving),
            is_guest,
        }
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.as_ref().unwrap().path().to_owned()
    }

    /// One of the two.
    pub(crate) fn town(&self, name: &'static str) -> Town<'_> {
        Town { all: self, name }
    }

    /// Stops the server; what it stored stays as long as the folder.
    pub(crate) fn stopped(mut self) -> (TempDir, Option<String>) {
        self.stop();
        self.is_guest = true;
        (self.folder.take().unwrap(), self.database.clone())
    }

    fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(serving) = self.serving.take() {
            serving.join().unwrap();
        }
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        self.stop();
        if let Some(address) = self.database.as_ref().filter(|_| !self.is_guest) {
            database::forget(address);
        }
    }
}

/// One of the two, as browsers reach it.
#[derive(Clone, Copy)]
pub(crate) struct Town<'a> {
    all: &'a Installation,
    pub(crate) name: &'static str,
}

impl Town<'_> {
    pub(crate) fn host(&self) -> String {
        format!("{}.example", self.name)
    }

    pub(crate) fn request(&self, method: &'static str, path: &str) -> Request {
        Request::new(self.all.address, method, path).host(&self.host())
    }

    pub(crate) fn get(&self, path: &str, cookie: &str) -> Answer {
        self.request("GET", path).header("cookie", cookie).send()
    }

    pub(crate) fn post(&self, path: &str, cookie: &str, body: &Value) -> Answer {
        let request = self.request("POST", path).header("cookie", cookie);
        request.json(body).send()
    }

    /// The cookie of a phone that this code signs in.
    pub(crate) fn phone(&self, code: &str) -> String {
        cookie_of(&self.post("/api/v1/pairing", "", &json!({ "code": code })))
    }

    /// The cookie of somebody of the demo's staff.
    pub(crate) fn desk(&self, name: &str) -> String {
        let code = json!({ "code": format!("DEMO-{name}") });
        cookie_of(&self.post("/api/v1/desk/demo-sign-in", "", &code))
    }

    /// What a phone gets that has nothing yet, and sends these.
    pub(crate) fn sync(&self, cookie: &str, person: &str, mutations: &[Value]) -> Answer {
        let body = sync_of(person, mutations);
        self.post("/api/v1/sync", cookie, &body)
    }

    /// Its store, beside the server.
    pub(crate) fn store(&self) -> Arc<dyn Store> {
        let of_all = place(&self.all.folder(), self.all.database.as_deref());
        of_all
            .of(&self.name.parse().unwrap())
            .open_beside()
            .unwrap()
    }

    /// Everything that is stored, a line a row.
    pub(crate) fn stored(&self) -> String {
        let mut rows = match &self.all.database {
            Some(address) => rows_of_schema(address, self.name),
            None => rows_of_file(&self.file()),
        };
        rows.sort_unstable();
        rows.join("\n")
    }

    pub(crate) fn file(&self) -> PathBuf {
        let folder = self.all.folder().join("data").join(self.name);
        folder.join("mijn-aanpak.db")
    }

    /// Waits until the work of the start is done, which is beside the requests.
    pub(crate) fn settled(&self) -> String {
        let begun = std::time::Instant::now();
        loop {
            let stored = self.stored();
            if stored.contains("retention_last") {
                return stored;
            }
            assert!(begun.elapsed().as_secs() < 30, "the start does not end");
            std::thread::yield_now();
        }
    }

    pub(crate) fn clock(&self) -> Arc<AtomicI64> {
        Arc::clone(&self.all.clock)
    }
}

pub(crate) fn sync_of(person: &str, mutations: &[Value]) -> Value {
    json!({ "protocol": 1, "person": person, "cursor": 0, "device_now": NOW, "mutations": mutations })
}

pub(crate) fn cookie_of(answer: &Answer) -> String {
    let set = answer.header("set-cookie");
    let set = set.unwrap_or_else(|| panic!("{} {}", answer.status, answer.text()));
    set.split(';').next().unwrap().to_owned()
}

fn rows_of_file(file: &Path) -> Vec<String> {
    let db = rusqlite::Connection::open(file).unwrap();
    let mut find = db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap();
    let tables = find.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut rows = Vec::new();
    for table in tables.map(Result::unwrap) {
        let mut all = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = all.column_count();
        let mut found = all.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let mut line = table.clone();
            for column in 0..columns {
                let value: rusqlite::types::Value = row.get(column).unwrap();
                write!(line, " {value:?}").unwrap();
            }
            rows.push(line);
        }
    }
    rows
}

fn rows_of_schema(address: &str, schema: &str) -> Vec<String> {
    let mut client = database::client(address);
    let find = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = $1";
    let tables = client.query(find, &[&schema]).unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let table: String = table.get(0);
        let all = format!("SELECT it::text FROM \"{schema}\".\"{table}\" AS it");
        let found = client.query(&all, &[]).unwrap();
        rows.extend(
            found
                .iter()
                .map(|row| format!("{table} {}", row.get::<_, String>(0))),
        );
    }
    rows
}
