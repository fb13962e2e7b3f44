//! Two servers on one database, and whoever comes by each time at another one. What needs two servers is tried on
//! `PostgreSQL` only; what keeps them apart, on each database.

use std::sync::Barrier;
use std::thread;

use domain::time::Instant;
use serde_json::{Value, json};
use server::integration::Scope;
use server::store::Import;

use crate::authenticator::Device;
use crate::database::Database;
use crate::elsewhere::{away, back, with_account};
use crate::events::{Stream, signed_in};
use crate::integration;
use crate::passkeys::{HERE, asked_any, asked_new, kept, marit, shown, wrong};
use crate::provider::Provider;
use crate::push::{TEAM, choose, state, switched_on, write};
use crate::push_service::{Browser, PushService};
use crate::staff::{Desk, LOGIN, kind, sent};
use crate::support::{MINUTE, Phone, TestApp, Wish, installed, message};

/// What a phone sends, at this server.
fn send_to(server: &TestApp, phone: &Phone<'_>, mutations: &[Value]) -> Value {
    let request = server.post("/api/v1/sync").json(&phone.body(mutations));
    let answer = request.header("cookie", &phone.cookie()).send();
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

#[test]
fn who_pairs_at_one_server_syncs_at_the_other() {
    let app = TestApp::new().with_person("anna");
    let Some(other) = app.beside(false) else {
        return;
    };
    let phone = app.phone("anna");
    let done = send_to(&other, &phone, &[message(1, "m1")]);
    assert_eq!(done["last_seq"], 1);
    // The answer was lost: at the other server it is the same, and once.
    let again = phone.sync(&[message(1, "m1")]);
    assert_eq!(
        (&again["last_seq"], &again["cursor"]),
        (&json!(1), &done["cursor"])
    );
    assert_eq!(other.pair("CODE-ANNA").status, 200);
    assert_eq!(app.pair("CODE-ANNA").problem(), "/problems/used-code");
}

#[test]
fn what_one_server_knows_of_a_phone_is_never_older_than_what_another_wrote() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let Some(other) = app.beside(false) else {
        return;
    };
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    let changes = |server: &TestApp, phone: &Phone<'_>| {
        let answer = send_to(server, phone, &[]);
        let new = answer["changes"].as_array().expect("changes").len();
        (new, answer["last_seq"].as_u64())
    };
    for number in 1..=20 {
        // Twice with nothing new: the second time it may be known.
        assert_eq!([changes(&app, &anna).0, changes(&app, &anna).0], [0, 0]);
        let written = message(number, &format!("m{number}"));
        let done = send_to(&other, &anna, &[written]);
        assert_eq!(changes(&app, &anna), (1, Some(number)));
        assert_eq!(changes(&app, &bilal), (0, Some(0)));
        anna.cursor.set(done["cursor"].as_u64().expect("a cursor"));
    }
}

#[test]
fn what_is_written_at_one_server_is_heard_at_the_other_within_a_second() {
    let app = TestApp::demo();
    let Some(other) = app.beside(true) else {
        return;
    };
    let phone = app.phone("demo-samir");
    let listens = app.get("/api/v1/events").header("cookie", &phone.cookie());
    let mut heard = Stream::open(&listens);
    let desk = Desk {
        app: &other,
        cookie: signed_in(&app, "MARIT"),
    };
    for number in 1..=3 {
        let written = desk.act("demo-samir", &format!("two-{number}"), &sent("Dag"));
        assert_eq!(written.status, 200, "{}", written.text());
        assert_eq!(heard.next().as_deref(), Some("-"));
    }
}

