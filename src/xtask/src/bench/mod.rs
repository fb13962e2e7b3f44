//! `cargo xtask bench`: figures as ratios and sizes.
//!
//! Each kind of figure is a file; [`run`] prints them one after another and fails when one that
//! has a limit is over it.

mod apart;
mod dates;
mod desk;
mod hello;
mod server;
mod simulated;
mod sizes;
mod waiting;

use crate::toolchain;
use crate::web::{self, Mode};
use anyhow::{Result, bail};

/// `cargo xtask bench`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    toolchain::ensure(toolchain::TO_BUILD)?;
    toolchain::ensure(&[toolchain::Tool::Postgres])?;
    web::build(Mode::Release)?;
    let sizes = sizes::Sizes::measure(&crate::workspace::dist())?;
    println!("\nleptos and its router alone:");
    let alone = hello::measure()?;
    let waiting = waiting::Waiting::measure()?;
    let desk = desk::Desk::measure()?;
    let server = server::Server::measure()?;
    let dates = dates::Dates::measure()?;
    let simulated = simulated::Simulated::measure()?;
    let apart = apart::Apart::measure()?;
    print!(
        "\n{}\n{}{}\n{}\n{}{}{}",
        sizes.table(alone),
        waiting.table(),
        desk.table(),
        server.table(),
        dates.table(),
        simulated.table(),
        apart.table()
    );
    let over = [
        sizes.over(),
        waiting.over(),
        desk.over(),
        server.over(),
        dates.over(),
        apart.over(),
    ]
    .concat();
    if !over.is_empty() {
        bail!("over the limit: {}", over.join("; "));
    }
    Ok(())
}
