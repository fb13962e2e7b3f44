//! The fields that actions have.

use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::regelen::{Answer, BillStage, Cost, Every, LifeChange};
use crate::time::{ClockTime, Day};
use crate::week::Reason;
use crate::{About, Action, Language, Way, Wording};

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
    every: Option<Every>,
    pub(super) language: Option<Language>,
    reason: Option<Reason>,
    pub(super) stage: Option<BillStage>,
    text: Option<Wording>,
    pub(super) way: Option<Way>,
    pub(super) what: Option<LifeChange>,
    missing: Option<&'static str>,
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

    /// The action, if no field was missing that it cannot do without.
    pub(super) fn checked(self, action: Action) -> Result<Action, Missing> {
        match self.missing {
            None => Ok(action),
            Some(name) => Err(Missing(name)),
        }
    }

    /// What was found, or anything: then the action is thrown away. That costs less code than to stop halfway.
    pub(super) fn need<T>(&mut self, found: Option<T>, name: &'static str, blank: T) -> T {
        found.unwrap_or_else(|| {
            self.misses(name);
            blank
        })
    }

    pub(super) fn misses(&mut self, name: &'static str) {
        self.missing = self.missing.or(Some(name));
    }

    pub(super) fn id<T: From<String>>(&mut self, name: &'static str) -> T {
        let found = self.any_text(name);
        T::from(self.need(found, name, String::new()))
    }

    pub(super) fn any_text(&mut self, name: &'static str) -> Option<String> {
        place(&TEXTS, &mut self.texts, name).and_then(Option::take)
    }

    pub(super) fn time(&mut self, name: &'static str) -> ClockTime {
        let found = self.any_text(name).and_then(|text| text.parse().ok());
        self.need(found, name, ClockTime::MIDNIGHT)
    }

    pub(super) fn day(&mut self, name: &'static str) -> Day {
        let found = self.any_day(name);
        self.need(found, name, Day::from_number(0))
    }

    pub(super) fn any_day(&mut self, name: &'static str) -> Option<Day> {
        place(&DAYS, &mut self.days, name).and_then(|day| *day)
    }

    pub(super) fn number<T: TryFrom<i64> + Default>(&mut self, name: &'static str) -> T {
        let found = self.any_number(name);
        let found = found.and_then(|number| number.try_into().ok());
        self.need(found, name, T::default())
    }

    pub(super) fn any_number(&mut self, name: &'static str) -> Option<i64> {
        place(&NUMBERS, &mut self.numbers, name).and_then(|number| *number)
    }

    pub(super) fn flag(&mut self, name: &'static str) -> bool {
        let found = place(&FLAGS, &mut self.flags, name).and_then(|flag| *flag);
        self.need(found, name, false)
    }

    pub(super) fn every(&mut self) -> Every {
        self.need(self.every, "every", Every::Month)
    }

    pub(super) fn reason(&mut self) -> Reason {
        self.need(self.reason, "reason", Reason::Other)
    }

    pub(super) fn text(&mut self) -> Wording {
        let found = self.text.take();
        self.need(found, "text", Wording::written(Language::Dutch, ""))
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
