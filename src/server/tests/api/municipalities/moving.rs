//! From one municipality to several and back: a database is never passed over in silence, for every phone would be
//! signed out.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use server::store::{PostgresStore, SqliteStore, Store, StoreError};
use server::{Municipalities, MunicipalityName};
use tempfile::TempDir;

use super::installation::{EDE, Installation, WAGENINGEN, config, installed, place};
use crate::database;
use crate::program::program;

fn opened(folder: &Path, database: Option<&str>) -> Result<Municipalities, String> {
    let place = place(folder, database);
    let opened = Municipalities::open(&config(folder).municipalities, &place);
    opened.map_err(|error| format!("{error:#}"))
}

#[test]
fn where_one_has_its_database_several_do_not_start_until_it_is_moved() {
    let folder = installed();
    let database = database::empty();
    let data = folder.path().join("data");
    let of_one: Arc<dyn Store> = match &database {
        Some(address) => Arc::new(PostgresStore::open(address).unwrap()),
        None => Arc::new(SqliteStore::open(&data).unwrap()),
    };
    let key = server::store::Import {
        settings: vec![("of_one".to_owned(), "stays".to_owned())],
        ..server::store::Import::default()
    };
    of_one.import(&key).unwrap();
    drop(of_one);
    let refused = opened(folder.path(), database.as_deref()).err().unwrap();
    assert!(refused.contains("is that of one municipality"), "{refused}");
    let settings = folder.path().join("settings.toml");
    let check = ["check", "--config", settings.to_str().unwrap()];
    let (is_good, told) = run(&data, database.as_deref(), &check);
    assert!(
        !is_good && told.contains("is that of one municipality"),
        "{told}"
    );
    // As docs/operations.md says it.
    if let Some(address) = &database {
        let moved = "ALTER SCHEMA public RENAME TO \"ede\"; CREATE SCHEMA public";
        database::client(address).batch_execute(moved).unwrap();
    } else {
        std::fs::create_dir(data.join(EDE)).unwrap();
        std::fs::rename(data.join("mijn-aanpak.db"), data.join("ede/mijn-aanpak.db")).unwrap();
    }
    let (is_good, told) = run(&data, database.as_deref(), &check);
    assert!(is_good, "{told}");
    drop(opened(folder.path(), database.as_deref()).unwrap());
    let name: MunicipalityName = EDE.parse().unwrap();
    let of_all = place(folder.path(), database.as_deref());
    let in_ede = of_all.of(&name).open_beside();
    let found = in_ede.unwrap().setting("of_one").unwrap();
    assert_eq!(found.as_deref(), Some("stays"));
    if let Some(address) = &database {
        database::forget(address);
    }
}

#[test]
fn where_several_have_theirs_one_does_not_start() {
    let (folder, database) = Installation::start().stopped();
    let refused = match &database {
        Some(address) => PostgresStore::open(address).err(),
        None => SqliteStore::open(&folder.path().join("data")).err(),
    };
    assert!(
        matches!(&refused, Some(StoreError::OfSeveral(names)) if names == "ede, wageningen"),
        "{refused:?}"
    );
    if let Some(address) = &database {
        let nobody: MunicipalityName = "utrecht".parse().unwrap();
        let named = place(folder.path(), Some(address)).of_one(Some(&nobody));
        assert!(matches!(named, Err(StoreError::NoMunicipality(..))));
        database::forget(address);
    }
}

/// Does a command on this data; gives whether it went well, and what it told.
fn run(data: &Path, database: Option<&str>, words: &[&str]) -> (bool, String) {
    let mut command: Command = program();
    command.args(words).env("MIJN_AANPAK_DATA", data);
    if let Some(address) = database {
        command.env("MIJN_AANPAK_DATABASE", address);
    }
    let out = command.output().unwrap();
    let told = [out.stdout, out.stderr].map(|it| String::from_utf8(it).unwrap());
    (out.status.success(), told.concat())
}

#[test]
fn an_account_is_made_where_it_is_said_and_nowhere_when_it_is_not() {
    let all = Installation::start();
    let data = all.folder().join("data");
    let add = |more: &[&str]| {
        let words = [
            "staff",
            "add",
            "--name",
            "Iris",
            "--login",
            "iris",
            "--role",
            "administrator",
        ];
        run(&data, all.database.as_deref(), &[&words, more].concat())
    };
    let before = (all.town(EDE).settled(), all.town(WAGENINGEN).settled());
    let (is_done, told) = add(&[]);
    assert!(
        !is_done && told.contains("several municipalities") && told.contains("ede, wageningen"),
        "{told}"
    );
    for name in ["utrecht", "../ede", "public"] {
        assert!(!add(&["--municipality-name", name]).0, "{name}");
    }
    assert_eq!(
        before,
        (all.town(EDE).stored(), all.town(WAGENINGEN).stored())
    );
    let (is_done, told) = add(&["--municipality-name", WAGENINGEN]);
    assert!(is_done, "{told}");
    assert_eq!(all.town(EDE).stored(), before.0);
    assert!(all.town(WAGENINGEN).stored().contains("Iris"));
    let close = ["staff", "close", "--login", "iris", "--municipality-name"];
    let close = |name| {
        run(
            &data,
            all.database.as_deref(),
            &[&close[..], &[name]].concat(),
        )
    };
    assert!(!close(EDE).0);
    assert!(close(WAGENINGEN).0);
}

