//! What a PUT and a DELETE of a system do, and how its lists go on.

use serde_json::json;

use crate::integration::{PEOPLE, System, amina, appointment, bill, lessons, problem, step, tag};
use crate::support::TestApp;

#[test]
fn the_same_sent_twice_is_one_thing_and_the_same_answer() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let person = system.put("k1", &[], &amina());
    assert_eq!(person.status, 200);
    for (path, body) in [
        ("k1/appointments/a", appointment("2026-12-03")),
        ("k1/lessons/l", lessons(&["2026-12-04", "2026-12-11"])),
        ("k1/steps/s", step("Inschrijven")),
        ("k1/bills/b", bill(100)),
    ] {
        let first = system.made(path, &body);
        let place = first.header("location").unwrap();
        assert_eq!(place, format!("{PEOPLE}/{path}"));
        let records = app.database.count("records");
        let again = system.put(path, &[], &body);
        assert_eq!((again.status, tag(&again)), (200, tag(&first)), "{path}");
        // With what it had before its answer was lost, too.
        let lost = system.put(path, &[("if-match", "\"000000000000000000000000\"")], &body);
        assert_eq!((lost.status, tag(&lost)), (200, tag(&first)), "{path}");
        assert_eq!(app.database.count("records"), records, "{path}");
        let read = system.get(path);
        assert_eq!((read.json(), tag(&read)), (first.json(), tag(&first)));
        let same = system.ask("GET", path, &[("if-none-match", &tag(&first))], None);
        assert_eq!((same.status, same.body.len()), (304, 0));
    }
}

#[test]
fn who_changes_says_what_they_know_of_it() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    for (path, first, other) in [
        (
            "k1/appointments/a",
            appointment("2026-12-03"),
            appointment("2026-12-04"),
        ),
        (
            "k1/lessons/l",
            lessons(&["2026-12-04"]),
            lessons(&["2026-12-07"]),
        ),
        ("k1/steps/s", step("Inschrijven"), step("Afspraak maken")),
        ("k1/bills/b", bill(100), bill(200)),
    ] {
        let none = system.put(path, &[("if-match", "*")], &first);
        assert_eq!(problem(&none).0, 412, "{path}");
        let made = system.put(path, &[("if-none-match", "*")], &first);
        assert_eq!(made.status, 201, "{path}: {}", made.text());
        let twice = system.put(path, &[("if-none-match", "*")], &first);
        assert_eq!(problem(&twice).0, 412, "{path}");
        let blind = system.put(path, &[], &other);
        assert_eq!(problem(&blind).0, 428, "{path}");
        let changed = system.put(path, &[("if-match", &tag(&made))], &other);
        assert_eq!(changed.status, 200, "{path}: {}", changed.text());
        assert_ne!(tag(&changed), tag(&made));
        let stale = system.put(path, &[("if-match", &tag(&made))], &first);
        assert_eq!(problem(&stale).0, 412, "{path}");
        assert_eq!(system.get(path).json(), changed.json());
    }
}

#[test]
fn what_is_taken_away_is_gone_and_can_be_made_again() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    for (path, body) in [
        ("k1/appointments/a", appointment("2026-12-03")),
        ("k1/lessons/l", lessons(&["2026-12-04"])),
        ("k1/steps/s", step("Inschrijven")),
    ] {
        let made = system.made(path, &body);
        assert_eq!(problem(&system.ask("DELETE", path, &[], None)).0, 428);
        let stale = [("if-match", "\"000000000000000000000000\"")];
        assert_eq!(problem(&system.ask("DELETE", path, &stale, None)).0, 412);
        let known = tag(&made);
        let gone = system.ask("DELETE", path, &[("if-match", &known)], None);
        assert_eq!(gone.status, 204, "{path}: {}", gone.text());
        assert_eq!(system.get(path).status, 404, "{path}");
        let again = system.ask("DELETE", path, &[("if-match", &known)], None);
        assert_eq!(again.status, 404, "{path}");
        system.made(path, &body);
    }
    system.made("k1/bills/b", &bill(100));
    let kept = system.ask("DELETE", "k1/bills/b", &[], None);
    assert_eq!(problem(&kept).0, 405);
    assert!(kept.header("allow").is_some_and(|it| it.contains("PUT")));
}

#[test]
fn one_persons_things_are_not_anothers() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    system.made("k2", &amina());
    let made = system.made("k1/appointments/a", &appointment("2026-12-03"));
    for path in [
        "k2/appointments/a",
        "k3/appointments/a",
        "k3",
        "demo-samir",
        "k1/steps/a",
    ] {
        assert_eq!(problem(&system.get(path)).0, 404, "{path}");
    }
    let known = tag(&made);
    let theirs = system.ask("DELETE", "k2/appointments/a", &[("if-match", &known)], None);
    assert_eq!(theirs.status, 404);
    assert_eq!(
        system.put("k3/steps/s", &[], &step("Inschrijven")).status,
        404
    );
    assert_eq!(system.get("k3/steps").status, 404);
    let listed = system.get("k2/appointments").json();
    assert_eq!(listed, json!({ "items": [] }));
    // The same id under another person is another thing.
    system.made("k2/appointments/a", &appointment("2026-12-05"));
    assert_eq!(system.get("k1/appointments/a").json()["day"], "2026-12-03");
    // Whom only the desk invited, no system sees.
    assert_eq!(
        system.get(PEOPLE).json()["items"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn a_list_goes_on_where_it_was_while_people_are_added() {
    let app = TestApp::demo();
    let system = System::new(&app);
    for number in 0..7 {
        system.made(&format!("k{number}"), &amina());
    }
    let mut seen = Vec::new();
    let mut after = String::new();
    for round in 0.. {
        let page = system.get(&format!("{PEOPLE}?limit=3{after}")).json();
        for item in page["items"].as_array().unwrap() {
            seen.push(item["external_id"].as_str().unwrap().to_owned());
        }
        // One before and one behind where the list is.
        system.made(&format!("a{round}"), &amina());
        system.made(&format!("k3x{round}"), &amina());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(seen, sorted, "each once, in order");
    for number in 0..7 {
        assert!(seen.contains(&format!("k{number}")));
    }
    for wrong in [
        "limit=0",
        "limit=101",
        "limit=x",
        "after=x",
        "after=",
        "page=2",
        "limit=1&limit=2",
    ] {
        let answer = system.get(&format!("{PEOPLE}?{wrong}"));
        assert_eq!(problem(&answer).1, "/problems/malformed", "{wrong}");
    }
    // A cursor is of its list.
    let next = system.get(&format!("{PEOPLE}?limit=1")).json()["next"].clone();
    let next = next.as_str().unwrap();
    assert_eq!(system.get(&format!("k1/steps?after={next}")).status, 422);
}
