//! Several phones, several people.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Phone, TestApp, flat, message, pay};

/// What a phone holds, kept as a phone keeps it.
fn absorb(records: &mut BTreeMap<String, Value>, answer: &Value) {
    if answer["is_whole_file"] == true {
        records.clear();
    }
    let key = |it: &Value| format!("{} {}", it["kind"], it["id"]);
    for change in answer["changes"].as_array().unwrap() {
        match change.get("put") {
            Some(record) => drop(records.insert(key(&flat(record)), flat(record))),
            None => drop(records.remove(&key(&change["remove"]))),
        }
    }
}

fn whole(phone: &Phone<'_>) -> BTreeMap<String, Value> {
    phone.cursor.set(0);
    let mut records = BTreeMap::new();
    absorb(&mut records, &phone.sync(&[]));
    records
}

#[test]
fn two_phones_of_a_person_come_to_hold_the_same() {
    let app = TestApp::new().with_person("anna");
    let (one, other) = (app.phone("anna"), app.phone("anna"));
    let (mut of_one, mut of_other) = (whole(&one), whole(&other));
    absorb(
        &mut of_one,
        &one.sync(&[message(1, "a1"), pay(2, "a2", "rent")]),
    );
    absorb(&mut of_other, &other.sync(&[message(1, "b1")]));
    absorb(&mut of_one, &one.sync(&[]));
    absorb(&mut of_other, &other.sync(&[]));
    assert_eq!(of_one, of_other);
    assert_eq!(of_one, whole(&one));
    assert_eq!(of_one.len(), 4);
}

#[test]
fn numbers_are_counted_per_phone() {
    let app = TestApp::new().with_person("anna");
    let (one, other) = (app.phone("anna"), app.phone("anna"));
    assert_eq!(
        one.sync(&[message(1, "a1"), message(2, "a2")])["last_seq"],
        2
    );
    assert_eq!(other.sync(&[])["last_seq"], 0);
    assert_eq!(other.sync(&[message(1, "b1")])["last_seq"], 1);
}

#[test]
fn a_phone_that_pairs_again_brings_its_outbox_and_nothing_is_done_twice() {
    let app = TestApp::new().with_person("anna");
    let before = app.phone("anna");
    // Applied, but the phone did not get the answer before its session ended.
    before.send(&[message(1, "m1"), pay(2, "m2", "no-such-bill")]);
    let after = app.phone("anna");
    let cursor = after.cursor.get();
    let answer = after.sync(&[
        message(1, "m1"),
        pay(2, "m2", "no-such-bill"),
        message(3, "m3"),
    ]);
    assert_eq!(answer["last_seq"], 3);
    assert_eq!(
        answer["refused"],
        json!([{ "id": "m2", "seq": 2, "refusal": "gone" }])
    );
    assert_eq!(
        answer["changes"].as_array().unwrap().len(),
        1,
        "only the third is new"
    );
    assert_eq!(answer["cursor"], cursor + 1);
}

#[test]
fn a_new_session_goes_on_with_the_numbers_of_the_phone() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    assert_eq!(
        phone.sync(&[message(43, "m43"), message(44, "m44")])["last_seq"],
        44
    );
    assert_eq!(
        phone.send(&[message(42, "m42")]).problem(),
        "/problems/number-used"
    );
}

#[test]
fn the_file_of_another_person_is_not_there() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    for person in ["bilal", "nobody"] {
        let mut body = anna.body(&[message(1, "m1")]);
        body["person"] = json!(person);
        let answer = anna.request(&body).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (404, "/problems/not-found")
        );
    }
    let before = whole(&bilal);
    anna.sync(&[message(1, "m1"), pay(2, "m2", "rent")]);
    assert_eq!(whole(&bilal), before);
    // The same id made by chance in another file is another mutation.
    assert_eq!(
        bilal.sync(&[message(1, "m1")])["changes"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
