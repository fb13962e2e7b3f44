//! Takes the app's wasm apart: what the first screen needs, and what is fetched when it is shown.
//!
//! Which screens come later is said in the app, by `wasm_split`. Trunk cannot do this: the wasm
//! has to be split before wasm-bindgen reads it.

use super::{Mode, wasm};
use crate::{process, toolchain, workspace};
use anyhow::{Context, Result};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The app's JavaScript.
pub(super) const SCRIPT: &str = "app.js";
/// The wasm of the first screen.
pub(super) const FIRST: &str = "app_bg.wasm";
/// The module that the split wasm asks for, and that has no file of its own.
const LOADER: &str = "__wasm_split.js";
/// In the names of exports that stream the answers of server functions.
const SERVER_FUNCTIONS: &str = "intounderlying";
/// What every phone of the last five years runs.
pub(super) const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What wasm-opt does to it: taken apart into single steps and put together again it presses to 2 kB
/// less than by `-Os` alone, and once more to 0.9 kB less than that. The lowest 1,024 bytes are the far end of the stack, where nothing has
/// an address.
const SMALLER: &[&str] = &[
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-O1",
    "-Os",
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
];

/// Where the parts are, named without digests.
pub(super) fn folder() -> PathBuf {
    workspace::web().join("split")
}

/// The parts that come later.
pub(super) fn later() -> Result<Vec<(String, PathBuf)>> {
    let mut parts = workspace::files(&folder())?;
    parts.retain(|(name, _)| is_part(name) && name != FIRST);
    Ok(parts)
}

/// Splits what cargo compiled.
pub(super) fn split(mode: Mode) -> Result<()> {
    let folder = folder();
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    let raw = folder.join("raw");
    std::fs::create_dir_all(&raw)?;
    let mut splitting = toolchain::wasm_split()?;
    splitting
        .args(["--target", "web", "--out-name", "app"])
        .arg(wasm::compiled(mode, "app.wasm"))
        .arg(&raw);
    process::run_quietly(&mut splitting)?;
    let mut joining = toolchain::wasm_bindgen()?;
    joining
        .args([
            "--target",
            "web",
            "--no-typescript",
            // The parts share one table of functions.
            "--keep-lld-exports",
            "--out-name",
            "app",
            "--out-dir",
        ])
        .arg(&folder)
        .arg(raw.join("app.wasm"));
    process::run_quietly(&mut joining)?;
    let script = folder.join(SCRIPT);
    let joined = with_loader(&read(&script)?, &read(&raw.join(LOADER))?)?;
    std::fs::write(&script, &joined)?;

    drop_uncalled(&raw, &joined)?;
    press(mode, &folder.join(FIRST), &folder.join(FIRST))?;
    for (name, part) in workspace::files(&raw)? {
        if is_part(&name) && name != "app.wasm" {
            press(mode, &part, &folder.join(&name))?;
        }
    }
    std::fs::remove_dir_all(&raw)?;
    Ok(())
}

fn press(mode: Mode, from: &Path, to: &Path) -> Result<()> {
    if mode == Mode::Debug {
        if from != to {
            std::fs::copy(from, to)?;
        }
        return Ok(());
    }
    let mut command = toolchain::binaryen("wasm-opt")?;
    command
        .args(FEATURES)
        .args(SMALLER)
        .arg(from)
        .arg("-o")
        .arg(to);
    process::run_quietly(&mut command)
}

/// Makes a wasm smaller that is not taken apart.
pub(super) fn press_whole(mode: Mode, wasm: &Path, features: &[&str]) -> Result<()> {
    if mode == Mode::Debug {
        return Ok(());
    }
    let mut command = toolchain::binaryen("wasm-opt")?;
    command
        .args(features)
        .args(SMALLER)
        .arg(wasm)
        .arg("-o")
        .arg(wasm);
    process::run_quietly(&mut command)
}

/// Takes out of the wasm what only an export holds that no script calls.
fn drop_uncalled(raw: &Path, script: &str) -> Result<()> {
    let exports: Vec<_> = called(script).into_iter().collect();
    let mut graph = vec![json!({ "name": "script", "root": true, "reaches": exports })];
    graph.extend(
        exports
            .iter()
            .map(|name| json!({ "name": name, "export": name })),
    );
    let file = raw.join("graph.json");
    std::fs::write(&file, serde_json::to_string(&graph)?)?;
    let wasm = folder().join(FIRST);
    let mut command = toolchain::binaryen("wasm-metadce")?;
    command
        .args(FEATURES)
        .arg("--graph-file")
        .arg(&file)
        .arg(&wasm)
        .arg("-o")
        .arg(&wasm);
    process::run_quietly(&mut command)
}

/// The wasm's exports that the script names, without those that serve Leptos' server functions,
/// of which the app has none.
fn called(script: &str) -> BTreeSet<&str> {
    let by_dot = script.split("wasm.").skip(1).map(leading_name);
    let taken_out = script
        .split("const {")
        .skip(1)
        .filter_map(|rest| rest.split_once("} = initSync("))
        .flat_map(|(names, _)| names.split(','))
        .map(str::trim);
    by_dot
        .chain(taken_out)
        .filter(|name| !name.is_empty() && !name.contains(SERVER_FUNCTIONS))
        .collect()
}

fn leading_name(text: &str) -> &str {
    let end = text
        .find(|letter: char| !letter.is_ascii_alphanumeric() && !"_$".contains(letter))
        .unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The loader's code in the place where it is imported: one file less to wait for, and no two
/// files that name each other by their content.
fn with_loader(script: &str, loader: &str) -> Result<String> {
    let import = script
        .lines()
        .find(|line| line.starts_with("import ") && line.contains(LOADER))
        .context("wasm-bindgen's script does not import the loader")?;
    let name = import
        .split_whitespace()
        .nth(3)
        .context("the loader is imported in another way")?;
    let mut code = String::new();
    let mut exported = Vec::new();
    for line in loader.lines().filter(|line| !line.starts_with("import ")) {
        if let Some(rest) = line.strip_prefix("export const ") {
            exported.extend(rest.split_whitespace().next());
            code.push_str("const ");
            code.push_str(rest);
        } else {
            code.push_str(line);
        }
        code.push('\n');
    }
    let exported = exported.join(", ");
    let rest = script.replacen(import, "", 1);
    Ok(format!("{rest}\n{code}const {name} = {{ {exported} }};\n"))
}

fn is_part(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "wasm")
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_says_which_exports_are_called() {
        let script = "wasm.memory.buffer; wasm.__wbindgen_free(a, wasm.x$1); const { table, shared0,  } = initSync(undefined);\n\
            wasm.intounderlyingsource_pull(1); const { a } = b;";
        let names: Vec<_> = called(script).into_iter().collect();
        assert_eq!(
            names,
            ["__wbindgen_free", "memory", "shared0", "table", "x$1"]
        );
    }

    #[test]
    fn the_loader_moves_into_the_script() {
        let script = "import * as import1 from \"./__wasm_split.js\"\nconst a = import1;\n";
        let loader = "import { initSync } from \"./app.js\";\nfunction f() {}\n\
            export const load_later = f(\n  1);\n";
        let joined = with_loader(script, loader).unwrap();
        assert!(!joined.contains("import "), "{joined}");
        assert!(joined.contains("\nconst load_later = f(\n"), "{joined}");
        assert!(
            joined.ends_with("const import1 = { load_later };\n"),
            "{joined}"
        );
        assert!(with_loader("const a = 1;", loader).is_err());
    }
}
