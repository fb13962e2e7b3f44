//! The server: its memory, and how fast it says that there is nothing new.

use crate::process;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write as _;

/// The people of Amsterdam's approach.
const PEOPLE: &str = "3800";
/// Name in the example's answer, what it is, and the limit: at most, or at least.
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
];

#[derive(Clone, Copy)]
enum Limit {
    Most(f64),
    Least(f64),
}

/// What the server's example measured.
pub(super) struct Server(Value);

impl Server {
    /// Runs the example `sync_rate`.
    pub(super) fn measure() -> Result<Self> {
        let mut command = process::cargo();
        command.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "server",
            "--example",
            "sync_rate",
            "--",
            PEOPLE,
        ]);
        let printed = process::output(&mut command)?;
        Ok(Self(
            serde_json::from_str(printed.trim()).context("the example prints JSON")?,
        ))
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn too_much_memory_and_too_slow_are_over() {
        let found = |kib: u32, ratio: f64| {
            Server(json!({ "resident_kib_at_rest": 9000, "resident_kib_with_people": kib, "ratio": ratio })).over()
        };
        assert!(found(12_000, 0.7).is_empty());
        assert_eq!(found(70_000, 0.5).len(), 2);
        assert_eq!(Server(json!({})).over().len(), 3);
    }
}
