//! The calendar of a person, and its secret address.

use domain::regelen::{Bill, Payer, Sender};
use domain::time::Instant;
use domain::{BillId, PersonId, Record};
use serde_json::{Value, json};
use server::erase_person;
use server::store::Import;

use crate::at_desk::Desk;
use crate::client::Answer;
use crate::support::{DAY, Phone, TestApp, bill, mutation, pay};

const PATH: &str = "/api/v1/calendar";
const PERSON: &str = "demo-samir";
/// A last day to pay, in Arabic and in Dari.
const PAY: [&str; 2] = [
    "SUMMARY:آخر يوم لدفع فاتورة (rekening)",
    "SUMMARY:آخرین روز برای پرداخت یک بِل (rekening)",
];

fn ask(app: &TestApp, phone: &Phone<'_>, method: &'static str) -> Answer {
    let request = app.request(method, PATH);
    request.header("cookie", &phone.cookie()).send()
}

fn make(app: &TestApp, phone: &Phone<'_>) -> String {
    let made = ask(app, phone, "POST");
    assert_eq!(made.status, 200, "{}", made.text());
    assert_eq!(made.header("cache-control"), Some("no-store"));
    made.json()["path"].as_str().unwrap().to_owned()
}

fn feed(app: &TestApp, path: &str) -> Answer {
    app.get(path).send()
}

fn is_gone(app: &TestApp, path: &str) -> bool {
    let (answer, unknown) = (feed(app, path), feed(app, "/api/v1/calendar/nothing.ics"));
    answer.status == 404 && answer.text() == unknown.text()
}

/// Each event, with long lines put together.
fn events(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let text = answer.text().replace("\r\n ", "");
    text.split("BEGIN:VEVENT")
        .skip(1)
        .map(str::to_owned)
        .collect()
}

fn event(answer: &Answer, uid: &str) -> Option<String> {
    let uid = format!("UID:{uid}@mijn-aanpak\r\n");
    events(answer).into_iter().find(|it| it.contains(&uid))
}

/// A letter from a collector over 612.34 euro that the person pays.
fn letter(app: &TestApp, id: &str, due: &str) {
    let new = Bill {
        from: Sender::Cjib,
        from_name: Some("Incasso Janssen".to_owned()),
        amount_cents: Some(61_234),
        due: Some(due.parse().unwrap()),
        paid_by: Some(Payer::Person),
        ..bill(id)
    };
    assert_eq!(new.id, BillId::new(id));
    app.import(&Import {
        people: vec![(PersonId::new(PERSON), vec![Record::from(new)])],
        ..Import::default()
    });
}

