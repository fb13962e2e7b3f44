//! Passkeys: made by who is signed in, and signing in with nothing else.

use domain::MemberId;
use domain::desk::StaffRole;
use domain::time::Instant;
use serde_json::{Value, json};
use server::store::NewPasskey;

use crate::authenticator::{Device, PRESENT};
use crate::client::Answer;
use crate::staff::{Desk, LOGIN, kind, opened};
use crate::support::{MINUTE, TestApp, Wish};

pub(crate) const HERE: &str = "https://aanpak.example.org";

fn started() -> TestApp {
    TestApp::wished(Wish {
        address: Some(HERE),
        ..Wish::default()
    })
}

/// Somebody who is signed in with a password.
pub(crate) fn marit(app: &TestApp) -> Desk<'_> {
    let secret = opened(app);
    app.wait(MINUTE);
    let digits = crate::staff::digits(app, &secret);
    Desk::signed_in(
        app,
        &crate::staff::sign_in(app, crate::staff::PASSWORD, &digits),
    )
}

fn asked(answer: &Answer) -> (String, Value) {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let asked = answer.json();
    let options = serde_json::from_str(asked["options"].as_str().unwrap()).unwrap();
    (asked["challenge"].as_str().unwrap().to_owned(), options)
}

pub(crate) fn asked_new(desk: &Desk<'_>) -> (String, Value) {
    asked(&desk.with(desk.app.post("/api/v1/desk/passkeys/challenge")))
}

pub(crate) fn asked_any(app: &TestApp) -> (String, Value) {
    asked(&app.post("/api/v1/desk/passkey-sign-in/challenge").send())
}

pub(crate) fn kept(desk: &Desk<'_>, challenge: &str, credential: &str) -> Answer {
    let body = json!({ "challenge": challenge, "name": " Laptop ", "credential": credential });
    desk.with(desk.app.post("/api/v1/desk/passkeys").json(&body))
}

pub(crate) fn shown(app: &TestApp, challenge: &str, credential: &str) -> Answer {
    let body = json!({ "challenge": challenge, "credential": credential });
    app.post("/api/v1/desk/passkey-sign-in").json(&body).send()
}

/// A device whose passkey is kept.
fn device(desk: &Desk<'_>, key: u8) -> Device {
    let mut device = Device::at(HERE, key);
    let (challenge, options) = asked_new(desk);
    let credential = device.make(&options);
    let answer = kept(desk, &challenge, &credential);
    assert_eq!(answer.status, 204, "{}", answer.text());
    device
}

fn signed_in(app: &TestApp, device: &mut Device) -> Answer {
    let (challenge, options) = asked_any(app);
    let credential = device.sign(&options);
    shown(app, &challenge, &credential)
}

pub(crate) fn wrong() -> (u16, String) {
    (403, "/problems/wrong-passkey".to_owned())
}

#[test]
fn a_passkey_is_made_signs_in_and_is_removed() {
    let app = started();
    let marit = marit(&app);
    let (_, options) = asked_new(&marit);
    let wanted = &options["publicKey"]["authenticatorSelection"];
    assert_eq!(
        (&wanted["residentKey"], &wanted["userVerification"]),
        (&json!("required"), &json!("required"))
    );
    let mut device = device(&marit, 7);
    let (_, again) = asked_new(&marit);
    let known = &again["publicKey"]["excludeCredentials"];
    assert_eq!(
        known.as_array().map(Vec::len),
        Some(1),
        "not twice on one device"
    );

    let answer = signed_in(&app, &mut device);
    let desk = Desk::signed_in(&app, &answer);
    assert_eq!(desk.get("me").json()["staff"]["name"], "Marit");
    let own = desk.get("passkeys").json();
    let own = &own["passkeys"][0];
    assert_eq!(
        (&own["name"], &own["made_on"], &own["used_on"]),
        (&json!("Laptop"), &json!("2026-11-24"), &json!("2026-11-24"))
    );
    let path = format!("/api/v1/desk/passkeys/{}", own["id"].as_str().unwrap());
    let remove = || desk.with(app.request("DELETE", &path));
    assert_eq!(remove().status, 204);
    assert_eq!(remove().status, 404);
    assert_eq!(kind(&signed_in(&app, &mut device)), wrong());
}

