//! Going up and down: one request at a time, from one tab at a time.

use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::Replica;
use sync::protocol::{PairingResponse, SyncResponse};
use ui::platform::{self, Session, Trouble};

use super::{Phone, Standing, close_database, database, tell_other_tabs};

/// A clock that is off by more than this is set right.
const TOLERANCE_MILLIS: i64 = 120_000;

impl Phone {
    /// Sends what waits and fetches what is new, unless that is going on already.
    pub fn sync(self) {
        if self.session.get_untracked().is_none() {
            return;
        }
        if self.is_syncing.get_untracked() {
            self.wants_sync.set(true);
            return;
        }
        self.is_syncing.set(true);
        self.wants_sync.set(false);
        spawn_local(async move {
            let outcome = platform::with_sync_lock(self.sync_until_empty()).await;
            self.is_syncing.set(false);
            match outcome {
                Some(Err(trouble)) => self.note(&trouble),
                _ => self.settle(),
            }
            if self.wants_sync.get_untracked() {
                self.sync();
            }
        });
    }

    async fn sync_until_empty(self) -> Result<(), Trouble> {
        self.catch_up_with_other_tabs().await;
        loop {
            let Some(session) = self.session.get_untracked() else {
                return Ok(());
            };
            // What is not yet on the phone is not sent either: its number may still change.
            if self.saving.get_untracked() > 0 {
                return Ok(());
            }
            let waiting = self
                .replica
                .with_untracked(|replica| replica.outbox().len());
            // A session that is over stays over on the screen until the server says otherwise.
            let is_over = self.standing.get_untracked() == Standing::SignedOut;
            if waiting > 0 && platform::is_online() && !is_over {
                self.standing.set(Standing::Syncing);
            }
            let now = self.clock();
            let before = self.replica.with_untracked(Replica::last_seq);
            let request = self
                .replica
                .with_untracked(|replica| replica.request(session.person, now));
            let sent = request.mutations.last().map_or(0, |it| it.seq);
            let answer = platform::send(&request).await?;
            if is_over {
                // What stands next is settled once all of the answer is stored.
                self.standing.set(Standing::Syncing);
            }
            self.set_clock(&answer);
            self.note_heard();
            self.take_answer(answer, sent).await;
            let (left, after) = self
                .replica
                .with_untracked(|replica| (replica.outbox().len(), replica.last_seq()));
            if left == 0 || after == before {
                return Ok(());
            }
        }
    }

    /// Whoever has the lock goes on from what is stored: the tab before it may have sent all that
    /// this one still holds.
    async fn catch_up_with_other_tabs(self) {
        let Some(database) = database() else { return };
        let here = self
            .replica
            .with_untracked(|replica| (replica.cursor(), replica.last_seq()));
        let taps = self.taps.get_value();
        let has_gap = self.replica.with_untracked(Replica::has_gap);
        if !has_gap && database.place().await.is_ok_and(|place| place == here) {
            return;
        }
        if let Ok((_, stored)) = database.load().await
            && self.taps.get_value() == taps
            && self.saving.get_untracked() == 0
        {
            self.take_stored(stored);
        }
    }

    /// Takes over an answer and stores what it changes.
    async fn take_answer(self, answer: SyncResponse, sent: u64) {
        let now = self.clock();
        let (here, has_gap) = self
            .replica
            .with_untracked(|replica| ((replica.cursor(), replica.last_seq()), replica.has_gap()));
        let is_news = answer.is_whole_file
            || has_gap
            || !answer.refused.is_empty()
            || answer.unknown.is_some()
            || here != (answer.cursor, answer.last_seq);
        self.was_emptied.set(false);
        if !is_news {
            return;
        }
        let received = self
            .replica
            .try_update(|replica| replica.receive(answer, sent, now));
        let (Some(persist), Some(database)) = (received.flatten(), database()) else {
            return;
        };
        match database.persist(&persist).await {
            Ok(()) => tell_other_tabs(),
            // What is in memory is right; the next start asks the server again.
            Err(_) => close_database(),
        }
    }

    /// Remembers the day: what is shown without a connection is as old as that.
    fn note_heard(self) {
        let today = Some(self.clock().day());
        if self.heard.get_untracked() != today {
            self.heard.set(today);
            platform::save_heard(today);
        }
    }

    fn set_clock(self, answer: &SyncResponse) {
        let off = answer.server_now.millis() - platform::now().millis();
        let skew = if off.abs() > TOLERANCE_MILLIS { off } else { 0 };
        let further = skew - self.skew_millis.get_untracked();
        if further.abs() > TOLERANCE_MILLIS {
            self.skew_millis.set(skew);
            // What was done while this was asked.
            self.replica
                .update_untracked(|replica| replica.restamp(further));
            self.minute.set(self.clock());
        }
    }

