//! `cargo xtask locales`: are the texts of all languages complete, alike and readable?
//!
//! Dutch is the measure. A finding is something to repair; texts that no native reader has seen
//! are only counted, per language.

mod compare;
mod plurals;
mod review;
mod sentences;
mod spelling;
mod text;
mod uses;

use crate::workspace;
use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use text::Text;

/// The language that the others are compared with.
const MEASURE: &str = "nl";
/// The files of every language.
const FILES: &[&str] = &[
    "app.ftl",
    "content.ftl",
    "screens.ftl",
    "phrases.ftl",
    "catalogue.ftl",
];

/// What only the staff read, who read Dutch.
const DUTCH_FILES: &[&str] = &["desk.ftl"];

/// Per file name the texts of one language.
type Locale = BTreeMap<&'static str, Vec<Text>>;

/// `cargo xtask locales [--mark]`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut is_marking = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("mark") => is_marking = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    if is_marking {
        mark(&workspace::path("locales"))?;
    }
    check()
}

/// Checks everything, prints what is left to review, and fails on any finding.
pub(crate) fn check() -> Result<()> {
    let (locales, mut findings) = read(&workspace::path("locales"))?;
    for (tag, locale) in &locales {
        findings.extend(check_one(tag, locale));
        if tag != MEASURE {
            let left = review::left(locale);
            println!("{tag}: {left} texts not yet checked by a native reader");
        }
    }
    if let Some(dutch) = locales.get(MEASURE) {
        for (tag, locale) in locales.iter().filter(|(tag, _)| *tag != MEASURE) {
            findings.extend(compare::differences(tag, dutch, locale));
        }
        let uses = uses::gather(&workspace::path("src"))?;
        findings.extend(uses::absent_and_unused(dutch, &uses));
    }
    findings.sort_by_cached_key(|finding| place(finding));
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings in the texts", findings.len());
    }
    Ok(())
}

fn check_one(tag: &str, locale: &Locale) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, texts) in locale {
        for text in texts {
            let mut problems = plurals::problems(tag, text);
            problems.extend(spelling::problems(tag, text));
            if tag == MEASURE {
                problems.extend(sentences::problems(text));
            } else if !review::is_marked(text) {
                problems.push("says neither `# unchecked` nor who checked it".to_owned());
            }
            findings.extend(
                problems
                    .into_iter()
                    .map(|problem| at(tag, file, text, &problem)),
            );
        }
    }
    findings
}

/// `locales/ar/app.ftl:12 week-title: <problem>`.
fn at(tag: &str, file: &str, text: &Text, problem: &str) -> String {
    format!("locales/{tag}/{file}:{} {}: {problem}", text.line, text.key)
}

/// File and line of a finding, to sort by.
fn place(finding: &str) -> (String, usize, String) {
    let (file, rest) = finding.split_once(':').unwrap_or((finding, ""));
    let line = rest.split(' ').next().and_then(|line| line.parse().ok());
    (file.to_owned(), line.unwrap_or(0), rest.to_owned())
}

/// Reads every language; what does not parse or is not there is a finding.
fn read(folder: &Path) -> Result<(BTreeMap<String, Locale>, Vec<String>)> {
    let mut locales = BTreeMap::new();
    let mut findings = Vec::new();
    for tag in workspace::languages(folder)? {
        let mut locale = Locale::new();
        let own = if tag == MEASURE { DUTCH_FILES } else { &[] };
        for file in FILES.iter().chain(own) {
            let path = folder.join(&tag).join(file);
            if !path.is_file() {
                findings.push(format!("locales/{tag}/{file} is not there"));
                continue;
            }
            let source = std::fs::read_to_string(&path)
                .with_context(|| format!("reading {}", path.display()))?;
            let (texts, junk) = text::parse(&source);
            findings.extend(
                junk.into_iter()
                    .map(|(line, problem)| format!("locales/{tag}/{file}:{line} {problem}")),
            );
            locale.insert(*file, texts);
        }
        findings.extend(text::doubles(&locale).map(|key| format!("locales/{tag}: {key} twice")));
        locales.insert(tag, locale);
    }
    Ok((locales, findings))
}

/// Writes `# unchecked` above every text that says nothing about its review.
fn mark(folder: &Path) -> Result<()> {
    for tag in workspace::languages(folder)?
        .iter()
        .filter(|tag| *tag != MEASURE)
    {
        for (name, path) in workspace::files(&folder.join(tag))? {
            if !FILES.contains(&name.as_str()) {
                continue;
            }
            let source = std::fs::read_to_string(&path)?;
            let marked = review::marked(&source);
            if marked != source {
                std::fs::write(&path, marked)?;
                println!("marked locales/{tag}/{name}");
            }
        }
    }
    Ok(())
}
