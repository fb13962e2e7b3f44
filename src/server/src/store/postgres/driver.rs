//! A connection with `PostgreSQL`, as the store uses it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::pin::pin;

use futures::TryStreamExt as _;
use tokio_postgres::{Row as PgRow, Statement};

use super::line::Line;
use super::value::{Bound, Kept};
use crate::store::StoreError;
use crate::store::sql::{Driver, Row, ToValue};

pub(super) struct Link {
    state: RefCell<State>,
    is_of_no_use: Cell<bool>,
}

struct State {
    line: Line,
    /// By the text as the store has it.
    prepared: HashMap<String, Statement>,
}

impl Link {
    pub(super) fn new(line: Line) -> Self {
        let prepared = HashMap::new();
        Self {
            state: RefCell::new(State { line, prepared }),
            is_of_no_use: Cell::new(false),
        }
    }

    /// Whether nothing can be done with it any more.
    pub(super) fn is_broken(&self) -> bool {
        self.is_of_no_use.get() || self.state.borrow().line.is_closed()
    }

    /// Undoes what is not committed.
    pub(super) fn roll_back(&self) {
        self.state.borrow_mut().line.forget_posted();
        if self.batch("ROLLBACK").is_err() {
            self.is_of_no_use.set(true);
        }
    }
}

impl State {
    fn statement(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let text = numbered(sql);
        let statement = self.line.ask(async |it| it.prepare(&text).await)?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn ask(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<(Vec<PgRow>, u64), StoreError> {
        let statement = self.statement(sql)?;
        let answer = self.line.ask(async |it| {
            let bound = params.iter().map(|it| Bound(it.to_value()));
            let mut found = pin!(it.query_raw(&statement, bound).await?);
            let mut rows = Vec::new();
            while let Some(row) = found.try_next().await? {
                rows.push(row);
            }
            Ok((rows, found.rows_affected().unwrap_or_default()))
        });
        Ok(answer?)
    }

    fn post(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        let statement = self.statement(sql)?;
        let bound: Vec<Kept> = params.iter().map(|it| it.to_value().into()).collect();
        self.line.post(async move |it| {
            let bound = bound.iter().map(Kept::bound);
            it.execute_raw(&statement, bound).await.map(drop)
        });
        Ok(())
    }
}

impl Driver for Link {
    fn run(&self, sql: &str, params: &[&dyn ToValue]) -> Result<usize, StoreError> {
        let (_, changed) = self.state.borrow_mut().ask(sql, params)?;
        Ok(changed as usize)
    }

    fn post(&self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        self.state.borrow_mut().post(sql, params)
    }

    fn rows(
        &self,
        sql: &str,
        params: &[&dyn ToValue],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let (rows, _) = self.state.borrow_mut().ask(sql, params)?;
        for row in &rows {
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
        let mut state = self.state.borrow_mut();
        let nothing: [Bound<'_>; 0] = [];
        let seen = state.line.ask(async |it| {
            let mut found = pin!(it.query_raw(sql, nothing).await?);
            while let Some(row) = found.try_next().await? {
                if let Err(error) = each(&Row::new(&row)) {
                    return Ok(Err(error));
                }
            }
            Ok(Ok(()))
        });
        seen?
    }

    fn batch(&self, sql: &str) -> Result<(), StoreError> {
        let mut state = self.state.borrow_mut();
        Ok(state.line.ask(async |it| it.batch_execute(sql).await)?)
    }
}

/// `$1` in place of `?1`, but not in a text between quotes.
fn numbered(sql: &str) -> String {
    let parts = sql.split('\'').enumerate().map(|(index, part)| {
        let is_text = index % 2 == 1;
        if is_text {
            part.to_owned()
        } else {
            part.replace('?', "$")
        }
    });
    parts.collect::<Vec<_>>().join("'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_bound_gets_its_number_and_texts_stay() {
        let sql = "SELECT '?1', 'it''s ?2' FROM x WHERE a = ?1 AND b = ?12";
        let there = "SELECT '?1', 'it''s ?2' FROM x WHERE a = $1 AND b = $12";
        assert_eq!(numbered(sql), there);
    }
}
