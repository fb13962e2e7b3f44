//! Chance from a seed. What happens when is up to the machine, so a seed repeats a run only roughly.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Numbers from a seed (`SplitMix64`, Steele, Lea and Flood 2014).
pub(crate) struct Chance(AtomicU64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    pub(crate) fn number(&self) -> u64 {
        let step = 0x9e37_79b9_7f4a_7c15;
        let state = self.0.fetch_add(step, Ordering::Relaxed).wrapping_add(step);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// So many milliseconds, from `from` up to and without `to`.
    pub(crate) fn millis(&self, from: u64, to: u64) -> Duration {
        Duration::from_millis(from + self.number() % to.saturating_sub(from).max(1))
    }

    /// Which of so many.
    pub(crate) fn index(&self, many: usize) -> usize {
        (self.number() % many.max(1) as u64) as usize
    }

    /// One of these, by how heavy each is.
    pub(crate) fn pick<T: Copy>(&self, all: &[(u64, T)]) -> T {
        let mut left = self.number() % all.iter().map(|(weight, _)| weight).sum::<u64>();
        for (weight, it) in all {
            if left < *weight {
                return *it;
            }
            left -= weight;
        }
        unreachable!("the weights add up")
    }
}
