//! Versions of the database on the phone. Stores are added, never rewritten; what a new version
//! needs of the server comes with the next sync.

use indexed_db_futures::database::{Database as Idb, VersionChangeEvent};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::Transaction;

use super::{DatabaseTrouble, OUTBOX, RECORDS, REFUSED, STATE};

/// Version 1: records, outbox and state. Version 2: refusals are kept until they were seen.
const VERSION: u8 = 2;

pub(super) async fn open(name: &str) -> Result<Idb, DatabaseTrouble> {
    let idb = Idb::open(name)
        .with_version(VERSION)
        .with_on_upgrade_needed(|event: VersionChangeEvent, tx: &Transaction<'_>| {
            for version in event.old_version() as u8 + 1..=VERSION {
                for store in added_in(version) {
                    tx.db().create_object_store(*store).build()?;
                }
            }
            Ok(())
        })
        .await?;
    Ok(idb)
}

fn added_in(version: u8) -> &'static [&'static str] {
    match version {
        1 => &[RECORDS, OUTBOX, STATE],
        2 => &[REFUSED],
        _ => &[],
    }
}
