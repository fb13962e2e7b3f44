//! What a system may not say, and how it is told.

use domain::time::Instant;
use serde_json::{Value, json};

use crate::integration::{PEOPLE, System, appointment, bill, lessons, problem, step, tag};
use crate::support::TestApp;

#[test]
fn a_person_is_changed_as_far_as_the_municipality_knows_better() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let known = tag(&system.get("k1"));
    let sent =
        json!({ "name": "Amina B", "language": "fa-AF", "dates": { "pip_date": "2026-11-02" } });
    assert_eq!(problem(&system.put("k1", &[], &sent)).0, 428);
    let changed = system.put("k1", &[("if-match", &known)], &sent);
    assert_eq!(changed.status, 200, "{}", changed.text());
    let now = changed.json();
    assert_eq!(
        (&now["name"], &now["language"]),
        (&json!("Amina B"), &json!("fa-AF"))
    );
    assert_eq!(now["dates"], json!({ "pip_date": "2026-11-02" }));
    assert_eq!(now["case_manager"], "demo-marit");
    // To another klantmanager people are handed over at the desk.
    let mut other = sent.clone();
    other["case_manager"] = json!("demo-noor");
    let answer = system.put("k1", &[("if-match", &tag(&changed))], &other);
    assert_eq!(
        problem(&answer),
        (422, "/problems/refused".into(), Some("case_manager".into()))
    );
    for (wrong, field) in [
        (json!({ "name": "A", "language": "ar" }), "case_manager"),
        (
            json!({ "name": "A", "language": "ar", "case_manager": "demo-noor" }),
            "case_manager",
        ),
        (
            json!({ "name": "A", "language": "ar", "case_manager": "nobody" }),
            "case_manager",
        ),
        (
            json!({ "name": " ", "language": "ar", "case_manager": "demo-marit" }),
            "name",
        ),
        (
            json!({ "name": "A".repeat(61), "language": "ar", "case_manager": "demo-marit" }),
            "name",
        ),
        (
            json!({ "name": "A", "language": "en", "case_manager": "demo-marit" }),
            "language",
        ),
        (
            json!({ "name": "A", "language": "ar", "case_manager": "demo-marit",
                "dates": { "pip_date": "1999-01-01" } }),
            "dates",
        ),
        (
            json!({ "name": "A", "language": "ar", "case_manager": "demo-marit",
                "dates": { "bsn": "2026-01-01" } }),
            "dates.bsn",
        ),
        (json!({ "name": "A", "language": "ar", "bsn": 1 }), "bsn"),
    ] {
        let answer = system.put("k9", &[], &wrong);
        let (status, _, told) = problem(&answer);
        assert_eq!(
            (status, told.as_deref()),
            (422, Some(field)),
            "{wrong}: {}",
            answer.text()
        );
    }
    assert_eq!(system.get("k9").status, 404);
}

#[test]
fn what_the_rules_refuse_is_told_by_its_field_and_changes_nothing() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let with = |mut body: Value, field: &str, value: Value| {
        body[field] = value;
        body
    };
    let near = || appointment("2026-12-03");
    let records = app.database.count("records");
    let cases = [
        ("appointments", appointment("2026-11-23"), "day"),
        ("appointments", appointment("2031-01-01"), "day"),
        ("appointments", with(near(), "to", json!("10:00")), "to"),
        ("appointments", with(near(), "from", json!("9:00")), "from"),
        (
            "appointments",
            with(near(), "title", json!({ "nl": " " })),
            "title",
        ),
        (
            "appointments",
            with(near(), "title", json!({ "nl": "a\u{7}" })),
            "title",
        ),
        (
            "appointments",
            with(near(), "title", json!({ "nl": "a".repeat(501) })),
            "title",
        ),
        (
            "appointments",
            with(near(), "place", json!({ "ti": "x" })),
            "place.nl",
        ),
        ("appointments", with(near(), "type", json!("own")), "type"),
        ("lessons", lessons(&["2026-12-04", "2026-12-04"]), "lessons"),
        ("lessons", lessons(&["2026-11-23"]), "lessons"),
        ("lessons", lessons(&[]), "lessons"),
        ("steps", with(step("a"), "status", json!("done")), "status"),
        (
            "steps",
            with(step("a"), "owner", json!("team_member")),
            "owner",
        ),
        ("steps", with(step("a"), "on", json!("2020-01-01")), "on"),
        ("bills", bill(-1), "amount_cents"),
        ("bills", with(bill(1), "due", json!("1990-01-01")), "due"),
        (
            "bills",
            with(bill(1), "from_name", json!("a".repeat(101))),
            "from_name",
        ),
        (
            "bills",
            with(bill(1), "paid_on", json!("2027-01-01")),
            "due",
        ),
    ];
    for (things, body, field) in cases {
        let answer = system.put(&format!("k1/{things}/x"), &[], &body);
        let (status, _, told) = problem(&answer);
        assert_eq!(
            (status, told.as_deref()),
            (422, Some(field)),
            "{body}: {}",
            answer.text()
        );
    }
    assert_eq!(app.database.count("records"), records);
    let open = system.made("k1/steps/s", &step("a"));
    let done = with(step("a"), "status", json!("done"));
    // Only the person accepts.
    let answer = system.put("k1/steps/s", &[("if-match", &tag(&open))], &done);
    assert_eq!(problem(&answer).2.as_deref(), Some("status"));
}

