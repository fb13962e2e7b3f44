//! A connection with `SQLite`.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, ToSql, params_from_iter};

use crate::store::StoreError;
use crate::store::sql::{Columns, Driver, Row, ToValue, Value};

impl Driver for Connection {
    fn run(&self, sql: &str, params: &[&dyn ToValue]) -> Result<usize, StoreError> {
        let mut statement = self.prepare_cached(sql)?;
        Ok(statement.execute(params_from_iter(bound(params)))?)
    }

    fn rows(
        &self,
        sql: &str,
        params: &[&dyn ToValue],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(bound(params)))?;
        while let Some(row) = rows.next()? {
            if !each(&Row::new(row))? {
                break;
            }
        }
        Ok(())
    }

    fn stream(
        &self,
        sql: &str,
        each: &mut dyn FnMut(&Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.rows(sql, &[], &mut |row| each(row).map(|()| true))
    }

    fn batch(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.execute_batch(sql)?)
    }
}

fn bound<'a>(params: &'a [&dyn ToValue]) -> impl Iterator<Item = Bound<'a>> {
    params.iter().map(|it| Bound(it.to_value()))
}

struct Bound<'a>(Value<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl Columns for rusqlite::Row<'_> {
    fn value(&self, index: usize) -> Result<Value<'_>, StoreError> {
        Ok(match self.get_ref(index)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Integer(number),
            ValueRef::Text(text) => {
                let wrong = |error| StoreError::Database(Box::new(error));
                Value::Text(std::str::from_utf8(text).map_err(wrong)?)
            }
            ValueRef::Blob(bytes) => Value::Bytes(bytes),
            // No table has them.
            ValueRef::Real(_) => {
                return Err(StoreError::Database("a number with a fraction".into()));
            }
        })
    }

    fn names(&self) -> Vec<&str> {
        self.as_ref().column_names()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(Box::new(error)),
        }
    }
}
