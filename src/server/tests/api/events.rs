//! Who has the app open hears at once that there is something new, and only of whom it may.

use std::io::{BufRead as _, BufReader};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::client::Request;
use crate::support::{TestApp, message};

/// A stream of news.
pub(crate) struct Stream(BufReader<TcpStream>);

impl Stream {
    /// Opens it; who listens is there once the head of the answer is.
    pub(crate) fn open(request: &Request) -> Self {
        let mut stream = BufReader::new(request.send_only());
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        assert!(line.contains(" 200 "), "{line}");
        while line.trim_end() != "" {
            line.clear();
            stream.read_line(&mut line).unwrap();
        }
        Self(stream)
    }

    /// What the next news says; none once the stream has ended.
    pub(crate) fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        while self.0.read_line(&mut line).unwrap() > 0 {
            if let Some(data) = line.strip_prefix("data: ") {
                return Some(data.trim_end().to_owned());
            }
            line.clear();
        }
        None
    }
}

pub(crate) fn signed_in(app: &TestApp, name: &str) -> String {
    let code = json!({ "code": format!("DEMO-{name}") });
    let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
    let cookie = answer.header("set-cookie").unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

fn write(app: &TestApp, cookie: &str, person: &str, text: &str) -> Value {
    let sent = json!({ "send_message": { "text": { "written": { "nl": text } } } });
    let mutation = json!({ "id": format!("news-{text}"), "action": sent });
    let path = format!("/api/v1/desk/people/{person}/actions");
    let request = app.post(&path).json(&mutation).header("cookie", cookie);
    request.send().json()
}

#[test]
fn a_message_of_the_desk_is_news_for_the_phone_and_one_of_the_phone_for_the_desk() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let (marit, fatima) = (signed_in(&app, "MARIT"), signed_in(&app, "FATIMA"));
    let mut on_phone = Stream::open(&app.get("/api/v1/events").header("cookie", &phone.cookie()));
    let mut at_desk = Stream::open(&app.get("/api/v1/desk/events").header("cookie", &marit));

    // Of Selam Marit hears nothing: she is Fatima's.
    assert_eq!(
        write(&app, &fatima, "demo-selam", "Dag")["refusal"],
        Value::Null
    );
    phone.sync(&[message(1, "from-phone")]);
    assert_eq!(at_desk.next().as_deref(), Some("demo-samir"));
    assert_eq!(
        write(&app, &marit, "demo-samir", "Hoi")["refusal"],
        Value::Null
    );
    assert_eq!(on_phone.next().as_deref(), Some("-"));
    assert_eq!(at_desk.next().as_deref(), Some("demo-samir"));

    // The server stops at once, and whoever listens is let go.
    drop(app.stopped());
    assert_eq!((on_phone.next(), at_desk.next()), (None, None));
}

#[test]
fn of_who_was_just_invited_the_open_desk_hears_too() {
    let app = TestApp::demo();
    let marit = signed_in(&app, "MARIT");
    let mut at_desk = Stream::open(&app.get("/api/v1/desk/events").header("cookie", &marit));
    let new = json!({ "person": { "name": "Yusuf", "language": "ar", "dates": [] },
        "origin": "http://127.0.0.1" });
    let request = app.post("/api/v1/desk/people").json(&new);
    let invited = request.header("cookie", &marit).send().json();
    let person = invited["person"].as_str().unwrap();
    assert_eq!(
        write(&app, &marit, person, "Welkom")["refusal"],
        Value::Null
    );
    // That there is somebody, and then what is new of them.
    let heard = [at_desk.next(), at_desk.next()];
    assert_eq!(heard, [Some("-".to_owned()), Some(person.to_owned())]);
}

#[test]
fn who_is_not_signed_in_hears_nothing() {
    let app = TestApp::demo();
    for path in ["/api/v1/events", "/api/v1/desk/events"] {
        assert_eq!(app.get(path).send().status, 401, "{path}");
    }
}
