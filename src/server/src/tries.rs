//! How often a wrong code or password may be tried, whichever server is asked.

mod here;

use std::net::IpAddr;
use std::sync::Arc;

use domain::MemberId;
use domain::time::Instant;

use crate::client_address::household;
use crate::clock::CLOCKS_DIFFER;
use crate::shared_key::{Key, SharedKey};
use crate::store::{self, NewTry, Store, StoreError};
pub(crate) use here::TriesHere;

/// Wrong tries of one address in [`WINDOW`].
const OF_ADDRESS: usize = 5;
/// Wrong tries at one account in [`WINDOW`]: more than of an address, so that nobody locks somebody else
/// out from one place. Who signed in before in the browser they use is not locked out at all: see
/// [`OF_BROWSER`].
const OF_LOGIN: usize = 20;
/// Wrong tries at one account in a browser in which its owner signed in before. They are counted by
/// themselves, so that guessing by others takes none of them ("device cookies", OWASP).
const OF_BROWSER: usize = 5;
/// Answers of the municipality's provider that were not good, of one address in [`WINDOW`] at one server. Nothing in
/// them can be guessed: it only spares the provider and the disk, and an office may share an address.
pub(crate) const OF_ANSWERS: usize = 20;
/// Links of who looks along that open nothing, of one address in [`WINDOW`] at one server. Their secret cannot be
/// guessed: whoever reads an ended one again and again keeps no neighbour out.
pub(crate) const OF_LINK: usize = 20;
/// Tokens of systems that open nothing, of one address in [`WINDOW`]. Neither can they be guessed, and one that works is
/// asked for nothing else: whatever came from its address before, it is let in.
pub(crate) const OF_TOKEN: usize = 20;
/// Wrong tries of everyone in [`WINDOW`]: guessing from many addresses gets no further.
const MOST_OF_ALL: usize = 300;
/// In milliseconds.
const WINDOW: i64 = 15 * 60 * 1000;

/// The wrong tries of the last quarter of an hour, in the database: guessing at many servers gets no further.
pub(crate) struct Tries {
    store: Arc<dyn Store>,
    /// Addresses and names are not kept.
    key: Key,
}

/// Whose wrong tries are counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trier {
    /// Whoever comes from this address.
    Address(IpAddr),
    /// Whoever tries at the account with this name.
    Login(String),
    /// Whoever tries at one account in a browser in which its owner signed in before.
    Browser(KnownBrowser),
}

/// The browser in which the owner of an account signed in before: by the hash of its token.
pub(crate) type KnownBrowser = (store::Hash, MemberId);

/// Too many tries were wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many wrong tries")]
pub(crate) struct Wait {
    /// Until one may try again.
    pub(crate) seconds: u64,
}

/// Why one may not try now.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoTry {
    #[error(transparent)]
    Wait(#[from] Wait),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Wait {
    /// Until this one counts no more.
    fn for_the_oldest(oldest: i64, now: i64) -> Self {
        let left = (oldest + WINDOW - now).max(0) as u64;
        let seconds = left.div_ceil(1000).max(1);
        Self { seconds }
    }
}

impl Trier {
    /// What it is counted as, who it is there, and how often it may be wrong.
    fn counted(&self) -> (&'static str, String, usize) {
        match self {
            Self::Address(address) => ("address", household(*address).to_string(), OF_ADDRESS),
            Self::Login(login) => ("login", login.clone(), OF_LOGIN),
            Self::Browser((token, owner)) => ("browser", format!("{token:x?} {owner}"), OF_BROWSER),
        }
    }
}

impl Tries {
    /// Counted in this database.
    pub(crate) fn new(store: &Arc<dyn Store>, key: &SharedKey) -> Self {
        Self {
            store: Arc::clone(store),
            key: key.used_for("who tries"),
        }
    }

    /// Begins a try, which counts as wrong until [`Tries::forget`]: many at once get no further than
    /// one after another. Waits for the database.
    ///
    /// # Errors
    /// [`Wait`] when this one may not try now; [`StoreError`] when nobody can tell.
    pub(crate) fn begin(&self, who: &Trier, now: Instant) -> Result<(), NoTry> {
        match self.store.begin_try(&self.counted(who, now))? {
            Some(oldest) => Err(Wait::for_the_oldest(oldest.millis(), now.millis()).into()),
            None => Ok(()),
        }
    }

