//! Whom the desk invited, and the municipality's system knows by an id of its own from then on.

use domain::PersonId;
use serde_json::{Value, json};
use server::integration::Scope;

use crate::integration::{PEOPLE, System, amina, appointment, problem, tag, token};
use crate::staff::Desk;
use crate::support::TestApp;

/// Somebody whom Marit invites; the number of the file.
fn invited(marit: &Desk<'_>, name: &str) -> String {
    let new = json!({ "person": { "name": name, "language": "ar", "dates": [] },
        "origin": "https://aanpak.example.org" });
    let answer = marit.with(marit.app.post("/api/v1/desk/people").json(&new));
    answer.json()["person"].as_str().unwrap().to_owned()
}

fn of(file: &str, name: &str) -> Value {
    json!({ "file": file, "name": name })
}

#[test]
fn whom_the_desk_invited_is_known_by_an_id_from_then_on() {
    let app = TestApp::demo();
    let system = System::new(&app);
    let marit = Desk::demo(&app, "MARIT");
    let file = invited(&marit, "Yusuf");
    assert_eq!(system.get("k9").status, 404);
    let linked = system.made("k9/link", &of(&file, " yusuf "));
    let shown = linked.json();
    assert_eq!(
        (&shown["external_id"], &shown["name"]),
        (&json!("k9"), &json!("Yusuf"))
    );
    assert_eq!(shown["case_manager"], "demo-marit");
    assert_eq!(linked.header("location"), Some(&*format!("{PEOPLE}/k9")));
    let again = system.put("k9/link", &[], &of(&file, "Yusuf"));
    assert_eq!((again.status, tag(&again)), (200, tag(&linked)));
    let read = system.get("k9");
    assert_eq!((read.json(), tag(&read)), (shown, tag(&linked)));

    // What systems do with people whom they brought themselves.
    system.made("k9/appointments/a", &appointment("2026-12-03"));
    let renamed = json!({ "name": "Youssef", "language": "ar" });
    let renamed = system.put("k9", &[("if-match", &tag(&linked))], &renamed);
    assert_eq!(renamed.json()["name"], "Youssef");
    let people = marit.get("people").text().to_owned();
    assert_eq!(people.matches("Youssef").count(), 1, "no second file");
    let heard = system.get("/api/v1/integration/changes").json();
    let mut heard = heard["changes"].as_array().unwrap().iter();
    assert!(heard.any(|it| it["kind"] == "person" && it["id"] == "k9"));
    let looks = app.store.looks_at(&PersonId::new(&*file)).unwrap();
    assert!(looks.iter().any(|it| it.name == "Zaaksysteem"));
}

#[test]
fn nobody_is_linked_twice_or_for_somebody_else() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let marit = Desk::demo(&app, "MARIT");
    let (yusuf, hana) = (invited(&marit, "Yusuf"), invited(&marit, "Hana"));
    let before = app.database.count("external_ids");
    let put = |id: &str, body: &Value| problem(&system.put(&format!("{id}/link"), &[], body));
    let gone = (404, "/problems/not-found".to_owned(), None);
    assert_eq!(put("k9", &of("person-of-nobody", "Yusuf")), gone);
    let other = (422, "/problems/refused".to_owned(), Some("name".to_owned()));
    assert_eq!(put("k9", &of(&yusuf, "Hana")), other);
    let taken = (409, "/problems/known-otherwise".to_owned(), None);
    assert_eq!(put("k1", &of(&yusuf, "Yusuf")), taken, "k1 is Amina");
    for odd in [
        json!({ "file": yusuf }),
        json!({ "file": "", "name": "Yusuf" }),
        json!({ "file": "a b", "name": "Yusuf" }),
        json!({ "file": yusuf, "name": "Yusuf", "language": "ar" }),
        json!([yusuf, "Yusuf"]),
    ] {
        assert_eq!(put("k9", &odd).1, "/problems/malformed", "{odd}");
    }
    assert_eq!(app.database.count("external_ids"), before);
    system.made("k9/link", &of(&yusuf, "Yusuf"));
    assert_eq!(put("k10", &of(&yusuf, "Yusuf")), taken, "Yusuf is k9");
    assert_eq!(put("k9", &of(&hana, "Hana")), taken);
    assert_eq!(system.get("k10").status, 404);
    assert_eq!(system.get("k9").json()["name"], "Yusuf");
}

