//! The tests of crate `ui` that need a browser: `IndexedDB`, `Intl`, components.

use super::count::{self, Count};
use crate::toolchain::{self, Browser, WasmToolchain};
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Compiles the tests and runs each of their programs in headless Chromium.
pub(super) fn run() -> Result<Count> {
    let browser = Browser::find()?;
    let programs = compile()?;
    let folder = workspace::web().join("wasm-tests");
    configure(&folder, &browser)?;
    let mut total = Count::default();
    for program in programs {
        let mut runner = process::command(toolchain::wasm_test_runner()?);
        runner
            .arg(program)
            .current_dir(&folder)
            .env("CHROMEDRIVER", &browser.driver)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        total += count::run(&mut runner)?;
    }
    if total == Count::default() {
        bail!("crate ui has no tests for the browser");
    }
    Ok(total)
}

/// The programs of the tests.
fn compile() -> Result<Vec<PathBuf>> {
    let mut command = WasmToolchain::find()?.cargo();
    command
        .args([
            "test",
            "--package",
            "ui",
            "--no-run",
            "--message-format=json-render-diagnostics",
        ])
        .args(["--target", "wasm32-unknown-unknown", "--lib", "--tests"])
        .stderr(std::process::Stdio::inherit());
    let messages = process::output(&mut command)?;
    Ok(messages.lines().filter_map(program).collect())
}

/// The program that a message of cargo names, when it is one of tests.
fn program(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_test = message.get("profile")?.get("test")?.as_bool()?;
    let program = message.get("executable")?.as_str()?;
    is_test.then(|| PathBuf::from(program))
}

/// The runner reads how to start the browser from its working folder.
fn configure(folder: &Path, browser: &Browser) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let options = json!({
        "goog:chromeOptions": { "binary": browser.chromium, "args": toolchain::FLAGS },
    });
    let file = folder.join("webdriver.json");
    std::fs::write(&file, options.to_string())
        .with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_programs_of_tests_are_run() {
        let message =
            |test: bool| json!({ "executable": "a.wasm", "profile": { "test": test } }).to_string();
        assert_eq!(program(&message(true)), Some(PathBuf::from("a.wasm")));
        assert_eq!(program(&message(false)), None);
        assert_eq!(program("not JSON"), None);
    }
}