#[test]
fn it_says_in_the_persons_language_what_and_when_and_no_amount_or_sender() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    assert_eq!(ask(&app, &phone, "GET").json(), json!({}));
    let path = make(&app, &phone);
    assert!(ask(&app, &phone, "GET").json()["since"].is_number());
    letter(&app, "fine", "2026-12-03");
    let answer = feed(&app, &path);
    let kind = answer.header("content-type");
    assert_eq!(kind, Some("text/calendar; charset=utf-8"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let last_day = event(&answer, "bill-fine").unwrap();
    assert!(
        last_day.contains("DTSTART;VALUE=DATE:20261203"),
        "{last_day}"
    );
    assert!(last_day.contains(PAY[0]), "{last_day}");
    for it in events(&answer) {
        let is_number = |line: &&str| line.starts_with("DT") || line.starts_with("UID");
        let said: Vec<_> = it.lines().filter(|line| !is_number(line)).collect();
        assert!(!said.concat().contains("612"), "{said:?}");
    }
    for secret in ["Janssen", "CJIB", "cjib", "Marit", "marit", PERSON] {
        assert!(!answer.text().contains(secret), "{secret}");
    }
    // Words, and not keys or nothing.
    for it in events(&answer) {
        let title = it.lines().find_map(|it| it.strip_prefix("SUMMARY:"));
        let title = title.unwrap();
        assert!(
            title
                .chars()
                .any(|it| ('\u{600}'..='\u{6ff}').contains(&it))
                || title.len() > 3
        );
        assert!(!title.contains(['{', '_']), "{title}");
    }
    let lesson = event(&answer, "tue-lesson-2026-11-24").unwrap();
    assert!(lesson.contains("DTSTART:20261124T080000Z"), "{lesson}");

    let dari = json!({ "set_language": { "language": "fa-AF" } });
    phone.sync(&[mutation(1, "dari", dari)]);
    let last_day = event(&feed(&app, &path), "bill-fine").unwrap();
    assert!(last_day.contains(PAY[1]), "{last_day}");
}

#[test]
fn what_is_paid_is_gone_and_where_they_cannot_come_stays() {
    let app = TestApp::demo();
    let phone = app.phone(PERSON);
    let path = make(&app, &phone);
    letter(&app, "fine", "2026-12-03");
    let ill = json!({ "say_cannot_come": { "entry": "tue-lesson-2026-11-24", "reason": "ill" } });
    phone.sync(&[pay(1, "paid", "fine"), mutation(2, "ill", ill)]);
    let answer = feed(&app, &path);
    assert_eq!(event(&answer, "bill-fine"), None);
    assert!(event(&answer, "tue-lesson-2026-11-24").is_some());
    // What the team takes out of the week is in no calendar any more.
    let marit = Desk::demo(&app, "MARIT");
    let id = "thu-progress_meeting-2026-11-26";
    assert!(event(&answer, id).is_some());
    let cancelled = json!({ "cancel_entry": { "entry": id } });
    assert_eq!(marit.act(PERSON, "cancelled", &cancelled), Value::Null);
    assert_eq!(event(&feed(&app, &path), id), None);
}

#[test]
fn it_tells_four_weeks_back_and_a_year_and_a_half_ahead() {
    let app = TestApp::demo();
    let path = make(&app, &app.phone(PERSON));
    let days = [
        ("2026-10-26", false),
        ("2026-10-27", true),
        ("2028-05-24", true),
        ("2028-05-25", false),
    ];
    for (due, _) in days {
        letter(&app, due, due);
    }
    let answer = feed(&app, &path);
    for (due, is_there) in days {
        let uid = format!("bill-{due}");
        assert_eq!(event(&answer, &uid).is_some(), is_there, "{due}");
    }
}

#[test]
fn an_address_is_renewed_and_taken_away() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let first = make(&app, &phone);
    assert_eq!(feed(&app, &first).status, 200);
    let second = make(&app, &phone);
    assert!(first != second && is_gone(&app, &first));
    assert_eq!(feed(&app, &second).status, 200);
    let written = app.request("POST", &second).send();
    assert_eq!(written.problem(), "/problems/method-not-allowed");
    for _ in 0..2 {
        assert_eq!(ask(&app, &phone, "DELETE").status, 204);
        assert!(is_gone(&app, &second));
    }
    assert_eq!(ask(&app, &phone, "GET").json(), json!({}));
    assert!(is_gone(&app, "/api/v1/calendar/.ics"));
}

#[test]
fn each_phone_has_its_own_and_nobody_elses() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (one, other, bilal) = (app.phone("anna"), app.phone("anna"), app.phone("bilal"));
    let (mine, theirs) = (make(&app, &one), make(&app, &bilal));
    assert_eq!(ask(&app, &other, "GET").json(), json!({}));
    assert_eq!(ask(&app, &other, "DELETE").status, 204);
    assert_eq!(ask(&app, &bilal, "DELETE").status, 204);
    assert_eq!(feed(&app, &mine).status, 200);
    assert!(is_gone(&app, &theirs));
    // The secret signs nobody in, and a session is no address.
    let secret = mine.rsplit('/').next().unwrap().strip_suffix(".ics");
    let session = format!("__Host-session={}", secret.unwrap());
    for method in ["GET", "POST", "DELETE"] {
        let request = app.request(method, PATH);
        assert_eq!(request.header("cookie", &session).send().status, 401);
        assert_eq!(app.request(method, PATH).send().status, 401, "{method}");
    }
    assert!(is_gone(&app, &format!("{PATH}/{}.ics", one.token)));
}

