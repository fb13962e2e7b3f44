//! What a phone is told while the app is closed: to whom, when, in which words, and to whom no more.

use domain::regelen::Bill;
use domain::week::{CannotCome, Entry, EntryKind, Interpreter, Reason};
use domain::{EntryId, PersonId, Record, Wording};
use rstest::rstest;
use serde_json::{Value, json};
use server::store::Import;

use crate::client::Answer;
use crate::push_service::{Browser, PushService};
use crate::support::{DAY, MINUTE, NOW, Phone, TestApp, Wish, bill};

const HOUR: i64 = 60 * MINUTE;
/// What the team does, and what an evening asks for.
pub(crate) const TEAM: [&str; 2] = ["message", "appointment"];
const EVENING: [&str; 2] = ["tomorrow", "deadline"];

/// A phone whose browser waits for what the team does.
pub(crate) fn switched_on<'a>(
    app: &'a TestApp,
    at: &PushService,
    person: &str,
    browser: &Browser,
) -> Phone<'a> {
    let phone = app.phone(person);
    let answer = choose(app, &phone, &browser.subscription(at), &TEAM, None);
    assert_eq!(answer.status, 204, "{}", answer.text());
    phone
}

/// A phone whose browser waits for what an evening asks for.
fn waits_for_evening(app: &TestApp, at: &PushService, person: &str, browser: &Browser) {
    let phone = app.phone(person);
    let answer = choose(app, &phone, &browser.subscription(at), &EVENING, None);
    assert_eq!(answer.status, 204, "{}", answer.text());
}

pub(crate) fn choose(
    app: &TestApp,
    phone: &Phone<'_>,
    subscription: &Value,
    kinds: &[&str],
    quiet: Option<(&str, &str)>,
) -> Answer {
    let mut chosen = json!({ "kinds": kinds });
    if let Some((from, to)) = quiet {
        chosen["quiet"] = json!({ "from": from, "to": to });
    }
    let asked = json!({ "subscription": subscription, "chosen": chosen });
    let request = app.post("/api/v1/push").json(&asked);
    request.header("cookie", &phone.cookie()).send()
}

pub(crate) fn state(app: &TestApp, phone: &Phone<'_>) -> Value {
    let request = app.get("/api/v1/push").header("cookie", &phone.cookie());
    request.send().json()
}

fn is_on(app: &TestApp, phone: &Phone<'_>) -> bool {
    state(app, phone).get("chosen").is_some()
}

/// Does something at the desk; `id` names it.
fn act(app: &TestApp, staff: &str, person: &str, id: &str, action: &Value) {
    let code = json!({ "code": format!("DEMO-{staff}") });
    let signed_in = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
    let cookie = signed_in.header("set-cookie").unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let path = format!("/api/v1/desk/people/{person}/actions");
    let mutation = json!({ "id": id, "action": action });
    let request = app.post(&path).json(&mutation).header("cookie", cookie);
    let answer = request.send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.json()["refusal"], Value::Null, "{}", answer.text());
}

/// Marit writes to Samir.
pub(crate) fn write(app: &TestApp, id: &str) {
    let text = json!({ "written": { "nl": "Uw huur van € 612 is niet betaald" } });
    let action = json!({ "send_message": { "text": text } });
    act(app, "MARIT", "demo-samir", &format!("push-{id}"), &action);
}

fn keeping(app: TestApp) -> TestApp {
    let later = (app.now() - NOW) / DAY;
    TestApp::wished(Wish {
        is_demo: true,
        demo_stays: true,
        folder: Some(app.stopped()),
        days_later: later,
        ..Wish::default()
    })
}

