//! Values and errors, to and from `PostgreSQL`'s own.

use std::error::Error;

use tokio_postgres::error::SqlState;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::store::StoreError;
use crate::store::sql::{Columns, Value};

/// A value that goes with a statement, in the form that the database expects there.
#[derive(Debug)]
pub(super) struct Bound<'a>(pub(super) Value<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(
        &self,
        expected: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match (self.0, expected) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Integer(number), &Type::INT8) => number.to_sql(expected, out),
            (Value::Integer(number), &Type::INT4) => i32::try_from(number)?.to_sql(expected, out),
            (Value::Integer(number), &Type::BOOL) => (number != 0).to_sql(expected, out),
            (Value::Text(text), &Type::TEXT | &Type::VARCHAR | &Type::NAME) => {
                text.to_sql(expected, out)
            }
            (Value::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(expected, out),
            (_, expected) => Err(format!("a value is no {expected}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// The same for a statement that goes out later.
pub(super) enum Kept {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Kept {
    pub(super) fn bound(&self) -> Bound<'_> {
        Bound(match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Text(text) => Value::Text(text),
            Self::Bytes(bytes) => Value::Bytes(bytes),
        })
    }
}

impl From<Value<'_>> for Kept {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Bytes(bytes) => Self::Bytes(bytes.to_owned()),
        }
    }
}

impl Columns for tokio_postgres::Row {
    fn value(&self, index: usize) -> Result<Value<'_>, StoreError> {
        let kind = self.columns().get(index).map(tokio_postgres::Column::type_);
        let integer = |it: Option<i64>| it.map_or(Value::Null, Value::Integer);
        Ok(match kind {
            Some(&Type::INT8) => integer(self.try_get(index)?),
            Some(&Type::INT4) => integer(self.try_get::<_, Option<i32>>(index)?.map(i64::from)),
            Some(&Type::BOOL) => integer(self.try_get::<_, Option<bool>>(index)?.map(i64::from)),
            Some(&Type::BYTEA) => bytes(self.try_get(index)?),
            Some(_) => text(self.try_get(index)?),
            None => return Err(StoreError::Database(format!("no column {index}").into())),
        })
    }

    fn names(&self) -> Vec<&str> {
        let columns = self.columns().iter();
        columns.map(tokio_postgres::Column::name).collect()
    }
}

fn bytes(found: Option<&[u8]>) -> Value<'_> {
    found.map_or(Value::Null, Value::Bytes)
}

fn text(found: Option<&str>) -> Value<'_> {
    found.map_or(Value::Null, Value::Text)
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        let Some(code) = error.code() else {
            // The connection broke, or there was none.
            let is_away = error.is_closed() || has_source::<std::io::Error>(&error);
            return if is_away {
                Self::Busy
            } else {
                Self::Database(Box::new(error))
            };
        };
        match *code {
            SqlState::DISK_FULL | SqlState::IO_ERROR => Self::Full,
            SqlState::T_R_SERIALIZATION_FAILURE
            | SqlState::T_R_DEADLOCK_DETECTED
            | SqlState::LOCK_NOT_AVAILABLE
            | SqlState::ADMIN_SHUTDOWN
            | SqlState::CRASH_SHUTDOWN
            | SqlState::CANNOT_CONNECT_NOW
            | SqlState::TOO_MANY_CONNECTIONS => Self::Busy,
            // Its own words may hold what is stored: a row that breaks a rule, for one.
            _ => Self::Database(without_values(&error).into()),
        }
    }
}

fn without_values(error: &tokio_postgres::Error) -> String {
    let Some(error) = error.as_db_error() else {
        return "the database refuses it".to_owned();
    };
    let code = error.code().code();
    let table = error.table().unwrap_or("-");
    let rule = error.constraint().unwrap_or("-");
    format!("the database refuses it: {code}, table {table}, constraint {rule}")
}

fn has_source<E: Error + 'static>(error: &dyn Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if error.is::<E>() {
            return true;
        }
        source = error.source();
    }
    false
}
