//! The interface for the municipality's own systems: who may do what, what a PUT does, and what phones hear of it.

use domain::time::{Day, Instant};
use serde_json::{Value, json};
use server::add_token;
use server::integration::{NoToken, Scope};

use crate::client::Answer;
use crate::staff::Desk;
use crate::support::{DAY, MINUTE, TestApp};

const PEOPLE: &str = "/api/v1/integration/people";

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
struct System<'a> {
    app: &'a TestApp,
    token: String,
}

impl<'a> System<'a> {
    fn new(app: &'a TestApp) -> Self {
        let token = token(app, "Zaaksysteem", &Scope::ALL);
        Self { app, token }
    }

    /// With somebody whom it invited, by this id.
    fn with_person(app: &'a TestApp, id: &str) -> Self {
        let system = Self::new(app);
        let answer = system.put(id, &[], &amina());
        assert_eq!(answer.status, 201, "{}", answer.text());
        system
    }

    fn ask(
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

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], None)
    }

    fn put(&self, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
        self.ask("PUT", path, headers, Some(body))
    }

    fn made(&self, path: &str, body: &Value) -> Answer {
        let answer = self.put(path, &[], body);
        assert_eq!(answer.status, 201, "{path}: {}", answer.text());
        answer
    }
}

fn amina() -> Value {
    json!({ "name": "Amina", "language": "ar", "case_manager": "demo-marit" })
}

fn appointment(day: &str) -> Value {
    json!({ "day": day, "from": "10:00", "to": "10:45", "title": { "nl": "Gesprek" } })
}

fn lessons(days: &[&str]) -> Value {
    let lesson = |day: &&str| {
        let key = day.replace('-', "");
        json!({ "key": key, "day": day, "from": "09:00", "to": "12:00" })
    };
    json!({ "lessons": days.iter().map(lesson).collect::<Vec<_>>() })
}

fn step(title: &str) -> Value {
    json!({ "title": { "nl": title }, "owner": "self" })
}

fn bill(cents: i64) -> Value {
    json!({ "from": "municipality", "type": "tax", "stage": "bill", "amount_cents": cents })
}

fn tag(answer: &Answer) -> String {
    answer.header("etag").unwrap().to_owned()
}

/// Status, type and field of a problem.
fn problem(answer: &Answer) -> (u16, String, Option<String>) {
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
fn the_same_sent_twice_is_one_thing_and_the_same_answer() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let person = system.put("k1", &[], &amina());
    assert_eq!(person.status, 200);
    for (path, body) in [
        ("k1/appointments/a", appointment("2026-12-03")),
        ("k1/lessons/l", lessons(&["2026-12-04", "2026-12-11"])),
        ("k1/steps/s", step("Inschrijven")),
        ("k1/bills/b", bill(100)),
    ] {
        let first = system.made(path, &body);
        let place = first.header("location").unwrap();
        assert_eq!(place, format!("{PEOPLE}/{path}"));
        let records = app.database.count("records");
        let again = system.put(path, &[], &body);
        assert_eq!((again.status, tag(&again)), (200, tag(&first)), "{path}");
        // With what it had before its answer was lost, too.
        let lost = system.put(path, &[("if-match", "\"000000000000000000000000\"")], &body);
        assert_eq!((lost.status, tag(&lost)), (200, tag(&first)), "{path}");
        assert_eq!(app.database.count("records"), records, "{path}");
        let read = system.get(path);
        assert_eq!((read.json(), tag(&read)), (first.json(), tag(&first)));
        let same = system.ask("GET", path, &[("if-none-match", &tag(&first))], None);
        assert_eq!((same.status, same.body.len()), (304, 0));
    }
}

