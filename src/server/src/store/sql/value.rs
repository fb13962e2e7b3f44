//! What is bound to a statement and what stands in a column.

use super::connection::Row;
use crate::store::StoreError;

/// A value as both databases keep it. There is no other kind: a yes or no is 1 or 0, a moment is its
/// milliseconds, a day its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::store) enum Value<'a> {
    Null,
    Integer(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

/// What can be bound to a statement.
pub(in crate::store) trait ToValue {
    fn to_value(&self) -> Value<'_>;
}

/// What can be read from a column.
pub(in crate::store) trait FromValue: Sized {
    /// None when the column holds something else.
    fn from_value(value: Value<'_>) -> Option<Self>;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value<'_> {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl FromValue for String {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(bytes.to_owned()),
            _ => None,
        }
    }
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => bytes.try_into().ok(),
            _ => None,
        }
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value<'_> {
        Value::Integer((*self).into())
    }
}

impl FromValue for bool {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(number != 0),
            _ => None,
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl ToValue for $number {
            // What a number of the domain cannot be, is as wrong in a column as in a statement.
            #[allow(clippy::cast_lossless, reason = "one body for all of them")]
            fn to_value(&self) -> Value<'_> {
                Value::Integer(*self as i64)
            }
        }

        impl FromValue for $number {
            fn from_value(value: Value<'_>) -> Option<Self> {
                match value {
                    Value::Integer(number) => number.try_into().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

whole_numbers!(i32, i64, u16, u32, u64, usize);

impl Row<'_> {
    /// The value of a column, counted from 0.
    pub(in crate::store) fn get<T: FromValue>(&self, index: usize) -> Result<T, StoreError> {
        T::from_value(self.value(index)?).ok_or_else(|| wrong(index))
    }

    /// The text of a column, as it lies in the row.
    pub(in crate::store) fn text(&self, index: usize) -> Result<&str, StoreError> {
        match self.value(index)? {
            Value::Text(text) => Ok(text),
            _ => Err(wrong(index)),
        }
    }
}

fn wrong(index: usize) -> StoreError {
    StoreError::Database(format!("column {index} holds something else").into())
}
