//! A connection with `PostgreSQL`, as the store uses it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::pin::pin;
use std::sync::Arc;

use futures::TryStreamExt as _;
use tokio::sync::oneshot;
use tokio_postgres::{Client, Error, Row as PgRow, Statement};

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
    /// Nothing was written since.
    ahead: Vec<Ahead>,
}

/// A question that was asked already.
struct Ahead {
    sql: String,
    bound: Arc<[Kept]>,
    answer: oneshot::Receiver<Vec<PgRow>>,
}

impl Ahead {
    fn is(&self, sql: &str, params: &[&dyn ToValue]) -> bool {
        let bound = self.bound.iter().map(|it| it.bound().0);
        self.sql == sql && bound.eq(params.iter().map(|it| it.to_value()))
    }
}

impl Link {
    pub(super) fn new(line: Line) -> Self {
        Self {
            state: RefCell::new(State {
                line,
                prepared: HashMap::new(),
                ahead: Vec::new(),
            }),
            is_of_no_use: Cell::new(false),
        }
    }

    /// Whether nothing can be done with it any more.
    pub(super) fn is_broken(&self) -> bool {
        self.is_of_no_use.get() || self.state.borrow().line.is_closed()
    }

    /// Begins a transaction. An error comes with what is asked in it.
    pub(super) fn begin(&self, begin: &'static str) {
        let mut state = self.state.borrow_mut();
        state.ahead.clear();
        let begin = async |it: Arc<Client>| it.batch_execute(begin).await;
        state.line.post(begin);
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
        let bound = params.iter().map(|it| Bound(it.to_value()));
        let answer = self.line.ask(async |it| all(it, &statement, bound).await);
        Ok(answer?)
    }

    fn rows(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<Vec<PgRow>, StoreError> {
        let Some(asked) = self.ahead.iter().position(|it| it.is(sql, params)) else {
            return Ok(self.ask(sql, params)?.0);
        };
        let mut asked = self.ahead.swap_remove(asked);
        self.line.settle()?;
        asked.answer.try_recv().map_err(|_| StoreError::Busy)
    }

    fn ask_ahead(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        let statement = self.statement(sql)?;
        let bound: Arc<[Kept]> = params.iter().map(|it| it.to_value().into()).collect();
        let asked = Arc::clone(&bound);
        let answer = self.line.ask_ahead(async move |it| {
            let bound = asked.iter().map(Kept::bound);
            Ok(all(&it, &statement, bound).await?.0)
        });
        let sql = sql.to_owned();
        self.ahead.push(Ahead { sql, bound, answer });
        Ok(())
    }

    fn post(&mut self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        self.ahead.clear();
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
        let mut state = self.state.borrow_mut();
        state.ahead.clear();
        let (_, changed) = state.ask(sql, params)?;
        Ok(changed as usize)
    }

    fn post(&self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        self.state.borrow_mut().post(sql, params)
    }

    fn ask_ahead(&self, sql: &str, params: &[&dyn ToValue]) -> Result<(), StoreError> {
        self.state.borrow_mut().ask_ahead(sql, params)
    }

    fn rows(
        &self,
        sql: &str,
        params: &[&dyn ToValue],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let rows = self.state.borrow_mut().rows(sql, params)?;
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
        state.ahead.clear();
        Ok(state.line.ask(async |it| it.batch_execute(sql).await)?)
    }
}

/// All rows, and how many were changed.
async fn all<'a>(
    client: &Client,
    statement: &Statement,
    bound: impl ExactSizeIterator<Item = Bound<'a>>,
) -> Result<(Vec<PgRow>, u64), Error> {
    let mut found = pin!(client.query_raw(statement, bound).await?);
    let mut rows = Vec::new();
    while let Some(row) = found.try_next().await? {
        rows.push(row);
    }
    Ok((rows, found.rows_affected().unwrap_or_default()))
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
