//! A copy while the server runs, and a copy put back: what phones and staff find then.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use domain::regelen::Bill;
use domain::time::Instant;
use domain::{Action, BillId, Language, MutationId, PersonId, Record, Wording};
use serde_json::json;
use server::erase_person;
use server::store::{BackupError, Import, Since, SqliteStore, StoreError, back_up, put_back};
use sync::Replica;
use tempfile::TempDir;

use crate::at_desk::Desk;
use crate::support::{DAY, NOW, TestApp, Wish, bill, message};

const AT: Instant = Instant::from_millis(NOW);

/// A phone as it is: its own replica, and a session.
struct Held {
    token: String,
    replica: Replica,
}

impl Held {
    fn of(app: &TestApp, person: &str) -> Self {
        let token = app.phone(person).token;
        let mut held = Self {
            token,
            replica: Replica::default(),
        };
        held.sync(app);
        held
    }

    fn writes(&mut self, id: &str) {
        let texts = [(Language::Tigrinya, "ሰላም".to_owned())]
            .into_iter()
            .collect();
        let action = Action::SendMessage {
            to: None,
            text: Wording::Written(texts),
            about: None,
        };
        self.replica.enact(MutationId::new(id), action, AT).unwrap();
    }

    fn sync(&mut self, app: &TestApp) {
        let asked = self.replica.request(PersonId::new("anna"), AT);
        let sent = asked.mutations.last().map_or(0, |it| it.seq);
        let answer = app
            .post("/api/v1/sync")
            .header("cookie", &format!("__Host-session={}", self.token))
            .json(&serde_json::to_value(asked).unwrap())
            .send();
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = serde_json::from_value(answer.json()).unwrap();
        assert!(self.replica.receive(answer, sent, AT).is_some());
    }

    fn messages(&self) -> Vec<String> {
        let all = self.replica.view().messages.keys();
        all.map(|id| id.as_str().to_owned()).collect()
    }
}

fn backup_of(app: &TestApp) -> PathBuf {
    let file = app.data_folder().parent().unwrap().join("copy.db");
    back_up(&app.data_folder(), &file, AT).unwrap();
    file
}

fn started(folder: TempDir) -> TestApp {
    TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    })
}

/// Stops the server, puts the copy back and starts it again.
fn put_back_from(app: TestApp, copy: &Path) -> TestApp {
    let folder = app.stopped();
    put_back_in(folder, copy).0
}

fn put_back_in(folder: TempDir, copy: &Path) -> (TestApp, Since) {
    let put = put_back(&folder.path().join("data"), copy, true, AT).unwrap();
    assert_eq!(put.made_at, Some(AT));
    assert!(put.before.unwrap().is_file());
    (started(folder), put.since.unwrap())
}

fn add_bill(app: &TestApp, id: &str) {
    let new = Record::from(Bill {
        id: BillId::new(id),
        ..bill("rent")
    });
    app.import(&Import {
        people: vec![(PersonId::new("anna"), vec![new])],
        ..Import::default()
    });
}

#[test]
fn a_copy_is_made_while_the_server_runs_and_overwrites_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    let copy = backup_of(&app);
    assert_eq!(
        fs::metadata(&copy).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let bytes = fs::read(&copy).unwrap();
    phone.sync(&[message(2, "m2")]);
    let again = back_up(&app.data_folder(), &copy, AT);
    assert!(matches!(again, Err(BackupError::Exists(_))), "{again:?}");
    assert_eq!(fs::read(&copy).unwrap(), bytes);
    // Nothing is left beside it.
    let names = fs::read_dir(copy.parent().unwrap()).unwrap();
    let names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|it| it.starts_with("copy.db")).count(), 1);
    let empty = TempDir::new().unwrap();
    let none = back_up(empty.path(), &empty.path().join("copy.db"), AT);
    assert!(matches!(
        none,
        Err(BackupError::Store(StoreError::NoDatabase))
    ));
    assert!(!empty.path().join("copy.db").exists());
}

