//! Another time for an appointment: asked, answered with one tap, and told to both sides.

use domain::time::{Day, Instant};
use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::support::{Phone, TestApp, mutation};

const PERSON: &str = "demo-samir";

/// So many days after today, as the server's clock has it.
fn day(app: &TestApp, days: i32) -> String {
    let today: Day = Instant::from_millis(app.now()).day();
    today.plus_days(days).to_string()
}

/// Marit puts a talk in the week, three days from now at two; its id is `talk`.
fn talk(app: &TestApp, marit: &Desk<'_>) {
    let entry = json!({ "put_entry": {
        "type": "appointment", "day": day(app, 3), "from": "14:00", "to": "14:45",
        "title": { "ready": { "key": "entry-progress_meeting" } },
    } });
    assert_eq!(marit.act(PERSON, "talk", &entry), Value::Null);
}

/// "Can it be four days from now at ten?"
fn question(app: &TestApp, key: &str) -> Value {
    let text = json!({ "ready": { "key": key, "args": {
        "date": { "day": day(app, 4) },
        "time": { "time": "10:00" },
        "what": { "wording": { "ready": { "key": "entry-progress_meeting" } } },
        "was_date": { "day": day(app, 3) },
        "was_time": { "time": "14:00" },
    } } });
    json!({ "send_message": { "text": text, "about": { "entry": "talk" } } })
}

fn yes(app: &TestApp, question: &str) -> Value {
    let text = json!({ "ready": { "key": "phrase-move_yes", "args": {
        "date": { "day": day(app, 4) },
        "time": { "time": "10:00" },
        "answers": { "text": question },
    } } });
    json!({ "send_message": { "text": text, "about": { "entry": "talk" } } })
}

/// When the talk is now, as the phone hears it; none when it did not change.
fn moved_to(news: &Value) -> Option<(Value, Value)> {
    let mut changes = news["changes"].as_array().unwrap().iter();
    let found = changes.find(|it| it["put"]["entry"]["id"] == "talk")?;
    let entry = &found["put"]["entry"];
    Some((entry["day"].clone(), entry["from"].clone()))
}

fn has_message(phone: &Phone<'_>, key: &str) -> bool {
    let news = phone.sync(&[]);
    let mut changes = news["changes"].as_array().unwrap().iter();
    changes.any(|it| it["put"]["message"]["text"]["ready"]["key"] == key)
}

#[test]
fn the_person_says_yes_once_and_both_sides_see_it_moved() {
    let app = TestApp::demo();
    let (phone, other) = (app.phone(PERSON), app.phone(PERSON));
    let marit = Desk::demo(&app, "MARIT");
    talk(&app, &marit);
    assert_eq!(
        marit.act(PERSON, "q", &question(&app, "reply-move_to")),
        Value::Null
    );
    let answered = phone.sync(&[mutation(1, "a1", yes(&app, "q"))]);
    assert_eq!(answered["refused"], json!([]));
    let expected = Some((json!(day(&app, 4)), json!("10:00")));
    assert_eq!(moved_to(&answered), expected);
    let again = other.sync(&[mutation(1, "a2", yes(&app, "q"))]);
    assert_eq!(again["refused"], json!([]));
    let file = marit.get("people/demo-samir").json();
    let records = file["records"].as_array().unwrap().iter();
    let answers = records.filter(|it| it["message"]["text"]["ready"]["key"] == "phrase-move_yes");
    assert_eq!(answers.count(), 1);
}

#[test]
fn a_yes_written_offline_does_not_undo_what_was_moved_or_cancelled_meanwhile() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let marit = Desk::demo(&app, "MARIT");
    talk(&app, &marit);
    assert_eq!(
        marit.act(PERSON, "q", &question(&app, "reply-move_to")),
        Value::Null
    );
    let moved = json!({ "put_entry": {
        "entry": "talk", "type": "appointment", "day": day(&app, 6), "from": "09:00", "to": "09:45",
        "title": { "ready": { "key": "entry-progress_meeting" } },
    } });
    assert_eq!(marit.act(PERSON, "moved", &moved), Value::Null);
    let answered = phone.sync(&[mutation(1, "a1", yes(&app, "q"))]);
    assert_eq!(answered["refused"][0]["refusal"], "changed_meanwhile");
    assert_eq!(
        moved_to(&answered),
        Some((json!(day(&app, 6)), json!("09:00")))
    );
    let cancel = json!({ "cancel_entry": { "entry": "talk" } });
    assert_eq!(marit.act(PERSON, "gone", &cancel), Value::Null);
    let answered = phone.sync(&[mutation(2, "a2", yes(&app, "q"))]);
    assert_eq!(answered["refused"][0]["refusal"], "gone");
}

#[test]
fn the_klantmanager_answers_once_and_who_may_not_move_it_does_not() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let marit = Desk::demo(&app, "MARIT");
    talk(&app, &marit);
    phone.sync(&[mutation(1, "q", question(&app, "phrase-move_to"))]);
    let answer = |is_yes: bool| json!({ "answer_proposal": { "message": "q", "is_yes": is_yes } });
    assert_eq!(marit.act(PERSON, "y1", &answer(true)), Value::Null);
    assert_eq!(
        moved_to(&phone.sync(&[])),
        Some((json!(day(&app, 4)), json!("10:00")))
    );
    assert_eq!(marit.act(PERSON, "y2", &answer(true)), Value::Null);
    assert_eq!(moved_to(&phone.sync(&[])), None);
    assert_eq!(marit.act(PERSON, "y3", &answer(false)), "changed_meanwhile");

    phone.sync(&[mutation(2, "q2", question(&app, "phrase-move_to"))]);
    let no = json!({ "answer_proposal": { "message": "q2", "is_yes": false } });
    assert_eq!(marit.act(PERSON, "n1", &no), Value::Null);
    assert!(has_message(&phone, "reply-move_no"));
    let stranger = Desk::demo(&app, "BAS");
    let path = "/api/v1/desk/people/demo-samir/actions";
    let asked = app.post(path).json(&json!({ "id": "s1", "action": no }));
    assert_eq!(stranger.with(asked).status, 404);
}