#[test]
fn a_bill_is_paid_once_and_another_letter_opens_it_again() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let made = system.made("k1/bills/b", &bill(100));
    let mut paid = bill(100);
    paid["paid_on"] = json!("2026-11-24");
    let first = system.put("k1/bills/b", &[("if-match", &tag(&made))], &paid);
    assert_eq!(first.status, 200, "{}", first.text());
    assert_eq!(first.json()["paid_on"], "2026-11-24");
    assert_eq!(first.json()["paid_by"], "municipality");
    let again = system.put("k1/bills/b", &[], &paid);
    assert_eq!((again.status, tag(&again)), (200, tag(&first)));
    let mut reminder = bill(100);
    reminder["stage"] = json!("reminder");
    let opened = system.put("k1/bills/b", &[("if-match", &tag(&first))], &reminder);
    assert_eq!(opened.status, 200, "{}", opened.text());
    assert!(opened.json()["paid_on"].is_null());
}

#[test]
fn a_bill_is_a_loan_until_somebody_says_that_it_is_none() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let with_loan = |mut it: Value, is_loan: bool| {
        it["is_loan"] = json!(is_loan);
        it
    };
    let made = system.made("k1/bills/b", &with_loan(bill(100), true));
    assert_eq!(made.json()["is_loan"], true);
    // A system that does not know the mark does not take it away.
    let other = system.put("k1/bills/b", &[("if-match", &tag(&made))], &bill(200));
    assert_eq!(other.status, 200, "{}", other.text());
    assert_eq!(other.json()["is_loan"], true);
    let none = with_loan(bill(200), false);
    let none = system.put("k1/bills/b", &[("if-match", &tag(&other))], &none);
    assert_eq!(none.json()["is_loan"], false, "{}", none.text());
    let mut loan = bill(100);
    loan["type"] = json!("furnishing_loan");
    assert_eq!(system.made("k1/bills/l", &loan).json()["is_loan"], true);
    let odd = system.put("k1/bills/o", &[], &with_loan(loan, false));
    let (status, _, field) = problem(&odd);
    assert_eq!((status, field.as_deref()), (422, Some("is_loan")));
}

#[test]
fn hostile_addresses_and_bodies_are_refused_as_problems() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let long = "a".repeat(65);
    for id in [
        "%ff",
        "a%20b",
        "-a",
        ".",
        "a%2Fb",
        "%00",
        "a'--",
        &long,
        "%E2%80%AE",
    ] {
        let answer = system.put(&format!("k1/steps/{id}"), &[], &step("a"));
        assert!(
            [404, 422].contains(&answer.status),
            "{id}: {}",
            answer.status
        );
        if answer.status == 422 {
            answer.problem();
        }
        assert_ne!(system.get(&format!("{id}/steps")).status, 200);
    }
    let path = format!("{PEOPLE}/k1/steps/s");
    let send = |kind: &str, body: Vec<u8>| {
        let request = app.request("PUT", &path).header("content-type", kind);
        let bearer = format!("Bearer {}", system.token);
        problem(&request.header("authorization", &bearer).body(body).send()).0
    };
    assert_eq!(send("text/plain", b"{}".to_vec()), 415);
    assert_eq!(send("application/json", Vec::new()), 422);
    assert_eq!(send("application/json", b"\xff".to_vec()), 422);
    assert_eq!(
        send("application/json", "[".repeat(50_000).into_bytes()),
        422
    );
    assert_eq!(send("application/json", vec![b' '; 1_100_000]), 413);
    // The values of an object in a row are no object, at no place.
    let row = |body: Value| send("application/json", body.to_string().into_bytes());
    assert_eq!(row(json!([{ "nl": "a" }, null, "self", null])), 422);
    assert_eq!(
        row(json!({ "title": ["a", null, null, null], "owner": "self" })),
        422
    );
    let nul = json!({ "title": { "nl": "a\u{0}" }, "owner": "self" });
    assert_eq!(send("application/json", nul.to_string().into_bytes()), 422);
    // Text is text: what looks like markup is kept as it is written.
    let odd = "<script>alert(1)</script> ' OR 1=1 -- \u{202e}";
    system.made("k1/steps/odd", &step(odd));
    assert_eq!(system.get("k1/steps/odd").json()["title"]["nl"], odd);
}

#[test]
fn who_is_erased_is_known_by_no_id() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    system.made("k1/steps/s", &step("a"));
    let person = app
        .database
        .pairs("SELECT person, kind FROM external_ids WHERE kind = 'person'");
    let person = domain::PersonId::new(person[0].0.as_str());
    let read = system.get("/api/v1/integration/changes").json();
    let cursor = read["next"].as_str().unwrap().to_owned();
    let now = Instant::from_millis(crate::support::NOW);
    server::erase_person(&*app.store, &person, now)
        .unwrap()
        .unwrap();
    assert_eq!(app.database.count("external_ids"), 0);
    assert_eq!(system.get("k1").status, 404);
    assert_eq!(
        system.get("/api/v1/integration/changes").json()["changes"],
        json!([])
    );
    // A system that had read everything is not told that the server was put back.
    let on = system.get(&format!("/api/v1/integration/changes?after={cursor}"));
    assert_eq!((on.status, &on.json()["changes"]), (200, &json!([])));
}
