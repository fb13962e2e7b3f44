//! The agenda of someone of the staff, and its secret address.

use domain::Role;
use serde_json::{Value, json};

use crate::client::Answer;
use crate::lessons::{demo_desk, get, income_officer, join, post};
use crate::support::{TestApp, Wish};

fn appointment(on: &str, title: &str) -> Value {
    json!({ "put_entry": {
        "type": "appointment", "day": on, "from": "10:00", "to": "11:00",
        "title": { "written": { "nl": title } }, "interpreter": "booked",
        "place": { "ready": { "key": "place-library" } },
    } })
}

fn put(app: &TestApp, cookie: &str, id: &str, on: &str, title: &str) {
    let body = json!({ "id": id, "action": appointment(on, title) });
    let done = post(app, cookie, "people/demo-samir/actions", &body).json();
    assert_eq!(done.get("refusal"), None, "{done}");
}

fn feed(app: &TestApp, path: &str) -> Answer {
    app.get(path).send()
}

fn made(app: &TestApp, cookie: &str) -> String {
    let made = post(app, cookie, "agenda/feed", &json!({})).json();
    made["path"].as_str().unwrap().to_owned()
}

/// The lines with this name, unfolded.
fn lines(answer: &Answer, name: &str) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let text = answer.text().replace("\r\n ", "");
    let found = text.lines().filter(|it| it.starts_with(name));
    found.map(str::to_owned).collect()
}

#[test]
fn the_week_has_what_they_have_with_their_people_and_nothing_else() {
    let app = TestApp::demo();
    let (marit, joris) = (demo_desk(&app, "MARIT"), demo_desk(&app, "JORIS"));
    put(&app, &marit, "mine", "2027-02-03", "Gesprek");
    put(&app, &joris, "his", "2027-02-04", "Sollicitatie");
    let week = get(&app, &marit, "agenda?first=2027-02-01").json();
    let lines = week["lines"].as_array().unwrap().iter();
    let found: Vec<_> = lines
        .map(|it| (&it["entry"], &it["name"], &it["interpreter"]))
        .map(|(entry, name, interpreter)| [entry.clone(), name.clone(), interpreter.clone()])
        .collect();
    assert_eq!(found, [["mine", "Samir", "booked"]]);
    let next = get(&app, &marit, "agenda?first=2027-02-04").json();
    assert_eq!(next["lines"], json!([]));
    for path in ["agenda", "agenda?first=soon"] {
        assert_eq!(get(&app, &marit, path).problem(), "/problems/malformed");
    }
}

#[test]
fn the_address_holds_the_least() {
    let app = TestApp::demo();
    join(&app, "demo-selam", "marit", Role::CaseManager);
    let marit = demo_desk(&app, "MARIT");
    assert_eq!(get(&app, &marit, "agenda/feed").json(), json!({}));
    put(&app, &marit, "mine", "2027-02-03", "Gesprek over schulden");
    let group = json!({ "id": "map", "people": ["demo-samir", "demo-selam"], "entry": {
        "type": "appointment", "day": "2027-07-05", "from": "10:00", "to": "11:00",
        "title": { "written": { "nl": "BIJEENKOMST" } },
    } });
    post(&app, &marit, "groups", &group);
    let path = made(&app, &marit);
    assert!(get(&app, &marit, "agenda/feed").json()["since"].is_number());
    let answer = feed(&app, &path);
    let kind = answer.header("content-type");
    assert_eq!(kind, Some("text/calendar; charset=utf-8"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    for secret in ["schulden", "demo-samir", "BIJEENKOMST", "mine", "marit"] {
        assert!(!answer.text().contains(secret), "{secret}");
    }
    let titles = lines(&answer, "SUMMARY:");
    for title in [
        "SUMMARY:Afspraak: Samir",
        "SUMMARY:Afspraak: Samir\\, Selam",
    ] {
        assert!(titles.iter().any(|it| it == title), "{titles:?}");
    }
    assert!(lines(&answer, "LOCATION:").contains(&"LOCATION:Bibliotheek".to_owned()));
    // Ten o'clock in winter and in summer.
    let starts = lines(&answer, "DTSTART:");
    for start in ["DTSTART:20270203T090000Z", "DTSTART:20270705T080000Z"] {
        assert!(starts.iter().any(|it| it == start), "{starts:?}");
    }
    let names = lines(&answer, "UID:");
    let mut each = names.clone();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), names.len());
    assert_eq!(lines(&feed(&app, &path), "UID:"), names);
}

