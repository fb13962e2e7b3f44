//! The disk.

use server::store::{SqliteStore, StoreError};

use crate::support::{TestApp, message};

#[test]
fn acknowledged_means_on_disk() {
    let app = TestApp::new();
    // 2 is FULL.
    match app.database.sqlite() {
        Some(store) => assert_eq!(store.synchronous().unwrap(), 2),
        None => assert_eq!(app.database.shown("fsync"), "on"),
    }
}

#[test]
fn what_was_acknowledged_is_there_after_a_restart() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    let (token, cursor) = (phone.token.clone(), phone.cursor.get());
    let app = TestApp::wished(crate::support::Wish {
        folder: Some(app.stopped()),
        ..Default::default()
    });
    let body = serde_json::json!({
        "protocol": 1, "person": "anna", "cursor": cursor - 1, "device_now": app.now(),
        "mutations": [message(1, "m1")],
    });
    let cookie = format!("__Host-session={token}");
    let answer = app
        .post("/api/v1/sync")
        .header("cookie", &cookie)
        .json(&body)
        .send()
        .json();
    assert_eq!(
        (&answer["last_seq"], &answer["cursor"]),
        (&1.into(), &cursor.into())
    );
    assert_eq!(answer["changes"][0]["put"]["message"]["id"], "m1");
}

#[test]
fn a_full_disk_changes_nothing_and_ends_when_there_is_room() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let Some(store) = app.database.sqlite() else {
        return;
    };
    store.set_most_pages(1).unwrap();
    let mut seq = 0;
    let full = loop {
        seq += 1;
        assert!(seq < 10_000, "the disk never fills");
        let answer = phone.send(&[message(seq, &format!("m{seq}"))]);
        if answer.status != 200 {
            break answer;
        }
    };
    assert_eq!(
        (full.status, full.problem().as_str()),
        (507, "/problems/storage-full")
    );
    // Who only asks still gets an answer, and a phone that signs in is told the same.
    assert_eq!(phone.sync(&[])["last_seq"], seq - 1);
    store.set_most_pages(100_000).unwrap();
    assert_eq!(
        phone.sync(&[message(seq, &format!("m{seq}"))])["last_seq"],
        seq
    );
}

/// As `PostgreSQL` says it when its disk is full.
const FULL: &str = "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''no room'' USING ERRCODE = ''disk_full''; END';
    CREATE TRIGGER no_room BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION no_room()";

#[test]
fn a_full_disk_of_a_database_elsewhere_changes_nothing_and_ends_when_there_is_room() {
    let app = TestApp::new().with_person("anna");
    if app.database.address().is_none() {
        return;
    }
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    app.database.change(FULL);
    for _ in 0..2 {
        let full = phone.send(&[message(2, "m2")]);
        assert_eq!(
            (full.status, full.problem().as_str()),
            (507, "/problems/storage-full")
        );
    }
    assert_eq!(phone.sync(&[])["last_seq"], 1);
    app.database.change("DROP TRIGGER no_room ON records");
    assert_eq!(phone.sync(&[message(2, "m2")])["last_seq"], 2);
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    assert!(matches!(
        SqliteStore::open(&file.join("data")),
        Err(StoreError::Folder(_))
    ));
}

#[test]
fn a_second_server_on_the_folder_does_not_start() {
    let app = TestApp::new();
    if app.database.sqlite().is_none() {
        // Several may share a PostgreSQL.
        return;
    }
    let folder = app.data_folder();
    assert!(matches!(SqliteStore::open(&folder), Err(StoreError::Taken)));
    let kept = app.stopped();
    SqliteStore::open(&kept.path().join("data")).unwrap();
}