    /// The try that began at this moment was not wrong. Waits for the database; where that fails, it counts until it
    /// is too old.
    pub(crate) fn forget(&self, who: &Trier, began: Instant) {
        if let Err(error) = self.store.forget_try(&self.counted(who, began)) {
            tracing::warn!(%error, "a try that was right counts as wrong for a while");
        }
    }

    fn counted(&self, who: &Trier, now: Instant) -> NewTry {
        let (kind, name, most_of_one) = who.counted();
        NewTry {
            kind,
            who: self.key.seal(&format!("{kind}\n{name}")),
            now,
            since: now.plus_millis(-WINDOW),
            until: now.plus_millis(CLOCKS_DIFFER),
            most_of_one,
            most_of_all: MOST_OF_ALL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SqliteStore;

    fn tries() -> (tempfile::TempDir, Tries) {
        let folder = tempfile::TempDir::new().unwrap();
        let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder.path()).unwrap());
        let key = SharedKey::of(store.as_ref()).unwrap();
        (folder, Tries::new(&store, &key))
    }

    fn minute(n: i64) -> Instant {
        Instant::from_millis(n * 60_000)
    }

    fn from(address: &str) -> Trier {
        Trier::Address(address.parse().unwrap())
    }

    /// For how many seconds one has to wait.
    fn waits(tries: &Tries, who: &Trier, now: Instant) -> Option<u64> {
        match tries.begin(who, now) {
            Ok(()) => None,
            Err(NoTry::Wait(wait)) => Some(wait.seconds),
            Err(NoTry::Store(error)) => panic!("{error}"),
        }
    }

    #[test]
    fn the_sixth_try_of_an_address_waits_and_others_do_not() {
        let ((_folder, tries), one) = (tries(), from("2001:db8::1"));
        for n in 0..5 {
            assert_eq!(waits(&tries, &one, minute(n)), None);
        }
        assert_eq!(waits(&tries, &one, minute(5)), Some(600));
        assert_eq!(waits(&tries, &from("2001:db8::2"), minute(5)), Some(600));
        assert_eq!(waits(&tries, &from("2001:db8:1::1"), minute(5)), None);
        assert_eq!(waits(&tries, &one, minute(16)), None);
    }

    #[test]
    fn many_at_once_get_no_further_and_who_was_right_has_not_tried() {
        let ((_folder, tries), one) = (tries(), from("192.0.2.1"));
        let begun = std::thread::scope(|scope| {
            let all: Vec<_> = (0..50)
                .map(|_| scope.spawn(|| tries.begin(&one, minute(0)).is_ok()))
                .collect();
            all.into_iter()
                .filter_map(|it| it.join().ok())
                .filter(|begun| *begun)
                .count()
        });
        assert_eq!(begun, OF_ADDRESS);
        tries.forget(&one, minute(0));
        assert_eq!(waits(&tries, &one, minute(1)), None);
        assert_eq!(waits(&tries, &one, minute(1)), Some(840));
    }

    #[test]
    fn guessing_from_many_addresses_ends() {
        let (_folder, tries) = tries();
        for n in 0..MOST_OF_ALL {
            let from = IpAddr::from([10, 0, (n / 256) as u8, (n % 256) as u8]);
            assert_eq!(waits(&tries, &Trier::Address(from), minute(0)), None);
        }
        let other = from("192.0.2.1");
        assert!(waits(&tries, &other, minute(1)).is_some());
        assert_eq!(waits(&tries, &other, minute(16)), None);
    }

    #[test]
    fn a_clock_that_is_a_little_ahead_counts_and_one_that_was_wrong_does_not() {
        let ((_folder, tries), one) = (tries(), from("192.0.2.1"));
        for _ in 0..OF_ADDRESS {
            assert_eq!(waits(&tries, &one, minute(11)), None);
        }
        assert_eq!(waits(&tries, &one, minute(10)), Some(960));
        assert_eq!(waits(&tries, &one, minute(9)), None);
    }
}
