//! How many connections may be open: each is a file to the system, and so is what the database needs.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Kept for the database, the log and what the server asks of others.
const FOR_THE_REST: u64 = 128;
/// Kept for the database of each municipality beyond the first: they are not all busy at once.
const FOR_EACH: u64 = 24;
/// Where the system sets no limit.
const MOST: u64 = 100_000;
/// Where its limit is too small to serve anybody.
const FEWEST: u64 = 64;

/// Lets the program have as many files open as it may, and says how many of them connections can be where it serves so
/// many municipalities.
pub(crate) fn most_connections(municipalities: usize) -> usize {
    let limit = getrlimit(Resource::Nofile);
    let wanted = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    let may = match setrlimit(Resource::Nofile, wanted) {
        Ok(()) => limit.maximum,
        Err(error) => {
            tracing::warn!(%error, "the limit of open files stays as it was");
            limit.current
        }
    };
    let kept = FOR_THE_REST + FOR_EACH * municipalities.saturating_sub(1) as u64;
    let connections = may.unwrap_or(MOST).saturating_sub(kept);
    connections.clamp(FEWEST, MOST) as usize
}
