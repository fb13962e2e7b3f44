//! A server that was put back to a backup: what stood on this phone before is kept aside until the person has
//! read what of it is gone, and the pictures that are here are offered to the server once more.

use std::cell::Cell;

use domain::File;
use leptos::prelude::*;
use sync::Replica;
use ui::platform;

use super::{Phone, database, tell_other_tabs};

thread_local! {
    static ARE_OFFERED: Cell<bool> = const { Cell::new(false) };
}

impl Phone {
    /// What stood on this phone before the server was put back, until that was read.
    pub async fn what_stood(self) -> Option<File> {
        let records = database()?.before().await.ok()?;
        (!records.is_empty()).then(|| File::from_records(records))
    }

    /// Whether this tab shows what is stored: another one may just have taken over a new file.
    pub async fn is_up_to_date(self) -> bool {
        let Some(database) = database() else {
            return true;
        };
        let place = database.place().await.ok();
        place
            == Some(
                self.replica
                    .with_untracked(|it| (it.cursor(), it.last_seq())),
            )
    }

    /// The person has read what is gone, or nothing is.
    pub async fn forget_what_stood(self) {
        if let Some(database) = database()
            && database.forget_before().await.is_ok()
        {
            tell_other_tabs();
        }
    }

    /// Sends the pictures that are here once more, where the server does not have them any more; false when that has
    /// to be tried again.
    pub async fn offer_photos_again(self) -> bool {
        if ARE_OFFERED.get() || !platform::are_photos_kept() {
            return true;
        }
        if platform::wait_again().await.is_err() {
            return false;
        }
        ARE_OFFERED.set(true);
        platform::note_photos_wait(true);
        self.photos_wait.set(true);
        self.send_photos();
        true
    }

    /// Whether an answer is on its way, or being stored.
    pub fn is_busy(self) -> bool {
        self.is_syncing.get()
    }

    /// Where the phone is: what is stored may be another thing once this changes.
    pub fn cursor(self) -> u64 {
        self.with_replica(Replica::cursor)
    }
}
