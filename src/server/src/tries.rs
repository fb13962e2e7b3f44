//! How often a wrong code or password may be tried.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use domain::time::Instant;

/// Wrong tries of one address in [`WINDOW`].
pub(crate) const OF_ADDRESS: usize = 5;
/// Wrong tries at one account in [`WINDOW`]: more than of an address, so that nobody locks somebody else
/// out from one place.
pub(crate) const OF_LOGIN: usize = 20;
/// Wrong tries of everyone in [`WINDOW`]: guessing from many addresses gets no further.
const MOST_OF_ALL: usize = 300;
/// In milliseconds.
const WINDOW: i64 = 15 * 60 * 1000;

/// The wrong tries of the last quarter of an hour, in memory only.
#[derive(Debug)]
pub(crate) struct Tries<K> {
    by_key: Mutex<HashMap<K, Vec<i64>>>,
    most_of_one: usize,
}

/// What counts wrong tries together.
pub(crate) trait Counted: Eq + Hash {
    /// What stands for all that are counted together.
    fn counted(self) -> Self;
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

impl<K: Counted> Tries<K> {
    /// Nobody tried yet; `most_of_one` may be wrong before one has to wait.
    pub(crate) fn new(most_of_one: usize) -> Self {
        Self {
            by_key: Mutex::default(),
            most_of_one,
        }
    }

    /// Seconds to wait before this one may try again; none when it may now.
    pub(crate) fn wait(&self, key: K, now: Instant) -> Option<u64> {
        let mut tries = self.by_key.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now.millis();
        tries.retain(|_, times| {
            times.retain(|time| (now - WINDOW..=now).contains(time));
            !times.is_empty()
        });
        let of_one = tries
            .get(&key.counted())
            .filter(|times| times.len() >= self.most_of_one);
        let oldest = match of_one {
            Some(times) => times.iter().min(),
            None if tries.values().map(Vec::len).sum::<usize>() >= MOST_OF_ALL => {
                tries.values().flatten().min()
            }
            None => None,
        }?;
        Some(
            ((oldest + WINDOW - now).max(0) as u64)
                .div_ceil(1000)
                .max(1),
        )
    }

    /// Remembers a wrong try.
    pub(crate) fn add(&self, key: K, now: Instant) {
        let mut tries = self.by_key.lock().unwrap_or_else(PoisonError::into_inner);
        tries.entry(key.counted()).or_default().push(now.millis());
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
            assert_eq!(tries.wait(one, minute(n)), None);
            tries.add(one, minute(n));
        }
        assert_eq!(tries.wait(one, minute(5)), Some(600));
        assert_eq!(
            tries.wait("2001:db8::2".parse().unwrap(), minute(5)),
            Some(600)
        );
        assert_eq!(
            tries.wait("2001:db8:1::1".parse().unwrap(), minute(5)),
            None
        );
        assert_eq!(tries.wait(one, minute(16)), None);
    }

    #[test]
    fn guessing_from_many_addresses_ends() {
        let tries = Tries::<IpAddr>::new(OF_ADDRESS);
        for n in 0..MOST_OF_ALL {
            tries.add(
                IpAddr::from([10, 0, (n / 256) as u8, (n % 256) as u8]),
                minute(0),
            );
        }
        assert!(
            tries
                .wait("192.0.2.1".parse().unwrap(), minute(1))
                .is_some()
        );
        assert!(
            tries
                .wait("192.0.2.1".parse().unwrap(), minute(16))
                .is_none()
        );
    }
}
