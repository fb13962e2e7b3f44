//! The interface for the municipality's own systems: who comes in and what they may.

use domain::time::{Day, Instant};
use serde_json::{Value, json};
use server::add_token;
use server::integration::{NoToken, Scope};

use crate::client::Answer;
use crate::program::program;
use crate::staff::Desk;
use crate::support::{MINUTE, TestApp};

pub(crate) const PEOPLE: &str = "/api/v1/integration/people";

/// A token that works until the end of June 2027.
pub(crate) fn token(app: &TestApp, name: &str, scopes: &[Scope]) -> String {
    token_until(app, name, scopes, "2027-06-30").unwrap()
}

fn token_until(
    app: &TestApp,
    name: &str,
    scopes: &[Scope],
    until: &str,
) -> Result<String, NoToken> {
    let until: Day = until.parse().unwrap();
    let now = Instant::from_millis(app.now());
    add_token(&*app.store, name, scopes, until, now)
}

/// A system with its token.
pub(crate) struct System<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) token: String,
}

impl<'a> System<'a> {
    pub(crate) fn new(app: &'a TestApp) -> Self {
        let token = token(app, "Zaaksysteem", &Scope::ALL);
        Self { app, token }
    }

    /// With somebody whom it invited, by this id.
    pub(crate) fn with_person(app: &'a TestApp, id: &str) -> Self {
        let system = Self::new(app);
        let answer = system.put(id, &[], &amina());
        assert_eq!(answer.status, 201, "{}", answer.text());
        system
    }

    pub(crate) fn ask(
        &self,
        method: &'static str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Answer {
        let path = match path.strip_prefix('/') {
            Some(_) => path.to_owned(),
            None => format!("{PEOPLE}/{path}"),
        };
        let mut request = self.app.request(method, &path);
        request = request.header("authorization", &format!("Bearer {}", self.token));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        match body {
            Some(body) => request.json(body).send(),
            None => request.send(),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], None)
    }

    pub(crate) fn put(&self, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
        self.ask("PUT", path, headers, Some(body))
    }

    pub(crate) fn made(&self, path: &str, body: &Value) -> Answer {
        let answer = self.put(path, &[], body);
        assert_eq!(answer.status, 201, "{path}: {}", answer.text());
        answer
    }
}

pub(crate) fn amina() -> Value {
    json!({ "name": "Amina", "language": "ar", "case_manager": "demo-marit" })
}

pub(crate) fn appointment(day: &str) -> Value {
    json!({ "day": day, "from": "10:00", "to": "10:45", "title": { "nl": "Gesprek" } })
}

pub(crate) fn lessons(days: &[&str]) -> Value {
    let lesson = |day: &&str| {
        let key = day.replace('-', "");
        json!({ "key": key, "day": day, "from": "09:00", "to": "12:00" })
    };
    json!({ "lessons": days.iter().map(lesson).collect::<Vec<_>>() })
}

pub(crate) fn step(title: &str) -> Value {
    json!({ "title": { "nl": title }, "owner": "self" })
}

pub(crate) fn bill(cents: i64) -> Value {
    json!({ "from": "municipality", "type": "tax", "stage": "bill", "amount_cents": cents })
}

pub(crate) fn tag(answer: &Answer) -> String {
    answer.header("etag").unwrap().to_owned()
}

/// Status, type and field of a problem.
pub(crate) fn problem(answer: &Answer) -> (u16, String, Option<String>) {
    let field = answer.json()["field"].as_str().map(str::to_owned);
    (answer.status, answer.problem(), field)
}

