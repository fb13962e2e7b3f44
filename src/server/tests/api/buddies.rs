//! Who looks along with a person sees what the person chose, as long as the person wants, and nothing else.

use serde_json::{Value, json};
use sync::buddies::Buddies;

use crate::at_desk::Desk;
use crate::client::Answer;
use crate::support::{DAY, MINUTE, Phone, TestApp};

const PATH: &str = "/api/v1/buddies";
const PERSON: &str = "demo-samir";
const EVERYTHING: [&str; 5] = ["lessons", "appointments", "places", "homework", "plan"];

fn ask(app: &TestApp, phone: &Phone<'_>, name: &str, shares: &[&str]) -> Answer {
    let asked = json!({ "origin": "https://app.example.org", "name": name, "shares": shares });
    let request = app.post(PATH).json(&asked);
    request.header("cookie", &phone.cookie()).send()
}

/// Makes a link and gives its secret.
fn link(app: &TestApp, phone: &Phone<'_>, name: &str, shares: &[&str]) -> String {
    let answer = ask(app, phone, name, shares);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let link = answer.json()["link"].as_str().unwrap().to_owned();
    let (address, secret) = link.split_once('#').unwrap();
    assert_eq!(address, "https://app.example.org/meekijken");
    secret.to_owned()
}

fn look(app: &TestApp, secret: &str) -> Answer {
    let request = app.get("/api/v1/buddies/shared");
    request
        .header("authorization", &format!("Bearer {secret}"))
        .send()
}

fn list(app: &TestApp, phone: &Phone<'_>) -> Vec<Value> {
    let answer = app.get(PATH).header("cookie", &phone.cookie()).send();
    // The phone's reader of JSON takes it too.
    let read: Buddies = answer.read();
    let found = answer.json()["buddies"].as_array().unwrap().clone();
    assert_eq!(read.buddies.len(), found.len());
    found
}

fn end(app: &TestApp, phone: &Phone<'_>, id: &Value) -> u16 {
    let path = format!("{PATH}/{}", id.as_str().unwrap());
    let request = app
        .request("DELETE", &path)
        .header("cookie", &phone.cookie());
    request.send().status
}

#[test]
fn a_link_shows_what_was_chosen_and_nothing_else() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let all = look(&app, &link(&app, &phone, "Anna", &EVERYTHING));
    assert_eq!(
        (all.status, all.header("cache-control")),
        (200, Some("no-store"))
    );
    let _: domain::Shared = all.read();
    let all = all.json();
    assert_eq!(
        (&all["name"], &all["until"]),
        (&json!("Samir"), &json!("2027-05-25"))
    );
    let lists = ["entries", "homework", "goals", "steps"];
    for list in lists {
        assert!(!all[list].as_array().unwrap().is_empty(), "{list}: {all}");
    }
    let mut entries = all["entries"].as_array().unwrap().iter();
    assert!(entries.any(|it| it["place"].is_object()));

    for (chosen, shown) in [
        ("lessons", "entries"),
        ("appointments", "entries"),
        ("homework", "homework"),
        ("plan", "steps"),
    ] {
        let seen = look(&app, &link(&app, &phone, "Anna", &[chosen])).json();
        assert_eq!(seen["shares"], json!([chosen]));
        for list in lists {
            let is_shown = list == shown || (chosen == "plan" && list == "goals");
            let is_empty = seen[list].as_array().unwrap().is_empty();
            assert_eq!(is_empty, !is_shown, "{chosen}: {list}");
        }
        assert!(!seen.to_string().contains("\"place\""), "{chosen}");
        let id = list_of_newest(&app, &phone);
        assert_eq!(end(&app, &phone, &id), 204);
    }
}

/// The id of the link that was made beside the first one.
fn list_of_newest(app: &TestApp, phone: &Phone<'_>) -> Value {
    let all = list(app, phone);
    let is_first = |it: &Value| it["shares"].as_array().unwrap().len() == EVERYTHING.len();
    let mut others = all.into_iter().filter(|it| !is_first(it));
    others.next().unwrap()["id"].clone()
}

