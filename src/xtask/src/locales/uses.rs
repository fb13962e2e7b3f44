//! Which keys the code and the data use.
//!
//! A key in `t!`, `say!`, `key!` or `Wording::ready("…")`, in a `const …KEYS`, of the catalogue, or
//! `ready = "…"` of the demo people must exist. A key counts as used when any string of the code or
//! the data is equal to it, or builds it (`"month-{number}"` uses every `month-…`).

use super::Locale;
use crate::workspace;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const MACROS: &[&str] = &["t!", "say!", "key!"];

/// The keys that the sources name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Keys that must exist, with where they are used.
    asked: BTreeMap<String, String>,
    /// Every string, equal to a key or not.
    strings: BTreeSet<String>,
    /// The starts of keys that are built.
    starts: BTreeSet<String>,
}

/// Reads every Rust and TOML file below a folder.
pub(super) fn gather(sources: &Path) -> Result<Uses> {
    let mut uses = Uses::default();
    for (name, path) in workspace::files(sources)? {
        if name.starts_with("xtask/") || is_test(&name) {
            continue;
        }
        let ending = path.extension().and_then(|ending| ending.to_str());
        match ending {
            Some("rs") => uses.rust(&name, &read(&path)?),
            Some("toml") if !name.ends_with("Cargo.toml") => {
                let table: toml::Table = read(&path)?
                    .parse()
                    .with_context(|| format!("reading {}", path.display()))?;
                uses.toml(&name, &toml::Value::Table(table));
            }
            _ => {}
        }
    }
    Ok(uses)
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Keys that are used and absent, and keys that nobody uses.
pub(super) fn absent_and_unused(dutch: &Locale, uses: &Uses) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut referred = BTreeSet::new();
    for text in dutch.values().flatten() {
        for (name, part) in &text.parts {
            known.insert(if name.is_empty() {
                text.key.clone()
            } else {
                format!("{}.{name}", text.key)
            });
            referred.extend(part.references.iter().cloned());
        }
    }
    let absent = uses
        .asked
        .iter()
        .filter(|(key, _)| !known.contains(*key))
        .map(|(key, file)| format!("src/{file} uses {key}, which is not in locales/nl"));
    let unused = dutch
        .iter()
        .flat_map(|(file, texts)| texts.iter().map(move |text| (file, text)))
        .filter(|(_, text)| !uses.is_used(&text.key) && !referred.contains(&text.key))
        .map(|(file, text)| super::at(super::MEASURE, file, text, "nobody uses this key"));
    absent.chain(unused).collect()
}

impl Uses {
    fn is_used(&self, key: &str) -> bool {
        self.strings.contains(key)
            || self.starts.iter().any(|start| key.starts_with(start))
            || self
                .strings
                .range(format!("{key}.")..format!("{key}/"))
                .next()
                .is_some()
    }

    fn ask(&mut self, key: &str, file: &str) {
        self.asked.insert(key.to_owned(), file.to_owned());
        self.strings.insert(key.to_owned());
    }

    fn rust(&mut self, file: &str, source: &str) {
        let code = without_comments(without_tests(source));
        for name in MACROS {
            for call in calls(&code, name) {
                if let Some(key) = first_string(call) {
                    self.ask(key, file);
                }
            }
        }
        for call in calls(&code, "Wording::ready") {
            let is_literal = call.trim_start().starts_with('"');
            if let (true, Some(key)) = (is_literal, first_string(call)) {
                self.ask(key, file);
            }
        }
        for list in key_lists(&code) {
            for key in strings(list) {
                self.ask(key, file);
            }
        }
        for string in strings(&code) {
            match string.split_once('{') {
                Some((start, name)) if start.ends_with('-') && is_one_placeholder(name) => {
                    self.starts.insert(start.to_owned());
                }
                _ => {
                    self.strings.insert(string.to_owned());
                }
            }
        }
    }

    fn toml(&mut self, file: &str, value: &toml::Value) {
        match value {
            toml::Value::String(string) => {
                self.strings.insert(string.clone());
            }
            toml::Value::Array(values) => values.iter().for_each(|value| self.toml(file, value)),
            toml::Value::Table(table) => {
                if file.starts_with("catalogue/data/") {
                    self.catalogue(file, table);
                }
                for (name, value) in table {
                    if let (true, Some(key)) = (name == "ready", value.as_str()) {
                        self.ask(key, file);
                    }
                    self.toml(file, value);
                }
            }
            _ => {}
        }
    }

    /// An item `list.name` is the message `item-list-name`, of `list-list`, with its needs.
    fn catalogue(&mut self, file: &str, table: &toml::Table) {
        let Some((list, name)) = table
            .get("id")
            .and_then(toml::Value::as_str)
            .and_then(|id| id.split_once('.'))
        else {
            return;
        };
        self.ask(&format!("item-{list}-{name}"), file);
        self.ask(&format!("list-{list}"), file);
        let needs = table.get("needs").and_then(toml::Value::as_array);
        for need in needs.into_iter().flatten().filter_map(toml::Value::as_str) {
            self.ask(&format!("need-{need}"), file);
        }
    }
}

/// What tests say is made up.
fn is_test(file: &str) -> bool {
    file.split('/')
        .any(|part| matches!(part, "tests" | "tests.rs" | "examples" | "benches"))
}

