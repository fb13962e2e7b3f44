//! Someone of the staff is away: their people read it at once, and nobody else says it for them.

use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::client::Answer;
use crate::support::{Phone, TestApp};

const PATH: &str = "/api/v1/desk/away";

fn said(desk: &Desk<'_>, app: &TestApp, away: &Value) -> Answer {
    desk.with(app.request("PUT", PATH).json(away))
}

fn until(back_on: &str) -> Value {
    json!({ "first": "2026-11-24", "back_on": back_on, "stand_in": "fatima", "call": "000 000 0002" })
}

/// What the phone hears of a member of the team: none when nothing of them changed.
fn told(phone: &Phone<'_>, member: &str) -> Option<Value> {
    let news = phone.sync(&[]);
    let mut changes = news["changes"].as_array().unwrap().iter();
    let found = changes.find(|it| it["put"]["team_member"]["id"] == member)?;
    Some(found["put"]["team_member"]["away"]["ready"]["args"].clone())
}

#[test]
fn who_is_away_is_told_to_each_of_their_people_once_and_taken_back() {
    let app = TestApp::demo();
    let (samir, selam) = (app.phone("demo-samir"), app.phone("demo-selam"));
    let marit = Desk::demo(&app, "MARIT");
    assert_eq!(said(&marit, &app, &until("2026-12-07")).status, 204);
    let expected = json!({
        "first": { "day": "2026-11-24" },
        "back_on": { "day": "2026-12-07" },
        "stand_in": { "text": "Fatima" },
        "call": { "text": "000 000 0002" },
    });
    assert_eq!(told(&samir, "marit"), Some(expected));
    assert_eq!(told(&selam, "marit"), None);
    // Said again, it is no news.
    assert_eq!(said(&marit, &app, &until("2026-12-07")).status, 204);
    assert_eq!(told(&samir, "marit"), None);
    assert_eq!(marit.get("away").json()["away"], until("2026-12-07"));

    let colleagues = Desk::demo(&app, "FATIMA").get("colleagues").json();
    let mut colleagues = colleagues["colleagues"].as_array().unwrap().iter();
    let seen = colleagues.find(|it| it["id"] == "marit").unwrap();
    assert_eq!(seen["away"]["back_on"], "2026-12-07");

    assert_eq!(marit.with(app.request("DELETE", PATH)).status, 204);
    assert_eq!(told(&samir, "marit"), Some(Value::Null));
    assert_eq!(marit.get("away").json()["away"], Value::Null);
}

#[test]
fn who_comes_into_a_team_while_away_is_away_there() {
    let app = TestApp::demo();
    let samir = app.phone("demo-samir");
    let fatima = Desk::demo(&app, "FATIMA");
    let away = json!({ "first": "2026-11-25", "back_on": "2026-11-30" });
    assert_eq!(said(&fatima, &app, &away).status, 204);
    let marit = Desk::demo(&app, "MARIT");
    let to = json!({ "hand_over": { "to": "fatima" } });
    assert_eq!(marit.act("demo-samir", "h1", &to), Value::Null);
    let heard = told(&samir, "fatima").unwrap();
    assert_eq!(heard["back_on"], json!({ "day": "2026-11-30" }));
    // Who left says it to those whose they still are.
    assert_eq!(said(&marit, &app, &until("2026-12-07")).status, 204);
    assert_eq!(told(&samir, "marit"), None);
}

#[test]
fn what_cannot_be_is_refused_and_not_everyone_is_asked() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let with = |field: &str, value: &str| {
        let mut away = until("2026-12-07");
        away[field] = value.into();
        said(&marit, &app, &away).status
    };
    assert_eq!(with("back_on", "2026-11-24"), 422);
    assert_eq!(with("first", "2026-12-08"), 422);
    assert_eq!(with("call", "javascript:alert(1)"), 422);
    assert_eq!(with("stand_in", "joris"), 422);
    assert_eq!(with("stand_in", "nobody"), 422);
    assert_eq!(marit.get("away").json()["away"], Value::Null);
    assert_eq!(
        app.request("PUT", PATH)
            .json(&until("2026-12-07"))
            .send()
            .status,
        401
    );
    let phone = app.phone("demo-samir");
    let as_phone = app.request("PUT", PATH).header("cookie", &phone.cookie());
    assert_eq!(as_phone.json(&until("2026-12-07")).send().status, 401);
}

#[test]
fn the_number_is_the_municipalitys_until_another_is_typed() {
    let municipality = include_str!("../../../../docs/municipality.example.toml");
    let app = TestApp::wished(crate::support::Wish {
        is_demo: true,
        municipality: Some(municipality.to_owned()),
        ..Default::default()
    });
    // The one for what cannot wait, and not the first one.
    let sheet = Desk::demo(&app, "MARIT").get("away").json();
    assert_eq!(sheet["call"], "000 000 0002");
}
