//! `cargo xtask dist`: the folder `target/dist`, from which the server is installed on a machine that has nothing.
//!
//! [`server`] compiles one program with the app inside that needs no library of the machine, [`trial`] starts it and asks
//! for every file of the app, [`sbom`] says what is in it, [`sums`] what it must be.

mod files;
mod sbom;
mod server;
mod sums;
mod trial;

use crate::web::{self, Mode};
use crate::{toolchain, workspace};
use anyhow::{Context, Result, ensure};
use lexopt::prelude::*;
use std::path::{Path, PathBuf};

/// The program's name.
const PROGRAM: &str = "mijn-aanpak";
/// The name of the list of what is in it.
const SBOM: &str = "sbom.cdx.json";

/// `cargo xtask dist [--app DIR]`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut app: Option<PathBuf> = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("app") => app = Some(arguments.value()?.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let app = match app {
        Some(folder) => folder,
        None => built()?,
    };
    let app = app.canonicalize().context("the built app")?;
    let page = app.join("index.html");
    ensure!(page.is_file(), "there is no {}", page.display());

    let program = server::build(&app)?;
    server::check(&program)?;
    trial::run(&program, &app)?;
    let folder = workspace::target().join("dist");
    put_together(&folder, &program)?;
    println!("{}:", folder.display());
    print!("{}", std::fs::read_to_string(folder.join(sums::NAME))?);
    Ok(())
}

fn built() -> Result<PathBuf> {
    toolchain::ensure(toolchain::TO_BUILD)?;
    web::build(Mode::Release)?;
    Ok(workspace::dist())
}

fn put_together(folder: &Path, program: &Path) -> Result<()> {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    std::fs::copy(program, folder.join(PROGRAM))?;
    files::copy(folder)?;
    std::fs::write(folder.join(SBOM), sbom::write()?)?;
    sums::write(folder)?;
    // Last, for sums are of files: the Containerfile makes of it the folder that belongs to the server.
    std::fs::create_dir(folder.join(files::EMPTY))?;
    Ok(())
}
