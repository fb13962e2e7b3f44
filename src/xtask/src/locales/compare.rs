//! The other languages against Dutch: the same keys, the same parts, the same variables.

use super::text::{Part, Text};
use super::{Locale, at};
use std::collections::BTreeMap;

/// What a language has too little, too much or otherwise.
pub(super) fn differences(tag: &str, dutch: &Locale, locale: &Locale) -> Vec<String> {
    let mut found = Vec::new();
    for (file, texts) in locale {
        let Some(measure) = dutch.get(file) else {
            continue;
        };
        let theirs = by_key(texts);
        for (key, text) in by_key(measure) {
            match theirs.get(key) {
                Some(other) => found.extend(
                    of_one(text, other)
                        .into_iter()
                        .map(|problem| at(tag, file, other, &problem)),
                ),
                None => found.push(format!("locales/{tag}/{file}: {key} is missing")),
            }
        }
        let ours = by_key(measure);
        found.extend(
            texts
                .iter()
                .filter(|text| !ours.contains_key(text.key.as_str()))
                .map(|text| at(tag, file, text, "is not in Dutch")),
        );
    }
    found
}

fn by_key(texts: &[Text]) -> BTreeMap<&str, &Text> {
    texts.iter().map(|text| (text.key.as_str(), text)).collect()
}

fn of_one(dutch: &Text, other: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, part) in &dutch.parts {
        match other.parts.get(name) {
            None => problems.push(format!("{} is missing", named(name))),
            Some(theirs) => problems.extend(variables(name, part, theirs)),
        }
    }
    problems.extend(
        other
            .parts
            .keys()
            .filter(|name| !dutch.parts.contains_key(*name))
            .map(|name| format!("{} is not in Dutch", named(name))),
    );
    problems
}

fn variables(name: &str, dutch: &Part, other: &Part) -> Option<String> {
    let list = |part: &Part| {
        let names: Vec<String> = part
            .variables
            .iter()
            .map(|name| format!("${name}"))
            .collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(", ")
        }
    };
    (dutch.variables != other.variables).then(|| {
        format!(
            "{} has variables {}, in Dutch {}",
            named(name),
            list(other),
            list(dutch)
        )
    })
}

fn named(part: &str) -> String {
    if part.is_empty() {
        "its value".to_owned()
    } else {
        format!(".{part}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::parse;
    use super::*;

    fn differences_of(dutch: &str, other: &str) -> Vec<String> {
        let locale = |source: &str| Locale::from([("app.ftl", parse(source).0)]);
        differences("ar", &locale(dutch), &locale(other))
    }

    #[test]
    fn the_same_is_no_difference() {
        assert!(
            differences_of("a = A { $x }\n    .b = B\n", "a = { $x } أ\n    .b = ب\n").is_empty()
        );
    }

    #[test]
    fn too_little_and_too_much_are_found() {
        let found = differences_of("a = A\n    .b = B\nc = C\n", "a = أ\n    .d = د\ne = ه\n");
        assert_eq!(
            found,
            [
                "locales/ar/app.ftl:1 a: .b is missing",
                "locales/ar/app.ftl:1 a: .d is not in Dutch",
                "locales/ar/app.ftl: c is missing",
                "locales/ar/app.ftl:3 e: is not in Dutch",
            ]
        );
    }

    #[test]
    fn another_set_of_variables_is_found() {
        let found = differences_of("a = { $day } { $time }\n", "a = { $day }\n");
        assert_eq!(
            found,
            ["locales/ar/app.ftl:1 a: its value has variables $day, in Dutch $day, $time"]
        );
    }
}
