//! Packed messages, found by key and filled in.

use crate::{DEFAULT, LINE, Plural, TEXT, VARIANT};

/// What fills a blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text as it is.
    Text(String),
    /// A number that may choose between variants.
    Count(i64),
}

/// Messages of one language.
#[derive(Debug)]
pub struct Messages {
    plural: Plural,
    /// Key and packed text, by key.
    all: Vec<(String, String)>,
}

impl Messages {
    /// No messages yet, of the language with this tag.
    pub fn new(tag: &str) -> Self {
        Self {
            plural: Plural::of(tag),
            all: Vec::new(),
        }
    }

    /// Adds the messages of a packed file. A line that is none is left out.
    pub fn add(&mut self, packed: &str) {
        for line in packed.lines() {
            let Some((key, text)) = line.split_once('=') else {
                continue;
            };
            let message = (key.to_owned(), text.to_owned());
            match self.place(key) {
                Ok(at) => self.all.splice(at..=at, [message]).for_each(drop),
                Err(at) => self.all.insert(at, message),
            }
        }
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.all
            .binary_search_by(|(known, _)| known.as_str().cmp(key))
    }

    /// Whether the message is here: `key`, or `key.attribute`.
    pub fn has(&self, key: &str) -> bool {
        self.place(key).is_ok()
    }

    /// The message with its blanks filled; `None` when it is not here. A blank that nothing fills
    /// shows its name.
    pub fn text(&self, key: &str, blanks: &[(&str, Value)]) -> Option<String> {
        let (_, packed) = self.all.get(self.place(key).ok()?)?;
        let mut text = String::with_capacity(packed.len());
        let mut rest = packed.as_str();
        self.fill(&mut rest, blanks, &mut text);
        Some(text)
    }

    /// Writes up to the end of this text: of the message, of a variant or of a choice.
    fn fill(&self, rest: &mut &str, blanks: &[(&str, Value)], text: &mut String) {
        loop {
            take_until(rest, &['{', '}', VARIANT, LINE], text);
            match rest.chars().next() {
                Some('{') => {
                    *rest = rest.get(1..).unwrap_or_default();
                    self.fill_blank(rest, blanks, text);
                }
                Some(LINE) => {
                    *rest = rest.get(1..).unwrap_or_default();
                    text.push('\n');
                }
                _ => return,
            }
        }
    }

    fn fill_blank(&self, rest: &mut &str, blanks: &[(&str, Value)], text: &mut String) {
        let mut name = String::new();
        take_until(rest, &['}', VARIANT], &mut name);
        let value = blanks
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value);
        if rest.starts_with('}') {
            match value {
                Some(Value::Text(value)) => text.push_str(value),
                Some(Value::Count(count)) => text.push_str(&count.to_string()),
                None => text.push_str(&name),
            }
        } else {
            self.choose(rest, value, blanks, text);
        }
        *rest = rest.get(1..).unwrap_or_default();
    }

    /// Writes the first variant that fits; the last one always does.
    fn choose(
        &self,
        rest: &mut &str,
        value: Option<&Value>,
        blanks: &[(&str, Value)],
        text: &mut String,
    ) {
        let mut is_chosen = false;
        while rest.starts_with(VARIANT) {
            *rest = rest.get(1..).unwrap_or_default();
            let mut name = String::new();
            take_until(rest, &[TEXT], &mut name);
            *rest = rest.get(1..).unwrap_or_default();
            if !is_chosen && self.fits(&name, value) {
                is_chosen = true;
                self.fill(rest, blanks, text);
            } else {
                self.fill(rest, blanks, &mut String::new());
            }
        }
    }

    fn fits(&self, variant: &str, value: Option<&Value>) -> bool {
        variant == DEFAULT
            || match value {
                Some(Value::Count(count)) => {
                    variant == self.plural.category(*count) || variant == count.to_string()
                }
                Some(Value::Text(value)) => variant == value,
                None => false,
            }
    }
}

/// Moves all before the first of these characters, or everything, from `rest` to `text`.
fn take_until(rest: &mut &str, ends: &[char], text: &mut String) {
    let end = rest.find(ends).unwrap_or(rest.len());
    let (before, after) = rest.split_at(end);
    text.push_str(before);
    *rest = after;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch(packed: &str) -> Messages {
        let mut messages = Messages::new("nl");
        messages.add(packed);
        messages
    }

    fn count(count: i64) -> [(&'static str, Value); 1] {
        [("count", Value::Count(count))]
    }

    #[test]
    fn blanks_are_filled_and_missing_ones_seen() {
        let messages = dutch("hello=Dag {name}, {other}!\n");
        let name = [("name", Value::Text("Samir".to_owned()))];
        assert_eq!(messages.text("hello", &name).unwrap(), "Dag Samir, other!");
        assert_eq!(messages.text("bye", &name), None);
    }

    #[test]
    fn one_variant_is_chosen() {
        let messages = dutch(
            "n=Er {count\u{1e}0\u{1f}is niets\u{1e}one\u{1f}is een\u{1e}*\u{1f}zijn {count}}.\n",
        );
        let text = |number| messages.text("n", &count(number)).unwrap();
        assert_eq!(text(0), "Er is niets.");
        assert_eq!(text(1), "Er is een.");
        assert_eq!(text(3), "Er zijn 3.");
        assert_eq!(messages.text("n", &[]).unwrap(), "Er zijn count.");
    }

    #[test]
    fn a_later_file_replaces_and_lines_survive() {
        let mut messages = dutch("a=oud\nb.why=een\u{1d}twee\nno message\n");
        messages.add("a=nieuw\n");
        assert_eq!(messages.text("a", &[]).unwrap(), "nieuw");
        assert_eq!(messages.text("b.why", &[]).unwrap(), "een\ntwee");
        assert!(messages.has("b.why") && !messages.has("b"));
    }

    #[test]
    fn a_broken_file_breaks_nothing() {
        for packed in [
            "a={",
            "a={x\u{1e}",
            "a={x\u{1e}one",
            "a=}",
            "a=\u{1e}",
            "=",
            "a={x\u{1e}*\u{1f}{y",
        ] {
            dutch(packed).text("a", &count(1));
        }
    }
}
