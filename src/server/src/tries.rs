//! How often a wrong code or password may be tried.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use domain::MemberId;
use domain::time::Instant;

use crate::store;

/// Wrong tries of one address in [`WINDOW`].
pub(crate) const OF_ADDRESS: usize = 5;
/// Wrong tries at one account in [`WINDOW`]: more than of an address, so that nobody locks somebody else
/// out from one place. Who signed in before in the browser they use is not locked out at all: see
/// [`OF_BROWSER`].
pub(crate) const OF_LOGIN: usize = 20;
/// Wrong tries at one account in a browser in which its owner signed in before. They are counted by
/// themselves, so that guessing by others takes none of them ("device cookies", OWASP).
pub(crate) const OF_BROWSER: usize = 5;
/// Answers of the municipality's provider that were not good, of one address in [`WINDOW`]. Nothing in them
/// can be guessed: it only spares the provider and the disk, and an office may share an address.
pub(crate) const OF_ANSWERS: usize = 20;
/// Links of who looks along that open nothing, of one address in [`WINDOW`]. Their secret cannot be guessed: whoever
/// reads an ended one again and again keeps no neighbour out.
pub(crate) const OF_LINK: usize = 20;
/// Tokens of systems that open nothing, of one address in [`WINDOW`]. Neither can they be guessed, and one that works is
/// asked for nothing else: whatever came from its address before, it is let in.
pub(crate) const OF_TOKEN: usize = 20;
/// Wrong tries of everyone in [`WINDOW`]: guessing from many addresses gets no further.
const MOST_OF_ALL: usize = 300;
/// In milliseconds.
const WINDOW: i64 = 15 * 60 * 1000;

/// The wrong tries of the last quarter of an hour, in memory only.
#[derive(Debug)]
pub(crate) struct Tries<K> {
    by_key: Mutex<HashMap<K, Vec<i64>>>,
    most_of_one: usize,
    most_of_all: usize,
}

/// What counts wrong tries together.
pub(crate) trait Counted: Eq + Hash {
    /// What stands for all that are counted together.
    fn counted(self) -> Self;
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

impl Counted for IpAddr {
    /// One household has a whole /64 of IPv6 addresses.
    fn counted(self) -> Self {
        match self.to_canonical() {
            Self::V6(v6) => Self::V6((v6.to_bits() >> 64 << 64).into()),
            v4 @ Self::V4(_) => v4,
        }
    }
}

impl Counted for String {
    fn counted(self) -> Self {
        self
    }
}

impl Counted for KnownBrowser {
    fn counted(self) -> Self {
        self
    }
}

/// So many are counted at most.
const MOST_KEYS: usize = 4_096;

impl<K: Counted> Tries<K> {
    /// Nobody tried yet; `most_of_one` may be wrong before one has to wait.
    pub(crate) fn new(most_of_one: usize) -> Self {
        Self {
            by_key: Mutex::default(),
            most_of_one,
            most_of_all: MOST_OF_ALL,
        }
    }

    /// The same where nothing can be guessed: what others do locks nobody out.
    pub(crate) fn each_alone(most_of_one: usize) -> Self {
        Self {
            most_of_all: usize::MAX,
            ..Self::new(most_of_one)
        }
    }

    /// Begins a try, which counts as wrong until [`Tries::forget`]: many at once get no further than
    /// one after another.
    ///
    /// # Errors
    /// [`Wait`] when this one may not try now.
    pub(crate) fn begin(&self, key: K, now: Instant) -> Result<(), Wait> {
        let mut tries = self.by_key.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now.millis();
        if tries.len() >= MOST_KEYS {
            // Whoever has so many addresses guesses with new ones anyway: room and time count then.
            tries.clear();
        }
        tries.retain(|_, times| {
            times.retain(|time| (now - WINDOW..=now).contains(time));
            !times.is_empty()
        });
        let key = key.counted();
        let of_one = tries
            .get(&key)
            .filter(|times| times.len() >= self.most_of_one);
        let oldest = match of_one {
            Some(times) => times.iter().min(),
            None if tries.values().map(Vec::len).sum::<usize>() >= self.most_of_all => {
                tries.values().flatten().min()
            }
            None => None,
        };
        let Some(oldest) = oldest else {
            tries.entry(key).or_default().push(now);
            return Ok(());
        };
        let left = (oldest + WINDOW - now).max(0) as u64;
        Err(Wait {
            seconds: left.div_ceil(1000).max(1),
        })
    }

    /// The try that began at this moment was not wrong.
    pub(crate) fn forget(&self, key: K, began: Instant) {
        let mut tries = self.by_key.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(times) = tries.get_mut(&key.counted())
            && let Some(index) = times.iter().position(|time| *time == began.millis())
        {
            times.swap_remove(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(n: i64) -> Instant {
        Instant::from_millis(n * 60_000)
    }

    #[test]
    fn the_sixth_try_of_an_address_waits_and_others_do_not() {
        let (tries, one) = (
            Tries::<IpAddr>::new(OF_ADDRESS),
            "2001:db8::1".parse().unwrap(),
        );
        for n in 0..5 {
            assert_eq!(tries.begin(one, minute(n)), Ok(()));
        }
        assert_eq!(tries.begin(one, minute(5)), Err(Wait { seconds: 600 }));
        assert_eq!(
            tries.begin("2001:db8::2".parse().unwrap(), minute(5)),
            Err(Wait { seconds: 600 })
        );
        assert_eq!(
            tries.begin("2001:db8:1::1".parse().unwrap(), minute(5)),
            Ok(())
        );
        assert_eq!(tries.begin(one, minute(16)), Ok(()));
    }

    #[test]
    fn many_at_once_get_no_further_and_who_was_right_has_not_tried() {
        let (tries, one) = (
            Tries::<IpAddr>::new(OF_ADDRESS),
            "192.0.2.1".parse().unwrap(),
        );
        let begun = std::thread::scope(|scope| {
            let all: Vec<_> = (0..50)
                .map(|_| scope.spawn(|| tries.begin(one, minute(0)).is_ok()))
                .collect();
            all.into_iter()
                .filter_map(|it| it.join().ok())
                .filter(|begun| *begun)
                .count()
        });
        assert_eq!(begun, OF_ADDRESS);
        tries.forget(one, minute(0));
        assert_eq!(tries.begin(one, minute(1)), Ok(()));
        assert_eq!(tries.begin(one, minute(1)), Err(Wait { seconds: 840 }));
    }

    #[test]
    fn guessing_from_many_addresses_ends() {
        let tries = Tries::<IpAddr>::new(OF_ADDRESS);
        for n in 0..MOST_OF_ALL {
            let from = IpAddr::from([10, 0, (n / 256) as u8, (n % 256) as u8]);
            assert_eq!(tries.begin(from, minute(0)), Ok(()));
        }
        let other = "192.0.2.1".parse().unwrap();
        assert!(tries.begin(other, minute(1)).is_err());
        assert_eq!(tries.begin(other, minute(16)), Ok(()));
    }

    #[test]
    fn where_nothing_is_guessed_others_lock_nobody_out() {
        let tries = Tries::<IpAddr>::each_alone(1);
        for n in 0..=MOST_OF_ALL {
            let from = IpAddr::from([10, 0, (n / 256) as u8, (n % 256) as u8]);
            assert_eq!(tries.begin(from, minute(0)), Ok(()));
            assert!(tries.begin(from, minute(1)).is_err());
        }
    }
}
