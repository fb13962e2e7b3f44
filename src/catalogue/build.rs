//! Checks the checklists and their texts, and writes them as static Rust: the phone parses no TOML.

mod check;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the crate's own enums: the build reads their names, the crate offers the rest"
)]
#[path = "src/names.rs"]
mod names;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "as above: the build reads their names"
)]
#[path = "src/way.rs"]
mod way;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use check::Source;

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let data = files(&here.join("data"), "toml", "src/catalogue/data")?;
    let texts = locale_files(&here.join("../../locales"))?;
    let letters = Source {
        name: "src/catalogue/letters.toml".to_owned(),
        text: fs::read_to_string(here.join("letters.toml"))?,
    };
    let phrases = Source {
        name: "src/catalogue/phrases.toml".to_owned(),
        text: fs::read_to_string(here.join("phrases.toml"))?,
    };
    let words = here.join("../../locales/nl/phrases.ftl");
    println!("cargo::rerun-if-changed={}", words.display());
    let words = Source {
        name: "locales/nl/phrases.ftl".to_owned(),
        text: fs::read_to_string(words)?,
    };
    let routes = Source {
        name: "src/catalogue/routes.toml".to_owned(),
        text: fs::read_to_string(here.join("routes.toml"))?,
    };
    let approaches = files(&here.join("approaches"), "toml", "src/catalogue/approaches")?;
    let screens = here.join("../../locales/nl/screens.ftl");
    println!("cargo::rerun-if-changed={}", screens.display());
    let screens = Source {
        name: "locales/nl/screens.ftl".to_owned(),
        text: fs::read_to_string(screens)?,
    };
    let checked = check::check(&data, &texts).and_then(|items| {
        let letters = check::letters::check(&letters, &items, &texts)?;
        let agreed = check::texts::keys(&words.text);
        let phrases = check::phrases::check(&phrases, &words)?;
        let routes = check::routes::check(&routes, &screens)?;
        let ways = check::approaches::check(&approaches, &screens, &agreed)?;
        Ok((items, letters, phrases, routes, ways))
    });
    match checked {
        Ok((items, letters, phrases, routes, ways)) => {
            let out = env::var("OUT_DIR")?;
            fs::write(Path::new(&out).join("items.rs"), check::emit::rust(&items))?;
            fs::write(
                Path::new(&out).join("letters.rs"),
                check::letters::rust(&letters, &texts),
            )?;
            fs::write(
                Path::new(&out).join("phrases.rs"),
                check::phrases::rust(&phrases),
            )?;
            fs::write(
                Path::new(&out).join("routes.rs"),
                check::routes::rust(&routes),
            )?;
            fs::write(
                Path::new(&out).join("approaches.rs"),
                check::approaches::rust(&ways),
            )?;
        }
        // Cargo shows these lines and stops the build.
        Err(faults) => faults
            .iter()
            .for_each(|fault| println!("cargo::error={fault}")),
    }
    println!("cargo::rerun-if-changed=letters.toml");
    println!("cargo::rerun-if-changed=phrases.toml");
    println!("cargo::rerun-if-changed=routes.toml");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=check");
    println!("cargo::rerun-if-changed=src/names.rs");
    println!("cargo::rerun-if-changed=src/way.rs");
    Ok(())
}

/// The files of `dir` with this extension, by name, so that the result is the same on every machine.
fn files(dir: &Path, extension: &str, shown: &str) -> Result<Vec<Source>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", dir.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == extension) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            found.push(Source {
                name: format!("{shown}/{name}"),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// `catalogue.ftl` of every language that has one.
fn locale_files(locales: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(locales)? {
        let entry = entry?;
        let path = entry.path().join("catalogue.ftl");
        if path.is_file() {
            println!("cargo::rerun-if-changed={}", path.display());
            let tag = entry.file_name().to_string_lossy().into_owned();
            found.push(Source {
                name: format!("locales/{tag}/catalogue.ftl"),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
