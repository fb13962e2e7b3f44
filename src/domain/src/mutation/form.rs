//! The fields that actions have.

use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::regelen::{Answer, BillStage, Cost, Every, LifeChange};
use crate::time::{ClockTime, Day};
use crate::week::Reason;
use crate::{About, Language, Way, Wording};

/// The fields of all actions but "add a bill", whose bill is read by itself. Fields of one kind are
/// read by the same code.
#[derive(Default)]
pub(super) struct Form {
    texts: [Option<String>; TEXTS.len()],
    days: [Option<Day>; DAYS.len()],
    numbers: [Option<i64>; NUMBERS.len()],
    flags: [Option<bool>; FLAGS.len()],
    pub(super) messages: Option<Vec<String>>,
    pub(super) about: Option<About>,
    pub(super) answer: Option<Answer>,
    pub(super) cost: Option<Cost>,
    pub(super) every: Option<Every>,
    pub(super) language: Option<Language>,
    pub(super) reason: Option<Reason>,
    pub(super) stage: Option<BillStage>,
    pub(super) text: Option<Wording>,
    pub(super) way: Option<Way>,
    pub(super) what: Option<LifeChange>,
}

/// Ids, clock times and typed text.
const TEXTS: [&str; 13] = [
    "bill", "change", "earlier", "ends", "entry", "item", "later", "line", "photo", "place",
    "starts", "step", "to",
];
const DAYS: [&str; 3] = ["first", "from", "on"];
const NUMBERS: [&str; 2] = ["amount_cents", "terms"];
const FLAGS: [&str; 2] = ["is_done", "is_told"];

impl Form {
    pub(super) fn read_from<'de, A: MapAccess<'de>>(mut fields: A) -> Result<Self, A::Error> {
        let mut form = Self::default();
        while let Some(Field(name)) = fields.next_key()? {
            let name = name.as_str();
            if let Some(text) = place(&TEXTS, &mut form.texts, name) {
                *text = fields.next_value()?;
            } else if let Some(day) = place(&DAYS, &mut form.days, name) {
                *day = fields.next_value()?;
            } else if let Some(number) = place(&NUMBERS, &mut form.numbers, name) {
                *number = fields.next_value()?;
            } else if let Some(flag) = place(&FLAGS, &mut form.flags, name) {
                *flag = fields.next_value()?;
            } else {
                match name {
                    "messages" => form.messages = fields.next_value()?,
                    "about" => form.about = fields.next_value()?,
                    "answer" => form.answer = fields.next_value()?,
                    "cost" => form.cost = fields.next_value()?,
                    "every" => form.every = fields.next_value()?,
                    "language" => form.language = fields.next_value()?,
                    "reason" => form.reason = fields.next_value()?,
                    "stage" => form.stage = fields.next_value()?,
                    "text" => form.text = fields.next_value()?,
                    "way" => form.way = fields.next_value()?,
                    "what" => form.what = fields.next_value()?,
                    _ => drop(fields.next_value::<IgnoredAny>()?),
                }
            }
        }
        Ok(form)
    }

    pub(super) fn id<T: From<String>>(&mut self, name: &'static str) -> Result<T, Missing> {
        let text = place(&TEXTS, &mut self.texts, name).and_then(Option::take);
        text.map(T::from).ok_or(Missing(name))
    }

    pub(super) fn time(&mut self, name: &'static str) -> Result<ClockTime, Missing> {
        let text: String = self.id(name)?;
        text.parse().map_err(|_| Missing(name))
    }

    pub(super) fn day(&mut self, name: &'static str) -> Result<Day, Missing> {
        let day = place(&DAYS, &mut self.days, name);
        day.and_then(|day| *day).ok_or(Missing(name))
    }

    pub(super) fn number<T: TryFrom<i64>>(&mut self, name: &'static str) -> Result<T, Missing> {
        let number = place(&NUMBERS, &mut self.numbers, name);
        let number = number.and_then(|number| *number);
        let number = number.and_then(|number| number.try_into().ok());
        number.ok_or(Missing(name))
    }

    pub(super) fn flag(&mut self, name: &'static str) -> Result<bool, Missing> {
        let flag = place(&FLAGS, &mut self.flags, name);
        flag.and_then(|flag| *flag).ok_or(Missing(name))
    }
}

fn place<'a, T>(names: &[&str], values: &'a mut [T], name: &str) -> Option<&'a mut T> {
    let index = names.iter().position(|it| *it == name)?;
    values.get_mut(index)
}

/// The name of a field.
struct Field(String);

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_identifier(FieldReader)
    }
}

struct FieldReader;

impl Visitor<'_> for FieldReader {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<Field, E> {
        Ok(Field(found.to_owned()))
    }
}

/// A field that the action cannot do without.
pub(super) struct Missing(pub(super) &'static str);
