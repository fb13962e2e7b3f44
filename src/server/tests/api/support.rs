//! A server for one test, and phones that talk to it.

use std::cell::Cell;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread::JoinHandle;

use domain::regelen::{Bill, BillKind, BillStage, Sender};
use domain::time::Instant;
use domain::{BillId, Language, Person, PersonId, Record};
use serde_json::{Value, json};
use server::store::{Import, NewCode, Store};
use server::{App, AppFiles, Clock, PushSettings, Retention, Settings};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use tokio::sync::oneshot;

use crate::client::{Answer, Request};
use crate::database::Database;

/// Tuesday 24 November 2026, 08:30 in Amsterdam.
pub(crate) const NOW: i64 = 1_795_505_400_000;
pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const DAY: i64 = 24 * 60 * MINUTE;

/// The queue is looked at so often that a test need not wait.
const PUSH_EVERY: std::time::Duration = std::time::Duration::from_millis(20);

pub(crate) struct TestApp {
    pub(crate) address: SocketAddr,
    /// Where its figures are.
    pub(crate) metrics: SocketAddr,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) database: Database,
    clock: Arc<AtomicI64>,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
    folder: Option<TempDir>,
}

/// How a test wants its server.
#[derive(Default)]
pub(crate) struct Wish {
    pub(crate) is_demo: bool,
    pub(crate) demo_stays: bool,
    pub(crate) theme: Option<&'static str>,
    pub(crate) municipality: Option<String>,
    /// The folder of a server that was stopped.
    pub(crate) folder: Option<TempDir>,
    pub(crate) days_later: i64,
    /// Whether it sends to the push services of the world and not to this machine.
    pub(crate) is_push_real: bool,
    /// A proxy in front of it.
    pub(crate) proxy: Option<&'static str>,
    /// The address that browsers know.
    pub(crate) address: Option<&'static str>,
    /// Where the app is.
    pub(crate) app: AppPlace,
}

#[derive(Clone, Copy, Default)]
pub(crate) enum AppPlace {
    #[default]
    Folder,
    Program,
}

impl TestApp {
    pub(crate) fn new() -> Self {
        Self::wished(Wish::default())
    }

    pub(crate) fn demo() -> Self {
        Self::wished(Wish {
            is_demo: true,
            ..Wish::default()
        })
    }

    /// One with the app in a folder, one with the app inside.
    pub(crate) fn both() -> [Self; 2] {
        [AppPlace::Folder, AppPlace::Program].map(|app| {
            Self::wished(Wish {
                app,
                ..Wish::default()
            })
        })
    }

