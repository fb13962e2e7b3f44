//! What a phone downloads before the first screen works, in bytes of brotli 11.

use crate::web::brotli;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// HTML, CSS, JavaScript, wasm and one language.
const MOST_BEFORE_FIRST_SCREEN: usize = 230_000;
/// The parts that are fetched while the first screen is being read, or beside it.
const LATER: &str = "later screens (wasm)";
const LATER_STYLE: &str = "later screens (CSS)";
const PICTURES: &str = "pictures (SVG)";
/// The catalogue's words, with those of all other later screens.
const MOST_LATER_WORDS: usize = 40_000;
/// The fonts of one language; fonts are compressed already.
const MOST_FONTS: usize = 60_000;

/// Everything that the desk of the staff needs, its Dutch words included.
const MOST_OF_DESK: usize = 600_000;
/// The language of the staff.
const OF_STAFF: &str = "nl";

/// The sizes of what one language needs.
#[derive(Debug, Default, PartialEq, Eq)]
struct Language {
    /// The words of the first screen.
    words: usize,
    /// The words of all other screens.
    later: usize,
    fonts: usize,
}

/// The sizes of a build, in bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sizes {
    /// Part and size, of what every language shares.
    shared: BTreeMap<String, usize>,
    languages: BTreeMap<String, Language>,
    /// The desk's own files.
    desk: usize,
}

impl Sizes {
    /// Reads what a finished folder lists in its start page.
    pub(super) fn measure(dist: &Path) -> Result<Self> {
        let page =
            std::fs::read_to_string(dist.join("index.html")).context("the app is not built")?;
        let facts = facts(&page).context("the start page has no build facts")?;
        let mut sizes = Self::default();
        for (name, file) in crate::workspace::files(dist)? {
            if name.starts_with("desk/") && is_read(&name) {
                sizes.desk += pressed(&file)?;
            } else if let Some(part) = part(&name) {
                *sizes.shared.entry(part.to_owned()).or_default() += pressed(&file)?;
            }
        }
        let fonts = by_tag(&facts, "fonts");
        for (tag, words) in by_tag(&facts, "words") {
            let mut language = Language::default();
            for (index, address) in addresses(words).into_iter().enumerate() {
                let size = pressed(&dist.join(address))?;
                *(if index == 0 {
                    &mut language.words
                } else {
                    &mut language.later
                }) += size;
            }
            for address in fonts.get(tag).map(|it| addresses(it)).unwrap_or_default() {
                language.fonts +=
                    std::fs::metadata(dist.join(address)).map_or(0, |file| file.len() as usize);
            }
            sizes.languages.insert(tag.to_owned(), language);
        }
        ensure!(
            !sizes.languages.is_empty(),
            "the build facts name no language"
        );
        Ok(sizes)
    }

    fn shared_total(&self) -> usize {
        let is_first = |part: &str| ![LATER, LATER_STYLE, PICTURES].contains(&part);
        let first = self.shared.iter().filter(|(part, _)| is_first(part));
        first.map(|(_, size)| size).sum()
    }

    /// The table, with what the framework alone costs beside it.
    pub(super) fn table(&self, alone: usize) -> String {
        let mut text = String::from("bytes, brotli 11\n");
        let mut row = |name: &str, size: usize, note: &str| {
            writeln!(text, "  {name:<28} {size:>8} {note}").expect("writing to a String");
        };
        for (part, size) in &self.shared {
            row(part, *size, "");
        }
        row(
            "together, without what comes later",
            self.shared_total(),
            "",
        );
        for (tag, language) in &self.languages {
            row(&format!("words {tag}"), language.words, "");
            row(
                &format!("later words {tag}"),
                language.later,
                &format!("of at most {MOST_LATER_WORDS}"),
            );
            row(
                &format!("first screen in {tag}"),
                self.shared_total() + language.words,
                &format!("of at most {MOST_BEFORE_FIRST_SCREEN}"),
            );
            row(
                &format!("fonts {tag}"),
                language.fonts,
                &format!("of at most {}", most_fonts(tag)),
            );
        }
        row("leptos + router alone", alone, "wasm and JavaScript");
        row(
            "the desk of the staff",
            self.of_desk(),
            &format!("of at most {MOST_OF_DESK}"),
        );
        text
    }

    /// The desk with the words that it shares with the phone.
    fn of_desk(&self) -> usize {
        let words = self.languages.get(OF_STAFF);
        self.desk + words.map_or(0, |it| it.words + it.later)
    }

