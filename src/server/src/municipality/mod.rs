//! The municipality's own file: telephone numbers, terms, who usually pays, own items, links. It is
//! read and checked when the server starts; `docs/municipality.example.toml` explains every line.

mod approach;
mod check;
mod fault;
mod form;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use domain::desk::Approach;
use domain::regelen::LocalRule;

use fault::Fault;

/// What the server knows of its municipality.
#[derive(Debug)]
pub(crate) struct Municipality {
    /// Its name, as people read it.
    pub(crate) name: String,
    /// What it does in its own way.
    pub(crate) rules: Vec<LocalRule>,
    /// How it works with the plan, where it chose or wrote that.
    pub(crate) approach: Option<Approach>,
}

impl Municipality {
    fn nameless() -> String {
        "Gemeente".to_owned()
    }
}

impl Default for Municipality {
    fn default() -> Self {
        Self {
            name: Self::nameless(),
            rules: Vec::new(),
            approach: None,
        }
    }
}

/// What stands in this file.
///
/// # Errors
/// When the file cannot be read, or is wrong anywhere: every mistake is told with its line.
pub(crate) fn read(path: &Path) -> Result<Municipality> {
    let (mut found, own) = checked(path, check::read)?;
    if let Some(own) = own {
        let own = path.parent().unwrap_or(path).join(own);
        found.approach = Some(checked(&own, approach::read)?);
    }
    Ok(found)
}

fn checked<T>(path: &Path, check: impl Fn(&str) -> Result<T, Vec<Fault>>) -> Result<T> {
    let name = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
    check(&text).or_else(|faults| {
        let lines: Vec<_> = faults.iter().map(|it| format!("{name}:{it}")).collect();
        bail!(
            "the file of the municipality is wrong\n{}",
            lines.join("\n")
        )
    })
}
