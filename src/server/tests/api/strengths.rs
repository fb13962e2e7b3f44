//! A line about the person in the plan that is not right: said on the phone, answered with one press at the desk.

use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::support::{TestApp, mutation};

const PERSON: &str = "demo-samir";

fn dutch(text: &str) -> Value {
    json!({ "written": { "nl": text } })
}

/// What the phone sends when the person says that it is not so, but so.
fn dispute(line: &Value, instead: Option<&str>) -> Value {
    let key = instead.map_or("phrase-strength_wrong", |_| "phrase-strength_instead");
    let mut args = json!({ "what": { "wording": line } });
    if let Some(instead) = instead {
        args["line-00"] = json!({ "wording": { "written": { "ar": instead } } });
    }
    json!({ "send_message": { "text": { "ready": { "key": key, "args": args } } } })
}

fn answer(message: &str, line: &Value) -> Value {
    json!({ "answer_dispute": { "message": message, "line": line } })
}

/// The lines as they stand in the answer to a sync; none where they did not change.
fn strengths(news: &Value) -> Option<Value> {
    let mut changes = news["changes"].as_array().unwrap().iter();
    let found = changes.find(|it| it["put"]["person"].is_object())?;
    Some(found["put"]["person"]["strengths"].clone())
}

/// Marit writes down what COA told, in place of what stands there.
fn written_down(app: &TestApp, marit: &Desk<'_>, lines: &[Value]) {
    let phone = app.phone(PERSON);
    phone.cursor.set(0);
    let before = strengths(&phone.sync(&[])).unwrap();
    let action = json!({ "set_strengths": { "from": before, "to": lines } });
    assert_eq!(marit.act(PERSON, "coa", &action), Value::Null);
}

#[test]
fn a_line_is_corrected_without_dutch_and_the_person_hears_of_it() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let lines = ["Kok", "Spreekt Engels", "Heeft een rijbewijs"].map(dutch);
    written_down(&app, &marit, &lines);
    let (phone, other) = (app.phone(PERSON), app.phone(PERSON));
    // Both were said without a connection.
    let said = [
        mutation(1, "d1", dispute(&lines[0], Some("أنا خباز"))),
        mutation(2, "d2", dispute(&lines[2], None)),
    ];
    assert_eq!(phone.sync(&said)["refused"], json!([]));

    let theirs = json!({ "theirs": { "dutch": "Bakker" } });
    assert_eq!(marit.act(PERSON, "a1", &answer("d1", &theirs)), Value::Null);
    assert_eq!(
        marit.act(PERSON, "a2", &answer("d2", &json!("gone"))),
        Value::Null
    );
    let both = json!({ "written": { "nl": "Bakker", "ar": "أنا خباز" } });
    let news = other.sync(&[]);
    assert_eq!(strengths(&news), Some(json!([both, lines[1]])));
    for key in ["reply-strength_theirs", "reply-strength_gone"] {
        let mut changes = news["changes"].as_array().unwrap().iter();
        let is_told = changes.any(|it| it["put"]["message"]["text"]["ready"]["key"] == key);
        assert!(is_told, "{key}");
    }
    // Sent again under its id, it is done once; another answer comes too late.
    assert_eq!(
        marit.act(PERSON, "a2", &answer("d2", &json!("gone"))),
        Value::Null
    );
    assert_eq!(strengths(&other.sync(&[])), None);
    let late = marit.act(PERSON, "a3", &answer("d2", &json!("kept")));
    assert_eq!(late, "changed_meanwhile");
}

#[test]
fn who_may_not_change_the_plan_answers_nothing() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let lines = ["Kok"].map(dutch);
    written_down(&app, &marit, &lines);
    let phone = app.phone(PERSON);
    phone.sync(&[mutation(1, "d1", dispute(&lines[0], None))]);
    let gone = answer("d1", &json!("gone"));
    // A klantmanager of others does not even see that there is such a person.
    let stranger = Desk::demo(&app, "BAS");
    let path = "/api/v1/desk/people/demo-samir/actions";
    let asked = app.post(path).json(&json!({ "id": "s1", "action": gone }));
    assert_eq!(stranger.with(asked).status, 404);
    // Nor can an answer be made up as a message.
    let text = json!({ "ready": { "key": "reply-strength_gone", "args": {
        "what": { "wording": lines[0] }, "answers": { "text": "d1" },
    } } });
    let made_up = json!({ "send_message": { "text": text } });
    assert_eq!(marit.act(PERSON, "m1", &made_up), "not_yours");
    assert_eq!(strengths(&phone.sync(&[])), None);
}
