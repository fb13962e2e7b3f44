//! One phone pairs another, sees who else reads along, and signs another out.

use serde_json::{Value, json};

use crate::client::Answer;
use crate::support::{DAY, MINUTE, Phone, TestApp, message};

const PATH: &str = "/api/v1/phones";

fn code(app: &TestApp, phone: &Phone<'_>) -> Value {
    let asked = json!({ "origin": "https://app.example.org" });
    let request = app.post("/api/v1/phones/codes").json(&asked);
    let answer = request.header("cookie", &phone.cookie()).send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn typed(made: &Value) -> &str {
    made["code"].as_str().unwrap()
}

fn list(app: &TestApp, phone: &Phone<'_>) -> Vec<Value> {
    let found = app
        .get(PATH)
        .header("cookie", &phone.cookie())
        .send()
        .json();
    found["phones"].as_array().unwrap().clone()
}

fn sign_out(app: &TestApp, by: &Phone<'_>, phone: &Value) -> Answer {
    let path = format!("{PATH}/{}", phone["id"].as_str().unwrap());
    app.request("DELETE", &path)
        .header("cookie", &by.cookie())
        .send()
}

#[test]
fn a_code_of_one_phone_signs_another_in_once_within_ten_minutes() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let made = code(&app, &phone);
    assert_eq!(made["expires_at"], app.now() + 10 * MINUTE);
    assert!(made["qr"].as_str().unwrap().contains("<svg"));
    app.wait(9 * MINUTE);
    let paired = app.pair(typed(&made));
    assert_eq!(
        (paired.status, paired.json()["person"].as_str()),
        (200, Some("anna"))
    );
    assert_eq!(app.pair(typed(&made)).problem(), "/problems/used-code");

    let late = code(&app, &phone);
    app.wait(10 * MINUTE);
    assert_eq!(app.pair(typed(&late)).problem(), "/problems/expired-code");
}

#[test]
fn one_code_of_a_phone_waits_at_a_time_and_that_of_the_desk_stays() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    let (first, others) = (code(&app, &anna), code(&app, &bilal));
    let second = code(&app, &anna);
    assert_eq!(app.pair(typed(&first)).problem(), "/problems/wrong-code");
    for code in [typed(&second), typed(&others), "CODE-anna"] {
        assert_eq!(app.pair(code).status, 200, "{code}");
    }
}

#[test]
fn a_phone_that_is_signed_out_wipes_itself_and_its_code_is_worthless() {
    let app = TestApp::new().with_person("anna");
    let mine = app.phone("anna");
    app.wait(MINUTE);
    let other = app.phone("anna");
    let phones = list(&app, &mine);
    let which: Vec<_> = phones.iter().map(|it| it["is_this"] == true).collect();
    assert_eq!(which, [false, true]);
    let made = code(&app, &other);
    assert_eq!(sign_out(&app, &mine, &phones[0]).status, 204);
    assert_eq!(
        other.send(&[message(1, "late")]).problem(),
        "/problems/cut-off"
    );
    assert_eq!(app.pair(typed(&made)).problem(), "/problems/wrong-code");
    assert_eq!(list(&app, &mine).len(), 1);
    assert_eq!(mine.send(&[]).status, 200);
    // Twice does no harm, and this phone is signed out elsewhere.
    assert_eq!(sign_out(&app, &mine, &phones[0]).status, 404);
    assert_eq!(sign_out(&app, &mine, &phones[1]).status, 404);
    assert_eq!(mine.send(&[]).status, 200);
}

#[test]
fn nobody_sees_or_signs_out_the_phones_of_somebody_else() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    let hers = list(&app, &anna);
    assert_eq!(hers.len(), 1);
    assert_eq!(sign_out(&app, &bilal, &hers[0]).status, 404);
    assert_eq!(anna.send(&[]).status, 200);
    assert_eq!(app.get(PATH).send().status, 401);
    let asked = json!({ "origin": "https://app.example.org" });
    assert_eq!(
        app.post("/api/v1/phones/codes").json(&asked).send().status,
        401
    );
    // One that was away for longer than a session lasts reads along no more.
    app.wait(401 * DAY);
    let fresh = app.phone("anna");
    assert_eq!(list(&app, &fresh).len(), 1);
}
