//! What is in the program and in the app that it carries: a list of parts as `CycloneDX` 1.6 wants it.
//!
//! Only what ends up in there: nothing that merely builds or tests it. The same commit gives the same bytes.

mod crates;
mod others;

use super::server;
use crate::{digest, process};
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What something can be in.
const PROGRAM: &str = "server";
const PHONE: &str = "app";
const DESK: &str = "desk";

/// One thing that is in there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Part {
    name: String,
    version: String,
    /// An SPDX expression.
    license: Option<String>,
    /// Algorithm and digest (hexadecimal) of what a registry gave.
    hash: Option<(&'static str, String)>,
    /// Where it comes from, as a package URL; nothing for what is ours.
    purl: Option<String>,
    /// Where it is: in the server, the app, the desk.
    within: BTreeSet<&'static str>,
}

impl Part {
    /// How other lines name it.
    fn reference(&self) -> String {
        let ours = || format!("{}@{}", self.name, self.version);
        self.purl.clone().unwrap_or_else(ours)
    }

    fn shown(&self) -> Value {
        let within = self.within.iter();
        let within = within.map(|it| json!({ "name": "mijn-aanpak:in", "value": it }));
        let mut shown = json!({
            "type": "library",
            "bom-ref": self.reference(),
            "name": self.name,
            "version": self.version,
            "properties": within.collect::<Vec<_>>(),
        });
        let mut add = |name: &str, value: Option<Value>| {
            if let (Some(value), Some(fields)) = (value, shown.as_object_mut()) {
                fields.insert(name.to_owned(), value);
            }
        };
        add("purl", self.purl.clone().map(Value::String));
        let license = self.license.as_ref();
        add("licenses", license.map(|it| json!([{ "expression": it }])));
        let hash = self.hash.as_ref();
        add(
            "hashes",
            hash.map(|(alg, content)| json!([{ "alg": alg, "content": content }])),
        );
        shown
    }
}

/// Of which build the list is.
struct Build {
    /// RFC 3339, UTC: when the commit was made.
    made_at: String,
    commit: String,
}

/// What needs what, by reference.
type Needs = BTreeMap<String, BTreeSet<String>>;

/// The list of what this machine builds.
pub(super) fn write() -> Result<String> {
    let moment = format!("@{}", server::made_at()?);
    let mut date = process::command("date");
    let mut git = process::command("git");
    let build = Build {
        made_at: said(date.args(["--utc", "--date", &moment, "+%Y-%m-%dT%H:%M:%SZ"]))?,
        commit: said(git.args(["describe", "--always", "--dirty", "--abbrev=40"]))?,
    };
    let (mut parts, mut needs) = crates::read()?;
    let others = others::read()?;
    // Of these nobody says who needs them.
    let ours = needs.entry(root()).or_default();
    ours.extend(others.iter().map(Part::reference));
    parts.extend(others);
    let mut text = serde_json::to_string_pretty(&document(&build, &parts, &needs))?;
    text.push('\n');
    Ok(text)
}

fn said(command: &mut std::process::Command) -> Result<String> {
    Ok(process::output(command)?.trim().to_owned())
}

/// The whole: the program with the app inside.
fn root() -> String {
    format!("mijn-aanpak@{}", env!("CARGO_PKG_VERSION"))
}

fn document(build: &Build, parts: &[Part], needs: &Needs) -> Value {
    let components: Vec<Value> = parts.iter().map(Part::shown).collect();
    let needs = needs.iter();
    let needs: Vec<Value> = needs
        .map(|(of, needed)| json!({ "ref": of, "dependsOn": needed }))
        .collect();
    let mut document = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": build.made_at,
            "component": {
                "type": "application",
                "bom-ref": root(),
                "name": super::PROGRAM,
                "version": env!("CARGO_PKG_VERSION"),
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
                "properties": [{ "name": "mijn-aanpak:commit", "value": build.commit }],
            },
        },
        "components": components,
        "dependencies": needs,
    });
    let number = serial(&document);
    if let Some(fields) = document.as_object_mut() {
        fields.insert("serialNumber".to_owned(), Value::String(number));
    }
    document
}

/// A number of its own for every list, made of what stands in it (UUID version 8).
fn serial(document: &Value) -> String {
    let digits = digest::full(document.to_string().as_bytes());
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Value {
        let part = Part {
            name: "serde".to_owned(),
            version: "1.0.229".to_owned(),
            license: Some("MIT OR Apache-2.0".to_owned()),
            hash: Some(("SHA-256", "ab".repeat(32))),
            purl: Some("pkg:cargo/serde@1.0.229".to_owned()),
            within: BTreeSet::from([PROGRAM, PHONE]),
        };
        let ours = Part {
            name: "domain".to_owned(),
            version: "0.1.0".to_owned(),
            ..Part::default()
        };
        let needs = Needs::from([(root(), BTreeSet::from([part.reference(), ours.reference()]))]);
        let build = Build {
            made_at: "2026-11-23T10:00:00Z".to_owned(),
            commit: "0123".to_owned(),
        };
        document(&build, &[part, ours], &needs)
    }

    #[test]
    fn what_the_format_asks_for_is_there() {
        let list = example();
        assert_eq!(
            (&list["bomFormat"], &list["specVersion"]),
            (&json!("CycloneDX"), &json!("1.6"))
        );
        let number = list["serialNumber"].as_str().unwrap();
        let number = number.strip_prefix("urn:uuid:").unwrap();
        let lengths: Vec<usize> = number.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        let first = &list["components"][0];
        assert_eq!(first["type"], "library");
        assert_eq!(
            first["licenses"],
            json!([{ "expression": "MIT OR Apache-2.0" }])
        );
        assert_eq!(first["hashes"][0]["content"].as_str().unwrap().len(), 64);
        // Nothing is said of what is not known.
        let second = list["components"][1].as_object().unwrap();
        assert!(
            ["hashes", "licenses", "purl"]
                .iter()
                .all(|it| !second.contains_key(*it))
        );
    }

    #[test]
    fn every_reference_is_of_something_that_is_listed() {
        let list = example();
        let components = list["components"].as_array().unwrap();
        let listed: BTreeSet<&str> = components
            .iter()
            .chain([&list["metadata"]["component"]])
            .map(|it| it["bom-ref"].as_str().unwrap())
            .collect();
        for line in list["dependencies"].as_array().unwrap() {
            let needed = line["dependsOn"].as_array().unwrap();
            for name in needed.iter().chain([&line["ref"]]) {
                assert!(listed.contains(name.as_str().unwrap()), "{name}");
            }
        }
    }

    #[test]
    fn the_same_list_has_the_same_number() {
        assert_eq!(example(), example());
        let other = document(
            &Build {
                made_at: String::new(),
                commit: String::new(),
            },
            &[],
            &Needs::new(),
        );
        assert_ne!(example()["serialNumber"], other["serialNumber"]);
    }
}
