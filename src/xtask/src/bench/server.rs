//! The server: its memory, how fast it says that there is nothing new, and its live channel.

use crate::process;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// The people of Amsterdam's approach.
const PEOPLE: &str = "3800";
/// Open apps at once.
const STREAMS: &str = "2000";
/// Name in the examples' answers, what it is, and the limit: at most, or at least.
const LIMITS: &[(&str, &str, Limit)] = &[
    (
        "resident_kib_at_rest",
        "server at rest, KiB",
        Limit::Most(20.0 * 1024.0),
    ),
    (
        "resident_kib_with_people",
        "server with 3,800 people, KiB",
        Limit::Most(60.0 * 1024.0),
    ),
    (
        "ratio",
        "sync with nothing new against a bare route",
        Limit::Least(0.6),
    ),
    (
        "kib_per_stream",
        "one of 2,000 open streams, KiB",
        Limit::Most(15.0),
    ),
    (
        "message_p99_ms",
        "message of the desk to an open phone, p99 in ms",
        Limit::Most(1000.0),
    ),
];

#[derive(Clone, Copy)]
enum Limit {
    Most(f64),
    Least(f64),
}

/// What the server's examples measured.
pub(super) struct Server(Map<String, Value>);

impl Server {
    /// Runs the examples `sync_rate` and `live_streams`.
    pub(super) fn measure() -> Result<Self> {
        let mut found = figures("sync_rate", PEOPLE)?;
        found.extend(figures("live_streams", STREAMS)?);
        Ok(Self(found))
    }

    /// The table.
    pub(super) fn table(&self) -> String {
        let mut text = String::from("server\n");
        for (name, said, limit) in LIMITS {
            let limit = match limit {
                Limit::Most(most) => format!("of at most {most}"),
                Limit::Least(least) => format!("at least {least}"),
            };
            let found = self.figure(name).unwrap_or(f64::NAN);
            writeln!(text, "  {said:<44} {found:>9.2} {limit}").expect("writing to a String");
        }
        text
    }

    /// What misses its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let is_missed = |(name, _, limit): &&(&str, &str, Limit)| match (self.figure(name), limit) {
            (Some(found), Limit::Most(most)) => found > *most,
            (Some(found), Limit::Least(least)) => found < *least,
            (None, _) => true,
        };
        let missed = LIMITS.iter().filter(is_missed);
        missed.map(|(_, said, _)| (*said).to_owned()).collect()
    }

    fn figure(&self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }
}

/// What an example of the server prints.
fn figures(example: &str, argument: &str) -> Result<Map<String, Value>> {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--release", "--package", "server"]);
    command.args(["--example", example, "--", argument]);
    let printed = process::output(&mut command)?;
    serde_json::from_str(printed.trim()).with_context(|| format!("{example} prints JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn too_much_memory_and_too_slow_are_over() {
        let found = |kib: u32, ratio: f64| {
            let found = json!({
                "resident_kib_at_rest": 9000, "resident_kib_with_people": kib, "ratio": ratio,
                "kib_per_stream": 9.5, "message_p99_ms": 12.0,
            });
            Server(found.as_object().cloned().unwrap()).over()
        };
        assert!(found(12_000, 0.7).is_empty());
        assert_eq!(found(70_000, 0.5).len(), 2);
        assert_eq!(Server(Map::new()).over().len(), 5);
    }
}
