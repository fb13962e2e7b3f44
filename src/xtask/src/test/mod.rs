//! `cargo xtask test`: everything that must hold, what fails fast first.
//!
//! The app is compiled in the background while the native checks run: each has its own target
//! folder, and the long link of the wasm uses one core only.

pub(crate) mod browser;
mod contract;
mod count;
mod lint;
pub(crate) mod postgres;
mod server;
mod wasm;

use crate::toolchain;
use crate::web::{self, Mode};
use crate::{catalogue, locales, process, workspace};
use anyhow::{Context, Result, bail};
use count::Count;
use lexopt::prelude::*;
use std::process::{Child, Stdio};
use std::time::Instant;

/// One step of the run.
struct Step {
    name: &'static str,
    line: &'static str,
    run: fn() -> Result<Count>,
}

/// In this order: a step that fails ends the run.
const STEPS: &[Step] = &[
    Step {
        name: "tools",
        line: "installs what is missing",
        run: || done(toolchain::ensure(toolchain::TO_TEST)),
    },
    Step {
        name: "format",
        line: "cargo fmt",
        run: lint::format,
    },
    Step {
        name: "texts",
        line: "the texts of all languages",
        run: || done(locales::check()),
    },
    Step {
        name: "catalogue",
        line: "sources and review dates of the catalogue",
        run: || done(catalogue::check()),
    },
    Step {
        name: "lint",
        line: "clippy, native",
        run: lint::native,
    },
    Step {
        name: "unit",
        line: "unit, property and API tests",
        run: unit,
    },
    Step {
        name: "postgres",
        line: "the API tests on PostgreSQL",
        run: postgres::run,
    },
    Step {
        name: "app",
        line: "the app in release",
        run: || done(web::build(Mode::Release)),
    },
    Step {
        name: "contract",
        line: "the integration interface against its description",
        run: contract::run,
    },
    Step {
        name: "lint-wasm",
        line: "clippy for what runs in the browser",
        run: lint::wasm,
    },
    Step {
        name: "wasm",
        line: "tests of crate ui in a browser",
        run: wasm::run,
    },
    Step {
        name: "browser",
        line: "the journeys, in Chromium",
        run: browser::run,
    },
];

/// Before this step the background build starts, and at `app` it is waited for.
const STARTS_BACKGROUND: &str = "lint";

struct Options {
    only: Option<String>,
    keeps_going: bool,
}

/// `cargo xtask test [--only STEP] [--keep-going]`.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = read(arguments)?;
    let steps: Vec<&Step> = STEPS
        .iter()
        .filter(|step| options.only.as_ref().is_none_or(|only| only == step.name))
        .collect();
    if steps.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        bail!("no such step; the steps are: {}", names.join(", "));
    }
    let mut background = None;
    let mut total = Count::default();
    for step in steps {
        if step.name == STARTS_BACKGROUND && options.only.is_none() {
            background = Some(app_in_background()?);
        }
        if let Some(child) = background.take_if(|_| step.name == "app") {
            wait_for(child)?;
        }
        total += run_step(step);
        if total.failed > 0 && !options.keeps_going {
            break;
        }
    }
    if let Some(mut child) = background {
        child.kill()?;
        child.wait()?;
    }
    // The last line is read by machines, so nothing may follow it.
    println!("{total}");
    if total.failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

fn read(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        only: None,
        keeps_going: false,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("only") => options.only = Some(arguments.value()?.string()?),
            Long("keep-going") => options.keeps_going = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(options)
}

fn run_step(step: &Step) -> Count {
    println!("\n== {}: {}", step.name, step.line);
    let started = Instant::now();
    let count = (step.run)().unwrap_or_else(|error| {
        println!("error: {error:#}");
        Count::one_failed()
    });
    println!(
        "-- {}: {count}, {} s",
        step.name,
        started.elapsed().as_secs()
    );
    count
}

/// A step without tests of its own is one test.
fn done(result: Result<()>) -> Result<Count> {
    result.map(|()| Count::one_passed())
}

fn unit() -> Result<Count> {
    let mut command = process::cargo();
    command.args([
        "test",
        "--workspace",
        "--lib",
        "--bins",
        "--tests",
        "--no-fail-fast",
    ]);
    count::run(&mut command)
}

fn app_in_background() -> Result<Child> {
    let log = workspace::web().join("build.log");
    std::fs::create_dir_all(workspace::web())?;
    let file = std::fs::File::create(&log)?;
    println!(
        "\nthe app is being compiled beside this; its log is {}",
        log.display()
    );
    std::process::Command::new(std::env::current_exe()?)
        .args(["build"])
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .context("starting the build of the app")
}

// What it built is up to date then; what it could not build, the step itself reports.
fn wait_for(mut child: Child) -> Result<()> {
    child.wait()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_built_after_the_background_began() {
        let place = |name: &str| STEPS.iter().position(|step| step.name == name);
        assert!(place(STARTS_BACKGROUND) < place("app"));
        assert!(place("app") < place("lint-wasm"));
        assert!(place("app") < place("contract"));
        assert!(place("app") < place("browser"));
    }
}
