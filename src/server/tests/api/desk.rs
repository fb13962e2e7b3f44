//! The desk: whom the staff see, what they do, and who can read of it.

use domain::PersonId;
use domain::time::Instant;
use serde_json::{Value, json};
use sync::desk::Part;

use crate::client::{Answer, Request};
use crate::staff::{Desk, kind, sent};
use crate::support::{DAY, MINUTE, TestApp, mutation, mutation_at};

#[test]
fn everyone_sees_their_own_people_and_why() {
    let app = TestApp::demo();
    assert_eq!(Desk::demo(&app, "MARIT").names(), ["Samir"]);
    let fatima = Desk::demo(&app, "FATIMA");
    let people = fatima.get("people").json();
    let selam = &people["people"][0];
    assert_eq!(selam["name"], "Selam");
    let why: Vec<&Value> = selam["needs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["why"])
        .collect();
    assert!(
        why.iter().any(|it| it.get("reminder_for_us").is_some()),
        "{why:?}"
    );
}

/// Who reached for whom that is not theirs: only the administrator of the server reads it.
pub(crate) fn strangers(app: &TestApp) -> Vec<(String, String)> {
    let looks = "SELECT staff, person FROM looks WHERE is_stranger = 1 AND part = 'file'
                 ORDER BY staff";
    app.database.pairs(looks)
}

#[test]
fn a_stranger_gets_nothing_and_it_is_written_down() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    assert_eq!(strangers(&app), []);
    assert_eq!(marit.get("people/demo-selam").status, 404);
    assert_eq!(marit.get("people/nobody").status, 404);
    let of_marit = ("marit".to_owned(), "demo-selam".to_owned());
    assert_eq!(strangers(&app), std::slice::from_ref(&of_marit));
    // Who only writes reaches for it as well.
    let bas = Desk::demo(&app, "BAS");
    assert_eq!(bas.act("demo-selam", "m1", &sent("Dag")).status, 404);
    assert_eq!(bas.act("nobody", "m1", &sent("Dag")).status, 404);
    let of_bas = ("bas".to_owned(), "demo-selam".to_owned());
    assert_eq!(strangers(&app), [of_bas, of_marit]);
    // What the person is told of is who saw something.
    assert_eq!(
        app.store.looks_at(&PersonId::new("demo-selam")).unwrap(),
        []
    );
    assert_eq!(app.get("/api/v1/desk/people").send().status, 401);
}

#[test]
fn an_answer_reaches_the_phone_once_and_the_person_reads_who_looked() {
    let app = TestApp::demo();
    let phone = app.phone("demo-selam");
    let fatima = Desk::demo(&app, "FATIMA");
    let file = fatima.get("people/demo-selam").json();
    let kinds = |kind: &str| {
        let records = file["records"].as_array().unwrap().iter();
        records.filter(|it| it.get(kind).is_some()).count()
    };
    assert!(kinds("message") > 0 && kinds("bill") > 0 && kinds("budget_line") == 0);

    let done = fatima
        .act("demo-selam", "desk-1", &sent("Ik zoek het uit."))
        .json();
    assert_eq!(done["changes"].as_array().unwrap().len(), 1);
    let again = fatima
        .act("demo-selam", "desk-1", &sent("Ik zoek het uit."))
        .json();
    assert_eq!(again["changes"], json!([]));

    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap();
    assert_eq!(news.len(), 1, "{news:?}");
    let message = &news[0]["put"]["message"];
    assert_eq!(message["from"], "fatima");
    assert_eq!(message["text"]["written"]["nl"], "Ik zoek het uit.");

    let of_selam = file["records"]
        .as_array()
        .unwrap()
        .iter()
        .find_map(|it| it.get("message"))
        .unwrap();
    let overwritten = fatima.act(
        "demo-selam",
        of_selam["id"].as_str().unwrap(),
        &sent("Iets anders."),
    );
    assert_eq!(
        overwritten.json()["refusal"],
        "not_yours",
        "what she said stays"
    );

    fatima.get("people/demo-selam");
    let looks = app
        .get("/api/v1/looks")
        .header("cookie", &phone.cookie())
        .send();
    let looks = looks.json();
    let looks = looks["looks"].as_array().unwrap();
    assert_eq!(looks.len(), 1, "one hour is one look: {looks:?}");
    assert_eq!(
        (&looks[0]["name"], &looks[0]["part"]),
        (&json!("Fatima"), &json!("file"))
    );
    assert_eq!(app.get("/api/v1/looks").send().status, 401);
}

