//! The same for several people: for all of them, or for nobody.

use super::caseload;
use super::connection::Connection;
use crate::store::{Act, GroupDone, StoreError};

/// Does each, once; none when one of them is not theirs.
pub(super) fn act(tx: &Connection, acts: &[Act<'_>]) -> Result<Option<GroupDone>, StoreError> {
    for act in acts {
        if !caseload::is_theirs(tx, act)? {
            return Ok(None);
        }
    }
    tx.batch("SAVEPOINT everyone")?;
    let mut changed = Vec::new();
    for act in acts {
        let Some(done) = caseload::act(tx, act)? else {
            return undone(tx, None);
        };
        if done.refusal.is_some() {
            let changed = Vec::new();
            let refusal = done.refusal;
            return undone(tx, Some(GroupDone { changed, refusal }));
        }
        if !done.changes.is_empty() {
            changed.push(act.person.clone());
        }
    }
    tx.batch("RELEASE everyone")?;
    let refusal = None;
    Ok(Some(GroupDone { changed, refusal }))
}

fn undone(tx: &Connection, done: Option<GroupDone>) -> Result<Option<GroupDone>, StoreError> {
    tx.batch("ROLLBACK TO everyone; RELEASE everyone")?;
    Ok(done)
}
