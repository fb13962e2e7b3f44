//! The protocol: what is applied, remembered and told.

use serde_json::{Value, json};

use crate::support::{DAY, MINUTE, NOW, TestApp, flat, message, mutation, mutation_at, pay};

fn keys(answer: &Value) -> Vec<String> {
    let changes = answer["changes"].as_array().unwrap();
    let key = |change: &Value| {
        let (word, it) = match change.get("put") {
            Some(record) => ("put", flat(record)),
            None => ("remove", change["remove"].clone()),
        };
        format!(
            "{word} {} {}",
            it["kind"].as_str().unwrap(),
            it["id"].as_str().unwrap()
        )
    };
    changes.iter().map(key).collect()
}

#[test]
fn a_new_phone_gets_the_whole_file() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.cursor.set(0);
    let answer = phone.sync(&[]);
    assert_eq!(answer["is_whole_file"], true);
    assert_eq!(keys(&answer), ["put bill rent", "put person anna"]);
    assert_eq!(
        (&answer["last_seq"], &answer["protocol"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(answer["server_now"], NOW);
    // The answer is what the protocol says.
    let typed: sync::protocol::SyncResponse = serde_json::from_value(answer.clone()).unwrap();
    assert_eq!(serde_json::to_value(typed).unwrap(), answer);
}

#[test]
fn nothing_new_is_a_short_answer() {
    let app = TestApp::new().with_person("anna");
    let answer = app.phone("anna").sync(&[]);
    let expected = json!({
        "protocol": 1, "server_now": NOW, "since": 1, "cursor": 1, "is_whole_file": false,
        "changes": [], "last_seq": 0, "refused": [],
    });
    assert_eq!(answer, expected);
}

#[test]
fn a_mutation_is_applied_once_however_often_it_comes() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let body = phone.body(&[message(1, "m1"), pay(2, "m2", "rent")]);
    // The first answer is lost on the way.
    drop(phone.request(&body).send_only());
    let first = phone.request(&body).send().json();
    let second = phone.request(&body).send().json();
    assert_eq!(first, second);
    assert_eq!(first["last_seq"], 2);
    assert_eq!(first["cursor"], 2);
    let mut changed = keys(&first);
    changed.sort();
    assert_eq!(changed, ["put bill rent", "put message m1"]);
}

#[test]
fn a_longer_outbox_after_a_lost_answer_continues() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.send(&[message(1, "m1")]);
    let answer = phone.sync(&[message(1, "m1"), message(2, "m2")]);
    assert_eq!(answer["last_seq"], 2);
    assert_eq!(keys(&answer), ["put message m1", "put message m2"]);
}

#[test]
fn a_refusal_is_told_again_and_does_not_hold_up_the_rest() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let sent = [pay(1, "m1", "no-such-bill"), message(2, "m2")];
    let refused = json!([{ "id": "m1", "seq": 1, "refusal": "gone" }]);
    let body = phone.body(&sent);
    for _ in 0..2 {
        let answer = phone.request(&body).send().json();
        assert_eq!(answer["refused"], refused);
        assert_eq!(answer["last_seq"], 2);
        assert_eq!(keys(&answer), ["put message m2"]);
    }
}

#[test]
fn another_mutation_under_a_used_number_changes_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    let answer = phone.send(&[message(1, "other"), message(2, "m2")]);
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (409, "/problems/number-used")
    );
    let after = phone.sync(&[]);
    assert_eq!((&after["last_seq"], keys(&after).len()), (&json!(1), 0));
}

#[test]
fn a_gap_stops() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let answer = phone.sync(&[message(1, "m1"), message(3, "m3"), message(4, "m4")]);
    assert_eq!(answer["last_seq"], 1);
    assert_eq!(phone.sync(&[message(3, "m3")])["last_seq"], 1);
    assert_eq!(
        phone.sync(&[message(2, "m2"), message(3, "m3")])["last_seq"],
        3
    );
}

#[test]
fn an_unknown_mutation_stops_by_name_and_loses_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let unknown = mutation(
        2,
        "m2",
        json!({ "practise_word": { "word": { "a": [1] } } }),
    );
    // Behind an unknown one even a known one may have become something else.
    let newer = mutation(3, "m3", json!({ "tick_item": { "item": ["a", "b"] } }));
    let answer = phone.sync(&[message(1, "m1"), unknown, newer]);
    assert_eq!(answer["last_seq"], 1);
    assert_eq!(
        answer["unknown"],
        json!({ "seq": 2, "name": "practise_word" })
    );
    assert_eq!(answer["refused"], json!([]));
}

#[test]
fn what_is_removed_is_told_as_removed() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let remove = mutation(1, "m1", json!({ "remove_bill": { "bill": "rent" } }));
    assert_eq!(keys(&phone.sync(&[remove])), ["remove bill rent"]);
    phone.cursor.set(0);
    assert_eq!(keys(&phone.sync(&[])), ["put person anna"]);
}