#[test]
fn a_role_without_the_duty_is_refused_and_sees_less() {
    let app = TestApp::demo();
    let joris = Desk::demo(&app, "JORIS");
    let file = joris.get("people/demo-samir").json();
    let records = file["records"].as_array().unwrap();
    assert!(records.iter().any(|it| it.get("entry").is_some()));
    assert!(records.iter().all(|it| it.get("bill").is_none()));
    let confirm = json!({ "confirm_bill": { "bill": "rent", "on": "2026-11-20" } });
    let refused = joris.act("demo-samir", "m1", &confirm).json();
    assert_eq!(refused["refusal"], "not_yours");
    let again = joris.act("demo-samir", "m1", &confirm).json();
    assert_eq!(
        again["refusal"], "not_yours",
        "the same answer to the same question"
    );
    assert_eq!(
        joris
            .get("people/demo-samir/photos/0b6f3a52c19d4e7f")
            .status,
        404
    );
}

#[test]
fn a_loan_is_called_one_by_the_person_and_at_the_desk() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let new = json!({ "from": "municipality", "type": "other", "stage": "bill", "is_loan": true });
    let told = |news: &Value, is_loan: bool| {
        let changes = news["changes"].as_array().unwrap().iter();
        let put: Vec<_> = changes.map(|it| &it["put"]).collect();
        let is_it = |it: &&&Value| it["bill"]["id"] == "loan";
        let bill = put.iter().find(is_it).unwrap();
        assert_eq!(bill["bill"]["is_loan"], is_loan);
        let key = "/message/text/ready/key";
        let keys = put.iter().filter_map(|it| it.pointer(key)?.as_str());
        keys.map(str::to_owned).collect::<Vec<_>>()
    };
    let added = phone.sync(&[mutation(1, "loan", json!({ "add_bill": new }))]);
    assert!(told(&added, true).is_empty());

    let none = json!({ "mark_loan": { "bill": "loan", "is_loan": false } });
    let joris = Desk::demo(&app, "JORIS");
    let refused = joris.act("demo-samir", "j1", &none).json();
    assert_eq!(refused["refusal"], "not_yours");
    assert_eq!(
        Desk::demo(&app, "BAS")
            .act("demo-samir", "b1", &none)
            .status,
        404
    );
    let done = marit.act("demo-samir", "d1", &none).json();
    assert_eq!(done["changes"].as_array().unwrap().len(), 2);
    let again = marit.act("demo-samir", "d2", &none).json();
    assert_eq!(again["changes"], json!([]));
    assert_eq!(told(&phone.sync(&[]), false), ["told-changed_bill"]);
}

#[test]
fn what_is_no_action_is_named() {
    let app = TestApp::demo();
    let fatima = Desk::demo(&app, "FATIMA");
    let odd = fatima.act("demo-selam", "m1", &json!({ "fly": {} }));
    assert_eq!(kind(&odd), (422, "/problems/malformed".to_owned()));
    let nameless = fatima.act("demo-selam", "", &sent("Dag"));
    assert_eq!(nameless.json()["field"], "id");
    let script = fatima.act("demo-selam", "m2", &sent("<script>alert(1)</script>"));
    assert_eq!(script.status, 200, "it is text");
}

