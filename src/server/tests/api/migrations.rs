//! What every version kept is there after an update to this one, and read by what reads it today.

use domain::time::Instant;
use domain::{DeviceId, MemberId, PersonId, PhotoId};
use server::store::{
    ExternalKind, NewPairing, NewTry, OwnerElsewhere, Pairing, PostgresAddress, PostgresStore,
    SqliteStore, Store, StoreError, Which,
};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::database::Empty;
use crate::released::{self, Order};
use crate::support::{NOW, TestApp, Wish, message, write_app};

const AT: Instant = Instant::from_millis(NOW);

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Reads everything that the fixtures of these versions have.
fn read(store: &dyn Store, versions: &[String]) {
    let had = |version: &str| versions.iter().any(|it| it.starts_with(version));
    let (anna, marit) = (PersonId::new("anna"), MemberId::new("marit"));
    let (phone, today) = (DeviceId::new("phone-1"), AT.day());

    let session = store.session(&hash("anna-1")).unwrap().unwrap();
    assert_eq!((session.person.as_str(), session.last_seq), ("anna", 2));
    let file = store.pull(&session, 0).unwrap();
    let gone = 1;
    assert_eq!(file.changes.len(), store.records(&anna).unwrap().len());
    assert_eq!(
        store.pull(&session, 2).unwrap().changes.len(),
        file.changes.len() - 2 + gone
    );
    assert_eq!(store.setting("of_the_first").unwrap().unwrap(), "it's here");
    assert!(
        !store
            .phones(&anna, Instant::from_millis(0))
            .unwrap()
            .is_empty()
    );
    if had("0002") {
        let photo = store
            .whole_photo(&anna, &PhotoId::new("0b6f3a52c19d4e7f"))
            .unwrap();
        assert_eq!(photo.unwrap(), b"\xff\xd8\x00\x0a\x5c\x27\xff\xd9");
    }
    if had("0003") {
        let account = store.account("marit@example.org").unwrap().unwrap();
        assert!(account.password_hash.unwrap().starts_with("$argon2id$"));
        assert!(store.opening(&hash("opening-1"), AT).unwrap().is_some());
        assert_eq!(
            store
                .staff_session(&hash("marit-1"))
                .unwrap()
                .unwrap()
                .staff
                .id,
            marit
        );
        assert_eq!(store.caseload(&marit).unwrap().len(), 1);
        assert_eq!(store.looks_at(&anna).unwrap().len(), 2);
        let deeds = 1 + usize::from(had("0004"));
        assert_eq!(store.deeds(&anna).unwrap().len(), deeds);
    }
    if had("0005") {
        let choice = store.push_choice(&phone).unwrap().unwrap();
        assert_eq!((choice.kinds.len(), choice.quiet.is_some()), (2, true));
        let due = store.push_due(AT, 10).unwrap();
        assert_eq!(due[0].reach.endpoint, "https://push.example.org/abc");
    }
    if had("0006") {
        assert_eq!(
            store.away(&marit).unwrap().unwrap().back_on.to_string(),
            "2027-01-04"
        );
    }
    if had("0007") {
        let owner = store.feed_owner(&hash("feed-1")).unwrap().unwrap();
        assert_eq!(owner.staff.id, marit);
    }
    if had("0008") {
        let deeds = store.accounts(&MemberId::new("omar"), true).unwrap().deeds;
        let told: Vec<_> = deeds.iter().map(|it| it.deed.name()).collect();
        assert_eq!(told, ["handed_over", "made", "made"]);
        assert!(store.is_browser_known(&hash("browser-1"), AT).unwrap());
        let subject = OwnerElsewhere {
            issuer: "https://login.example.org".to_owned(),
            subject: "sub-1".to_owned(),
            login: None,
            now: AT,
        };
        assert_eq!(
            store.owner_elsewhere(&subject).unwrap().unwrap().staff.id,
            marit
        );
        assert_eq!(store.passkeys(&marit).unwrap().len(), 1);
        assert!(
            store
                .take_challenge(&hash("challenge-1"), &marit, AT)
                .unwrap()
                .is_some()
        );
        let expires = AT.plus_millis(1);
        assert!(!store.use_state(&hash("state-1"), AT, expires).unwrap());
    }
    let files = store.files(None, &|_, _| false).unwrap().files;
    assert!(files.iter().all(|it| it.made_at.is_some()));
    if had("0009") {
        let noted = store.outcomes(&anna, &marit).unwrap();
        assert_eq!(noted.outcomes[0].is.hours, Some(24));
        assert_eq!((noted.notes.len(), noted.gender.is_some()), (3, true));
    }
    if had("0010") {
        let opening = store.opening(&hash("opening-1"), AT).unwrap().unwrap();
        assert_eq!(opening.credentials, 1);
    }
    if had("0011") {
        assert_eq!(store.buddies(&anna, today).unwrap()[0].name, "Sophie");
        assert_eq!(
            store
                .look_along(&hash("buddy-1"), today)
                .unwrap()
                .unwrap()
                .person,
            anna
        );
    }
    if had("0012") {
        assert!(store.is_cut_off(&hash("gone-1")).unwrap());
        assert!(store.is_cut_off(&hash("anna-2")).unwrap());
        assert_eq!(store.deletions().unwrap().len(), 2);
    }
    if had("0013") {
        let tried = NewTry {
            kind: "pairing",
            who: hash("tried-1"),
            now: AT,
            since: AT.plus_millis(-60_000),
            until: AT,
            most_of_one: 1,
            most_of_all: 9,
        };
        let held_up = store.begin_try(&tried).unwrap();
        assert_eq!(held_up, Some(AT.plus_millis(-10_000)));
        let again = store.answer_once(&hash("answered-1"), AT, AT).unwrap();
        assert!(!again, "it was answered before");
    }
    if had("0014") {
        let tokens = store.tokens().unwrap();
        let told: Vec<_> = tokens.iter().map(|it| it.name.as_str()).collect();
        assert_eq!((told, tokens[0].scopes.len()), (vec!["Rooster"], 2));
        let known = store.external_people(Which::One("W-1")).unwrap();
        assert_eq!(known[0].person, anna);
        let kind = ExternalKind::Appointment;
        let things = store.external_things("W-1", kind, Which::One("A-1"));
        assert_eq!(things.unwrap().unwrap().things[0].record, "e1");
    }
    if had("0016") {
        assert_eq!(store.to_erase().unwrap(), [PersonId::new("chidi")]);
    }
    if had("0017") {
        assert_eq!(session.acknowledged, 1);
    }
    if had("0018") {
        let owner = store.calendar_owner(&hash("calendar-1"), Instant::from_millis(0));
        assert_eq!(owner.unwrap(), Some(anna.clone()));
    }
    if had("0019") {
        let october = "2026-10".parse().unwrap();
        let (counted_on, stood) = store.stood(october).unwrap().unwrap();
        assert_eq!(counted_on.to_string(), "2026-11-01");
        assert!(!store.keep_stood(october, counted_on, &stood).unwrap());
    }
    let kept = store.export(&anna).unwrap().unwrap();
    assert_eq!(kept.tables[0].1.len(), 1);
    // What was never used still is good for once.
    for (code, since) in [("code-1", "0001"), ("code-2", "0006")] {
        let pairing = NewPairing {
            code: hash(code),
            token: hash(&format!("new-{code}")),
            device: DeviceId::new(format!("new-{code}")),
            now: AT,
            is_demo: false,
        };
        let paired = store.pair(&pairing).unwrap();
        assert_eq!(
            matches!(paired, Pairing::Paired { .. }),
            had(since),
            "{code}"
        );
    }
}

