//! Whatever happens to requests and answers, phones and server end with the same file, nothing is
//! applied twice, and nothing that was acknowledged is missing.

mod model;

use std::collections::BTreeSet;

use domain::regelen::{ItemStatus, ReportedChange};
use domain::{
    ACTION_NAMES, About, Action, File, Message, MessageId, Mutation, MutationId, Who, Wording,
    apply,
};
use model::files::file;
use model::taps::{action, now};
use model::{Fate, Phone, Server};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sync::gone;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Event {
    /// Someone taps on a phone.
    Tap { phone: usize, choice: u16 },
    /// A phone syncs, with what becomes of request and answer.
    Sync { phone: usize, fate: Fate },
    /// An answer that was held back arrives at last.
    LateAnswer { phone: usize },
    /// The browser is killed and the app is opened again.
    Restart { phone: usize },
}

fn event() -> impl Strategy<Value = Event> {
    let phone = 0_usize..4;
    let fate = prop_oneof![
        4 => Just(Fate::Arrives),
        1 => Just(Fate::RequestLost),
        1 => Just(Fate::AnswerLost),
        1 => Just(Fate::RequestDoubled),
        1 => Just(Fate::AnswerLate),
        1 => Just(Fate::AnswerDoubled),
    ];
    prop_oneof![
        5 => (phone.clone(), any::<u16>()).prop_map(|(phone, choice)| Event::Tap { phone, choice }),
        4 => (phone.clone(), fate).prop_map(|(phone, fate)| Event::Sync { phone, fate }),
        1 => phone.clone().prop_map(|phone| Event::LateAnswer { phone }),
        1 => phone.prop_map(|phone| Event::Restart { phone }),
    ]
}

/// Whether it says that the person cannot or can come to something that is there: it is gone with what they did
/// there, and comes back with it.
fn is_of_entry(message: &Message, view: &File) -> bool {
    let is_there =
        matches!(&message.about, Some(About::Entry(id)) if view.entries.contains_key(id));
    let says = |key: &str| matches!(&message.text, Wording::Ready { key: it, .. } if it == key);
    is_there
        && ["phrase-cannot_come", "phrase-can_come_after_all"]
            .into_iter()
            .any(says)
}