#[test]
fn an_address_is_renewed_and_taken_away() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let first = made(&app, &marit);
    assert_eq!(feed(&app, &first).status, 200);
    let second = made(&app, &marit);
    assert_ne!(first, second);
    assert_eq!(feed(&app, &first).problem(), "/problems/not-found");
    assert_eq!(feed(&app, &second).status, 200);
    let written = app.request("POST", &second).send();
    assert_eq!(written.problem(), "/problems/method-not-allowed");
    let drop = app.request("DELETE", "/api/v1/desk/agenda/feed");
    assert_eq!(drop.header("cookie", &marit).send().status, 204);
    assert_eq!(feed(&app, &second).status, 404);
    assert_eq!(feed(&app, "/api/v1/agenda/.ics").status, 404);
}

#[test]
fn the_address_shows_nothing_once_they_hand_over_close_or_the_demo_ends() {
    let app = TestApp::demo();
    let (marit, fatima) = (demo_desk(&app, "MARIT"), demo_desk(&app, "FATIMA"));
    put(&app, &marit, "mine", "2027-02-03", "Gesprek");
    let path = made(&app, &marit);
    let titles = lines(&feed(&app, &path), "SUMMARY:");
    assert!(titles.contains(&"SUMMARY:Afspraak: Samir".to_owned()));
    let over = json!({ "id": "over", "action": { "hand_over": { "to": "fatima" } } });
    let done = post(&app, &marit, "people/demo-samir/actions", &over).json();
    assert_eq!(done.get("refusal"), None, "{done}");
    assert_eq!(lines(&feed(&app, &path), "SUMMARY:"), [""; 0]);

    let other = made(&app, &fatima);
    let now = domain::time::Instant::from_millis(app.now());
    assert!(app.store.close_account("demo-marit", now).unwrap());
    assert_eq!(feed(&app, &path).status, 404);
    assert_eq!(feed(&app, &other).status, 200);
    let app = TestApp::wished(Wish {
        folder: Some(app.stopped()),
        ..Wish::default()
    });
    assert_eq!(feed(&app, &other).status, 404, "no demo any more");
}

#[test]
fn the_secret_itself_is_not_in_the_database() {
    let app = TestApp::demo();
    let path = made(&app, &demo_desk(&app, "MARIT"));
    let token = path
        .rsplit('/')
        .next()
        .unwrap()
        .strip_suffix(".ics")
        .unwrap();
    for file in ["mijn-aanpak.db", "mijn-aanpak.db-wal"] {
        let bytes = std::fs::read(app.data_folder().join(file)).unwrap_or_default();
        let is_there = bytes.windows(token.len()).any(|it| it == token.as_bytes());
        assert!(!is_there, "{file}");
    }
}

#[test]
fn who_does_not_see_weeks_has_no_agenda() {
    let app = TestApp::demo();
    let income = income_officer(&app);
    let week = "/api/v1/desk/agenda?first=2027-02-01";
    let feed = "/api/v1/desk/agenda/feed";
    for (method, path) in [
        ("GET", week),
        ("GET", feed),
        ("POST", feed),
        ("DELETE", feed),
    ] {
        let request = app.request(method, path).header("cookie", &income);
        assert_eq!(request.send().status, 404, "{method} {path}");
        assert_eq!(
            app.request(method, path).send().status,
            401,
            "{method} {path}"
        );
    }
}
