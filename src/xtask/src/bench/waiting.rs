//! How long a person waits, measured in a real browser that is slowed down.

use crate::toolchain::{self, Browser};
use crate::web::Mode;
use crate::{process, start, workspace};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::PathBuf;

/// A tap with this many records, and the most milliseconds until the screen has changed.
const TAPS: &[(&str, u64)] = &[("records_400", 50), ("records_4000", 100)];

/// The desk with this many people: its first screen and its list in another order, at a desktop's speed.
const DESKS: &[&str] = &["desk_50", "desk_500"];
const MOST_FIRST: u64 = 1_000;
const MOST_SORT: u64 = 50;

/// The list of everything to arrange, with 60 items and 300 bills in the file.
const MOST_REGELEN: u64 = 50;

/// What the browser measured, in milliseconds.
pub(super) struct Waiting(Value);

impl Waiting {
    /// Runs `tests/browser/bench/figures.mjs` on the built app and server.
    pub(super) fn measure() -> Result<Self> {
        let folder = workspace::path("tests/browser");
        toolchain::ensure(toolchain::TO_TEST)?;
        toolchain::install_locked(&folder, "npm-browser")?;
        let mut command = process::command("node");
        command
            .arg("bench/figures.mjs")
            .current_dir(&folder)
            .env("MA_SERVER", start::server(Mode::Release)?)
            .env("MA_APP", workspace::dist())
            .env("MA_CROWD", crowd()?)
            .env("CHROMIUM", Browser::find()?.chromium);
        let printed = process::output(&mut command)?;
        let line = printed.lines().last().unwrap_or_default();
        Ok(Self(
            serde_json::from_str(line).context("the browser's figures are no JSON")?,
        ))
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
        text += "milliseconds, at the speed of a desktop\n";
        for desk in DESKS {
            for (what, said, most) in [
                ("first", "first screen", MOST_FIRST),
                ("sort", "list in another order", MOST_SORT),
            ] {
                let name = format!("{said}, {}", desk.replace('_', " with "));
                text += &row(&name, self.tap(desk, what), &format!("of at most {most}"));
            }
        }
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
        for desk in DESKS {
            for (what, most) in [("first", MOST_FIRST), ("sort", MOST_SORT)] {
                match self.tap(desk, what) {
                    Some(millis) if millis <= most => {}
                    found => over.push(format!("{what}, {desk}: {found:?} ms, at most {most}")),
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

/// The program that fills a folder with people.
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
    fn a_slow_tap_and_a_missing_one_are_over() {
        let good = json!({ "records_400": { "tick": 50, "turn": 9 }, "records_4000": { "tick": 1, "turn": 100 }, "regelen": 50,
            "desk_50": { "first": 1000, "sort": 50 }, "desk_500": { "first": 1, "sort": 1 } });
        assert!(Waiting(good).over().is_empty());
        let bad =
            json!({ "records_400": { "tick": 51, "turn": 9 }, "records_4000": { "tick": 1 } });
        assert_eq!(Waiting(bad).over().len(), 7);
    }
}
