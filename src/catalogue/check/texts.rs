//! The texts that belong to the items: all there in every language, and no amount of money in any of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Checked, Fault, Problem, Source};
use crate::names::List;

const ATTRIBUTES: [&str; 5] = ["why", "when", "how", "stuck", "risk"];

/// The word for the currency in the languages of the app.
const CURRENCY: [&str; 6] = ["euro", "euros", "eur", "يورو", "یورو", "ዩሮ"];

/// The languages of the app, as their folders in `locales/` are named.
const LANGUAGES: [&str; 4] = ["nl", "ar", "ti", "fa-AF"];

/// Checks every language for amounts and for completeness. A missing text is reported at the line of the item.
pub(crate) fn check(
    items: &[Checked],
    lines: &BTreeMap<String, (String, usize)>,
    texts: &[Source],
) -> Vec<Fault> {
    let mut faults: Vec<Fault> = texts.iter().flat_map(amounts).collect();
    for (language, keys) in keys_by_language(texts) {
        let file = file_of(language);
        let Some(keys) = keys else {
            let problem = Problem::NoTexts(language);
            faults.push(Fault {
                file,
                line: 1,
                problem,
            });
            continue;
        };
        let missing = |key: &String| !keys.contains(key);
        for item in items {
            let at = lines.get(&item.raw.id).cloned().unwrap_or_default();
            let missing = wanted(item).into_iter().filter(missing);
            faults.extend(missing.map(|key| not_in(language, key, at.clone())));
        }
        let lists = List::ALL.map(|list| format!("list-{}", list.name()));
        let wanted = lists
            .into_iter()
            .flat_map(|key| [format!("{key}.about"), key]);
        faults.extend(
            wanted
                .filter(missing)
                .map(|key| not_in(language, key, (file.clone(), 1))),
        );
    }
    faults
}

fn not_in(language: &'static str, key: String, (file, line): (String, usize)) -> Fault {
    let problem = Problem::NotIn { language, key };
    Fault {
        file,
        line,
        problem,
    }
}

fn file_of(language: &str) -> String {
    format!("locales/{language}/catalogue.ftl")
}

/// Each language of the app with the keys of its texts; none where it has no file.
pub(super) fn keys_by_language(
    texts: &[Source],
) -> impl Iterator<Item = (&'static str, Option<BTreeSet<String>>)> {
    LANGUAGES.into_iter().map(|language| {
        let file = file_of(language);
        let source = texts.iter().find(|source| source.name == file);
        (language, source.map(|source| keys(&source.text)))
    })
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

/// What the message with this key says, on its first line.
pub(crate) fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = text.lines().filter_map(|line| line.split_once('='));
    let (_, value) = lines.find(|(name, _)| name.trim_end() == key)?;
    Some(value.trim())
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