#[test]
fn only_a_good_copy_is_put_back_and_only_where_nothing_is_lost() {
    let app = TestApp::new().with_person("anna");
    let copy = backup_of(&app);
    let data = app.data_folder();
    let tried = |from: &PathBuf, replace| put_back(&data, from, replace, AT).unwrap_err();
    assert!(matches!(
        tried(&copy, true),
        BackupError::Store(StoreError::Taken)
    ));
    let folder = app.stopped();
    assert!(matches!(tried(&copy, false), BackupError::HasDatabase));

    let other = folder.path().join("other");
    fs::write(&other, "a letter").unwrap();
    assert!(matches!(tried(&other, true), BackupError::NotOurs(_)));
    rusqlite::Connection::open(folder.path().join("empty.db"))
        .and_then(|db| db.execute_batch("CREATE TABLE people (id)"))
        .unwrap();
    let foreign = folder.path().join("empty.db");
    assert!(matches!(tried(&foreign, true), BackupError::NotOurs(_)));
    assert!(matches!(
        tried(&folder.path().join("no"), true),
        BackupError::File { .. }
    ));

    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    fs::write(&other, &bytes).unwrap();
    assert!(matches!(tried(&other, true), BackupError::Damaged(_)));

    fs::copy(&copy, &other).unwrap();
    let newer = rusqlite::Connection::open(&other).unwrap();
    newer.pragma_update(None, "user_version", 999).unwrap();
    drop(newer);
    let refused = tried(&other, true);
    assert!(matches!(
        refused,
        BackupError::Store(StoreError::Newer { found: 999, .. })
    ));

    // Whatever was refused, the database is as it was.
    let app = started(folder);
    assert_eq!(app.pair("CODE-anna").status, 200);
}

#[test]
fn after_a_copy_was_put_back_phones_go_on_and_hold_what_the_server_holds() {
    let app = TestApp::new().with_person("anna");
    let mut quiet = Held::of(&app, "anna");
    let mut busy = Held::of(&app, "anna");
    busy.writes("m1");
    busy.sync(&app);
    quiet.writes("q0");
    quiet.sync(&app);
    let copy = backup_of(&app);
    for id in ["m2", "m3"] {
        busy.writes(id);
        busy.sync(&app);
    }
    quiet.writes("q1");
    quiet.sync(&app);
    // One waits on a phone while the server is put back.
    busy.writes("m4");

    let (app, since) = put_back_in(app.stopped(), &copy);
    // What cannot be recovered is told: two messages of the one phone, one of the other.
    assert_eq!(since.changed, [(PersonId::new("anna"), 3)]);
    assert_eq!(since.erased, []);
    // Others write, so many that the numbers are past those that the phones knew.
    for bill in 0..9 {
        add_bill(&app, &format!("new{bill}"));
    }
    // Nothing to send: it learns that the server is behind, and what it holds.
    quiet.sync(&app);
    assert_eq!(quiet.messages(), ["m1", "q0"]);
    assert_eq!(quiet.replica.view().bills.len(), 10);
    // What was not acknowledged is sent, though the server never had the numbers before it.
    busy.sync(&app);
    assert_eq!(
        (busy.messages(), busy.replica.waiting()),
        (["m1", "m4", "q0"].map(str::to_owned).to_vec(), 0)
    );
    // Both go on, also the one that had nothing to send at first.
    quiet.writes("q2");
    quiet.sync(&app);
    assert_eq!(quiet.replica.waiting(), 0);
    busy.sync(&app);
    assert_eq!(busy.messages(), ["m1", "m4", "q0", "q2"]);
    assert_eq!(busy.replica.view(), quiet.replica.view());
}

