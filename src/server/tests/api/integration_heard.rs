//! Who hears of what a system did: phones, the desk, the person, and other systems.

use serde_json::{Value, json};
use server::integration::Scope;

use crate::integration::{System, appointment, bill, lessons, problem, step, tag, token};
use crate::staff::Desk;
use crate::support::{DAY, TestApp};

#[test]
fn the_phone_and_the_desk_hear_of_it_and_read_who_it_was() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let desk = Desk::demo(&app, "MARIT");
    assert!(desk.names().contains(&"Amina".to_owned()));
    let people = desk.get("people").json();
    let amina = people["people"].as_array().unwrap().iter();
    let mut amina = amina.filter(|it| it["name"] == "Amina");
    let person = amina.next().unwrap()["person"].as_str().unwrap().to_owned();
    let phone = app.phone(&person);
    system.made("k1/appointments/a", &appointment("2026-12-03"));
    system.made("k1/lessons/l", &lessons(&["2026-12-04", "2026-12-11"]));
    system.made("k1/steps/s", &step("Inschrijven"));
    system.made("k1/bills/b", &bill(4250));
    let changes = phone.sync(&[])["changes"].clone();
    let of = |kind: &str| -> Vec<Value> {
        let all = changes.as_array().unwrap().iter();
        let put = all.map(|it| it["put"][kind].clone());
        put.filter(|it| !it.is_null()).collect()
    };
    assert_eq!(of("entry").len(), 3);
    assert_eq!(of("step")[0]["status"], "proposed");
    assert_eq!(of("bill")[0]["amount_cents"], 4250);
    let messages = of("message");
    assert_eq!(messages.len(), 3, "one for all lessons: {messages:?}");
    // What it wrote has its name; it is not one of the team and at no appointment.
    let member = &of("team_member")[0];
    assert_eq!(
        (&member["name"], &member["until"]),
        (&json!("Zaaksysteem"), &json!("2026-11-24"))
    );
    assert_eq!(messages[0]["from"], member["id"]);
    assert!(of("entry").iter().all(|it| it["with"].is_null()));
    let looks = app
        .get("/api/v1/looks")
        .header("cookie", &phone.cookie())
        .send()
        .json();
    assert_eq!(
        looks["looks"].as_array().unwrap().len(),
        1,
        "one within the hour"
    );
    assert_eq!(looks["looks"][0]["name"], "Zaaksysteem");
    let history = desk.get(&format!("people/{person}/history")).json();
    let deeds = history["deeds"].as_array().unwrap();
    assert_eq!(deeds.len(), 4);
    assert!(deeds.iter().all(|it| it["by"] == "Zaaksysteem"));
    // What the person and the desk do with it, the system reads.
    let id = of("entry")[0]["id"].as_str().unwrap().to_owned();
    let lesson = of("entry")
        .into_iter()
        .find(|it| it["type"] == "appointment");
    let own = lesson.map_or(id, |it| it["id"].as_str().unwrap().to_owned());
    let before = tag(&system.get("k1/appointments/a"));
    let cannot = json!({ "say_cannot_come": { "entry": own, "reason": "ill" } });
    phone.sync(&[crate::support::mutation(1, "m1", cannot)]);
    let after = system.get("k1/appointments/a");
    assert_eq!(after.json()["cannot_come"], true);
    assert_ne!(tag(&after), before);
    let cancel = json!({ "cancel_entry": { "entry": own } });
    assert_eq!(desk.act(&person, "d1", &cancel).status, 200);
    assert_eq!(system.get("k1/appointments/a").status, 404);
}

#[test]
fn the_feed_tells_each_change_once_and_no_more_than_the_token_may_read() {
    const FEED: &str = "/api/v1/integration/changes";
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    system.made("k1/appointments/a", &appointment("2026-12-03"));
    let told = |answer: &Value| -> Vec<(String, String, bool)> {
        let text = |it: &Value| it.as_str().unwrap().to_owned();
        let all = answer["changes"].as_array().unwrap().iter();
        all.map(|it| (text(&it["kind"]), text(&it["id"]), it["is_gone"] == true))
            .collect()
    };
    let it = |kind: &str, id: &str, is_gone: bool| (kind.to_owned(), id.to_owned(), is_gone);
    let first = system.get(FEED).json();
    assert_eq!(
        told(&first),
        [it("appointment", "a", false), it("person", "k1", false)]
    );
    let mut next = first["next"].as_str().unwrap().to_owned();
    let mut then = |limit: usize| {
        let answer = system
            .get(&format!("{FEED}?after={next}&limit={limit}"))
            .json();
        next = answer["next"].as_str().unwrap().to_owned();
        (told(&answer), answer["has_more"] == true)
    };
    assert_eq!(then(10), (Vec::new(), false));
    system.made("k1/steps/s", &step("Inschrijven"));
    system.made("k1/bills/b", &bill(100));
    let made = system.made("k1/lessons/l", &lessons(&["2026-12-04"]));
    assert_eq!(then(1), (vec![it("bill", "b", false)], true));
    assert_eq!(
        then(10),
        (
            vec![it("lessons", "l", false), it("step", "s", false)],
            false
        )
    );
    let known = tag(&made);
    system.ask("DELETE", "k1/lessons/l", &[("if-match", &known)], None);
    assert_eq!(then(10), (vec![it("lessons", "l", true)], false));
    // A cursor works for ever, and what lies ahead of all is refused.
    app.wait(100 * DAY);
    assert_eq!(then(10), (Vec::new(), false));
    let steps = System {
        app: &app,
        token: token(&app, "Planner", &[Scope::StepsRead]),
    };
    let theirs = steps.get(FEED).json();
    assert_eq!(told(&theirs), [it("step", "s", false)]);
    let writes = System {
        app: &app,
        token: token(&app, "Schrijver", &[Scope::StepsWrite]),
    };
    assert_eq!(problem(&writes.get(FEED)).0, 403);
    let ahead = "Y2hhbmdlczo5MDAwMDAwMDAwMDAwMDAwMDAw";
    assert_eq!(
        problem(&system.get(&format!("{FEED}?after={ahead}"))).0,
        410
    );
    let text = first.to_string();
    assert!(
        !text.contains("Amina") && !text.contains("Gesprek"),
        "{text}"
    );
}
