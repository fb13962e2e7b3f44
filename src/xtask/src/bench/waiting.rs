//! How long a person waits, measured in a real browser that is slowed down.

use crate::toolchain::{self, Browser};
use crate::web::Mode;
use crate::{process, start, workspace};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

/// A tap with this many records, and the most milliseconds until the screen has changed.
const TAPS: &[(&str, u64)] = &[("records_400", 50), ("records_4000", 100)];

/// The list of everything to arrange, with 60 items and 300 bills in the file.
const MOST_REGELEN: u64 = 50;

/// What the browser measured, in milliseconds.
pub(super) struct Waiting(Value);

impl Waiting {
    /// Runs `tests/browser/bench/figures.mjs` on the built app and server.
    pub(super) fn measure() -> Result<Self> {
        printed("bench/figures.mjs", None).map(Self)
    }

    /// The table.
    pub(super) fn table(&self) -> String {
        let row = |name: &str, millis: Option<u64>, most: &str| {
            let millis = millis.map_or("?".to_owned(), |it| it.to_string());
            format!("  {name:<40} {millis:>6} {most}\n")
        };
        let single = |name: &str| self.0.get(name).and_then(Value::as_u64);
        let mut text = String::from("milliseconds, processor slowed 6 times\n");
        text += &row("a page that says hello, 1.6 Mbit/s", single("hello"), "");
        text += &row("first visit, 1.6 Mbit/s", single("first_visit"), "");
        text += &row("second visit, offline", single("second_visit"), "");
        for (records, most) in TAPS {
            for (what, said) in [("tick", "a tick"), ("turn", "another screen")] {
                let name = format!("{said}, {}", records.replace('_', " "));
                let most = format!("of at most {most}");
                text += &row(&name, self.tap(records, what), &most);
            }
        }
        let most = format!("of at most {MOST_REGELEN}");
        text += &row(
            "regelen with 60 items and 300 bills",
            single("regelen"),
            &most,
        );
        text
    }

    /// What is over its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let mut over = Vec::new();
        for (records, most) in TAPS {
            for what in ["tick", "turn"] {
                match self.tap(records, what) {
                    Some(millis) if millis <= *most => {}
                    found => over.push(format!("{what}, {records}: {found:?} ms, at most {most}")),
                }
            }
        }
        match self.0.get("regelen").and_then(Value::as_u64) {
            Some(millis) if millis <= MOST_REGELEN => {}
            found => over.push(format!("regelen: {found:?} ms, at most {MOST_REGELEN}")),
        }
        over
    }

    fn tap(&self, records: &str, what: &str) -> Option<u64> {
        self.0.get(records)?.get(what)?.as_u64()
    }
}

/// What a script of `tests/browser` prints in its last line of the built app and server; `given` is one variable more
/// of its environment.
pub(super) fn printed(script: &str, given: Option<(&str, &Path)>) -> Result<Value> {
    let folder = workspace::path("tests/browser");
    toolchain::ensure(toolchain::TO_TEST)?;
    toolchain::install_locked(&folder, "npm-browser")?;
    let mut command = process::command("node");
    command
        .arg(script)
        .current_dir(&folder)
        .env("MA_SERVER", start::server(Mode::Release)?)
        .env("MA_APP", workspace::dist())
        .env("CHROMIUM", Browser::find()?.chromium)
        .envs(given);
    let printed = process::output(&mut command)?;
    let line = printed.lines().last().unwrap_or_default();
    serde_json::from_str(line).context("the browser's figures are no JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_slow_tap_and_a_missing_one_are_over() {
        let good = json!({ "records_400": { "tick": 50, "turn": 9 }, "records_4000": { "tick": 1, "turn": 100 }, "regelen": 50 });
        assert!(Waiting(good).over().is_empty());
        let bad =
            json!({ "records_400": { "tick": 51, "turn": 9 }, "records_4000": { "tick": 1 } });
        assert_eq!(Waiting(bad).over().len(), 3);
    }
}
