//! A photo that the person sends to the team: only in the file whose message has it, and only for who reads
//! the conversation.

use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::client::Answer;
use crate::support::{Phone, TestApp, mutation};

const PHOTO: &str = "5d1c9be07a3f4e21";

fn picture() -> Vec<u8> {
    let mut bytes = vec![0x11; 1_000];
    bytes[..3].copy_from_slice(&[0xff, 0xd8, 0xff]);
    bytes[998..].copy_from_slice(&[0xff, 0xd9]);
    bytes
}

fn with_photo(key: &str) -> Value {
    let text = json!({ "ready": { "key": key, "args": { "photo": { "text": PHOTO } } } });
    json!({ "send_message": { "text": text } })
}

fn upload(app: &TestApp, phone: &Phone<'_>) -> u16 {
    let request = app
        .request("PATCH", &format!("/api/v1/photos/{PHOTO}"))
        .header("cookie", &phone.cookie())
        .header("content-type", "application/partial-upload")
        .header("upload-offset", "0")
        .header("upload-length", "1000");
    request.body(picture()).send().status
}

fn read(app: &TestApp, phone: &Phone<'_>) -> Answer {
    let request = app.get(&format!("/api/v1/photos/{PHOTO}"));
    request.header("cookie", &phone.cookie()).send()
}

fn at(desk: &Desk<'_>) -> u16 {
    desk.get(&format!("people/demo-samir/photos/{PHOTO}"))
        .status
}

fn looks(app: &TestApp, phone: &Phone<'_>) -> Vec<String> {
    let request = app.get("/api/v1/looks");
    let found = request.header("cookie", &phone.cookie()).send().json();
    let all = found["looks"].as_array().unwrap().iter();
    let photos = all.filter(|it| it["part"] == "photo");
    photos
        .map(|it| it["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_photo_comes_once_a_message_has_it_and_stays_when_bills_change() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let (anna, bilal) = (app.phone("anna"), app.phone("bilal"));
    assert_eq!(upload(&app, &anna), 404);
    // A sentence that is no photo has none.
    anna.sync(&[mutation(1, "p1", with_photo("phrase-thanks"))]);
    assert_eq!(upload(&app, &anna), 404);
    anna.sync(&[mutation(2, "p2", with_photo("phrase-sent_photo"))]);
    assert_eq!(upload(&app, &anna), 204);
    assert_eq!(read(&app, &anna).body, picture());
    let gone = json!({ "remove_bill": { "bill": "rent" } });
    anna.sync(&[mutation(3, "p3", gone)]);
    assert_eq!(read(&app, &anna).status, 200);

    assert_eq!(read(&app, &bilal).status, 404);
    // The same id in another file is another photo.
    bilal.sync(&[mutation(1, "b1", with_photo("phrase-sent_photo"))]);
    assert_eq!(read(&app, &bilal).status, 404);
}

#[test]
fn who_reads_the_conversation_sees_it_and_the_person_reads_who_looked() {
    let app = TestApp::demo();
    let samir = app.phone("demo-samir");
    samir.sync(&[mutation(1, "p1", with_photo("phrase-sent_photo"))]);
    let (marit, joris, bas) = (
        Desk::demo(&app, "MARIT"),
        Desk::demo(&app, "JORIS"),
        Desk::demo(&app, "BAS"),
    );
    assert_eq!(at(&marit), 404, "not here yet");
    assert_eq!(upload(&app, &samir), 204);
    assert_eq!((at(&marit), at(&joris), at(&bas)), (200, 200, 404));
    let mut looked = looks(&app, &samir);
    looked.sort();
    assert_eq!(looked, ["Joris", "Marit"]);
}

#[test]
fn a_photo_of_a_bill_is_not_for_who_reads_messages_only() {
    let app = TestApp::demo();
    let samir = app.phone("demo-samir");
    let file = Desk::demo(&app, "MARIT").get("people/demo-samir").json();
    let mut records = file["records"].as_array().unwrap().iter();
    let bill = records.find_map(|it| it["bill"]["id"].as_str()).unwrap();
    let add = json!({ "add_photo": { "bill": bill, "photo": PHOTO } });
    samir.sync(&[mutation(1, "p1", add)]);
    assert_eq!(upload(&app, &samir), 204);
    assert_eq!(at(&Desk::demo(&app, "JORIS")), 404);
    assert_eq!(at(&Desk::demo(&app, "MARIT")), 200);
    // Who was shown nothing did not look.
    assert_eq!(looks(&app, &samir), ["Marit"]);
}