fn invited(desk: &Desk<'_>, person: &Value) -> Answer {
    let body = json!({ "person": person, "origin": "https://aanpak.example.org" });
    desk.with(desk.app.post("/api/v1/desk/people").json(&body))
}

#[test]
fn someone_is_invited_pairs_once_and_a_lost_phone_is_cut_off() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let yusuf =
        json!({ "name": " Yusuf ", "language": "ar", "dates": [["permit_date", "2026-10-01"]] });
    let answer = invited(&marit, &yusuf);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let told = answer.json();
    let (person, code) = (
        told["person"].as_str().unwrap(),
        told["code"].as_str().unwrap(),
    );
    assert_eq!(
        told["link"],
        format!("https://aanpak.example.org/koppelen#{code}")
    );
    assert!(told["qr"].as_str().unwrap().contains("<svg"));
    assert_eq!(marit.names(), ["Samir", "Yusuf"]);

    let paired = app.pair(&code.to_lowercase());
    assert_eq!(
        (paired.status, paired.json()["language"].as_str()),
        (200, Some("ar"))
    );
    assert_eq!(app.pair(code).status, 404, "once");
    let sync = |token: &str| {
        let body = json!({ "protocol": 1, "person": person, "cursor": 0, "device_now": app.now(), "mutations": [] });
        let cookie = format!("__Host-session={token}");
        app.post("/api/v1/sync")
            .header("cookie", &cookie)
            .json(&body)
            .send()
    };
    let token = paired.session().unwrap();
    let file = sync(&token).json();
    let kinds: Vec<String> = file["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            it["put"]
                .as_object()
                .unwrap()
                .keys()
                .next()
                .unwrap()
                .clone()
        })
        .collect();
    for kind in ["person", "team_member", "anchor_date"] {
        assert!(kinds.iter().any(|it| it == kind), "{kinds:?}");
    }

    let path = format!("/api/v1/desk/people/{person}");
    let again = json!({ "origin": "https://aanpak.example.org" });
    let second = marit
        .with(app.post(&format!("{path}/codes")).json(&again))
        .json();
    let phones = |desk: &Desk<'_>| {
        desk.with(app.request("DELETE", &format!("{path}/phones")))
            .status
    };
    assert_eq!(
        phones(&Desk::demo(&app, "JORIS")),
        404,
        "not a duty of a jobhunter"
    );
    assert_eq!(phones(&Desk::demo(&app, "FATIMA")), 404, "not one of hers");
    assert_eq!(phones(&marit), 204);
    for _ in 0..2 {
        assert_eq!(kind(&sync(&token)), (410, "/problems/cut-off".to_owned()));
        let cookie = format!("__Host-session={token}");
        app.post("/api/v1/sign-out")
            .header("cookie", &cookie)
            .send();
    }
    assert_eq!(
        app.pair(second["code"].as_str().unwrap()).status,
        404,
        "a code that waited"
    );
    // The person reads of each: a code makes another phone, and one that is cut off is empty.
    let looks = app.store.looks_at(&PersonId::new(person)).unwrap();
    for part in [Part::Code, Part::CutOff] {
        let mut of = looks.iter().filter(|it| it.part == part);
        assert_eq!(
            of.next().map(|it| it.name.as_str()),
            Some("Marit"),
            "{part:?}"
        );
        assert!(of.next().is_none(), "{part:?}");
    }
}

