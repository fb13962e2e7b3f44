//! How often a wrong pairing code may be tried.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use domain::time::Instant;

/// Wrong tries of one address in [`WINDOW`].
const MOST_OF_ONE: usize = 5;
/// Wrong tries of everyone in [`WINDOW`]: guessing from many addresses gets no further.
const MOST_OF_ALL: usize = 300;
/// In milliseconds.
const WINDOW: i64 = 15 * 60 * 1000;

/// The wrong tries of the last quarter of an hour, in memory only.
#[derive(Debug, Default)]
pub(crate) struct Tries(Mutex<HashMap<IpAddr, Vec<i64>>>);

impl Tries {
    /// Seconds to wait before this address may try again; none when it may now.
    pub(crate) fn wait(&self, address: IpAddr, now: Instant) -> Option<u64> {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now.millis();
        tries.retain(|_, times| {
            times.retain(|time| (now - WINDOW..=now).contains(time));
            !times.is_empty()
        });
        let of_one = tries
            .get(&network(address))
            .filter(|times| times.len() >= MOST_OF_ONE);
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
    pub(crate) fn add(&self, address: IpAddr, now: Instant) {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tries
            .entry(network(address))
            .or_default()
            .push(now.millis());
    }
}

/// One household has a whole /64 of IPv6 addresses.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        v4 @ IpAddr::V4(_) => v4,
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
        let (tries, one) = (Tries::default(), "2001:db8::1".parse().unwrap());
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
        let tries = Tries::default();
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
