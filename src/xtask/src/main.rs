//! `cargo xtask`: the only commands anyone has to know.
//!
//! One command is one file (or folder); what several commands need lies beside them:
//! [`workspace`] (where things are), [`process`] (running other programs), [`toolchain`] (the
//! programs we need and how to get them).

mod bench;
mod catalogue;
mod digest;
mod dist;
mod listening;
mod locales;
mod process;
mod soak;
mod start;
mod test;
mod toolchain;
mod web;
mod workspace;

use anyhow::{Result, bail};
use std::fmt::Write as _;
use std::process::ExitCode;

/// A command: its name, its options, one line of what it does, and its function.
struct Entry {
    name: &'static str,
    options: &'static str,
    line: &'static str,
    run: fn(lexopt::Parser) -> Result<()>,
}

const COMMANDS: &[Entry] = &[
    Entry {
        name: "start",
        options: "[--port N] [--data DIR] [--theme FILE] [--municipality FILE] [--no-demo] [--debug]",
        line: "installs what is missing, builds and serves the app with the demo people",
        run: start::run,
    },
    Entry {
        name: "build",
        options: "[--debug]",
        line: "builds the app of the phone into target/web/dist",
        run: web::run,
    },
    Entry {
        name: "dist",
        options: "[--app DIR]",
        line: "makes target/dist: one static program with the app inside, and what installs it",
        run: dist::run,
    },
    Entry {
        name: "test",
        options: "[--only STEP] [--keep-going]",
        line: "runs every check and every test; CI runs this and nothing else",
        run: test::run,
    },
    Entry {
        name: "soak",
        options: "[--seeds N] [--kills N] [--minutes N] [--debug] [--server FILE] [--older FILE] [--journeys]",
        line: "runs the simulator, the kills of the server and every fault of real servers for long",
        run: soak::run,
    },
    Entry {
        name: "bench",
        options: "",
        line: "prints the figures, and fails when one is over its limit",
        run: bench::run,
    },
    Entry {
        name: "locales",
        options: "[--mark]",
        line: "checks the texts of all languages and counts what no native reader has checked",
        run: locales::run,
    },
    Entry {
        name: "catalogue",
        options: "",
        line: "lists which facts must be looked up again, and when",
        run: catalogue::run,
    },
    Entry {
        name: "tools",
        options: "",
        line: "installs every program that the other commands need",
        run: toolchain::run,
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(name) = arguments.next() else {
        println!("{}", overview());
        return ExitCode::SUCCESS;
    };
    let parser = lexopt::Parser::from_args(arguments);
    match command(&name.to_string_lossy()).and_then(|entry| (entry.run)(parser)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(name: &str) -> Result<&'static Entry> {
    match COMMANDS.iter().find(|entry| entry.name == name) {
        Some(entry) => Ok(entry),
        None => bail!("there is no command `{name}`.\n\n{}", overview()),
    }
}

fn overview() -> String {
    let mut text = String::from("cargo xtask COMMAND\n");
    for entry in COMMANDS {
        write!(text, "\n  {:<10} {}", entry.name, entry.line).expect("a String takes it");
        if !entry.options.is_empty() {
            write!(text, "\n  {:<10} {}", "", entry.options).expect("a String takes it");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_listed_once() {
        let text = overview();
        for entry in COMMANDS {
            assert_eq!(text.matches(&format!("\n  {} ", entry.name)).count(), 1);
        }
    }

    #[test]
    fn an_unknown_command_names_the_known_ones() {
        let error = command("strat").map(|_| ()).expect_err("not a command");
        assert!(error.to_string().contains("start"));
    }
}
