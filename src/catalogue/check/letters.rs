//! Letters: who sends them, and where they lead. Checked and written like the items.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::check::emit::date;
use crate::check::{Checked, Fault, Problem, Source, line_of, texts};
use crate::names::{LetterKind, Mark, Urgency};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    letter: Vec<Spanned<RawLetter>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawLetter {
    id: String,
    urgency: Urgency,
    kinds: Vec<LetterKind>,
    leads_to: Vec<String>,
    bill_from: Option<String>,
    bill_kind: Option<String>,
    bill_name: Option<String>,
    #[serde(default)]
    is_legal: bool,
    dutch_words: Vec<String>,
    sources: Vec<String>,
    mark: Mark,
    review_by: Datetime,
}

/// The letters, in the order of the file.
///
/// # Errors
/// Every fault found, not only the first.
pub(crate) fn check(
    source: &Source,
    items: &[Checked],
    locales: &[Source],
) -> Result<Vec<RawLetter>, Vec<Fault>> {
    let fault = |line, problem| Fault {
        file: source.name.clone(),
        line,
        problem,
    };
    let file: RawFile = toml::from_str(&source.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let problem = Problem::Toml(error.message().to_owned());
        vec![fault(line_of(&source.text, start), problem)]
    })?;
    let keys: Keys = texts::keys_by_language(locales)
        .map(|(language, keys)| (language, keys.unwrap_or_default()))
        .collect();
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    let mut letters = Vec::new();
    for spanned in file.letter {
        let line = line_of(&source.text, spanned.span().start);
        let letter = spanned.into_inner();
        let mut found = problems(&letter, items, &keys);
        if !seen.insert(letter.id.clone()) {
            found.push(Problem::DuplicateId(letter.id.clone()));
        }
        faults.extend(found.into_iter().map(|problem| fault(line, problem)));
        letters.push(letter);
    }
    if faults.is_empty() {
        Ok(letters)
    } else {
        Err(faults)
    }
}

/// The keys of the texts of each language.
type Keys = Vec<(&'static str, BTreeSet<String>)>;

fn problems(letter: &RawLetter, items: &[Checked], keys: &Keys) -> Vec<Problem> {
    let id = || letter.id.clone();
    let mut problems = Vec::new();
    if letter.sources.iter().all(|it| it.trim().is_empty()) {
        problems.push(Problem::NoSource(id()));
    }
    if letter.dutch_words.is_empty() {
        problems.push(Problem::NoWords(id()));
    }
    if letter.kinds.last() != Some(&LetterKind::Other) {
        problems.push(Problem::NoWayOut(id()));
    }
    if letter.review_by.date.is_none() {
        problems.push(Problem::NotADay {
            id: id(),
            field: "review_by",
        });
    }
    let is_item = |wanted: &String| items.iter().any(|item| item.raw.id == *wanted);
    let unknown = letter.leads_to.iter().filter(|wanted| !is_item(wanted));
    problems.extend(unknown.map(|item| Problem::UnknownTarget {
        id: id(),
        item: item.clone(),
    }));
    let key = format!("letter-{}", letter.id);
    let wanted = [key.clone(), format!("{key}.about"), format!("{key}.first")];
    for (language, keys) in keys {
        let missing = wanted.iter().filter(|key| !keys.contains(*key)).cloned();
        problems.extend(missing.map(|key| Problem::NotIn { language, key }));
    }
    problems
}

/// The array `LETTERS`, with the name of each in every language.
pub(crate) fn rust(letters: &[RawLetter], locales: &[Source]) -> String {
    let mut out = format!("static LETTERS: [Letter; {}] = [\n", letters.len());
    for it in letters {
        writeln!(
            out,
            "    Letter {{ id: {:?}, names: &{:?}, urgency: Urgency::{:?}, kinds: &[{}], leads_to: &{:?}, bill_from: {:?}, \
             bill_kind: {:?}, bill_name: {:?}, is_legal: {}, dutch_words: &{:?}, mark: Mark::{:?}, review_by: {} }},",
            it.id, names(it, locales), it.urgency, kinds(it), it.leads_to, it.bill_from, it.bill_kind, it.bill_name, it.is_legal, it.dutch_words, it.mark,
            date(it.review_by),
        )
        .expect("writing to a string cannot fail");
    }
    out.push_str("];\n");
    out
}

fn names<'a>(letter: &RawLetter, locales: &'a [Source]) -> Vec<&'a str> {
    let key = format!("letter-{}", letter.id);
    let of = |source: &'a Source| texts::value(&source.text, &key);
    locales.iter().filter_map(of).collect()
}

fn kinds(letter: &RawLetter) -> String {
    let names = letter.kinds.iter();
    let names: Vec<_> = names.map(|it| format!("LetterKind::{it:?}")).collect();
    names.join(", ")
}
