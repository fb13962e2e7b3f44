//! Which fonts a language needs, read from the CSS: an `@font-face` belongs to a language when
//! its `unicode-range` covers a good part of that language's letters.

use std::ops::RangeInclusive;

/// One `@font-face` with a file of ours.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Face {
    /// The file's address.
    pub(super) url: String,
    ranges: Vec<RangeInclusive<u32>>,
}

/// One letter in so many must be covered. Names of other languages in their own script, as on
/// the first screen, stay far below it.
const ONE_IN: usize = 5;

impl Face {
    /// Whether somebody who reads this text needs the font.
    pub(super) fn is_for(&self, text: &str) -> bool {
        let letters = || text.chars().filter(|letter| letter.is_alphabetic());
        let covered = letters()
            .filter(|letter| {
                let code = u32::from(*letter);
                self.ranges.iter().any(|range| range.contains(&code))
            })
            .count();
        covered > 0 && covered * ONE_IN >= letters().count()
    }
}

/// The faces in minified CSS. One without `unicode-range` is for every language.
pub(super) fn faces(css: &str) -> Vec<Face> {
    css.split("@font-face")
        .skip(1)
        .filter_map(|rest| rest.split_once('{')?.1.split_once('}'))
        .filter_map(|(block, _)| {
            let url = between(block, "url(", ")")?.trim_matches(['"', '\'']);
            url.starts_with('/').then(|| Face {
                url: url.to_owned(),
                ranges: declaration(block, "unicode-range").map_or_else(
                    || vec![0..=u32::MAX],
                    |list| list.split(',').filter_map(range).collect(),
                ),
            })
        })
        .collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

fn declaration<'a>(block: &'a str, property: &str) -> Option<&'a str> {
    block
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .find(|(name, _)| name.trim() == property)
        .map(|(_, value)| value)
}

/// `U+600-6FF`, `U+26` or `U+4??`.
fn range(text: &str) -> Option<RangeInclusive<u32>> {
    let text = text.trim();
    let digits = text
        .strip_prefix("U+")
        .or_else(|| text.strip_prefix("u+"))?;
    let (first, last) = match digits.split_once('-') {
        Some((first, last)) => (first.to_owned(), last.to_owned()),
        None => (digits.replace('?', "0"), digits.replace('?', "F")),
    };
    let number = |digits: &str| u32::from_str_radix(digits, 16).ok();
    Some(number(&first)?..=number(&last)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "@font-face{font-family:Vazirmatn;src:url(/fonts/v.woff2)format(\"woff2\");\
        unicode-range:U+6??,U+200C-200F}@font-face{font-family:E;src:url(\"/fonts/e.woff2\");\
        unicode-range:U+1200-139F}body{margin:0}";

    #[test]
    fn a_font_is_for_the_languages_of_its_script() {
        let faces = faces(CSS);
        assert_eq!(faces.len(), 2);
        assert!(faces[0].is_for("week = الأسبوع"));
        assert!(!faces[0].is_for("week = ሰሙን"));
        assert!(faces[1].is_for("week = ሰሙን"));
    }

    #[test]
    fn a_name_in_another_script_does_not_make_dutch_pay() {
        let dutch = "pick = Kies je taal. Je kunt dat later altijd weer veranderen in de app.\n\
            arabic = العربية\n";
        assert!(!faces(CSS)[0].is_for(dutch));
    }
}
