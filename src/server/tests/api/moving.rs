//! From the file to `PostgreSQL` and back: everything, or nothing. Where no cluster is named there is nowhere to go.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use domain::PersonId;
use domain::time::Instant;
use postgres::{Client, NoTls};
use server::store::{
    BackupError, Move, MoveError, Moved, PersonalStore as _, PostgresAddress, PostgresStore,
    SqliteStore, Store as _, StoreError, back_up, back_up_postgres, move_to_postgres, put_back,
    put_back_into_postgres,
};
use tempfile::TempDir;

use crate::database::Empty;
use crate::program::program;
use crate::released;
use crate::support::{NOW, TestApp, Wish, message, write_app};

const AT: Instant = Instant::from_millis(NOW);

/// A folder with something in every table, and an empty `PostgreSQL`.
struct Both {
    folder: TempDir,
    empty: Empty,
}

impl Both {
    fn made() -> Option<Self> {
        let empty = Empty::made()?;
        let folder = TempDir::new().unwrap();
        released::sqlite(
            &folder.path().join("data"),
            &released::versions(),
            released::Order::Updated,
        );
        Some(Self { folder, empty })
    }

    fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    fn to(&self) -> PostgresAddress {
        PostgresAddress::read(self.empty.address(), None).unwrap()
    }

    fn moved(&self, how: Move) -> Result<Vec<Moved>, MoveError> {
        move_to_postgres(&self.data(), &self.to(), how)
    }

    fn db(&self) -> Client {
        Client::connect(self.empty.address(), NoTls).unwrap()
    }

    /// How many tables are in `PostgreSQL`.
    fn tables(&self) -> i64 {
        let count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
        self.db().query_one(count, &[]).unwrap().get(0)
    }

    fn change(&self, sql: &str) {
        let file = self.data().join("mijn-aanpak.db");
        let db = rusqlite::Connection::open(file).unwrap();
        db.execute_batch(sql).unwrap();
    }
}

