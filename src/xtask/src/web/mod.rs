//! `cargo xtask build`: the app of the phone, from sources to the folder that the server serves.
//!
//! Three stages, each skipped when its inputs are what they were: [`style`] bundles the CSS,
//! [`wasm`] lets Trunk compile the app
//! and takes it apart ([`split`]), [`dist`] puts both together with words, icons and fonts,
//! gives every file the digest of its content as a name, and writes the service worker's list.

mod desk;
mod dist;
mod fonts;
mod html;
mod press;
mod script;
mod split;
mod style;
mod wasm;
mod words;
mod worker;

pub(crate) use press::brotli;
pub(crate) use wasm::CRATES;

use crate::toolchain;
use anyhow::Result;
use lexopt::prelude::*;
use std::time::Instant;

/// How the app is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    /// Small, with compressed copies of every file: what people get.
    Release,
    /// Fast to build, big, not compressed.
    Debug,
}

impl Mode {
    /// One word for it, for stamps.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Debug => "debug",
        }
    }
}

/// `cargo xtask build [--debug]`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut mode = Mode::Release;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("debug") => mode = Mode::Debug,
            _ => return Err(argument.unexpected().into()),
        }
    }
    toolchain::ensure(toolchain::TO_BUILD)?;
    build(mode)
}

/// Builds what is not up to date. The tools must be there.
pub(crate) fn build(mode: Mode) -> Result<()> {
    let started = Instant::now();
    style::bundle()?;
    wasm::compile(mode)?;
    desk::compile(mode)?;
    if dist::assemble(mode)? {
        println!("app: built in {} s", started.elapsed().as_secs());
    } else {
        println!("app: nothing changed");
    }
    Ok(())
}
