//! The way of working that a municipality chose or wrote: the desk gets it, and fills a plan by it.

use serde_json::{Value, json};

use crate::support::{TestApp, Wish};

fn started(before: Option<TestApp>, toml: &str) -> TestApp {
    TestApp::wished(Wish {
        is_demo: true,
        folder: before.map(TestApp::stopped),
        municipality: Some(toml.to_owned()),
        ..Wish::default()
    })
}

/// Fatima, the klantmanager of Selam: her cookie, and what she was told when she signed in.
fn fatima(app: &TestApp) -> (String, Value) {
    let code = json!({ "code": "DEMO-FATIMA" });
    let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    let cookie = answer.header("set-cookie").unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    (cookie, answer.json())
}

fn plan(app: &TestApp, cookie: &str, id: &str, approach: &str) -> Value {
    let action = json!({ "plan_approach": { "approach": approach } });
    let answer = app
        .post("/api/v1/desk/people/demo-selam/actions")
        .header("cookie", cookie)
        .json(&json!({ "id": id, "action": action }))
        .send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// The steps that an answer puts, by the key of their title.
fn steps(answer: &Value) -> Vec<(String, Value)> {
    let changes = answer["changes"].as_array().unwrap().iter();
    let steps = changes.filter_map(|it| it["put"].get("step").cloned());
    let keyed = steps.map(|it| (it["title"]["ready"]["key"].to_string(), it));
    keyed.collect()
}

#[test]
fn a_plan_is_filled_by_the_way_of_working_once_and_the_phone_has_the_proposals() {
    let app = started(None, "approach = \"westland\"\n");
    let (cookie, told) = fatima(&app);
    assert_eq!(told["approach"]["title"], "Westland");

    let done = plan(&app, &cookie, "w1", "westland");
    let steps = steps(&done);
    assert!(
        steps.iter().all(|(_, it)| it["status"] == "proposed"),
        "{steps:?}"
    );
    let place = steps
        .iter()
        .find(|(key, _)| key.contains("work_experience"));
    assert_eq!(
        place.unwrap().1["owner"],
        "job_hunter",
        "she has no jobhunter yet"
    );
    assert_eq!(plan(&app, &cookie, "w2", "westland")["changes"], json!([]));
    assert_eq!(
        plan(&app, &cookie, "w3", "almere")["refusal"],
        "changed_meanwhile"
    );

    let token = app.pair("DEMO-SELAM").session().unwrap();
    let synced = app
        .post("/api/v1/sync")
        .header("cookie", &format!("__Host-session={token}"))
        .json(&json!({
            "protocol": 1, "person": "demo-selam", "cursor": 0, "device_now": app.now(),
            "mutations": [],
        }))
        .send();
    let here = synced.text();
    for (key, _) in steps {
        assert!(here.contains(&key), "{key}");
    }
}

#[test]
fn a_municipality_writes_its_own_beside_its_file() {
    let app = started(None, "approach = \"westland\"\n");
    let folder = app.stopped();
    let own = include_str!("../../../../docs/approach.example.toml");
    std::fs::write(folder.path().join("own.toml"), own).unwrap();
    let app = TestApp::wished(Wish {
        is_demo: true,
        folder: Some(folder),
        municipality: Some("approach = \"own.toml\"\n".to_owned()),
        ..Wish::default()
    });
    let (cookie, told) = fatima(&app);
    assert_eq!(told["approach"]["name"], "voorbeeldstad");
    let done = plan(&app, &cookie, "o1", "voorbeeldstad");
    let garden = "ኣብ ጀርዲን ከተማ (stadstuin) ምስራሕ";
    let is_garden = |it: &Value| it["put"]["step"]["title"]["written"]["ti"] == garden;
    let changes = done["changes"].as_array().unwrap();
    assert_eq!(
        changes.iter().filter(|it| is_garden(it)).count(),
        1,
        "{changes:?}"
    );
    assert_eq!(
        plan(&app, &cookie, "o2", "voorbeeldstad")["changes"],
        json!([])
    );
}

#[test]
fn without_one_there_is_nothing_to_fill_a_plan_by() {
    let app = TestApp::demo();
    let (cookie, told) = fatima(&app);
    assert_eq!(told.get("approach"), None);
    assert_eq!(
        plan(&app, &cookie, "n1", "almere")["refusal"],
        "changed_meanwhile"
    );
}
