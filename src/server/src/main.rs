//! `mijn-aanpak`: the server, and what is done beside it.

mod commands;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;

fn main() -> Result<ExitCode> {
    commands::Arguments::parse().run()
}