#[test]
fn who_changes_says_what_they_know_of_it() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    for (path, first, other) in [
        (
            "k1/appointments/a",
            appointment("2026-12-03"),
            appointment("2026-12-04"),
        ),
        (
            "k1/lessons/l",
            lessons(&["2026-12-04"]),
            lessons(&["2026-12-07"]),
        ),
        ("k1/steps/s", step("Inschrijven"), step("Afspraak maken")),
        ("k1/bills/b", bill(100), bill(200)),
    ] {
        let none = system.put(path, &[("if-match", "*")], &first);
        assert_eq!(problem(&none).0, 412, "{path}");
        let made = system.put(path, &[("if-none-match", "*")], &first);
        assert_eq!(made.status, 201, "{path}: {}", made.text());
        let twice = system.put(path, &[("if-none-match", "*")], &first);
        assert_eq!(problem(&twice).0, 412, "{path}");
        let blind = system.put(path, &[], &other);
        assert_eq!(problem(&blind).0, 428, "{path}");
        let changed = system.put(path, &[("if-match", &tag(&made))], &other);
        assert_eq!(changed.status, 200, "{path}: {}", changed.text());
        assert_ne!(tag(&changed), tag(&made));
        let stale = system.put(path, &[("if-match", &tag(&made))], &first);
        assert_eq!(problem(&stale).0, 412, "{path}");
        assert_eq!(system.get(path).json(), changed.json());
    }
}

#[test]
fn what_is_taken_away_is_gone_and_can_be_made_again() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    for (path, body) in [
        ("k1/appointments/a", appointment("2026-12-03")),
        ("k1/lessons/l", lessons(&["2026-12-04"])),
        ("k1/steps/s", step("Inschrijven")),
    ] {
        let made = system.made(path, &body);
        assert_eq!(problem(&system.ask("DELETE", path, &[], None)).0, 428);
        let stale = [("if-match", "\"000000000000000000000000\"")];
        assert_eq!(problem(&system.ask("DELETE", path, &stale, None)).0, 412);
        let known = tag(&made);
        let gone = system.ask("DELETE", path, &[("if-match", &known)], None);
        assert_eq!(gone.status, 204, "{path}: {}", gone.text());
        assert_eq!(system.get(path).status, 404, "{path}");
        let again = system.ask("DELETE", path, &[("if-match", &known)], None);
        assert_eq!(again.status, 404, "{path}");
        system.made(path, &body);
    }
    system.made("k1/bills/b", &bill(100));
    let kept = system.ask("DELETE", "k1/bills/b", &[], None);
    assert_eq!(problem(&kept).0, 405);
    assert!(kept.header("allow").is_some_and(|it| it.contains("PUT")));
}

