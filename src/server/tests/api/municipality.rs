//! The municipality's own file, and what phones get of it.

use serde_json::{Value, json};

use crate::support::{TestApp, Wish, flat};

const TERM: &str = "[[term]]\nitem = \"bills.taxes\"\ndays = 56\n";
const PAYER: &str = "[[payer]]\ncost = \"rent\"\npaid_by = \"municipality\"\n";

fn started(before: Option<TestApp>, toml: Option<&str>) -> TestApp {
    TestApp::wished(Wish {
        is_demo: true,
        folder: before.map(TestApp::stopped),
        municipality: toml.map(str::to_owned),
        ..Wish::default()
    })
}

fn sync(app: &TestApp, token: &str, cursor: &Value, mutations: &[Value]) -> Value {
    let answer = app
        .post("/api/v1/sync")
        .header("cookie", &format!("__Host-session={token}"))
        .json(&json!({
            "protocol": 1, "person": "demo-selam", "cursor": cursor, "device_now": app.now(),
            "mutations": mutations,
        }))
        .send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn put(answer: &Value, kind: &str) -> Vec<Value> {
    let changes = answer["changes"].as_array().unwrap().iter();
    let records = changes.filter_map(|it| it.get("put")).map(flat);
    records.filter(|it| it["kind"] == kind).collect()
}

#[test]
fn what_changes_in_the_file_reaches_the_phones_and_nothing_else_does() {
    let app = started(None, Some(TERM));
    let token = app.pair("DEMO-SELAM").session().unwrap();
    let whole = sync(&app, &token, &json!(0), &[]);
    let rules = put(&whole, "local_rule");
    assert_eq!(rules.len(), 1);
    assert_eq!(rules[0]["days"], 56);

    let app = started(Some(app), Some(TERM));
    let same = sync(&app, &token, &whole["cursor"], &[]);
    assert_eq!(same["changes"], json!([]));

    let app = started(
        Some(app),
        Some(&format!("{TERM}{PAYER}").replace("56", "30")),
    );
    let answer = sync(&app, &token, &same["cursor"], &[]);
    let mut ids: Vec<_> = put(&answer, "local_rule")
        .iter()
        .map(|it| it["id"].to_string())
        .collect();
    ids.sort();
    assert_eq!(ids, ["\"payer.rent\"", "\"term.bills.taxes\""]);

    let app = started(Some(app), None);
    let gone = sync(&app, &token, &answer["cursor"], &[]);
    let gone = gone["changes"].as_array().unwrap();
    assert_eq!(gone.len(), 2);
    assert!(
        gone.iter().all(|it| it["remove"]["kind"] == "local_rule"),
        "{gone:?}"
    );
}

#[test]
fn a_person_ticks_what_can_be_arranged_only_here() {
    let texts = r#"{ nl = "a", ar = "b", ti = "c", fa-AF = "d" }"#;
    let item = format!("[[item]]\nid = \"city_pass\"\ntitle = {texts}\ntext = {texts}\n");
    let app = started(None, Some(&item));
    let token = app.pair("DEMO-SELAM").session().unwrap();
    let tick = |id: &str, seq: u64| {
        let action = json!({ "tick_item": { "item": id } });
        let mutation =
            json!({ "id": format!("m-{seq}"), "seq": seq, "at": app.now(), "action": action });
        sync(&app, &token, &json!(0), &[mutation])
    };
    let done = tick("local.city_pass", 1);
    assert_eq!(done["refused"], json!([]), "{done}");
    let states = put(&done, "item_state");
    assert!(
        states
            .iter()
            .any(|it| it["id"] == "local.city_pass" && it["status"] == "done")
    );
    assert_eq!(
        tick("local.nothing", 2)["refused"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
