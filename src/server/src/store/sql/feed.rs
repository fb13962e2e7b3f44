//! The changes feed: what systems know and has changed, in an order that holds.

use domain::desk::timetable_of;
use domain::time::Instant;
use domain::{EntryId, File, Kind, PersonId};

use super::connection::{Connection, params};
use super::{pull, settings};
use crate::store::{Changed, ExternalKind, StoreError};

/// The places of a millisecond in the feed: a number says when it was given, so that those which a database gives after
/// it was put back lie behind all that it gave before.
const OF_A_MILLISECOND: u64 = 1_024;

/// The setting with the last number.
const LAST: &str = "feed_last";

/// People whose file changed since it was looked through: their number says so, so nobody who writes pays for the feed.
const NEWS: &str = "SELECT external_ids.person, told_seq, head_seq
     FROM external_ids JOIN people ON people.id = external_ids.person
     WHERE kind = 'person' AND head_seq > told_seq";

pub(super) fn has_news(db: &Connection) -> Result<bool, StoreError> {
    db.exists(NEWS, params![])
}

/// Gives what changed a place at the end of the feed. One who asks does it for all, so that nothing gets a number before
/// another one that was written earlier.
pub(super) fn take_news(tx: &Connection, now: Instant) -> Result<(), StoreError> {
    let at = (now.millis().max(0) as u64).saturating_mul(OF_A_MILLISECOND);
    let mut next = at.max(last_given(tx)?.saturating_add(1));
    // In an order that does not depend on the database.
    let news = format!("{NEWS} ORDER BY external_id");
    let people: Vec<(String, u64, u64)> = tx.query(&news, params![], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let before = next;
    for (person, told, head) in people {
        for (kind, external, is_gone) in news_of(tx, &person, told)? {
            tx.execute(
                "UPDATE external_ids SET number = ?4, noticed_at = ?5, is_gone = ?6
                 WHERE person = ?1 AND kind = ?2 AND external_id = ?3",
                params![person, kind.name(), external, next, now.millis(), is_gone],
            )?;
            next = next.saturating_add(1);
        }
        tx.execute(
            "UPDATE external_ids SET told_seq = ?2 WHERE person = ?1 AND kind = 'person'",
            params![person, head],
        )?;
    }
    if next > before {
        settings::put(tx, LAST, &next.saturating_sub(1).to_string())?;
    }
    Ok(())
}

/// The last number that was given: who had it may have been erased since.
fn last_given(db: &Connection) -> Result<u64, StoreError> {
    let noted = settings::find(db, LAST)?.and_then(|it| it.parse().ok());
    let find = "SELECT max(number) FROM external_ids";
    let found: Option<u64> = db.one(find, params![], |row| row.get(0))?;
    Ok(found.unwrap_or(0).max(noted.unwrap_or(0)))
}

/// What of a person changed behind this number, and whether it is gone.
fn news_of(
    db: &Connection,
    person: &str,
    told: u64,
) -> Result<Vec<(ExternalKind, String, bool)>, StoreError> {
    let changed: Vec<(String, String)> = db.query(
        "SELECT kind, id FROM records WHERE person = ?1 AND seq > ?2",
        params![person, told],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let known: Vec<(String, String, String, bool)> = db.query(
        "SELECT kind, external_id, record, is_gone FROM external_ids WHERE person = ?1
         ORDER BY kind, external_id",
        [person],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let file = File::from_records(pull::records(db, &PersonId::new(person))?);
    let mut news = Vec::new();
    for (kind, external, record, was_gone) in known {
        let Some(kind) = ExternalKind::named(&kind) else {
            continue;
        };
        let is_changed = changed
            .iter()
            .any(|(it, id)| is_part(kind, &record, it, id));
        if is_changed {
            // What was taken back through the interface has left its mark already; its lessons that are over stay.
            let is_gone = was_gone || !is_there(kind, &record, &file);
            news.push((kind, external, is_gone));
        }
    }
    Ok(news)
}

/// Whether this record is what systems know as that.
fn is_part(kind: ExternalKind, record: &str, of: &str, id: &str) -> bool {
    let is_of = |wanted: Kind| of == wanted.name();
    match kind {
        ExternalKind::Person => {
            is_of(Kind::Person) || is_of(Kind::AnchorDate) || is_of(Kind::TeamMember)
        }
        ExternalKind::Appointment => is_of(Kind::Entry) && id == record,
        ExternalKind::Lessons => {
            is_of(Kind::Entry) && timetable_of(&EntryId::new(id)) == Some(record)
        }
        ExternalKind::Step => is_of(Kind::Step) && id == record,
        ExternalKind::Bill => is_of(Kind::Bill) && id == record,
    }
}

fn is_there(kind: ExternalKind, record: &str, file: &File) -> bool {
    match kind {
        ExternalKind::Person => true,
        ExternalKind::Lessons => file
            .entries
            .keys()
            .any(|it| timetable_of(it) == Some(record)),
        ExternalKind::Appointment => file.entries.keys().any(|it| it.as_str() == record),
        ExternalKind::Step => file.steps.keys().any(|it| it.as_str() == record),
        ExternalKind::Bill => file.bills.keys().any(|it| it.as_str() == record),
    }
}

pub(super) fn changes(
    db: &Connection,
    after: u64,
    kinds: &[ExternalKind],
    most: usize,
) -> Result<Option<Vec<Changed>>, StoreError> {
    if after > last_given(db)? {
        return Ok(None);
    }
    let names: Vec<String> = kinds.iter().map(|it| format!("'{}'", it.name())).collect();
    let find = format!(
        "SELECT it.kind, whose.external_id, it.external_id, it.noticed_at, it.is_gone, it.number
         FROM external_ids AS it JOIN external_ids AS whose
           ON whose.person = it.person AND whose.kind = 'person'
         WHERE it.number > ?1 AND it.kind IN ({}) ORDER BY it.number LIMIT ?2",
        names.join(", ")
    );
    let found = db.query(&find, params![after, most], |row| {
        let Some(kind) = ExternalKind::named(row.text(0)?) else {
            return Ok(None);
        };
        Ok(Some(Changed {
            kind,
            person: row.get(1)?,
            external: row.get(2)?,
            noticed_at: Instant::from_millis(row.get(3)?),
            is_gone: row.get(4)?,
            number: row.get(5)?,
        }))
    })?;
    Ok(Some(found.into_iter().flatten().collect()))
}
