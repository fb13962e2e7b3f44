//! How many tests passed and failed, read from what the runners print.

use crate::process;
use anyhow::{Context, Result};
use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

/// Passed and failed tests.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    /// Tests that passed.
    pub(super) passed: u64,
    /// Tests that failed.
    pub(super) failed: u64,
}

impl Count {
    /// One test that passed.
    pub(super) fn one_passed() -> Self {
        Self {
            passed: 1,
            failed: 0,
        }
    }

    /// One test that failed.
    pub(super) fn one_failed() -> Self {
        Self {
            passed: 0,
            failed: 1,
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs a test runner, shows what it prints and counts.
///
/// A runner that fails without naming a failed test (it did not compile) counts as one failed.
pub(super) fn run(command: &mut Command) -> Result<Count> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {}", process::shown(command)))?;
    let output = child.stdout.take().context("the output was piped")?;
    let mut count = Count::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        count += in_line(&line).unwrap_or_default();
    }
    let status = child.wait()?;
    if !status.success() && count.failed == 0 {
        println!("{} failed ({status})", process::shown(command));
        count.failed = 1;
    }
    Ok(count)
}

/// The closing lines of cargo test and wasm-bindgen-test, of Playwright and of node's runner.
fn in_line(line: &str) -> Option<Count> {
    let line = line.trim();
    if let Some(result) = line.strip_prefix("test result: ") {
        let numbers = result.split_once(". ")?.1;
        return Some(Count {
            passed: before(numbers, " passed")?,
            failed: before(numbers, " failed")?,
        });
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    match *words.as_slice() {
        [number, "passed"] | ["#" | "ℹ", "pass", number] => counted(number, ""),
        [number, "passed", time] if time.starts_with('(') => counted(number, ""),
        [number, "failed"] | ["#" | "ℹ", "fail", number] => counted("", number),
        _ => None,
    }
}

/// The number before a word, the last one before it.
fn before(text: &str, word: &str) -> Option<u64> {
    text.split_once(word)?
        .0
        .rsplit(|letter: char| !letter.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

fn counted(passed: &str, failed: &str) -> Option<Count> {
    let number = |text: &str| {
        if text.is_empty() {
            Some(0)
        } else {
            text.parse().ok()
        }
    };
    Some(Count {
        passed: number(passed)?,
        failed: number(failed)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> (u64, u64) {
        let count = in_line(line).unwrap_or_default();
        (count.passed, count.failed)
    }

    #[test]
    fn closing_lines_are_counted() {
        assert_eq!(
            of(
                "test result: FAILED. 39 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.11s"
            ),
            (39, 2)
        );
        assert_eq!(of("  12 passed (1.4m)"), (12, 0));
        assert_eq!(of("  1 failed"), (0, 1));
        assert_eq!(of("ℹ pass 7"), (7, 0));
        assert_eq!(of("# fail 3"), (0, 3));
    }

    #[test]
    fn other_lines_are_not() {
        assert_eq!(of("test week::today ... ok"), (0, 0));
        assert_eq!(of("3 items passed the check"), (0, 0));
    }

    #[test]
    fn a_runner_that_says_nothing_and_fails_counts_as_one() {
        let count = run(Command::new("sh").args(["-c", "exit 3"])).expect("starts");
        assert_eq!(count, Count::one_failed());
    }
}