#[test]
fn codes_that_wait_are_cancelled_and_no_phone_is_cut_off() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let asked = json!({ "origin": "https://aanpak.example.org" });
    let path = "/api/v1/desk/people/demo-samir/codes";
    let made = |request: Request| request.json(&asked);
    let of = |answer: Answer| answer.json()["code"].as_str().unwrap().to_owned();
    let code = || of(marit.with(made(app.post(path))));
    let (first, second) = (code(), code());
    let own = made(app.post("/api/v1/phones/codes")).header("cookie", &phone.cookie());
    let own = of(own.send());
    let used = code();
    assert_eq!(app.pair(&used).status, 200);

    let ended = |desk: &Desk<'_>| desk.with(app.request("DELETE", path)).status;
    assert_eq!(ended(&Desk::demo(&app, "JORIS")), 404, "not his duty");
    assert_eq!(ended(&Desk::demo(&app, "BAS")), 404, "not one of his");
    let tried = [("bas".to_owned(), "demo-samir".to_owned())];
    assert_eq!(strangers(&app), tried);
    assert_eq!(app.request("DELETE", path).send().status, 401);
    assert_eq!(ended(&marit), 204);
    for code in [&first, &second, &own] {
        let refused = app.pair(code);
        let expected = (404, "/problems/expired-code".to_owned());
        assert_eq!(kind(&refused), expected);
    }
    assert_eq!(kind(&app.pair(&used)).1, "/problems/used-code");
    assert_eq!(phone.send(&[]).status, 200, "the phone stays");
    assert_eq!(ended(&marit), 204, "none is left, and that is no fault");
    assert_eq!(app.pair(&code()).status, 200, "a later one works");
    assert_eq!(app.pair("DEMO-SAMIR").status, 200, "it is everybody's");
    let looks = app.store.looks_at(&PersonId::new("demo-samir")).unwrap();
    let looks = looks.iter().map(|it| (it.name.as_str(), it.part));
    let looks: Vec<_> = looks.collect();
    assert!(looks.contains(&("Marit", Part::File)), "{looks:?}");
}

#[test]
fn a_name_with_a_script_in_it_is_text_to_everyone() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let name = "<script>alert('1')</script> & \"b\"";
    let person = json!({ "name": name, "language": "ti", "dates": [] });
    let told = invited(&marit, &person);
    assert_eq!(told.status, 200, "{}", told.text());
    let told = told.json();
    assert!(!told["qr"].as_str().unwrap().contains("script"));
    let list = marit.get("people");
    let is_json = |it: &Answer| {
        let of = |name| it.header(name).unwrap_or_default().to_owned();
        (of("content-type"), of("x-content-type-options"))
    };
    let expected = ("application/json".to_owned(), "nosniff".to_owned());
    assert_eq!(is_json(&list), expected);
    assert!(marit.names().iter().any(|it| it == name));
    let id = told["person"].as_str().unwrap();
    let file = marit.get(&format!("people/{id}"));
    assert_eq!(is_json(&file), expected);
    let named = |records: &Value| {
        let mut people = records.as_array().unwrap().iter();
        people.any(|it| it["person"]["name"] == name || it["put"]["person"]["name"] == name)
    };
    assert!(named(&file.json()["records"]));
    let phone = app.phone(id);
    phone.cursor.set(0);
    let news = phone.send(&[]);
    assert_eq!(is_json(&news), expected);
    assert!(named(&news.json()["changes"]));
}

#[test]
fn a_code_of_the_desk_works_for_a_week_and_not_a_moment_longer() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let code = |name: &str| {
        let person = json!({ "name": name, "language": "ar", "dates": [] });
        let told = invited(&marit, &person).json();
        assert_eq!(told["expires_at"], app.now() + 7 * DAY);
        told["code"].as_str().unwrap().to_owned()
    };
    let (in_time, late) = (code("Yusuf"), code("Amal"));
    app.wait(7 * DAY - 1);
    assert_eq!(app.pair(&in_time).status, 200, "its last moment");
    app.wait(1);
    let refused = app.pair(&late);
    assert_eq!((refused.status, refused.session()), (404, None), "a week");
}

#[test]
fn who_cannot_be_invited_is_not() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let odd = [
        json!({ "name": "  ", "language": "ar", "dates": [] }),
        json!({ "name": "Yusuf", "language": "xx", "dates": [] }),
        json!({ "name": "Yusuf", "language": "ar", "dates": [["permit_date", "1926-10-01"]] }),
        json!({ "name": "Yusuf", "language": "ar", "dates": [["birthday", "2026-10-01"]] }),
    ];
    for person in odd {
        assert_eq!(invited(&marit, &person).status, 422, "{person}");
    }
    let person = json!({ "name": "Yusuf", "language": "ar", "dates": [] });
    assert_eq!(invited(&Desk::demo(&app, "JORIS"), &person).status, 404);
    assert_eq!(marit.names(), ["Samir"]);
}

