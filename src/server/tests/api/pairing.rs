//! Signing in and out.

use crate::support::{DAY, MINUTE, TestApp, Wish};
use serde_json::json;

#[test]
fn a_code_signs_a_phone_in_however_it_is_typed() {
    let app = TestApp::new().with_person("anna");
    let answer = app.pair(" code anna ");
    assert_eq!(answer.status, 200, "{}", answer.text());
    let expected = json!({ "person": "anna", "language": "ti", "server_now": app.now() });
    assert_eq!(answer.json(), expected);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn the_cookie_is_for_this_site_and_no_script() {
    let app = TestApp::new().with_person("anna");
    let answer = app.pair("CODE-ANNA");
    let token = answer.session().unwrap();
    // 32 bytes in base64url.
    assert_eq!(token.len(), 43);
    let attributes = answer
        .header("set-cookie")
        .unwrap()
        .split_once("; ")
        .unwrap()
        .1;
    assert_eq!(
        attributes,
        "Path=/; Max-Age=34560000; HttpOnly; Secure; SameSite=Strict"
    );
}

#[test]
fn the_token_is_not_in_the_database() {
    let app = TestApp::new().with_person("anna");
    let token = app.pair("CODE-ANNA").session().unwrap();
    let folder = app.stopped();
    for file in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for secret in [token.as_bytes(), b"CODE-ANNA", b"CODEANNA"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret));
        }
    }
}

#[test]
fn wrong_used_and_old_codes_are_told_apart() {
    let app = TestApp::new().with_person("anna");
    app.add_code("anna", "OLD", -1);
    for (code, status, kind) in [
        ("CODE-ANNA", 200, ""),
        ("CODE-ANNA", 404, "/problems/used-code"),
        ("OLD", 404, "/problems/expired-code"),
        ("NONE", 404, "/problems/wrong-code"),
    ] {
        let answer = app.pair(code);
        assert_eq!(answer.status, status, "{code}");
        if status != 200 {
            assert_eq!(answer.problem(), kind);
            assert!(answer.session().is_none());
        }
    }
}

fn pair_through(app: &TestApp, from: &str, code: &str) -> u16 {
    let body = json!({ "code": code });
    let request = app.post("/api/v1/pairing").header("x-forwarded-for", from);
    request.json(&body).send().status
}

#[test]
fn behind_a_proxy_everyone_has_their_own_tries() {
    let app = TestApp::wished(Wish {
        proxy: Some("127.0.0.1/32"),
        ..Wish::default()
    });
    for _ in 0..5 {
        assert_eq!(pair_through(&app, "192.0.2.1", "NONE"), 404);
    }
    assert_eq!(pair_through(&app, "198.51.100.9, 192.0.2.1", "NONE"), 429);
    assert_eq!(pair_through(&app, "192.0.2.2", "NONE"), 404);
}

#[test]
fn without_a_proxy_nobody_says_from_where_they_come() {
    let app = TestApp::new();
    for n in 0..5 {
        assert_eq!(pair_through(&app, &format!("192.0.2.{n}"), "NONE"), 404);
    }
    assert_eq!(pair_through(&app, "192.0.2.9", "NONE"), 429);
}

#[test]
fn the_sixth_wrong_code_waits_and_a_right_one_too() {
    let app = TestApp::new().with_person("anna");
    for _ in 0..5 {
        assert_eq!(app.pair("NONE").problem(), "/problems/wrong-code");
    }
    app.wait(5 * MINUTE);
    let answer = app.pair("CODE-ANNA");
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (429, "/problems/too-many-tries")
    );
    assert_eq!(answer.header("retry-after"), Some("600"));
    app.wait(11 * MINUTE);
    assert_eq!(app.pair("CODE-ANNA").status, 200);
}

#[test]
fn signing_out_ends_this_session_only() {
    let app = TestApp::new().with_person("anna");
    let (one, other) = (app.phone("anna"), app.phone("anna"));
    let answer = app
        .post("/api/v1/sign-out")
        .header("cookie", &one.cookie())
        .send();
    assert_eq!(answer.status, 204);
    assert_eq!(answer.session().as_deref(), Some(""));
    assert!(answer.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!(one.send(&[]).problem(), "/problems/signed-out");
    other.sync(&[]);
    // A phone that is signed out already hears the same.
    assert_eq!(app.post("/api/v1/sign-out").send().status, 204);
}

#[test]
fn a_phone_that_comes_back_stays_signed_in_and_one_that_is_gone_does_not() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    app.wait(300 * DAY);
    assert_eq!(
        phone.send(&[]).session(),
        Some(phone.token.clone()),
        "the cookie lives on"
    );
    // That the phone was here is written after the answer: wait for it.
    while phone.send(&[]).session().is_some() {}
    app.wait(300 * DAY);
    assert_eq!(phone.send(&[]).status, 200);
    while phone.send(&[]).session().is_some() {}
    app.wait(401 * DAY);
    assert_eq!(phone.send(&[]).problem(), "/problems/signed-out");
}
