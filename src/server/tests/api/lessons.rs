//! Repeating lessons and groups: made in one go, once, and only for their own people.

use domain::{MemberId, PersonId, Record, Role, TeamMember};
use serde_json::{Value, json};
use server::store::Import;

use crate::client::Answer;
use crate::desk::strangers;
use crate::support::{TestApp, Wish};

/// Signs someone of the demo in and gives the cookie.
pub(crate) fn demo_desk(app: &TestApp, name: &str) -> String {
    let code = json!({ "code": format!("DEMO-{name}") });
    let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    let cookie = answer.header("set-cookie").unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

pub(crate) fn get(app: &TestApp, cookie: &str, path: &str) -> Answer {
    let request = app.get(&format!("/api/v1/desk/{path}"));
    request.header("cookie", cookie).send()
}

pub(crate) fn post(app: &TestApp, cookie: &str, path: &str, body: &Value) -> Answer {
    let request = app.post(&format!("/api/v1/desk/{path}"));
    request.header("cookie", cookie).json(body).send()
}

/// Puts a person in the team of somebody of the demo.
pub(crate) fn join(app: &TestApp, person: &str, staff: &str, role: Role) {
    let member = TeamMember {
        id: MemberId::new(staff),
        name: staff.to_owned(),
        role,
        until: None,
        away: None,
    };
    app.import(&Import {
        people: vec![(PersonId::new(person), vec![Record::from(member)])],
        ..Import::default()
    });
}

/// Of the income officer: she has people and does not change their week.
pub(crate) fn income_officer(app: &TestApp) -> String {
    join(app, "demo-samir", "income", Role::IncomeOfficer);
    let staff = domain::desk::Staff {
        id: MemberId::new("income"),
        name: "Inge".to_owned(),
        role: domain::desk::StaffRole::IncomeOfficer,
    };
    app.store
        .add_account(&server::store::NewAccount {
            staff,
            login: "demo-inge".to_owned(),
            now: domain::time::Instant::from_millis(app.now()),
            opening: None,
            is_demo: true,
            by: None,
        })
        .unwrap();
    demo_desk(app, "INGE")
}

fn series() -> Value {
    json!({ "put_series": {
        "type": "lesson", "days": ["2026-11-30", "2026-12-02", "2026-12-07"],
        "from": "09:00", "to": "12:00", "title": { "ready": { "key": "entry-lesson" } },
        "travel_minutes": 25,
    } })
}

fn entries(answer: &Value) -> Vec<String> {
    let changes = answer["changes"].as_array().unwrap().iter();
    let ids = changes.filter_map(|it| it["put"]["entry"]["id"].as_str());
    ids.map(str::to_owned).collect()
}

fn messages(answer: &Value) -> Vec<String> {
    let changes = answer["changes"].as_array().unwrap().iter();
    let keys = changes.filter_map(|it| it["put"]["message"]["text"]["ready"]["key"].as_str());
    keys.map(str::to_owned).collect()
}

#[test]
fn a_series_is_made_once_told_once_and_ends_from_a_day_on() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = demo_desk(&app, "MARIT");
    let act = |id: &str, action: &Value| {
        let body = json!({ "id": id, "action": action });
        post(&app, &marit, "people/demo-samir/actions", &body).json()
    };
    assert_eq!(
        act("lessons", &series())["changes"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
    assert_eq!(act("lessons", &series())["changes"], json!([]));
    let news = phone.sync(&[]);
    let expected = ["series-lessons-0", "series-lessons-1", "series-lessons-2"];
    assert_eq!(entries(&news), expected);
    assert_eq!(messages(&news), ["told-new_series"]);

    let cancel = json!({ "cancel_series": { "series": "lessons", "from": "2026-12-01" } });
    act("no-more", &cancel);
    act("no-more", &cancel);
    let news = phone.sync(&[]);
    assert_eq!(messages(&news), ["told-cancelled_series"]);
    let gone = news["changes"].as_array().unwrap().iter();
    assert_eq!(gone.filter(|it| it["remove"]["kind"] == "entry").count(), 2);
}

#[test]
fn a_series_for_somebody_elses_person_is_not_found() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let body = json!({ "id": "lessons", "action": series() });
    assert_eq!(
        post(&app, &marit, "people/demo-selam/actions", &body).status,
        404
    );
    let income = income_officer(&app);
    let refused = post(&app, &income, "people/demo-samir/actions", &body).json();
    assert_eq!(refused["refusal"], "not_yours");
}

#[test]
fn holidays_come_from_the_municipality_and_are_for_who_changes_the_week() {
    let toml =
        "[[holiday]]\nname = \"Kerstvakantie\"\nfirst = \"2026-12-19\"\nlast = \"2027-01-03\"\n";
    let app = TestApp::wished(Wish {
        is_demo: true,
        municipality: Some(toml.to_owned()),
        ..Wish::default()
    });
    let marit = demo_desk(&app, "MARIT");
    let found = get(&app, &marit, "holidays").json();
    let kerst = json!({ "name": "Kerstvakantie", "first": "2026-12-19", "last": "2027-01-03" });
    assert_eq!(found["holidays"], json!([kerst]));
    assert_eq!(get(&app, &income_officer(&app), "holidays").status, 404);
    assert_eq!(app.get("/api/v1/desk/holidays").send().status, 401);
}

/// A session in the town hall for these people.
fn session(id: &str, people: &[&str]) -> Value {
    json!({ "id": id, "people": people, "entry": {
        "type": "appointment", "day": "2026-12-05", "from": "10:00", "to": "11:00",
        "title": { "written": { "nl": "MAP-bijeenkomst" } }, "is_obligatory": true,
    } })
}

#[test]
fn a_group_is_put_in_every_week_once_and_nobody_reads_of_the_others() {
    let app = TestApp::demo();
    join(&app, "demo-selam", "marit", Role::CaseManager);
    let marit = demo_desk(&app, "MARIT");
    let (samir, selam) = (app.phone("demo-samir"), app.phone("demo-selam"));
    let group = session("map-1", &["demo-samir", "demo-selam"]);
    assert_eq!(post(&app, &marit, "groups", &group).json()["people"], 2);
    assert_eq!(post(&app, &marit, "groups", &group).json()["people"], 0);
    for phone in [&samir, &selam] {
        let news = phone.sync(&[]);
        assert_eq!(entries(&news), ["map-1"]);
        assert_eq!(messages(&news), ["told-new_entry"]);
        let other = if phone.person == "demo-samir" {
            "elam"
        } else {
            "amir"
        };
        assert!(!news["changes"].to_string().contains(other), "{news}");
    }
}

#[test]
fn with_a_stranger_among_them_nothing_is_written_at_all() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let phone = app.phone("demo-samir");
    for people in [["demo-samir", "demo-selam"], ["demo-selam", "demo-samir"]] {
        let group = session("map-1", &people);
        assert_eq!(
            post(&app, &marit, "groups", &group).problem(),
            "/problems/not-found"
        );
        assert_eq!(post(&app, &marit, "groups/collisions", &group).status, 404);
    }
    assert_eq!(phone.sync(&[])["changes"], json!([]));
    // It was done for nobody: the same id still does it.
    let group = session("map-1", &["demo-samir"]);
    assert_eq!(post(&app, &marit, "groups", &group).json()["people"], 1);
}

