//! What was said of each setting, and where: the file first, the environment over it, options over both.

use std::collections::BTreeMap;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Place, What};
use super::names;

/// A value as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Text; of the environment everything is text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// Yes or no.
    Yes(bool),
    /// A whole number.
    Number(i64),
}

/// The last word on each setting, and what was wrong already.
#[derive(Default)]
pub(super) struct Said {
    last: BTreeMap<&'static str, (Place, Value)>,
    /// Of each municipality by itself, and where it begins.
    each: Vec<(Place, Self)>,
    pub(super) faults: Vec<Fault>,
}

impl Said {
    /// Reads a file. Every line that is no TOML, no setting or no value is a fault of its own.
    pub(super) fn file(&mut self, path: &Path) {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                let path = path.to_owned();
                let why = error.to_string();
                return self.fault(Place::Elsewhere, What::Path { path, why });
            }
        };
        let (table, errors) = DeTable::parse_recoverable(&text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let place = line_of(path, &text, at);
            self.fault(place, What::Form(error.message().to_owned()));
        }
        self.table(path, &text, "", table.get_ref());
    }

    /// One `[[municipality]]`.
    fn municipality(&mut self, path: &Path, text: &str, at: usize, table: &DeTable<'_>) {
        let mut one = Self::default();
        for (key, value) in table {
            let name = key.get_ref().to_string();
            one.entry(
                path,
                text,
                &names::OF_ONE,
                name,
                key.span().start,
                value.get_ref(),
            );
        }
        self.faults.append(&mut one.faults);
        self.each.push((line_of(path, text, at), one));
    }

    fn table(&mut self, path: &Path, text: &str, before: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name = format!("{before}{}", key.get_ref());
            if let DeValue::Table(inner) = value.get_ref()
                && before.is_empty()
            {
                self.table(path, text, &format!("{name}."), inner);
                continue;
            }
            if let Some(each) = tables(value.get_ref()).filter(|_| name == "municipality") {
                for (at, one) in each {
                    self.municipality(path, text, at, one);
                }
                continue;
            }
            self.entry(
                path,
                text,
                &names::NAMES,
                name,
                key.span().start,
                value.get_ref(),
            );
        }
    }

    /// One line of a file: a setting that is one of these.
    fn entry(
        &mut self,
        path: &Path,
        text: &str,
        all: &[&'static str],
        name: String,
        at: usize,
        value: &DeValue<'_>,
    ) {
        let place = line_of(path, text, at);
        if self.faults.iter().any(|fault| fault.place == place) {
            // What could not be read there is told already.
            return;
        }
        match (names::find(all, &name), written(value)) {
            (None, _) => {
                let hint = names::hint(all, &name, str::to_owned);
                self.fault(place, What::Unknown { name, hint });
            }
            (Some(name), None) => {
                let wanted = "a text, a number, true, false or a list of texts";
                self.fault(place, What::Kind { name, wanted });
            }
            (Some(name), Some(value)) => drop(self.last.insert(name, (place, value))),
        }
    }

    /// Takes what the environment says. What looks like ours and is no setting was mistyped.
    pub(super) fn environment(&mut self, all: impl IntoIterator<Item = (String, String)>) {
        for (variable, text) in all.into_iter().filter(|(name, _)| names::is_ours(name)) {
            let place = Place::Variable(variable.clone());
            if let Some(name) = names::of_variable(&variable) {
                self.last.insert(name, (place, Value::Text(text)));
            } else {
                let hint = names::hint(&names::NAMES, &variable, names::variable);
                let name = variable;
                self.fault(Place::Elsewhere, What::Unknown { name, hint });
            }
        }
    }

    /// Takes an option of the command line.
    pub(super) fn option(&mut self, name: &'static str, value: Value) {
        let place = Place::Option(format!("--{}", names::option(name)));
        self.last.insert(name, (place, value));
    }

    pub(super) fn is_said(&self, name: &str) -> bool {
        self.last.contains_key(name)
    }

    /// What was said of each of several municipalities, and where.
    pub(super) fn take_each(&mut self) -> Vec<(Place, Self)> {
        std::mem::take(&mut self.each)
    }

    /// The last word on a setting.
    pub(super) fn take(&mut self, name: &str) -> Option<(Place, Value)> {
        self.last.remove(name)
    }

    pub(super) fn fault(&mut self, place: Place, what: What) {
        self.faults.push(Fault { place, what });
    }
}

fn written(value: &DeValue<'_>) -> Option<Value> {
    match value {
        DeValue::String(text) => Some(Value::Text(text.to_string())),
        DeValue::Boolean(is_yes) => Some(Value::Yes(*is_yes)),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .ok()
            .map(Value::Number),
        DeValue::Array(all) => {
            let texts = all
                .iter()
                .map(|it| it.get_ref().as_str().map(str::to_owned));
            texts.collect::<Option<_>>().map(Value::List)
        }
        _ => None,
    }
}

/// Each table of a list of tables, and where it begins; none where it is anything else.
fn tables<'a, 'b>(value: &'b DeValue<'a>) -> Option<Vec<(usize, &'b DeTable<'a>)>> {
    let DeValue::Array(all) = value else {
        return None;
    };
    let all = all.iter().map(|it| match it.get_ref() {
        DeValue::Table(table) => Some((it.span().start, table)),
        _ => None,
    });
    let all: Vec<_> = all.collect::<Option<_>>()?;
    (!all.is_empty()).then_some(all)
}

fn line_of(path: &Path, text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    Place::Line(path.to_owned(), 1 + before.matches('\n').count())
}