#[test]
fn it_ends_when_that_phone_is_signed_out_here_or_from_another() {
    let app = TestApp::new().with_person("anna");
    let (one, other, third) = (app.phone("anna"), app.phone("anna"), app.phone("anna"));
    let all = [&one, &other, &third].map(|it| make(&app, it));
    let out = app.post("/api/v1/sign-out");
    assert_eq!(out.header("cookie", &one.cookie()).send().status, 204);
    let works = || all.each_ref().map(|path| !is_gone(&app, path));
    assert_eq!(works(), [false, true, true]);
    let phones = app.get("/api/v1/phones").header("cookie", &other.cookie());
    let phones = phones.send().json();
    let mut phones = phones["phones"].as_array().unwrap().iter();
    let last = phones.find(|it| it["is_this"] == false).unwrap();
    let path = format!("/api/v1/phones/{}", last["id"].as_str().unwrap());
    let cut = app.request("DELETE", &path);
    assert_eq!(cut.header("cookie", &other.cookie()).send().status, 204);
    assert_eq!(works(), [false, true, false]);
    // A phone that signs in anew has no address.
    assert_eq!(ask(&app, &app.phone("anna"), "GET").json(), json!({}));
}

#[test]
fn it_ends_when_the_desk_cuts_the_phones_off() {
    let app = TestApp::demo();
    let path = make(&app, &app.phone(PERSON));
    assert_eq!(feed(&app, &path).status, 200);
    let cut_off = app.request("DELETE", "/api/v1/desk/people/demo-samir/phones");
    let answer = Desk::demo(&app, "MARIT").with(cut_off);
    assert!(answer.status < 300, "{}", answer.text());
    assert!(is_gone(&app, &path));
}

#[test]
fn it_ends_when_the_phone_was_away_for_too_long() {
    let app = TestApp::new().with_person("anna");
    let path = make(&app, &app.phone("anna"));
    app.wait(400 * DAY);
    assert_eq!(feed(&app, &path).status, 200);
    app.wait(DAY);
    assert!(is_gone(&app, &path));
}

#[test]
fn it_ends_with_who_is_erased() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (path, other) = (
        make(&app, &app.phone("anna")),
        make(&app, &app.phone("bilal")),
    );
    let (anna, now) = (PersonId::new("anna"), Instant::from_millis(app.now()));
    let kept = app.store.export(&anna).unwrap().unwrap();
    let (_, rows) = kept
        .tables
        .iter()
        .find(|it| it.0 == "calendar_feeds")
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert!(!rows[0].contains_key("token_hash"), "{rows:?}");
    if app.store.is_shared() {
        assert!(erase_person(&*app.store, &anna, now).unwrap().is_some());
    } else {
        assert!(app.store.ask_to_erase(&anna, now).unwrap());
        while !app.store.to_erase().unwrap().is_empty() {
            std::thread::yield_now();
        }
    }
    assert!(is_gone(&app, &path));
    assert_eq!(feed(&app, &other).status, 200);
}

#[test]
fn the_secret_itself_is_not_in_the_database() {
    let app = TestApp::new().with_person("anna");
    let path = make(&app, &app.phone("anna"));
    let token = path
        .rsplit('/')
        .next()
        .unwrap()
        .strip_suffix(".ics")
        .unwrap();
    for file in std::fs::read_dir(app.data_folder()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let is_there = bytes.windows(token.len()).any(|it| it == token.as_bytes());
        assert!(!is_there);
    }
}
