//! Carries the rows of a table over, many at a time.

use super::digest::Sum;
use super::tables::Table;
use crate::store::StoreError;
use crate::store::sql::{Connection, Row, ToValue, Value};

/// So many rows go in one statement: each database takes 30,000 values.
const MOST_ROWS: usize = 100;
/// Or so many bytes: pictures are large.
const MOST_BYTES: usize = 1 << 20;

/// Copies every row, and tells what was read.
pub(super) fn copy(from: &Connection, to: &Connection, table: &Table) -> Result<Sum, StoreError> {
    let mut sum = Sum::default();
    let mut waiting = Waiting::default();
    from.stream(&table.select(), &mut |row| {
        sum.add(row, table.columns.len())?;
        waiting.take(row, table.columns.len())?;
        if waiting.is_full() {
            waiting.put(to, table)?;
        }
        Ok(())
    })?;
    waiting.put(to, table)?;
    Ok(sum)
}

/// Rows that were read.
#[derive(Default)]
struct Waiting {
    values: Vec<Owned>,
    rows: usize,
    bytes: usize,
}

/// A value without its row.
enum Owned {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl ToValue for Owned {
    fn to_value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Text(text) => Value::Text(text),
            Self::Bytes(bytes) => Value::Bytes(bytes),
        }
    }
}

impl Waiting {
    fn take(&mut self, row: &Row<'_>, columns: usize) -> Result<(), StoreError> {
        for column in 0..columns {
            self.values.push(match row.value(column)? {
                Value::Null => Owned::Null,
                Value::Integer(number) => Owned::Integer(number),
                Value::Text(text) => {
                    self.bytes += text.len();
                    Owned::Text(text.to_owned())
                }
                Value::Bytes(bytes) => {
                    self.bytes += bytes.len();
                    Owned::Bytes(bytes.to_owned())
                }
            });
        }
        self.rows += 1;
        Ok(())
    }

    const fn is_full(&self) -> bool {
        self.rows >= MOST_ROWS || self.bytes >= MOST_BYTES
    }

    /// All at once where there are as many as there can be, and otherwise one by one: two statements for each table.
    fn put(&mut self, to: &Connection, table: &Table) -> Result<(), StoreError> {
        let at_once = if self.rows == MOST_ROWS { MOST_ROWS } else { 1 };
        let insert = table.insert(at_once);
        for rows in self.values.chunks(at_once * table.columns.len()) {
            let bound: Vec<&dyn ToValue> = rows.iter().map(|it| it as &dyn ToValue).collect();
            to.execute(&insert, bound.as_slice())?;
        }
        *self = Self::default();
        Ok(())
    }
}