#[test]
fn whom_one_server_lets_in_no_more_the_other_does_not_either() {
    let app = TestApp::demo();
    let Some(other) = app.beside(true) else {
        return;
    };
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    let as_phone = |server: &TestApp, method, path: &str| {
        let request = server.request(method, path);
        request.header("cookie", &phone.cookie())
    };
    let asked =
        json!({ "origin": "https://app.example.org", "name": "Anna", "shares": ["lessons"] });
    let made = as_phone(&app, "POST", "/api/v1/buddies").json(&asked);
    let link = made.send().json()["link"].as_str().unwrap().to_owned();
    let buddies = as_phone(&app, "GET", "/api/v1/buddies").send().json();
    let buddy = buddies["buddies"][0]["id"].as_str().unwrap().to_owned();
    let feed = marit.with(app.post("/api/v1/desk/agenda/feed").json(&json!({})));
    let agenda = feed.json()["path"].as_str().unwrap().to_owned();
    let token = integration::token(&app, "Zaaksysteem", &[Scope::PeopleRead]);
    // What each shows at the other server.
    let bearer = |path: &str, secret: &str| {
        let request = other.get(path);
        request.header("authorization", &format!("Bearer {secret}"))
    };
    let looks_along = || {
        let secret = link.split_once('#').unwrap().1;
        bearer("/api/v1/buddies/shared", secret).send().status
    };
    let reads_agenda = || other.get(&agenda).send().status;
    let system = || bearer(integration::PEOPLE, &token).send().status;
    let desk = || marit.with(other.get("/api/v1/desk/people")).status;
    let syncs = || {
        let request = other.post("/api/v1/sync").json(&phone.body(&[]));
        request.header("cookie", &phone.cookie()).send().status
    };
    let all = || [looks_along(), reads_agenda(), system(), syncs(), desk()];
    assert_eq!(all(), [200; 5]);

    let ended = as_phone(&app, "DELETE", &format!("/api/v1/buddies/{buddy}"));
    assert_eq!(ended.send().status, 204);
    assert_eq!(all(), [404, 200, 200, 200, 200]);
    let gone = marit.with(app.request("DELETE", "/api/v1/desk/agenda/feed"));
    assert_eq!(gone.status, 204);
    assert_eq!(all(), [404, 404, 200, 200, 200]);
    let now = Instant::from_millis(app.now());
    assert!(app.store.revoke_token("Zaaksysteem", now).unwrap());
    assert_eq!(all(), [404, 404, 401, 200, 200]);
    let cut_off = "/api/v1/desk/people/demo-samir/phones";
    assert_eq!(marit.with(app.request("DELETE", cut_off)).status, 204);
    assert_eq!(all(), [404, 404, 401, 410, 200]);
    let out = marit.with(app.post("/api/v1/desk/sign-out"));
    assert_eq!(out.status, 204);
    assert_eq!(all(), [404, 404, 401, 410, 401]);
}

#[test]
fn a_passkey_that_is_asked_for_at_one_server_is_taken_by_the_other_once() {
    let at_here = || Wish {
        address: Some(HERE),
        ..Wish::default()
    };
    let app = TestApp::wished(at_here());
    let Some(other) = app.beside_as(at_here()) else {
        return;
    };
    let here = marit(&app);
    let there = Desk {
        app: &other,
        cookie: here.cookie.clone(),
    };
    let mut device = Device::at(HERE, 7);
    let (challenge, options) = asked_new(&here);
    let credential = device.make(&options);
    assert_eq!(kept(&there, &challenge, &credential).status, 204);
    assert_eq!(kind(&kept(&here, &challenge, &credential)), wrong());

    let (challenge, options) = asked_any(&app);
    let credential = device.sign(&options);
    let answer = shown(&other, &challenge, &credential);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong());
    // Who signed in there is known here.
    let desk = Desk::signed_in(&app, &answer);
    assert_eq!(desk.get("me").json()["staff"]["name"], "Marit");
}

#[test]
fn what_a_passkey_was_asked_outlives_a_restart_and_is_answered_once() {
    let at_here = |folder| Wish {
        address: Some(HERE),
        folder,
        ..Wish::default()
    };
    let app = TestApp::wished(at_here(None));
    let desk = marit(&app);
    let mut device = Device::at(HERE, 7);
    let (challenge, options) = asked_new(&desk);
    assert_eq!(kept(&desk, &challenge, &device.make(&options)).status, 204);
    let (challenge, options) = asked_any(&app);
    let credential = device.sign(&options);
    assert_eq!(shown(&app, &challenge, &credential).status, 200);
    let (unanswered, options) = asked_any(&app);
    let app = TestApp::wished(at_here(Some(app.stopped())));
    assert_eq!(kind(&shown(&app, &challenge, &credential)), wrong());
    let credential = device.sign(&options);
    assert_eq!(shown(&app, &unanswered, &credential).status, 200);
}

#[test]
fn a_sign_in_elsewhere_that_begins_at_one_server_ends_at_the_other() {
    let provider = Provider::start();
    let with_provider = || Wish {
        municipality: Some(provider.block("")),
        ..Wish::default()
    };
    let app = TestApp::wished(with_provider());
    let Some(other) = app.beside_as(with_provider()) else {
        return;
    };
    with_account(&app, "marit", LOGIN);
    let going = away(&app, &provider, &json!({}));
    assert_eq!(back(&other, &going).status, 200);
    let stale = (403, "/problems/stale-sign-in".to_owned());
    assert_eq!(kind(&back(&app, &going)), stale, "answered once");
    // The clock of the one may be a little behind that of the other.
    app.wait(MINUTE / 2);
    let going = away(&app, &provider, &json!({}));
    assert_eq!(back(&other, &going).status, 200);
}

#[test]
fn wrong_codes_are_counted_over_both_servers() {
    let app = TestApp::new().with_person("anna");
    let Some(other) = app.beside(false) else {
        return;
    };
    for server in [&app, &other, &app, &other, &app] {
        assert_eq!(server.pair("NONE").status, 404);
    }
    for server in [&app, &other] {
        assert_eq!(
            server.pair("CODE-ANNA").problem(),
            "/problems/too-many-tries"
        );
    }
    app.wait(16 * MINUTE);
    assert_eq!(app.pair("CODE-ANNA").status, 200);
}

