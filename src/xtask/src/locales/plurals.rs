//! Every language has the plural forms it needs.
//!
//! Tigrinya and Dari count 0 as `one`, so their `[one]` must either show the number or stand
//! beside a `[0]`: otherwise nought lessons read as one lesson.

use super::text::{Choice, Text};

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The categories of CLDR for whole numbers, and the number that may stand for one.
fn needed(tag: &str) -> &'static [(&'static str, &'static str)] {
    match tag {
        "ar" => &[
            ("zero", "0"),
            ("one", "1"),
            ("two", "2"),
            ("few", ""),
            ("many", ""),
            ("other", ""),
        ],
        _ => &[("one", "1"), ("other", "")],
    }
}

/// What is missing in the plural choices of a text.
pub(super) fn problems(tag: &str, text: &Text) -> Vec<String> {
    text.parts
        .values()
        .flat_map(|part| &part.choices)
        .filter(|choice| is_plural(choice))
        .flat_map(|choice| missing(tag, choice))
        .collect()
}

/// A choice is about a number when all variants are categories or numbers, and not only `other`.
fn is_plural(choice: &Choice) -> bool {
    let is_number = |key: &str| key.parse::<f64>().is_ok();
    choice
        .variants
        .iter()
        .all(|(key, _)| CATEGORIES.contains(&key.as_str()) || is_number(key))
        && choice.variants.iter().any(|(key, _)| key != "other")
}

fn missing(tag: &str, choice: &Choice) -> Vec<String> {
    let has = |wanted: &str| choice.variants.iter().any(|(key, _)| key == wanted);
    let mut problems: Vec<String> = needed(tag)
        .iter()
        .filter(|(category, number)| !has(category) && !has(number))
        .map(|(category, _)| format!("has no plural form [{category}]"))
        .collect();
    let hides = choice
        .variants
        .iter()
        .any(|(key, shows)| key == "one" && !shows);
    if matches!(tag, "ti" | "fa-AF") && hides && !has("0") {
        problems.push("its [one] is also said of 0: write [0] too".to_owned());
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::text::parse;
    use super::*;

    fn problems_of(tag: &str, variants: &str) -> Vec<String> {
        let source = format!("a = {{ $count ->\n{variants}\n}}\n");
        problems(tag, &parse(&source).0[0])
    }

    #[test]
    fn arabic_needs_all_six() {
        let two = problems_of("ar", "    [one] درس\n   *[other] { $count } درس");
        assert_eq!(two.len(), 4);
        let all = "    [0] -\n    [one] -\n    [two] -\n    [few] -\n    [many] -\n   *[other] -";
        assert!(problems_of("ar", all).is_empty());
    }

    #[test]
    fn one_that_hides_the_number_needs_a_nought() {
        assert_eq!(
            problems_of("ti", "    [one] ሓደ\n   *[other] { $count }").len(),
            1
        );
        assert!(problems_of("ti", "    [0] የለን\n    [one] ሓደ\n   *[other] { $count }").is_empty());
        assert!(
            problems_of("fa-AF", "    [one] { $count } درس\n   *[other] { $count }").is_empty()
        );
        assert!(problems_of("nl", "    [one] een\n   *[other] { $count }").is_empty());
    }

    #[test]
    fn a_choice_between_words_is_no_plural() {
        assert!(problems_of("ar", "    [self] أنت\n   *[other] غيرك").is_empty());
    }
}
