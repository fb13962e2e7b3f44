//! The CSS: a bundle for the first screen, one for the others, one for the desk, and a theme; minified.

use crate::digest::{Inputs, Stamp};
use crate::{process, toolchain, workspace};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The oldest browsers that run the app's wasm. All know logical properties: older targets
/// would have them written twice, once for each direction.
const BROWSERS: &str = "chrome >= 96, firefox >= 100, safari >= 15.4";

/// The bundled `style/app.css`.
pub(super) fn app_css() -> PathBuf {
    workspace::web().join("app.css")
}

/// The bundled `style/later.css`.
pub(super) fn later_css() -> PathBuf {
    workspace::web().join("later.css")
}

/// The bundled `style/desk.css`.
pub(super) fn desk_css() -> PathBuf {
    workspace::web().join("desk.css")
}

/// The minified default theme. A municipality's own file takes its place on the server.
pub(super) fn theme_css() -> PathBuf {
    workspace::web().join("theme.css")
}

/// Everything the bundle is made from.
pub(super) fn inputs() -> Result<Inputs> {
    Inputs::default().folder(&workspace::path("style"))
}

/// Bundles and minifies when a file in `style/` changed.
pub(super) fn bundle() -> Result<()> {
    let style = workspace::path("style");
    let stamp = Stamp::new("style", inputs()?);
    let made = [app_css(), later_css(), desk_css(), theme_css()];
    if stamp.is_fresh() && made.iter().all(|file| file.is_file()) {
        return Ok(());
    }
    toolchain::install_locked(&style, "npm-style")?;
    // Takes what we use out of NL Design System; see style/README.md.
    process::run_quietly(process::command("node").arg("trim.mjs").current_dir(&style))?;
    println!("lightningcss style/app.css");
    std::fs::create_dir_all(workspace::web())?;
    minify(&style, "app.css", &app_css())?;
    minify(&style, "later.css", &later_css())?;
    minify(&style, "desk.css", &desk_css())?;
    minify(&style, "themes/default.css", &theme_css())?;
    stamp.set()
}

fn minify(style: &Path, from: &str, to: &Path) -> Result<()> {
    let program = style.join("node_modules/.bin/lightningcss");
    let mut command = process::command(program);
    command
        .args(["--minify", "--bundle", "--targets", BROWSERS, from, "-o"])
        .arg(to)
        .current_dir(style);
    process::run_quietly(&mut command)
}
