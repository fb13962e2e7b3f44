//! The demo people.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::client::Request;
use crate::program::{installed, program};
use crate::support::{NOW, TestApp, Wish, flat};

fn sync(app: &TestApp, person: &str, token: &str, mutations: &[Value]) -> Value {
    let answer = app
        .post("/api/v1/sync")
        .header("cookie", &format!("__Host-session={token}"))
        .json(&json!({
            "protocol": 1, "person": person, "cursor": 0, "device_now": app.now(),
            "mutations": mutations,
        }))
        .send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn record(answer: &Value, kind: &str, id: &str) -> Value {
    let changes = answer["changes"].as_array().unwrap();
    let mut records = changes
        .iter()
        .filter_map(|change| change.get("put"))
        .map(flat);
    records
        .find(|it| it["kind"] == kind && it["id"] == id)
        .unwrap_or_default()
}

fn first_entry(answer: &Value) -> Value {
    let changes = answer["changes"].as_array().unwrap();
    let mut entries = changes
        .iter()
        .filter_map(|it| it.get("put"))
        .map(flat)
        .filter(|it| it["kind"] == "entry");
    entries.next().unwrap()
}

#[test]
fn every_demo_code_works_again_and_again() {
    let app = TestApp::demo();
    for person in server::demo_people().unwrap() {
        for code in [person.code.to_owned(), person.code.to_lowercase()] {
            let answer = app.pair(&code);
            assert_eq!(answer.status, 200, "{code}");
            assert_eq!(answer.json()["language"], person.language.tag());
        }
    }
}

#[test]
fn a_demo_code_is_refused_outside_a_demo() {
    assert_eq!(
        TestApp::new().pair("DEMO-SAMIR").problem(),
        "/problems/wrong-code"
    );
    let folder = TestApp::demo().stopped();
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    assert_eq!(app.pair("DEMO-SAMIR").problem(), "/problems/wrong-code");
}

#[test]
fn a_second_start_in_the_same_week_changes_nothing() {
    let app = TestApp::demo();
    let token = app.pair("DEMO-SELAM").session().unwrap();
    let before = sync(&app, "demo-selam", &token, &[]);
    let folder = app.stopped();
    let app = TestApp::wished(Wish {
        is_demo: true,
        folder: Some(folder),
        ..Wish::default()
    });
    assert_eq!(sync(&app, "demo-selam", &token, &[]), before);
}

#[test]
fn a_start_weeks_later_moves_the_demo_along_with_what_was_done_in_it() {
    let app = TestApp::demo();
    let token = app.pair("DEMO-SAMIR").session().unwrap();
    let said = json!({
        "id": "m1", "seq": 1, "at": NOW,
        "action": { "send_message": { "text": { "written": { "ar": "نعم" } } } },
    });
    let before = sync(&app, "demo-samir", &token, &[said]);
    let folder = app.stopped();
    // Monday morning, thirteen days later: two weeks on.
    let wish = Wish {
        is_demo: true,
        folder: Some(folder),
        days_later: 13,
        ..Wish::default()
    };
    let app = TestApp::wished(wish);
    let after = sync(&app, "demo-samir", &token, &[]);
    assert!(after["cursor"].as_u64() > before["cursor"].as_u64());
    let two_weeks = 14 * 24 * 3_600_000;
    assert_eq!(
        record(&after, "message", "m1")["written_at"],
        NOW + two_weeks
    );
    let entry = first_entry(&before);
    let moved = record(&after, "entry", entry["id"].as_str().unwrap());
    let day = |entry: &Value| {
        entry["day"]
            .as_str()
            .unwrap()
            .parse::<domain::time::Day>()
            .unwrap()
    };
    assert_eq!(day(&moved), day(&entry).plus_days(14));
    assert_eq!(moved["from"], entry["from"]);
}

#[test]
fn a_demo_tells_for_each_person_the_name_the_language_and_a_link_that_signs_in() {
    let folder = installed();
    let mut child = program()
        .args(["serve", "--config"])
        .arg(folder.path().join("settings.toml"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Kept until the end: who speaks to nobody ends.
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let people = server::demo_people().unwrap();
    let told: Vec<String> = lines
        .by_ref()
        .take(people.len())
        .map(Result::unwrap)
        .collect();
    for (person, line) in people.iter().zip(&told) {
        let parts: Vec<&str> = line.split_whitespace().collect();
        let [name, language, link] = parts.as_slice() else {
            panic!("{line}");
        };
        assert_eq!(
            [*name, *language],
            [person.name.as_str(), person.language.tag()]
        );
        let (host, code) = link.split_once("/koppelen#").unwrap();
        let address = host.strip_prefix("http://").unwrap().parse().unwrap();
        let answer = Request::new(address, "POST", "/api/v1/pairing")
            .json(&json!({ "code": code }))
            .send();
        assert_eq!(answer.status, 200, "{line}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}
