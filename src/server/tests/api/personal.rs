//! What a person can have of us, and what is left when they are erased: nothing.

use std::fs;
use std::path::Path;

use domain::PersonId;
use domain::time::Instant;
use serde_json::{Value, json};
use server::store::{Erased, PersonalStore as _, SqliteStore, StoreError};
use server::{erase_person, export_person};
use sha2::{Digest as _, Sha256};

use crate::at_desk::Desk;
use crate::events::{Stream, signed_in};
use crate::health::figures;
use crate::support::{NOW, TestApp, Wish, message};

const AT: Instant = Instant::from_millis(NOW);
const SAMIR: &str = "demo-samir";

fn samir() -> PersonId {
    PersonId::new(SAMIR)
}

/// A demo in which Samir wrote, was looked at and answered, has a photo and a phone that hears of news.
fn lived_in() -> (TestApp, String) {
    let app = TestApp::demo();
    let phone = app.phone(SAMIR);
    phone.sync(&[message(1, "m1")]);
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.get(&format!("people/{SAMIR}")).status, 200);
    let hello = json!({ "send_message": { "text": { "written": { "nl": "Dag <b>Samir</b>" } } } });
    assert_eq!(desk.act(SAMIR, "d1", &hello), Value::Null);
    let name = json!({ "name": { "from": "Samir", "to": "<script>alert(1)</script>" } });
    let named = json!({ "change_person": name });
    assert_eq!(desk.act(SAMIR, "d2", &named), Value::Null);
    let token = phone.token.clone();
    (app, token)
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_person_gets_everything_to_read_and_no_secret() {
    let (app, token) = lived_in();
    let to = app.data_folder().parent().unwrap().join("for-samir");
    // While the server runs.
    export_person(&*app.store, &samir(), &to, AT).unwrap();
    let whole: Value = serde_json::from_str(&read(&to, "everything.json")).unwrap();
    let tables = &whole["tables"];
    let count = |table: &str| tables[table].as_array().unwrap().len();
    assert_eq!(
        (count("people"), count("devices"), count("sessions")),
        (1, 1, 1)
    );
    assert!(count("records") > 20 && count("mutation_log") >= 1);
    assert_eq!(tables["looks"][0]["staff"], "Marit (case_manager)");
    assert_eq!(tables["looks"][0]["at"], "2026-11-24T07:30:00Z");
    assert_eq!(
        tables["staff_mutations"][0]["action"]["send_message"]["text"]["written"]["nl"],
        "Dag <b>Samir</b>"
    );
    let text = whole.to_string();
    for secret in [
        "token_hash",
        "code_hash",
        "p256dh",
        "auth",
        "endpoint",
        &token,
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
    // Nothing of anybody else.
    assert!(!text.contains("demo-selam"));

    let page = read(&to, "index.html");
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
    assert!(page.contains("Dag &lt;b&gt;Samir&lt;/b&gt;") && !page.contains("<b>"));
    for title in ["Mijn plan", "Regelen", "Wie keek in je gegevens?"] {
        assert!(
            page.contains(&format!("<p lang=\"nl\" dir=\"ltr\">{title}</p>")),
            "{title}"
        );
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    // It asks nobody for anything.
    assert!(!page.contains("src=\"http") && !page.contains("<script") && !page.contains("<link"));

    // Never over something, and only of who is there.
    assert!(export_person(&*app.store, &samir(), &to, AT).is_err());
    let nobody = export_person(&*app.store, &PersonId::new("x"), &to.join("x"), AT);
    assert_eq!(nobody.unwrap_err().to_string(), "there is no person x");
}

/// What a phone hears that asks for what is new.
fn asks(app: &TestApp, token: &str) -> (u16, String) {
    let body =
        json!({ "protocol": 1, "person": SAMIR, "cursor": 1, "device_now": NOW, "mutations": [] });
    let request = app.post("/api/v1/sync").json(&body);
    let asked = request
        .header("cookie", &format!("__Host-session={token}"))
        .send();
    (asked.status, asked.problem())
}

fn cut_off() -> (u16, String) {
    (410, "/problems/cut-off".to_owned())
}

#[test]
fn who_is_erased_beside_a_server_is_gone_there_too_and_whoever_listens_is_told() {
    let (app, token) = lived_in();
    let phone = app
        .get("/api/v1/events")
        .header("cookie", &format!("__Host-session={token}"));
    let mut on_phone = Stream::open(&phone);
    let mut at_desk = {
        let marit = signed_in(&app, "MARIT");
        Stream::open(&app.get("/api/v1/desk/events").header("cookie", &marit))
    };
    let stale = app.store.session(&hash(&token)).unwrap().unwrap();
    // What a server has in its memory, it erases itself; of a database that servers share, anybody.
    if app.store.is_shared() {
        let erased = erase_person(&*app.store, &samir(), AT).unwrap().unwrap();
        assert!(erased.records > 20 && erased.phones == 1, "{erased:?}");
    } else {
        let beside = SqliteStore::open_beside(&app.data_folder()).unwrap();
        assert!(!beside.ask_to_erase(&PersonId::new("x"), AT).unwrap());
        assert!(beside.ask_to_erase(&samir(), AT).unwrap());
        while !beside.to_erase().unwrap().is_empty() || beside.is_to_scrub().unwrap() {
            std::thread::yield_now();
        }
    }
    // The phone hears that there is something, asks, wipes itself, and its stream ends.
    assert_eq!(on_phone.next().as_deref(), Some("-"));
    assert_eq!(on_phone.next(), None);
    assert_eq!(at_desk.next().as_deref(), Some(SAMIR));
    assert_eq!(asks(&app, &token), cut_off());
    assert_eq!(asks(&app, "x").0, 401);
    // A request that was on its way finds nobody, and brings nothing back.
    assert!(matches!(app.store.pull(&stale, 0), Err(StoreError::Gone)));
    assert!(app.store.records(&samir()).unwrap().is_empty());
    assert_eq!(app.store.export(&samir()).unwrap().map(drop), None);
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.get(&format!("people/{SAMIR}")).status, 404);
    // The others go on.
    app.phone("demo-selam").sync(&[message(1, "s1")]);
    if app.database.sqlite().is_some() {
        let data = app.data_folder();
        assert!(!contains(&data, SAMIR), "the id is still in a file");
        assert!(!contains(&data, "Samir"), "the name is still in a file");
        assert!(contains(&data, "demo-selam"));
    }
}

/// How much a server keeps in memory of people: whole files, lines of lists, what is counted.
fn in_memory(app: &TestApp) -> [usize; 3] {
    let text = figures(app);
    ["whole_files", "overviews", "facts"].map(|what| {
        let begin = format!("mijn_aanpak_in_memory{{what=\"{what}\"}} ");
        let mut found = text.lines().filter_map(|it| it.strip_prefix(&begin));
        found.next().unwrap().parse().unwrap()
    })
}

/// Has a server make everything that it keeps in memory.
fn fill_memory(app: &TestApp, token: &str, desk: &str) {
    let whole =
        json!({ "protocol": 1, "person": SAMIR, "cursor": 0, "device_now": NOW, "mutations": [] });
    let request = app.post("/api/v1/sync").json(&whole);
    let request = request.header("cookie", &format!("__Host-session={token}"));
    assert_eq!(request.header("accept-encoding", "gzip").send().status, 200);
    for path in ["people", "monitoring"] {
        let request = app.get(&format!("/api/v1/desk/{path}"));
        assert_eq!(request.header("cookie", desk).send().status, 200, "{path}");
    }
}

#[test]
fn of_who_is_erased_no_server_keeps_anything_in_memory() {
    let (app, token) = lived_in();
    let desk = signed_in(&app, "MARIT");
    let other = app.beside(true);
    let servers: Vec<&TestApp> = [&app].into_iter().chain(&other).collect();
    for server in &servers {
        fill_memory(server, &token, &desk);
        let [files, lines, facts] = in_memory(server);
        assert!(
            files == 1 && lines >= 1 && facts == 3,
            "{files} {lines} {facts}"
        );
    }
    let before: Vec<_> = servers.iter().map(|it| in_memory(it)).collect();
    if app.store.is_shared() {
        erase_person(&*app.store, &samir(), AT).unwrap().unwrap();
    } else {
        let beside = SqliteStore::open_beside(&app.data_folder()).unwrap();
        assert!(beside.ask_to_erase(&samir(), AT).unwrap());
    }
    for (server, before) in servers.iter().zip(before) {
        let fewer = before.map(|it| it - 1);
        // Whoever makes it again does so without them.
        while in_memory(server) != fewer {
            std::thread::yield_now();
        }
    }
}

#[test]
fn who_was_erased_while_no_server_ran_is_gone_when_it_starts() {
    let (app, token) = lived_in();
    let data = app.data_folder();
    let is_file = app.database.sqlite().is_some();
    let folder = app.stopped();
    if is_file {
        let store = SqliteStore::open_there(&data).unwrap();
        let erased: Erased = erase_person(&store, &samir(), AT).unwrap().unwrap();
        assert!(
            erased.records > 20 && erased.phones == 1 && erased.looks == 1,
            "{erased:?}"
        );
        assert_eq!(erase_person(&store, &samir(), AT).unwrap(), None);
        assert!(!contains(&data, SAMIR) && !contains(&data, "Samir"));
    }
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    if !is_file {
        erase_person(&*app.store, &samir(), AT).unwrap().unwrap();
    }
    assert_eq!(asks(&app, &token), cut_off());
}

#[test]
fn who_was_to_be_erased_when_the_server_stopped_is_when_it_starts() {
    let (app, token) = lived_in();
    assert!(app.store.ask_to_erase(&samir(), AT).unwrap());
    let app = TestApp::wished(Wish {
        folder: Some(app.stopped()),
        ..Wish::default()
    });
    while !app.store.to_erase().unwrap().is_empty() || app.store.is_to_scrub().unwrap() {
        std::thread::yield_now();
    }
    assert_eq!(asks(&app, &token), cut_off());
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Whether a text stands in any file of the database.
fn contains(data: &Path, text: &str) -> bool {
    let files = fs::read_dir(data).unwrap().map(|it| it.unwrap().path());
    files.map(|it| fs::read(it).unwrap()).any(|bytes| {
        let text = text.as_bytes();
        bytes.windows(text.len()).any(|it| it == text)
    })
}
