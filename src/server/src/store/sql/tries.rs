//! Wrong tries that all servers count together.

use domain::time::Instant;

use super::connection::{Connection, Params, params};
use super::{About, Engine, SqlStore};
use crate::store::{NewTry, StoreError, TriesStore};

impl<E: Engine> TriesStore for SqlStore<E> {
    fn begin_try(&self, new: &NewTry) -> Result<Option<Instant>, StoreError> {
        // Whoever goes on although they must wait keeps nobody from writing.
        let held_up = self.engine.read(|db| held_up(db, new))?;
        if held_up.is_some() {
            return Ok(held_up);
        }
        self.engine.write(&About::Nobody, |tx| begin(tx, new))
    }

    fn forget_try(&self, new: &NewTry) -> Result<(), StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            tx.execute(
                "DELETE FROM tries WHERE number = (SELECT min(number) FROM tries
                 WHERE kind = ?1 AND who = ?2 AND began_at = ?3)",
                params![new.kind, new.who, new.now.millis()],
            )?;
            Ok(())
        })
    }
}

fn begin(tx: &Connection, new: &NewTry) -> Result<Option<Instant>, StoreError> {
    let held_up = held_up(tx, new)?;
    if held_up.is_some() {
        return Ok(held_up);
    }
    tx.execute(
        "DELETE FROM tries WHERE began_at < ?1 OR began_at > ?2",
        [new.since.millis(), new.until.millis()],
    )?;
    tx.execute(
        "INSERT INTO tries (kind, who, began_at) VALUES (?1, ?2, ?3)",
        params![new.kind, new.who, new.now.millis()],
    )?;
    Ok(None)
}

/// The oldest of those because of which one must wait.
fn held_up(db: &Connection, new: &NewTry) -> Result<Option<Instant>, StoreError> {
    let (since, until) = (new.since.millis(), new.until.millis());
    let of_one = oldest(
        db,
        "SELECT count(*), min(began_at) FROM tries
         WHERE kind = ?1 AND who = ?2 AND began_at BETWEEN ?3 AND ?4",
        params![new.kind, new.who, since, until],
        new.most_of_one,
    )?;
    if of_one.is_some() {
        return Ok(of_one);
    }
    oldest(
        db,
        "SELECT count(*), min(began_at) FROM tries
         WHERE kind = ?1 AND began_at BETWEEN ?2 AND ?3",
        params![new.kind, since, until],
        new.most_of_all,
    )
}

/// The first of so many or more.
fn oldest(
    db: &Connection,
    sql: &str,
    of: impl Params,
    most: usize,
) -> Result<Option<Instant>, StoreError> {
    let (count, first) = db.one(sql, of, |row| {
        Ok((row.get::<u64>(0)?, row.get::<Option<i64>>(1)?))
    })?;
    let first = first.filter(|_| count >= most as u64);
    Ok(first.map(Instant::from_millis))
}
