//! Who listens hears of their own municipality alone: at one server, and where two share a database.

use serde_json::json;

use super::installation::{EDE, Installation, Town, WAGENINGEN};
use crate::events::Stream;
use crate::support::message;

fn listening(town: Town<'_>, path: &str, cookie: &str) -> Stream {
    Stream::open(&town.request("GET", path).header("cookie", cookie))
}

/// What happens in Ede at one server is heard in Ede at another, and not in Wageningen. Gives the stream of a phone in
/// Wageningen, about whose person nothing was said there.
fn is_heard_in_one_alone(at: &Installation, hearing: &Installation) -> Stream {
    let (ede, wageningen) = (at.town(EDE), at.town(WAGENINGEN));
    let samir = ede.phone("DEMO-SAMIR");
    let (second, other) = (ede.phone("DEMO-SAMIR"), wageningen.phone("DEMO-SAMIR"));
    let desks = (ede.desk("MARIT"), wageningen.desk("MARIT"));
    let (here, there) = (hearing.town(EDE), hearing.town(WAGENINGEN));
    let mut of_ede = listening(here, "/api/v1/events", &second);
    let of_wageningen = listening(there, "/api/v1/events", &other);
    let mut desk_of_ede = listening(here, "/api/v1/desk/events", &desks.0);
    let mut desk_of_wageningen = listening(there, "/api/v1/desk/events", &desks.1);
    for seq in 1..=3 {
        let sent = [message(seq, &format!("of-ede-{seq}"))];
        assert_eq!(ede.sync(&samir, "demo-samir", &sent).status, 200);
        assert_eq!(of_ede.next().as_deref(), Some("-"));
        assert_eq!(desk_of_ede.next().as_deref(), Some("demo-samir"));
    }
    // What the desk of Wageningen hears first is what happens there: somebody new.
    let new = json!({ "person": { "name": "Yusuf", "language": "ar", "dates": [] },
        "origin": "https://wageningen.example" });
    let invited = wageningen.post("/api/v1/desk/people", &desks.1, &new);
    assert_eq!(invited.status, 200, "{}", invited.text());
    assert_eq!(desk_of_wageningen.next().as_deref(), Some("-"));
    let whole = there.sync(&other, "demo-samir", &[]);
    assert!(whole.status == 200 && !whole.text().contains("of-ede"));
    of_wageningen
}

#[test]
fn news_of_one_is_no_news_at_the_other() {
    let all = Installation::start();
    let mut silent = is_heard_in_one_alone(&all, &all);
    drop(all);
    assert_eq!(silent.next(), None);
}

#[test]
fn servers_on_one_database_tell_each_other_of_each_municipality_by_itself() {
    let all = Installation::start();
    if let Some(other) = all.beside() {
        let first = is_heard_in_one_alone(&all, &other);
        // And the other way round: a server that came later is heard by those before.
        let second = is_heard_in_one_alone(&other, &all);
        drop((other, all));
        for mut silent in [first, second] {
            assert_eq!(silent.next(), None);
        }
    }
}
