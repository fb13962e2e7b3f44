//! What a role may not do is refused over HTTP, for people of whose team it is; who may, is not.

use domain::Role;
use domain::desk::StaffRole;
use serde_json::{Value, json};

use crate::accounts::someone;
use crate::lessons::join;
use crate::staff::Desk;
use crate::support::TestApp;

const SAMIR: &str = "demo-samir";

fn refusal(desk: &Desk<'_>, id: &str, action: &Value) -> Value {
    let answer = desk.act(SAMIR, id, action);
    assert_eq!(answer.status, 200, "{action}: {}", answer.text());
    answer.json()["refusal"].clone()
}

/// A step of Samir's plan that is not finished.
fn open_step(desk: &Desk<'_>) -> String {
    let file = desk.get(&format!("people/{SAMIR}")).json();
    let records = file["records"].as_array().unwrap().iter();
    let mut steps = records.filter_map(|it| it.get("step"));
    let open = steps.find(|it| it["status"] == "open" && it["is_milestone"] == false);
    open.unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn who_has_not_the_duty_is_refused_and_who_has_it_is_not() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let joris = Desk::demo(&app, "JORIS");
    let inge = someone(&app, "inge", StaffRole::IncomeOfficer);
    let hassan = someone(&app, "hassan", StaffRole::SettlementCounsellor);
    join(&app, SAMIR, "inge", Role::IncomeOfficer);
    join(&app, SAMIR, "hassan", Role::SettlementCounsellor);
    let step = open_step(&marit);
    let date = json!({ "anchor": "moved_in_on", "day": "2026-10-01" });
    let note = json!({ "from": null, "to": { "written": { "nl": "Bij Anna" } } });
    let said = json!({ "said": [{ "written": { "nl": "Goed gesprek" } }], "agreed": [] });
    let name = json!({ "name": { "from": "Samir", "to": "Sameer" } });
    let table = [
        (json!({ "confirm_date": date }), vec![&joris]),
        (json!({ "write_agreements": said }), vec![&inge]),
        // Before it is changed: then it waits for another yes.
        (
            json!({ "finish_step": { "step": step, "on": "2026-11-20" } }),
            vec![&inge, &hassan],
        ),
        (
            json!({ "change_step": { "step": step, "note": note } }),
            vec![&inge, &hassan],
        ),
        (
            json!({ "plan_route": { "route": "b1" } }),
            vec![&inge, &hassan],
        ),
        (
            json!({ "plan_approach": { "approach": "amsterdam" } }),
            vec![&inge, &hassan],
        ),
        (
            json!({ "change_person": name }),
            vec![&joris, &inge, &hassan],
        ),
        // The last: then he has another klantmanager.
        (
            json!({ "hand_over": { "to": "fatima" } }),
            vec![&joris, &inge, &hassan],
        ),
    ];
    for (row, (action, refused)) in table.iter().enumerate() {
        for (column, desk) in refused.iter().enumerate() {
            let found = refusal(desk, &format!("no-{row}-{column}"), action);
            assert_eq!(found, "not_yours", "{action}");
        }
        let done = refusal(&marit, &format!("yes-{row}"), action);
        assert_ne!(done, "not_yours", "{action}");
    }
}

#[test]
fn a_name_is_mended_once_and_the_phone_hears_of_it() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let phone = app.phone(SAMIR);
    let mend = |to: &str| {
        json!({ "change_person": {
            "name": { "from": "Samir", "to": to },
            "language": { "from": "ar", "to": "fa-AF" },
        } })
    };
    assert_eq!(refusal(&marit, "mend-0", &mend(" ")), "text_empty");
    assert_eq!(refusal(&marit, "mend-1", &mend("Sameer")), Value::Null);
    let again = refusal(&marit, "mend-1", &mend("Sameer"));
    assert_eq!(again, Value::Null, "the same once more is the same answer");
    assert_eq!(marit.names(), ["Sameer"]);
    let heard = phone.sync(&[]);
    let changes = heard["changes"].as_array().unwrap().iter();
    let mut people = changes.filter_map(|it| it["put"].get("person"));
    let person = people.next().unwrap();
    assert_eq!(
        (&person["name"], &person["language"]),
        (&json!("Sameer"), &json!("fa-AF"))
    );
    let late = refusal(&marit, "mend-2", &mend("Samiir"));
    assert_eq!(late, "changed_meanwhile", "another name stood there");
    let deeds = marit.get(&format!("people/{SAMIR}/history")).json();
    let deeds = deeds["deeds"].as_array().unwrap().iter();
    let mended = deeds.filter(|it| it["action"].get("change_person").is_some());
    assert_eq!(mended.count(), 1);
}