#[test]
fn one_persons_things_are_not_anothers() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    system.made("k2", &amina());
    let made = system.made("k1/appointments/a", &appointment("2026-12-03"));
    for path in [
        "k2/appointments/a",
        "k3/appointments/a",
        "k3",
        "demo-samir",
        "k1/steps/a",
    ] {
        assert_eq!(problem(&system.get(path)).0, 404, "{path}");
    }
    let known = tag(&made);
    let theirs = system.ask("DELETE", "k2/appointments/a", &[("if-match", &known)], None);
    assert_eq!(theirs.status, 404);
    assert_eq!(
        system.put("k3/steps/s", &[], &step("Inschrijven")).status,
        404
    );
    assert_eq!(system.get("k3/steps").status, 404);
    let listed = system.get("k2/appointments").json();
    assert_eq!(listed, json!({ "items": [] }));
    // The same id under another person is another thing.
    system.made("k2/appointments/a", &appointment("2026-12-05"));
    assert_eq!(system.get("k1/appointments/a").json()["day"], "2026-12-03");
    // Whom only the desk invited, no system sees.
    assert_eq!(
        system.get(PEOPLE).json()["items"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn a_list_goes_on_where_it_was_while_people_are_added() {
    let app = TestApp::demo();
    let system = System::new(&app);
    for number in 0..7 {
        system.made(&format!("k{number}"), &amina());
    }
    let mut seen = Vec::new();
    let mut after = String::new();
    for round in 0.. {
        let page = system.get(&format!("{PEOPLE}?limit=3{after}")).json();
        for item in page["items"].as_array().unwrap() {
            seen.push(item["external_id"].as_str().unwrap().to_owned());
        }
        // One before and one behind where the list is.
        system.made(&format!("a{round}"), &amina());
        system.made(&format!("k3x{round}"), &amina());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(seen, sorted, "each once, in order");
    for number in 0..7 {
        assert!(seen.contains(&format!("k{number}")));
    }
    for wrong in [
        "limit=0",
        "limit=101",
        "limit=x",
        "after=x",
        "after=",
        "page=2",
        "limit=1&limit=2",
    ] {
        let answer = system.get(&format!("{PEOPLE}?{wrong}"));
        assert_eq!(problem(&answer).1, "/problems/malformed", "{wrong}");
    }
    // A cursor is of its list.
    let next = system.get(&format!("{PEOPLE}?limit=1")).json()["next"].clone();
    let next = next.as_str().unwrap();
    assert_eq!(system.get(&format!("k1/steps?after={next}")).status, 422);
}

#[test]
fn the_phone_and_the_desk_hear_of_it_and_read_who_it_was() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let desk = Desk::demo(&app, "MARIT");
    assert!(desk.names().contains(&"Amina".to_owned()));
    let people = desk.get("people").json();
    let amina = people["people"].as_array().unwrap().iter();
    let mut amina = amina.filter(|it| it["name"] == "Amina");
    let person = amina.next().unwrap()["person"].as_str().unwrap().to_owned();
    let phone = app.phone(&person);
    system.made("k1/appointments/a", &appointment("2026-12-03"));
    system.made("k1/lessons/l", &lessons(&["2026-12-04", "2026-12-11"]));
    system.made("k1/steps/s", &step("Inschrijven"));
    system.made("k1/bills/b", &bill(4250));
    let changes = phone.sync(&[])["changes"].clone();
    let of = |kind: &str| -> Vec<Value> {
        let all = changes.as_array().unwrap().iter();
        let put = all.map(|it| it["put"][kind].clone());
        put.filter(|it| !it.is_null()).collect()
    };
    assert_eq!(of("entry").len(), 3);
    assert_eq!(of("step")[0]["status"], "proposed");
    assert_eq!(of("bill")[0]["amount_cents"], 4250);
    let messages = of("message");
    assert_eq!(messages.len(), 3, "one for all lessons: {messages:?}");
    // What it wrote has its name; it is not one of the team and at no appointment.
    let member = &of("team_member")[0];
    assert_eq!(
        (&member["name"], &member["until"]),
        (&json!("Zaaksysteem"), &json!("2026-11-24"))
    );
    assert_eq!(messages[0]["from"], member["id"]);
    assert!(of("entry").iter().all(|it| it["with"].is_null()));
    let looks = app
        .get("/api/v1/looks")
        .header("cookie", &phone.cookie())
        .send()
        .json();
    assert_eq!(
        looks["looks"].as_array().unwrap().len(),
        1,
        "one within the hour"
    );
    assert_eq!(looks["looks"][0]["name"], "Zaaksysteem");
    let history = desk.get(&format!("people/{person}/history")).json();
    let deeds = history["deeds"].as_array().unwrap();
    assert_eq!(deeds.len(), 4);
    assert!(deeds.iter().all(|it| it["by"] == "Zaaksysteem"));
    // What the person and the desk do with it, the system reads.
    let id = of("entry")[0]["id"].as_str().unwrap().to_owned();
    let lesson = of("entry")
        .into_iter()
        .find(|it| it["type"] == "appointment");
    let own = lesson.map_or(id, |it| it["id"].as_str().unwrap().to_owned());
    let before = tag(&system.get("k1/appointments/a"));
    let cannot = json!({ "say_cannot_come": { "entry": own, "reason": "ill" } });
    phone.sync(&[crate::support::mutation(1, "m1", cannot)]);
    let after = system.get("k1/appointments/a");
    assert_eq!(after.json()["cannot_come"], true);
    assert_ne!(tag(&after), before);
    let cancel = json!({ "cancel_entry": { "entry": own } });
    assert_eq!(desk.act(&person, "d1", &cancel).status, 200);
    assert_eq!(system.get("k1/appointments/a").status, 404);
}

#[test]
fn the_feed_tells_each_change_once_and_no_more_than_the_token_may_read() {
    const FEED: &str = "/api/v1/integration/changes";
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    system.made("k1/appointments/a", &appointment("2026-12-03"));
    let told = |answer: &Value| -> Vec<(String, String, bool)> {
        let text = |it: &Value| it.as_str().unwrap().to_owned();
        let all = answer["changes"].as_array().unwrap().iter();
        all.map(|it| (text(&it["kind"]), text(&it["id"]), it["is_gone"] == true))
            .collect()
    };
    let it = |kind: &str, id: &str, is_gone: bool| (kind.to_owned(), id.to_owned(), is_gone);
    let first = system.get(FEED).json();
    assert_eq!(
        told(&first),
        [it("appointment", "a", false), it("person", "k1", false)]
    );
    let mut next = first["next"].as_str().unwrap().to_owned();
    let mut then = |limit: usize| {
        let answer = system
            .get(&format!("{FEED}?after={next}&limit={limit}"))
            .json();
        next = answer["next"].as_str().unwrap().to_owned();
        (told(&answer), answer["has_more"] == true)
    };
    assert_eq!(then(10), (Vec::new(), false));
    system.made("k1/steps/s", &step("Inschrijven"));
    system.made("k1/bills/b", &bill(100));
    let made = system.made("k1/lessons/l", &lessons(&["2026-12-04"]));
    assert_eq!(then(1), (vec![it("bill", "b", false)], true));
    assert_eq!(
        then(10),
        (
            vec![it("lessons", "l", false), it("step", "s", false)],
            false
        )
    );
    let known = tag(&made);
    system.ask("DELETE", "k1/lessons/l", &[("if-match", &known)], None);
    assert_eq!(then(10), (vec![it("lessons", "l", true)], false));
    // A cursor works for ever, and what lies ahead of all is refused.
    app.wait(100 * DAY);
    assert_eq!(then(10), (Vec::new(), false));
    let steps = System {
        app: &app,
        token: token(&app, "Planner", &[Scope::StepsRead]),
    };
    let theirs = steps.get(FEED).json();
    assert_eq!(told(&theirs), [it("step", "s", false)]);
    let writes = System {
        app: &app,
        token: token(&app, "Schrijver", &[Scope::StepsWrite]),
    };
    assert_eq!(problem(&writes.get(FEED)).0, 403);
    let ahead = "Y2hhbmdlczo5MDAwMDAwMDAwMDAwMDAwMDAw";
    assert_eq!(
        problem(&system.get(&format!("{FEED}?after={ahead}"))).0,
        410
    );
    let text = first.to_string();
    assert!(
        !text.contains("Amina") && !text.contains("Gesprek"),
        "{text}"
    );
}

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
    if app.database.sqlite().is_none() {
        return;
    }
    let person = app
        .database
        .pairs("SELECT person, kind FROM external_ids WHERE kind = 'person'");
    let person = domain::PersonId::new(person[0].0.as_str());
    let token = system.token.clone();
    let folder = app.stopped();
    let data = folder.path().join("data");
    let now = Instant::from_millis(crate::support::NOW);
    server::store::erase(&data, &person, now).unwrap().unwrap();
    let app = TestApp::wished(crate::support::Wish {
        is_demo: true,
        folder: Some(folder),
        ..Default::default()
    });
    assert_eq!(app.database.count("external_ids"), 0);
    let system = System { app: &app, token };
    assert_eq!(system.get("k1").status, 404);
    assert_eq!(
        system.get("/api/v1/integration/changes").json()["changes"],
        json!([])
    );
}
