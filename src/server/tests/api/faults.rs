//! The network cut before, in and after a request; requests that are late; phones that were copied; clocks that
//! are wrong.

use domain::time::Instant;
use domain::{Action, BillId, Language, MutationId, PersonId, Wording};
use serde_json::{Value, json};
use sync::Replica;
use sync::protocol::SyncResponse;

use crate::support::{DAY, MINUTE, NOW, TestApp, message, mutation_at, pay};

const HOUR: i64 = 60 * MINUTE;

fn said() -> Value {
    json!({ "send_message": { "text": { "written": { "ti": "ሰላም" } } } })
}

fn written_at(answer: &Value, id: &str) -> i64 {
    let changes = answer["changes"].as_array().unwrap().iter();
    let messages = changes.map(|it| &it["put"]["message"]);
    let found = messages.clone().find(|it| it["id"] == id);
    found.unwrap()["written_at"].as_i64().unwrap()
}

#[test]
fn a_request_that_is_cut_anywhere_is_done_once_when_it_comes_again() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let body = phone.body(&[message(1, "m1"), pay(2, "m2", "rent")]);
    let request = || phone.request(&body);
    let length = request().bytes().len();
    // Before it, in its head, in its body, and one byte before its end: nothing is done.
    for cut in (0..length).step_by(length / 24).chain([length - 1]) {
        request().send_part(cut);
        assert_eq!(phone.sync(&[])["last_seq"], 0, "cut at {cut} of {length}");
    }
    // After it: it is done or it is not, and the same request again gets the same answer.
    drop(request().send_only());
    let first = request().send().json();
    assert_eq!(
        (&first["last_seq"], &first["cursor"]),
        (&json!(2), &json!(2))
    );
    assert_eq!(request().send().json(), first);
}

#[test]
fn a_request_that_comes_a_day_late_changes_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let late = phone.body(&[message(1, "m1"), pay(2, "m2", "no-such-bill")]);
    phone.sync(&[
        message(1, "m1"),
        pay(2, "m2", "no-such-bill"),
        message(3, "m3"),
    ]);
    let before = phone.sync(&[]);
    app.wait(DAY);
    let answer = phone.request(&late).send().json();
    assert_eq!(answer["last_seq"], 3);
    assert_eq!(
        answer["refused"],
        json!([{ "id": "m2", "seq": 2, "refusal": "gone" }])
    );
    assert_eq!(phone.sync(&[])["cursor"], before["cursor"]);
}

#[test]
fn an_answer_that_comes_a_day_late_changes_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let now = || Instant::from_millis(app.now());
    let ask = |replica: &Replica| -> (SyncResponse, u64) {
        let asked = replica.request(PersonId::new("anna"), now());
        let sent = asked.mutations.last().map_or(0, |it| it.seq);
        let body = serde_json::to_value(asked).unwrap();
        (phone.request(&body).send().read(), sent)
    };
    let mut replica = Replica::default();
    let (whole, sent) = ask(&replica);
    replica.receive(whole.clone(), sent, now()).unwrap();
    let pay = |bill: &str| Action::PayBill {
        bill: BillId::new(bill),
    };
    let paid = replica.enact(MutationId::new("m1"), pay("rent"), now());
    paid.unwrap();
    let (late, of_late) = ask(&replica);
    // It asks again, gets that answer, and goes on for a day.
    let (answer, sent) = ask(&replica);
    replica.receive(answer, sent, now()).unwrap();
    app.wait(DAY);
    let said = Action::SendMessage {
        to: None,
        text: Wording::written(Language::Tigrinya, "ሰላም"),
        about: None,
    };
    replica.enact(MutationId::new("m2"), said, now()).unwrap();
    let before = replica.clone();
    assert_eq!(replica.receive(late, of_late, now()), None);
    assert_eq!(replica.receive(whole, 0, now()), None);
    assert_eq!(replica, before);
    let (answer, sent) = ask(&replica);
    replica.receive(answer, sent, now()).unwrap();
    assert_eq!((replica.waiting(), replica.last_seq()), (0, 2));
}

#[test]
fn what_a_copied_phone_did_is_refused_aloud_and_kept_until_it_is_signed_in_anew() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    phone.sync(&[message(1, "m1")]);
    // The copy has the same session and counts on from the same number.
    let of_copy = phone.body(&[message(2, "c2"), message(3, "c3")]);
    phone.sync(&[message(2, "m2")]);
    for _ in 0..2 {
        let answer = phone.request(&of_copy).send();
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (409, "/problems/number-used")
        );
    }
    assert_eq!(phone.sync(&[])["last_seq"], 2, "nothing of it was taken");
    // Signed in anew, it is a phone of its own, and all that waited there arrives.
    let answer = app
        .phone("anna")
        .sync(&[message(2, "c2"), message(3, "c3")]);
    assert_eq!(
        (&answer["last_seq"], &answer["refused"]),
        (&json!(3), &json!([]))
    );
}

#[test]
fn a_clock_of_the_server_that_goes_back_signs_nobody_out_and_loses_nothing() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    for (seq, step) in [
        (1, 0),
        (2, -DAY),
        (3, -365 * DAY),
        (4, 366 * DAY),
        (5, 2 * HOUR),
    ] {
        app.wait(step);
        let before = phone.cursor.get();
        let made = mutation_at(app.now(), seq, &format!("m{seq}"), said());
        let answer = phone.sync(&[made]);
        assert_eq!(
            (&answer["last_seq"], &answer["refused"]),
            (&json!(seq), &json!([]))
        );
        assert_eq!(answer["cursor"], before + 1);
        assert_eq!(written_at(&answer, &format!("m{seq}")), app.now());
    }
}

#[test]
fn a_phone_whose_clock_moved_between_doing_and_sending_writes_nothing_in_the_future() {
    let app = TestApp::new().with_person("anna");
    let phone = app.phone("anna");
    let clocks = [
        // Set back an hour, a day, a year after it was done.
        (NOW, NOW - HOUR),
        (NOW, NOW - DAY),
        (NOW + 365 * DAY, NOW),
        // Set forward after it was done: taken as longer ago.
        (NOW - 365 * DAY, NOW),
        (NOW, NOW + HOUR),
    ];
    for (index, (done_at, sent_at)) in clocks.into_iter().enumerate() {
        let (seq, id) = (index as u64 + 1, format!("m{index}"));
        let mut body = phone.body(&[mutation_at(done_at, seq, &id, said())]);
        body["device_now"] = json!(sent_at);
        let answer = phone.request(&body).send().json();
        assert_eq!(answer["last_seq"], seq);
        let at = written_at(&answer, &id);
        assert!((0..=NOW).contains(&at), "{done_at} {sent_at}: {at}");
    }
}
