//! Photos of letters: sent in pieces, resumed after a break, seen by nobody else.

use serde_json::json;

use crate::client::Answer;
use crate::support::{Phone, TestApp, mutation};

const PHOTO: &str = "0b6f3a52c19d4e7f";
const PIECE: &str = "application/partial-upload";

/// Begins and ends as a JPEG does.
fn picture(length: usize) -> Vec<u8> {
    let mut bytes = vec![0x11; length];
    bytes[..3].copy_from_slice(&[0xff, 0xd8, 0xff]);
    bytes[length - 2..].copy_from_slice(&[0xff, 0xd9]);
    bytes
}

struct Letter<'a> {
    app: &'a TestApp,
    phone: Phone<'a>,
}

impl<'a> Letter<'a> {
    /// A phone whose bill has the photo.
    fn of(app: &'a TestApp, person: &str) -> Self {
        let phone = app.phone(person);
        let add = json!({ "add_photo": { "bill": "rent", "photo": PHOTO } });
        phone.sync(&[mutation(1, "add", add)]);
        Self { app, phone }
    }

    fn path() -> String {
        format!("/api/v1/photos/{PHOTO}")
    }

    fn patch(&self, offset: usize, length: usize, bytes: &[u8]) -> Answer {
        self.patch_at(self.app, offset, length, bytes)
    }

    /// The same at any server.
    fn patch_at(&self, server: &TestApp, offset: usize, length: usize, bytes: &[u8]) -> Answer {
        server
            .request("PATCH", &Self::path())
            .header("cookie", &self.phone.cookie())
            .header("content-type", PIECE)
            .header("upload-offset", &offset.to_string())
            .header("upload-length", &length.to_string())
            .body(bytes)
            .send()
    }

    fn asked(&self, method: &'static str) -> Answer {
        self.asked_at(self.app, method)
    }

    fn asked_at(&self, server: &TestApp, method: &'static str) -> Answer {
        let request = server.request(method, &Self::path());
        request.header("cookie", &self.phone.cookie()).send()
    }
}

fn how_far(answer: &Answer) -> (u16, Option<&str>, Option<&str>) {
    let header = |name| answer.header(name);
    (
        answer.status,
        header("upload-offset"),
        header("upload-complete"),
    )
}

#[test]
fn the_pieces_of_a_photo_may_come_to_any_server() {
    let app = TestApp::new().with_person("anna");
    let Some(other) = app.beside(false) else {
        return;
    };
    let letter = Letter::of(&app, "anna");
    let bytes = picture(100_000);
    for (server, from, to) in [(&app, 0, 30_000), (&other, 30_000, 60_000)] {
        let sent = letter.patch_at(server, from, bytes.len(), &bytes[from..to]);
        assert_eq!(how_far(&sent), (204, Some(&*to.to_string()), Some("?0")));
    }
    // The answer of the other one was lost: here it is the same, and the piece is not there twice.
    let again = letter.patch_at(&app, 30_000, bytes.len(), &bytes[30_000..60_000]);
    assert_eq!(how_far(&again), (204, Some("60000"), Some("?0")));
    let asked = letter.asked_at(&app, "HEAD");
    assert_eq!(how_far(&asked), (204, Some("60000"), Some("?0")));
    let last = letter.patch_at(&app, 60_000, bytes.len(), &bytes[60_000..]);
    assert_eq!(how_far(&last), (204, Some("100000"), Some("?1")));
    assert_eq!(letter.asked_at(&other, "GET").body, bytes);
}

#[test]
fn a_photo_comes_in_pieces_and_is_given_back_whole() {
    let app = TestApp::new().with_person("anna");
    let letter = Letter::of(&app, "anna");
    let bytes = picture(100_000);
    assert_eq!(how_far(&letter.asked("HEAD")), (204, Some("0"), Some("?0")));
    assert_eq!(letter.asked("GET").status, 404);
    let first = letter.patch(0, bytes.len(), &bytes[..64_000]);
    assert_eq!(how_far(&first), (204, Some("64000"), Some("?0")));
    assert_eq!(letter.asked("GET").status, 404);
    // What went up already is not sent again: the phone asks, and goes on from there.
    assert_eq!(
        how_far(&letter.asked("HEAD")),
        (204, Some("64000"), Some("?0"))
    );
    let rest = letter.patch(64_000, bytes.len(), &bytes[64_000..]);
    assert_eq!(how_far(&rest), (204, Some("100000"), Some("?1")));
    let given = letter.asked("GET");
    assert_eq!(
        (given.status, given.header("content-type")),
        (200, Some("image/jpeg"))
    );
    assert_eq!(given.body, bytes);
    // The answer to the last piece was lost: the same answer again.
    let again = letter.patch(64_000, bytes.len(), &bytes[64_000..]);
    assert_eq!(how_far(&again), (204, Some("100000"), Some("?1")));
}

