//! What is in a table, as a number that is the same wherever the table is.

use sha2::{Digest as _, Sha256};

use super::tables::Table;
use crate::store::StoreError;
use crate::store::sql::{Connection, Row, Value};

/// The sum of the SHA-256 of each row, so that it does not matter in which order a database gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    rows: u64,
    /// The lowest byte first.
    bytes: [u8; 32],
}

impl Sum {
    pub(super) const fn rows(&self) -> u64 {
        self.rows
    }

    pub(super) const fn bytes(&self) -> [u8; 32] {
        self.bytes
    }

    /// Adds a row with so many columns.
    pub(super) fn add(&mut self, row: &Row<'_>, columns: usize) -> Result<(), StoreError> {
        let mut hash = Sha256::new();
        for column in 0..columns {
            put(&mut hash, row.value(column)?);
        }
        self.rows += 1;
        let mut carry = 0_u16;
        for (sum, byte) in self.bytes.iter_mut().zip(hash.finalize()) {
            carry += u16::from(*sum) + u16::from(byte);
            *sum = carry as u8;
            carry >>= 8;
        }
        Ok(())
    }
}

/// Its kind, and where it may be of any length that too: no two rows are the same bytes.
fn put(hash: &mut Sha256, value: Value<'_>) {
    match value {
        Value::Null => hash.update([0]),
        Value::Integer(number) => {
            hash.update([1]);
            hash.update(number.to_be_bytes());
        }
        Value::Text(text) => put_bytes(hash, 2, text.as_bytes()),
        Value::Bytes(bytes) => put_bytes(hash, 3, bytes),
    }
}

fn put_bytes(hash: &mut Sha256, kind: u8, bytes: &[u8]) {
    hash.update([kind]);
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

/// That of a whole table.
pub(super) fn of(db: &Connection, table: &Table) -> Result<Sum, StoreError> {
    let mut sum = Sum::default();
    db.stream(&table.select(), &mut |row| {
        sum.add(row, table.columns.len())
    })?;
    Ok(sum)
}