fn change_day(to: &str, from: &Value) -> Value {
    let on = json!({ "from": from, "to": to });
    json!({ "change_step": { "step": "step-of-test", "on": on } })
}

#[test]
fn agreements_reach_the_phone_and_each_line_is_something_there() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let line = |who: &Value, becomes: &Value| json!({ "what": { "ready": { "key": "task-bring_letters" } }, "who": who, "becomes": becomes });
    let agreed = [
        line(&json!("self"), &json!("step")),
        line(&json!({ "member": "marit" }), &json!("step")),
    ];
    let said = [json!({ "ready": { "key": "said-lessons_hard" } })];
    let written = json!({ "write_agreements": { "said": said, "agreed": agreed } });
    let done = marit.act("demo-samir", "talk-1", &written).json();
    assert_eq!(done["refusal"], Value::Null, "{done}");

    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap().iter();
    let mut kinds: Vec<String> = news
        .map(|it| {
            it["put"]
                .as_object()
                .unwrap()
                .keys()
                .next()
                .unwrap()
                .clone()
        })
        .collect();
    kinds.sort();
    assert_eq!(kinds, ["message", "step", "step"]);

    let deeds = marit.get("people/demo-samir/history").json();
    assert_eq!(deeds["deeds"][0]["by"], "Marit");
    assert_eq!(deeds["deeds"][0]["action"], written);
    let joris = Desk::demo(&app, "JORIS");
    let bill = json!({ "bill": { "from": "energy_supplier", "kind": "monthly" } });
    let bills = json!({ "write_agreements": { "agreed": [line(&json!("self"), &bill)] } });
    let refused = joris.act("demo-samir", "talk-2", &bills).json();
    assert_eq!(
        refused["refusal"], "not_yours",
        "who sees no bills makes none"
    );
}

#[test]
fn the_history_says_which_date_was_confirmed_by_whom_and_when() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let confirm = json!({ "confirm_date": { "anchor": "birth_date_child", "day": "2026-11-02" } });
    let done = marit.act("demo-samir", "date-of-test", &confirm).json();
    assert_eq!(done["refusal"], Value::Null);
    let looks = || app.store.looks_at(&PersonId::new("demo-samir")).unwrap();
    assert_eq!(looks(), []);
    let history = marit.get("people/demo-samir/history").json();
    assert_eq!(looks().len(), 1, "the history is a part of the file");
    let deed = &history["deeds"][0];
    assert_eq!(
        (&deed["by"], &deed["at"], &deed["action"]),
        (&json!("Marit"), &json!(app.now()), &confirm)
    );
    // The record says so, too: it is what the person reads.
    let file = marit.get("people/demo-samir").json();
    let records = file["records"].as_array().unwrap();
    let mut dates = records.iter().map(|it| &it["anchor_date"]);
    let date = dates.find(|it| it["id"] == "birth_date_child").unwrap();
    let today = Instant::from_millis(app.now()).day().to_string();
    assert_eq!(date["confirmed_by"], "Marit");
    assert_eq!(date["confirmed_on"], json!(today));
}