#[test]
fn of_a_whole_file_no_name_bill_message_or_note_is_told() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let seen = look(&app, &link(&app, &phone, "Anna", &EVERYTHING));
    let text = seen.text();
    for secret in [
        "Marit",
        "marit",
        "amount_cents",
        "\"note\"",
        "\"with\"",
        "demo-samir",
        "bring",
        "cannot_come",
    ] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let fields = seen.json();
    let mut names: Vec<_> = fields.as_object().unwrap().keys().cloned().collect();
    names.sort();
    let expected = [
        "entries", "goals", "homework", "monday", "name", "shares", "steps", "until",
    ];
    assert_eq!(names, expected);
}

#[test]
fn the_person_sees_who_looks_along_and_when_last_and_ends_it_at_once() {
    let app = TestApp::new().with_person("anna");
    let (phone, other) = (app.phone("anna"), app.phone("anna"));
    assert_eq!(list(&app, &phone), [] as [Value; 0]);
    let secret = link(&app, &phone, "  Bilal ", &["plan", "plan", "lessons"]);
    let expected = json!({ "name": "Bilal", "shares": ["lessons", "plan"], "until": "2027-05-25" });
    // Every phone of the person sees it.
    let mut found = list(&app, &other);
    let id = found[0]["id"].take();
    found[0].as_object_mut().unwrap().remove("id");
    assert_eq!(found, [expected]);
    app.wait(2 * DAY);
    for _ in 0..2 {
        assert_eq!(look(&app, &secret).status, 200);
    }
    assert_eq!(list(&app, &phone)[0]["used_on"], "2026-11-26");

    assert_eq!(end(&app, &other, &id), 204);
    assert_eq!(look(&app, &secret).problem(), "/problems/not-found");
    assert_eq!(end(&app, &other, &id), 404);
    assert_eq!(list(&app, &phone), [] as [Value; 0]);
}

#[test]
fn a_link_ends_by_itself_with_its_last_day() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let secret = link(&app, &phone, "Bilal", &["plan"]);
    app.wait(26 * 7 * DAY);
    assert_eq!(look(&app, &secret).status, 200);
    app.wait(DAY);
    let (ended, unknown) = (look(&app, &secret), look(&app, "nothing"));
    assert_eq!((ended.status, ended.text()), (404, unknown.text()));
    assert_eq!(list(&app, &phone), [] as [Value; 0]);
}

#[test]
fn five_look_along_at_most_and_one_who_stopped_makes_room() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let phone = app.phone("anna");
    for name in ["A", "B", "C", "D", "E"] {
        link(&app, &phone, name, &["plan"]);
    }
    let sixth = ask(&app, &phone, "F", &["plan"]);
    assert_eq!(
        (sixth.status, sixth.problem().as_str()),
        (409, "/problems/too-many-buddies")
    );
    link(&app, &app.phone("bilal"), "F", &["plan"]);
    let first = list(&app, &phone)[0]["id"].clone();
    assert_eq!(end(&app, &phone, &first), 204);
    link(&app, &phone, "F", &["plan"]);
    // Those that are over take no room.
    app.wait(27 * 7 * DAY);
    link(&app, &phone, "G", &["plan"]);
    assert_eq!(list(&app, &phone).len(), 1);
}

#[test]
fn nobody_sees_or_ends_what_somebody_else_shares() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    let secret = link(&app, &anna, "Carla", &["plan"]);
    let hers = list(&app, &anna)[0]["id"].clone();
    assert_eq!(list(&app, &bilal), [] as [Value; 0]);
    assert_eq!(end(&app, &bilal, &hers), 404);
    assert_eq!(look(&app, &secret).json()["name"], "anna");
    // The secret opens nothing else, and the id of a link is no secret.
    let session = format!("__Host-session={secret}");
    assert_eq!(app.get(PATH).header("cookie", &session).send().status, 401);
    assert_eq!(look(&app, hers.as_str().unwrap()).status, 404);
    assert_eq!(look(&app, &anna.token).status, 404);
    for (method, path) in [("GET", PATH), ("DELETE", "/api/v1/buddies/x")] {
        assert_eq!(app.request(method, path).send().status, 401, "{method}");
    }
    assert_eq!(app.post(PATH).json(&json!({})).send().status, 401);
}