#[test]
fn who_was_erased_since_and_who_lost_something_is_told() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let copy = backup_of(&app);
    let app = app.with_person("chidi");
    let folder = app.stopped();
    let data = folder.path().join("data");
    let store = SqliteStore::open_there(&data).unwrap();
    let bilal = PersonId::new("bilal");
    erase_person(&store, &bilal, AT).unwrap().unwrap();
    drop(store);
    let (_app, since) = put_back_in(folder, &copy);
    assert_eq!(since.changed, [(PersonId::new("chidi"), 2)]);
    assert_eq!(since.erased, [PersonId::new("bilal")]);
}

#[test]
fn a_phone_that_was_cut_off_since_stays_cut_off() {
    let app = TestApp::new().with_person("anna");
    let (lost, kept) = (app.phone("anna").token, app.phone("anna").token);
    let copy = backup_of(&app);
    let anna = PersonId::new("anna");
    // The one that was signed in first.
    let phones = app.store.phones(&anna, Instant::from_millis(0)).unwrap();
    let contact = |app: &TestApp, token: &str| {
        let asked = Replica::default().request(PersonId::new("anna"), AT);
        app.post("/api/v1/sync")
            .header("cookie", &format!("__Host-session={token}"))
            .json(&serde_json::to_value(asked).unwrap())
            .send()
            .status
    };
    for phone in phones {
        app.store.sign_phone_out(&anna, &phone.id).unwrap();
        if contact(&app, &lost) == 410 {
            break;
        }
    }
    let is_kept = contact(&app, &kept);
    let app = put_back_from(app, &copy);
    assert_eq!((contact(&app, &lost), contact(&app, &kept)), (410, is_kept));
}

#[test]
fn of_a_damaged_database_nothing_is_told_and_the_copy_takes_its_place() {
    let app = TestApp::new().with_person("anna");
    let copy = backup_of(&app);
    let folder = app.stopped();
    let data = folder.path().join("data");
    for end in ["", "-wal"] {
        fs::write(data.join(format!("mijn-aanpak.db{end}")), "a letter").unwrap();
    }
    let put = put_back(&data, &copy, true, AT).unwrap();
    assert_eq!((put.people, put.since), (1, None));
    assert_eq!(
        started(folder).pair("CODE-anna").problem(),
        "/problems/expired-code"
    );
}

#[test]
fn the_same_copy_put_back_twice_is_noticed_twice() {
    let app = TestApp::new().with_person("anna");
    let mut phone = Held::of(&app, "anna");
    let copy = backup_of(&app);
    let app = put_back_from(app, &copy);
    phone.writes("m1");
    phone.sync(&app);
    let folder = app.stopped();
    let later = AT.plus_millis(DAY);
    put_back(&folder.path().join("data"), &copy, true, later).unwrap();
    let app = started(folder);
    for bill in 0..9 {
        add_bill(&app, &format!("new{bill}"));
    }
    phone.sync(&app);
    assert_eq!(phone.messages(), [] as [&str; 0]);
    assert_eq!(phone.replica.view().bills.len(), 10);
    phone.writes("m2");
    phone.sync(&app);
    assert_eq!((phone.replica.waiting(), phone.messages().len()), (0, 1));
}

#[test]
fn sessions_of_the_staff_and_codes_that_nobody_used_are_over_when_a_copy_was_put_back() {
    let app = TestApp::demo();
    app.add_code("demo-samir", "CODE-OLD", 7 * DAY);
    let copy = {
        let desk = Desk::demo(&app, "MARIT");
        assert_eq!(desk.get("me").status, 200);
        backup_of(&app)
    };
    let token = Desk::demo(&app, "MARIT").cookie;
    let folder = app.stopped();
    put_back(&folder.path().join("data"), &copy, true, AT).unwrap();
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        is_demo: true,
        ..Wish::default()
    });
    let me = app.get("/api/v1/desk/me").header("cookie", &token).send();
    assert_eq!(me.status, 401);
    assert_eq!(app.pair("CODE-OLD").problem(), "/problems/expired-code");
    assert_eq!(app.pair("DEMO-SAMIR").status, 200);
    let person = json!("demo-samir");
    assert_eq!(app.pair("DEMO-SAMIR").json()["person"], person);
}
