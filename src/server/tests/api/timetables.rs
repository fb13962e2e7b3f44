//! The timetable of a school: read, taken over once, and only by who may change the week.

use serde_json::{Value, json};

use crate::client::Answer;
use crate::lessons::{demo_desk, get, post};
use crate::support::TestApp;

fn read(app: &TestApp, cookie: &str, kind: &str, body: impl Into<Vec<u8>>) -> Answer {
    app.post("/api/v1/desk/timetables")
        .header("cookie", cookie)
        .header("content-type", kind)
        .body(body)
        .send()
}

fn csv(rows: &str) -> String {
    format!("id;datum;van;tot;vak\n{rows}")
}

fn take(lessons: &Value) -> Value {
    json!({ "take_timetable": { "source": "college", "lessons": lessons } })
}

#[test]
fn it_is_read_taken_over_and_taken_over_again_without_doubles() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = demo_desk(&app, "MARIT");
    let import = |id: &str, rows: &str| {
        let found = read(&app, &marit, "text/csv; charset=utf-8", csv(rows)).json();
        assert_eq!(found.get("fault"), None, "{found}");
        let body = json!({ "id": id, "action": take(&found["lessons"]) });
        let done = post(&app, &marit, "people/demo-samir/actions", &body).json();
        done["changes"].as_array().unwrap().len()
    };
    let rows = "a;28-11-2026;09:00;12:00;Nederlands\nb;5-12-2026;09:00;12:00;Nederlands\n";
    assert_eq!(import("first", rows), 3, "two lessons and a message");
    assert_eq!(import("second", rows), 0);
    assert_eq!(
        import("third", "b;6-12-2026;09:00;12:00;Nederlands\n"),
        3,
        "one moved, one gone"
    );
    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap();
    let days: Vec<&Value> = news
        .iter()
        .filter_map(|it| it["put"]["entry"].get("day"))
        .collect();
    assert_eq!(days, ["2026-12-06"]);
    assert_eq!(
        news.iter()
            .filter(|it| it["put"].get("message").is_some())
            .count(),
        2
    );
}

#[test]
fn a_broken_line_is_told_by_its_number_and_nothing_is_read() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let found = read(
        &app,
        &marit,
        "text/csv",
        csv("a;28-11-2026;9:00;10:00;x\nb;31-11-2026;9:00;10:00;x\n"),
    );
    let fault = json!({ "line": 3, "what": "no_day" });
    assert_eq!(
        found.json(),
        json!({ "lessons": [], "left_out": 0, "fault": fault })
    );
    let broken = read(
        &app,
        &marit,
        "text/calendar",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
    );
    assert_eq!(broken.json()["fault"], json!({ "line": 2, "what": "form" }));
}

#[test]
fn what_is_too_large_or_of_another_kind_is_not_read() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let large = read(&app, &marit, "text/csv", vec![b'x'; 1024 * 1024 + 1]);
    assert_eq!(large.problem(), "/problems/too-large");
    let other = read(&app, &marit, "application/pdf", "%PDF");
    assert_eq!(other.problem(), "/problems/wrong-kind");
}

#[test]
fn a_timetable_is_for_who_changes_the_week_of_their_own_people() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let body = json!({ "id": "first", "action": take(&json!([])) });
    assert_eq!(
        post(&app, &marit, "people/demo-selam/actions", &body).status,
        404
    );
    let income = crate::lessons::income_officer(&app);
    assert_eq!(get(&app, &income, "people/demo-samir").status, 200);
    assert_eq!(read(&app, &income, "text/csv", csv("")).status, 404);
    let refused = post(&app, &income, "people/demo-samir/actions", &body).json();
    assert_eq!(refused["refusal"], "not_yours");
    let nobody = app
        .post("/api/v1/desk/timetables")
        .header("content-type", "text/csv")
        .body("x")
        .send();
    assert_eq!(nobody.status, 401);
}
