//! Format and lints, warnings being errors.

use super::count::Count;
use crate::toolchain::WasmToolchain;
use crate::{process, web, workspace};
use anyhow::Result;

/// Everything is formatted.
pub(super) fn format() -> Result<Count> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(Count::one_passed())
}

/// Everything, tests too, as it is compiled for this machine.
pub(super) fn native() -> Result<Count> {
    let mut command = process::cargo();
    command.args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]);
    process::run(&mut command)?;
    Ok(Count::one_passed())
}

/// What runs in the browser, as it is compiled for the browser.
pub(super) fn wasm() -> Result<Count> {
    let of_desk = std::iter::once(&"desk");
    let packages = web::CRATES.iter().chain(of_desk);
    let packages = packages.flat_map(|name| ["--package", name]);
    for_wasm(["--lib", "--bins"].into_iter().chain(packages))?;
    if workspace::path("src/ui/tests").is_dir() {
        for_wasm(["--tests", "--package", "ui"])?;
    }
    Ok(Count::one_passed())
}

fn for_wasm<'a>(what: impl IntoIterator<Item = &'a str>) -> Result<()> {
    let mut command = WasmToolchain::find()?.clippy();
    command
        .args(["--target", "wasm32-unknown-unknown"])
        .args(what)
        .args(["--", "--deny", "warnings"]);
    process::run(&mut command)
}
