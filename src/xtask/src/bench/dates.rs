//! How long all dates of one person's file take, natively.

use crate::process;
use anyhow::{Context, Result};

/// One millisecond.
const MOST_MICROSECONDS: u64 = 1_000;

/// Microseconds per file, as the domain's example measured them.
pub(super) struct Dates(u64);

impl Dates {
    /// Runs the example `dates`.
    pub(super) fn measure() -> Result<Self> {
        let mut command = process::cargo();
        command.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "domain",
            "--example",
            "dates",
        ]);
        let printed = process::output(&mut command)?;
        Ok(Self(
            printed
                .trim()
                .parse()
                .context("the example prints a number")?,
        ))
    }

    /// The table.
    pub(super) fn table(&self) -> String {
        let found = self.0;
        format!("all dates of a file: {found} microseconds of at most {MOST_MICROSECONDS}\n")
    }

    /// What is over its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let is_over = self.0 > MOST_MICROSECONDS;
        is_over
            .then(|| format!("dates: {} microseconds", self.0))
            .into_iter()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_millisecond_is_enough() {
        assert!(Dates(1_000).over().is_empty());
        assert_eq!(Dates(1_001).over().len(), 1);
    }
}