#[test]
fn a_piece_that_does_not_follow_is_refused_and_changes_nothing() {
    let app = TestApp::new().with_person("anna");
    let letter = Letter::of(&app, "anna");
    let bytes = picture(1_000);
    assert_eq!(letter.patch(500, 1_000, &bytes[500..]).status, 409);
    assert_eq!(letter.patch(0, 1_000, &bytes[..500]).status, 204);
    assert_eq!(letter.patch(0, 1_000, &bytes[..400]).status, 409);
    assert_eq!(letter.patch(600, 1_000, &bytes[600..]).status, 409);
    assert_eq!(
        how_far(&letter.asked("HEAD")),
        (204, Some("500"), Some("?0"))
    );
}

#[test]
fn what_is_no_picture_is_refused_and_can_be_sent_anew() {
    let app = TestApp::new().with_person("anna");
    let letter = Letter::of(&app, "anna");
    let text = vec![b'a'; 1_000];
    assert_eq!(letter.patch(0, 1_000, &text).status, 422);
    let mut cut = picture(1_000);
    cut[999] = 0;
    assert_eq!(letter.patch(0, 1_000, &cut).status, 422);
    let mut tells = picture(1_000);
    tells[20..26].copy_from_slice(b"Exif\0\0");
    assert_eq!(letter.patch(0, 1_000, &tells).status, 422);
    assert_eq!(letter.patch(0, 999, &picture(1_000)).status, 422);
    assert_eq!(letter.patch(0, 400_000, &picture(1_000)).status, 413);
    assert_eq!(letter.patch(0, 1_000, &[]).status, 422);
    assert_eq!(letter.patch(0, 1_000, &picture(1_000)).status, 204);
    assert_eq!(letter.asked("GET").status, 200);
}

#[test]
fn nobody_else_sees_it_or_adds_to_it() {
    let app = TestApp::new().with_person("anna").with_person("bilal");
    let anna = Letter::of(&app, "anna");
    let bytes = picture(1_000);
    assert_eq!(anna.patch(0, 1_000, &bytes).status, 204);
    let bilal = app.phone("bilal");
    for method in ["GET", "HEAD", "PATCH"] {
        let request = || {
            app.request(method, &Letter::path())
                .header("content-type", PIECE)
                .header("upload-offset", "0")
                .header("upload-length", "1000")
                .body(bytes.clone())
        };
        assert_eq!(
            request().header("cookie", &bilal.cookie()).send().status,
            404
        );
        assert_eq!(request().send().status, 401);
    }
    // The same id in another file is another photo.
    let other = Letter {
        app: &app,
        phone: bilal,
    };
    let add = json!({ "add_photo": { "bill": "rent", "photo": PHOTO } });
    other.phone.sync(&[mutation(1, "other", add)]);
    assert_eq!(other.asked("GET").status, 404);
}

#[test]
fn the_picture_goes_with_the_photo_and_with_the_bill() {
    let app = TestApp::new().with_person("anna");
    let letter = Letter::of(&app, "anna");
    let bytes = picture(1_000);
    assert_eq!(letter.patch(0, 1_000, &bytes).status, 204);
    let remove = json!({ "remove_photo": { "bill": "rent", "photo": PHOTO } });
    letter.phone.sync(&[mutation(2, "remove", remove)]);
    assert_eq!(letter.asked("GET").status, 404);
    let add = json!({ "add_photo": { "bill": "rent", "photo": PHOTO } });
    letter.phone.sync(&[mutation(3, "again", add)]);
    assert_eq!(how_far(&letter.asked("HEAD")), (204, Some("0"), Some("?0")));
    assert_eq!(letter.patch(0, 1_000, &bytes).status, 204);
    let gone = json!({ "remove_bill": { "bill": "rent" } });
    letter.phone.sync(&[mutation(4, "gone", gone)]);
    assert_eq!(letter.asked("HEAD").status, 404);
}

#[test]
fn an_id_that_is_none_leads_nowhere() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    for id in ["..%2F..%2Fetc", "a", "%00%00%00%00%00%00%00%00"] {
        let request = app.get(&format!("/api/v1/photos/{id}"));
        let answer = request.header("cookie", &phone.cookie()).send();
        assert_eq!(answer.status, 404, "{id}");
    }
}
