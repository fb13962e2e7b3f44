//! The desk of the staff: a wasm, a script, a style and a page of its own below `/desk/`, so that a
//! phone never pays for it and a change of the desk is no new version of the app.

use super::split::{FEATURES, press_whole};
use super::{Mode, dist, script, style, wasm};
use crate::digest::{Inputs, Stamp};
use crate::toolchain::{self, WasmToolchain};
use crate::{process, workspace};
use anyhow::{Context, Result};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Words of the desk, beside those of the phone.
const WORDS: &str = "nl/desk.ftl";
const SCRIPT: &str = "desk.js";
const WASM: &str = "desk_bg.wasm";

/// Everything the desk is compiled from.
fn inputs(mode: Mode) -> Result<Inputs> {
    wasm::inputs(mode)?
        .folder(&workspace::path("src/desk"))?
        .file(&workspace::path("src/xtask/src/web/desk.rs"))
}

fn folder() -> PathBuf {
    workspace::web().join("desk")
}

/// Compiles when something changed.
pub(super) fn compile(mode: Mode) -> Result<()> {
    let stamp = Stamp::new("desk", inputs(mode)?);
    if stamp.is_fresh() && folder().join(SCRIPT).is_file() {
        return Ok(());
    }
    stamp.clear()?;
    println!("cargo build --package desk ({})", mode.name());
    let toolchain = WasmToolchain::find()?;
    let mut building = toolchain.cargo();
    building.args([
        "build",
        "--package",
        "desk",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    if mode == Mode::Release {
        WasmToolchain::make_small(&mut building);
        building.args(["--profile", "phone"]);
    }
    process::run(&mut building)?;
    let compiled = wasm::compiled(mode, "desk.wasm");
    let mut joining = toolchain::wasm_bindgen()?;
    joining.args([
        "--target",
        "web",
        "--no-typescript",
        "--out-name",
        "desk",
        "--out-dir",
    ]);
    joining.arg(folder()).arg(compiled);
    process::run_quietly(&mut joining)?;
    let wasm = folder().join(WASM);
    press_whole(mode, &wasm, FEATURES)?;
    stamp.set()
}

/// The finished files by address, for what the phone has already: its words and its theme.
pub(super) fn files(
    mode: Mode,
    words: &BTreeMap<String, Vec<String>>,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let wasm = dist::read(&folder().join(WASM))?;
    let wasm_address = dist::named("/desk/desk.wasm", &wasm);
    files.insert(wasm_address.clone(), wasm);
    let start = format!(
        "import init from './{SCRIPT}';\nawait init({{ module_or_path: '{wasm_address}' }});\n"
    );
    let code = script::bundle(&folder(), &start, mode)?.into_bytes();
    let css = dist::read(&style::desk_css())?;
    let own = dist::text(&workspace::path("locales").join(WORDS))?;
    let own = locale::pack(&own).with_context(|| format!("packing {WORDS}"))?;
    let own_address = dist::named("/desk/nl.msg", own.as_bytes());
    files.insert(own_address.clone(), own.into_bytes());
    let mut words = words.clone();
    words.entry("nl".to_owned()).or_default().push(own_address);

    let facts = json!({
        "id": "",
        "version": env!("CARGO_PKG_VERSION"),
        "words": words.iter().collect::<Vec<_>>(),
    });
    let mut page = dist::text(&workspace::path("public/desk.html"))?
        .replace("__FACTS__", &facts.to_string())
        .replace(
            "__SPRITE__",
            &dist::text(&workspace::path("public/sprite.svg"))?,
        );
    for (called, bytes) in [("/desk.css", css), ("/desk.js", code)] {
        let address = dist::named(&format!("/desk{called}"), &bytes);
        page = page.replace(called, &address);
        files.insert(address, bytes);
    }
    files.insert("/desk/index.html".to_owned(), page.into_bytes());
    Ok(files)
}