/// A file up to its own test module.
fn without_tests(source: &str) -> &str {
    match source.split_once("#[cfg(test)]\nmod ") {
        Some((code, tests)) if tests.lines().next().is_some_and(|line| line.ends_with('{')) => code,
        _ => source,
    }
}

/// Lines that are only a comment say nothing about uses; keys in documentation are examples.
fn without_comments(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands between the brackets of each call of a macro.
fn calls<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(name).filter_map(move |(at, _)| {
        let before = code.get(..at)?.chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
            return None;
        }
        let inside = code
            .get(at + name.len()..)?
            .trim_start()
            .strip_prefix('(')?;
        let mut depth = 1_usize;
        let end = inside.find(|letter| {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        inside.get(..end?)
    })
}

/// The lists of `const SOME_KEYS: &[&str] = &[…];`.
fn key_lists(code: &str) -> impl Iterator<Item = &str> {
    code.split("const ").skip(1).filter_map(|rest| {
        let name = rest.split(':').next()?;
        let list = rest.split_once('=')?.1.split("];").next()?;
        name.trim().ends_with("KEYS").then_some(list)
    })
}

/// Whether nothing follows the placeholder whose name starts here.
fn is_one_placeholder(after_brace: &str) -> bool {
    after_brace
        .strip_suffix('}')
        .is_some_and(|name| !name.contains('}'))
}

fn first_string(code: &str) -> Option<&str> {
    strings(code).next()
}

/// The plain strings of some code; one with an escape is no key and may come out cut.
fn strings(code: &str) -> impl Iterator<Item = &str> {
    let mut rest = code;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(['"', '\''])?;
            let is_string = rest.get(start..)?.starts_with('"');
            let after = rest.get(start + 1..)?;
            if !is_string {
                rest = after_character(after);
                continue;
            }
            let end = end_of_string(after)?;
            rest = after.get(end + 1..)?;
            return after.get(..end);
        }
    })
}

/// Steps over `'"'` and leaves a lifetime alone.
fn after_character(after_quote: &str) -> &str {
    for character in ["\"'", "\\\"'", "\\''"] {
        if let Some(rest) = after_quote.strip_prefix(character) {
            return rest;
        }
    }
    after_quote
}

fn end_of_string(after_quote: &str) -> Option<usize> {
    let mut is_escaped = false;
    after_quote.find(|letter| {
        let is_end = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        is_end
    })
}

#[cfg(test)]
mod tests {
    use super::super::text::parse;
    use super::*;

    fn uses_of(source: &str) -> Uses {
        let mut uses = Uses::default();
        uses.rust("app/src/week.rs", source);
        uses
    }

    fn asked(source: &str) -> Vec<String> {
        uses_of(source).asked.into_keys().collect()
    }

    #[test]
    fn keys_in_macros_and_lists_are_asked() {
        assert_eq!(
            asked("t!(\"week-title\"); say!( \"week-day\", day = f(x)); format!(\"no\")"),
            ["week-day", "week-title"]
        );
        assert_eq!(
            asked("pub const DAY_KEYS: &[&str] = &[\"day-1\", \"day-2\"]; const N: &str = \"x\";"),
            ["day-1", "day-2"]
        );
        assert_eq!(
            asked("Wording::ready(\"week\"); Wording::ready(format!(\"item-{}\", id))"),
            ["week"]
        );
        assert!(asked("#[cfg(test)]\nmod tests {\n t!(\"made-up\")").is_empty());
        assert!(is_test("sync/tests/model/mod.rs") && !is_test("app/src/pages/contests.rs"));
        assert!(asked("// t!(\"example\")\nassert!(\"not-a-key\")").is_empty());
    }

    #[test]
    fn quotes_as_characters_do_not_confuse() {
        let found: Vec<&str> = strings("a('\"', \"one\"); b<'a>(\"t\\\"wo\", \"three\")").collect();
        assert_eq!(found, ["one", "t\\\"wo", "three"]);
    }

    #[test]
    fn absent_and_unused_keys_are_found() {
        let dutch = Locale::from([(
            "app.ftl",
            parse("used = { inner }\ninner = A\nmonth-1 = januari\nleft = B\n    .label = L\n").0,
        )]);
        let uses = uses_of("t!(\"used\"); t!(\"gone\"); format!(\"month-{number}\")");
        assert_eq!(
            absent_and_unused(&dutch, &uses),
            [
                "src/app/src/week.rs uses gone, which is not in locales/nl",
                "locales/nl/app.ftl:4 left: nobody uses this key",
            ]
        );
        let attribute = uses_of("t!(\"used\"); t!(\"left.label\"); \"month-1\"");
        assert!(absent_and_unused(&dutch, &attribute).is_empty());
    }

    #[test]
    fn the_catalogue_asks_for_its_texts() {
        let mut uses = Uses::default();
        let data: toml::Table = "[[item]]\nid = \"bills.rent\"\nneeds = [\"lease\"]\n"
            .parse()
            .expect("is TOML");
        uses.toml("catalogue/data/bills.toml", &toml::Value::Table(data));
        let keys: Vec<String> = uses.asked.into_keys().collect();
        assert_eq!(keys, ["item-bills-rent", "list-bills", "need-lease"]);
    }
}
