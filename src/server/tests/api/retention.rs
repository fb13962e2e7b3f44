//! What is deleted when it is old, what never is, and what is told of it.

use domain::PersonId;
use domain::time::Instant;
use server::{Retention, delete_old};

use crate::at_desk::Desk;
use crate::support::{DAY, NOW, TestApp, Wish, message};

const SAMIR: &str = "demo-samir";

/// Deletes what is old so many days from now, and tells by which rule how much went.
fn after(app: &TestApp, days: i64) -> Vec<(String, u64)> {
    let now = Instant::from_millis(NOW + days * DAY);
    let before = app.store.deletions().unwrap().len();
    delete_old(&*app.store, &Retention::default(), now).unwrap();
    let all = app.store.deletions().unwrap();
    let new = all.iter().take(all.len() - before).rev();
    new.map(|it| (it.rule.clone(), it.count)).collect()
}

#[test]
fn each_kind_goes_when_it_is_old_and_not_before() {
    let app = TestApp::demo();
    let phone = app.phone(SAMIR);
    phone.sync(&[message(1, "m1")]);
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.get(&format!("people/{SAMIR}")).status, 200);
    let looks = |app: &TestApp| app.store.looks_at(&PersonId::new(SAMIR)).unwrap().len();

    assert_eq!(after(&app, 29), []);
    // The session at the desk; the code of the phone is a day younger, for it worked for a day.
    assert_eq!(after(&app, 31), [("expired".to_owned(), 1)]);
    assert_eq!(after(&app, 32), [("expired".to_owned(), 1)]);
    assert_eq!(after(&app, 3 * 365), []);
    // The session of the phone, and the number of its message.
    assert_eq!(after(&app, 3 * 365 + 1), [("phones".to_owned(), 2)]);
    assert_eq!(looks(&app), 1);
    assert_eq!(after(&app, 5 * 365 + 1), [("looks".to_owned(), 1)]);
    assert_eq!(looks(&app), 0);
    let last = &app.store.deletions().unwrap()[0];
    assert_eq!(
        (last.at.millis(), last.before.millis()),
        (NOW + 1826 * DAY, NOW + DAY)
    );
}

#[test]
fn a_file_is_never_deleted_because_it_is_old() {
    let app = TestApp::demo();
    let records = |app: &TestApp| app.store.records(&PersonId::new(SAMIR)).unwrap();
    let before = records(&app);
    after(&app, 99 * 365);
    assert_eq!(records(&app), before);
    // And who has a phone in use, stays signed in.
    let phone = app.phone(SAMIR);
    delete_old(
        &*app.store,
        &Retention::default(),
        Instant::from_millis(NOW + 399 * DAY),
    )
    .unwrap();
    assert_eq!(phone.send(&[message(1, "m1")]).status, 200);
    assert_eq!(app.pair("DEMO-SAMIR").status, 200);
}

#[test]
fn the_server_deletes_what_is_old_when_it_starts() {
    let app = TestApp::new().with_person("anna");
    app.phone("anna");
    let app = TestApp::wished(Wish {
        folder: Some(app.stopped()),
        days_later: 60,
        ..Wish::default()
    });
    // Beside the requests: it is asked again until it is done.
    while app.store.deletions().unwrap().is_empty() {
        std::thread::yield_now();
    }
    let told = &app.store.deletions().unwrap()[0];
    assert_eq!((told.rule.as_str(), told.count), ("expired", 2));
    assert_eq!(app.pair("CODE-anna").problem(), "/problems/wrong-code");
}

#[test]
fn a_clock_that_jumped_deletes_nothing_until_the_next_day() {
    let app = TestApp::new().with_person("anna");
    app.phone("anna");
    let last = |app: &TestApp| app.store.setting("retention_last").unwrap();
    let looked_at = |app: &TestApp| {
        let now = Some(app.now().to_string());
        while last(app) != now {
            std::thread::yield_now();
        }
    };
    let again = |app: TestApp, days_later| {
        TestApp::wished(Wish {
            folder: Some(app.stopped()),
            days_later,
            ..Wish::default()
        })
    };
    looked_at(&app);
    let app = again(app, 100);
    looked_at(&app);
    let app = again(app, 101);
    while app.store.deletions().unwrap().is_empty() {
        std::thread::yield_now();
    }
    let days: Vec<_> = app
        .store
        .deletions()
        .unwrap()
        .iter()
        .map(|it| it.at.millis())
        .collect();
    assert_eq!(days, [NOW + 101 * DAY]);
}
