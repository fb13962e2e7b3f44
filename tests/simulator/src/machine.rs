//! The machine on which the real server runs: its disk can fill up, it can fall down and be put back to
//! yesterday's copy. Asked without a socket, one request at a time.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use domain::{MemberId, PersonId, Record};
use http_body_util::BodyExt as _;
use server::store::{
    Import, NewAccount, NewCode, NewStaffSession, SqliteStore, StaffStore as _, Store as _,
};
use server::{App, Clock, PushSettings, Settings};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower_service::Service as _;

/// No database of a run grows so large, in pages.
const ROOMY: u32 = 1_000_000;
/// Held by the server while it runs.
const LOCK: &str = "lock";

/// What a run starts from, made once.
pub(crate) struct Installed {
    runtime: Runtime,
    folder: TempDir,
    files: Copied,
}

/// The files of a database as they were at one moment.
#[derive(Clone)]
pub(crate) struct Copied(Vec<(String, Vec<u8>)>);

impl Installed {
    /// A server with these people and this staff.
    pub(crate) fn new(people: Vec<(PersonId, Vec<Record>)>, staff: &[Staff]) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .max_blocking_threads(1)
            .build()
            .expect("a runtime");
        let folder = scratch();
        let app = folder.path().join("app");
        std::fs::create_dir(&app).expect("a folder");
        std::fs::write(app.join("index.html"), "<!doctype html>").expect("a file");
        let data = folder.path().join("data");
        let clock = Arc::new(AtomicI64::new(0));
        let store = SqliteStore::open(&data).expect("a database");
        let import = Import {
            people,
            ..Import::default()
        };
        store.import(&import).expect("people");
        for staff in staff {
            let new = NewAccount {
                staff: staff.clone(),
                login: staff.name.clone(),
                now: Instant::from_millis(0),
                opening: None,
                is_demo: false,
                by: None,
            };
            assert!(store.add_account(&new).expect("an account"));
        }
        let store = Arc::new(store);
        let settings = settings(&data, &app, &clock);
        drop(App::with_store(&settings, Arc::clone(&store) as _).expect("a server"));
        drop(store);
        let files = Copied::of(&data);
        Self {
            runtime,
            folder,
            files,
        }
    }

    /// A machine of its own with the server as it was installed.
    pub(crate) fn machine(self: &Rc<Self>) -> Machine {
        let mut machine = Machine {
            installed: Rc::clone(self),
            folder: scratch(),
            starts: 0,
            clock: Arc::new(AtomicI64::new(0)),
            server: None,
        };
        machine.start(&self.files);
        machine
    }
}

/// Someone of the staff, as the account and the person's team have them.
pub(crate) fn staff(name: &str) -> Staff {
    Staff {
        id: MemberId::new(name),
        name: name.to_owned(),
        role: StaffRole::CaseManager,
    }
}

struct Server {
    store: Arc<SqliteStore>,
    router: Router,
}

/// The machine of one run.
pub(crate) struct Machine {
    installed: Rc<Installed>,
    folder: TempDir,
    starts: u32,
    clock: Arc<AtomicI64>,
    server: Option<Server>,
}

/// What the server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) cookie: Option<String>,
    pub(crate) body: String,
}

impl Machine {
    pub(crate) fn set_clock(&self, now: i64) {
        self.clock.store(now, Ordering::Relaxed);
    }

