//! What stood on the phone before the server was put back to a backup: kept aside until the person has read what of
//! it is gone.

use domain::Record;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::Transaction;

use super::{Database, RECORDS, Result, STATE, parsed, put_text, state_text, texts};

/// Its name among the state: the records, one on a line.
const BEFORE: &str = "before";

/// Keeps aside all records that are stored, behind those that nobody has read yet.
pub(super) async fn keep(tx: &Transaction<'_>) -> Result<()> {
    let mut aside = state_text(tx, BEFORE).await?.unwrap_or_default();
    for text in texts(tx, RECORDS).await? {
        aside.push_str(&text);
        aside.push('\n');
    }
    put_text(tx, BEFORE, aside).await
}

impl Database {
    /// What stood here before, until [`Self::forget_before`].
    ///
    /// # Errors
    /// When the browser breaks off.
    pub async fn before(&self) -> Result<Vec<Record>> {
        let tx = self.idb.transaction([STATE]).build()?;
        let text = state_text(&tx, BEFORE).await?.unwrap_or_default();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        Ok(parsed(&lines))
    }

    /// Forgets it: the person has read what of it is gone.
    ///
    /// # Errors
    /// When it is still there.
    pub async fn forget_before(&self) -> Result<()> {
        let tx = self.write([STATE])?;
        tx.object_store(STATE)?.delete(BEFORE).primitive()?.await?;
        tx.commit().await?;
        Ok(())
    }
}
