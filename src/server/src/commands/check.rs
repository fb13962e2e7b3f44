//! `check`: whether the server would start with these settings.

use std::process::ExitCode;

use server::{Config, Fault, Flags};

pub(super) fn run(flags: &Flags) -> ExitCode {
    let faults = Config::check(flags, environment());
    if faults.is_empty() {
        println!("The settings are good.");
        let config = Config::read(flags, environment()).ok();
        for (file, version) in config.iter().flat_map(Config::local_rules) {
            println!("Local rules: version {version} of {}.", file.display());
        }
        return ExitCode::SUCCESS;
    }
    tell(&faults);
    ExitCode::FAILURE
}

/// Says every mistake in a line of its own.
pub(super) fn tell(faults: &[Fault]) {
    for fault in faults {
        eprintln!("{fault}");
    }
}

/// The environment, as far as it is text: our settings are.
pub(super) fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| {
        let name = name.into_string().ok()?;
        Some((name, value.into_string().ok()?))
    })
}
