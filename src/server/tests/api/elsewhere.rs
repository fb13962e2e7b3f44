//! Signing in at the municipality's own provider, and a provider that is down or says something wrong.

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use serde_json::{Value, json};
use server::make_account;

use crate::client::Answer;
use crate::provider::{CLIENT, Provider};
use crate::staff::{Desk, LOGIN, PASSWORD, digits, kind, opened, sign_in};
use crate::support::{MINUTE, TestApp, Wish};

const COMES_BACK_TO: &str = "https%3A%2F%2Faanpak.example.org%2Fdesk%2Finloggen";

fn started(provider: &Provider, rest: &str) -> TestApp {
    TestApp::wished(Wish {
        municipality: Some(provider.block(rest)),
        ..Wish::default()
    })
}

/// Somebody with an account that is not opened yet.
pub(crate) fn with_account(app: &TestApp, id: &str, login: &str) {
    let staff = Staff {
        id: MemberId::new(id),
        name: id.to_owned(),
        role: StaffRole::CaseManager,
    };
    make_account(&*app.store, staff, login, Instant::from_millis(app.now())).unwrap();
}

/// A browser that is on its way.
pub(crate) struct Away {
    cookie: String,
    state: String,
}

/// Begins, and makes the provider ready to say who it is.
pub(crate) fn away(app: &TestApp, provider: &Provider, claims: &Value) -> Away {
    let answer = app.post("/api/v1/desk/elsewhere").send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.contains("Max-Age=600; HttpOnly; Secure; SameSite=Strict"));
    let address = answer.json()["address"].as_str().unwrap().to_owned();
    assert!(address.starts_with(&format!("{}/auth?", provider.issuer())));
    let value = |name: &str| {
        let mut all = address.split(['?', '&']);
        let found = all.find_map(|it| it.strip_prefix(&format!("{name}=")));
        found
            .unwrap_or_else(|| panic!("{name} in {address}"))
            .to_owned()
    };
    assert_eq!(value("redirect_uri"), COMES_BACK_TO);
    assert_eq!(value("code_challenge_method"), "S256");
    assert_eq!(
        (value("response_type"), value("client_id")),
        ("code".to_owned(), CLIENT.to_owned())
    );
    let mut good = json!({
        "iss": provider.issuer(), "aud": CLIENT, "sub": "person-7",
        "exp": app.now() / 1000 + 300, "iat": app.now() / 1000,
        "nonce": value("nonce"), "email": "Marit@Example.org", "email_verified": true,
    });
    for (name, value) in claims.as_object().unwrap() {
        good[name] = value.clone();
    }
    let mut does = provider.does();
    does.claims = good;
    does.challenge = value("code_challenge");
    Away {
        cookie: cookie.split(';').next().unwrap().to_owned(),
        state: value("state"),
    }
}

pub(crate) fn back(app: &TestApp, away: &Away) -> Answer {
    let body = json!({ "code": "good", "state": away.state });
    let request = app.post("/api/v1/desk/elsewhere/answer").json(&body);
    request.header("cookie", &away.cookie).send()
}

fn wrong(name: &str) -> (u16, String) {
    (403, format!("/problems/{name}"))
}

#[test]
fn who_has_an_account_signs_in_and_it_stays_theirs() {
    let provider = Provider::start();
    let app = started(&provider, "");
    let ways = app.get("/api/v1/desk/ways").send().json();
    assert_eq!(
        ways,
        json!({ "passwords": true, "passkeys": false, "elsewhere": "Voorbeeldstad" })
    );
    with_account(&app, "marit", LOGIN);
    let first = back(&app, &away(&app, &provider, &json!({})));
    let desk = Desk::signed_in(&app, &first);
    assert_eq!(desk.get("me").json()["staff"]["name"], "marit");
    // The mail address may go to somebody else; who it is there does not.
    let other = json!({ "sub": "person-8" });
    assert_eq!(
        kind(&back(&app, &away(&app, &provider, &other))),
        wrong("no-account")
    );
    let renamed = json!({ "email": "marit@other.example.org" });
    assert_eq!(back(&app, &away(&app, &provider, &renamed)).status, 200);
    let now = Instant::from_millis(app.now());
    assert!(app.store.close_account(LOGIN, now).unwrap());
    assert_eq!(desk.get("me").status, 401);
    assert_eq!(
        kind(&back(&app, &away(&app, &provider, &json!({})))),
        wrong("no-account")
    );
}

