//! Ready-made sentences: every one has words, and blanks that the words fill in. Checked and written
//! like the items.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;

use crate::check::{Fault, Problem, Source, line_of, texts};
use crate::names::{Blank, Side, Subject};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    topic: Vec<Spanned<Named>>,
    phrase: Vec<Spanned<RawPhrase>>,
    document: Vec<Spanned<Named>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    key: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrase {
    key: String,
    side: Side,
    topic: String,
    #[serde(default)]
    blanks: BTreeMap<String, Blank>,
    about: Option<Subject>,
}

/// The sentences, in the order of the file.
///
/// # Errors
/// Every fault found, not only the first.
pub(crate) fn check(source: &Source, dutch: &Source) -> Result<RawFile, Vec<Fault>> {
    let fault = |at: usize, problem| Fault {
        file: source.name.clone(),
        line: line_of(&source.text, at),
        problem,
    };
    let file: RawFile = toml::from_str(&source.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        vec![fault(start, Problem::Toml(error.message().to_owned()))]
    })?;
    let keys = texts::keys(&dutch.text);
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    let named = file.topic.iter().chain(&file.document);
    let named = named.map(|it| (it.span().start, &it.get_ref().key));
    let phrases = file
        .phrase
        .iter()
        .map(|it| (it.span().start, &it.get_ref().key));
    for (at, key) in named.chain(phrases) {
        if !keys.contains(key) {
            faults.push(fault(at, Problem::MissingText(key.clone())));
        }
        if !seen.insert(key) {
            faults.push(fault(at, Problem::DuplicateId(key.clone())));
        }
    }
    for phrase in &file.phrase {
        let found = problems(phrase.get_ref(), &file.topic, &dutch.text);
        faults.extend(found.into_iter().map(|it| fault(phrase.span().start, it)));
    }
    if faults.is_empty() {
        Ok(file)
    } else {
        Err(faults)
    }
}

fn problems(phrase: &RawPhrase, topics: &[Spanned<Named>], dutch: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !topics
        .iter()
        .any(|topic| topic.get_ref().key == phrase.topic)
    {
        problems.push(Problem::UnknownTarget {
            id: phrase.key.clone(),
            item: phrase.topic.clone(),
        });
    }
    let start = format!("{} =", phrase.key);
    let words = dutch.lines().find(|line| line.starts_with(&start));
    let mut said: Vec<&str> = words.map(variables).unwrap_or_default();
    said.sort_unstable();
    if said != phrase.blanks.keys().map(String::as_str).collect::<Vec<_>>() {
        problems.push(Problem::Blanks(phrase.key.clone()));
    }
    problems
}

/// The names of the variables in a line of Fluent.
fn variables(line: &str) -> Vec<&str> {
    let parts = line.split("{ $").skip(1);
    parts
        .filter_map(|part| part.split_once(" }"))
        .map(|(name, _)| name)
        .collect()
}

/// The arrays `TOPICS`, `PHRASES` and `DOCUMENTS`.
pub(crate) fn rust(file: &RawFile) -> String {
    let mut out = String::new();
    for (name, keys) in [("TOPICS", &file.topic), ("DOCUMENTS", &file.document)] {
        let keys: Vec<&str> = keys.iter().map(|it| it.get_ref().key.as_str()).collect();
        writeln!(out, "static {name}: [&str; {}] = {keys:?};", keys.len())
            .expect("writing to a string cannot fail");
    }
    writeln!(out, "static PHRASES: [Phrase; {}] = [", file.phrase.len())
        .expect("writing to a string cannot fail");
    for phrase in file.phrase.iter().map(Spanned::get_ref) {
        let blanks = phrase.blanks.iter();
        let blanks: Vec<String> = blanks
            .map(|(name, it)| format!("({name:?}, Blank::{it:?})"))
            .collect();
        let about = phrase
            .about
            .map_or("None".to_owned(), |it| format!("Some(Subject::{it:?})"));
        writeln!(
            out,
            "    Phrase {{ key: {:?}, side: Side::{:?}, topic: {:?}, blanks: &[{}], about: {about} }},",
            phrase.key,
            phrase.side,
            phrase.topic,
            blanks.join(", "),
        )
        .expect("writing to a string cannot fail");
    }
    out.push_str("];\n");
    out
}
