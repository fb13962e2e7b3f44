//! Today's app and a server of the first release: what its phone asked and its server answered was recorded by its own
//! code. And what an app of the first release had stored, opened by today's.

use domain::time::Instant;
use domain::{Change, File, Mutation, PersonId};
use sync::protocol::{SyncRequest, SyncResponse};
use sync::{Replica, Stored, json};

/// A request and its answer in turns: the whole file first, then every action that there was.
const CONVERSATION: &str = include_str!("forms/first_release.jsonl");
const NOW: Instant = Instant::from_millis(1_795_417_200_000);

fn turns() -> Vec<(SyncRequest, SyncResponse)> {
    let asked = CONVERSATION.lines().step_by(2);
    let answered = CONVERSATION.lines().skip(1).step_by(2);
    asked
        .zip(answered)
        .map(|(asked, answer)| {
            let asked = json::read(asked).expect("a request");
            (asked, json::read(answer).expect("an answer"))
        })
        .collect()
}

#[test]
fn todays_app_asks_and_understands_as_the_first_one_did() {
    let person = PersonId::new("demo-samir");
    let mut server = File::default();
    let mut phone = Replica::default();
    for (asked, answer) in turns() {
        for Mutation { id, at, action, .. } in asked.mutations.clone() {
            let made = phone.enact(id, action.as_ref().clone(), at);
            assert!(made.is_ok(), "{action:?}: {made:?}");
        }
        // What it would send is what the first one sent, to the letter.
        let today = phone.request(person.clone(), NOW);
        assert_eq!(today, asked);
        let view = phone.view().clone();
        for change in &answer.changes {
            server.absorb(change.clone());
        }
        let (sent, refused) = (answer.last_seq, answer.refused.len());
        let is_first = answer.is_whole_file;
        let persist = phone.receive(answer, sent, NOW);
        assert_eq!(persist.map(|it| it.refused.len()), Some(refused));
        assert_eq!(phone.waiting(), 0);
        assert_eq!(phone.view(), &server);
        // What was shown at once is what the server of then made of it.
        assert!(is_first || refused > 0 || view == server, "turn to {sent}");
    }
    assert_eq!(phone.last_seq(), 33);
}

#[test]
fn what_the_first_app_had_stored_is_opened_and_sent_by_todays() {
    let turns = turns();
    let (_, whole) = turns.first().expect("a first turn");
    let records = whole.changes.iter().filter_map(|change| match change {
        Change::Put(record) => Some(record.clone()),
        Change::Remove(_) => None,
    });
    let records: Vec<_> = records.collect();
    let with_outbox = turns
        .iter()
        .filter(|(asked, _)| !asked.mutations.is_empty());
    for (asked, _) in with_outbox {
        let first = asked.mutations.first().map_or(1, |it| it.seq);
        let stored = Stored {
            records: records.clone(),
            outbox: asked.mutations.clone(),
            cursor: asked.cursor,
            last_seq: first - 1,
            ..Stored::default()
        };
        let phone = Replica::open(stored, NOW);
        assert!(!phone.needs_update() && !phone.has_gap());
        assert_eq!(&phone.request(PersonId::new("demo-samir"), NOW), asked);
    }
}