#[test]
fn who_may_only_invite_links_nobody() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let yusuf = invited(&marit, "Yusuf");
    let scopes: Vec<_> = Scope::ALL
        .into_iter()
        .filter(|it| *it != Scope::PeopleLink)
        .collect();
    let system = System {
        app: &app,
        token: token(&app, "Zaaksysteem", &scopes),
    };
    let denied = system.put("k9/link", &[], &of(&yusuf, "Yusuf"));
    assert_eq!(problem(&denied).1, "/problems/no-scope");
    system.made("k9", &amina());
    let linker = System {
        app: &app,
        token: token(&app, "Koppeling", &[Scope::PeopleLink]),
    };
    linker.made("k10/link", &of(&yusuf, "Yusuf"));
    let unread = problem(&linker.get("k10"));
    assert_eq!(unread.1, "/problems/no-scope", "linking is not reading");
}

#[test]
fn a_wrong_link_is_undone_and_what_was_brought_is_found_behind_the_right_id() {
    let app = TestApp::demo();
    let system = System::new(&app);
    let marit = Desk::demo(&app, "MARIT");
    // Two of one name: the number of the other one was read out.
    let (meant, other) = (invited(&marit, "Yusuf"), invited(&marit, "Yusuf"));
    system.made("k9/link", &of(&other, "Yusuf"));
    let brought = system.made("k9/appointments/a", &appointment("2026-12-03"));
    let undo = |id: &str| system.ask("DELETE", &format!("{id}/link"), &[], None);
    let gone = (404, "/problems/not-found".to_owned(), None);
    assert_eq!(problem(&undo("k8")), gone);
    assert_eq!(problem(&undo("-k9")).1, "/problems/malformed");
    let undone = undo("k9");
    assert_eq!((undone.status, undone.body.len()), (204, 0));
    assert_eq!(problem(&undo("k9")), gone, "it is undone");
    for path in ["k9", "k9/appointments", "k9/appointments/a"] {
        assert_eq!(system.get(path).status, 404, "{path}");
    }
    let heard = system.get("/api/v1/integration/changes").json();
    assert_eq!(heard["changes"], json!([]), "{heard}");
    let entries = |file: &str| app.store.records(&PersonId::new(file)).unwrap().len();
    assert!(entries(&other) > entries(&meant), "the file stays as it is");

    // The id is free for whom it was meant, and has nothing of the other one.
    system.made("k9/link", &of(&meant, "Yusuf"));
    assert_eq!(system.get("k9/appointments/a").status, 404);
    // The other one comes under an id of their own: what was brought there by mistake can be taken away.
    system.made("k10/link", &of(&other, "Yusuf"));
    let found = system.get("k10/appointments/a");
    assert_eq!(found.json(), brought.json());
    let tag = tag(&found);
    let away = system.ask("DELETE", "k10/appointments/a", &[("if-match", &tag)], None);
    assert_eq!(away.status, 204, "{}", away.text());
}

#[test]
fn who_may_not_link_undoes_no_link() {
    let app = TestApp::demo();
    let system = System::with_person(&app, "k1");
    let scopes: Vec<_> = Scope::ALL
        .into_iter()
        .filter(|it| *it != Scope::PeopleLink)
        .collect();
    let other = System {
        app: &app,
        token: token(&app, "Rooster", &scopes),
    };
    let denied = other.ask("DELETE", "k1/link", &[], None);
    assert_eq!(problem(&denied).1, "/problems/no-scope");
    assert_eq!(system.get("k1").status, 200);
}
