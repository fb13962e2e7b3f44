//! Applying a phone's mutations.

use domain::{File, MessageId, MutationId, Refusal};

use super::connection::{Connection, Params, params};
use super::{photos, pull, writing};
use crate::decide::{Memory, Place, Remembered, decide};
use crate::store::{Answer, Push, Pushed, Session, StoreError, history};

const PLACE: &str = "
    SELECT people.head_seq, devices.last_seq, devices.is_put_back FROM devices
    JOIN people ON people.id = devices.person WHERE devices.id = ?1";

const NAMED: &str = "
    SELECT mutation_log.id, mutation_log.refusal FROM mutation_log
    JOIN devices ON devices.id = mutation_log.device
    WHERE mutation_log.id = ?1 AND devices.person = ?2";

pub(super) fn push(tx: &Connection, session: &Session, push: &Push) -> Result<Pushed, StoreError> {
    ask_ahead(tx, session, push)?;
    let found: Option<(u64, u64, bool)> = tx.optional(PLACE, [session.device.as_str()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let (head, last_seq, is_put_back) = found.ok_or(StoreError::Gone)?;
    let place = Place {
        last_seq,
        is_new_here: last_seq == 0 || is_put_back || push.cursor > head,
    };
    let knows = (push.cursor <= head && history::is_same(push.cursor, head)).then_some(push.cursor);
    let memory = InTransaction {
        tx,
        session,
        knows: knows.filter(|cursor| *cursor > 0),
    };
    let decision = match decide(&memory, place, push.mutations.clone(), push.now)? {
        Ok(decision) => decision,
        Err(number) => return Ok(Pushed::NumberUsed(number.0)),
    };
    remember(tx, session, last_seq, decision.last_seq, &decision.remember)?;
    let written = writing::changes_after(tx, &session.person, head, decision.changes.values())?;
    photos::drop_orphans(tx, &session.person, decision.changes.values())?;
    let last_seq = decision.last_seq;
    let answer = match written {
        Some(written) if knows == Some(head) && head > 0 => Answer {
            cursor: written.seq,
            changes: written.changes,
            last_seq,
            ..Answer::default()
        },
        written => {
            let head = written.map_or(head, |it| it.seq);
            pull::at(tx, session, push.cursor, (head, last_seq))?
        }
    };
    Ok(Pushed::Done(Answer {
        refused: decision.refused,
        unknown: decision.unknown,
        ..answer
    }))
}

/// Asks together what is wanted of a phone that has something new, as nearly every one has.
fn ask_ahead(tx: &Connection, session: &Session, push: &Push) -> Result<(), StoreError> {
    if push.mutations.is_empty() {
        return Ok(());
    }
    let (device, person) = (session.device.as_str(), session.person.as_str());
    tx.ask_ahead(PLACE, params![device])?;
    for mutation in &push.mutations {
        tx.ask_ahead(NAMED, params![mutation.id.as_str(), person])?;
    }
    tx.ask_ahead(pull::RECORDS, params![person])
}

fn remember(
    tx: &Connection,
    session: &Session,
    from: u64,
    to: u64,
    mutations: &[(u64, Remembered)],
) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    let device = session.device.as_str();
    for (seq, remembered) in mutations {
        let refusal = remembered
            .refusal
            .map(|it| serde_json::to_string(&it))
            .transpose()?;
        tx.post(
            "INSERT INTO mutation_log (device, seq, id, refusal) VALUES (?1, ?2, ?3, ?4)",
            params![device, seq, remembered.id.as_str(), refusal],
        )?;
    }
    tx.post(
        "UPDATE devices SET last_seq = ?2, is_put_back = 0 WHERE id = ?1",
        params![device, to],
    )
}

struct InTransaction<'a> {
    tx: &'a Connection,
    session: &'a Session,
    /// Until where the phone has the file, where that can be told.
    knows: Option<u64>,
}

impl InTransaction<'_> {
    fn find(&self, sql: &str, params: impl Params) -> Result<Option<Remembered>, StoreError> {
        let found: Option<(String, Option<String>)> = self
            .tx
            .optional(sql, params, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let Some((id, refusal)) = found else {
            return Ok(None);
        };
        let refusal: Option<Refusal> = refusal
            .map(|refusal| serde_json::from_str(&refusal))
            .transpose()?;
        Ok(Some(Remembered {
            id: MutationId::new(id),
            refusal,
        }))
    }
}

impl Memory for InTransaction<'_> {
    type Error = StoreError;

    fn numbered(&self, seq: u64) -> Result<Option<Remembered>, StoreError> {
        self.find(
            "SELECT id, refusal FROM mutation_log WHERE device = ?1 AND seq = ?2",
            params![self.session.device.as_str(), seq],
        )
    }

    fn named(&self, id: &MutationId) -> Result<Option<Remembered>, StoreError> {
        self.find(NAMED, params![id.as_str(), self.session.person.as_str()])
    }

    fn file(&self) -> Result<File, StoreError> {
        Ok(File::from_records(pull::records(
            self.tx,
            &self.session.person,
        )?))
    }

    fn unheard(&self) -> Result<Vec<MessageId>, StoreError> {
        let Some(cursor) = self.knows else {
            return Ok(Vec::new());
        };
        self.tx.query(
            "SELECT id FROM records WHERE person = ?1 AND kind = 'message' AND seq > ?2",
            params![self.session.person.as_str(), cursor as i64],
            |row| Ok(MessageId::new(row.get::<String>(0)?)),
        )
    }
}
