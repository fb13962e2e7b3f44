//! Refuses what the checklists may not contain, naming file and line. Used by the build script and by its tests.

pub(crate) mod approaches;
pub(crate) mod emit;
pub(crate) mod letters;
pub(crate) mod phrases;
mod raw;
pub(crate) mod routes;
mod rules;
mod sites;
#[cfg(test)]
mod tests;
pub(crate) mod texts;

use std::collections::BTreeMap;
use std::fmt;

use crate::names::List;
use raw::{RawFile, RawItem};

/// A file with the name that errors show.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Path from the top of the repository.
    pub(crate) name: String,
    /// Contents.
    pub(crate) text: String,
}

/// An item that passed, with its list and file.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) list: List,
    pub(crate) raw: RawItem,
}

/// Something refused, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// File as in [`Source::name`].
    pub(crate) file: String,
    /// Line, from 1.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) problem: Problem,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.problem)
    }
}

/// What can be wrong.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Problem {
    #[error("{0}")]
    Toml(String),
    #[error("`{0}` has no source")]
    NoSource(String),
    #[error("`{0}` has no Dutch words to find it by")]
    NoWords(String),
    #[error("`{0}` has no `other` as its last kind")]
    NoWayOut(String),
    #[error("`{id}`: `{field}` is not a day")]
    NotADay { id: String, field: &'static str },
    #[error("`{0}` is there twice")]
    DuplicateId(String),
    #[error("`{id}` must start with `{list}.`, the name of its file")]
    WrongList { id: String, list: &'static str },
    #[error("this file is not named after a list")]
    UnknownList,
    #[error("`{0}`: danger is 1, 2 or 3")]
    Danger(String),
    #[error("`{id}` waits for `{before}`, which does not exist")]
    UnknownItem { id: String, before: String },
    #[error("`{id}` leads to `{item}`, which does not exist")]
    UnknownTarget { id: String, item: String },
    #[error("`{id}`: `{site}` is not the name of a host, once")]
    Site { id: String, site: String },
    #[error("`{id}`: {what}")]
    Rule { id: String, what: rules::RuleFault },
    #[error("`{0}`: its blanks are not those of its words")]
    Blanks(String),
    #[error("`{0}`: no date is built on a fact that is not sure")]
    Unsure(String),
    #[error("`{0}` is only for before the address, and stands in a phase after it")]
    AfterAddress(String),
    #[error("`{0}` has no condition: child care is one of every plan")]
    NoCondition(String),
    #[error("text `{0}` is missing")]
    MissingText(String),
    #[error("text `{key}` is missing in {language}")]
    NotIn { key: String, language: &'static str },
    #[error("there are no texts in {0}")]
    NoTexts(&'static str),
    #[error("an amount of money: amounts change yearly and stay out of the texts")]
    Money,
}

/// The line of a byte offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
}

/// Checks the data files and the texts of all languages; items come back in the order of the lists.
///
/// # Errors
/// Every fault found, not only the first.
pub(crate) fn check(data: &[Source], texts: &[Source]) -> Result<Vec<Checked>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut items = Vec::new();
    let mut lines: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for source in data {
        read_file(source, &mut items, &mut lines, &mut faults);
    }
    items.sort_by_key(|item| item.list);
    for item in &items {
        for before in &item.raw.waits_for {
            if !lines.contains_key(before) {
                let (file, line) = lines.get(&item.raw.id).cloned().unwrap_or_default();
                let id = item.raw.id.clone();
                let before = before.clone();
                let problem = Problem::UnknownItem { id, before };
                faults.push(Fault {
                    file,
                    line,
                    problem,
                });
            }
        }
    }
    faults.extend(texts::check(&items, &lines, texts));
    if faults.is_empty() {
        Ok(items)
    } else {
        Err(faults)
    }
}

fn read_file(
    source: &Source,
    items: &mut Vec<Checked>,
    lines: &mut BTreeMap<String, (String, usize)>,
    faults: &mut Vec<Fault>,
) {
    let mut refuse = |line, problem| {
        faults.push(Fault {
            file: source.name.clone(),
            line,
            problem,
        });
    };
    let stem = source
        .name
        .rsplit('/')
        .next()
        .and_then(|it| it.strip_suffix(".toml"));
    let Some(list) = List::ALL.into_iter().find(|list| Some(list.name()) == stem) else {
        refuse(1, Problem::UnknownList);
        return;
    };
    let file: RawFile = match toml::from_str(&source.text) {
        Ok(file) => file,
        Err(error) => {
            let line = error
                .span()
                .map_or(1, |span| line_of(&source.text, span.start));
            refuse(line, Problem::Toml(error.message().to_owned()));
            return;
        }
    };
    for spanned in file.item {
        let line = line_of(&source.text, spanned.span().start);
        let raw = spanned.into_inner();
        for problem in item_problems(&raw, list) {
            refuse(line, problem);
        }
        if lines.contains_key(&raw.id) {
            refuse(line, Problem::DuplicateId(raw.id.clone()));
        } else {
            lines.insert(raw.id.clone(), (source.name.clone(), line));
        }
        items.push(Checked { list, raw });
    }
}

/// What is wrong with one item, apart from its neighbours.
fn item_problems(raw: &RawItem, list: List) -> Vec<Problem> {
    let id = || raw.id.clone();
    let mut problems = Vec::new();
    if !raw.id.starts_with(&format!("{}.", list.name())) {
        problems.push(Problem::WrongList {
            id: id(),
            list: list.name(),
        });
    }
    if raw.sources.iter().all(|source| source.trim().is_empty()) {
        problems.push(Problem::NoSource(id()));
    }
    if raw.dutch_words.is_empty() {
        problems.push(Problem::NoWords(id()));
    }
    if raw.review_by.date.is_none() {
        problems.push(Problem::NotADay {
            id: id(),
            field: "review_by",
        });
    }
    if raw.source_date.is_some_and(|day| day.date.is_none()) {
        problems.push(Problem::NotADay {
            id: id(),
            field: "source_date",
        });
    }
    if !(1..=3).contains(&raw.danger) {
        problems.push(Problem::Danger(id()));
    }
    problems.extend(sites::wrong(&raw.sites).map(|site| Problem::Site {
        id: id(),
        site: site.clone(),
    }));
    if let Err(what) = rules::check(raw) {
        problems.push(Problem::Rule { id: id(), what });
    }
    problems
}