#[test]
fn an_answer_counts_once_soon_and_for_what_was_asked() {
    let app = started();
    let marit = marit(&app);
    let mut device = device(&marit, 7);
    let (challenge, options) = asked_any(&app);
    let credential = device.sign(&options);
    assert_eq!(shown(&app, &challenge, &credential).status, 200);
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong(), "once");
    let (other, _) = asked_any(&app);
    assert_eq!(
        kind(&shown(&app, &other, &credential)),
        wrong(),
        "what was asked"
    );
    let (challenge, options) = asked_any(&app);
    app.wait(6 * MINUTE);
    let credential = device.sign(&options);
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong(), "soon");
    // What was asked for a new passkey signs nobody in, and the other way around.
    let (challenge, options) = asked_new(&marit);
    let mut own = options.clone();
    own["publicKey"]["rpId"] = options["publicKey"]["rp"]["id"].clone();
    let credential = device.sign(&own);
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong());
    let (challenge, _) = asked_any(&app);
    let (_, options) = asked_new(&marit);
    let credential = Device::at(HERE, 8).make(&options);
    assert_eq!(kind(&kept(&marit, &challenge, &credential)), wrong());
}

#[test]
fn another_key_another_place_or_nobody_there_signs_nobody_in() {
    let app = started();
    let marit = marit(&app);
    let good = device(&marit, 7);
    let like = |change: &dyn Fn(&mut Device)| {
        app.wait(16 * MINUTE);
        let mut device = Device::at(HERE, 7);
        device.id.clone_from(&good.id);
        device.user.clone_from(&good.user);
        change(&mut device);
        kind(&signed_in(&app, &mut device))
    };
    assert_eq!(like(&|it| it.key = 9), wrong(), "another key under its id");
    assert_eq!(
        like(&|it| it.origin = "https://aanpak.example.com".to_owned()),
        wrong()
    );
    assert_eq!(like(&|it| it.flags = PRESENT), wrong(), "found on a desk");
    assert_eq!(
        like(&|it| it.user = "AAAAAAAAAAAAAAAAAAAAAA".to_owned()),
        wrong()
    );
    assert_eq!(like(&|it| it.id = vec![1; 20]), wrong());
    assert_eq!(like(&|_| ()).0, 200, "it is only what was changed");
}

#[test]
fn what_is_no_passkey_is_not_kept() {
    let app = started();
    let marit = marit(&app);
    let (challenge, options) = asked_new(&marit);
    let mut elsewhere = Device::at("https://aanpak.example.com", 7);
    assert_eq!(
        kind(&kept(&marit, &challenge, &elsewhere.make(&options))),
        wrong()
    );
    let (challenge, options) = asked_new(&marit);
    let mut unverified = Device::at(HERE, 7);
    unverified.flags = PRESENT;
    assert_eq!(
        kind(&kept(&marit, &challenge, &unverified.make(&options))),
        wrong()
    );
    let (challenge, _) = asked_new(&marit);
    assert_eq!(kind(&kept(&marit, &challenge, "{}")), wrong());
    let body = json!({ "challenge": "x", "name": " ", "credential": "{}" });
    let nameless = marit.with(app.post("/api/v1/desk/passkeys").json(&body));
    assert_eq!(nameless.status, 422);
    assert_eq!(marit.get("passkeys").json()["passkeys"], json!([]));
    for (method, path) in [
        ("GET", "passkeys"),
        ("POST", "passkeys"),
        ("POST", "passkeys/challenge"),
        ("DELETE", "passkeys/x"),
    ] {
        let answer = app.request(method, &format!("/api/v1/desk/{path}")).send();
        assert_eq!(answer.status, 401, "{method} {path}");
    }
}