#[test]
fn who_tries_links_waits_and_keeps_no_neighbour_from_pairing() {
    let app = TestApp::new().with_person("anna");
    let secret = link(&app, &app.phone("anna"), "Bilal", &["plan"]);
    let bare = app.get("/api/v1/buddies/shared").send();
    assert_eq!(bare.problem(), "/problems/not-found");
    for _ in 1..20 {
        assert_eq!(look(&app, "guess").status, 404);
    }
    let waits = look(&app, &secret);
    assert_eq!(
        (waits.status, waits.problem().as_str()),
        (429, "/problems/too-many-tries")
    );
    assert_eq!(app.pair("CODE-anna").status, 200);
    app.wait(16 * MINUTE);
    for _ in 0..25 {
        assert_eq!(
            look(&app, &secret).status,
            200,
            "who may look is not counted"
        );
    }
}

#[test]
fn without_a_name_or_a_choice_there_is_no_link() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let long = "a".repeat(41);
    for (name, shares) in [
        (" ", &["plan"][..]),
        (long.as_str(), &["plan"]),
        ("a\nb", &["plan"]),
        ("Bilal", &[]),
        ("Bilal", &["places"]),
        ("Bilal", &["bills"]),
        ("Bilal", &["plan", "messages"]),
    ] {
        let answer = ask(&app, &phone, name, shares);
        assert_eq!(answer.problem(), "/problems/malformed", "{name} {shares:?}");
    }
    assert_eq!(list(&app, &phone), [] as [Value; 0]);
}

#[test]
fn links_end_with_the_phones_that_could_end_them() {
    let app = TestApp::new().with_person("anna");
    let (mine, theirs) = (app.phone("anna"), app.phone("anna"));
    let (of_mine, of_theirs) = (
        link(&app, &mine, "Bilal", &["plan"]),
        link(&app, &theirs, "Carla", &["plan"]),
    );
    // A phone that another one signs out takes the links with it that were made on it.
    let phones = app
        .get("/api/v1/phones")
        .header("cookie", &mine.cookie())
        .send()
        .json();
    let mut phones = phones["phones"].as_array().unwrap().iter();
    let other = phones.find(|it| it["is_this"] == false).unwrap();
    let path = format!("/api/v1/phones/{}", other["id"].as_str().unwrap());
    let out = app
        .request("DELETE", &path)
        .header("cookie", &mine.cookie());
    assert_eq!(out.send().status, 204);
    assert_eq!(
        (look(&app, &of_mine).status, look(&app, &of_theirs).status),
        (200, 404)
    );

    let second = app.phone("anna");
    let sign_out = |phone: &Phone<'_>| {
        let request = app
            .post("/api/v1/sign-out")
            .header("cookie", &phone.cookie());
        assert_eq!(request.send().status, 204);
    };
    sign_out(&mine);
    assert_eq!(
        look(&app, &of_mine).status,
        200,
        "the other phone can end it"
    );
    sign_out(&second);
    assert_eq!(look(&app, &of_mine).status, 404);
}

#[test]
fn links_outlive_a_hand_over_and_end_when_the_desk_cuts_the_phones_off() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let secret = link(&app, &phone, "Buurvrouw", &["plan"]);
    let marit = Desk::demo(&app, "MARIT");
    let over = json!({ "hand_over": { "to": "fatima" } });
    assert_eq!(marit.act(PERSON, "over", &over), Value::Null);
    assert_eq!(look(&app, &secret).status, 200);
    let fatima = Desk::demo(&app, "FATIMA");
    // The staff are told nothing of it.
    for path in ["people", "people/demo-samir", "people/demo-samir/history"] {
        let seen = fatima.get(path);
        assert_eq!(seen.status, 200, "{path}");
        assert!(!seen.text().contains("Buurvrouw"), "{path}");
    }
    let cut_off = app.request("DELETE", "/api/v1/desk/people/demo-samir/phones");
    let answer = fatima.with(cut_off);
    assert!(answer.status < 300, "{}", answer.text());
    assert_eq!(look(&app, &secret).status, 404);
}

#[test]
fn the_secret_itself_is_not_in_the_database() {
    let app = TestApp::new().with_person("anna");
    let secret = link(&app, &app.phone("anna"), "Bilal", &["plan"]);
    for file in std::fs::read_dir(app.data_folder()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let is_there = bytes
            .windows(secret.len())
            .any(|it| it == secret.as_bytes());
        assert!(!is_there);
    }
}
