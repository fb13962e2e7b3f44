//! Whatever happens to requests and answers, phones and server end with the same file, nothing is
//! applied twice, and nothing that was acknowledged is missing.

mod model;

use domain::MutationId;
use model::taps::{action, now, some_file};
use model::{Fate, Phone, Server};
use proptest::prelude::*;

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn all_end_equal_and_nothing_is_lost(
        phones in 2_usize..=4,
        events in proptest::collection::vec(event(), 1..80),
    ) {
        let mut server = Server::new(some_file());
        let mut all: Vec<Phone> = (0..phones).map(Phone::new).collect();
        let mut made: Vec<MutationId> = Vec::new();
        for (index, event) in events.into_iter().enumerate() {
            match event {
                Event::Tap { phone, choice } => {
                    let phone = &mut all[phone % phones];
                    let act = action(choice, phone.replica.view());
                    made.extend(phone.tap(format!("m{index}"), act, now(index)));
                }
                Event::Sync { phone, fate } => all[phone % phones].sync(&mut server, fate, now(index)),
                Event::LateAnswer { phone } => all[phone % phones].take_late_answer(now(index)),
                Event::Restart { phone } => all[phone % phones].restart(now(index)),
            }
            for phone in &all {
                phone.disk_agrees_with_memory(now(index))?;
            }
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
}
