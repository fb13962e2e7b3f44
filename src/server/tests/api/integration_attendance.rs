//! Who was at a lesson, as the school's own system sends it and reads it.

use domain::{PersonId, Record};
use serde_json::{Value, json};
use server::integration::Scope;

use crate::integration::{System, lessons, problem, tag, token};
use crate::staff::Desk;
use crate::support::{MINUTE, TestApp};

const COURSE: &str = "k1/lessons/l";

/// A lesson of today at nine and one of Friday; of each what is said of who was there.
fn course(today: Option<&str>, friday: Option<&str>) -> Value {
    let mut course = lessons(&["2026-11-24", "2026-11-27"]);
    for (at, attendance) in [today, friday].into_iter().enumerate() {
        if let Some(it) = attendance {
            course["lessons"][at]["attendance"] = json!(it);
        }
    }
    course
}

/// Half past eight in the morning, with a course that begins at nine.
fn at_school(app: &TestApp) -> System<'_> {
    let system = System::with_person(app, "k1");
    system.made(COURSE, &course(None, None));
    system
}

fn person(app: &TestApp) -> PersonId {
    let found = app
        .store
        .external_people(server::store::Which::One("k1"))
        .unwrap();
    found.first().unwrap().person.clone()
}

/// What stands in the file: who was there, lesson by lesson, and how many messages.
fn stands(app: &TestApp) -> (Vec<Value>, usize) {
    let records = app.store.records(&person(app)).unwrap();
    let messages = records.iter().filter(|it| matches!(it, Record::Message(_)));
    let messages = messages.count();
    let entries = records.into_iter().filter_map(|it| match it {
        Record::Entry(entry) => Some(json!(entry.attendance)),
        _ => None,
    });
    (entries.collect(), messages)
}

#[test]
fn it_is_written_read_changed_and_taken_back_without_a_message() {
    let app = TestApp::demo();
    let system = at_school(&app);
    let first = system.get(COURSE);
    assert!(!first.text().contains("attendance"));
    let (_, messages) = stands(&app);
    app.wait(45 * MINUTE);

    let absent = course(Some("absent"), None);
    assert_eq!(problem(&system.put(COURSE, &[], &absent)).0, 428);
    let noted = system.put(COURSE, &[("if-match", &tag(&first))], &absent);
    assert_eq!(noted.status, 200, "{}", noted.text());
    assert_eq!(noted.json()["lessons"][0]["attendance"], "absent");
    assert_eq!(noted.json()["lessons"][1]["attendance"], Value::Null);
    assert_ne!(tag(&noted), tag(&first));
    assert_eq!(system.get(COURSE).json(), noted.json());
    assert_eq!(stands(&app), (vec![json!("absent"), Value::Null], messages));
    let again = system.put(COURSE, &[("if-match", &tag(&first))], &absent);
    assert_eq!(
        (again.status, tag(&again)),
        (200, tag(&noted)),
        "lost answer"
    );

    // Left out it stays.
    let same = system.put(COURSE, &[("if-match", &tag(&noted))], &course(None, None));
    assert_eq!((same.status, tag(&same)), (200, tag(&noted)));
    let excused = course(Some("excused"), None);
    let stale = system.put(COURSE, &[("if-match", &tag(&first))], &excused);
    assert_eq!(problem(&stale).1, "/problems/not-as-said");
    let excused = system.put(COURSE, &[("if-match", &tag(&noted))], &excused);
    assert_eq!(excused.json()["lessons"][0]["attendance"], "excused");
    let back = course(Some("not_noted"), None);
    let back = system.put(COURSE, &[("if-match", &tag(&excused))], &back);
    assert_eq!((back.status, back.json()), (200, first.json()));
    assert_eq!(tag(&back), tag(&first));
    assert_eq!(stands(&app), (vec![Value::Null; 2], messages));
}

#[test]
fn the_desk_sees_it_the_same_day_and_what_the_desk_noted_is_seen() {
    let app = TestApp::demo();
    let system = at_school(&app);
    app.wait(45 * MINUTE);
    let known = tag(&system.get(COURSE));
    let absent = course(Some("absent"), None);
    assert_eq!(
        system.put(COURSE, &[("if-match", &known)], &absent).status,
        200
    );
    let marit = Desk::demo(&app, "MARIT");
    let person = person(&app);
    let history = marit.get(&format!("people/{}/history", person.as_str()));
    assert!(history.text().contains("note_attendance"));
    assert!(history.text().contains("Zaaksysteem"));
    let records = marit.get(&format!("people/{}", person.as_str())).json();
    let mut records = records["records"].as_array().unwrap().iter();
    let lesson = records.find(|it| it["entry"]["attendance"] == "absent");
    let lesson = lesson.unwrap()["entry"]["id"].clone();
    let present = json!({ "note_attendance": { "entry": lesson,
        "attendance": { "from": "absent", "to": "present" } } });
    let done = marit.act(person.as_str(), "a1", &present).json();
    assert_eq!(done["refusal"], Value::Null);
    let read = system.get(COURSE);
    assert_eq!(read.json()["lessons"][0]["attendance"], "present");
}

#[test]
fn of_a_lesson_that_is_not_there_or_has_not_begun_it_is_refused_and_nothing_is_written() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let refused = (
        422,
        "/problems/refused".to_owned(),
        Some("lessons".to_owned()),
    );
    let early = course(Some("present"), None);
    assert_eq!(problem(&system.put(COURSE, &[], &early)), refused);
    assert_eq!(system.get(COURSE).status, 404);
    let known = tag(&system.made(COURSE, &course(None, None)));
    let put = |body: &Value| problem(&system.put(COURSE, &[("if-match", &known)], body));
    assert_eq!(put(&early), refused, "half past eight");
    app.wait(45 * MINUTE);
    assert_eq!(put(&course(None, Some("absent"))), refused, "Friday");
    // Nor the other half of what was sent with it.
    let mut other = course(Some("absent"), Some("absent"));
    other["lessons"][1]["from"] = json!("10:00");
    assert_eq!(put(&other), refused);
    let mut unknown = course(None, None);
    unknown["lessons"][0]["key"] = json!("another");
    unknown["lessons"][0]["attendance"] = json!("absent");
    assert_eq!(put(&unknown), refused);
    let asleep = put(&course(Some("asleep"), None));
    assert_eq!(asleep.1, "/problems/malformed");
    assert_eq!(stands(&app).0, vec![Value::Null; 2]);
    assert_eq!(tag(&system.get(COURSE)), known);
    let reader = System {
        app: &app,
        token: token(&app, "Lezer", &[Scope::EntriesRead]),
    };
    let denied = reader.put(
        COURSE,
        &[("if-match", &known)],
        &course(Some("absent"), None),
    );
    assert_eq!(problem(&denied).1, "/problems/no-scope");
}
