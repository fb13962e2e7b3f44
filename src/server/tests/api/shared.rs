//! Two servers on one database, and a database that goes away. Where the database is a file, there is one
//! server and nothing here to test.

use std::collections::BTreeSet;
use std::thread;

use server::store::{PostgresStore, SqliteStore, Store as _, StoreError};

use crate::events::{Stream, signed_in};
use crate::support::{TestApp, message};

/// What ends every connection of the servers with this database.
const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'mijn-aanpak' AND datname = current_database()";

#[test]
fn what_is_done_at_one_server_holds_at_the_other_at_once() {
    let app = TestApp::new().with_person("anna");
    let Some(other) = app.beside(false) else {
        return;
    };
    let phone = app.phone("anna");
    let there = |seq: u64| {
        let body = phone.body(&[message(seq, &format!("m{seq}"))]);
        let request = other.post("/api/v1/sync").json(&body);
        request.header("cookie", &phone.cookie()).send()
    };
    phone.sync(&[message(1, "m1")]);
    assert_eq!(there(2).status, 200);
    assert_eq!(phone.sync(&[message(3, "m3")])["last_seq"], 3);
    let signed_out = app.post("/api/v1/sign-out");
    let cookie = phone.cookie();
    assert_eq!(signed_out.header("cookie", &cookie).send().status, 204);
    assert_eq!(there(4).status, 401);
}

#[test]
fn phones_of_one_person_at_two_servers_lose_nothing_and_double_nothing() {
    const PHONES: usize = 6;
    const EACH: u64 = 8;
    let app = TestApp::new().with_person("anna");
    let Some(other) = app.beside(false) else {
        return;
    };
    let phones: Vec<_> = (0..PHONES)
        .map(|it| if it % 2 == 0 { &app } else { &other }.phone("anna").token)
        .collect();
    let before = app.phone("anna").cursor.get();
    thread::scope(|scope| {
        for (number, token) in phones.iter().enumerate() {
            let server = if number % 3 == 0 { &app } else { &other };
            scope.spawn(move || {
                for seq in 1..=EACH {
                    let body = serde_json::json!({
                        "protocol": 1, "person": "anna", "cursor": before,
                        "device_now": server.now(),
                        "mutations": [message(seq, &format!("{number}-{seq}"))],
                    });
                    let request = server.post("/api/v1/sync").json(&body);
                    let cookie = format!("__Host-session={token}");
                    let answer = request.header("cookie", &cookie).send();
                    assert_eq!(answer.status, 200, "{}", answer.text());
                }
            });
        }
    });
    let whole = app.phone("anna");
    let all = whole.body(&[]);
    let all = serde_json::json!({ "cursor": 0, "protocol": 1, "person": "anna",
        "device_now": all["device_now"], "mutations": [] });
    let file = whole.request(&all).send().json();
    let changes = file["changes"].as_array().unwrap();
    let found: BTreeSet<_> = changes
        .iter()
        .filter_map(|it| it["put"]["message"]["id"].as_str())
        .collect();
    assert_eq!(found.len(), PHONES * EACH as usize);
    // Each request that changed something got a number of its own.
    assert_eq!(file["cursor"], before + PHONES as u64 * EACH);
}

#[test]
fn what_is_done_at_one_server_is_news_at_the_other() {
    let app = TestApp::demo();
    let Some(other) = app.beside(true) else {
        return;
    };
    let phone = app.phone("demo-samir");
    let second = app.phone("demo-samir");
    let listens =
        |path: &str, cookie: &str| Stream::open(&other.get(path).header("cookie", cookie));
    let marit = signed_in(&app, "MARIT");
    let mut on_phone = listens("/api/v1/events", &second.cookie());
    let mut at_desk = listens("/api/v1/desk/events", &marit);
    phone.sync(&[message(1, "m1")]);
    assert_eq!(on_phone.next().as_deref(), Some("-"));
    assert_eq!(at_desk.next().as_deref(), Some("demo-samir"));
    // The connections break, and so may what was said meanwhile: the phone asks, the desk comes anew.
    app.database.change(CUT);
    assert_eq!(on_phone.next().as_deref(), Some("-"));
    assert_eq!(at_desk.next(), None);
}

#[test]
fn connections_that_broke_are_made_anew() {
    let app = TestApp::new().with_person("anna");
    if app.database.address().is_none() {
        return;
    }
    let phone = app.phone("anna");
    for seq in 1..=3 {
        app.database.change(CUT);
        let id = format!("m{seq}");
        assert_eq!(phone.sync(&[message(seq, &id)])["last_seq"], seq);
    }
}

#[test]
fn a_server_that_ends_closes_its_connections_wherever_it_runs() {
    let app = TestApp::new();
    let Some(address) = app.database.address() else {
        return;
    };
    let store = PostgresStore::open(address).unwrap();
    assert_eq!(store.setting("none").unwrap(), None);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async { drop(store) });
}

#[test]
fn an_older_server_goes_on_beside_a_newer_one_and_asks_for_no_more_requests() {
    let app = TestApp::new().with_person("anna");
    if app.database.address().is_none() {
        return;
    }
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    // What a newer program does to the tables when it starts: it adds.
    app.database.change(
        "ALTER TABLE people ADD COLUMN of_tomorrow BIGINT;
         ALTER TABLE records ADD COLUMN of_tomorrow TEXT;
         CREATE TABLE of_tomorrow (id TEXT PRIMARY KEY);
         UPDATE schema_version SET version = 999",
    );
    assert_eq!(app.get("/health/ready").send().status, 503);
    assert_eq!(app.get("/health/live").send().status, 200);
    // Until the proxy has noticed, and somebody has stopped it, it works.
    assert_eq!(phone.sync(&[message(2, "m2")])["last_seq"], 2);
    let second = app.phone("anna");
    assert_eq!(second.sync(&[message(1, "s1")])["last_seq"], 1);
}

#[test]
fn tables_of_a_newer_program_are_left_alone() {
    let app = TestApp::new();
    let Some(address) = app.database.address() else {
        return;
    };
    app.database
        .change("UPDATE schema_version SET version = 999");
    let opened = PostgresStore::open(address);
    assert!(matches!(opened, Err(StoreError::Newer { found: 999, .. })));
}

#[test]
fn a_database_that_is_not_there_is_told() {
    let none = "postgres:///?host=/nowhere&user=nobody&dbname=none";
    assert!(matches!(
        PostgresStore::open(none),
        Err(StoreError::Unreachable(_))
    ));
    assert!(matches!(
        PostgresStore::open("what"),
        Err(StoreError::Address(_))
    ));
}

#[test]
fn both_databases_have_the_same_tables_and_columns() {
    let app = TestApp::new();
    let Some(there) = app.database.columns() else {
        return;
    };
    let folder = tempfile::TempDir::new().unwrap();
    drop(SqliteStore::open(folder.path()).unwrap());
    let db = rusqlite::Connection::open(folder.path().join("mijn-aanpak.db")).unwrap();
    let columns = "SELECT it.name, its.name, its.\"notnull\"
        FROM sqlite_master AS it JOIN pragma_table_info(it.name) AS its WHERE it.type = 'table'";
    let mut find = db.prepare(columns).unwrap();
    let found = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    let here: BTreeSet<(String, String, bool)> = found.unwrap().map(Result::unwrap).collect();
    assert_eq!(here, there);
}
