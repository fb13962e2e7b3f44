//! How the staff sign in with a password and a second factor.

use domain::time::Instant;
use serde_json::json;
use server::store::{SqliteStore, StoreError};

use crate::client::Answer;
use crate::staff::{Desk, LOGIN, PASSWORD, account, digits, kind, opened, sign_in};
use crate::support::{MINUTE, TestApp};

#[test]
fn an_account_is_opened_once_and_signs_in_with_both_factors() {
    let app = TestApp::new();
    let secret = opened(&app);
    let again = json!({ "code": "whatever", "password": PASSWORD, "digits": "000000" });
    let again = app.post("/api/v1/desk/account").json(&again).send();
    assert_eq!(kind(&again), (404, "/problems/wrong-code".to_owned()));

    app.wait(MINUTE);
    let now = digits(&app, &secret);
    let wrong = (403, "/problems/wrong-sign-in".to_owned());
    assert_eq!(kind(&sign_in(&app, "zeven natte eenden", &now)), wrong);
    assert_eq!(kind(&sign_in(&app, PASSWORD, "12345")), wrong);
    let right = sign_in(&app, PASSWORD, &now);
    let desk = Desk::signed_in(&app, &right);
    assert_eq!(desk.get("me").json()["staff"]["name"], "Marit");
    // Seen over her shoulder, the same digits are worth nothing.
    assert_eq!(kind(&sign_in(&app, PASSWORD, &now)), wrong);

    desk.with(app.post("/api/v1/desk/sign-out"));
    assert_eq!(desk.get("me").status, 401);
}

#[test]
fn a_weak_password_opens_nothing_and_the_code_stays() {
    let app = TestApp::new();
    let code = account(&app);
    let opening = app
        .store
        .opening(&server_hash(&code), Instant::from_millis(app.now()));
    let secret = opening.unwrap().unwrap().totp_secret;
    let open = |password: &str| {
        let body = json!({ "code": code, "password": password, "digits": digits(&app, &secret) });
        app.post("/api/v1/desk/account").json(&body).send()
    };
    assert_eq!(
        kind(&open("Welkom12345")),
        (422, "/problems/weak-password".to_owned())
    );
    assert_eq!(open(PASSWORD).status, 200);
    assert_eq!(
        kind(&open(PASSWORD)),
        (404, "/problems/wrong-code".to_owned())
    );
}

fn server_hash(code: &str) -> [u8; 32] {
    use sha2::{Digest as _, Sha256};
    Sha256::digest(code.replace('-', "")).into()
}

#[test]
fn guessing_ends_and_a_closed_account_is_no_account() {
    let app = TestApp::new();
    let secret = opened(&app);
    app.wait(MINUTE);
    for _ in 0..5 {
        assert_eq!(sign_in(&app, "a wrong password", "000000").status, 403);
    }
    let waiting = sign_in(&app, PASSWORD, &digits(&app, &secret));
    assert_eq!(waiting.status, 429);
    assert!(waiting.header("retry-after").is_some());
    app.wait(16 * MINUTE);
    let desk = Desk::signed_in(&app, &sign_in(&app, PASSWORD, &digits(&app, &secret)));
    let now = Instant::from_millis(app.now());
    assert!(app.store.close_account(LOGIN, now).unwrap());
    assert_eq!(desk.get("me").status, 401);
    app.wait(MINUTE);
    assert_eq!(sign_in(&app, PASSWORD, &digits(&app, &secret)).status, 403);
}

#[test]
fn a_session_ends_after_an_hour_of_rest_and_after_a_day_of_work() {
    let app = TestApp::demo();
    let desk = Desk::demo(&app, "MARIT");
    for _ in 0..13 {
        app.wait(55 * MINUTE);
        assert_eq!(desk.get("me").status, 200);
    }
    app.wait(10 * MINUTE);
    assert_eq!(desk.get("me").status, 401, "twelve hours");
    let desk = Desk::demo(&app, "MARIT");
    app.wait(61 * MINUTE);
    assert_eq!(desk.get("me").status, 401, "one hour");
}

#[test]
fn demo_accounts_work_in_a_demo_only() {
    let (folder, cookie) = {
        let demo = TestApp::demo();
        let cookie = Desk::demo(&demo, "MARIT").cookie;
        (demo.stopped(), cookie)
    };
    let app = TestApp::wished(crate::support::Wish {
        folder: Some(folder),
        ..crate::support::Wish::default()
    });
    let code = json!({ "code": "DEMO-MARIT" });
    let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
    assert_eq!(kind(&answer), (404, "/problems/wrong-code".to_owned()));
    let left = Desk { app: &app, cookie };
    assert_eq!(left.get("me").status, 401);
}

