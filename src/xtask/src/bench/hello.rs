//! The smallest app of the same framework, compiled as ours is: what is left of our size is ours.

use crate::web::{Mode, brotli};
use crate::{process, toolchain, workspace};
use anyhow::{Context, Result};
use std::path::Path;

const MAIN: &str = r#"
use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::path;

fn main() {
    mount_to_body(|| view! {
        <Router><Routes fallback=|| "?"><Route path=path!("/") view=|| view! { <p>"Hallo"</p> }/></Routes></Router>
    });
}
"#;

const PAGE: &str = "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Hallo</title>\
    <link data-trunk rel=\"rust\" data-wasm-opt=\"z\"></head><body></body></html>";

/// Builds it and returns the size of its wasm and JavaScript, brotli 11.
pub(super) fn measure() -> Result<usize> {
    let folder = workspace::target().join("bench").join("hello");
    write(&folder)?;
    let mut command = toolchain::trunk(Mode::Release)?;
    command
        .args([
            "build",
            "--release",
            "--cargo-profile",
            "phone",
            "--filehash",
            "false",
        ])
        .current_dir(&folder);
    process::run(&mut command)?;
    let mut total = 0;
    for name in ["hello.js", "hello_bg.wasm"] {
        let file = folder.join("dist").join(name);
        let bytes = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        total += brotli(&bytes)?.len();
    }
    Ok(total)
}

fn write(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder.join("src"))?;
    let ours = std::fs::read_to_string(workspace::path("Cargo.toml"))?;
    std::fs::write(folder.join("Cargo.toml"), manifest(&ours)?)?;
    std::fs::copy(workspace::path("Cargo.lock"), folder.join("Cargo.lock"))?;
    std::fs::write(folder.join("src/main.rs"), MAIN)?;
    std::fs::write(folder.join("index.html"), PAGE)?;
    Ok(())
}

/// A package of its own with our versions and our profiles.
fn manifest(ours: &str) -> Result<String> {
    let ours: toml::Table = ours.parse()?;
    let dependencies = ours
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"))
        .context("our Cargo.toml has no workspace dependencies")?;
    let wanted: toml::Table = ["leptos", "leptos_router", "wasm-bindgen"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), dependencies.get(name)?.clone())))
        .collect();
    let mut table: toml::Table =
        "package = { name = \"hello\", version = \"0.0.0\", edition = \"2024\" }\nworkspace = {}"
            .parse()?;
    table.insert("dependencies".to_owned(), wanted.into());
    let profiles = ours.get("profile").cloned();
    table.extend(profiles.map(|profiles| ("profile".to_owned(), profiles)));
    Ok(toml::to_string(&table)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_our_versions_and_profiles() {
        let ours = "[workspace.dependencies]\nleptos = \"0.8\"\nserde = \"1\"\n\
                    [profile.phone]\ninherits = \"release\"\nopt-level = \"z\"\n";
        let text = manifest(ours).expect("complete");
        let table: toml::Table = text.parse().expect("is TOML");
        assert_eq!(table["dependencies"]["leptos"].as_str(), Some("0.8"));
        assert!(table["dependencies"].get("serde").is_none());
        assert_eq!(table["profile"]["phone"]["opt-level"].as_str(), Some("z"));
    }
}
