//! How many runs of the simulator a minute.

use crate::process;
use anyhow::{Context, Result};

/// So many runs, after which the pace is known.
const RUNS: &str = "500";

/// Runs a minute, as the simulator prints them.
pub(super) struct Simulated(u64);

impl Simulated {
    /// Runs it. A run that fails ends the bench.
    pub(super) fn measure() -> Result<Self> {
        let mut command = process::cargo();
        command.args(["run", "--quiet", "--release", "--package", "simulator"]);
        let printed = process::output(command.args(["--", RUNS]))?;
        Ok(Self(
            a_minute(&printed).context("the simulator says its pace")?,
        ))
    }

    /// The line.
    pub(super) fn table(&self) -> String {
        format!("simulator: {} runs a minute\n", self.0)
    }
}

fn a_minute(printed: &str) -> Option<u64> {
    let last = printed.lines().last()?.strip_suffix(" runs a minute")?;
    last.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_read() {
        let printed =
            "seeds 1 to 500\n500 runs, 0 failed; 9000 mutations answered; 1234 runs a minute\n";
        assert_eq!(a_minute(printed), Some(1234));
        assert_eq!(a_minute("seeds 1 to 500"), None);
    }
}
