//! From Fluent to one line a message.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;

use crate::{DEFAULT, LINE, TEXT, VARIANT};

/// Fluent that the phone cannot show.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Unpackable {
    /// The file is not Fluent.
    #[error("not Fluent: {0}")]
    Syntax(String),
    /// More of Fluent than blanks and choices by a blank.
    #[error("message {0}: only blanks and choices between variants can be shown")]
    Beyond(String),
}

/// Packs the messages of a Fluent file: `key=text`, and `key.attribute=text`.
///
/// # Errors
/// Refuses a file that is not Fluent, and what [`crate::Messages`] cannot show.
pub fn pack(fluent: &str) -> Result<String, Unpackable> {
    let resource =
        parse(fluent).map_err(|(_, errors)| Unpackable::Syntax(format!("{:?}", errors.first())))?;
    let mut packed = String::with_capacity(fluent.len());
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            if let Entry::Term(term) = entry {
                return Err(Unpackable::Beyond(format!("-{}", term.id.name)));
            }
            continue;
        };
        let key = message.id.name;
        if let Some(value) = &message.value {
            line(&mut packed, key, value)?;
        }
        for attribute in &message.attributes {
            line(
                &mut packed,
                &format!("{key}.{}", attribute.id.name),
                &attribute.value,
            )?;
        }
    }
    Ok(packed)
}

fn line(packed: &mut String, key: &str, value: &Pattern<&str>) -> Result<(), Unpackable> {
    packed.push_str(key);
    packed.push('=');
    pattern(packed, value).ok_or_else(|| Unpackable::Beyond(key.to_owned()))?;
    packed.push('\n');
    Ok(())
}

/// `None` when it is more than the phone can show.
fn pattern(packed: &mut String, pattern: &Pattern<&str>) -> Option<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(packed, value)?,
            PatternElement::Placeable { expression } => placeable(packed, expression)?,
        }
    }
    Some(())
}

fn text(packed: &mut String, value: &str) -> Option<()> {
    if value.contains(['{', '}', LINE, VARIANT, TEXT]) {
        return None;
    }
    packed.extend(value.chars().map(|it| if it == '\n' { LINE } else { it }));
    Some(())
}

fn placeable(packed: &mut String, expression: &Expression<&str>) -> Option<()> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => text(packed, value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            packed.extend(["{", id.name, "}"]);
            Some(())
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            packed.extend(["{", id.name]);
            for is_default in [false, true] {
                for variant in variants.iter().filter(|it| it.default == is_default) {
                    self::variant(packed, variant)?;
                }
            }
            packed.push('}');
            Some(())
        }
        _ => None,
    }
}

fn variant(packed: &mut String, variant: &Variant<&str>) -> Option<()> {
    packed.push(VARIANT);
    packed.push_str(match &variant.key {
        _ if variant.default => DEFAULT,
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    });
    packed.push(TEXT);
    pattern(packed, &variant.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_attributes_and_choices() {
        let fluent = "# note\na = Dag { $name }\n    .why = Een\n        twee\n\
            n = { $count ->\n    [0] niets\n   *[other] { $count } dingen\n}\n";
        assert_eq!(
            pack(fluent).unwrap(),
            "a=Dag {name}\na.why=Een\u{1d}twee\nn={count\u{1e}0\u{1f}niets\u{1e}*\u{1f}{count} dingen}\n"
        );
    }

    #[test]
    fn what_the_phone_cannot_show_is_refused() {
        for fluent in [
            "-t = Term\n",
            "a = { b }\n",
            "a = { NUMBER($x) }\n",
            "a = { \"{\" }\n",
            "a = { -t }\n",
        ] {
            assert!(
                matches!(pack(fluent), Err(Unpackable::Beyond(_))),
                "{fluent}"
            );
        }
        assert!(matches!(pack("a\n"), Err(Unpackable::Syntax(_))));
    }
}