#[test]
fn a_token_may_what_its_scopes_say_and_nothing_else() {
    let app = TestApp::demo();
    let all = System::with_person(&app, "k1");
    for (path, body) in [
        ("k1/appointments/a", appointment("2026-12-03")),
        ("k1/lessons/l", lessons(&["2026-12-04"])),
        ("k1/steps/s", step("Inschrijven")),
        ("k1/bills/b", bill(100)),
    ] {
        all.made(path, &body);
    }
    let person = amina();
    let calls = [
        ("GET", PEOPLE, Scope::PeopleRead),
        ("GET", "k1", Scope::PeopleRead),
        ("PUT", "k1", Scope::PeopleWrite),
        ("PUT", "k1/link", Scope::PeopleLink),
        ("GET", "k1/appointments", Scope::EntriesRead),
        ("GET", "k1/appointments/a", Scope::EntriesRead),
        ("PUT", "k1/appointments/a", Scope::EntriesWrite),
        ("DELETE", "k1/appointments/a", Scope::EntriesWrite),
        ("GET", "k1/lessons", Scope::EntriesRead),
        ("GET", "k1/lessons/l", Scope::EntriesRead),
        ("PUT", "k1/lessons/l", Scope::EntriesWrite),
        ("DELETE", "k1/lessons/l", Scope::EntriesWrite),
        ("GET", "k1/steps", Scope::StepsRead),
        ("GET", "k1/steps/s", Scope::StepsRead),
        ("PUT", "k1/steps/s", Scope::StepsWrite),
        ("DELETE", "k1/steps/s", Scope::StepsWrite),
        ("GET", "k1/bills", Scope::BillsRead),
        ("GET", "k1/bills/b", Scope::BillsRead),
        ("PUT", "k1/bills/b", Scope::BillsWrite),
    ];
    for scope in Scope::ALL {
        let name = scope.name().replace(':', " ");
        let system = System {
            app: &app,
            token: token(&app, &name, &[scope]),
        };
        for (method, path, needed) in calls {
            let body = (method == "PUT").then_some(&person);
            let answer = system.ask(method, path, &[], body);
            if needed == scope {
                // Beyond the door: what it says of the body or the precondition is another test.
                assert_ne!(answer.status, 403, "{method} {path} with {scope:?}");
                assert_ne!(answer.status, 401, "{method} {path} with {scope:?}");
            } else {
                let (status, kind, _) = problem(&answer);
                assert_eq!(
                    (status, kind.as_str()),
                    (403, "/problems/no-scope"),
                    "{method} {path} with {scope:?}"
                );
                assert!(
                    answer.json()["detail"]
                        .as_str()
                        .unwrap()
                        .contains(needed.name())
                );
            }
        }
    }
}

#[test]
fn a_token_ends_by_its_day_or_when_it_is_revoked() {
    let app = TestApp::demo();
    let system = System::new(&app);
    assert_eq!(system.get(PEOPLE).status, 200);
    let short = token_until(&app, "Kort", &[Scope::PeopleRead], "2026-11-24").unwrap();
    let short = System {
        app: &app,
        token: short,
    };
    assert_eq!(short.get(PEOPLE).status, 200);
    // Half past eight in the morning; its day ends at midnight in Amsterdam.
    app.wait(15 * 60 * MINUTE + 29 * MINUTE);
    assert_eq!(short.get(PEOPLE).status, 200);
    app.wait(2 * MINUTE);
    let answer = short.get(PEOPLE);
    assert_eq!(problem(&answer).0, 401);
    assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    assert!(
        app.store
            .revoke_token("Zaaksysteem", Instant::from_millis(app.now()))
            .unwrap()
    );
    assert_eq!(problem(&system.get(PEOPLE)).1, "/problems/wrong-token");
    assert!(
        !app.store
            .revoke_token("Zaaksysteem", Instant::from_millis(app.now()))
            .unwrap()
    );
    // Its name is free again, and who looked under it keeps it.
    token(&app, "Zaaksysteem", &[Scope::PeopleRead]);
    let kept = app.store.tokens().unwrap();
    assert_eq!(kept.len(), 3);
    assert!(
        kept.iter()
            .any(|it| it.revoked_at.is_some() && it.used_on.is_some())
    );
}

