//! How long the desk of the staff takes with 50 and with 500 people, measured in a real browser at this machine's speed.

use super::waiting;
use crate::{process, workspace};
use anyhow::Result;
use serde_json::Value;
use std::path::PathBuf;

/// How many people.
const DESKS: &[&str] = &["desk_50", "desk_500"];

/// What is measured, how it is called, and the most milliseconds.
const FIGURES: &[(&str, &str, u64)] = &[
    ("morning", "first screen, new server", 1_000),
    ("first", "first screen", 1_000),
    ("sort", "list in another order", 50),
];

/// What the browser measured, in milliseconds.
pub(super) struct Desk(Value);

impl Desk {
    /// Runs `tests/browser/bench/desk.mjs` on the built desk and server.
    pub(super) fn measure() -> Result<Self> {
        let crowd = crowd()?;
        waiting::printed("bench/desk.mjs", Some(("MA_CROWD", &crowd))).map(Self)
    }

    /// The table.
    pub(super) fn table(&self) -> String {
        let rows = figures().map(|(desk, what, said, most)| {
            let millis = self.found(desk, what);
            let millis = millis.map_or("?".to_owned(), |it| it.to_string());
            let name = format!("{said}, {}", desk.replace('_', " with "));
            format!("  {name:<40} {millis:>6} of at most {most}\n")
        });
        let title = "milliseconds, the desk at the speed of this machine\n".to_owned();
        std::iter::once(title).chain(rows).collect()
    }

    /// What is over its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let over = figures().filter_map(|(desk, what, said, most)| {
            let found = self.found(desk, what);
            let is_fine = found.is_some_and(|millis| millis <= most);
            (!is_fine).then(|| format!("{said}, {desk}: {found:?} ms, at most {most}"))
        });
        over.collect()
    }

    fn found(&self, desk: &str, what: &str) -> Option<u64> {
        self.0.get(desk)?.get(what)?.as_u64()
    }
}

fn figures() -> impl Iterator<Item = (&'static str, &'static str, &'static str, u64)> {
    let of = |desk| {
        FIGURES
            .iter()
            .map(move |&(what, said, most)| (desk, what, said, most))
    };
    DESKS.iter().copied().flat_map(of)
}

/// The program that gives somebody of the staff so many people.
fn crowd() -> Result<PathBuf> {
    let mut command = process::cargo();
    command.args(["build", "--release", "--package", "server"]);
    process::run(command.args(["--example", "crowd"]))?;
    Ok(workspace::target().join("release/examples/crowd"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_slow_desk_and_a_missing_figure_are_over() {
        let of = |first: u64, sort: u64| json!({ "morning": 1000, "first": first, "sort": sort });
        let good = json!({ "desk_50": of(1000, 50), "desk_500": of(1, 1) });
        assert!(Desk(good).over().is_empty());
        let bad = json!({ "desk_50": of(1001, 51) });
        assert_eq!(Desk(bad).over().len(), 5);
    }
}
