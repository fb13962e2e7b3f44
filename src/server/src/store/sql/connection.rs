//! A connection with a database, whichever it is.
//!
//! Statements are written once, in what `SQLite` and `PostgreSQL` both understand: `?1` for what is bound,
//! `CASE` and not `iif`, `coalesce` and not `ifnull`, a name for the target of each `ON CONFLICT … DO UPDATE`
//! and for each column in it, `= 1` where a yes or no is asked. What only `SQLite` has and is worth having
//! (`json_extract`, `CAST(… AS BLOB)`, `rowid` of what has no key) the first migration of `PostgreSQL` makes there.

use super::value::{ToValue, Value};
use crate::store::StoreError;

/// What a database must be able to do. Statements stay prepared under their text.
pub(in crate::store) trait Driver {
    /// Runs a statement; returns how many rows it changed.
    fn run(&self, sql: &str, params: &[&dyn ToValue]) -> Result<usize, StoreError>;

    /// Runs a statement of which nothing comes back, together with the next one where that is faster. Only in a
    /// transaction: an error comes with a later statement, at the latest when it is committed.
    fn post(&self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        self.run(sql, params).map(drop)
    }

    /// Asks what [`Driver::rows`] will be asked with the same text and values before anything is written, so that several
    /// answers come together where that is faster. Only in a transaction.
    fn ask_ahead(&self, _sql: &str, _params: &[&dyn ToValue]) -> Result<(), StoreError> {
        Ok(())
    }

    /// Runs a statement and shows its rows, until `each` says false.
    fn rows(
        &self,
        sql: &str,
        params: &[&dyn ToValue],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError>;

    /// Shows each row as it comes, where there may be more than fit into memory. `each` asks nothing of this connection.
    fn stream(
        &self,
        sql: &str,
        each: &mut dyn FnMut(&Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError>;

    /// Runs statements that bind nothing and return nothing.
    fn batch(&self, sql: &str) -> Result<(), StoreError>;
}

/// A connection, in a transaction where something is written.
pub(in crate::store) type Connection = dyn Driver;

impl dyn Driver {
    /// Runs a statement; returns how many rows it changed.
    pub(in crate::store) fn execute(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<usize, StoreError> {
        params.bound(|params| self.run(sql, params))
    }

    /// What `read` makes of every row.
    pub(in crate::store) fn query<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut all = Vec::new();
        params.bound(|params| {
            self.rows(sql, params, &mut |row| {
                all.push(read(row)?);
                Ok(true)
            })
        })?;
        Ok(all)
    }

    /// What `read` makes of the first row, where there is one.
    pub(in crate::store) fn optional<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut first = None;
        let mut read = Some(read);
        params.bound(|params| {
            self.rows(sql, params, &mut |row| {
                if let Some(read) = read.take() {
                    first = Some(read(row)?);
                }
                Ok(false)
            })
        })?;
        Ok(first)
    }

    /// The same where there must be one.
    pub(in crate::store) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let found = self.optional(sql, params, read)?;
        found.ok_or_else(|| StoreError::Database("a row is missing".into()))
    }

    /// Whether there is a row.
    pub(in crate::store) fn exists(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<bool, StoreError> {
        Ok(self.optional(sql, params, |_| Ok(()))?.is_some())
    }
}

/// A row, as long as it is looked at.
pub(in crate::store) struct Row<'a>(&'a dyn Columns);

/// The columns of a row, in the database's own form.
pub(in crate::store) trait Columns {
    fn value(&self, index: usize) -> Result<Value<'_>, StoreError>;

    /// The name of each column, in order.
    fn names(&self) -> Vec<&str>;
}

impl<'a> Row<'a> {
    pub(in crate::store) fn new(columns: &'a dyn Columns) -> Self {
        Self(columns)
    }

    pub(in crate::store) fn value(&self, index: usize) -> Result<Value<'a>, StoreError> {
        self.0.value(index)
    }

    /// The name of each column, in order.
    pub(in crate::store) fn names(&self) -> Vec<&'a str> {
        self.0.names()
    }
}

/// What is bound to a statement: an array of one type, or [`params`] of several.
pub(in crate::store) trait Params {
    fn bound<T>(self, run: impl FnOnce(&[&dyn ToValue]) -> T) -> T;
}

impl Params for &[&dyn ToValue] {
    fn bound<T>(self, run: impl FnOnce(&[&dyn ToValue]) -> T) -> T {
        run(self)
    }
}

impl<V: ToValue, const N: usize> Params for [V; N] {
    fn bound<T>(self, run: impl FnOnce(&[&dyn ToValue]) -> T) -> T {
        run(&self.each_ref().map(|it| it as &dyn ToValue))
    }
}

/// Values of several types, to be bound in this order.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$(&$value as &dyn $crate::store::sql::ToValue),*] as &[&dyn $crate::store::sql::ToValue]
    };
}
pub(in crate::store) use params;
