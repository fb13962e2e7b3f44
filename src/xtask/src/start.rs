//! `cargo xtask start`: everything from a bare machine to a running app.

use crate::web::{self, Mode};
use crate::{process, toolchain, workspace};
use anyhow::Result;
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

struct Options {
    port: u16,
    data: PathBuf,
    theme: Option<PathBuf>,
    municipality: Option<PathBuf>,
    is_demo: bool,
    mode: Mode,
}

/// Installs, builds, and serves until it is stopped.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = read(arguments)?;
    toolchain::ensure(toolchain::TO_BUILD)?;
    web::build(options.mode)?;
    let server = server(options.mode)?;
    serve(&mut process::command(server), &options)
}

fn read(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        port: 8080,
        data: PathBuf::from("data"),
        theme: None,
        municipality: None,
        is_demo: true,
        mode: Mode::Release,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("data") => options.data = arguments.value()?.into(),
            Long("theme") => options.theme = Some(arguments.value()?.into()),
            Long("municipality") => options.municipality = Some(arguments.value()?.into()),
            Long("no-demo") => options.is_demo = false,
            Long("debug") => options.mode = Mode::Debug,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(options)
}

/// Builds the server and tells where it is.
pub(crate) fn server(mode: Mode) -> Result<PathBuf> {
    println!("cargo build -p server ({})", mode.name());
    let mut command = process::cargo();
    command.args(["build", "--package", "server"]);
    if mode == Mode::Release {
        command.arg("--release");
    }
    process::run(&mut command)?;
    Ok(workspace::target()
        .join(mode.name())
        .join("mijn-aanpak")
        .with_extension(std::env::consts::EXE_EXTENSION))
}

/// What the server is called with.
fn words(options: &Options) -> Vec<OsString> {
    let mut words: Vec<OsString> = vec![
        "serve".into(),
        "--listen".into(),
        format!("127.0.0.1:{}", options.port).into(),
        "--data".into(),
        options.data.clone().into(),
        "--app".into(),
        workspace::dist().into(),
    ];
    if options.is_demo {
        words.push("--demo".into());
    }
    if let Some(theme) = &options.theme {
        words.extend(["--theme".into(), theme.clone().into()]);
    }
    let example = || {
        options
            .is_demo
            .then(|| workspace::path("docs/municipality.example.toml"))
    };
    if let Some(file) = options.municipality.clone().or_else(example) {
        words.extend(["--municipality".into(), file.into()]);
    }
    words
}

// The server takes our place, so that a signal (Ctrl-C, a service manager's stop) reaches it.
#[cfg(unix)]
fn serve(server: &mut std::process::Command, options: &Options) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    let error = server.args(words(options)).exec();
    Err(anyhow::Error::new(error).context("starting the server"))
}

#[cfg(not(unix))]
fn serve(server: &mut std::process::Command, options: &Options) -> Result<()> {
    process::run(server.args(words(options)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Result<Options> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn the_demo_is_on_unless_refused() {
        let usual = words(&options(&[]).expect("no options"));
        assert!(usual.contains(&"--demo".into()));
        assert!(usual.contains(&"127.0.0.1:8080".into()));
        assert!(usual.contains(&"--municipality".into()));
        let other = words(&options(&["--no-demo", "--port", "9000"]).expect("both known"));
        assert!(!other.contains(&"--demo".into()));
        assert!(!other.contains(&"--municipality".into()));
        assert!(other.contains(&"127.0.0.1:9000".into()));
    }

    #[test]
    fn folder_files_and_haste_are_handed_on() {
        let given = [
            "--data",
            "elsewhere",
            "--theme",
            "t.css",
            "--municipality",
            "ede.toml",
            "--debug",
        ];
        let options = options(&given).expect("all known");
        assert!(options.mode == Mode::Debug);
        let words = words(&options);
        for pair in [
            ["--data", "elsewhere"],
            ["--theme", "t.css"],
            ["--municipality", "ede.toml"],
        ] {
            assert!(words.windows(2).any(|it| it == pair), "{words:?}");
        }
    }

    #[test]
    fn an_unknown_option_is_refused() {
        assert!(options(&["--prot", "1"]).is_err());
        assert!(options(&["--port", "x"]).is_err());
    }
}
