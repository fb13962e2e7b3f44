//! `cargo xtask bench`: figures as ratios and sizes.
//!
//! Each kind of figure is a file; [`run`] prints them one after another and fails when one that
//! has a limit is over it.

mod hello;
mod sizes;

use crate::toolchain;
use crate::web::{self, Mode};
use anyhow::{Result, bail};

/// `cargo xtask bench`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    toolchain::ensure(toolchain::TO_BUILD)?;
    web::build(Mode::Release)?;
    let sizes = sizes::Sizes::measure(&crate::workspace::dist())?;
    println!("\nleptos and its router alone:");
    let alone = hello::measure()?;
    print!("\n{}", sizes.table(alone));
    let over = sizes.over();
    if !over.is_empty() {
        bail!("too big: {}", over.join("; "));
    }
    Ok(())
}
