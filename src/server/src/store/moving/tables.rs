//! The tables as the databases themselves tell them, so that none is forgotten.

use std::collections::{BTreeMap, BTreeSet};

use super::MoveError;
use crate::store::StoreError;
use crate::store::sql::Connection;

/// `SQLite` numbers the rows of each table without a key by itself. Where their order matters, `PostgreSQL` has it as a column.
const NUMBER: &str = "rowid";
/// What is only in `PostgreSQL`: its version.
const VERSION: &str = "schema_version";

/// A table that both databases have.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
}

impl Table {
    pub(super) fn select(&self) -> String {
        let (name, columns) = (&self.name, self.columns.join(", "));
        if self.columns.iter().any(|it| it == NUMBER) {
            return format!("SELECT {columns} FROM {name} ORDER BY {NUMBER}");
        }
        format!("SELECT {columns} FROM {name}")
    }

    pub(super) fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |row: usize| {
            let values = (1..=width).map(|column| format!("?{}", row * width + column));
            format!("({})", values.collect::<Vec<_>>().join(", "))
        };
        let rows = (0..rows).map(row).collect::<Vec<_>>().join(", ");
        let (name, columns) = (&self.name, self.columns.join(", "));
        format!("INSERT INTO {name} ({columns}) VALUES {rows}")
    }
}

/// Every table, what others refer to before them.
pub(super) fn both_have(
    sqlite: &Connection,
    postgres: &Connection,
) -> Result<Vec<Table>, MoveError> {
    let mut there = of_postgres(postgres)?;
    let mut all = Vec::new();
    for name in in_order(sqlite)? {
        let mut here = of_sqlite(sqlite, &name)?;
        let columns = there.remove(&name).unwrap_or_default();
        if columns.iter().any(|it| it == NUMBER) {
            here.insert(NUMBER.to_owned());
        }
        if !columns.iter().cloned().collect::<BTreeSet<_>>().eq(&here) {
            return Err(MoveError::OtherTables(name));
        }
        all.push(Table { name, columns });
    }
    match there.pop_first() {
        Some((name, _)) => Err(MoveError::OtherTables(name)),
        None => Ok(all),
    }
}

fn of_postgres(db: &Connection) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let find = "SELECT table_name::text, column_name::text FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name <> ?1
                ORDER BY table_name, ordinal_position";
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let found = db.query(find, [VERSION], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (table, column) in found {
        all.entry(table).or_default().push(column);
    }
    Ok(all)
}

fn of_sqlite(db: &Connection, table: &str) -> Result<BTreeSet<String>, StoreError> {
    let find = format!("SELECT name FROM pragma_table_info('{table}')");
    let found = db.query(&find, [0; 0], |row| row.get(0))?;
    Ok(found.into_iter().collect())
}

/// The names of all tables, each behind those to which its rows refer.
fn in_order(sqlite: &Connection) -> Result<Vec<String>, StoreError> {
    let find = "SELECT name FROM sqlite_master
                WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut left: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in sqlite.query(find, [0; 0], |row| row.get::<String>(0))? {
        let refers = format!("SELECT \"table\" FROM pragma_foreign_key_list('{name}')");
        let refers = sqlite.query(&refers, [0; 0], |row| row.get::<String>(0))?;
        let others = refers.into_iter().filter(|it| *it != name).collect();
        left.insert(name, others);
    }
    let mut order = Vec::new();
    while !left.is_empty() {
        let ready: Vec<String> = left
            .iter()
            .filter(|(_, refers)| refers.iter().all(|it| !left.contains_key(it)))
            .map(|(name, _)| name.clone())
            .collect();
        if ready.is_empty() {
            return Err(StoreError::Database("tables refer to each other".into()));
        }
        for name in ready {
            left.remove(&name);
            order.push(name);
        }
    }
    Ok(order)
}

/// Has `PostgreSQL` number on behind what was moved in.
pub(super) fn count_on(db: &Connection) -> Result<(), StoreError> {
    let find = "SELECT table_name::text, column_name::text FROM information_schema.columns
                WHERE table_schema = current_schema() AND is_identity = 'YES'";
    let numbered = db.query(find, [0; 0], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?))
    })?;
    for (table, column) in numbered {
        let next = format!(
            "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), coalesce(max({column}), 0) + 1, false)
             FROM {table}"
        );
        db.execute(&next, [0; 0])?;
    }
    Ok(())
}
