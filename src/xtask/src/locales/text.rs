//! One text of a Fluent file, as the checks look at it.

use super::Locale;
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// A message or a term with its attributes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Text {
    /// Its name; a term's starts with `-`.
    pub(super) key: String,
    /// The line in its file, from 1.
    pub(super) line: usize,
    /// The comment directly above.
    pub(super) comment: Vec<String>,
    /// The value (under the empty name) and the attributes.
    pub(super) parts: BTreeMap<String, Part>,
}

/// A value or an attribute.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The variables that it names.
    pub(super) variables: BTreeSet<String>,
    /// The messages and terms that it refers to.
    pub(super) references: BTreeSet<String>,
    /// Its words, as they are written, without what is in braces.
    pub(super) words: Vec<String>,
    /// The whole text with its longest variants; a placeable is one word.
    pub(super) longest: String,
    /// Its choices between variants.
    pub(super) choices: Vec<Choice>,
}

/// A select expression: the variants by name.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// The variable that decides, if it is one.
    pub(super) variable: Option<String>,
    /// Each variant's key, and whether its text shows the variable.
    pub(super) variants: Vec<(String, bool)>,
}

/// Reads a file: its texts, and the line and nature of what does not parse.
pub(super) fn parse(source: &str) -> (Vec<Text>, Vec<(usize, String)>) {
    let (resource, mut junk) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let junk = errors
                .iter()
                .map(|error| (line_of(source, error.pos.start), format!("{}", error.kind)))
                .collect();
            (resource, junk)
        }
    };
    let lines = key_lines(source);
    let mut texts = Vec::new();
    for entry in resource.body {
        let (key, value, attributes, comment) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value,
                message.attributes,
                message.comment,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
                term.comment,
            ),
            Entry::Junk { content } if junk.is_empty() => {
                junk.push((1, format!("does not parse: {}", content.trim())));
                continue;
            }
            _ => continue,
        };
        texts.push(Text {
            line: lines.get(key.as_str()).copied().unwrap_or(1),
            comment: comment
                .map(|comment| {
                    comment
                        .content
                        .iter()
                        .map(|&line| line.to_owned())
                        .collect()
                })
                .unwrap_or_default(),
            parts: parts(value.as_ref(), &attributes),
            key,
        });
    }
    (texts, junk)
}

/// Keys that stand more than once in a language.
pub(super) fn doubles(locale: &Locale) -> impl Iterator<Item = String> {
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for text in locale.values().flatten() {
        if !seen.insert(text.key.clone()) {
            twice.insert(text.key.clone());
        }
    }
    twice.into_iter()
}

fn line_of(source: &str, position: usize) -> usize {
    source
        .get(..position)
        .unwrap_or(source)
        .matches('\n')
        .count()
        + 1
}

fn key_lines(source: &str) -> BTreeMap<&str, usize> {
    source
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with([' ', '#']))
        .filter_map(|(index, line)| Some((line.split_once('=')?.0.trim_end(), index + 1)))
        .collect()
}

fn parts(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> BTreeMap<String, Part> {
    let values = value.map(|value| (String::new(), part(value)));
    let attributes = attributes
        .iter()
        .map(|attribute| (attribute.id.name.to_owned(), part(&attribute.value)));
    values.into_iter().chain(attributes).collect()
}

fn part(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    part.longest = walk(pattern, &mut part);
    part
}

/// Collects a pattern and returns its longest text.
fn walk(pattern: &Pattern<&str>, part: &mut Part) -> String {
    let mut longest = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                part.words.push((*value).to_owned());
                longest.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                longest.push_str(&walk_expression(expression, part));
            }
        }
    }
    longest
}

fn walk_expression(expression: &Expression<&str>, part: &mut Part) -> String {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return walk_inline(inline, part),
        Expression::Select { selector, variants } => (selector, variants),
    };
    walk_inline(selector, part);
    let mut choice = Choice {
        variable: variable(selector),
        variants: Vec::new(),
    };
    let mut longest = String::new();
    for variant in variants {
        let mut inner = Part::default();
        let text = walk(&variant.value, &mut inner);
        if text.split_whitespace().count() > longest.split_whitespace().count() {
            longest = text;
        }
        let key = match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        let shows = choice
            .variable
            .as_ref()
            .is_some_and(|variable| inner.variables.contains(variable));
        choice.variants.push((key, shows));
        part.variables.extend(inner.variables);
        part.references.extend(inner.references);
        part.words.extend(inner.words);
        part.choices.extend(inner.choices);
    }
    part.choices.push(choice);
    longest
}

/// The variable that decides, also when a function formats it.
fn variable(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

fn walk_inline(inline: &InlineExpression<&str>, part: &mut Part) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => {
            part.words.push((*value).to_owned());
            return (*value).to_owned();
        }
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, part);
            }
        }
        InlineExpression::MessageReference { id, .. } => {
            part.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            part.references.insert(format!("-{}", id.name));
        }
        InlineExpression::VariableReference { id } => {
            part.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => return walk_expression(expression, part),
    }
    "x".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_words_and_choices_are_seen() {
        let (texts, junk) = parse(
            "# unchecked\nlessons = Nu { $count ->\n    [one] een les\n   *[other] { $count } lange lessen\n} in { -town }.\n    .label = Voor { $name }\n",
        );
        assert!(junk.is_empty());
        let text = &texts[0];
        assert_eq!((text.key.as_str(), text.line), ("lessons", 2));
        assert_eq!(text.comment, ["unchecked"]);
        let value = &text.parts[""];
        assert_eq!(value.longest, "Nu x lange lessen in x.");
        assert!(value.references.contains("-town"));
        assert_eq!(
            value.choices[0].variants,
            [("one".to_owned(), false), ("other".to_owned(), true)]
        );
        assert!(text.parts["label"].variables.contains("name"));
    }

    #[test]
    fn what_does_not_parse_has_a_line() {
        let (texts, junk) = parse("good = Goed\n\nbad { \n");
        assert_eq!(texts.len(), 1);
        assert_eq!(junk[0].0, 3);
    }
}