#[test]
fn a_token_needs_a_name_a_scope_and_an_end() {
    let app = TestApp::demo();
    let made = |name: &str, scopes: &[Scope], until: &str| token_until(&app, name, scopes, until);
    let read = [Scope::PeopleRead];
    assert!(matches!(made(" ", &read, "2027-01-01"), Err(NoToken::Name)));
    assert!(matches!(
        made("a\u{202e}b", &read, "2027-01-01"),
        Err(NoToken::Name)
    ));
    assert!(matches!(
        made("Kort", &[], "2027-01-01"),
        Err(NoToken::Scopes)
    ));
    assert!(matches!(
        made("Kort", &read, "2026-11-23"),
        Err(NoToken::Until)
    ));
    assert!(matches!(
        made("Kort", &read, "2027-11-25"),
        Err(NoToken::Until)
    ));
    assert!(made("Kort", &read, "2027-11-24").is_ok());
    assert!(matches!(
        made("Kort", &read, "2027-01-01"),
        Err(NoToken::Taken)
    ));
    // The database has the hash of it and nobody's account.
    let signed = json!({ "login": "system", "password": "", "digits": "" });
    assert_ne!(
        app.post("/api/v1/desk/sign-in").json(&signed).send().status,
        200
    );
    let noor = Desk::demo(&app, "NOOR");
    assert!(!noor.get("accounts").text().contains("Kort"));
}

#[test]
fn wrong_tokens_are_counted_and_a_right_one_is_let_in() {
    let app = TestApp::demo();
    let system = System::new(&app);
    let wrong = System {
        app: &app,
        token: "aanpak.of-nobody".to_owned(),
    };
    for _ in 0..20 {
        assert_eq!(wrong.get(PEOPLE).status, 401);
    }
    let answer = wrong.get(PEOPLE);
    assert_eq!(problem(&answer).1, "/problems/too-many-tries");
    assert!(answer.header("retry-after").is_some());
    assert_eq!(system.get(PEOPLE).status, 200);
    assert_eq!(problem(&app.get(PEOPLE).send()).0, 401);
    // A cookie of the desk opens nothing here, nor a token there.
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.with(app.get(PEOPLE)).status, 401);
    assert_eq!(system.get("/api/v1/desk/people").status, 401);
}

#[test]
fn a_token_is_told_once_on_the_command_line() {
    let folder = tempfile::TempDir::new().unwrap();
    drop(server::store::SqliteStore::open(folder.path()).unwrap());
    let run = |words: &[&str]| {
        let mut command = program();
        command
            .arg("token")
            .args(words)
            .arg("--data")
            .arg(folder.path());
        command.output().unwrap()
    };
    let told = |words: &[&str]| String::from_utf8(run(words).stdout).unwrap();
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    let until = Instant::from_millis(since.as_millis() as i64)
        .day()
        .plus_days(30);
    let until = until.to_string();
    let add = |name: &str, scopes: &str| {
        let words = ["add", name, "--scopes", scopes, "--until", until.as_str()];
        run(&words)
    };
    let made = add("Zaaksysteem", "people:read,entries:write");
    assert!(made.status.success());
    let token = String::from_utf8(made.stdout).unwrap();
    assert!(
        token.trim().starts_with("aanpak.") && token.trim().len() > 40,
        "{token}"
    );
    let listed = told(&["list"]);
    assert!(
        listed.contains("Zaaksysteem  until") && listed.contains(&until),
        "{listed}"
    );
    assert!(listed.contains("people:read,entries:write") && !listed.contains(token.trim()));
    assert!(!add("Zaaksysteem", "people:read").status.success());
    assert!(!add("Ander", "people:all").status.success());
    assert!(told(&["revoke", "Zaaksysteem"]).contains("worthless"));
    assert!(!run(&["revoke", "Zaaksysteem"]).status.success());
    assert!(told(&["list"]).contains("Zaaksysteem  revoked on"));
}
