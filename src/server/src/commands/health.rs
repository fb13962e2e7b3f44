//! `health`: asks the server of these settings whether it is ready, where there is no other program to ask with.

use std::process::ExitCode;

use server::{Config, Flags};

use super::check::{environment, tell};

pub(super) fn run(flags: &Flags) -> ExitCode {
    let config = match Config::read(flags, environment()) {
        Ok(config) => config,
        Err(faults) => {
            tell(&faults);
            return ExitCode::FAILURE;
        }
    };
    match server::ask_ready(&config) {
        Ok(()) => {
            println!("The server is ready.");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