#[test]
fn a_stranger_in_a_group_is_written_down_and_nobody_who_is_theirs() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    let group = session("map-1", &["demo-samir", "demo-selam"]);
    assert_eq!(post(&app, &marit, "groups", &group).status, 404);
    let expected = [("marit".to_owned(), "demo-selam".to_owned())];
    assert_eq!(strangers(&app), expected);
    let looks = |person: &str| app.store.looks_at(&PersonId::new(person)).unwrap();
    assert_eq!((looks("demo-samir"), looks("demo-selam")), (vec![], vec![]));
}

#[test]
fn what_is_refused_for_one_is_done_for_nobody() {
    let app = TestApp::demo();
    join(&app, "demo-selam", "marit", Role::CaseManager);
    let marit = demo_desk(&app, "MARIT");
    let phone = app.phone("demo-samir");
    // Selam has something under this name already, from somebody else.
    let fatima = demo_desk(&app, "FATIMA");
    let sent = json!({ "send_message": { "text": { "written": { "nl": "Dag" } } } });
    let taken = json!({ "id": "map-1", "action": sent });
    post(&app, &fatima, "people/demo-selam/actions", &taken);
    let group = session("map-1", &["demo-samir", "demo-selam"]);
    let refused = post(&app, &marit, "groups", &group).json();
    assert_eq!(refused, json!({ "people": 0, "refusal": "not_yours" }));
    assert_eq!(phone.sync(&[])["changes"], json!([]));
}

#[test]
fn a_group_that_cannot_be_is_malformed_and_not_for_every_role() {
    let app = TestApp::demo();
    let marit = demo_desk(&app, "MARIT");
    for people in [vec![], vec!["demo-samir", "demo-samir"], vec!["x"; 61]] {
        let answer = post(&app, &marit, "groups", &session("map-1", &people));
        assert_eq!(answer.problem(), "/problems/malformed");
    }
    let mut moved = session("map-1", &["demo-samir"]);
    moved["entry"]["entry"] = json!("something");
    assert_eq!(
        post(&app, &marit, "groups", &moved).problem(),
        "/problems/malformed"
    );
    let income = income_officer(&app);
    let group = session("map-1", &["demo-samir"]);
    for path in ["groups", "groups/collisions"] {
        assert_eq!(post(&app, &income, path, &group).status, 404);
        let nobody = app
            .post(&format!("/api/v1/desk/{path}"))
            .json(&group)
            .send();
        assert_eq!(nobody.status, 401);
    }
}

#[test]
fn collisions_are_told_person_by_person_and_the_look_is_written_down() {
    let app = TestApp::demo();
    join(&app, "demo-selam", "marit", Role::CaseManager);
    let marit = demo_desk(&app, "MARIT");
    let one = session("map-1", &["demo-samir"]);
    post(&app, &marit, "groups", &one);
    let other = session("map-2", &["demo-samir", "demo-selam"]);
    let found = post(&app, &marit, "groups/collisions", &other).json();
    let what = json!({ "written": { "nl": "MAP-bijeenkomst" } });
    let samir = json!({ "person": "demo-samir", "what": what });
    assert!(
        found["collisions"].as_array().unwrap().contains(&samir),
        "{found}"
    );
    let looks = app.store.looks_at(&PersonId::new("demo-selam")).unwrap();
    assert!(looks.iter().any(|it| it.name == "Marit"));
}
