//! What this process has used.

use anyhow::{Context as _, Result};

/// Memory of this process, client included, in KiB.
pub(crate) fn resident_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.context("no VmRSS")?.parse()?)
}

/// Processor time of the threads of this process but the one that asks, in nanoseconds: of the server where that one
/// is the client.
pub(crate) fn others_nanos() -> Result<u64> {
    let mut all = 0;
    for task in std::fs::read_dir("/proc/self/task")? {
        // One that just ended is gone.
        if let Ok(text) = std::fs::read_to_string(task?.path().join("schedstat")) {
            all += nanos(&text)?;
        }
    }
    let own = nanos(&std::fs::read_to_string("/proc/thread-self/schedstat")?)?;
    Ok(all.saturating_sub(own))
}

fn nanos(schedstat: &str) -> Result<u64> {
    let first = schedstat.split(' ').next();
    Ok(first.context("no time")?.parse()?)
}