#[test]
fn a_message_reaches_the_closed_app_and_says_nothing_of_itself() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = switched_on(&app, &service, "demo-samir", &browser);
    let key = state(&app, &phone)["key"].as_str().unwrap().to_owned();
    write(&app, "m1");
    let pushed = service.next();
    assert_eq!(browser.read(&pushed), "m");
    let claims = pushed.claims(&key);
    let origin = browser.subscription(&service)["endpoint"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(origin.starts_with(claims["aud"].as_str().unwrap()) && origin.contains("/push/"));
    assert!(!claims["aud"].as_str().unwrap().contains("/push/"));
    assert!(claims["sub"].as_str().unwrap().starts_with("mailto:"));
    assert_eq!(pushed.header("ttl"), (3 * 24 * 3600).to_string());
    assert_eq!(pushed.header("topic").len(), 32);
    assert_eq!(pushed.header("urgency"), "normal");

    let app = keeping(app);
    let other = app.phone("demo-samir");
    assert_eq!(state(&app, &other)["key"], key, "the same after a restart");
}

#[test]
fn ten_messages_are_one_and_the_next_comes_ten_minutes_later() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = switched_on(&app, &service, "demo-samir", &browser);
    write(&app, "m1");
    let first = service.next();
    for number in 2..=10 {
        write(&app, &format!("m{number}"));
    }
    app.wait(9 * MINUTE);
    tell_and_hear(&app, &service, 9);
    app.wait(2 * MINUTE);
    let second = service.next();
    assert!(browser.is_meant(&first) && browser.is_meant(&second));
    assert_eq!(first.header("topic"), second.header("topic"));
    app.wait(HOUR);
    tell_and_hear(&app, &service, 8);
    assert!(is_on(&app, &phone));
}

/// Another person is told something: whatever was due before it has been told then, and was nothing.
fn tell_and_hear(app: &TestApp, service: &PushService, number: u8) {
    let other = Browser::new(number);
    let phone = switched_on(app, service, "demo-selam", &other);
    let text = json!({ "written": { "nl": "Dag" } });
    let action = json!({ "send_message": { "text": text } });
    let id = format!("to-selam-{number}");
    act(app, "FATIMA", "demo-selam", &id, &action);
    let pushed = service.next();
    assert_eq!(other.read(&pushed), "m");
    let cookie = phone.cookie();
    let off = app
        .request("DELETE", "/api/v1/push")
        .header("cookie", &cookie);
    assert_eq!(off.send().status, 204);
    assert_eq!(service.rest().len(), 0);
}

#[test]
fn what_was_read_before_it_could_be_told_is_not_told() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = app.phone("demo-samir");
    let subscription = browser.subscription(&service);
    // It is 08:30.
    choose(&app, &phone, &subscription, &TEAM, Some(("08:00", "12:00")));
    write(&app, "m1");
    let pulled = phone.sync(&[]).to_string();
    assert!(pulled.contains("m1"));
    phone.cursor.set(0);
    let whole = phone.sync(&[]);
    let unread: Vec<&str> = whole["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it.pointer("/put/message"))
        .filter(|it| it.get("from").is_some() && it.get("read_at").is_none())
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    let read = json!({ "read_messages": { "messages": unread } });
    phone.sync(&[crate::support::mutation(1, "r1", read)]);
    app.wait(4 * HOUR);
    tell_and_hear(&app, &service, 9);
    write(&app, "m2");
    assert_eq!(browser.read(&service.next()), "m");
}

#[test]
fn a_moved_appointment_is_told_to_whom_wants_to_hear_of_it() {
    let (app, service) = (TestApp::demo(), PushService::start());
    let (wants, wants_not) = (Browser::new(1), Browser::new(2));
    let (one, other) = (app.phone("demo-samir"), app.phone("demo-samir"));
    let (at_one, at_other) = (
        wants.subscription(&service),
        wants_not.subscription(&service),
    );
    choose(&app, &one, &at_one, &["appointment"], None);
    choose(&app, &other, &at_other, &["message", "tomorrow"], None);
    let put = json!({ "put_entry": {
        "title": { "ready": { "key": "entry-talk" } }, "type": "appointment",
        "day": "2026-11-30", "from": "10:00", "to": "11:00", "is_obligatory": true,
    } });
    act(&app, "MARIT", "demo-samir", "push-e1", &put);
    let pushed = service.next();
    assert_eq!(wants.read(&pushed), "m");
    write(&app, "m1");
    let pushed = service.next();
    assert_eq!(wants_not.read(&pushed), "m");
    assert_eq!(service.rest().len(), 0);
}

