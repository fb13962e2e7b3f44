//! What a person can have of us, and what is left when they are erased: nothing.

use std::fs;
use std::path::Path;

use domain::PersonId;
use domain::time::Instant;
use serde_json::{Value, json};
use server::export_person;
use server::store::{Erased, StoreError, erase};

use crate::at_desk::Desk;
use crate::support::{NOW, TestApp, Wish, message};

const AT: Instant = Instant::from_millis(NOW);
const SAMIR: &str = "demo-samir";

fn samir() -> PersonId {
    PersonId::new(SAMIR)
}

/// A demo in which Samir wrote, was looked at and answered, has a photo and a phone that hears of news.
fn lived_in() -> (TestApp, String) {
    let app = TestApp::demo();
    let phone = app.phone(SAMIR);
    phone.sync(&[message(1, "m1")]);
    let desk = Desk::demo(&app, "MARIT");
    assert_eq!(desk.get(&format!("people/{SAMIR}")).status, 200);
    let hello = json!({ "send_message": { "text": { "written": { "nl": "Dag <b>Samir</b>" } } } });
    assert_eq!(desk.act(SAMIR, "d1", &hello), Value::Null);
    let token = phone.token.clone();
    (app, token)
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_person_gets_everything_to_read_and_no_secret() {
    let (app, token) = lived_in();
    let to = app.data_folder().parent().unwrap().join("for-samir");
    // While the server runs.
    export_person(&app.data_folder(), &samir(), &to, AT).unwrap();
    let whole: Value = serde_json::from_str(&read(&to, "everything.json")).unwrap();
    let tables = &whole["tables"];
    let count = |table: &str| tables[table].as_array().unwrap().len();
    assert_eq!(
        (count("people"), count("devices"), count("sessions")),
        (1, 1, 1)
    );
    assert!(count("records") > 20 && count("mutation_log") >= 1);
    assert_eq!(tables["looks"][0]["staff"], "Marit (case_manager)");
    assert_eq!(tables["looks"][0]["at"], "2026-11-24T07:30:00Z");
    assert_eq!(
        tables["staff_mutations"][0]["action"]["send_message"]["text"]["written"]["nl"],
        "Dag <b>Samir</b>"
    );
    let text = whole.to_string();
    for secret in [
        "token_hash",
        "code_hash",
        "p256dh",
        "auth",
        "endpoint",
        &token,
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
    // Nothing of anybody else.
    assert!(!text.contains("demo-selam"));

    let page = read(&to, "index.html");
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
    assert!(page.contains("Dag &lt;b&gt;Samir&lt;/b&gt;") && !page.contains("<b>"));
    for title in ["Mijn plan", "Regelen", "Wie keek in je gegevens?"] {
        assert!(
            page.contains(&format!("<p lang=\"nl\" dir=\"ltr\">{title}</p>")),
            "{title}"
        );
    }
    // It asks nobody for anything.
    assert!(!page.contains("src=\"http") && !page.contains("<script") && !page.contains("<link"));

    // Never over something, and only of who is there.
    assert!(export_person(&app.data_folder(), &samir(), &to, AT).is_err());
    let nobody = export_person(&app.data_folder(), &PersonId::new("x"), &to.join("x"), AT);
    assert_eq!(nobody.unwrap_err().to_string(), "there is no person x");
}

#[test]
fn who_was_erased_is_in_no_file_and_their_phones_wipe_themselves() {
    let (app, token) = lived_in();
    let data = app.data_folder();
    assert!(matches!(erase(&data, &samir(), AT), Err(StoreError::Taken)));
    assert!(contains(&data, SAMIR) && contains(&data, "Samir"));
    let folder = app.stopped();
    let erased: Erased = erase(&data, &samir(), AT).unwrap().unwrap();
    assert!(
        erased.records > 20 && erased.phones == 1 && erased.looks == 1,
        "{erased:?}"
    );
    assert!(!contains(&data, SAMIR), "the id is still in a file");
    assert!(!contains(&data, "Samir"), "the name is still in a file");
    assert!(contains(&data, "demo-selam"));
    assert_eq!(erase(&data, &samir(), AT).unwrap(), None);

    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    let body =
        json!({ "protocol": 1, "person": SAMIR, "cursor": 1, "device_now": NOW, "mutations": [] });
    let cookie = format!("__Host-session={token}");
    let asked = app
        .post("/api/v1/sync")
        .header("cookie", &cookie)
        .json(&body)
        .send();
    assert_eq!(
        (asked.status, asked.problem().as_str()),
        (410, "/problems/cut-off")
    );
    let stranger = app
        .post("/api/v1/sync")
        .header("cookie", "__Host-session=x")
        .json(&body)
        .send();
    assert_eq!(stranger.status, 401);
}

/// Whether a text stands in any file of the database.
fn contains(data: &Path, text: &str) -> bool {
    let files = fs::read_dir(data).unwrap().map(|it| it.unwrap().path());
    files.map(|it| fs::read(it).unwrap()).any(|bytes| {
        let text = text.as_bytes();
        bytes.windows(text.len()).any(|it| it == text)
    })
}
