//! The municipality's own file: telephone numbers, terms, who usually pays, own items, links. It is
//! read and checked when the server starts; `docs/municipality.example.toml` explains every line.

mod check;
mod fault;
mod form;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use domain::regelen::LocalRule;

/// The local rules in this file.
///
/// # Errors
/// When the file cannot be read, or is wrong anywhere: every mistake is told with its line.
pub(crate) fn read(path: &Path) -> Result<Vec<LocalRule>> {
    let name = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
    match check::rules(&text) {
        Ok(rules) => Ok(rules),
        Err(faults) => {
            let lines: Vec<_> = faults.iter().map(|it| format!("{name}:{it}")).collect();
            bail!(
                "the file of the municipality is wrong\n{}",
                lines.join("\n")
            )
        }
    }
}