#[test]
fn wrong_tries_are_counted_after_a_restart_and_say_not_whose_they_are() {
    let app = TestApp::new();
    for _ in 0..5 {
        assert_eq!(app.pair("NONE").status, 404);
    }
    let kept = app
        .database
        .pairs("SELECT kind, CAST(count(*) AS TEXT) FROM tries GROUP BY kind");
    assert_eq!(kept, [("address".to_owned(), "5".to_owned())]);
    let folder = app.stopped();
    for file in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(9).any(|it| it == b"127.0.0.1"));
    }
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    assert_eq!(app.pair("NONE").status, 429);
}

#[test]
fn what_two_servers_find_in_the_queue_is_told_once() {
    const PHONES: u8 = 12;
    let app = TestApp::demo();
    let Some(other) = app.beside(true) else {
        return;
    };
    let service = PushService::start();
    for number in 1..=PHONES {
        switched_on(&app, &service, "demo-samir", &Browser::new(number));
    }
    for round in 0..5 {
        let server = if round % 2 == 0 { &app } else { &other };
        write(server, &format!("round-{round}"));
        let mut told: Vec<_> = (0..PHONES).map(|_| service.next().path).collect();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), usize::from(PHONES));
        while app.database.count("push_texts WHERE due_at IS NOT NULL") > 0 {
            thread::yield_now();
        }
        assert_eq!(service.rest().len(), 0, "round {round}");
        app.wait(11 * MINUTE);
        other.wait(11 * MINUTE);
    }
}

#[test]
fn what_waits_is_taken_by_one_and_by_the_next_once_that_one_is_gone() {
    let (app, service, browser) = (TestApp::demo(), PushService::start(), Browser::new(1));
    let phone = app.phone("demo-samir");
    let subscription = browser.subscription(&service);
    // It is 08:30, and the server leaves it alone until 12:00.
    choose(&app, &phone, &subscription, &TEAM, Some(("08:00", "12:00")));
    write(&app, "m1");
    let at = |minutes: i64| domain::time::Instant::from_millis(app.now() + minutes * MINUTE);
    let found = |minutes: i64| app.store.push_due(at(minutes), 10).unwrap().pop();
    let waiting = loop {
        let found = found(300).unwrap();
        if found.due_at == at(210) {
            break found;
        }
    };
    let take = |waiting, until| app.store.push_take(waiting, at(until)).unwrap();
    assert!(take(&waiting, 310));
    assert!(!take(&waiting, 310), "another server found it too");
    assert!(found(309).is_none());
    let left = found(310).unwrap();
    assert_eq!(left.tries, 1);
    assert!(take(&left, 320));
    // What the first one says late changes nothing of it.
    let late = server::store::Became::PutOff(at(1000));
    app.store.push_done(&waiting, late).unwrap();
    assert_eq!(found(320).map(|it| it.tries), Some(2));
}

#[test]
fn two_servers_start_on_an_empty_database_at_the_same_moment() {
    let folders = [installed(), installed()];
    let data = folders.each_ref().map(|it| it.path().join("data"));
    if !Database::empty_for(&data.each_ref().map(std::path::PathBuf::as_path)) {
        return;
    }
    let ready = Barrier::new(2);
    let started = thread::scope(|scope| {
        let started = folders.map(|folder| {
            let ready = &ready;
            scope.spawn(move || {
                ready.wait();
                TestApp::wished(Wish {
                    folder: Some(folder),
                    is_demo: true,
                    ..Wish::default()
                })
            })
        });
        started.map(|it| it.join().unwrap())
    });
    let [one, other] = &started;
    let phone = one.phone("demo-samir");
    assert_eq!(send_to(other, &phone, &[message(1, "m1")])["last_seq"], 1);
    let keys = started
        .each_ref()
        .map(|it| state(it, &phone)["key"].clone());
    assert_eq!(keys[0], keys[1]);
    let heads = "SELECT id, CAST(head_seq AS TEXT) FROM people WHERE id <> 'demo-samir'";
    for (person, head) in one.database.pairs(heads) {
        assert_eq!(head, "1", "{person} was loaded once");
    }
}

#[test]
fn of_two_that_make_the_same_at_once_the_first_counts() {
    let app = TestApp::new();
    let store = &app.store;
    assert_eq!(store.setting_or("test", "one").unwrap(), "one");
    assert_eq!(store.setting_or("test", "two").unwrap(), "one");
    let import = |was: Option<&str>, will_be: &str| {
        app.import(&Import {
            settings: vec![("test".to_owned(), will_be.to_owned())],
            builds_on: Some(("test".to_owned(), was.map(str::to_owned))),
            ..Import::default()
        });
        store.setting("test").unwrap().unwrap()
    };
    assert_eq!(import(None, "three"), "one");
    assert_eq!(import(Some("one"), "three"), "three");
    assert_eq!(import(Some("one"), "four"), "three");
}