#[test]
fn what_falls_in_the_quiet_hours_comes_after_them() {
    let (app, service) = (TestApp::demo(), PushService::start());
    let (quiet, loud) = (Browser::new(1), Browser::new(2));
    let phone = app.phone("demo-samir");
    let subscription = quiet.subscription(&service);
    choose(&app, &phone, &subscription, &TEAM, Some(("21:00", "08:00")));
    switched_on(&app, &service, "demo-samir", &loud);
    app.wait(14 * HOUR);
    write(&app, "m1");
    assert!(loud.is_meant(&service.next()), "it is 22:30");
    tell_and_hear(&app, &service, 9);
    let app = keeping_clock(app, 14 * HOUR);
    app.wait(10 * HOUR);
    let pushed = service.next();
    assert_eq!(quiet.read(&pushed), "m");
}

/// The same after a restart, with the clock so much later than it starts.
fn keeping_clock(app: TestApp, later: i64) -> TestApp {
    let app = keeping(app);
    app.wait(later);
    app
}

fn entry(id: &str, day: &str) -> Entry {
    Entry {
        id: EntryId::new(id),
        kind: EntryKind::Appointment,
        day: day.parse().unwrap(),
        from: "09:00".parse().unwrap(),
        to: "10:00".parse().unwrap(),
        title: Wording::ready("entry-talk"),
        place: None,
        travel_minutes: 0,
        with: None,
        with_others: None,
        is_obligatory: true,
        bring: Vec::new(),
        interpreter: Interpreter::None,
        solved_by: None,
        cannot_come: None,
        attendance: None,
        homework: None,
        is_homework_done: false,
    }
}

fn put(app: &TestApp, person: &str, record: impl Into<Record>) {
    app.import(&Import {
        people: vec![(PersonId::new(person), vec![record.into()])],
        ..Import::default()
    });
}

#[test]
fn the_evening_tells_of_tomorrow_once_and_a_standstill_skips_it_not() {
    let service = PushService::start();
    let (anna, bilal) = (Browser::new(1), Browser::new(2));
    let app = TestApp::new().with_person("anna").with_person("bilal");
    waits_for_evening(&app, &service, "anna", &anna);
    waits_for_evening(&app, &service, "bilal", &bilal);
    put(&app, "anna", entry("a", "2026-11-25"));
    let said = CannotCome {
        reason: Reason::Ill,
        said_at: domain::time::Instant::from_millis(NOW),
    };
    let cannot_come = Some(said);
    put(
        &app,
        "bilal",
        Entry {
            cannot_come,
            ..entry("b", "2026-11-25")
        },
    );
    // Tuesday 18:00, and it stands still until Wednesday 08:30.
    let folder = app.stopped();
    let app = plain(folder, 1);
    let pushed = service.next();
    assert_eq!(anna.read(&pushed), "w");
    // Until the appointment begins.
    assert_eq!(pushed.header("ttl"), (30 * 60).to_string());

    // Not again after the next restart, and Thursday's is told on Wednesday evening to both.
    let app = plain(app.stopped(), 1);
    put(&app, "anna", entry("a2", "2026-11-26"));
    put(&app, "bilal", entry("b2", "2026-11-26"));
    app.wait(10 * HOUR);
    let both = [service.next(), service.next()];
    assert_eq!(both.iter().filter(|it| anna.is_meant(it)).count(), 1);
    assert_eq!(both.iter().filter(|it| bilal.is_meant(it)).count(), 1);
    assert_eq!(service.rest().len(), 0);
}

fn plain(folder: tempfile::TempDir, days_later: i64) -> TestApp {
    TestApp::wished(Wish {
        folder: Some(folder),
        days_later,
        ..Wish::default()
    })
}

