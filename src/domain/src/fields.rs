//! Reading a record: its fields, each by its shape, by the same code for every record. Derived code
//! reads each record by a reader of its own, and every phone would download all of them.

use std::fmt;
use std::slice::Iter;
use std::vec::IntoIter;

use serde::de::value::StringDeserializer;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::regelen::{
    Answer, BillKind, BillStage, Cost, Every, ItemStatus, LifeChange, LocalKind, Payer, Sender,
};
use crate::time::{ClockTime, Day, Instant};
use crate::week::{Attendance, CannotCome, EntryKind, Interpreter, Reason};
use crate::wording::Name;
use crate::{
    About, CounterKind, DateSource, Horizon, ItemId, Language, LanguageLevel, LearningRoute,
    PhotoId, Role, Skill, StepOwner, StepStatus, Wording,
};

/// What a field looks like in JSON. Days, times, ids and names of things are texts.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    Text,
    Number,
    Flag,
    Texts,
    Wording,
    Wordings,
    About,
    Owner,
    CannotCome,
    Answers,
}

/// What stands in a field.
pub(crate) enum Value {
    Text(String),
    Number(i64),
    Flag(bool),
    Texts(Vec<PhotoId>),
    Wording(Wording),
    Wordings(Vec<Wording>),
    About(About),
    Owner(StepOwner),
    CannotCome(CannotCome),
    Answers(Vec<Answer>),
}

/// What a field of a record can be.
pub(crate) trait Field: Sized {
    const SHAPE: Shape;

    /// Whether a record can do without; then [`Field::blank`] counts.
    const MAY_MISS: bool = false;

    /// What stands there; none where it is no such thing.
    fn from_value(value: Value) -> Option<Self>;

    /// What stands for it where nothing does, or something else. A record with such a thing that cannot do
    /// without is thrown away whole: that costs less code than to stop halfway.
    fn blank() -> Self;
}

/// The values of a record, in the order of its fields.
pub(crate) struct Values {
    found: IntoIter<Option<Value>>,
    names: Iter<'static, (&'static str, Shape)>,
    wrong: Option<&'static str>,
}

impl Values {
    /// The next field.
    pub(crate) fn take<T: Field>(&mut self) -> T {
        let (name, found) = self.next();
        let is_missed = found.is_none() && T::MAY_MISS;
        found.and_then(T::from_value).unwrap_or_else(|| {
            if !is_missed {
                self.wrong = name;
            }
            T::blank()
        })
    }

    fn next(&mut self) -> (Option<&'static str>, Option<Value>) {
        let name = self.names.next().map(|(name, _)| *name);
        (name, self.found.next().flatten())
    }

    /// The record, if every field of it was right.
    pub(crate) fn checked<T, E: Error>(self, record: T) -> Result<T, E> {
        match self.wrong {
            None => Ok(record),
            Some(name) => Err(E::missing_field(name)),
        }
    }

    pub(crate) fn read<'de, D: Deserializer<'de>>(
        names: &'static [(&'static str, Shape)],
        reader: D,
    ) -> Result<Self, D::Error> {
        reader.deserialize_map(FieldsReader(names))
    }
}

struct FieldsReader(&'static [(&'static str, Shape)]);

impl<'de> Visitor<'de> for FieldsReader {
    type Value = Values;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields of a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Values, A::Error> {
        let names = self.0;
        let mut values: Vec<Option<Value>> = names.iter().map(|_| None).collect();
        while let Some(Name(found)) = fields.next_key()? {
            let known = names.iter().zip(&mut values);
            match known.into_iter().find(|((name, _), _)| *name == found) {
                Some(((_, shape), value)) => *value = read_value(&mut fields, *shape)?,
                None => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Values {
            found: values.into_iter(),
            names: names.iter(),
            wrong: None,
        })
    }
}

fn read_value<'de, A: MapAccess<'de>>(
    fields: &mut A,
    shape: Shape,
) -> Result<Option<Value>, A::Error> {
    Ok(match shape {
        Shape::Text => fields.next_value::<Option<_>>()?.map(Value::Text),
        Shape::Number => fields.next_value::<Option<_>>()?.map(Value::Number),
        Shape::Flag => Some(Value::Flag(fields.next_value()?)),
        Shape::Texts => Some(Value::Texts(fields.next_value()?)),
        Shape::Wording => fields.next_value::<Option<_>>()?.map(Value::Wording),
        Shape::Wordings => Some(Value::Wordings(fields.next_value()?)),
        Shape::About => fields.next_value::<Option<_>>()?.map(Value::About),
        Shape::Owner => Some(Value::Owner(fields.next_value()?)),
        Shape::CannotCome => fields.next_value::<Option<_>>()?.map(Value::CannotCome),
        Shape::Answers => Some(Value::Answers(fields.next_value()?)),
    })
}

impl<T: Field> Field for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const MAY_MISS: bool = true;

    fn from_value(value: Value) -> Option<Self> {
        T::from_value(value).map(Some)
    }

    fn blank() -> Self {
        None
    }
}

/// Why a text is no such thing: nobody reads it, so nothing is written.
#[derive(Debug)]
struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such thing")
    }
}

impl std::error::Error for Unfit {}

impl Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
}

