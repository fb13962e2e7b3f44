//! The phone's storage in a real browser: what was stored comes back, a half batch never does,
//! and a database of version 1 is brought up to date.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that finds nothing fails")]

use domain::regelen::{ItemState, ItemStatus};
use domain::time::Instant;
use domain::{Action, ItemId, Mutation, MutationId, PersonId, PhotoId, Record, RecordKey, Refusal};
use indexed_db_futures::database::{Database as Idb, VersionChangeEvent};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionMode};
use sync::{Persist, RefusedMutation};
use ui::platform::{
    Database, Session, drop_letter_photo, drop_photos, keep_letter_photo, keep_own_photo,
    kept_letter_photo, photos_here, random_id,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn tick(id: &str, seq: u64) -> Mutation {
    let action = Action::TickItem {
        item: ItemId::new("insurance.contents"),
    };
    let at = Instant::from_millis(1_795_000_000_000);
    Mutation {
        id: MutationId::new(id),
        seq,
        at,
        action: action.into(),
    }
}

fn item(id: &str) -> Record {
    let state = ItemState {
        id: ItemId::new(id),
        status: ItemStatus::Done,
        on: None,
        owner: None,
        due: None,
        note: None,
        letter_date: None,
        answers: Vec::new(),
    };
    state.into()
}

#[wasm_bindgen_test]
async fn what_was_stored_comes_back() {
    let name = random_id();
    let database = Database::open(&name).await.unwrap();
    let session = Session {
        person: PersonId::new("p"),
        name: "Samir".into(),
    };
    database.put_session(&session).await.unwrap();
    assert_eq!(database.append(&tick("a", 1)).await.unwrap(), 1);
    // Another tab took the same number meanwhile: the second one moves on.
    assert_eq!(database.append(&tick("b", 1)).await.unwrap(), 2);
    drop(database);
    let (kept, stored) = Database::open(&name).await.unwrap().load().await.unwrap();
    assert_eq!(kept, Some(session));
    let ids: Vec<_> = stored
        .outbox
        .iter()
        .map(|it| (it.id.as_str(), it.seq))
        .collect();
    assert_eq!(ids, [("a", 1), ("b", 2)]);
}

#[wasm_bindgen_test]
async fn no_number_is_left_out() {
    let database = Database::open(&random_id()).await.unwrap();
    // The one before it was not stored.
    assert_eq!(database.append(&tick("b", 2)).await.unwrap(), 1);
    assert_eq!(database.append(&tick("c", 3)).await.unwrap(), 2);
}

#[wasm_bindgen_test]
async fn an_answer_is_taken_over_whole() {
    let database = Database::open(&random_id()).await.unwrap();
    database.append(&tick("a", 1)).await.unwrap();
    database.append(&tick("b", 2)).await.unwrap();
    let refused = RefusedMutation {
        mutation: tick("a", 1),
        refusal: Refusal::Gone,
    };
    let answer = Persist {
        is_whole_file: true,
        is_put_back: false,
        put: vec![item("x"), item("y")],
        remove: Vec::new(),
        cursor: 7,
        last_seq: 1,
        answered: 1,
        refused: vec![refused.clone()],
    };
    database.persist(&answer).await.unwrap();
    let removal = Persist {
        remove: vec![RecordKey {
            kind: domain::Kind::ItemState,
            id: "x".into(),
        }],
        cursor: 8,
        last_seq: 1,
        ..Persist::default()
    };
    database.persist(&removal).await.unwrap();
    let (_, stored) = database.load().await.unwrap();
    assert_eq!(stored.records, [item("y")]);
    assert_eq!((stored.cursor, stored.last_seq), (8, 1));
    assert_eq!(stored.outbox.len(), 1);
    assert_eq!(stored.refused, [refused]);
    database.clear_refused().await.unwrap();
    database.clear().await.unwrap();
    let (session, empty) = database.load().await.unwrap();
    assert!(session.is_none() && empty.records.is_empty() && empty.outbox.is_empty());
}

#[wasm_bindgen_test]
async fn what_stood_here_stays_aside_until_it_was_read() {
    let database = Database::open(&random_id()).await.unwrap();
    let whole = |names: &[&str], is_put_back| Persist {
        is_whole_file: true,
        is_put_back,
        put: names.iter().map(|name| item(name)).collect(),
        ..Persist::default()
    };
    database.persist(&whole(&["x", "y"], false)).await.unwrap();
    assert_eq!(database.before().await.unwrap(), []);
    database.persist(&whole(&["y"], true)).await.unwrap();
    assert_eq!(database.before().await.unwrap(), [item("x"), item("y")]);
    // Once more, before anybody has read it.
    database.persist(&whole(&["z"], true)).await.unwrap();
    let all = [item("x"), item("y"), item("y")];
    assert_eq!(database.before().await.unwrap(), all);
    let (_, stored) = database.load().await.unwrap();
    assert_eq!(stored.records, [item("z")]);
    database.forget_before().await.unwrap();
    assert_eq!(database.before().await.unwrap(), []);
}

#[wasm_bindgen_test]
async fn a_number_is_never_below_what_was_acknowledged() {
    let database = Database::open(&random_id()).await.unwrap();
    let answer = Persist {
        cursor: 3,
        last_seq: 5,
        ..Persist::default()
    };
    database.persist(&answer).await.unwrap();
    assert_eq!(database.append(&tick("late", 2)).await.unwrap(), 6);
}

#[wasm_bindgen_test]
async fn version_one_keeps_everything_when_it_is_brought_up_to_date() {
    let name = random_id();
    let old = Idb::open(name.as_str())
        .with_version(1_u8)
        .with_on_upgrade_needed(|_: VersionChangeEvent, tx: &Transaction<'_>| {
            for store in ["records", "outbox", "state"] {
                tx.db().create_object_store(store).build()?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let tx = old
        .transaction(["records", "outbox"])
        .with_mode(TransactionMode::Readwrite)
        .build()
        .unwrap();
    let record = serde_json::to_string(&item("x")).unwrap();
    let records = tx.object_store("records").unwrap();
    records
        .put(record)
        .with_key("item_state/x")
        .primitive()
        .unwrap()
        .await
        .unwrap();
    let waiting = serde_json::to_string(&tick("a", 1)).unwrap();
    let outbox = tx.object_store("outbox").unwrap();
    outbox
        .put(waiting)
        .with_key(1.0)
        .primitive()
        .unwrap()
        .await
        .unwrap();
    tx.commit().await.unwrap();
    old.close();

    let database = Database::open(&name).await.unwrap();
    let (_, stored) = database.load().await.unwrap();
    assert_eq!(stored.records, [item("x")]);
    assert_eq!(stored.outbox, [tick("a", 1)]);
    database.clear_refused().await.unwrap();
}

/// As version 2 of the database is written by every app until now: names of stores, keys and texts. A new
/// version gets a test beside this one; what stands here never changes.
#[wasm_bindgen_test]
async fn what_an_app_of_version_two_stored_is_read() {
    let name = random_id();
    let old = Idb::open(name.as_str())
        .with_version(2_u8)
        .with_on_upgrade_needed(|_: VersionChangeEvent, tx: &Transaction<'_>| {
            for store in ["records", "outbox", "refused", "state"] {
                tx.db().create_object_store(store).build()?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let tx = old
        .transaction(["records", "outbox", "refused", "state"])
        .with_mode(TransactionMode::Readwrite)
        .build()
        .unwrap();
    let record = r#"{"item_state":{"id":"x","status":"done"}}"#;
    let action = r#"{"tick_item":{"item":"insurance.contents"}}"#;
    let waiting = format!(r#"{{"id":"b","seq":6,"at":1795000000000,"action":{action}}}"#);
    let refused = format!(
        r#"{{"mutation":{{"id":"a","seq":5,"at":1795000000000,"action":{action}}},"refusal":"gone"}}"#
    );
    let texts = [
        ("records", "item_state/x", record),
        ("state", "session", r#"{"person":"p","name":"Samir"}"#),
        ("state", "cursor", "17"),
        ("state", "last_seq", "5"),
    ];
    for (store, key, text) in texts {
        let store = tx.object_store(store).unwrap();
        let put = store.put(text.to_owned()).with_key(key);
        put.primitive().unwrap().await.unwrap();
    }
    for (store, key, text) in [("outbox", 6.0, waiting), ("refused", 5.0, refused)] {
        let store = tx.object_store(store).unwrap();
        let put = store.put(text).with_key(key);
        put.primitive().unwrap().await.unwrap();
    }
    tx.commit().await.unwrap();
    old.close();

    let (session, stored) = Database::open(&name).await.unwrap().load().await.unwrap();
    let samir = Session {
        person: PersonId::new("p"),
        name: "Samir".into(),
    };
    assert_eq!(session, Some(samir));
    assert_eq!((stored.cursor, stored.last_seq), (17, 5));
    assert_eq!(stored.records, [item("x")]);
    assert_eq!(stored.outbox, [tick("b", 6)]);
    let refused = RefusedMutation {
        mutation: tick("a", 5),
        refusal: Refusal::Gone,
    };
    assert_eq!(stored.refused, [refused]);
}

#[wasm_bindgen_test]
async fn the_photo_of_a_letter_is_there_until_it_is_dropped_and_is_none_of_those_that_are_sent() {
    let (mine, theirs) = ("p/cjib", "q/cjib");
    let own = PhotoId::new("cjib");
    keep_own_photo(&own, "of an appointment").await.unwrap();
    keep_letter_photo(mine, "of a letter").await.unwrap();
    let found = kept_letter_photo(mine).await.unwrap();
    assert_eq!(found.as_deref(), Some("of a letter"));
    assert_eq!(kept_letter_photo(theirs).await.unwrap(), None);
    assert_eq!(photos_here().await.unwrap(), [(own.clone(), true)]);
    drop_photos(&[own, PhotoId::new(mine)]).await.unwrap();
    assert!(kept_letter_photo(mine).await.unwrap().is_some());
    drop_letter_photo(mine).await.unwrap();
    assert_eq!(kept_letter_photo(mine).await.unwrap(), None);
}