#[test]
fn a_last_day_is_told_three_days_before_and_the_day_before() {
    let service = PushService::start();
    let browser = Browser::new(1);
    let app = TestApp::new().with_person("anna");
    waits_for_evening(&app, &service, "anna", &browser);
    let due = Some("2026-11-28".parse().unwrap());
    put(&app, "anna", Bill { due, ..bill("gas") });
    // Tuesday 08:30; the evenings of Wednesday and Friday.
    app.wait(DAY + 10 * HOUR);
    assert_eq!(browser.read(&service.next()), "w");
    app.wait(DAY);
    app.wait(DAY);
    assert_eq!(browser.read(&service.next()), "w");
    app.wait(DAY);
    app.wait(DAY);
    put(&app, "anna", entry("a", "2026-12-01"));
    app.wait(DAY);
    let pushed = service.next();
    assert_eq!(browser.read(&pushed), "w");
    assert_eq!(pushed.header("ttl"), (14 * 3600 + 1800).to_string());
    assert_eq!(service.rest().len(), 0);
}

#[test]
fn what_waits_outlives_a_restart_and_a_push_service_that_fails() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    switched_on(&app, &service, "demo-samir", &browser);
    service.will_answer(503, "retry-after: 300");
    write(&app, "m1");
    service.next();
    tell_and_hear(&app, &service, 9);
    let app = keeping(app);
    // Not before the five minutes that were asked for.
    app.wait(4 * MINUTE);
    tell_and_hear(&app, &service, 8);
    // Then the answer leads elsewhere, where nobody goes.
    service.will_answer(301, "location: http://127.0.0.1:1/elsewhere");
    app.wait(2 * MINUTE);
    assert!(browser.is_meant(&service.next()));
    tell_and_hear(&app, &service, 7);
    app.wait(3 * MINUTE);
    assert_eq!(browser.read(&service.next()), "m");
}

#[rstest]
#[case(404)]
#[case(410)]
fn a_phone_that_the_push_service_knows_no_more_is_forgotten(#[case] status: u16) {
    let (app, service) = (TestApp::demo(), PushService::start());
    let (gone, here) = (Browser::new(1), Browser::new(2));
    let phone = switched_on(&app, &service, "demo-samir", &gone);
    service.will_answer(status, "x-test: 1");
    write(&app, "m1");
    assert!(gone.is_meant(&service.next()));
    tell_and_hear(&app, &service, 9);
    assert!(!is_on(&app, &phone));
    switched_on(&app, &service, "demo-samir", &here);
    write(&app, "m2");
    assert!(here.is_meant(&service.next()));
    assert_eq!(service.rest().len(), 0);
}

#[rstest]
#[case("switched off")]
#[case("signed out")]
#[case("cut off")]
#[case("another person")]
#[case("no kind")]
fn who_is_not_to_be_told_is_told_nothing(#[case] how: &str) {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = switched_on(&app, &service, "demo-samir", &browser);
    let subscription = browser.subscription(&service);
    let with_cookie = |method, path: &str| {
        let request = app.request(method, path).header("cookie", &phone.cookie());
        request.send().status
    };
    match how {
        "switched off" => assert_eq!(with_cookie("DELETE", "/api/v1/push"), 204),
        "signed out" => assert_eq!(with_cookie("POST", "/api/v1/sign-out"), 204),
        "cut off" => {
            let now = domain::time::Instant::from_millis(app.now());
            server::store::StaffStore::cut_off(&*app.store, &PersonId::new("demo-samir"), now)
                .unwrap();
        }
        "another person" => {
            let zahra = app.phone("demo-zahra");
            assert_eq!(choose(&app, &zahra, &subscription, &TEAM, None).status, 204);
        }
        _ => assert_eq!(choose(&app, &phone, &subscription, &[], None).status, 204),
    }
    write(&app, "m1");
    tell_and_hear(&app, &service, 9);
    if how == "signed out" || how == "cut off" {
        assert_ne!(with_cookie("GET", "/api/v1/push"), 200);
    }
}

