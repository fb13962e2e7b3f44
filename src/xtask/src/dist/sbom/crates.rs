//! The crates that are compiled in, as cargo resolves them for each program and its features.

use super::{DESK, Needs, PHONE, PROGRAM, Part, root};
use crate::dist::server;
use crate::{process, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const WASM: &str = "wasm32-unknown-unknown";

/// Name and version.
type Key = (String, String);

/// Every crate of the server, the app and the desk, and what needs what.
pub(super) fn read() -> Result<(Vec<Part>, Needs)> {
    let native = server::target()?;
    let mut trees = Vec::new();
    for (within, target, features) in [
        (PROGRAM, native.as_str(), &["--features", "with-app"][..]),
        (PHONE, WASM, &[]),
        (DESK, WASM, &[]),
    ] {
        let mut command = process::cargo();
        command
            .args(["tree", "--locked", "--package", within, "--target", target])
            .args(["--edges", "normal,no-proc-macro", "--prefix", "depth"])
            .args(["--format", "{p}"])
            .args(features);
        let tree = Tree::read(&process::output(&mut command)?);
        ensure!(!tree.0.is_empty(), "cargo tree names no crate of {within}");
        trees.push((within, tree));
    }
    let lock = std::fs::read_to_string(workspace::path("Cargo.lock"))?;
    gather(&trees, &checksums(&lock)?, &licenses()?)
}

fn gather(
    trees: &[(&'static str, Tree)],
    checksums: &BTreeMap<Key, String>,
    licenses: &BTreeMap<Key, String>,
) -> Result<(Vec<Part>, Needs)> {
    let mut parts: BTreeMap<&Key, Part> = BTreeMap::new();
    for (within, tree) in trees {
        for key in tree.0.keys() {
            let part = parts
                .entry(key)
                .or_insert_with(|| part(key, checksums, licenses));
            part.within.insert(within);
        }
    }
    let mut needs = Needs::new();
    for (within, tree) in trees {
        for (key, needed) in &tree.0 {
            let of = &parts.get(key).context("every crate has a part")?;
            if key.0 == *within {
                needs.entry(root()).or_default().insert(of.reference());
            }
            let needed = needed.iter().filter_map(|key| parts.get(key));
            let line = needs.entry(of.reference()).or_default();
            line.extend(needed.map(Part::reference));
        }
    }
    Ok((parts.into_values().collect(), needs))
}

fn part(key: &Key, checksums: &BTreeMap<Key, String>, licenses: &BTreeMap<Key, String>) -> Part {
    let (name, version) = key.clone();
    // What is of no registry has no checksum: it is ours.
    let hash = checksums.get(key).cloned();
    let purl = hash.as_ref().map(|_| format!("pkg:cargo/{name}@{version}"));
    Part {
        license: licenses.get(key).map(|it| expression(it)),
        hash: hash.map(|it| ("SHA-256", it)),
        purl,
        name,
        version,
        within: BTreeSet::new(),
    }
}

/// Cargo still takes the old `MIT/Apache-2.0`.
fn expression(license: &str) -> String {
    license.replace(" / ", "/").replace('/', " OR ")
}

/// What each crate needs.
struct Tree(BTreeMap<Key, BTreeSet<Key>>);

impl Tree {
    /// Reads lines like `3serde_core v1.0.229 (*)`: the depth, the name, the version. What a crate needs stands where
    /// it is named first.
    fn read(printed: &str) -> Self {
        let mut tree = BTreeMap::<Key, BTreeSet<Key>>::new();
        let mut above: Vec<Key> = Vec::new();
        for (depth, key) in printed.lines().filter_map(line) {
            above.truncate(depth);
            if let Some(parent) = above.last() {
                tree.entry(parent.clone()).or_default().insert(key.clone());
            }
            tree.entry(key.clone()).or_default();
            above.push(key);
        }
        Self(tree)
    }
}

fn line(text: &str) -> Option<(usize, Key)> {
    let name = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (depth, rest) = text.split_at(name);
    let mut words = rest.split(' ');
    let name = words.next()?.to_owned();
    let version = words.next()?.strip_prefix('v')?.to_owned();
    Some((depth.parse().ok()?, (name, version)))
}

fn checksums(lock: &str) -> Result<BTreeMap<Key, String>> {
    let lock: toml::Table = lock.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let packages = packages.context("Cargo.lock names no package")?;
    let text = |package: &toml::Value, name: &str| {
        let value = package.get(name).and_then(toml::Value::as_str);
        value.map(str::to_owned)
    };
    let found = packages.iter().filter_map(|package| {
        let key = (text(package, "name")?, text(package, "version")?);
        Some((key, text(package, "checksum")?))
    });
    Ok(found.collect())
}

/// What cargo knows of every package.
pub(super) fn metadata() -> Result<Vec<Value>> {
    let native = server::target()?;
    let mut command = process::cargo();
    command.args(["metadata", "--locked", "--format-version", "1"]);
    command.args(["--features", "server/with-app"]);
    command.args(["--filter-platform", &native, "--filter-platform", WASM]);
    let mut metadata: Value = serde_json::from_str(&process::output(&mut command)?)?;
    let packages = metadata.get_mut("packages").map(Value::take);
    Ok(serde_json::from_value(packages.context("no packages")?)?)
}

fn licenses() -> Result<BTreeMap<Key, String>> {
    let text = |package: &Value, name: &str| package.get(name)?.as_str().map(str::to_owned);
    let metadata = metadata()?;
    let found = metadata.iter().filter_map(|package| {
        let key = (text(package, "name")?, text(package, "version")?);
        Some((key, text(package, "license")?))
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Key {
        (name.to_owned(), "1.0.0".to_owned())
    }

    const PRINTED: &str = "0server v1.0.0 (/here/src/server)\n1domain v1.0.0 (/here/src/domain)\n\
        2serde v1.0.0\n1serde v1.0.0 (*)\n1serde_json v1.0.0\n2serde v1.0.0 (*)\n";

    #[test]
    fn the_tree_says_what_needs_what() {
        let tree = Tree::read(PRINTED).0;
        assert_eq!(tree.len(), 4);
        let of_server = &tree[&key("server")];
        assert!(
            ["domain", "serde", "serde_json"]
                .iter()
                .all(|it| of_server.contains(&key(it)))
        );
        assert_eq!(tree[&key("domain")], BTreeSet::from([key("serde")]));
        assert!(tree[&key("serde")].is_empty());
    }

    #[test]
    fn what_a_registry_gave_has_a_checksum_and_what_is_ours_has_none() {
        let lock = "[[package]]\nname = \"serde\"\nversion = \"1.0.0\"\nchecksum = \"aa\"\n\
            [[package]]\nname = \"domain\"\nversion = \"1.0.0\"\n";
        let licenses = BTreeMap::from([(key("serde"), "MIT/Apache-2.0".to_owned())]);
        let trees = [
            (PROGRAM, Tree::read(PRINTED)),
            (PHONE, Tree::read("0app v1.0.0\n1serde v1.0.0\n")),
        ];
        let (parts, needs) = gather(&trees, &checksums(lock).unwrap(), &licenses).unwrap();
        let find = |name: &str| parts.iter().find(|it| it.name == name).unwrap();
        let serde = find("serde");
        assert_eq!(serde.purl.as_deref(), Some("pkg:cargo/serde@1.0.0"));
        assert_eq!(serde.license.as_deref(), Some("MIT OR Apache-2.0"));
        assert_eq!(serde.within, BTreeSet::from([PROGRAM, PHONE]));
        assert_eq!((&find("domain").hash, &find("domain").purl), (&None, &None));
        let whole = BTreeSet::from(["app@1.0.0".to_owned(), "server@1.0.0".to_owned()]);
        assert_eq!(needs[&root()], whole);
        assert!(needs["domain@1.0.0"].contains("pkg:cargo/serde@1.0.0"));
    }
}
