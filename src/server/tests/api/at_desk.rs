//! Someone of the demo's staff who is signed in at the desk.

use serde_json::{Value, json};

use crate::client::{Answer, Request};
use crate::support::TestApp;

pub(crate) struct Desk<'a> {
    app: &'a TestApp,
    pub(crate) cookie: String,
}

impl<'a> Desk<'a> {
    pub(crate) fn demo(app: &'a TestApp, name: &str) -> Self {
        let code = json!({ "code": format!("DEMO-{name}") });
        let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
        assert_eq!(answer.status, 200, "{}", answer.text());
        let cookie = answer.header("set-cookie").unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { app, cookie }
    }

    pub(crate) fn with(&self, request: Request) -> Answer {
        request.header("cookie", &self.cookie).send()
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.with(self.app.get(&format!("/api/v1/desk/{path}")))
    }

    /// Does something with a person's file; gives the refusal, which is null when it was done.
    pub(crate) fn act(&self, person: &str, id: &str, action: &Value) -> Value {
        let path = format!("/api/v1/desk/people/{person}/actions");
        let mutation = json!({ "id": id, "action": action });
        let answer = self.with(self.app.post(&path).json(&mutation));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["refusal"].clone()
    }
}