fn tables_of(data: &Path) -> BTreeSet<String> {
    let db = rusqlite::Connection::open(data.join("mijn-aanpak.db")).unwrap();
    let all = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let mut all = db.prepare(all).unwrap();
    let names = all.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

#[test]
fn every_table_is_moved_and_proved_to_be_the_same() {
    let Some(both) = Both::made() else { return };
    let moved = both.moved(Move::ForGood).unwrap();
    // A table of a migration that is not moved, or of which nothing is tried here, fails.
    let names: BTreeSet<_> = moved.iter().map(|it| it.table.clone()).collect();
    assert_eq!(names, tables_of(&both.data()));
    assert!(
        moved.iter().all(|it| it.rows > 0 && it.digest != [0; 32]),
        "{moved:?}"
    );
    // Each behind those to which it refers.
    let place = |name: &str| moved.iter().position(|it| it.table == name).unwrap();
    assert!(place("people") < place("devices") && place("devices") < place("sessions"));
    // Bytes, order and all.
    let mut db = both.db();
    let bytes: Vec<u8> = db
        .query_one("SELECT bytes FROM photos", &[])
        .unwrap()
        .get(0);
    assert_eq!(bytes, b"\xff\xd8\x00\x0a\x5c\x27\xff\xd9");
    let deeds = db
        .query("SELECT deed FROM account_deeds ORDER BY rowid", &[])
        .unwrap();
    let deeds: Vec<&str> = deeds.iter().map(|row| row.get(0)).collect();
    assert_eq!(deeds, ["made", "made", "handed_over"]);
    // It numbers on, and the file is not served any more.
    db.execute("INSERT INTO outcome_notes (person, outcome, staff, at, id) VALUES ('anna', 'o3', 'marit', 1, 'o3')", &[])
        .unwrap();
    let number: i64 = db
        .query_one("SELECT max(number) FROM outcome_notes", &[])
        .unwrap()
        .get(0);
    assert_eq!(number, 4);
    assert!(matches!(
        SqliteStore::open(&both.data()),
        Err(StoreError::Moved)
    ));
    let again = both.moved(Move::ForGood);
    assert!(matches!(again, Err(MoveError::NotEmpty(_))), "{again:?}");
}

#[test]
fn nobody_writes_to_the_file_while_it_is_not_known_whether_it_was_moved() {
    let Some(both) = Both::made() else { return };
    drop(PostgresStore::open_at(&both.to()).unwrap());
    // It breaks off at the very end.
    let refuse =
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no''; END';
        CREATE CONSTRAINT TRIGGER at_the_end AFTER INSERT ON people
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()";
    both.db().batch_execute(refuse).unwrap();
    let moved = both.moved(Move::ForGood);
    assert!(matches!(moved, Err(MoveError::Unsure(_))), "{moved:?}");
    let served = SqliteStore::open(&both.data());
    assert!(matches!(served, Err(StoreError::Moved)));
    // Nothing came of it: it is moved the next time.
    let mend = "DROP TRIGGER at_the_end ON people; DROP FUNCTION refuse";
    both.db().batch_execute(mend).unwrap();
    assert!(!both.moved(Move::ForGood).unwrap().is_empty());
}

#[test]
fn phones_go_on_after_it_was_moved() {
    let Some(Both { folder, empty }) = Both::made() else {
        return;
    };
    let data = folder.path().join("data");
    let to = PostgresAddress::read(empty.address(), None).unwrap();
    move_to_postgres(&data, &to, Move::ForGood).unwrap();
    let new = TempDir::new().unwrap();
    write_app(&new.path().join("app"));
    empty.give_to(&new.path().join("data"));
    let app = TestApp::wished(Wish {
        folder: Some(new),
        ..Wish::default()
    });
    let body = serde_json::json!({ "protocol": 1, "person": "anna", "cursor": 5, "device_now": NOW,
        "mutations": [message(3, "m3")] });
    let request = app.post("/api/v1/sync").json(&body);
    let answer = request.header("cookie", "__Host-session=anna-1").send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    // Not the whole file: its cursor is of this history still.
    assert_eq!(answer.json()["is_whole_file"], false);
    assert_eq!(answer.json()["changes"].as_array().unwrap().len(), 1);
    // Who was to be erased still is.
    while !app.store.to_erase().unwrap().is_empty() {
        std::thread::yield_now();
    }
    let chidi = app.store.export(&PersonId::new("chidi")).unwrap();
    assert!(chidi.is_none());
}

#[test]
fn a_rehearsal_beside_a_server_is_of_one_moment_and_leaves_nothing() {
    let Some(both) = Both::made() else { return };
    let server = SqliteStore::open(&both.data()).unwrap();
    assert!(matches!(
        both.moved(Move::ForGood),
        Err(MoveError::Store(StoreError::Taken))
    ));
    let rehearsed = both.moved(Move::Rehearsal).unwrap();
    assert_eq!(both.tables(), 0);
    drop(server);
    assert_eq!(both.moved(Move::ForGood).unwrap(), rehearsed);
}

#[test]
fn where_something_is_already_nothing_is_moved() {
    let Some(both) = Both::made() else { return };
    drop(PostgresStore::open(both.empty.address()).unwrap());
    // With its tables it is empty still.
    let mut db = both.db();
    both.moved(Move::Rehearsal).unwrap();
    db.batch_execute("INSERT INTO settings (name, value) VALUES ('a', 'b')")
        .unwrap();
    assert!(
        matches!(both.moved(Move::ForGood), Err(MoveError::NotEmpty(table)) if table == "settings")
    );
    db.batch_execute("DELETE FROM settings; CREATE TABLE letters (id BIGINT)")
        .unwrap();
    assert!(
        matches!(both.moved(Move::ForGood), Err(MoveError::OtherTables(table)) if table == "letters")
    );
    db.batch_execute("DROP TABLE letters").unwrap();
    both.moved(Move::ForGood).unwrap();
}

#[test]
fn what_breaks_in_the_middle_leaves_nothing() {
    let Some(both) = Both::made() else { return };
    // PostgreSQL takes no such text: the last table of all fails.
    both.change("UPDATE push_texts SET text = 'a' || char(0) || 'b' WHERE text = 'w'");
    let failed = both.moved(Move::ForGood).unwrap_err();
    assert!(
        matches!(failed, MoveError::Table { ref table, .. } if table == "push_texts"),
        "{failed}"
    );
    assert_eq!(both.tables(), 0);
    // And the file is served as before.
    drop(SqliteStore::open(&both.data()).unwrap());
    // A database that changes what it is given is found out.
    drop(PostgresStore::open(both.empty.address()).unwrap());
    both.change("UPDATE push_texts SET text = 'w' WHERE text <> 'm'");
    both.db()
        .batch_execute(
            "CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS
                 $$ BEGIN NEW.value = NEW.value || ' '; RETURN NEW; END $$;
             CREATE TRIGGER other BEFORE INSERT ON settings FOR EACH ROW EXECUTE FUNCTION other()",
        )
        .unwrap();
    assert!(
        matches!(both.moved(Move::ForGood), Err(MoveError::Differs(table)) if table == "settings")
    );
    let rows: i64 = both
        .db()
        .query_one("SELECT count(*) FROM people", &[])
        .unwrap()
        .get(0);
    assert_eq!(rows, 0);
}

#[test]
fn a_backup_of_postgres_is_a_backup_like_any_other_and_is_put_back() {
    let Some(both) = Both::made() else { return };
    both.moved(Move::ForGood).unwrap();
    let copy = both.folder.path().join("copy.db");
    let made = back_up_postgres(&both.to(), &copy, AT).unwrap();
    assert_eq!(made.people, 3);
    let again = back_up_postgres(&both.to(), &copy, AT);
    assert!(matches!(
        again,
        Err(MoveError::Backup(BackupError::Exists(_)))
    ));
    // Not over what is there.
    let over = put_back_into_postgres(&copy, &both.to(), AT);
    assert!(matches!(over, Err(MoveError::NotEmpty(_))));
    // Into a new database: with a history of its own, and sessions of phones only.
    let other = Empty::made().unwrap();
    let to = PostgresAddress::read(other.address(), None).unwrap();
    let put = put_back_into_postgres(&copy, &to, AT).unwrap();
    assert_eq!((put.people, put.made_at), (3, Some(AT)));
    let there = PostgresStore::open(other.address()).unwrap();
    let anna = PersonId::new("anna");
    let kept = |store: &PostgresStore| store.export(&anna).unwrap().unwrap().photos;
    assert_eq!(
        kept(&there),
        kept(&PostgresStore::open(both.empty.address()).unwrap())
    );
    let mut db = Client::connect(other.address(), NoTls).unwrap();
    let over: i64 = db
        .query_one("SELECT count(*) FROM staff_sessions", &[])
        .unwrap()
        .get(0);
    let head: i64 = db
        .query_one("SELECT min(head_seq) FROM people", &[])
        .unwrap()
        .get(0);
    assert!(over == 0 && head > 1 << 40, "{over} {head}");
    // Or into the folder that was left: the way back from PostgreSQL. Until then nothing is copied from there.
    let stale = back_up(&both.data(), &both.folder.path().join("stale.db"), AT);
    assert!(matches!(stale, Err(BackupError::Store(StoreError::Moved))));
    let put = put_back(&both.data(), &copy, true, AT).unwrap();
    assert_eq!(put.people, 3);
    let file = SqliteStore::open(&both.data()).unwrap();
    assert_eq!(file.records(&anna).unwrap(), there.records(&anna).unwrap());
    // A file that is damaged is not put anywhere.
    let mut bytes = fs::read(&copy).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(&copy, bytes).unwrap();
    let third = Empty::made().unwrap();
    let to = PostgresAddress::read(third.address(), None).unwrap();
    assert!(matches!(
        put_back_into_postgres(&copy, &to, AT),
        Err(MoveError::Backup(BackupError::Damaged(_)))
    ));
}

#[test]
fn it_is_moved_copied_and_given_out_from_the_command_line() {
    let Some(both) = Both::made() else { return };
    let run = |words: &[&str]| {
        let mut command = program();
        command
            .args(words)
            .env("MIJN_AANPAK_DATABASE", both.empty.address());
        let out = command.output().unwrap();
        let told = [out.stdout, out.stderr].map(|it| String::from_utf8(it).unwrap());
        (out.status.success(), told.concat())
    };
    let path = |name: &str| both.folder.path().join(name).to_str().unwrap().to_owned();
    let (is_done, told) = run(&["migrate-store", "--from", &path("data"), "--rehearse"]);
    assert!(is_done && told.contains("It was a rehearsal"), "{told}");
    let (is_done, told) = run(&["migrate-store", "--from", &path("data")]);
    assert!(is_done && told.contains("the same on both sides"), "{told}");
    assert!(
        told.contains("people                       3 rows  "),
        "{told}"
    );
    let (is_done, told) = run(&["backup", "--to", &path("copy.db")]);
    assert!(is_done && told.contains("3 people"), "{told}");
    let (is_done, told) = run(&["restore", "--from", &path("copy.db")]);
    assert!(!is_done && told.contains("with nothing in it"), "{told}");
    assert!(run(&["export", "anna", "--to", &path("anna")]).0);
    assert!(both.folder.path().join("anna/index.html").is_file());
    let (is_done, told) = run(&["erase", "anna", "--yes"]);
    assert!(
        is_done && told.starts_with("Erased: 6 records, 1 photos, 2 phones"),
        "{told}"
    );
    assert!(run(&["retention"]).1.contains("looks"));
    let add = [
        "staff",
        "add",
        "--name",
        "Ada",
        "--login",
        "ada",
        "--role",
        "case_manager",
    ];
    assert!(run(&add).1.contains("Open the account within a week"));
}