#[test]
fn nobody_without_an_account_gets_one() {
    let provider = Provider::start();
    let app = started(&provider, "");
    with_account(&app, "marit", LOGIN);
    for claims in [
        json!({ "email": "somebody@example.org" }),
        json!({ "email_verified": false }),
        json!({ "email": null }),
    ] {
        let answer = back(&app, &away(&app, &provider, &claims));
        assert_eq!(kind(&answer), wrong("no-account"), "{claims}");
    }
    // What stands not in the token is asked for, and only believed of the same person.
    let silent = json!({ "email": null, "email_verified": null });
    let told = |sub: &str| json!({ "sub": sub, "email": LOGIN, "email_verified": true });
    provider.does().told = told("person-8");
    let answer = back(&app, &away(&app, &provider, &silent));
    assert_eq!(kind(&answer), wrong("no-account"));
    provider.does().told = told("person-7");
    assert_eq!(back(&app, &away(&app, &provider, &silent)).status, 200);
}

#[test]
fn a_token_that_is_not_good_signs_nobody_in() {
    let provider = Provider::start();
    let app = started(&provider, "");
    with_account(&app, "marit", LOGIN);
    for claims in [
        json!({ "iss": "https://login.example.org" }),
        json!({ "aud": "another-app" }),
        json!({ "aud": [CLIENT, "another-app"] }),
        json!({ "exp": 1 }),
        json!({ "nonce": "of another sign-in" }),
        json!({ "nonce": null }),
    ] {
        app.wait(16 * MINUTE);
        let answer = back(&app, &away(&app, &provider, &claims));
        assert_eq!(kind(&answer), wrong("provider-wrong"), "{claims}");
        assert!(answer.header("set-cookie").is_none());
    }
    for alg in ["none", "HS256", "RS256"] {
        app.wait(16 * MINUTE);
        provider.does().alg = alg;
        let answer = back(&app, &away(&app, &provider, &json!({})));
        assert_eq!(kind(&answer), wrong("provider-wrong"), "{alg}");
    }
    provider.does().alg = "ES256";
    assert_eq!(back(&app, &away(&app, &provider, &json!({}))).status, 200);
}

#[test]
fn another_key_under_a_known_name_is_refused() {
    let provider = Provider::start();
    let app = started(&provider, "");
    with_account(&app, "marit", LOGIN);
    let away = away(&app, &provider, &json!({}));
    provider.does().signs_with = (2, "first");
    assert_eq!(kind(&back(&app, &away)), wrong("provider-wrong"));
}

#[test]
fn a_new_key_is_asked_for_at_most_once_a_minute() {
    let provider = Provider::start();
    let app = started(&provider, "");
    with_account(&app, "marit", LOGIN);
    let going = away(&app, &provider, &json!({}));
    {
        let mut does = provider.does();
        does.signs_with = (2, "second");
        does.publishes = vec![(2, "second")];
    }
    assert_eq!(
        back(&app, &going).status,
        200,
        "a provider may change its keys"
    );
    let asked = provider.does().keys_asked;
    assert_eq!(asked, 2);
    provider.does().signs_with = (3, "nobody's");
    for _ in 0..2 {
        let going = away(&app, &provider, &json!({}));
        assert_eq!(kind(&back(&app, &going)), wrong("provider-wrong"));
    }
    assert_eq!(provider.does().keys_asked, asked);
    app.wait(MINUTE);
    let going = away(&app, &provider, &json!({}));
    let begun = provider.does().keys_asked;
    assert_eq!(kind(&back(&app, &going)), wrong("provider-wrong"));
    assert_eq!(provider.does().keys_asked, begun + 1);
}