/// The name of an action as it is stored.
fn name(action: &Action) -> String {
    let stored = serde_json::to_value(action).expect("an action is JSON");
    let field = stored.as_object().and_then(|it| it.keys().next());
    field.expect("an object with one field").clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn all_end_equal_and_nothing_is_lost(
        file in file(),
        phones in 2_usize..=4,
        events in proptest::collection::vec(event(), 1..80),
    ) {
        let mut server = Server::new(file);
        let mut all: Vec<Phone> = (0..phones).map(Phone::new).collect();
        let mut made: Vec<MutationId> = Vec::new();
        for (index, event) in events.into_iter().enumerate() {
            let (Event::Tap { phone, .. }
            | Event::Sync { phone, .. }
            | Event::LateAnswer { phone }
            | Event::Restart { phone }) = event;
            let phone = &mut all[phone % phones];
            match event {
                Event::Tap { choice, .. } => {
                    let act = action(choice, phone.replica.view());
                    made.extend(phone.tap(format!("m{index}"), act, now(index)));
                }
                Event::Sync { fate, .. } => phone.sync(&mut server, fate, now(index)),
                Event::LateAnswer { .. } => phone.take_late_answer(now(index)),
                Event::Restart { .. } => phone.restart(now(index)),
            }
            phone.disk_agrees_with_memory(now(index))?;
        }
        for _ in 0..2 {
            for phone in &mut all {
                phone.sync(&mut server, Fate::Arrives, now(1_000));
            }
        }
        for phone in &all {
            prop_assert_eq!(phone.replica.outbox().len(), 0);
            prop_assert_eq!(phone.replica.view(), &server.file);
        }
        for id in &made {
            prop_assert_eq!(server.times_answered(id), 1, "mutation {} was lost or done twice", id);
        }
    }

    /// A backup is made after some of it and put back at the end: what a phone had fetched and nobody has any more
    /// it lists, all of it and nothing else; and what the person did can be done once more.
    #[test]
    fn what_a_backup_lost_is_told_by_whoever_had_it(
        file in file(),
        taps in proptest::collection::vec((0_usize..3, any::<u16>(), any::<bool>()), 1..60),
        backup in 0_usize..60,
    ) {
        let mut server = Server::new(file);
        let mut all: Vec<Phone> = (0..3).map(Phone::new).collect();
        let mut copy = server.clone();
        for (index, (phone, choice, syncs)) in taps.into_iter().enumerate() {
            if index == backup {
                copy = server.clone();
            }
            let act = action(choice, all[phone].replica.view());
            all[phone].tap(format!("m{index}"), act, now(index));
            if syncs {
                all[phone].sync(&mut server, Fate::Arrives, now(index));
            }
        }
        let stood: Vec<File> = all.iter().map(|it| File::from_records(it.on_phone())).collect();
        server.put_back(copy);
        for (phone, stood) in all.iter_mut().zip(&stood) {
            phone.sync(&mut server, Fate::Arrives, now(100));
            prop_assert_eq!(&File::from_records(phone.before.clone()), stood, "all of it is kept aside");
        }
        for (number, (phone, stood)) in all.iter_mut().zip(&stood).enumerate() {
            phone.sync(&mut server, Fate::Arrives, now(101));
            let view = phone.replica.view();
            let told = gone(stood, view, now(101));
            let listed: BTreeSet<_> = told.iter().map(|it| it.was.key()).collect();
            // One that was said again in the same words is there.
            let is_new = |id: &MessageId| !stood.messages.contains_key(id);
            let is_again = |text: &Wording| view.messages.values().any(|it| is_new(&it.id) && it.text == *text);
            let of_report = |id: &MessageId| stood.reported_changes.keys().any(|it| it.as_str() == id.as_str());
            for it in stood.messages.values().filter(|it| !view.messages.contains_key(&it.id)) {
                let is_listed = listed.iter().any(|key| key.id == it.id.as_str());
                let is_there = is_again(&it.text) || of_report(&it.id) || is_of_entry(it, view);
                prop_assert!(is_listed || is_there, "{} is gone in silence", it.id);
            }
            for id in stood.reported_changes.keys().filter(|id| !view.reported_changes.contains_key(id)) {
                let is_listed = listed.iter().any(|key| key.id == id.as_str());
                let known = |it: &ReportedChange| !stood.reported_changes.contains_key(&it.id);
                let is_again = view.reported_changes.values().any(known);
                prop_assert!(is_listed || is_again, "{} is gone in silence", id);
            }
            for item in stood.items.values() {
                let now = view.items.get(&item.id).map(|it| it.status);
                let is_listed = listed.iter().any(|key| key.id == item.id.as_str());
                let is_done = item.status == ItemStatus::Done;
                prop_assert!(!is_done || now == Some(item.status) || is_listed, "{} is undone in silence", item.id);
            }
            for it in &told {
                prop_assert!(it.now.as_ref() != Some(&it.was), "{:?} is as it was", it.was);
            }
            // Done once more, nothing of it is left to be done, on the phone and on the server. What comes of
            // something else that was done comes in the next round.
            let mut left = told;
            for round in 0..20 {
                let again: Vec<Action> = left.into_iter().flat_map(|it| it.again).collect();
                for (index, action) in again.into_iter().enumerate() {
                    phone.tap(format!("again{number}-{round}-{index}"), action, now(102));
                }
                phone.sync(&mut server, Fate::Arrives, now(103));
                left = gone(stood, phone.replica.view(), now(103));
                left.retain(|it| !it.again.is_empty());
            }
            prop_assert!(left.is_empty(), "still to be done: {:?}", left);
            prop_assert_eq!(phone.replica.view(), &server.file);
        }
    }
}

/// Whoever adds an action adds its tap: each of them changes something in some file.
#[test]
fn every_action_is_tried_and_changes_something() {
    let mut runner = TestRunner::deterministic();
    let mut done = BTreeSet::new();
    for _ in 0..40 {
        let file = file().new_tree(&mut runner).expect("a file").current();
        for choice in (0..=u16::MAX).step_by(97) {
            let action = action(choice, &file);
            let (name, at) = (name(&action), now(0));
            let id = MutationId::new("m");
            let mutation = Mutation {
                id,
                seq: 1,
                at,
                action: action.into(),
            };
            let changes = apply(&file, &mutation, Who::StatusHolder, at);
            done.extend(changes.ok().filter(|it| !it.is_empty()).map(|_| name));
        }
    }
    assert_eq!(done, ACTION_NAMES.into_iter().map(str::to_owned).collect());
}
