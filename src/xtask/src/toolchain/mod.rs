//! The programs that building and testing need, and how each gets onto this machine.
//!
//! Nothing is installed twice and nothing silently: what is missing is listed first, with why
//! and how long it takes. Our own tools go to the user's cache folder at exact versions; what
//! Debian packages goes through `apt-get`.

mod apt;
mod browser;
mod cargo_tools;
mod npm;
mod postgres;
mod python;
mod wasm;

pub(crate) use browser::{Browser, FLAGS};
pub(crate) use npm::{install_locked, npm};
pub(crate) use python::bin as contract_bin;
pub(crate) use wasm::WasmToolchain;

use crate::web::Mode;
use anyhow::{Result, bail};
use std::process::Command;
use std::time::Instant;

/// One program (or group of programs) that we need.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tool {
    /// A compiler that makes wasm.
    Wasm,
    /// Clippy for that compiler.
    WasmClippy,
    /// Node.js and npm.
    Node,
    /// Trunk.
    Trunk,
    /// wasm-bindgen and its test runner.
    WasmBindgen,
    /// wasm-split.
    WasmSplit,
    /// wasm-opt.
    WasmOpt,
    /// Chromium and `ChromeDriver`.
    Browser,
    /// `PostgreSQL`.
    Postgres,
    /// Python and its virtual environments.
    Python,
    /// Schemathesis.
    Schemathesis,
}

/// What `cargo xtask build` and `start` need.
pub(crate) const TO_BUILD: &[Tool] = &[
    Tool::Wasm,
    Tool::Node,
    Tool::Trunk,
    Tool::WasmBindgen,
    Tool::WasmSplit,
    Tool::WasmOpt,
];

/// What the tests need.
pub(crate) const TO_TEST: &[Tool] = &[
    Tool::Wasm,
    Tool::WasmClippy,
    Tool::Node,
    Tool::Trunk,
    Tool::WasmBindgen,
    Tool::WasmSplit,
    Tool::WasmOpt,
    Tool::Browser,
    Tool::Postgres,
    Tool::Python,
    Tool::Schemathesis,
];

impl Tool {
    fn is_there(self) -> Result<bool> {
        match self {
            Self::Wasm => wasm::is_there(),
            Self::WasmClippy => wasm::clippy_is_there(),
            Self::Node => Ok(npm::is_there()),
            Self::Trunk => cargo_tools::is_there(&cargo_tools::trunk()),
            Self::WasmBindgen => cargo_tools::is_there(&cargo_tools::wasm_bindgen()?),
            Self::WasmSplit => cargo_tools::is_there(&cargo_tools::wasm_split()),
            Self::WasmOpt => npm::wasm_opt_is_there(),
            Self::Browser => Ok(browser::is_there()),
            Self::Postgres => Ok(postgres::is_there()),
            Self::Python => Ok(python::is_there()),
            Self::Schemathesis => python::schemathesis_is_there(),
        }
    }

    /// Name, what it is for, and how long it takes.
    fn about(self) -> Result<String> {
        Ok(match self {
            Self::Wasm => "Rust for wasm: compiles the app; under a minute".to_owned(),
            Self::WasmClippy => "Clippy for wasm: checks the app's code; seconds".to_owned(),
            Self::Node => "Node.js and npm: bundle the style; under a minute".to_owned(),
            Self::Trunk => format!(
                "{}: builds the app; compiling, several minutes",
                cargo_tools::trunk()
            ),
            Self::WasmBindgen => format!(
                "{}: joins wasm and browser; compiling, about 3 minutes",
                cargo_tools::wasm_bindgen()?
            ),
            Self::WasmSplit => format!(
                "{}: sets apart what a phone needs first; compiling, 2 minutes",
                cargo_tools::wasm_split()
            ),
            Self::WasmOpt => {
                format!(
                    "wasm-opt (binaryen {}): makes the app small; seconds",
                    npm::BINARYEN
                )
            }
            Self::Browser => {
                "Chromium and ChromeDriver: run the browser tests; under a minute".to_owned()
            }
            Self::Postgres => "PostgreSQL: the server's other database; under a minute".to_owned(),
            Self::Python => "Python with venv: runs Schemathesis; under a minute".to_owned(),
            Self::Schemathesis => {
                "Schemathesis: holds the server to its description; under a minute".to_owned()
            }
        })
    }