#[test]
fn what_strangers_ask_takes_no_room() {
    let app = started();
    for _ in 0..3 {
        asked_any(&app);
    }
    assert_eq!(app.database.count("passkey_challenges"), 0);
}

#[test]
fn an_answer_of_a_passkey_that_does_not_count_is_good_once_too() {
    let app = started();
    let mut device = device(&marit(&app), 7);
    device.is_counting = false;
    let (challenge, options) = asked_any(&app);
    let credential = device.sign(&options);
    assert_eq!(shown(&app, &challenge, &credential).status, 200);
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong());
    assert_eq!(signed_in(&app, &mut device).status, 200);
}

#[test]
fn a_challenge_that_is_made_to_last_longer_is_refused() {
    let app = started();
    let mut device = device(&marit(&app), 7);
    let (challenge, options) = asked_any(&app);
    let (until, rest) = challenge.split_once('.').unwrap();
    let until: i64 = until.parse().unwrap();
    let longer = format!("{}.{rest}", until + MINUTE);
    let credential = device.sign(&options);
    assert_eq!(kind(&shown(&app, &longer, &credential)), wrong());
    assert_eq!(shown(&app, &challenge, &credential).status, 200);
}

#[test]
fn a_passkey_that_comes_and_goes_is_written_down() {
    let app = started();
    let marit = marit(&app);
    device(&marit, 7);
    let own = marit.get("passkeys").json();
    let id = own["passkeys"][0]["id"].as_str().unwrap();
    let path = format!("/api/v1/desk/passkeys/{id}");
    let remove = || marit.with(app.request("DELETE", &path)).status;
    assert_eq!((remove(), remove()), (204, 404));
    let admin = crate::accounts::someone(&app, "beheer", StaffRole::Administrator);
    let deed = |it: &str| ("Marit".to_owned(), it.to_owned(), "Marit".to_owned());
    assert_eq!(
        crate::accounts::deeds(&admin)[..2],
        [deed("passkey_removed"), deed("passkey_added")]
    );
}

#[test]
fn a_passkey_that_is_made_while_the_account_gets_another_code_is_not_kept() {
    let app = started();
    marit(&app);
    let admin = crate::accounts::someone(&app, "beheer", StaffRole::Administrator);
    let added = |id: u8, credentials: i64| {
        let new = NewPasskey {
            id: vec![id],
            staff: MemberId::new("staff-1"),
            name: "Laptop".to_owned(),
            key: "{}".to_owned(),
            credentials,
            now: Instant::from_millis(app.now()),
        };
        app.store.add_passkey(&new).unwrap()
    };
    assert!(added(1, 0));
    assert_eq!(crate::accounts::another_code(&admin, "staff-1").status, 200);
    assert!(!added(2, 0));
    assert!(added(2, 1));
}

#[test]
fn a_closed_account_has_no_passkeys_any_more() {
    let app = started();
    let mut device = device(&marit(&app), 7);
    let now = Instant::from_millis(app.now());
    assert!(app.store.close_account(LOGIN, now).unwrap());
    assert_eq!(kind(&signed_in(&app, &mut device)), wrong());
}

#[test]
fn bad_passkeys_keep_nobody_from_anything_and_without_an_address_there_are_none() {
    let app = started();
    assert_eq!(app.get("/api/v1/desk/ways").send().json()["passkeys"], true);
    let mut device = device(&marit(&app), 7);
    for _ in 0..6 {
        assert_eq!(kind(&shown(&app, "x", "{}")), wrong());
    }
    assert_eq!(signed_in(&app, &mut device).status, 200);
    assert_eq!(app.pair("NONE").problem(), "/problems/wrong-code");

    let app = TestApp::new();
    assert_eq!(shown(&app, "x", "{}").status, 404);
    let asked = app.post("/api/v1/desk/passkey-sign-in/challenge").send();
    assert_eq!(asked.status, 404);
}