#[test]
fn sessions_that_are_over_do_not_stay_in_the_database() {
    let app = TestApp::demo();
    let count = || app.database.count("staff_sessions");
    Desk::demo(&app, "MARIT");
    app.wait(30 * MINUTE);
    Desk::demo(&app, "JORIS");
    assert_eq!(count(), 2);
    app.wait(31 * MINUTE);
    Desk::demo(&app, "MARIT");
    assert_eq!(count(), 2, "the first is over");
}

#[test]
fn an_account_is_made_only_where_there_is_a_database() {
    let folder = tempfile::TempDir::new().unwrap();
    let there = folder.path().join("mistyped");
    assert!(matches!(
        SqliteStore::open_beside(&there),
        Err(StoreError::NoDatabase)
    ));
    assert!(!there.exists());
}

fn sign_in_with(app: &TestApp, cookie: &str, password: &str, digits: &str) -> Answer {
    let asked = json!({ "login": LOGIN, "password": password, "digits": digits });
    let request = app.post("/api/v1/desk/sign-in").json(&asked);
    request.header("cookie", cookie).send()
}

/// The cookie of the browser that an answer gives.
fn browser(answer: &Answer) -> String {
    let cookies = answer.headers("set-cookie");
    let known = cookies.iter().find(|it| it.starts_with("__Host-known="));
    let cookie = known.expect("a cookie of the browser");
    assert!(cookie.contains("HttpOnly; Secure; SameSite=Strict"));
    cookie.split(';').next().unwrap().to_owned()
}

/// A stranger tries from as many addresses as it takes, until the account lets nobody try.
fn guessed_at(app: &TestApp) {
    for n in 0..30 {
        let asked = json!({ "login": LOGIN, "password": "a wrong password", "digits": "000000" });
        let request = app.post("/api/v1/desk/sign-in").json(&asked);
        let from = format!("198.51.100.{}", n / 3);
        let answer = request.header("x-forwarded-for", &from).send();
        assert!(matches!(answer.status, 403 | 429), "{answer:?}");
        if n > 20 {
            assert_eq!(answer.status, 429);
        }
    }
}

#[test]
fn a_stranger_who_guesses_locks_nobody_out_of_a_browser_that_is_known() {
    let app = TestApp::wished(crate::support::Wish {
        proxy: Some("127.0.0.1/32"),
        ..crate::support::Wish::default()
    });
    let secret = opened(&app);
    app.wait(MINUTE);
    let first = sign_in(&app, PASSWORD, &digits(&app, &secret));
    let known = browser(&first);
    app.wait(MINUTE);
    guessed_at(&app);
    let now = digits(&app, &secret);
    assert_eq!(sign_in(&app, PASSWORD, &now).status, 429, "a new browser");
    let made_up = "__Host-known=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    assert_eq!(sign_in_with(&app, made_up, PASSWORD, &now).status, 429);
    let again = sign_in_with(&app, &known, PASSWORD, &now);
    assert_eq!(again.status, 200, "{}", again.text());
    assert_eq!(browser(&again), known, "two may work at one desk");
}

#[test]
fn guessing_in_a_known_browser_ends_too() {
    let app = TestApp::new();
    let secret = opened(&app);
    app.wait(MINUTE);
    let known = browser(&sign_in(&app, PASSWORD, &digits(&app, &secret)));
    app.wait(MINUTE);
    for _ in 0..5 {
        let wrong = sign_in_with(&app, &known, "a wrong password", "000000");
        assert_eq!(wrong.status, 403);
    }
    let now = digits(&app, &secret);
    assert_eq!(sign_in_with(&app, &known, PASSWORD, &now).status, 429);
    // It is this browser that waits, and not its owner.
    assert_eq!(sign_in(&app, PASSWORD, &now).status, 200);
}

#[test]
fn a_browser_is_not_known_any_more_once_the_account_was_closed() {
    let app = TestApp::wished(crate::support::Wish {
        proxy: Some("127.0.0.1/32"),
        ..crate::support::Wish::default()
    });
    let secret = opened(&app);
    app.wait(MINUTE);
    let known = browser(&sign_in(&app, PASSWORD, &digits(&app, &secret)));
    let now = Instant::from_millis(app.now());
    assert!(app.store.close_account(LOGIN, now).unwrap());
    guessed_at(&app);
    let wrong = sign_in_with(&app, &known, PASSWORD, "000000");
    assert_eq!(wrong.status, 429, "counted as anybody's");
}
