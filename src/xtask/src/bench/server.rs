//! The server: its memory, how fast it says that there is nothing new, and its live channel.

use crate::process;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// What the example measures, and how many of them: the people of Amsterdam's approach, open apps at once, phones that
/// write at once, sign-ins, people who are stored.
const MEASURED: &[(&str, &str)] = &[
    ("nothing-new", "3800"),
    ("live-streams", "2000"),
    ("group-commit", "64"),
    ("on-postgres", "64"),
    ("sign-in", "200"),
    ("many-people", "100000"),
];
/// Name in the example's answers, what it is, and the limit: at most, or at least.
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
        "sync_ratio",
        "sync with nothing new, 64 at once, against a bare route",
        Limit::Least(0.7),
    ),
    (
        "postgres_sync_ratio",
        "the same on PostgreSQL",
        Limit::Least(0.5),
    ),
    (
        "group_commit_ratio",
        "durable mutations, 64 at once, against single commits",
        Limit::Least(8.0),
    ),
    (
        "postgres_mutation_ratio",
        "the same on PostgreSQL, against pgbench",
        Limit::Least(0.6),
    ),
    (
        "sign_in_bytes",
        "first sign-in with 120 kB of JSON, bytes",
        Limit::Most(20_000.0),
    ),
    (
        "sign_in_cpu_ms",
        "first sign-in, processor of the server, ms",
        Limit::Most(0.3),
    ),
    (
        "many_people_ratio",
        "a sync with 100,000 people against 3,800",
        Limit::Most(1.2),
    ),
    (
        "many_people_write_ratio",
        "a durable mutation with 100,000 against 3,800",
        Limit::Most(1.2),
    ),
    (
        "resident_mb",
        "100,000 people, 5,000 connected, MB",
        Limit::Most(400.0),
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

/// A disk on which more commits a second become durable one by one does not wait: that many at once wait for it
/// together says nothing there.
const NO_WAIT: f64 = 2_000.0;
/// What is said of such a disk, and the ratio that it makes meaningless.
const SINGLE: &str = "single_commits_per_second";
const TOGETHER: &str = "group_commit_ratio";

#[derive(Clone, Copy)]
enum Limit {
    Most(f64),
    Least(f64),
}

/// What the server's example measured.
pub(super) struct Server(Map<String, Value>);

impl Server {
    /// Runs the example `figures` for each, as a process of its own.
    pub(super) fn measure() -> Result<Self> {
        let mut found = Map::new();
        for (what, number) in MEASURED {
            found.extend(figures(what, number)?);
        }
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
            let note = if self.is_judged(name) {
                ""
            } else {
                ", not judged: this disk does not wait"
            };
            writeln!(text, "  {said:<56} {found:>9.2} {limit}{note}").expect("writing to a String");
        }
        let single = self.figure(SINGLE).unwrap_or(f64::NAN);
        writeln!(text, "  single durable commits a second{single:>36.0}")
            .expect("writing to a String");
        text
    }

    /// What misses its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let is_missed = |(name, _, limit): &&(&str, &str, Limit)| match (self.figure(name), limit) {
            (Some(found), Limit::Most(most)) => found > *most,
            (Some(found), Limit::Least(least)) => found < *least,
            (None, _) => true,
        };
        let judged = LIMITS.iter().filter(|(name, ..)| self.is_judged(name));
        let missed = judged.filter(is_missed);
        missed.map(|(_, said, _)| (*said).to_owned()).collect()
    }

    fn is_judged(&self, name: &str) -> bool {
        name != TOGETHER || self.figure(SINGLE).is_none_or(|it| it <= NO_WAIT)
    }

    fn figure(&self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }
}

/// What the example of the server prints.
fn figures(what: &str, number: &str) -> Result<Map<String, Value>> {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--release", "--package", "server"]);
    command.args(["--example", "figures", "--", what, number]);
    let printed = process::output(&mut command)?;
    serde_json::from_str(printed.trim()).with_context(|| format!("{what} prints JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn too_much_memory_and_too_slow_are_over() {
        let found = |kib: u32, ratio: f64| {
            let mut found: Map<String, Value> = LIMITS
                .iter()
                .map(|(name, _, limit)| {
                    let (Limit::Most(good) | Limit::Least(good)) = limit;
                    ((*name).to_owned(), json!(good))
                })
                .collect();
            found.insert("resident_kib_with_people".to_owned(), json!(kib));
            found.insert("sync_ratio".to_owned(), json!(ratio));
            Server(found).over()
        };
        assert!(found(12_000, 0.7).is_empty());
        assert_eq!(found(70_000, 0.5).len(), 2);
        assert_eq!(Server(Map::new()).over().len(), LIMITS.len());
    }

    #[test]
    fn commits_together_are_judged_where_the_disk_waits() {
        let over = |single: f64| {
            let found = json!({ SINGLE: single, TOGETHER: 0.9 });
            let found = Server(found.as_object().cloned().unwrap_or_default());
            let together = LIMITS.iter().find(|(name, ..)| *name == TOGETHER);
            let said = together.map(|(_, said, _)| *said);
            (
                found.over().iter().any(|it| Some(it.as_str()) == said),
                found.table(),
            )
        };
        let (is_over, table) = over(300.0);
        assert!(is_over && !table.contains("not judged"));
        let (is_over, table) = over(8_000.0);
        assert!(!is_over && table.contains("not judged"));
    }
}