#[test]
fn each_phone_has_one_and_reads_back_what_it_chose() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = app.phone("demo-samir");
    assert!(!is_on(&app, &phone));
    let subscription = browser.subscription(&service);
    choose(&app, &phone, &subscription, &TEAM, None);
    let fewer = ["deadline", "message", "deadline"];
    choose(
        &app,
        &phone,
        &subscription,
        &fewer,
        Some(("21:00", "08:00")),
    );
    let expected =
        json!({ "kinds": ["message", "deadline"], "quiet": { "from": "21:00", "to": "08:00" } });
    assert_eq!(state(&app, &phone)["chosen"], expected);
    let other = app.phone("demo-samir");
    assert!(!is_on(&app, &other));
    write(&app, "m1");
    assert!(browser.is_meant(&service.next()));
    tell_and_hear(&app, &service, 9);
}

#[rstest]
#[case("https://fcm.googleapis.com/fcm/send/abc", true)]
#[case("https://updates.push.services.mozilla.com/wpush/v2/abc", true)]
#[case("http://fcm.googleapis.com/fcm/send/abc", false)]
#[case("https://fcm.googleapis.com:8080/abc", false)]
#[case("https://fcm.googleapis.com@10.0.0.1/abc", false)]
#[case("https://10.0.0.1/abc", false)]
#[case("https://localhost/abc", false)]
#[case("https://[::1]/abc", false)]
#[case("http://127.0.0.1:8080/api/v1/health", false)]
#[case("https://push.example/abc", false)]
#[case("nothing", false)]
fn nothing_is_sent_to_where_no_push_service_is(#[case] endpoint: &str, #[case] is_taken: bool) {
    let wish = Wish {
        is_push_real: true,
        ..Wish::default()
    };
    let app = TestApp::wished(wish).with_person("anna");
    let phone = app.phone("anna");
    let mut subscription = Browser::new(1).subscription(&PushService::start());
    subscription["endpoint"] = json!(endpoint);
    let answer = choose(&app, &phone, &subscription, &TEAM, None);
    assert_eq!(
        answer.status,
        if is_taken { 204 } else { 422 },
        "{endpoint}"
    );
    assert_eq!(is_on(&app, &phone), is_taken);
}

#[rstest]
#[case("/subscription/keys/p256dh", json!("AAAA"))]
#[case("/subscription/keys/p256dh", json!("not base64!"))]
#[case("/subscription/keys/auth", json!("AAAA"))]
#[case("/chosen/kinds/0", json!("everything"))]
#[case("/chosen/quiet", json!({ "from": "25:00", "to": "08:00" }))]
#[case("/chosen/quiet", json!({ "from": "21:00", "to": "24:00" }))]
fn what_is_malformed_is_told_and_not_stored(#[case] field: &str, #[case] value: Value) {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let subscription = Browser::new(1).subscription(&PushService::start());
    let quiet = json!({ "from": "21:00", "to": "08:00" });
    let chosen = json!({ "kinds": ["message"], "quiet": quiet });
    let mut asked = json!({ "subscription": subscription, "chosen": chosen });
    *asked.pointer_mut(field).unwrap() = value;
    let request = app.post("/api/v1/push").json(&asked);
    let answer = request.header("cookie", &phone.cookie()).send();
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (422, "/problems/malformed")
    );
    assert!(!is_on(&app, &phone));
}

#[test]
fn who_is_not_signed_in_has_nothing_to_do_with_it() {
    let app = TestApp::new();
    for method in ["GET", "DELETE"] {
        assert_eq!(app.request(method, "/api/v1/push").send().status, 401);
    }
    let subscription = Browser::new(1).subscription(&PushService::start());
    let asked = json!({ "subscription": subscription, "chosen": { "kinds": [] } });
    assert_eq!(app.post("/api/v1/push").json(&asked).send().status, 401);
}

#[test]
fn the_private_key_is_for_the_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let app = TestApp::new();
    if app.database.sqlite().is_none() {
        return;
    }
    let folder = app.data_folder();
    let beside = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap());
    let data = beside.filter(|it| it.file_name().to_str().unwrap().contains(".db"));
    let all: Vec<_> = data.map(|it| it.path()).chain([folder]).collect();
    assert!(all.len() >= 2, "{all:?}");
    for it in all {
        let mode = std::fs::metadata(&it).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", it.display());
    }
}