    /// Asks the server; none while it is down.
    pub(crate) fn ask(&self, path: &str, cookie: &str, body: Vec<u8>) -> Option<Answer> {
        let mut router = self.server.as_ref()?.router.clone();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::COOKIE, cookie)
            .body(Body::from(body))
            .expect("a request");
        Some(self.installed.runtime.block_on(async {
            let Ok(response) = router.call(request).await;
            let status = response.status().as_u16();
            let cookie = response.headers().get(header::SET_COOKIE).map(|it| {
                let text = it.to_str().expect("a cookie");
                text.split(';').next().unwrap_or_default().to_owned()
            });
            let body = response.into_body().collect().await.expect("a body");
            let body = String::from_utf8(body.to_bytes().to_vec()).expect("JSON");
            // What the server still does beside the answer is done before anything else happens.
            tokio::task::spawn_blocking(|| ()).await.expect("done");
            Answer {
                status,
                cookie,
                body,
            }
        }))
    }

    /// The records of a person as they are on the disk.
    pub(crate) fn records(&self, person: &PersonId) -> Vec<Record> {
        let server = self.server.as_ref().expect("a server that runs");
        server.store.records(person).expect("records")
    }

    /// Gives a code out with which a phone of this person can be signed in; false when there is no room.
    pub(crate) fn give_code(&self, person: &PersonId, code: &str) -> bool {
        let code = NewCode {
            hash: Sha256::digest(code.as_bytes()).into(),
            person: person.clone(),
            expires_at: Instant::from_millis(i64::MAX),
            is_demo: false,
        };
        let import = Import {
            codes: vec![code],
            ..Import::default()
        };
        let server = self.server.as_ref();
        server.is_some_and(|it| it.store.import(&import).is_ok())
    }

    /// Signs someone of the staff in with this token; false when there is no room.
    pub(crate) fn sign_in(&self, staff: &Staff, token: &str) -> bool {
        let session = NewStaffSession {
            token: Sha256::digest(token.as_bytes()).into(),
            staff: staff.id.clone(),
            totp_step: None,
            credentials: 0,
            now: Instant::from_millis(self.clock.load(Ordering::Relaxed)),
        };
        let server = self.server.as_ref();
        server.is_some_and(|it| it.store.sign_staff_in(&session).unwrap_or(false))
    }

    /// Whether there is room on the disk of the server.
    pub(crate) fn set_roomy(&self, is_roomy: bool) {
        let pages = if is_roomy { ROOMY } else { 1 };
        if let Some(server) = &self.server {
            server.store.set_most_pages(pages).expect("a quota");
        }
    }

    /// A copy of the database as it is now, made beside the running server.
    pub(crate) fn copy(&self) -> Copied {
        Copied::of(&self.data())
    }

    /// Falls down at once; what is on the disk stays. None when it is down already.
    pub(crate) fn fall(&mut self) -> Option<Copied> {
        self.server.as_ref()?;
        let found = self.copy();
        self.server = None;
        Some(found)
    }

    /// Starts the server on this copy.
    pub(crate) fn start(&mut self, files: &Copied) {
        self.server = None;
        self.starts += 1;
        let data = self.data();
        files.put_into(&data);
        self.open();
    }

    fn open(&mut self) {
        let data = self.data();
        let store = Arc::new(SqliteStore::open(&data).expect("the database opens"));
        let app = self.installed.folder.path().join("app");
        let settings = settings(&data, &app, &self.clock);
        let app = App::with_store(&settings, Arc::clone(&store) as _).expect("the server starts");
        let router = server::router(Arc::new(app));
        self.server = Some(Server { store, router });
    }

    /// Puts the server back to this copy, as whoever runs it does.
    pub(crate) fn put_back(&mut self, files: &Copied, now: i64) {
        self.server = None;
        let from = self.folder.path().join("backup");
        files.put_into(&from);
        let made = self.folder.path().join("copy.db");
        let now = Instant::from_millis(now);
        server::store::back_up(&from, &made, now).expect("a backup");
        self.starts += 1;
        server::store::put_back(&self.data(), &made, false, now).expect("it is put back");
        self.open();
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join(self.starts.to_string())
    }
}

impl Copied {
    fn of(folder: &Path) -> Self {
        let entries = std::fs::read_dir(folder).expect("a folder");
        let mut files: Vec<_> = entries
            .map(|entry| entry.expect("an entry").path())
            // The index of the log is memory that is shared, and not to be copied.
            .filter(|path| {
                !path
                    .extension()
                    .is_some_and(|it| it == LOCK || it == "db-shm")
            })
            .map(|path| {
                let name = path.file_name().expect("a name").to_string_lossy();
                (name.into_owned(), std::fs::read(&path).expect("a file"))
            })
            .collect();
        files.sort();
        Self(files)
    }

    /// The copy without what was written last: as if a disk had lied about what it keeps.
    pub(crate) fn without_log(mut self) -> Self {
        self.0.retain(|(name, _)| !name.ends_with("-wal"));
        self
    }

    fn put_into(&self, folder: &Path) {
        std::fs::create_dir_all(folder).expect("a folder");
        for (name, bytes) in &self.0 {
            std::fs::write(folder.join(name), bytes).expect("a file");
        }
    }
}

fn settings(data: &Path, app: &Path, clock: &Arc<AtomicI64>) -> Settings {
    Settings {
        data: data.to_owned(),
        app: server::AppFiles::Folder(app.to_owned()),
        theme: None,
        municipality: None,
        is_demo: false,
        demo_stays: false,
        proxies: Vec::new(),
        address: None,
        push: PushSettings::default(),
        retention: server::Retention::default(),
        clock: Clock::Fixed(Arc::clone(clock)),
    }
}

/// In memory where the machine has such a folder: an fsync of thousands of runs is not what is tried here.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir()
        && let Ok(folder) = TempDir::new_in(memory)
    {
        return folder;
    }
    TempDir::new().expect("a folder for a while")
}
