//! What spares a server, where nothing can be guessed: each server counts by itself, so at so many servers there is so
//! many times as much.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use domain::time::Instant;

use super::{WINDOW, Wait};
use crate::client_address::household;

/// So many are counted at most.
const MOST_KEYS: usize = 4_096;

/// What was of no use in the last quarter of an hour, by address, in memory only.
#[derive(Debug)]
pub(crate) struct TriesHere {
    by_address: Mutex<HashMap<IpAddr, Vec<i64>>>,
    most_of_one: usize,
}

impl TriesHere {
    /// Nobody tried yet; `most_of_one` may be of no use before one has to wait.
    pub(crate) fn new(most_of_one: usize) -> Self {
        Self {
            by_address: Mutex::default(),
            most_of_one,
        }
    }

    /// Begins a try, which counts as one of no use until [`TriesHere::forget`].
    ///
    /// # Errors
    /// [`Wait`] when this one may not try now.
    pub(crate) fn begin(&self, from: IpAddr, now: Instant) -> Result<(), Wait> {
        let mut tries = self
            .by_address
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let now = now.millis();
        if tries.len() >= MOST_KEYS {
            // Whoever has so many addresses tries with new ones anyway: room and time count then.
            tries.clear();
        }
        tries.retain(|_, times| {
            times.retain(|time| (now - WINDOW..=now).contains(time));
            !times.is_empty()
        });
        let times = tries.entry(household(from)).or_default();
        if times.len() < self.most_of_one {
            times.push(now);
            return Ok(());
        }
        let oldest = times.iter().min().copied();
        Err(Wait::for_the_oldest(oldest.unwrap_or(now), now))
    }

    /// The try that began at this moment was of use.
    pub(crate) fn forget(&self, from: IpAddr, began: Instant) {
        let mut tries = self
            .by_address
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(times) = tries.get_mut(&household(from))
            && let Some(index) = times.iter().position(|time| *time == began.millis())
        {
            times.swap_remove(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_waits_for_themselves_and_not_for_what_was_of_use() {
        let tries = TriesHere::new(1);
        let minute = |n: i64| Instant::from_millis(n * 60_000);
        for n in 0..300_u16 {
            let [high, low] = n.to_be_bytes();
            let from = IpAddr::from([10, 0, high, low]);
            assert_eq!(tries.begin(from, minute(0)), Ok(()));
            assert_eq!(tries.begin(from, minute(1)), Err(Wait { seconds: 840 }));
            tries.forget(from, minute(0));
            assert_eq!(tries.begin(from, minute(1)), Ok(()));
            assert_eq!(tries.begin(from, minute(16)), Err(Wait { seconds: 1 }));
            assert_eq!(tries.begin(from, minute(17)), Ok(()));
        }
    }
}