    /// What is over its limit.
    pub(super) fn over(&self) -> Vec<String> {
        let mut over = Vec::new();
        if self.of_desk() > MOST_OF_DESK {
            over.push(format!("the desk: {} bytes", self.of_desk()));
        }
        for (tag, language) in &self.languages {
            let first = self.shared_total() + language.words;
            if first > MOST_BEFORE_FIRST_SCREEN {
                over.push(format!("first screen in {tag}: {first} bytes"));
            }
            if language.later > MOST_LATER_WORDS {
                over.push(format!("later words of {tag}: {} bytes", language.later));
            }
            let most = most_fonts(tag);
            if language.fonts > most {
                let fonts = language.fonts;
                over.push(format!("fonts of {tag}: {fonts} bytes, at most {most}"));
            }
        }
        over
    }
}

/// Latin letters are on every phone.
fn most_fonts(tag: &str) -> usize {
    if tag == "nl" { 0 } else { MOST_FONTS }
}

/// Whether a file of the desk is read at its start.
fn is_read(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|it| ["html", "css", "js", "wasm", "msg"].contains(&it))
}

/// Which part of the first screen a file is; words and fonts are counted per language.
fn part(name: &str) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1;
    if name.starts_with("desk/") {
        return None;
    }
    Some(match ending {
        "html" => "HTML",
        "css" if name.starts_with("later-") => LATER_STYLE,
        "css" => "CSS and theme",
        "js" if name == "sw.js" => return None,
        "js" => "JavaScript",
        "wasm" if name.starts_with("split_") => LATER,
        "wasm" => "wasm",
        "svg" => PICTURES,
        _ => return None,
    })
}

fn pressed(file: &Path) -> Result<usize> {
    let bytes = std::fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    Ok(brotli(&bytes)?.len())
}

fn facts(page: &str) -> Option<Value> {
    let json = page
        .split_once("id=\"build\">")?
        .1
        .split_once("</script>")?
        .0;
    serde_json::from_str(json).ok()
}

/// A list of the facts by the tag of its language: an object, or pairs where the order matters.
fn by_tag<'a>(facts: &'a Value, name: &str) -> BTreeMap<&'a str, &'a Value> {
    match facts.get(name) {
        Some(Value::Array(pairs)) => pairs
            .iter()
            .filter_map(|pair| Some((pair.get(0)?.as_str()?, pair.get(1)?)))
            .collect(),
        Some(Value::Object(all)) => all.iter().map(|(tag, list)| (tag.as_str(), list)).collect(),
        _ => BTreeMap::new(),
    }
}

fn addresses(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter()
        .filter_map(Value::as_str)
        .map(|address| address.trim_start_matches('/'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(wasm: usize, dutch_fonts: usize) -> Sizes {
        Sizes {
            shared: BTreeMap::from([
                ("wasm".to_owned(), wasm),
                (LATER.to_owned(), 900_000),
                (PICTURES.to_owned(), 900_000),
            ]),
            languages: BTreeMap::from([(
                "nl".to_owned(),
                Language {
                    words: 20_000,
                    later: 39_000,
                    fonts: dutch_fonts,
                },
            )]),
            desk: 500_000,
        }
    }

    #[test]
    fn too_many_bytes_and_dutch_fonts_are_over() {
        assert!(sizes(200_000, 0).over().is_empty());
        assert_eq!(sizes(211_000, 0).over().len(), 1);
        assert_eq!(sizes(200_000, 1).over().len(), 1);
        let large = Sizes {
            desk: 550_000,
            ..sizes(200_000, 0)
        };
        assert_eq!(large.over(), ["the desk: 609000 bytes"]);
    }

    #[test]
    fn every_part_of_the_first_screen_is_counted() {
        assert_eq!(part("app-0123456789.wasm"), Some("wasm"));
        assert_eq!(part("split_later-0123456789.wasm"), Some(LATER));
        assert_eq!(part("boot-0123456789.js"), Some("JavaScript"));
        assert_eq!(part("theme.css"), Some("CSS and theme"));
        assert_eq!(part("later-0123456789.css"), Some(LATER_STYLE));
        assert_eq!(part("sw.js"), None);
        assert_eq!(part("desk/desk-0123456789.wasm"), None);
        assert_eq!(part("app-0123456789.wasm.br"), None);
        assert_eq!(part("l/nl-0123456789.msg"), None);
    }

    #[test]
    fn a_language_is_found_in_its_pair() {
        let facts = serde_json::json!({ "words": [["ti", ["/l/a", "/l/b"]], ["nl", []]] });
        let words = by_tag(&facts, "words");
        assert_eq!(addresses(words["ti"]), ["l/a", "l/b"]);
        assert_eq!(words.len(), 2);
    }

    #[test]
    fn facts_come_from_the_page() {
        let page = "<script type=\"application/json\" id=\"build\">{\"id\":\"a\"}</script>";
        assert_eq!(facts(page), Some(serde_json::json!({ "id": "a" })));
    }
}