#[test]
fn whoever_changes_the_same_field_later_is_told() {
    let app = TestApp::demo();
    let (marit, joris) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "JORIS"));
    let title = json!({ "ready": { "key": "task-make_cv" } });
    let proposed = json!({ "propose_step": { "title": title } });
    marit.act("demo-samir", "step-of-test", &proposed);
    let day = |days: i64| {
        Instant::from_millis(app.now())
            .day()
            .plus_days(days as i32)
            .to_string()
    };
    let first = marit.act("demo-samir", "change-1", &change_day(&day(3), &Value::Null));
    assert_eq!(first.json()["refusal"], Value::Null);
    let second = joris.act("demo-samir", "change-2", &change_day(&day(5), &Value::Null));
    assert_eq!(second.json()["refusal"], "changed_meanwhile");
    let seen = joris.act(
        "demo-samir",
        "change-3",
        &change_day(&day(5), &json!(day(3))),
    );
    assert_eq!(seen.json()["refusal"], Value::Null);
}

#[test]
fn the_yes_of_a_phone_that_did_not_hear_of_a_change_is_to_what_it_showed() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let ready = |key: &str| json!({ "ready": { "key": key } });
    let proposed = json!({ "propose_step": { "title": ready("task-make_cv") } });
    marit.act("demo-samir", "step-of-test", &proposed);
    phone.sync(&[]);
    app.wait(MINUTE);
    let edit = json!({ "from": ready("task-make_cv"), "to": ready("task-pay_bill") });
    let change = json!({ "change_step": { "step": "step-of-test", "title": edit } });
    marit.act("demo-samir", "change-1", &change);
    app.wait(MINUTE);
    // Said after the change, without a connection since before it.
    let yes = |seq: u64, id: &str| {
        let action = json!({ "accept_step": { "step": "step-of-test" } });
        [mutation_at(app.now(), seq, id, action)]
    };
    let unheard = phone.sync(&yes(1, "yes-1"));
    assert_eq!(unheard["refused"][0]["refusal"], "changed_meanwhile");
    let heard = phone.sync(&yes(2, "yes-2"));
    assert_eq!(heard["refused"], json!([]));
    let put = &heard["changes"][0]["put"]["step"];
    assert_eq!(
        (&put["status"], &put["title"]),
        (&json!("open"), &ready("task-pay_bill"))
    );
}

