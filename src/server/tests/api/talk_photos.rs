//! A photo in the conversation, of the person or of the team: only in the file whose message has it, and only for
//! who reads the conversation.

use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::client::{Answer, Request};
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

fn put(app: &TestApp, person: &str, photo: &str) -> Request {
    let path = format!("/api/v1/desk/people/{person}/photos/{photo}");
    let request = app.request("PUT", &path);
    request.header("content-type", "image/jpeg")
}

fn send(app: &TestApp, desk: &Desk<'_>, person: &str) -> Answer {
    desk.with(put(app, person, PHOTO).body(picture()))
}

/// The messages of the team that a phone hears of.
fn told(phone: &Phone<'_>) -> Vec<Value> {
    let news = phone.sync(&[]);
    let changes = news["changes"].as_array().unwrap().iter();
    changes
        .filter_map(|it| it["put"].get("message").cloned())
        .collect()
}

#[test]
fn a_photo_of_the_team_comes_with_its_message_once_and_the_person_sees_it() {
    let app = TestApp::demo();
    let samir = app.phone("demo-samir");
    let (marit, joris) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "JORIS"));
    let first = send(&app, &marit, "demo-samir");
    assert_eq!(first.status, 200, "{}", first.text());
    assert_eq!(first.json()["refusal"], Value::Null);
    // The answer was lost: the desk sends it again.
    let again = send(&app, &marit, "demo-samir").json();
    assert_eq!(
        (&again["refusal"], &again["changes"]),
        (&Value::Null, &json!([]))
    );

    let said = told(&samir);
    let [message] = said.as_slice() else {
        panic!("{said:?}");
    };
    assert_eq!(message["from"], "marit");
    assert_eq!(message["text"]["ready"]["args"]["photo"]["text"], PHOTO);
    assert_eq!(read(&app, &samir).body, picture());
    assert_eq!((at(&marit), at(&joris)), (200, 200));

    // A phone cannot put another picture in its place, nor the desk of a colleague.
    let mut other = picture();
    other[10] = 0x22;
    let request = app
        .request("PATCH", &format!("/api/v1/photos/{PHOTO}"))
        .header("cookie", &samir.cookie())
        .header("content-type", "application/partial-upload")
        .header("upload-offset", "0")
        .header("upload-length", "1000");
    request.body(other.clone()).send();
    let theirs = joris.with(put(&app, "demo-samir", PHOTO).body(other));
    assert_eq!(theirs.json()["refusal"], "not_yours");
    assert_eq!(read(&app, &samir).body, picture());

    // It is read in the conversation, not in the history of the plan.
    let deeds = marit.get("people/demo-samir/history").json();
    assert_eq!(deeds["deeds"], json!([]));
}

/// Who tried to look at what of somebody who is not theirs: only the administrator of the server reads it.
fn looks_of_strangers(app: &TestApp) -> Vec<(String, String)> {
    let looks = "SELECT staff, part FROM looks WHERE is_stranger = 1";
    app.database.pairs(looks)
}

#[test]
fn a_photo_to_somebody_else_s_person_is_404_and_written_down() {
    let app = TestApp::demo();
    let bas = Desk::demo(&app, "BAS");
    assert_eq!(send(&app, &bas, "demo-samir").status, 404);
    let expected = [("bas".to_owned(), "photo".to_owned())];
    assert_eq!(looks_of_strangers(&app), expected);
    assert_eq!(looks(&app, &app.phone("demo-samir")), Vec::<String>::new());
    assert_eq!(send(&app, &bas, "nobody").status, 404);
    let nobody = put(&app, "demo-samir", PHOTO).body(picture()).send();
    assert_eq!(nobody.status, 401);
    assert_eq!(told(&app.phone("demo-samir")), Vec::<Value>::new());
}

#[test]
fn what_is_no_photo_is_not_sent() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    let samir = app.phone("demo-samir");
    let tried = |request: Request, body: &[u8]| marit.with(request.body(body)).status;
    let plain = || put(&app, "demo-samir", PHOTO);
    let located = [&picture()[..20], b"Exif\0\0 52.37", &picture()[20..]].concat();
    assert_eq!(tried(plain(), b"text"), 422);
    assert_eq!(tried(plain(), &located), 422);
    assert_eq!(tried(plain(), &vec![0xff; 320 * 1024 + 1]), 413);
    assert_eq!(tried(put(&app, "demo-samir", "x"), &picture()), 404);
    let text = app.request(
        "PUT",
        &format!("/api/v1/desk/people/demo-samir/photos/{PHOTO}"),
    );
    assert_eq!(
        tried(text.header("content-type", "text/plain"), &picture()),
        415
    );
    // Without its picture it is no photo.
    let action = json!({ "send_photo": { "photo": PHOTO } });
    let bare = json!({ "id": PHOTO, "action": action });
    let path = "/api/v1/desk/people/demo-samir/actions";
    assert_eq!(marit.with(app.post(path).json(&bare)).status, 422);
    assert_eq!(told(&samir), Vec::<Value>::new());
}

#[test]
fn who_sees_no_bills_does_not_get_the_photo_of_one_by_sending_it() {
    let app = TestApp::demo();
    let samir = app.phone("demo-samir");
    let file = Desk::demo(&app, "MARIT").get("people/demo-samir").json();
    let mut records = file["records"].as_array().unwrap().iter();
    let bill = records.find_map(|it| it["bill"]["id"].as_str()).unwrap();
    let add = json!({ "add_photo": { "bill": bill, "photo": PHOTO } });
    samir.sync(&[mutation(1, "p1", add)]);
    assert_eq!(upload(&app, &samir), 204);
    let joris = Desk::demo(&app, "JORIS");
    let tried = send(&app, &joris, "demo-samir");
    assert_eq!(tried.json()["refusal"], "not_yours");
    assert_eq!(at(&joris), 404);
}