    pub(crate) fn wished(wish: Wish) -> Self {
        let folder = wish.folder.unwrap_or_else(installed);
        let theme = wish.theme.map(|css| {
            let file = folder.path().join("municipality.css");
            std::fs::write(&file, css).unwrap();
            file
        });
        let municipality = wish.municipality.map(|toml| {
            let file = folder.path().join("municipality.toml");
            std::fs::write(&file, toml).unwrap();
            file
        });
        let clock = Arc::new(AtomicI64::new(NOW + wish.days_later * DAY));
        let settings = Settings {
            data: folder.path().join("data"),
            app: app_files(&folder.path().join("app"), wish.app),
            theme,
            municipality,
            is_demo: wish.is_demo,
            demo_stays: wish.demo_stays,
            proxies: wish
                .proxy
                .map(|it| it.parse().unwrap())
                .into_iter()
                .collect(),
            address: wish.address.map(str::to_owned),
            clock: Clock::Fixed(Arc::clone(&clock)),
            push: PushSettings {
                every: PUSH_EVERY,
                is_local: !wish.is_push_real,
            },
            retention: Retention::default(),
        };
        let database = Database::of(&settings.data);
        let store = database.store();
        let app = Arc::new(App::with_store(&settings, Arc::clone(&store)).unwrap());
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
                tokio::spawn(server::serve_metrics(Arc::clone(&app), of_metrics));
                let stopped = async { stopped.await.unwrap_or_default() };
                server::serve(app, listener, stopped).await.unwrap();
            });
        });
        Self {
            address,
            metrics,
            store,
            database,
            clock,
            stop: Some(stop),
            serving: Some(serving),
            folder: Some(folder),
        }
    }

    /// A second server on the same database; none where there can be one only.
    pub(crate) fn beside(&self, is_demo: bool) -> Option<Self> {
        self.beside_as(Wish {
            is_demo,
            ..Wish::default()
        })
    }

    /// The same with wishes of its own.
    pub(crate) fn beside_as(&self, wish: Wish) -> Option<Self> {
        let folder = installed();
        let is_shared = self.database.share_with(&folder.path().join("data"));
        is_shared.then(|| {
            Self::wished(Wish {
                folder: Some(folder),
                ..wish
            })
        })
    }

    pub(crate) fn data_folder(&self) -> PathBuf {
        self.folder.as_ref().unwrap().path().join("data")
    }

    /// Stops the server and gives its folder to the next one.
    pub(crate) fn stopped(mut self) -> TempDir {
        self.stop();
        self.folder.take().unwrap()
    }

    fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(serving) = self.serving.take() {
            serving.join().unwrap();
        }
    }

    pub(crate) fn wait(&self, millis: i64) {
        self.clock.fetch_add(millis, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.load(Ordering::Relaxed)
    }

    /// Adds a person with one bill, and the code `CODE-<ID>` that works for a week.
    pub(crate) fn with_person(self, id: &str) -> Self {
        let person = PersonId::new(id);
        let records = vec![
            Record::from(Person {
                id: person.clone(),
                name: id.to_owned(),
                own_name: None,
                language: Language::Tigrinya,
                municipality: "Amsterdam".to_owned(),
                route: None,
                strengths: Vec::new(),
            }),
            Record::from(bill("rent")),
        ];
        self.import(&Import {
            people: vec![(person, records)],
            ..Import::default()
        });
        self.add_code(id, &format!("CODE-{id}"), 7 * DAY);
        self
    }

    pub(crate) fn add_code(&self, person: &str, code: &str, works_for: i64) {
        let normal: String = code.to_uppercase().replace('-', "");
        self.import(&Import {
            codes: vec![NewCode {
                hash: Sha256::digest(normal.as_bytes()).into(),
                person: PersonId::new(person),
                expires_at: Instant::from_millis(self.now() + works_for),
                is_demo: false,
            }],
            ..Import::default()
        });
    }

    pub(crate) fn import(&self, import: &Import) {
        self.store.import(import).unwrap();
    }

    pub(crate) fn get(&self, path: &str) -> Request {
        Request::new(self.address, "GET", path)
    }

    pub(crate) fn post(&self, path: &str) -> Request {
        Request::new(self.address, "POST", path)
    }

    pub(crate) fn request(&self, method: &'static str, path: &str) -> Request {
        Request::new(self.address, method, path)
    }

    pub(crate) fn pair(&self, code: &str) -> Answer {
        self.post("/api/v1/pairing")
            .json(&json!({ "code": code }))
            .send()
    }

    /// A phone of this person that has just been signed in, and has everything.
    pub(crate) fn phone(&self, person: &str) -> Phone<'_> {
        // Each phone of a person needs a code of its own.
        static NEXT: AtomicI64 = AtomicI64::new(1);
        let code = format!("PHONE-{person}-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.add_code(person, &code, DAY);
        let token = self.pair(&code).session().expect("a session");
        let phone = Phone {
            app: self,
            person: person.to_owned(),
            token,
            cursor: Cell::new(0),
        };
        phone.sync(&[]);
        phone
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop();
        // Not where the next server goes on with it.
        if self.folder.is_some() {
            self.database.forget();
        }
    }
}

/// A signed-in phone.
pub(crate) struct Phone<'a> {
    app: &'a TestApp,
    pub(crate) person: String,
    pub(crate) token: String,
    pub(crate) cursor: Cell<u64>,
}

