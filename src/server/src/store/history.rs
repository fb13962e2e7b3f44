//! A database that was put back goes on with another history than its phones know. Their cursors tell which: the lower
//! bits count a person's changes, those above them say since when the database has the history that it has.
//!
//! Invariant: two histories of one database never have a cursor in common, beyond what both had before they parted.

use domain::time::Instant;

/// Bits that count. A person has far fewer changes; with more, their phones fetch the whole file once too often. With the
/// seconds since 1970 above them a cursor is below 2⁵³, which every reader of JSON takes.
const COUNT: u32 = 20;

/// Whether both are of the same history, so that a phone at the one can be told what changed until the other.
pub(crate) const fn is_same(cursor: u64, head: u64) -> bool {
    cursor >> COUNT == head >> COUNT
}

/// The first number of a history that begins now, above all numbers until `head`.
pub(crate) const fn begin(now: Instant, head: u64) -> u64 {
    let now = (now.millis() / 1_000) as u64;
    let next = (head >> COUNT) + 1;
    (if now > next { now } else { next }) << COUNT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_history_that_begins_now_is_another_one_and_goes_on() {
        let now = Instant::from_millis(1_795_505_400_000);
        let first = begin(now, 41);
        assert!(is_same(7, 41) && !is_same(41, first) && !is_same(42, first));
        assert!(is_same(first, first + 999_999));
        assert!(first < 1 << 53);
        // The same copy put back a second later, and a clock that went back.
        assert!(!is_same(begin(now.plus_millis(1_000), 41), first + 5));
        let earlier = begin(now.plus_millis(-60_000), first + 5);
        assert!(earlier > first + 5 && !is_same(earlier, first));
    }
}
