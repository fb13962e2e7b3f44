//! Someone of the staff at the desk, as the tests use them.

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use serde_json::{Value, json};
use server::{SecondFactor, make_account};

use crate::client::{Answer, Request};
use crate::support::TestApp;

pub(crate) const PASSWORD: &str = "zeven natte eenden fluiten";
pub(crate) const LOGIN: &str = "marit@example.org";

/// Someone of the staff who is signed in.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) cookie: String,
}

impl<'a> Desk<'a> {
    pub(crate) fn demo(app: &'a TestApp, name: &str) -> Self {
        let code = json!({ "code": format!("DEMO-{name}") });
        let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
        Self::signed_in(app, &answer)
    }

    pub(crate) fn signed_in(app: &'a TestApp, answer: &Answer) -> Self {
        assert_eq!(answer.status, 200, "{}", answer.text());
        let cookie = answer.header("set-cookie").unwrap();
        assert!(
            cookie.contains("HttpOnly; Secure; SameSite=Strict"),
            "{cookie}"
        );
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { app, cookie }
    }

    pub(crate) fn with(&self, request: Request) -> Answer {
        request.header("cookie", &self.cookie).send()
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.with(self.app.get(&format!("/api/v1/desk/{path}")))
    }

    pub(crate) fn act(&self, person: &str, id: &str, action: &Value) -> Answer {
        let path = format!("/api/v1/desk/people/{person}/actions");
        let mutation = json!({ "id": id, "action": action });
        self.with(self.app.post(&path).json(&mutation))
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let people = self.get("people").json();
        let people = people["people"].as_array().unwrap().iter();
        people
            .map(|it| it["name"].as_str().unwrap().to_owned())
            .collect()
    }
}

pub(crate) fn sent(text: &str) -> Value {
    json!({ "send_message": { "text": { "written": { "nl": text } } } })
}

pub(crate) fn account(app: &TestApp) -> String {
    let staff = Staff {
        id: MemberId::new("staff-1"),
        name: "Marit".to_owned(),
        role: StaffRole::CaseManager,
    };
    make_account(&*app.store, staff, LOGIN, Instant::from_millis(app.now())).unwrap()
}

pub(crate) fn digits(app: &TestApp, secret: &str) -> String {
    SecondFactor::of(secret)
        .unwrap()
        .digits(Instant::from_millis(app.now()))
}

/// Opens the account and gives the secret of its second factor.
pub(crate) fn opened(app: &TestApp) -> String {
    let code = account(app);
    let asked = json!({ "code": code });
    let shown = app.post("/api/v1/desk/opening").json(&asked).send().json();
    assert_eq!(
        (shown["name"].as_str(), shown["login"].as_str()),
        (Some("Marit"), Some(LOGIN))
    );
    assert!(shown["qr"].as_str().unwrap().contains("<svg"));
    let secret = shown["secret"].as_str().unwrap().to_owned();
    let open = json!({ "code": code, "password": PASSWORD, "digits": digits(app, &secret) });
    let answer = app.post("/api/v1/desk/account").json(&open).send();
    Desk::signed_in(app, &answer);
    secret
}

pub(crate) fn sign_in(app: &TestApp, password: &str, digits: &str) -> Answer {
    let asked = json!({ "login": " Marit@Example.org", "password": password, "digits": digits });
    app.post("/api/v1/desk/sign-in").json(&asked).send()
}

pub(crate) fn kind(answer: &Answer) -> (u16, String) {
    let problem = answer.json()["type"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (answer.status, problem)
}