    fn install(self) -> Result<()> {
        match self {
            Self::Wasm => wasm::install(),
            Self::WasmClippy => wasm::install_clippy(),
            Self::Node => npm::install(),
            Self::Trunk => cargo_tools::install(&cargo_tools::trunk()),
            Self::WasmBindgen => cargo_tools::install(&cargo_tools::wasm_bindgen()?),
            Self::WasmSplit => cargo_tools::install(&cargo_tools::wasm_split()),
            Self::WasmOpt => npm::install_wasm_opt(),
            Self::Browser => browser::install(),
            Self::Postgres => postgres::install(),
            Self::Python => python::install(),
            Self::Schemathesis => python::install_schemathesis(),
        }
    }
}

/// `cargo xtask tools`: installs everything that any command needs.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    ensure(TO_TEST)?;
    println!("Everything is there.");
    Ok(())
}

/// Installs what is missing of these, saying what, why and how far.
pub(crate) fn ensure(tools: &[Tool]) -> Result<()> {
    let mut missing = Vec::new();
    for tool in tools {
        if !tool.is_there()? {
            missing.push(*tool);
        }
    }
    for (index, tool) in missing.iter().enumerate() {
        println!("[{}/{}] {}", index + 1, missing.len(), tool.about()?);
        let started = Instant::now();
        tool.install()?;
        if !tool.is_there()? {
            bail!("{tool:?} was installed, but it is still not found");
        }
        println!("      done in {} s", started.elapsed().as_secs());
    }
    Ok(())
}

/// Gives a command the compiler for wasm and our tools, whose folders come first in its `PATH`.
fn for_wasm(command: &mut Command) -> Result<()> {
    let wasm = WasmToolchain::find()?;
    wasm.apply(command);
    let trunk = cargo_tools::bin(&cargo_tools::trunk())?;
    let bindgen = cargo_tools::bin(&cargo_tools::wasm_bindgen()?)?;
    let opt = npm::wasm_opt_bin()?;
    let mut folders = vec![trunk.as_path(), bindgen.as_path(), opt.as_path()];
    let shims = wasm.shims()?;
    folders.extend(shims.as_deref());
    command
        .env("PATH", crate::process::path_with(&folders)?)
        .env("CARGO_TARGET_DIR", crate::workspace::wasm_target());
    Ok(())
}

/// Trunk, with everything it calls.
pub(crate) fn trunk(mode: Mode) -> Result<Command> {
    let program = cargo_tools::bin(&cargo_tools::trunk())?.join("trunk");
    let mut command = crate::process::command(program);
    for_wasm(&mut command)?;
    if mode == Mode::Release {
        WasmToolchain::make_small(&mut command);
    }
    // Trunk takes `NO_COLOR=1` for the value of an option of its own and stops.
    command.env_remove("NO_COLOR");
    Ok(command)
}

/// The program that takes a wasm apart.
pub(crate) fn wasm_split() -> Result<Command> {
    let bin = cargo_tools::bin(&cargo_tools::wasm_split())?;
    Ok(crate::process::command(bin.join("wasm-split-cli")))
}

/// The program that joins wasm and browser.
pub(crate) fn wasm_bindgen() -> Result<Command> {
    let bin = cargo_tools::bin(&cargo_tools::wasm_bindgen()?)?;
    Ok(crate::process::command(bin.join("wasm-bindgen")))
}

/// One of the programs that make wasm small.
pub(crate) fn binaryen(program: &str) -> Result<Command> {
    Ok(crate::process::command(npm::wasm_opt_bin()?.join(program)))
}

/// The test runner of wasm-bindgen.
pub(crate) fn wasm_test_runner() -> Result<std::path::PathBuf> {
    Ok(cargo_tools::bin(&cargo_tools::wasm_bindgen()?)?.join("wasm-bindgen-test-runner"))
}