impl Phone<'_> {
    /// A sync request that a test can still spoil.
    pub(crate) fn request(&self, body: &Value) -> Request {
        self.app
            .post("/api/v1/sync")
            .header("cookie", &self.cookie())
            .json(body)
    }

    pub(crate) fn cookie(&self) -> String {
        format!("__Host-session={}", self.token)
    }

    pub(crate) fn body(&self, mutations: &[Value]) -> Value {
        json!({
            "protocol": 1,
            "person": self.person,
            "cursor": self.cursor.get(),
            "device_now": self.app.now(),
            "mutations": mutations,
        })
    }

    pub(crate) fn send(&self, mutations: &[Value]) -> Answer {
        self.request(&self.body(mutations)).send()
    }

    /// Syncs, which must succeed, and moves the cursor.
    pub(crate) fn sync(&self, mutations: &[Value]) -> Value {
        let answer = self.send(mutations);
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = answer.json();
        self.cursor.set(answer["cursor"].as_u64().unwrap());
        answer
    }
}

/// A mutation made now.
pub(crate) fn mutation(seq: u64, id: &str, action: Value) -> Value {
    mutation_at(NOW, seq, id, action)
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "reads well with json! at the call"
)]
pub(crate) fn mutation_at(at: i64, seq: u64, id: &str, action: Value) -> Value {
    json!({ "id": id, "seq": seq, "at": at, "action": action })
}

pub(crate) fn message(seq: u64, id: &str) -> Value {
    let text = json!({ "written": { "ti": "ሰላም" } });
    mutation(seq, id, json!({ "send_message": { "text": text } }))
}

pub(crate) fn pay(seq: u64, id: &str, bill: &str) -> Value {
    mutation(seq, id, json!({ "pay_bill": { "bill": bill } }))
}

pub(crate) fn bill(id: &str) -> Bill {
    Bill {
        id: BillId::new(id),
        from: Sender::HousingAssociation,
        from_name: None,
        kind: BillKind::Rent,
        due: None,
        amount_cents: None,
        stage: BillStage::Bill,
        letter_date: None,
        paid_by: None,
        is_direct_debit: false,
        is_loan: false,
        until: None,
        paid_on: None,
        note: None,
        monthly_on: None,
        arranged_on: None,
        photos: Vec::new(),
        is_own: true,
    }
}

pub(crate) fn bound() -> (std::net::TcpListener, SocketAddr) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// The folder of a server that never ran.
pub(crate) fn installed() -> TempDir {
    let folder = TempDir::new().unwrap();
    write_app(&folder.path().join("app"));
    folder
}

/// An app as the build leaves it: hashed names, compressed copies.
pub(crate) fn write_app(folder: &Path) {
    let write = |name: &str, bytes: &[u8]| {
        let file = folder.join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    };
    write("index.html", b"<!doctype html><title>Mijn Aanpak</title>");
    write("sw.js", b"const THEME = '__THEME__';");
    write("theme.css", b":root{--brand:#04a}");
    write("manifest.webmanifest", b"{}");
    write("app-0123456789.js", SCRIPT.as_bytes());
    write("app-0123456789.js.br", b"brotli of the script");
    write("app-0123456789.js.gz", &gzip(SCRIPT.as_bytes()));
    write("app-89abcdef01.wasm", b"\0asm");
    write("fonts/noto-89abcdef01.woff2", b"wOF2");
    write("l/ti-89abcdef01.msg", b"hello = selam");
    write(".hidden", b"not for anyone");
}

/// The app in a folder, or the same as a program carries it: with it until it ends.
fn app_files(folder: &Path, place: AppPlace) -> AppFiles {
    fn gather(top: &Path, folder: &Path, files: &mut Vec<(&'static str, &'static [u8])>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(top, &path, files);
                continue;
            }
            let name = path.strip_prefix(top).unwrap().to_str().unwrap().to_owned();
            files.push((name.leak(), std::fs::read(&path).unwrap().leak()));
        }
    }
    match place {
        AppPlace::Folder => AppFiles::Folder(folder.to_owned()),
        AppPlace::Program => {
            let mut files = Vec::new();
            gather(folder, folder, &mut files);
            AppFiles::Inside(files.leak())
        }
    }
}

pub(crate) const SCRIPT: &str = "console.log('hello');";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn gunzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Read as _;
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bytes)
        .read_to_end(&mut plain)
        .unwrap();
    plain
}

/// A record with its kind among its fields, as these tests compare them.
pub(crate) fn flat(record: &Value) -> Value {
    let (kind, fields) = record.as_object().and_then(|it| it.iter().next()).unwrap();
    let mut fields = fields.clone();
    fields["kind"] = kind.as_str().into();
    fields
}
