//! Who was at a lesson: noted at the desk, a reason to look the same day, and read on the phone.

use serde_json::{Value, json};

use crate::lessons::income_officer;
use crate::staff::{Desk, kind};
use crate::support::{MINUTE, TestApp, Wish};

const LESSON: &str = "tue-lesson-2026-11-24";

fn noted(from: &Value, to: &Value) -> Value {
    json!({ "note_attendance": { "entry": LESSON, "attendance": { "from": from, "to": to } } })
}

/// Why Samir needs Marit.
fn why(marit: &Desk<'_>) -> Vec<Value> {
    let people = marit.get("people").json();
    let needs = people["people"][0]["needs"].as_array().unwrap().iter();
    needs.map(|it| it["why"].clone()).collect()
}

#[test]
fn an_absence_is_a_reason_the_same_day_and_stands_on_the_phone() {
    let app = TestApp::wished(Wish {
        is_demo: true,
        municipality: Some("approach = \"almere\"\n".to_owned()),
        ..Wish::default()
    });
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let refusal = |id: &str, action: &Value| {
        let done = marit.act("demo-samir", id, action);
        assert_eq!(done.status, 200, "{}", done.text());
        done.json()["refusal"].clone()
    };
    let absent = noted(&Value::Null, &json!("absent"));
    assert_eq!(
        refusal("early", &absent),
        "date_implausible",
        "half past eight"
    );
    app.wait(45 * MINUTE);
    assert_eq!(refusal("a1", &absent), Value::Null);
    assert_eq!(refusal("a1", &absent), Value::Null, "once");
    let reasons = why(&marit);
    let today = json!({ "absent_today": LESSON });
    let missed = json!({ "missed_lessons": 1 });
    assert_eq!(reasons.first(), Some(&today), "{reasons:?}");
    assert!(reasons.contains(&missed), "{reasons:?}");

    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap();
    assert_eq!(news.len(), 1, "the lesson, and no message: {news:?}");
    let lesson = &news[0]["put"]["entry"];
    assert_eq!(
        (&lesson["id"], &lesson["attendance"]),
        (&json!(LESSON), &json!("absent"))
    );

    let late = noted(&Value::Null, &json!("present"));
    assert_eq!(refusal("a2", &late), "changed_meanwhile");
    let back = noted(&json!("absent"), &Value::Null);
    assert_eq!(refusal("a3", &back), Value::Null);
    let reasons = why(&marit);
    assert!(
        !reasons.contains(&today) && !reasons.contains(&missed),
        "{reasons:?}"
    );
    assert_eq!(
        phone.sync(&[])["changes"][0]["put"]["entry"]["attendance"],
        Value::Null
    );

    let deeds = marit.get("people/demo-samir/history").json();
    let deeds = deeds["deeds"].as_array().unwrap().iter();
    let mut deeds: Vec<_> = deeds.map(|it| it["action"].clone()).collect();
    deeds.sort_by_key(|it| it["note_attendance"]["attendance"]["to"].is_null());
    assert_eq!(deeds, [absent, back], "what was refused is no deed");
}

#[test]
fn nobody_else_notes_it_and_what_cannot_be_is_refused() {
    let app = TestApp::demo();
    app.wait(45 * MINUTE);
    let absent = noted(&Value::Null, &json!("absent"));
    let fatima = Desk::demo(&app, "FATIMA");
    assert_eq!(fatima.act("demo-samir", "a1", &absent).status, 404);
    let cookie = income_officer(&app);
    let inge = Desk { app: &app, cookie };
    let refused = inge.act("demo-samir", "a1", &absent).json();
    assert_eq!(refused["refusal"], "not_yours", "she does not see the week");
    let marit = Desk::demo(&app, "MARIT");
    let odd = noted(&Value::Null, &json!("asleep"));
    let odd = marit.act("demo-samir", "a1", &odd);
    assert_eq!(kind(&odd), (422, "/problems/malformed".to_owned()));
    let phone = app.phone("demo-samir");
    assert_eq!(phone.sync(&[])["changes"], json!([]));
    let file = marit.get("people/demo-samir").json();
    let mut records = file["records"].as_array().unwrap().iter();
    let lesson = records.find(|it| it["entry"]["id"] == LESSON).unwrap();
    assert_eq!(lesson["entry"]["attendance"], Value::Null);
}
