//! The texts that belong to the items: all there in Dutch, and no amount of money in any language. Other languages
//! are compared with Dutch by the locale check of the repository.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Checked, Fault, Problem, Source};
use crate::names::List;

const ATTRIBUTES: [&str; 5] = ["why", "when", "how", "stuck", "risk"];

/// The word for the currency in the languages of the app.
const CURRENCY: [&str; 6] = ["euro", "euros", "eur", "يورو", "یورو", "ዩሮ"];

/// Checks every language for amounts and Dutch for completeness. A missing text is reported at the line of the item.
pub(crate) fn check(
    items: &[Checked],
    lines: &BTreeMap<String, (String, usize)>,
    texts: &[Source],
) -> Vec<Fault> {
    let mut faults: Vec<Fault> = texts.iter().flat_map(amounts).collect();
    let Some(dutch) = texts
        .iter()
        .find(|source| source.name == "locales/nl/catalogue.ftl")
    else {
        faults.push(Fault {
            file: "locales/nl/catalogue.ftl".to_owned(),
            line: 1,
            problem: Problem::NoDutch,
        });
        return faults;
    };
    let keys = keys(&dutch.text);
    for item in items {
        let (file, line) = lines.get(&item.raw.id).cloned().unwrap_or_default();
        let missing = wanted(item).into_iter().filter(|key| !keys.contains(key));
        faults.extend(missing.map(|key| Fault {
            file: file.clone(),
            line,
            problem: Problem::MissingText(key),
        }));
    }
    for list in List::ALL {
        let key = format!("list-{}", list.name());
        let wanted = [format!("{key}.about"), key];
        let missing = wanted.into_iter().filter(|key| !keys.contains(key));
        faults.extend(missing.map(|key| Fault {
            file: dutch.name.clone(),
            line: 1,
            problem: Problem::MissingText(key),
        }));
    }
    faults
}

fn wanted(item: &Checked) -> Vec<String> {
    let key = format!("item-{}", item.raw.id.replace('.', "-"));
    let mut wanted: Vec<String> = ATTRIBUTES
        .iter()
        .map(|name| format!("{key}.{name}"))
        .collect();
    wanted.push(key);
    wanted.extend(item.raw.needs.iter().map(|need| format!("need-{need}")));
    wanted
}

/// The keys of the Dutch texts; none when there is no such file.
pub(super) fn dutch_keys(texts: &[Source]) -> BTreeSet<String> {
    let dutch = texts
        .iter()
        .find(|source| source.name == "locales/nl/catalogue.ftl");
    dutch.map(|source| keys(&source.text)).unwrap_or_default()
}

/// Messages that have a value, and their attributes as `message.attribute`.
pub(crate) fn keys(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut message = "";
    for line in text.lines() {
        let Some((name, value)) = line.split_once('=') else {
            continue;
        };
        let name = name.trim_end();
        if value.trim().is_empty() {
            continue;
        }
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            found.insert(format!("{message}.{attribute}"));
        } else if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            message = name;
            found.insert(name.to_owned());
        }
    }
    found
}

fn amounts(source: &Source) -> Vec<Fault> {
    let lines = source.text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.starts_with('#') && has_amount(line))
        .map(|(index, _)| Fault {
            file: source.name.clone(),
            line: index + 1,
            problem: Problem::Money,
        })
        .collect()
}

/// A euro sign, or the word for it next to digits.
pub(crate) fn has_amount(line: &str) -> bool {
    let lower = line.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '€')
        .filter(|word| !word.is_empty())
        .collect();
    let is_currency = |word: &str| CURRENCY.contains(&word.trim_matches(char::is_numeric));
    let has_digit = |word: &str| word.chars().any(char::is_numeric);
    words
        .iter()
        .any(|word| word.contains('€') || (is_currency(word) && has_digit(word)))
        || words.windows(2).any(|pair| match pair {
            [left, right] => {
                (is_currency(left) && has_digit(right)) || (has_digit(left) && is_currency(right))
            }
            _ => false,
        })
}
