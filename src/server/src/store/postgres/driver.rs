//! A connection with `PostgreSQL`.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use postgres::fallible_iterator::FallibleIterator as _;
use postgres::{Client, Row as PgRow, Statement};

use super::value::Bound;
use crate::store::StoreError;
use crate::store::sql::{Driver, Row, ToValue};

pub(super) struct Link {
    state: RefCell<State>,
    is_of_no_use: Cell<bool>,
}

struct State {
    client: Client,
    /// By the text as the store has it.
    prepared: HashMap<String, Statement>,
}

impl Link {
    pub(super) fn new(client: Client) -> Self {
        let prepared = HashMap::new();
        Self {
            state: RefCell::new(State { client, prepared }),
            is_of_no_use: Cell::new(false),
        }
    }

    /// Whether nothing can be done with it any more.
    pub(super) fn is_broken(&self) -> bool {
        self.is_of_no_use.get() || self.state.borrow().client.is_closed()
    }

    pub(super) fn is_of_no_use(&self) {
        self.is_of_no_use.set(true);
    }
}

impl State {
    fn statement(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&numbered(sql))?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn ask(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<(Vec<PgRow>, u64), StoreError> {
        let statement = self.statement(sql)?;
        let bound = params.iter().map(|it| Bound(it.to_value()));
        let mut found = self.client.query_raw(&statement, bound)?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push(row);
        }
        Ok((rows, found.rows_affected().unwrap_or_default()))
    }
}

impl Driver for Link {
    fn run(&self, sql: &str, params: &[&dyn ToValue]) -> Result<usize, StoreError> {
        let (_, changed) = self.state.borrow_mut().ask(sql, params)?;
        Ok(changed as usize)
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
        let mut found = state.client.query_raw(sql, nothing)?;
        while let Some(row) = found.next()? {
            each(&Row::new(&row))?;
        }
        Ok(())
    }

    fn batch(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.state.borrow_mut().client.batch_execute(sql)?)
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