#[test]
fn what_is_done_to_a_file_is_done_to_that_of_the_municipality() {
    if database::empty()
        .inspect(|it| database::forget(it))
        .is_some()
    {
        return;
    }
    let (folder, _) = Installation::start().stopped();
    let data = folder.path().join("data");
    let ran = |words: &[&str]| run(&data, None, words);
    let copy = folder.path().join("copy.db");
    let given = folder.path().join("given");
    let (copy, given) = (copy.to_str().unwrap(), given.to_str().unwrap());
    let commands: [&[&str]; 4] = [
        &["backup", "--to", copy],
        &["export", "demo-samir", "--to", given],
        &["erase", "demo-samir", "--yes"],
        &["retention"],
    ];
    for words in commands {
        let (is_done, told) = ran(words);
        assert!(
            !is_done && told.contains("say which with --municipality-name (ede, wageningen)"),
            "{told}"
        );
        let (is_done, told) = ran(&[words, &["--municipality-name", "utrecht"]].concat());
        assert!(
            !is_done && told.contains("no municipality utrecht"),
            "{told}"
        );
    }
    assert!(!Path::new(copy).exists() && !Path::new(given).exists());
    for words in commands {
        let (is_done, told) = ran(&[words, &["--municipality-name", EDE]].concat());
        assert!(is_done, "{words:?} {told}");
    }
    let people = |name: &str| {
        let db = rusqlite::Connection::open(data.join(name).join("mijn-aanpak.db")).unwrap();
        let count = "SELECT count(*) FROM people WHERE id = 'demo-samir'";
        db.query_row(count, [], |row| row.get::<_, u32>(0)).unwrap()
    };
    assert_eq!((people(EDE), people(WAGENINGEN)), (0, 1));
    let restore = ["restore", "--from", copy, "--replace"];
    let (is_done, told) = ran(&restore);
    assert!(!is_done && told.contains("say which"), "{told}");
    assert!(!data.join("mijn-aanpak.db").exists());
    let (is_done, told) = ran(&[&restore[..], &["--municipality-name", EDE]].concat());
    assert!(is_done, "{told}");
    assert_eq!((people(EDE), people(WAGENINGEN)), (1, 1));
    // On a machine where it is not yet.
    let elsewhere = TempDir::new().unwrap();
    let (is_done, told) = run(
        elsewhere.path(),
        None,
        &[&restore[..], &["--municipality-name", EDE]].concat(),
    );
    assert!(
        is_done && elsewhere.path().join("ede/mijn-aanpak.db").is_file(),
        "{told}"
    );
}

#[test]
fn what_is_done_to_a_database_is_done_to_that_of_the_municipality() {
    let (folder, Some(address)) = Installation::start().stopped() else {
        return;
    };
    let data = folder.path().join("data");
    let ran = |words: &[&str]| run(&data, Some(&address), words);
    let copy = folder.path().join("copy.db");
    let given = folder.path().join("given");
    let (copy, given) = (copy.to_str().unwrap(), given.to_str().unwrap());
    let commands: [&[&str]; 5] = [
        &["backup", "--to", copy],
        &["export", "demo-samir", "--to", given],
        &["erase", "demo-samir", "--yes"],
        &["retention"],
        &["token", "list"],
    ];
    for words in commands {
        let (is_done, told) = ran(words);
        assert!(
            !is_done && told.contains("several municipalities") && told.contains("ede, wageningen"),
            "{words:?} {told}"
        );
        let (is_done, told) = ran(&[words, &["--municipality-name", "utrecht"]].concat());
        assert!(
            !is_done && told.contains("no municipality utrecht"),
            "{words:?} {told}"
        );
    }
    assert!(!Path::new(copy).exists() && !Path::new(given).exists());
    for words in commands {
        let (is_done, told) = ran(&[words, &["--municipality-name", EDE]].concat());
        assert!(is_done, "{words:?} {told}");
    }
    let people = |name: &str| {
        let count = format!("SELECT count(*) FROM \"{name}\".people WHERE id = 'demo-samir'");
        let row = database::client(&address).query_one(&count, &[]);
        row.unwrap().get::<_, i64>(0)
    };
    assert_eq!((people(EDE), people(WAGENINGEN)), (0, 1));
    // Back into one that is new: nothing is mixed with what is there.
    let restore = ["restore", "--from", copy];
    for more in [&[][..], &["--municipality-name", EDE]] {
        assert!(!ran(&[&restore[..], more].concat()).0, "{more:?}");
    }
    let (is_done, told) = ran(&[&restore[..], &["--municipality-name", "utrecht"]].concat());
    assert!(is_done, "{told}");
    let from = folder.path().join("file");
    let put = ["restore", "--from", copy, "--data", from.to_str().unwrap()];
    assert!(run(&from, None, &put).0);
    let moved = ["migrate-store", "--from", from.to_str().unwrap()];
    assert!(!ran(&moved).0);
    let (is_done, told) = ran(&[&moved[..], &["--municipality-name", "apeldoorn"]].concat());
    assert!(is_done, "{told}");
    assert_eq!((people("utrecht"), people("apeldoorn")), (1, 1));
    assert_eq!((people(EDE), people(WAGENINGEN)), (0, 1));
    database::forget(&address);
}
