//! A clear answer to everything that is wrong, and nothing lost.

use serde_json::{Value, json};

use crate::support::{TestApp, message, mutation};

#[test]
fn a_phone_that_is_not_signed_in_is_told_so() {
    let app = TestApp::new().with_person("anna");
    let request = || app.post("/api/v1/sync").json(&json!({}));
    for request in [
        request(),
        request().header("cookie", "__Host-session=nonsense"),
    ] {
        let answer = request.send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (401, "/problems/signed-out")
        );
    }
}

#[test]
fn a_malformed_body_is_answered_with_its_field() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let spoiled = |spoil: &dyn Fn(&mut Value)| {
        let mut body = phone.body(&[message(1, "m1"), message(2, "m2")]);
        spoil(&mut body);
        body
    };
    let cases: [(&str, Value); 12] = [
        ("cursor", spoiled(&|it| it["cursor"] = json!("a"))),
        ("cursor", spoiled(&|it| it["cursor"] = json!(-1))),
        (
            "person",
            spoiled(&|it| drop(it.as_object_mut().unwrap().remove("person"))),
        ),
        ("device_now", spoiled(&|it| it["device_now"] = json!(1.5))),
        ("mutations", spoiled(&|it| it["mutations"] = json!({}))),
        (
            "mutations[1].seq",
            spoiled(&|it| it["mutations"][1]["seq"] = json!(0)),
        ),
        (
            "mutations[1].seq",
            spoiled(&|it| it["mutations"][1]["seq"] = json!(u64::MAX)),
        ),
        (
            "mutations[0].id",
            spoiled(&|it| it["mutations"][0]["id"] = json!("x".repeat(65))),
        ),
        (
            "mutations[0].id",
            spoiled(&|it| it["mutations"][0]["id"] = json!("")),
        ),
        (
            "mutations[0].at",
            spoiled(&|it| it["mutations"][0]["at"] = json!("today")),
        ),
        (
            "mutations[1].action",
            spoiled(&|it| it["mutations"][1]["action"] = json!({})),
        ),
        (
            "mutations[1].action.send_message.text",
            spoiled(&|it| it["mutations"][1]["action"]["send_message"]["text"] = json!(3)),
        ),
    ];
    for (field, body) in cases {
        let answer = phone.request(&body).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (422, "/problems/malformed")
        );
        assert_eq!(answer.json()["field"], field);
        assert!(answer.json()["detail"].is_string());
    }
    assert_eq!(phone.sync(&[])["last_seq"], 0, "nothing was applied");
}

#[test]
fn what_is_no_json_is_malformed_too() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let body = phone.body(&[]).to_string();
    let halves = [
        &body[..body.len() / 2],
        "",
        "[]",
        "\u{feff}{}",
        &format!("{body} more"),
    ];
    for body in halves {
        let answer = phone.request(&json!({})).body(body).send();
        assert_eq!(answer.problem(), "/problems/malformed", "{body}");
    }
    let answer = phone.request(&json!({})).body(b"\xff\xfe".to_vec()).send();
    assert_eq!(answer.problem(), "/problems/malformed");
    let answer = app
        .post("/api/v1/pairing")
        .json(&json!({ "code": 3 }))
        .send();
    assert_eq!(
        (answer.problem().as_str(), &answer.json()["field"]),
        ("/problems/malformed", &json!("code"))
    );
}

#[test]
fn a_deep_body_does_not_bring_the_server_down() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let whole = phone.body(&[]).to_string();
    let inside = whole.replace("\"mutations\":[]", &format!("\"mutations\":[{deep}]"));
    for body in [deep, inside] {
        let answer = phone.request(&json!({})).body(body).send();
        assert_eq!(answer.problem(), "/problems/malformed");
    }
    phone.sync(&[]);
}

#[test]
fn another_content_type_is_refused() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    for kind in ["text/plain", "application/x-www-form-urlencoded", ""] {
        let answer = app
            .post("/api/v1/sync")
            .header("cookie", &phone.cookie())
            .header("content-type", kind)
            .body(phone.body(&[]).to_string())
            .send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (415, "/problems/not-json")
        );
    }
}

#[test]
fn an_oversized_body_is_refused_whole() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let text = json!({ "written": { "ti": "x".repeat(1024 * 1024) } });
    let large = mutation(1, "m1", json!({ "send_message": { "text": text } }));
    let answer = phone.send(&[large]);
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (413, "/problems/too-large")
    );
    let many: Vec<_> = (1..=201)
        .map(|seq| message(seq, &format!("m{seq}")))
        .collect();
    let answer = phone.send(&many);
    assert_eq!(
        (answer.status, &answer.json()["field"]),
        (422, &json!("mutations"))
    );
    assert_eq!(phone.sync(&many[..200])["last_seq"], 200);
}

#[test]
fn another_protocol_asks_for_an_update() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let mut newer = phone.body(&[message(1, "m1")]);
    newer["protocol"] = json!(2);
    for body in [newer, json!({ "protocol": 2, "files": {} })] {
        let answer = phone.request(&body).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (409, "/problems/update-the-app")
        );
    }
}

#[test]
fn another_site_changes_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let body = phone.body(&[message(1, "m1")]);
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://elsewhere.example"),
        ("origin", "null"),
    ] {
        let answer = phone.request(&body).header(name, value).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (403, "/problems/cross-site")
        );
    }
    let ours = format!("http://{}", app.address);
    assert_eq!(
        phone.request(&body).header("origin", &ours).send().status,
        200
    );
}

#[test]
fn under_api_everything_unknown_is_a_problem() {
    let app = TestApp::new();
    for path in [
        "/api",
        "/api/",
        "/api/v1/nothing",
        "/api/v1/sync/",
        "/api/v1/x.js",
    ] {
        let answer = app.get(path).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (404, "/problems/not-found"),
            "{path}"
        );
    }
    let answer = app.get("/api/v1/sync").send();
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (405, "/problems/method-not-allowed")
    );
    assert_eq!(answer.header("allow"), Some("POST"));
    let answer = app.post("/plan").send();
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (405, "/problems/method-not-allowed")
    );
}
