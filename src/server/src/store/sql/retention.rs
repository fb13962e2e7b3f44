//! Deletes what is old.

use domain::time::Instant;

use super::connection::{Connection, params};
use super::{About, Engine, SqlStore};
use crate::retention::Rule;
use crate::store::{Deletion, RetentionStore, StoreError};

/// So many deletions are told of.
const MOST: i64 = 500;

impl<E: Engine> RetentionStore for SqlStore<E> {
    fn delete_old(&self, rule: Rule, before: Instant, now: Instant) -> Result<u64, StoreError> {
        let about = match rule {
            Rule::Phones => About::Anyone,
            _ => About::Nobody,
        };
        self.engine
            .write(&about, |tx| delete(tx, rule, before, now))
    }

    fn deletions(&self) -> Result<Vec<Deletion>, StoreError> {
        self.engine.read(deletions)
    }
}

/// What goes by each rule, when it was there before `?1`.
const fn deletes(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::Looks => &["DELETE FROM looks WHERE at < ?1"],
        Rule::AccountDeeds => &["DELETE FROM account_deeds WHERE at < ?1"],
        // The phone itself stays: when it was here last is part of the person's file.
        Rule::Phones => &[
            "DELETE FROM mutation_log
             WHERE device IN (SELECT id FROM devices WHERE last_seen_at < ?1)",
            "DELETE FROM push_subscriptions
             WHERE device IN (SELECT id FROM devices WHERE last_seen_at < ?1)",
            "DELETE FROM calendar_feeds
             WHERE device IN (SELECT id FROM devices WHERE last_seen_at < ?1)",
            "DELETE FROM sessions
             WHERE device IN (SELECT id FROM devices WHERE last_seen_at < ?1)",
            "DELETE FROM erased_phones WHERE erased_at < ?1",
        ],
        Rule::Expired => &[
            "DELETE FROM pairing_codes WHERE expires_at < ?1 AND is_demo = 0",
            "DELETE FROM staff_openings WHERE expires_at < ?1",
            "DELETE FROM sign_ins_elsewhere WHERE expires_at < ?1",
            "DELETE FROM passkey_challenges WHERE expires_at < ?1",
            "DELETE FROM passkeys_answered WHERE expires_at < ?1",
            "DELETE FROM tries WHERE began_at < ?1",
            "DELETE FROM staff_sessions WHERE last_seen_at < ?1",
        ],
        Rule::Notifications => &["DELETE FROM push_texts WHERE due_at IS NULL AND until < ?1"],
    }
}

fn delete(tx: &Connection, rule: Rule, before: Instant, now: Instant) -> Result<u64, StoreError> {
    let mut count: u64 = 0;
    for delete in deletes(rule) {
        count += tx.execute(delete, [before.millis()])? as u64;
    }
    if rule == Rule::Expired {
        // Nobody needs to know any more who looked along.
        let buddies = "DELETE FROM buddies WHERE until < ?1";
        count += tx.execute(buddies, [before.day().to_string()])? as u64;
    }
    if count > 0 {
        tx.execute(
            "INSERT INTO deleted (rule, deleted_at, before, count) VALUES (?1, ?2, ?3, ?4)",
            params![rule.name(), now.millis(), before.millis(), count],
        )?;
    }
    Ok(count)
}

fn deletions(db: &Connection) -> Result<Vec<Deletion>, StoreError> {
    let find = "SELECT rule, deleted_at, before, count FROM deleted
                ORDER BY deleted_at DESC, number DESC LIMIT ?1";
    db.query(find, [MOST], |row| {
        Ok(Deletion {
            rule: row.get(0)?,
            at: Instant::from_millis(row.get(1)?),
            before: Instant::from_millis(row.get(2)?),
            count: row.get(3)?,
        })
    })
}
