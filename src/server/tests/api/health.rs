//! What watches the server: whether it is there, whether it can work, and figures without anybody in them.

use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::client::Request;
use crate::support::{TestApp, message, pay};

#[test]
fn it_is_there_and_it_can_work() {
    let app = TestApp::new();
    for path in ["/health/live", "/health/ready", "/api/v1/health"] {
        let answer = app.get(path).send();
        assert_eq!(
            (answer.status, answer.json()),
            (200, json!({ "status": "ok" })),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
}

#[test]
fn it_is_there_but_not_ready_when_the_database_is_not_as_it_must_be() {
    let app = TestApp::new();
    let older = match app.database.address() {
        None => "PRAGMA user_version = 1",
        Some(_) => "UPDATE schema_version SET version = 1",
    };
    app.database.change(older);
    let answer = app.get("/health/ready").send();
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (503, "/problems/not-ready")
    );
    assert_eq!(app.get("/health/live").send().status, 200);
}

pub(crate) fn figures(app: &TestApp) -> String {
    let answer = Request::new(app.metrics, "GET", "/metrics").send();
    let kind = answer.header("content-type").unwrap();
    assert!(kind.starts_with("application/openmetrics-text"), "{kind}");
    answer.text().to_owned()
}

#[test]
fn the_figures_count_what_happens_and_say_nothing_about_anybody() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    phone.sync(&[
        message(1, "m1"),
        message(2, "m2"),
        pay(3, "m3", "no-such-bill"),
    ]);
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.get("people/demo-samir").status, 200);
    app.get("/demo-samir").send();
    app.get("/api/v1/demo-samir").send();
    app.get("/api/v1/agenda/DEMO-SAMIR.ics").send();
    let events = app.get("/api/v1/events").header("cookie", &phone.cookie());
    let mut listening = std::io::BufReader::new(events.send_only());
    std::io::BufRead::read_line(&mut listening, &mut String::new()).unwrap();

    let text = figures(&app);
    for line in [
        "mijn_aanpak_sync_mutations_total{outcome=\"applied\"} 2",
        "mijn_aanpak_sync_mutations_total{outcome=\"refused\"} 1",
        "mijn_aanpak_events_streams{who=\"phones\"} 1",
        "mijn_aanpak_events_streams{who=\"desks\"} 0",
        "mijn_aanpak_push_waiting 0",
        "http_request_duration_seconds_count{method=\"GET\",route=\"/api/v1/desk/people/{person}\",status=\"200\"} 1",
        "http_request_duration_seconds_count{method=\"GET\",route=\"/api/v1/agenda/{token}\",status=\"404\"} 1",
        "mijn_aanpak_database_size_bytes ",
        "# EOF",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    let lower = text.to_lowercase();
    for secret in ["samir", "marit", &phone.token.to_lowercase()] {
        assert!(!lower.contains(secret), "{secret} is in\n{text}");
    }
    // Every label is one of ours.
    let labels = text
        .lines()
        .filter_map(|line| line.split_once('{')?.1.split_once("} "));
    for label in labels.flat_map(|(labels, _)| labels.split("\",")) {
        let name = label.split('=').next().unwrap();
        let known = [
            "le", "method", "outcome", "route", "status", "version", "what", "who",
        ];
        assert!(known.contains(&name), "{name}");
    }
}

#[test]
fn the_figures_are_not_where_everybody_is_served() {
    let app = TestApp::new();
    let page = app.get("/metrics").send();
    assert!(!page.text().contains("mijn_aanpak"), "{}", page.text());
    let other = Request::new(app.metrics, "GET", "/api/v1/health").send();
    assert_eq!((other.status, other.body.len()), (404, 0));
    assert_eq!(
        app.get("/health/live").send().json()["status"],
        Value::from("ok")
    );
}