#[test]
fn a_cursor_from_the_future_gets_the_whole_file() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    for cursor in [99, u64::MAX] {
        phone.cursor.set(cursor);
        let answer = phone.sync(&[]);
        assert_eq!(
            (&answer["is_whole_file"], &answer["cursor"]),
            (&json!(true), &json!(1))
        );
    }
}

#[test]
fn a_server_that_was_put_back_goes_on_where_the_phone_is() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    // The phone was acknowledged up to 41 by the server as it was before.
    phone.sync(&[message(1, "m1")]);
    phone.cursor.set(40);
    let answer = phone.sync(&[message(42, "m42"), message(43, "m43")]);
    assert_eq!(
        (&answer["is_whole_file"], &answer["last_seq"]),
        (&json!(true), &json!(43))
    );
}

#[test]
fn a_phone_with_a_wrong_clock_is_set_right() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let a_year_off = NOW - 365 * DAY;
    let text = json!({ "written": { "ti": "a" } });
    let action = json!({ "send_message": { "text": text } });
    let mut body = phone.body(&[mutation_at(
        a_year_off - 10 * MINUTE,
        1,
        "m1",
        action.clone(),
    )]);
    body["device_now"] = json!(a_year_off);
    let answer = phone.request(&body).send().json();
    assert_eq!(
        answer["changes"][0]["put"]["message"]["written_at"],
        NOW - 10 * MINUTE
    );
    // A clock that is right: even so, nothing is done later than now.
    let answer = phone.sync(&[mutation_at(NOW + DAY, 2, "m2", action)]);
    assert_eq!(answer["changes"][1]["put"]["message"]["written_at"], NOW);
}

#[test]
fn a_large_answer_is_compressed_for_whoever_takes_it() {
    let app = TestApp::demo();
    let token = app.pair("DEMO-SAMIR").session().unwrap();
    let body = json!({
        "protocol": 1, "person": "demo-samir", "cursor": 0, "device_now": NOW, "mutations": [],
    });
    let request = || {
        let cookie = format!("__Host-session={token}");
        app.post("/api/v1/sync")
            .header("cookie", &cookie)
            .json(&body)
    };
    let plain = request().send();
    let small = request().header("accept-encoding", "br, gzip").send();
    assert_eq!(plain.header("content-encoding"), None);
    assert_eq!(small.header("content-encoding"), Some("gzip"));
    assert!(small.body.len() * 4 < plain.body.len());
    assert_eq!(crate::support::gunzip(&small.body), plain.body);
}

#[test]
fn a_reported_change_comes_back_as_proof_and_as_a_message() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let report = json!({ "report_change": { "what": "hours", "from": "2026-12-01" } });
    let note = json!({ "note_toeslagen_told": { "change": "m1", "is_told": true } });
    let answer = phone.sync(&[mutation(1, "m1", report), mutation(2, "m2", note)]);
    assert_eq!(answer["refused"], json!([]));
    let today = domain::time::Instant::from_millis(NOW).day().to_string();
    let proof = json!({
        "kind": "reported_change", "id": "m1", "what": "hours", "from": "2026-12-01",
        "reported_at": NOW, "toeslagen_told_on": today,
    });
    let records: Vec<Value> = answer["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|change| change.get("put").map(flat))
        .collect();
    assert!(records.contains(&proof), "{records:?}");
    let message = records.iter().find(|it| it["kind"] == "message").unwrap();
    assert_eq!(
        message["text"]["ready"]["args"]["date"],
        json!({ "day": "2026-12-01" })
    );
}

#[test]
fn a_whole_file_that_is_kept_is_that_of_now() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let mut body = phone.body(&[]);
    body["cursor"] = json!(0);
    let plain = || phone.request(&body).send().json();
    let kept = || {
        let answer = phone
            .request(&body)
            .header("accept-encoding", "gzip")
            .send();
        assert_eq!(answer.header("content-encoding"), Some("gzip"));
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
        let text = crate::support::gunzip(&answer.body);
        serde_json::from_slice::<Value>(&text).unwrap()
    };
    assert!(plain()["changes"].as_array().unwrap().len() > 10);
    for seq in 1..=3 {
        // Made, and then found.
        assert_eq!(kept(), plain());
        assert_eq!(kept(), plain());
        phone.sync(&[message(seq, &format!("m{seq}"))]);
        assert_eq!(
            (&kept()["last_seq"], &kept()["cursor"]),
            (&json!(seq), &json!(phone.cursor.get()))
        );
    }
    // Of somebody else, and by the desk.
    app.phone("demo-samir").sync(&[message(1, "other")]);
    assert_eq!(kept(), plain());
    let desk = crate::at_desk::Desk::demo(&app, "MARIT");
    let said = json!({ "send_message": { "text": { "written": { "nl": "Dag" } } } });
    assert_eq!(desk.act("demo-samir", "d1", &said), Value::Null);
    assert_eq!(kept(), plain());
    // Where a code is given out it is made ready, and is the same.
    let code = json!({ "origin": "http://localhost" });
    let path = "/api/v1/desk/people/demo-samir/codes";
    assert_eq!(desk.with(app.post(path).json(&code)).status, 200);
    assert_eq!(kept(), plain());
}
