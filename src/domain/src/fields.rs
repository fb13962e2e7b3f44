//! Reading a record: its fields, each by its shape, by the same code for every record. Derived code
//! reads each record by a reader of its own, and every phone would download all of them.

use std::fmt;
use std::vec::IntoIter;

use serde::de::value::StringDeserializer;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::regelen::{
    Answer, BillKind, BillStage, Cost, Every, ItemStatus, LifeChange, LocalKind, Payer, Sender,
};
use crate::time::{ClockTime, Day, Instant};
use crate::week::{Attendance, CannotCome, EntryKind, Interpreter};
use crate::wording::Name;
use crate::{
    About, CounterKind, DateSource, Horizon, Language, LanguageLevel, LearningRoute, PhotoId, Role,
    Skill, StepOwner, StepStatus, Wording,
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

    /// What stands there; none where it is no such thing.
    fn from_value(value: Value) -> Option<Self>;

    /// What counts where nothing stands; none where a record cannot do without.
    fn absent() -> Option<Self> {
        None
    }
}

/// The values of a record, in the order of its fields.
pub(crate) struct Values {
    values: IntoIter<Option<Value>>,
    names: &'static [(&'static str, Shape)],
}

impl Values {
    /// The next field.
    pub(crate) fn take<T: Field>(&mut self) -> Option<T> {
        match self.values.next().flatten() {
            Some(value) => T::from_value(value),
            None => T::absent(),
        }
    }

    /// Why the field that was taken last is none.
    pub(crate) fn wrong<E: Error>(&self) -> E {
        let last = self.names.len() - self.values.len() - 1;
        let name = self.names.get(last).map_or("", |(name, _)| name);
        E::missing_field(name)
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
        let values = values.into_iter();
        Ok(Values { values, names })
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

    fn from_value(value: Value) -> Option<Self> {
        T::from_value(value).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
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
    ($($type:ty),+ $(,)?) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::Text;

            fn from_value(value: Value) -> Option<Self> {
                from_text(value)
            }
        }
    )+};
}

macro_rules! as_they_are {
    ($($type:ty: $shape:ident $(or $absent:expr)?),+ $(,)?) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::$shape;

            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$shape(it) => Some(it),
                    _ => None,
                }
            }

            $(fn absent() -> Option<Self> {
                Some($absent)
            })?
        }
    )+};
}

macro_rules! numbers {
    ($($type:ty $(= $absent:expr)?),+ $(,)?) => {$(
        impl Field for $type {
            const SHAPE: Shape = Shape::Number;

            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::Number(number) => number.try_into().ok(),
                    _ => None,
                }
            }

            $(fn absent() -> Option<Self> {
                Some($absent)
            })?
        }
    )+};
}

numbers!(u8, u16 = 0, u32);

as_they_are! {
    String: Text,
    i64: Number,
    bool: Flag or false,
    Vec<PhotoId>: Texts or Vec::new(),
    Wording: Wording,
    Vec<Wording>: Wordings or Vec::new(),
    About: About,
    StepOwner: Owner,
    CannotCome: CannotCome,
    Vec<Answer>: Answers or Vec::new(),
}

texts! {
    Attendance, BillKind, BillStage, ClockTime, Cost, CounterKind, DateSource, Day, EntryKind, Every, Horizon,
    ItemStatus, Language, LanguageLevel, LearningRoute, LifeChange, LocalKind, Payer, Role, Sender, Skill,
    StepStatus, catalogue::Owner,
}

impl Field for Instant {
    const SHAPE: Shape = Shape::Number;

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Self::from_millis)
    }
}

impl Field for Interpreter {
    const SHAPE: Shape = Shape::Text;

    fn from_value(value: Value) -> Option<Self> {
        from_text(value)
    }

    fn absent() -> Option<Self> {
        Some(Self::None)
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
                let record = (|| Some(Self { $($field: values.take()?),+ }))();
                record.ok_or_else(|| values.wrong())
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
