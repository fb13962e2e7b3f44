//! Who pays what, for somebody who was invited: nothing is known of it until the desk writes it down.

use domain::File;
use domain::regelen::handover::{self, Cover, cover};
use domain::regelen::{Cost, Payer};
use serde_json::{Value, json};
use sync::protocol::SyncResponse;

use crate::at_desk::Desk;
use crate::support::TestApp;

/// Yusuf, invited by Marit: whose phone it is, and its cookie.
fn invited(app: &TestApp, marit: &Desk<'_>) -> (String, String) {
    let dates = [
        ["ontzorgen_start", "2026-11-01"],
        ["ontzorgen_end", "2027-04-30"],
    ];
    let person = json!({ "name": "Yusuf", "language": "ar", "dates": dates });
    let body = json!({ "person": person, "origin": "https://aanpak.example.org" });
    let told = marit
        .with(app.post("/api/v1/desk/people").json(&body))
        .json();
    let paired = app.pair(told["code"].as_str().unwrap());
    let cookie = format!("__Host-session={}", paired.session().unwrap());
    (told["person"].as_str().unwrap().to_owned(), cookie)
}

/// What the phone has after a sync.
fn on_phone(app: &TestApp, person: &str, cookie: &str) -> File {
    let body = json!({ "protocol": 1, "person": person, "cursor": 0, "device_now": app.now(), "mutations": [] });
    let asked = app.post("/api/v1/sync").header("cookie", cookie);
    let answer: SyncResponse = asked.json(&body).send().read();
    let mut file = File::default();
    for change in answer.changes {
        file.absorb(change);
    }
    file
}

fn put(cost: &str, payer: &str, days: &Value, before: Option<&Value>) -> Value {
    json!({ "put_cost": { "cost": cost, "payer": payer, "days": days, "before": before } })
}

#[test]
fn whoever_was_invited_gets_the_table_and_the_lines_of_the_hand_over() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let (person, cookie) = invited(&app, &marit);
    let empty = on_phone(&app, &person, &cookie);
    assert!(empty.fixed_costs.is_empty(), "nothing is assumed");
    assert!(!handover::is_ahead(&empty));

    let since = json!({ "from": "2026-11-01" });
    let put_rent = put("rent", "municipality", &since, None);
    assert_eq!(marit.act(&person, "c1", &put_rent), Value::Null);
    assert_eq!(
        marit.act(&person, "c1", &put_rent),
        Value::Null,
        "sent again"
    );
    let own = put("phone", "self", &json!({}), None);
    assert_eq!(marit.act(&person, "c2", &own), Value::Null);
    let file = on_phone(&app, &person, &cookie);
    let today = "2026-11-24".parse().unwrap();
    let payers = handover::payers_on(&file, today).into_iter();
    let payers: Vec<_> = payers.map(|(it, _)| (it.cost, it.payer)).collect();
    assert_eq!(
        payers,
        [
            (Cost::Rent, Payer::Municipality),
            (Cost::Phone, Payer::Person)
        ]
    );
    assert!(handover::is_ahead(&file));
    let lines = handover::lines(&file);
    assert!(lines.contains(&handover::line_about(Cost::Rent, "pays_next")));
    assert!(!lines.contains(&handover::line_about(Cost::Phone, "pays_next")));
    assert_eq!(
        cover(&file, Cost::Rent),
        Cover::Gap("2027-05-01".parse().unwrap())
    );
    assert_eq!(file.messages.len(), 1, "one sitting, one message");

    // It ends sooner, and from the next day on the person pays.
    let sooner = json!({ "from": "2026-11-01", "until": "2027-02-28" });
    let ended = put("rent", "municipality", &sooner, Some(&since));
    assert_eq!(marit.act(&person, "c3", &ended), Value::Null);
    let theirs = put("rent", "self", &json!({ "from": "2027-03-01" }), None);
    assert_eq!(marit.act(&person, "c4", &theirs), Value::Null);
    let file = on_phone(&app, &person, &cookie);
    assert_eq!(cover(&file, Cost::Rent), Cover::Covered);

    // Who typed over it without having seen that is told.
    assert_eq!(
        marit.act(&person, "c5", &put_rent),
        json!("changed_meanwhile")
    );
    let remove = json!({ "remove_cost": { "cost": "team.rent.self" } });
    assert_eq!(marit.act(&person, "c6", &remove), Value::Null);
    let file = on_phone(&app, &person, &cookie);
    assert_eq!(
        cover(&file, Cost::Rent),
        Cover::Gap("2027-03-01".parse().unwrap())
    );
}

#[test]
fn who_does_not_confirm_payments_writes_down_no_payer() {
    let app = TestApp::demo();
    let joris = Desk::demo(&app, "JORIS");
    let rent = put("rent", "municipality", &json!({}), None);
    assert_eq!(joris.act("demo-samir", "c1", &rent), json!("not_yours"));
}
