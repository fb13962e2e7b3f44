//! How far a message of the team is, as the desk is told: sent, on the phone, read.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::staff::{Desk, sent};
use crate::support::{Phone, TestApp, mutation};

const SELAM: &str = "demo-selam";

/// Unread messages that the desk is told are on a phone.
fn on_phone(desk: &Desk<'_>) -> Vec<Value> {
    let file = desk.get(&format!("people/{SELAM}")).json();
    file["on_phone"].as_array().cloned().unwrap_or_default()
}

/// What a phone acknowledges is written beside its answer: soon it is so.
fn soon(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it never was so");
        thread::yield_now();
    }
}

/// A phone that has a message and has said so.
fn with_message<'a>(app: &'a TestApp, desk: &Desk<'_>) -> Phone<'a> {
    let phone = app.phone(SELAM);
    desk.act(SELAM, "desk-1", &sent("Ik zoek het uit."));
    phone.sync(&[]);
    phone.sync(&[]);
    soon(|| on_phone(desk).contains(&json!("desk-1")));
    phone
}

#[test]
fn a_message_is_on_the_phone_once_the_phone_comes_with_it_and_then_it_is_read() {
    let app = TestApp::demo();
    let fatima = Desk::demo(&app, "FATIMA");
    let phone = app.phone(SELAM);
    phone.sync(&[]);
    fatima.act(SELAM, "desk-1", &sent("Ik zoek het uit."));
    assert!(!on_phone(&fatima).contains(&json!("desk-1")));
    // The answer may be lost on its way: that it was given says nothing.
    let news = phone.sync(&[]);
    assert_eq!(news["changes"][0]["put"]["message"]["id"], "desk-1");
    assert!(!on_phone(&fatima).contains(&json!("desk-1")));
    phone.sync(&[]);
    soon(|| on_phone(&fatima).contains(&json!("desk-1")));

    let read = json!({ "read_messages": { "messages": ["desk-1"] } });
    phone.sync(&[mutation(1, "phone-1", read)]);
    assert!(!on_phone(&fatima).contains(&json!("desk-1")));
    let file = fatima.get(&format!("people/{SELAM}")).json();
    let message = file["records"].as_array().unwrap().iter();
    let mut message = message.filter_map(|it| it.get("message"));
    let message = message.find(|it| it["id"] == "desk-1").unwrap();
    assert!(message["read_at"].is_i64(), "{message}");
}

#[test]
fn a_cursor_that_is_lower_or_of_nowhere_changes_nothing_of_what_was_said() {
    let app = TestApp::demo();
    let fatima = Desk::demo(&app, "FATIMA");
    let phone = with_message(&app, &fatima);
    let head = phone.cursor.get();
    phone.cursor.set(0);
    phone.sync(&[]);
    assert!(on_phone(&fatima).contains(&json!("desk-1")));

    // A phone of before the server was put back says nothing of the messages that came after.
    for cursor in [head + 1, head + 100, head | 1 << 40] {
        phone.cursor.set(cursor);
        assert_eq!(phone.send(&[]).status, 200);
    }
    fatima.act(SELAM, "desk-2", &sent("Ik bel je."));
    phone.cursor.set(head);
    phone.sync(&[]);
    let there = on_phone(&fatima);
    assert!(there.contains(&json!("desk-1")) && !there.contains(&json!("desk-2")));
}

#[test]
fn what_was_on_a_phone_that_is_cut_off_is_on_no_phone_any_more() {
    let app = TestApp::demo();
    let fatima = Desk::demo(&app, "FATIMA");
    let phone = with_message(&app, &fatima);
    let other = app.phone(SELAM);
    assert!(on_phone(&fatima).contains(&json!("desk-1")));
    let path = format!("/api/v1/desk/people/{SELAM}/phones");
    assert!(fatima.with(app.request("DELETE", &path)).status < 300);
    assert_eq!(on_phone(&fatima), Vec::<Value>::new());
    assert_eq!(phone.send(&[]).status, 410);
    assert_eq!(other.send(&[]).status, 410);
    assert_eq!(on_phone(&fatima), Vec::<Value>::new());
}
