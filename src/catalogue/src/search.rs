//! Finds an item by a Dutch word as somebody reads it on a letter or hears it: case, accents, spaces and one or two
//! wrong letters do not matter.

use std::cmp::Reverse;
use std::sync::OnceLock;

use strsim::osa_distance;

use crate::item::{Item, items};

/// The most results worth reading on a phone.
const MOST: usize = 10;

/// What is read of a query: more is no word from a letter.
const MOST_LETTERS: usize = 60;
const MOST_PARTS: usize = 6;

/// Words that say nothing about the subject.
const EMPTY_WORDS: [&str; 26] = [
    "aan", "als", "bij", "brief", "dat", "de", "die", "een", "en", "er", "het", "ik", "in", "is",
    "je", "met", "mijn", "naar", "niet", "om", "op", "over", "uw", "van", "voor", "wat",
];

/// An item that answers a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: &'static Item,
    /// The word of the item that matched, as printed on letters.
    pub word: &'static str,
    /// How well, up to 100.
    pub score: u8,
}

/// The shown items ([`Item::is_shown`]) that a word or a few words lead to, best first and at most ten; equal ones in the order of the lists.
/// Nothing is found for an empty query or for words that resemble none of the catalogue.
pub fn search(query: &str) -> Vec<Hit> {
    let whole: String = fold(query).chars().take(MOST_LETTERS).collect();
    let parts: Vec<String> = query
        .split(|c: char| !c.is_alphanumeric())
        .map(fold)
        .filter(|part| part.len() > 2 && !EMPTY_WORDS.contains(&part.as_str()))
        .take(MOST_PARTS)
        .collect();
    let mut hits: Vec<Hit> = index()
        .iter()
        .filter_map(|entry| best(entry, &whole, &parts))
        .collect();
    hits.sort_by_key(|hit| Reverse(hit.score));
    hits.truncate(MOST);
    hits
}

/// An item with its words, each as printed and folded.
struct Entry {
    item: &'static Item,
    words: Vec<(&'static str, String)>,
}

fn index() -> &'static [Entry] {
    static INDEX: OnceLock<Vec<Entry>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let entry = |item: &'static Item| {
            let words = item
                .dutch_words
                .iter()
                .map(|word| (*word, fold(word)))
                .collect();
            Entry { item, words }
        };
        let shown = items().iter().filter(|item| item.is_shown());
        shown.map(entry).collect()
    })
}

/// The best of the item's words, for the query as a whole and for its parts. Several parts that match count a little
/// more than one.
fn best(entry: &Entry, whole: &str, parts: &[String]) -> Option<Hit> {
    let of = |query: &str| {
        let scored = entry
            .words
            .iter()
            .map(|(word, folded)| (score(query, folded), *word));
        // The first of equal words wins: it is the more usual one.
        scored
            .rev()
            .max_by_key(|(score, _)| *score)
            .filter(|(score, _)| *score > 0)
    };
    let only_whole = matches!(parts, [] | [_]) && parts.iter().all(|part| part == whole);
    let by_part: Vec<_> = parts
        .iter()
        .filter(|_| !only_whole)
        .filter_map(|part| of(part))
        .collect();
    let more = by_part.len().saturating_sub(1).min(3) as u8 * 4;
    let parted = by_part.into_iter().max_by_key(|(score, _)| *score);
    let parted = parted.map(|(score, word)| (score - score / 8 + more, word));
    let (score, word) = of(whole)
        .into_iter()
        .chain(parted)
        .max_by_key(|(score, _)| *score)?;
    Some(Hit {
        item: entry.item,
        word,
        score,
    })
}

/// How well a query fits a Dutch word, both as typed or printed: 0 is not at all.
pub(crate) fn word_score(query: &str, word: &str) -> u8 {
    let query: String = fold(query).chars().take(MOST_LETTERS).collect();
    if query.len() < 2 {
        0
    } else {
        score(&query, &fold(word))
    }
}

/// How well a query fits a word, both folded: 0 is not at all.
fn score(query: &str, word: &str) -> u8 {
    if query == word {
        return 100;
    }
    let longer = query.len().abs_diff(word.len()).min(15) as u8;
    if query.len() >= 3 && word.starts_with(query) {
        return 90 - longer;
    }
    if word.len() >= 5 && query.contains(word) {
        return 85 - longer;
    }
    if query.len() >= 4 && word.contains(query) {
        return 75 - longer;
    }
    misspelt(query, word).unwrap_or(0)
}

/// A word with wrong letters, or a part of a compound with wrong letters.
fn misspelt(query: &str, word: &str) -> Option<u8> {
    let allowed = wrong_letters(query.len().min(word.len()));
    if allowed > 0 && query.len().abs_diff(word.len()) <= allowed {
        let distance = osa_distance(query, word);
        if distance <= allowed {
            return Some(72 - 6 * distance as u8);
        }
    }
    let allowed = wrong_letters_in_part(query.len());
    if allowed == 0 || word.len() < query.len() {
        return None;
    }
    let distance = distance_to_part(query.as_bytes(), word.as_bytes());
    (distance <= allowed).then(|| 52 - 6 * distance as u8)
}

/// How many letters may be wrong in a word of this length.
const fn wrong_letters(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The same for a part of a compound: there are more parts to resemble, so fewer letters may be wrong.
const fn wrong_letters_in_part(length: usize) -> usize {
    match length {
        0..=5 => 0,
        6..=9 => 1,
        _ => 2,
    }
}

/// Letters to change so that the query stands somewhere in the word (Sellers' algorithm: the rows of the usual edit
/// distance, with a free start and a free end in the word).
fn distance_to_part(query: &[u8], word: &[u8]) -> usize {
    let mut row = vec![0; word.len() + 1];
    for (index, letter) in query.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut above = row.iter_mut();
        if let Some(first) = above.next() {
            *first = left;
        }
        for (cell, other) in above.zip(word) {
            let changed = diagonal + usize::from(letter != other);
            diagonal = *cell;
            left = changed.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
    }
    row.into_iter().min().unwrap_or(query.len())
}

/// Small letters without accents, spaces and signs. Nothing for another script: the words are Dutch.
fn fold(text: &str) -> String {
    let folded: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .map(plain)
        .collect();
    if folded.is_ascii() {
        folded
    } else {
        String::new()
    }
}

const fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    }
}

#[cfg(test)]
mod tests;