fn from_text<'de, T: Deserialize<'de>>(value: Value) -> Option<T> {
    let Value::Text(text) = value else {
        return None;
    };
    T::deserialize(StringDeserializer::<Unfit>::new(text)).ok()
}

macro_rules! texts {
    ($($type:ty = $blank:expr),+ $(,)?) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::Text;

            fn from_value(value: Value) -> Option<Self> {
                from_text(value)
            }

            fn blank() -> Self {
                $blank
            }
        }
    )+};
}

texts! {
    Attendance = Attendance::Present,
    BillKind = BillKind::Other,
    BillStage = BillStage::Bill,
    ClockTime = ClockTime::MIDNIGHT,
    Cost = Cost::Rent,
    CounterKind = CounterKind::Lessons,
    DateSource = DateSource::Letter,
    Day = Day::from_number(0),
    EntryKind = EntryKind::Own,
    Every = Every::Month,
    Horizon = Horizon::Short,
    ItemStatus = ItemStatus::Open,
    Language = Language::Dutch,
    LanguageLevel = LanguageLevel::A0,
    LearningRoute = LearningRoute::B1,
    LifeChange = LifeChange::Work,
    LocalKind = LocalKind::Item,
    Payer = Payer::Person,
    Role = Role::CaseManager,
    Sender = Sender::Other,
    Skill = Skill::Listening,
    StepStatus = StepStatus::Open,
    catalogue::Owner = catalogue::Owner::Own,
}

macro_rules! numbers {
    ($($type:ty: $may_miss:literal),+) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::Number;
            const MAY_MISS: bool = $may_miss;

            fn from_value(value: Value) -> Option<Self> {
                i64::from_value(value).and_then(|number| number.try_into().ok())
            }

            fn blank() -> Self {
                0
            }
        }
    )+};
}

numbers!(u8: false, u16: true, u32: false);

macro_rules! as_they_are {
    ($may_miss:literal; $($type:ty: $shape:ident = $blank:expr),+ $(,)?) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::$shape;
            const MAY_MISS: bool = $may_miss;

            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$shape(it) => Some(it),
                    _ => None,
                }
            }

            fn blank() -> Self {
                $blank
            }
        }
    )+};
}

as_they_are! {
    false;
    String: Text = String::new(),
    i64: Number = 0,
    Wording: Wording = Wording::written(Language::Dutch, ""),
    About: About = About::Item(ItemId::new("")),
    StepOwner: Owner = Self::Person,
    CannotCome: CannotCome = Self { reason: Reason::Other, said_at: Instant::default() },
}

as_they_are! {
    true;
    bool: Flag = false,
    Vec<PhotoId>: Texts = Vec::new(),
    Vec<Wording>: Wordings = Vec::new(),
    Vec<Answer>: Answers = Vec::new(),
}

impl Field for Instant {
    const SHAPE: Shape = Shape::Number;

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Self::from_millis)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Field for Interpreter {
    const SHAPE: Shape = Shape::Text;
    const MAY_MISS: bool = true;

    fn from_value(value: Value) -> Option<Self> {
        from_text(value)
    }

    fn blank() -> Self {
        Self::None
    }
}

/// Reads a record by its fields, in the order in which they are listed.
macro_rules! read_by_fields {
    ($record:ident { $($field:ident $(as $name:literal)?: $type:ty),+ $(,)? }) => {
        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
                use $crate::fields::{Field, Shape, Values, named};
                const FIELDS: &[(&str, Shape)] =
                    &[$((named!($field $(as $name)?), <$type as Field>::SHAPE)),+];
                let mut values = Values::read(FIELDS, reader)?;
                let record = Self { $($field: values.take()),+ };
                values.checked(record)
            }
        }
    };
}

macro_rules! named {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident as $name:literal) => {
        $name
    };
}

pub(crate) use {named, read_by_fields};

#[cfg(test)]
mod tests {
    use crate::week::Entry;
    use crate::{LearningRoute, Person};
    use rstest::rstest;

    #[test]
    fn what_may_miss_is_blank() {
        let text = r#"{"id":"e","type":"lesson","day":"2026-11-24","from":"09:00","to":"12:00",
            "title":{"ready":{"key":"entry-lesson"}},"place":null,"newer":{"a":[1]}}"#;
        let entry: Entry = serde_json::from_str(text).unwrap();
        assert_eq!((entry.travel_minutes, entry.place), (0, None));
        assert!(!entry.is_obligatory && entry.bring.is_empty());
    }

    // What stands there and is no such thing is not taken for nothing: a date that is not read is a lie.
    #[rstest]
    #[case::missing(r#""name":"Samir","language":"ar""#, "municipality")]
    #[case::wrong(
        r#""name":"Samir","language":"ar","municipality":"A","route":"c3""#,
        "route"
    )]
    #[case::another_language(r#""name":"Samir","language":"xx","municipality":"A""#, "language")]
    fn what_is_wrong_is_named(#[case] fields: &str, #[case] name: &str) {
        let text = format!(r#"{{"id":"p",{fields}}}"#);
        let error = serde_json::from_str::<Person>(&text).unwrap_err();
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        let good = r#"{"id":"p","name":"S","language":"ar","municipality":"A","route":"b1"}"#;
        let person: Person = serde_json::from_str(good).unwrap();
        assert_eq!(person.route, Some(LearningRoute::B1));
    }
}
