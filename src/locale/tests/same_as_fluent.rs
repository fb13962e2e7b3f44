//! Every message of every language says what Fluent's own implementation says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use locale::{Messages, Value, pack};

/// Around every border between the plural categories of our languages. Past 100 the crate below
/// Fluent takes Arabic's 103 for "other", against CLDR: the table in `plural.rs` holds those.
const COUNTS: &[i64] = &[0, 1, 2, 3, 10, 11, 99, 100];

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn sources(tag: &str) -> Vec<String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(locales().join(tag))
        .expect("the language has a folder")
        .map(|entry| entry.expect("can be listed").path())
        .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("can be read"))
        .collect()
}

fn fluent(tag: &str, sources: &[String]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    for source in sources {
        bundle.add_resource_overriding(FluentResource::try_new(source.clone()).expect("is Fluent"));
    }
    bundle
}

fn said(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> String {
    let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
    let message = bundle.get_message(id).expect("is there");
    let pattern = match attribute {
        "" => message.value().expect("has a value"),
        name => message.get_attribute(name).expect("is there").value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    assert!(errors.is_empty(), "{key}: {errors:?}");
    text.into_owned()
}

/// The names of all blanks in a packed text.
fn blanks(packed: &str) -> BTreeSet<&str> {
    packed
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split(['}', '\u{1e}']).next())
        .collect()
}

#[test]
fn same_as_fluent() {
    let mut compared = 0;
    for tag in ["nl", "ar", "ti", "fa-AF"] {
        let sources = sources(tag);
        let bundle = fluent(tag, &sources);
        let packed: Vec<String> = sources.iter().map(|source| pack(source).unwrap()).collect();
        let mut messages = Messages::new(tag);
        for packed in &packed {
            messages.add(packed);
        }
        for line in packed.iter().flat_map(|packed| packed.lines()) {
            let (key, text) = line.split_once('=').unwrap();
            for count in COUNTS {
                let (mut theirs, mut ours) = (FluentArgs::new(), Vec::new());
                for name in blanks(text) {
                    if text.contains(&format!("{{{name}\u{1e}")) {
                        theirs.set(name, FluentValue::from(*count));
                        ours.push((name, Value::Count(*count)));
                    } else {
                        theirs.set(name, FluentValue::from(format!("‹{name}›")));
                        ours.push((name, Value::Text(format!("‹{name}›"))));
                    }
                }
                let expected = said(&bundle, key, &theirs);
                assert_eq!(
                    messages.text(key, &ours).unwrap(),
                    expected,
                    "{tag} {key} {count}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 4 * 500 * COUNTS.len(), "{compared}");
}
