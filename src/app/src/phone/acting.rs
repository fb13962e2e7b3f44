//! What a tap does: at once on the screen, then on the phone, then on the server.

use domain::{Action, Mutation, MutationId, Refusal};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform::{self, DatabaseTrouble};

use super::{Phone, close_database, database, tell_other_tabs};

impl Phone {
    /// Does what the person means. The screen changes before this returns; "saved" is said only
    /// once it is on the phone.
    ///
    /// # Errors
    /// A refusal; then nothing changed and nothing was stored.
    pub fn act(self, action: Action) -> Result<(), Refusal> {
        let id = MutationId::new(platform::random_id());
        let now = self.clock();
        let enacted = self
            .replica
            .try_update(|replica| replica.enact(id, action, now));
        // The signal lives as long as the page; without it there is nobody to tell.
        let mut mutation = enacted.unwrap_or(Err(Refusal::Gone))?;
        // Stored as the phone's own clock says: how far that is off is known until the page is closed.
        let off = self.skew_millis.get_untracked();
        mutation.at = mutation.at.plus_millis(-off);
        self.taps.update_value(|count| *count += 1);
        self.saving.update(|count| *count += 1);
        self.settle();
        spawn_local(async move {
            if self.store(&mutation).await.is_err() {
                close_database();
            }
            self.saving.update(|count| *count = count.saturating_sub(1));
            self.settle();
            if self.wants_reload.get_value() && self.saving.get_untracked() == 0 {
                self.reload_stored();
            }
            self.sync();
        });
        Ok(())
    }

    /// Does what the person means; what is refused is said in a notice.
    pub fn attempt(self, action: Action) {
        if let Err(refusal) = self.act(action) {
            self.refusal.set(Some(refusal));
        }
    }

    async fn store(self, mutation: &Mutation) -> Result<(), DatabaseTrouble> {
        let Some(database) = database() else {
            return Ok(());
        };
        let seq = database.append(mutation).await?;
        // Nothing on the screen shows the number.
        self.replica
            .update_untracked(|replica| replica.renumber(&mutation.id, seq));
        tell_other_tabs();
        // Asked at the first change, when the person has something to lose.
        if seq == 1 {
            platform::ask_to_keep().await;
        }
        Ok(())
    }

    /// The person has read what was refused.
    pub fn dismiss_refused(self) {
        self.replica.update(sync::Replica::dismiss_refused);
        self.settle();
        spawn_local(async {
            if let Some(database) = database() {
                // Shown again next time, should this fail.
                drop(database.clear_refused().await);
            }
        });
    }

    /// Chooses the language: fetches its words, then shows everything in it.
    pub fn choose_language(self, language: domain::Language) {
        spawn_local(async move {
            if self.speak(language).await {
                self.change_prefs(|prefs| prefs.language = Some(language));
                let is_known = self.peek(|file| file.person.is_some());
                if is_known {
                    self.attempt(Action::SetLanguage { language });
                }
                self.load_more_words();
            }
        });
    }

    /// Changes a choice and keeps it on this phone.
    pub fn change_prefs(self, change: impl FnOnce(&mut platform::Prefs)) {
        self.prefs.update(change);
        let prefs = self.prefs.get_untracked();
        platform::save_prefs(prefs);
        platform::set_look(prefs);
    }
}
