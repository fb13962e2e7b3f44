//! Several servers on one database tell each other what is new, so that it does not matter at which one somebody
//! listens. It is told after it was committed; what is lost when a server ends in between, is found at the next
//! sync.

use std::iter;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;

use domain::PersonId;
use serde::{Deserialize, Serialize};

use super::{News, What, locked};
use crate::log::labelled;
use crate::store::{FromOthers, Store, StoreError};

/// So much is told in one go, where more is new than one after the other can be told.
const MOST_TOGETHER: usize = 100;

/// What goes over the wire.
#[derive(Serialize, Deserialize)]
struct Cry {
    /// Who says it: each hears itself too.
    server: u64,
    what: What,
}

impl News {
    /// Joins the other servers on this database, if there can be any. Listens when it comes back.
    ///
    /// # Errors
    /// When the system gives no threads.
    pub(crate) fn join(&self, store: &Arc<dyn Store>) -> std::io::Result<()> {
        if !store.is_shared() {
            return Ok(());
        }
        let mut id = [0; 8];
        getrandom::fill(&mut id).map_err(|it| std::io::Error::other(it.to_string()))?;
        let server = u64::from_le_bytes(id);
        let (others, waiting) = mpsc::channel();
        *locked(&self.0.others) = Some(others);
        let tells = Arc::clone(store);
        let cries = thread::Builder::new().name("news to others".to_owned());
        cries.spawn(labelled(move || cry(tells.as_ref(), server, &waiting)))?;
        let (news, hears) = (self.clone(), Arc::clone(store));
        let (began, begins) = mpsc::channel();
        let listens = thread::Builder::new().name("news of others".to_owned());
        listens.spawn(labelled(move || {
            hears.hear_others(&mut |heard| {
                // Nobody waits for the second one.
                began.send(()).ok();
                news.heard(server, &heard)
            });
        }))?;
        begins.recv().map_err(std::io::Error::other)
    }

    /// Hands on what another server says; false once this one stops.
    fn heard(&self, server: u64, heard: &FromOthers<'_>) -> bool {
        match heard {
            FromOthers::Said(text) => match serde_json::from_str::<Cry>(text) {
                Ok(cry) if cry.server == server => {}
                Ok(cry) => self.tell_here(&cry.what),
                // Of a program that is not this one.
                Err(error) => tracing::debug!(%error, "another server says something unknown"),
            },
            FromOthers::Missed => {
                self.0.in_memory.forget_everyone();
                self.tell_everyone();
            }
            FromOthers::Silence => {}
        }
        self.phones().is_some()
    }
}

/// Tells the servers on this database, from beside them, that a person was erased.
pub(crate) fn tell_erased_from_beside(
    store: &dyn Store,
    person: &PersonId,
) -> Result<(), StoreError> {
    // No server has this number, so each hears it.
    tell(store, 0, erased(person))
}

/// What is said of who was erased. The second a server of any age understands, and tells their phones.
pub(super) fn erased(person: &PersonId) -> [What; 2] {
    [What::Erased(person.clone()), What::Of(person.clone(), None)]
}

fn cry(store: &dyn Store, server: u64, waiting: &mpsc::Receiver<What>) {
    for what in waiting {
        let more = waiting.try_iter().take(MOST_TOGETHER - 1);
        let all: Vec<What> = iter::once(what).chain(more).collect();
        if let Err(error) = tell(store, server, all) {
            tracing::warn!(%error, "other servers are not told");
        }
    }
}

fn tell(
    store: &dyn Store,
    server: u64,
    all: impl IntoIterator<Item = What>,
) -> Result<(), StoreError> {
    let cry = |what| serde_json::to_string(&Cry { server, what });
    let all = all.into_iter().map(cry);
    store.tell_others(&all.collect::<Result<Vec<_>, _>>()?)
}