#[test]
fn what_every_version_kept_is_read_by_this_one() {
    let all = released::versions();
    let empty = Empty::made();
    for until in 1..=all.len() {
        let versions = &all[..until];
        println!("until {}", versions[until - 1]);
        if let Some(empty) = &empty {
            empty.clear();
            released::postgres(empty.address(), versions, Order::Updated);
            read(&PostgresStore::open(empty.address()).unwrap(), versions);
        } else {
            let folder = TempDir::new().unwrap();
            released::sqlite(folder.path(), versions, Order::Updated);
            read(&SqliteStore::open(folder.path()).unwrap(), versions);
        }
    }
}

#[test]
fn what_servers_of_before_write_on_the_tables_of_today_is_read() {
    let all = released::versions();
    if let Some(empty) = Empty::made() {
        released::postgres(empty.address(), &all, Order::WrittenAfterwards);
        read(&PostgresStore::open(empty.address()).unwrap(), &all);
    } else {
        let folder = TempDir::new().unwrap();
        released::sqlite(folder.path(), &all, Order::WrittenAfterwards);
        read(&SqliteStore::open(folder.path()).unwrap(), &all);
    }
}

#[test]
fn a_command_beside_servers_of_an_older_program_leaves_their_tables_as_they_are() {
    let Some(empty) = Empty::made() else { return };
    let address = PostgresAddress::read(empty.address(), None).unwrap();
    // Nothing there yet: an account is made before the first start.
    drop(PostgresStore::open_beside(&address).unwrap());
    let all = released::versions();
    let older = all.len() - 1;
    empty.clear();
    released::postgres(empty.address(), &all[..older], Order::Updated);
    for _ in 0..2 {
        let refused = PostgresStore::open_beside(&address).err();
        assert!(
            matches!(refused, Some(StoreError::Older { found, .. }) if found == older),
            "{refused:?}"
        );
    }
    drop(PostgresStore::open_at(&address).unwrap());
    assert!(PostgresStore::open_beside(&address).is_ok());
}

#[test]
fn a_phone_of_the_first_version_goes_on_after_the_update() {
    let folder = TempDir::new().unwrap();
    write_app(&folder.path().join("app"));
    let first = &released::versions()[..1];
    let data = folder.path().join("data");
    match Empty::made() {
        Some(empty) => {
            released::postgres(empty.address(), first, Order::Updated);
            empty.give_to(&data);
        }
        None => released::sqlite(&data, first, Order::Updated),
    }
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    let body = serde_json::json!({ "protocol": 1, "person": "anna", "cursor": 3, "device_now": NOW,
        "mutations": [message(3, "m3")] });
    let request = app.post("/api/v1/sync").json(&body);
    let answer = request.header("cookie", "__Host-session=anna-1").send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    let answer = answer.json();
    assert_eq!(
        (&answer["last_seq"], &answer["cursor"]),
        (&3.into(), &4.into())
    );
    assert_eq!(answer["changes"][0]["put"]["message"]["id"], "m3");
}