    fn note(self, trouble: &Trouble) {
        // "Kept on this phone" is said once it is: how things stand is asked again then.
        if self.saving.get_untracked() > 0 {
            return self.settle();
        }
        match trouble {
            Trouble::SignedOut => self.standing.set(Standing::SignedOut),
            Trouble::Offline => self.settle_offline(),
            // Its numbers are another phone's too: signed in anew it gets its own, and what waits goes up.
            Trouble::Problem(problem) if problem.kind.ends_with("number-used") => {
                self.standing.set(Standing::SignedOut);
            }
            Trouble::Problem(problem) if problem.kind.ends_with("update-the-app") => {
                self.standing.set(Standing::Update);
            }
            Trouble::Problem(problem) if problem.kind.ends_with("cut-off") => {
                self.standing.set(Standing::CutOff);
            }
            // Nor is it said by a phone that cannot keep anything.
            _ if database().is_none() => self.settle_offline(),
            Trouble::Problem(_) | Trouble::Unreadable => {
                self.standing.set(Standing::ServerTrouble);
            }
        }
    }

    /// Says how things stand, from what is known without asking the server.
    pub(super) fn settle(self) {
        if self.standing.get_untracked() == Standing::SignedOut {
            return;
        }
        let is_stored = database().is_some();
        let standing = self.replica.with_untracked(|replica| {
            if self.saving.get_untracked() > 0 && is_stored {
                Standing::Saving
            } else if !replica.refused().is_empty() {
                Standing::Refused
            } else if replica.needs_update() {
                Standing::Update
            } else if !is_stored {
                match (replica.outbox().len() > 0, platform::is_online()) {
                    (false, _) => Standing::NotStored,
                    (true, true) => Standing::Syncing,
                    (true, false) => Standing::NotSaved,
                }
            } else if replica.outbox().len() > 0 || self.photos_wait.get_untracked() {
                Standing::Waiting
            } else if !platform::is_online() {
                Standing::Offline
            } else {
                Standing::Synced
            }
        });
        if self.standing.get_untracked() != standing {
            self.standing.set(standing);
        }
    }

    fn settle_offline(self) {
        let waits = self.photos_wait.get_untracked()
            || self
                .replica
                .with_untracked(|replica| replica.outbox().len() > 0);
        let standing = match (database().is_some(), waits) {
            (true, _) if self.saving.get_untracked() > 0 => Standing::Saving,
            (true, true) => Standing::Waiting,
            (true, false) => Standing::Offline,
            (false, true) => Standing::NotSaved,
            (false, false) => Standing::NotStored,
        };
        self.standing.set(standing);
    }

    /// This phone belongs to this person from now on.
    pub async fn take_pairing(self, paired: PairingResponse) {
        let session = Session {
            person: paired.person,
            name: String::new(),
        };
        let before = self.session.get_untracked();
        if before.is_some_and(|before| before.person != session.person) {
            self.wipe().await;
        }
        platform::save_session(Some(&session));
        if let Some(database) = database() {
            // The session is remembered beside the database too.
            drop(database.put_session(&session).await);
        }
        self.session.set(Some(session));
        self.standing.set(Standing::Syncing);
        let outcome = platform::with_sync_lock(self.sync_until_empty()).await;
        match outcome {
            Some(Err(trouble)) => self.note(&trouble),
            _ => self.settle(),
        }
        tell_other_tabs();
    }

    /// Signs this phone out and wipes it.
    ///
    /// # Errors
    /// Without a connection: the session would live on.
    pub async fn sign_out(self) -> Result<(), Trouble> {
        platform::sign_out().await?;
        self.wipe().await;
        self.be_nobodys();
        Ok(())
    }

    /// Wipes a phone that was cut off. The cookie goes last: with it the server says again that the phone is to be
    /// wiped, should this break off.
    pub(super) async fn wipe_for_good(self) {
        if self.wipe().await {
            self.be_nobodys();
            // Without a connection the session is over all the same.
            drop(platform::sign_out().await);
        }
    }

    fn be_nobodys(self) {
        platform::save_session(None);
        tell_other_tabs();
        self.session.set(None);
        self.standing.set(Standing::Synced);
    }

    /// Takes everything of a person off this phone; false when the database could not be wiped: then it is of nobody
    /// who can sign in.
    async fn wipe(self) -> bool {
        let is_wiped = match database() {
            Some(database) => database.clear().await.is_ok(),
            None => true,
        };
        platform::save_draft("");
        platform::forget_photos();
        Self::forget_letter_photos();
        platform::note_photos_wait(false);
        platform::note_photos_kept(false);
        platform::save_heard(None);
        self.photos_wait.set(false);
        self.heard.set(None);
        self.replica.set(Replica::default());
        is_wiped
    }
}
