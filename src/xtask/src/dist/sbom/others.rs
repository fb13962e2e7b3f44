//! What is in there and is no crate: the libraries of C, `std`, and in the app its styles and fonts.

use super::crates;
use super::{DESK, PHONE, PROGRAM, Part, said};
use crate::dist::server;
use crate::{process, workspace};
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// The packages of the style that end up in it; the others are programs that make it.
const STYLES: &str = "-css";

/// All of them.
pub(super) fn read() -> Result<Vec<Part>> {
    let mut parts = vec![std_of_rust()?, sqlite()?, glibc()?, libgcc()?];
    let lock = std::fs::read_to_string(workspace::path("style/package-lock.json"))?;
    parts.extend(styles(&lock)?);
    let table = std::fs::read_to_string(workspace::path("public/fonts/README.md"))?;
    parts.extend(fonts(&table));
    Ok(parts)
}

fn part(name: &str, version: &str, license: &str, within: &[&'static str]) -> Part {
    Part {
        name: name.to_owned(),
        version: version.to_owned(),
        license: Some(license.to_owned()),
        purl: Some(format!("pkg:generic/{name}@{version}")),
        within: within.iter().copied().collect(),
        hash: None,
    }
}

fn std_of_rust() -> Result<Part> {
    let version = process::output(server::rustc().arg("--version"))?;
    let version = version.split(' ').nth(1).context("a version of rustc")?;
    let license = "MIT OR Apache-2.0";
    Ok(part("rust-std", version, license, &[PROGRAM, PHONE, DESK]))
}

/// The one that the crate brings along.
fn sqlite() -> Result<Part> {
    let metadata = crates::metadata()?;
    let text = |package: &Value, name: &str| package.get(name)?.as_str().map(str::to_owned);
    let is_it = |package: &&Value| text(package, "name").is_some_and(|it| it == "libsqlite3-sys");
    let package = metadata.iter().find(is_it);
    let manifest = package.and_then(|it| text(it, "manifest_path"));
    let manifest = manifest.context("libsqlite3-sys is not there")?;
    let header = Path::new(&manifest)
        .with_file_name("sqlite3")
        .join("sqlite3.h");
    let header = std::fs::read_to_string(header)?;
    let version = header.lines().find_map(|line| {
        let value = line.strip_prefix("#define SQLITE_VERSION ")?;
        Some(value.trim().trim_matches('"').to_owned())
    });
    let version = version.context("sqlite3.h tells no version")?;
    Ok(part("sqlite", &version, "blessing", &[PROGRAM]))
}

fn glibc() -> Result<Part> {
    let license = "LGPL-2.1-or-later";
    let mut of_debian = process::command("dpkg-query");
    let of_debian = of_debian.args(["--show", "--showformat", "${Version}", "libc6-dev"]);
    if let Ok(version) = said(of_debian) {
        let mut part = part("libc6-dev", &version, license, &[PROGRAM]);
        let version = version.replace('+', "%2B");
        part.purl = Some(format!("pkg:deb/debian/libc6-dev@{version}"));
        return Ok(part);
    }
    let version = said(process::command("getconf").arg("GNU_LIBC_VERSION"))?;
    let version = version.trim_start_matches("glibc ");
    Ok(part("glibc", version, license, &[PROGRAM]))
}

fn libgcc() -> Result<Part> {
    let version = said(process::command("cc").arg("-dumpfullversion"))?;
    let license = "GPL-3.0-or-later WITH GCC-exception-3.1";
    Ok(part("libgcc", &version, license, &[PROGRAM]))
}

fn styles(lock: &str) -> Result<Vec<Part>> {
    let lock: Value = serde_json::from_str(lock)?;
    let packages = lock.get("packages").and_then(Value::as_object);
    let packages = packages.context("package-lock.json names no package")?;
    let mut parts = Vec::new();
    for (path, package) in packages {
        let Some(name) = path.strip_prefix("node_modules/") else {
            continue;
        };
        let text = |field: &str| package.get(field).and_then(Value::as_str);
        if !name.ends_with(STYLES) {
            continue;
        }
        parts.push(Part {
            name: name.to_owned(),
            version: text("version").unwrap_or_default().to_owned(),
            license: text("license").map(str::to_owned),
            hash: text("integrity").and_then(integrity),
            purl: text("version").map(|version| of_npm(name, version)),
            within: BTreeSet::from([PHONE, DESK]),
        });
    }
    Ok(parts)
}

fn of_npm(name: &str, version: &str) -> String {
    format!("pkg:npm/{}@{version}", name.replace('@', "%40"))
}

/// `sha512-` and base64, as npm writes it, in hexadecimal.
fn integrity(text: &str) -> Option<(&'static str, String)> {
    let bytes = BASE64_STANDARD.decode(text.strip_prefix("sha512-")?).ok()?;
    let mut digits = String::new();
    for byte in bytes {
        write!(digits, "{byte:02x}").expect("a String takes it");
    }
    Some(("SHA-512", digits))
}

/// The packages that the table of fonts names, each once: `` `@fontsource/name` 5.3.0 ``.
fn fonts(table: &str) -> Vec<Part> {
    let rows = table.lines().filter(|line| line.starts_with('|'));
    let named = rows.filter_map(|line| {
        let (name, rest) = line.split_once("`@fontsource")?.1.split_once("` ")?;
        let version = rest.trim_end_matches(['|', ' ']);
        Some((format!("@fontsource{name}"), version.to_owned()))
    });
    let named: BTreeSet<_> = named.collect();
    let parts = named.into_iter().map(|(name, version)| Part {
        purl: Some(of_npm(&name, &version)),
        ..part(&name, &version, "OFL-1.1", &[PHONE, DESK])
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_styles_only_what_is_in_them_counts() {
        let lock = r#"{ "packages": { "": { "name": "ours" },
            "node_modules/@x/button-css": { "version": "1.1.0", "license": "EUPL-1.2", "integrity": "sha512-q80=" },
            "node_modules/esbuild": { "version": "0.28.2", "license": "MIT" } } }"#;
        let found = styles(lock).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].purl.as_deref(),
            Some("pkg:npm/%40x/button-css@1.1.0")
        );
        assert_eq!(found[0].hash, Some(("SHA-512", "abcd".to_owned())));
    }

    #[test]
    fn the_table_of_fonts_names_their_packages() {
        let table = std::fs::read_to_string(workspace::path("public/fonts/README.md")).unwrap();
        let found = fonts(&table);
        assert_eq!(found.len(), 2, "{found:?}");
        for font in found {
            assert!(
                font.version.starts_with(|it: char| it.is_ascii_digit()),
                "{font:?}"
            );
        }
    }

    #[test]
    fn the_lock_file_has_the_styles() {
        let lock = std::fs::read_to_string(workspace::path("style/package-lock.json")).unwrap();
        let found = styles(&lock).unwrap();
        assert!(found.len() > 5 && found.iter().all(|it| it.hash.is_some()));
    }
}