#[test]
fn of_two_who_change_a_goal_the_later_one_is_told_and_the_history_has_both_versions() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let (marit, joris) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "JORIS"));
    let ready = |key: &str| json!({ "ready": { "key": key } });
    let new = json!({ "add_goal": { "horizon": "short", "text": ready("goal-find_work") } });
    let refusal = |desk: &Desk<'_>, id: &str, action: &Value| {
        desk.act("demo-samir", id, action).json()["refusal"].clone()
    };
    assert_eq!(refusal(&marit, "goal-1", &new), Value::Null);
    let yes = json!({ "accept_step": { "step": "goal-1" } });
    let accepted = phone.sync(&[mutation(1, "yes", yes)]);
    let brought = accepted["changes"].as_array().unwrap().iter();
    let goals = brought.filter_map(|it| it["put"].get("goal"));
    assert_eq!(
        goals.map(|it| it["id"].clone()).collect::<Vec<_>>(),
        ["goal-1"]
    );
    app.wait(MINUTE);
    let text = |from: &str, to: &str| {
        let edit = json!({ "from": ready(from), "to": ready(to) });
        json!({ "change_goal": { "goal": "goal-1", "text": edit } })
    };
    let changed = text("goal-find_work", "goal-study");
    assert_eq!(refusal(&joris, "goal-2", &changed), Value::Null);
    app.wait(MINUTE);
    let late = text("goal-find_work", "goal-own_trade");
    assert_eq!(refusal(&marit, "goal-3", &late), "changed_meanwhile");
    let reached = |words: &str| {
        let text = ready(words);
        json!({ "close_goal": { "goal": "goal-1", "text": text, "is_reached": true } })
    };
    let stale = reached("goal-find_work");
    assert_eq!(refusal(&marit, "goal-4", &stale), "changed_meanwhile");
    // In other words it waits for the person again; a yes from before the change is not to these words.
    let seen = reached("goal-study");
    assert_eq!(refusal(&marit, "goal-5", &seen), "not_yours");
    let yes = json!({ "accept_step": { "step": "goal-1" } });
    let waiting = phone.sync(&[]);
    let waiting: Vec<_> = waiting["changes"].as_array().unwrap().iter().collect();
    let proposed = waiting.iter().filter_map(|it| it["put"].get("step"));
    let proposed: Vec<_> = proposed.map(|it| (&it["title"], &it["status"])).collect();
    assert_eq!(proposed, [(&ready("goal-study"), &json!("proposed"))]);
    // What the person said yes to stays until then.
    assert!(waiting.iter().all(|it| it.get("remove").is_none()));
    let goals = |answer: &Value| {
        let brought = answer["changes"].as_array().unwrap().iter();
        let goals = brought.filter_map(|it| it["put"].get("goal"));
        goals.map(|it| it["text"].clone()).collect::<Vec<_>>()
    };
    let before = phone.sync(&[mutation(2, "yes-before", yes.clone())]);
    assert_eq!(goals(&before), Vec::<Value>::new());
    let agreed = phone.sync(&[mutation_at(app.now(), 3, "yes-again", yes)]);
    assert_eq!(goals(&agreed), [ready("goal-study")]);
    assert_eq!(refusal(&marit, "goal-6", &seen), Value::Null);

    let deeds = marit.get("people/demo-samir/history").json();
    let deeds = deeds["deeds"].as_array().unwrap().iter();
    let mut deeds: Vec<_> = deeds.map(|it| (it["by"].clone(), &it["action"])).collect();
    deeds.reverse();
    let expected = [
        (json!("Marit"), &new),
        (json!("Joris"), &changed),
        (json!("Marit"), &seen),
    ];
    assert_eq!(deeds, expected, "what was refused is no deed");

    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap().iter();
    let gone: Vec<_> = news.clone().filter_map(|it| it.get("remove")).collect();
    assert_eq!(gone, [&json!({ "kind": "goal", "id": "goal-1" })]);
    let told = news.filter_map(|it| it["put"].get("message"));
    assert_eq!(told.count(), 1);

    // Who sees no plan does not read of it, and changes nothing of it.
    let ineke = Desk::demo(&app, "INEKE");
    assert_eq!(refusal(&ineke, "goal-6", &new), "not_yours");
    let hers = ineke.get("people/demo-samir/history").json();
    assert_eq!(hers["deeds"], json!([]));
}

#[test]
fn who_handed_a_person_over_sees_them_no_more_and_the_person_is_told() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let (marit, fatima) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "FATIMA"));
    let names = marit.get("colleagues").json();
    let names = names["colleagues"].as_array().unwrap().iter();
    let names: Vec<_> = names
        .map(|it| it["staff"]["id"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"fatima") && !names.contains(&"marit"),
        "{names:?}"
    );
    assert_eq!(Desk::demo(&app, "JORIS").get("colleagues").status, 404);

    let to = |id: &str| json!({ "hand_over": { "to": id } });
    let refused =
        |id: &str, name: &str| marit.act("demo-samir", id, &to(name)).json()["refusal"].clone();
    assert_eq!(refused("h1", "joris"), "gone");
    assert_eq!(refused("h2", "nobody"), "gone");
    assert_eq!(refused("h3", "fatima"), Value::Null);

    assert_eq!(marit.get("people/demo-samir").status, 404);
    assert_eq!(marit.get("people/demo-samir/history").status, 404);
    assert_eq!(marit.act("demo-samir", "m9", &sent("Dag")).status, 404);
    assert!(!marit.names().contains(&"Samir".to_owned()));
    assert!(fatima.names().contains(&"Samir".to_owned()));
    assert_eq!(fatima.get("people/demo-samir").status, 200);

    let news = phone.sync(&[]);
    let news = news["changes"].as_array().unwrap().iter();
    let told: Vec<_> = news
        .filter_map(|it| it["put"].get("message"))
        .map(|it| it["text"]["ready"]["key"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["told-new_case_manager"]);
}
