//! An app of the first release and today's server: what its phone asked and what its server answered was recorded by
//! its own code, and today's server is asked the same, byte by byte.

use domain::{Change, PersonId};
use serde_json::{Value, json};
use server::store::Import;
use sync::protocol::SyncResponse;

use crate::support::{DAY, NOW, TestApp, mutation};

/// A request and its answer in turns: the whole file first, then every action that there was.
const CONVERSATION: &str = include_str!("../../../sync/tests/forms/first_release.jsonl");
const PERSON: &str = "demo-samir";

fn turns() -> Vec<(&'static str, Value)> {
    let lines: Vec<&str> = CONVERSATION.lines().collect();
    let turns = lines.chunks_exact(2);
    turns
        .map(|turn| (turn[0], serde_json::from_str(turn[1]).unwrap()))
        .collect()
}

/// A server with the file that the first release had stored.
fn with_its_file(first: &Value) -> TestApp {
    let app = TestApp::new();
    let answer: SyncResponse = serde_json::from_value(first.clone()).unwrap();
    let records = answer.changes.into_iter().map(|change| match change {
        Change::Put(record) => record,
        Change::Remove(key) => panic!("a whole file has no {key:?}"),
    });
    app.import(&Import {
        people: vec![(PersonId::new(PERSON), records.collect())],
        ..Import::default()
    });
    app
}

/// Whether everything that was said then is said today; a newer server may say more.
fn says_all(today: &Value, then: &Value) -> bool {
    match (today, then) {
        (Value::Object(today), Value::Object(then)) => then
            .iter()
            .all(|(name, value)| today.get(name).is_some_and(|it| says_all(it, value))),
        (Value::Array(today), Value::Array(then)) => {
            let known = |it: &Value| today.iter().any(|said| says_all(said, it));
            today.len() == then.len() && then.iter().all(known)
        }
        _ => today == then,
    }
}

#[test]
fn it_is_answered_today_as_it_was_then() {
    let turns = turns();
    let app = with_its_file(&turns[0].1);
    // At the moment at which it was recorded.
    app.wait(turns[0].1["server_now"].as_i64().unwrap() - NOW);
    app.add_code(PERSON, "FIRST", DAY);
    let token = app.pair("FIRST").session().unwrap();
    let ask = |body: &str| {
        app.post("/api/v1/sync")
            .header("cookie", &format!("__Host-session={token}"))
            .json(&serde_json::from_str(body).unwrap())
            .send()
    };
    for (number, (asked, then)) in turns.iter().enumerate() {
        // What the phone pays in this one, another phone had taken away.
        if then["refused"] != json!([]) {
            let removed = mutation(1, "removed", json!({ "remove_bill": { "bill": "m15" } }));
            app.phone(PERSON).sync(&[removed]);
        }
        let today = ask(asked);
        assert_eq!(today.status, 200, "turn {number}: {}", today.text());
        let today = today.json();
        assert!(
            says_all(&today, then),
            "turn {number}: {today} and then {then}"
        );
        // Its answer was lost: it asks again, and hears the same.
        let again = ask(asked).json();
        assert!(says_all(&again, then), "turn {number}, once more: {again}");
    }
    let actions = turns.iter().flat_map(|(asked, _)| {
        let asked: Value = serde_json::from_str(asked).unwrap();
        asked["mutations"].as_array().unwrap().clone()
    });
    assert_eq!(actions.count(), 33);
}