#[test]
fn an_answer_counts_once_soon_and_in_the_browser_that_began() {
    let provider = Provider::start();
    let app = started(&provider, "");
    with_account(&app, "marit", LOGIN);
    let going = away(&app, &provider, &json!({}));
    let stale = wrong("stale-sign-in");
    let other = away(&app, &provider, &json!({}));
    let mixed = Away {
        cookie: other.cookie.clone(),
        state: going.state.clone(),
    };
    assert_eq!(kind(&back(&app, &mixed)), stale, "begun in another browser");
    let none = Away {
        cookie: "a=b".to_owned(),
        state: going.state,
    };
    assert_eq!(kind(&back(&app, &none)), stale);
    assert_eq!(provider.does().exchanged, 0);
    assert_eq!(back(&app, &other).status, 200);
    assert_eq!(kind(&back(&app, &other)), stale, "used");
    assert_eq!(provider.does().exchanged, 1);
    let late = away(&app, &provider, &json!({}));
    app.wait(11 * MINUTE);
    assert_eq!(kind(&back(&app, &late)), stale, "too old");
    let body = json!({ "code": "bad", "state": "x" });
    let of_another_site = app
        .post("/api/v1/desk/elsewhere/answer")
        .header("sec-fetch-site", "cross-site")
        .json(&body);
    assert_eq!(kind(&of_another_site.send()), wrong("cross-site"));
}

#[test]
fn bad_answers_of_one_address_end_and_keep_nobody_from_anything_else() {
    let provider = Provider::start();
    let app = started(&provider, "");
    let bad = || {
        let going = away(&app, &provider, &json!({}));
        let body = json!({ "code": "bad", "state": going.state });
        let request = app.post("/api/v1/desk/elsewhere/answer").json(&body);
        request.header("cookie", &going.cookie).send()
    };
    for _ in 0..20 {
        assert_eq!(kind(&bad()), wrong("provider-wrong"));
    }
    assert_eq!(bad().status, 429);
    assert_eq!(app.pair("NONE").problem(), "/problems/wrong-code");
    let code = json!({ "code": "ABCD-EFGH-JKLM" });
    let opening = app.post("/api/v1/desk/opening").json(&code).send();
    assert_eq!(opening.status, 404);
}

#[test]
fn a_provider_that_is_down_is_told_and_passwords_work() {
    let provider = Provider::start();
    let app = started(&provider, "");
    let secret = opened(&app);
    app.wait(MINUTE);
    let down = (503, "/problems/provider-down".to_owned());
    provider.does().is_down = true;
    let begin = || app.post("/api/v1/desk/elsewhere").send();
    assert_eq!(kind(&begin()), down);
    assert_eq!(sign_in(&app, PASSWORD, &digits(&app, &secret)).status, 200);
    provider.does().is_down = false;
    app.wait(MINUTE);
    let going = away(&app, &provider, &json!({}));
    provider.does().is_down = true;
    assert_eq!(kind(&back(&app, &going)), down);
    provider.does().is_down = false;
    let going = away(&app, &provider, &json!({}));
    provider.does().token_status = 500;
    assert_eq!(kind(&back(&app, &going)), down);
    provider.does().token_status = 200;
    app.wait(MINUTE);
    provider.does().says_it_is = Some("https://login.example.org");
    assert_eq!(kind(&begin()), down, "it says that it is another one");
}

#[test]
fn passwords_can_be_off() {
    let provider = Provider::start();
    let app = started(&provider, "passwords = false");
    assert_eq!(
        app.get("/api/v1/desk/ways").send().json()["passwords"],
        false
    );
    let off = wrong("passwords-off");
    assert_eq!(kind(&sign_in(&app, PASSWORD, "000000")), off);
    let code = json!({ "code": "ABCD-EFGH-JKLM" });
    let opening = app.post("/api/v1/desk/opening").json(&code).send();
    assert_eq!(kind(&opening), off);
    with_account(&app, "marit", LOGIN);
    assert_eq!(back(&app, &away(&app, &provider, &json!({}))).status, 200);
}

#[test]
fn without_a_provider_there_is_none() {
    let app = TestApp::new();
    let ways = app.get("/api/v1/desk/ways").send().json();
    assert_eq!(ways, json!({ "passwords": true, "passkeys": false }));
    assert_eq!(app.post("/api/v1/desk/elsewhere").send().status, 404);
    let body = json!({ "code": "x", "state": "y" });
    let answer = app.post("/api/v1/desk/elsewhere/answer").json(&body).send();
    assert_eq!(answer.status, 404);
}
