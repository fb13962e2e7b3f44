//! Photos of letters: kept on the phone first, then sent when the bill or message that has them was sent.

use std::cell::{Cell, RefCell};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::time::Instant;
use domain::{Action, EntryId, File, PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::Replica;
use ui::platform::{self, Sent, Trouble};
use ui::say;

use super::Phone;

/// How long a picture that waits and that no bill or message has is kept, in milliseconds.
const PATIENCE: i64 = 120_000;

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
    static IS_SENDING: Cell<bool> = const { Cell::new(false) };
    /// Whether there was a reason to send while sending.
    static WANTS_AGAIN: Cell<bool> = const { Cell::new(false) };
    /// Whether it was asked once if there are photos.
    static HAS_LOOKED: Cell<bool> = const { Cell::new(false) };
    /// Photos that the server does not take: not sent again before the page is opened anew.
    static REFUSED: RefCell<Vec<PhotoId>> = const { RefCell::new(Vec::new()) };
    /// Photos that no bill or message has, and since when that is known.
    static ORPHANS: RefCell<Vec<(PhotoId, Instant)>> = const { RefCell::new(Vec::new()) };
    /// Photos that are on the phone and not yet in the bill or message.
    static BEING_KEPT: Cell<u32> = const { Cell::new(0) };
}

impl Phone {
    /// Keeps a picture of a letter, and does what gives it to a bill or to the team.
    ///
    /// # Errors
    /// A sentence for the person; then nothing was kept.
    pub async fn keep_photo(
        self,
        jpeg: &str,
        with: impl FnOnce(PhotoId) -> Action,
    ) -> Result<(), Wording> {
        let act = |photo| self.act(with(photo)).map_err(|it| Wording::ready(it.key()));
        self.keep_photo_and(jpeg, act).await
    }

    /// Keeps a picture of a letter, then does what gives it to something.
    ///
    /// # Errors
    /// A sentence for the person, which `then` may give; then nothing was kept.
    pub async fn keep_photo_and(
        self,
        jpeg: &str,
        then: impl FnOnce(PhotoId) -> Result<(), Wording>,
    ) -> Result<(), Wording> {
        if self.session.get_untracked().is_none() {
            // Signed out meanwhile: it is nobody's any more.
            return Ok(());
        }
        let photo = PhotoId::new(platform::random_id());
        BEING_KEPT.set(BEING_KEPT.get() + 1);
        let kept = platform::keep_photo(&photo, jpeg).await;
        platform::note_photos_wait(kept.is_ok() || self.photos_wait.get_untracked());
        platform::note_photos_kept(true);
        let added = match kept {
            Ok(()) => {
                self.photos_wait.set(true);
                then(photo)
            }
            Err(_) => Err(say!("photo-no-room")),
        };
        BEING_KEPT.set(BEING_KEPT.get() - 1);
        added
    }

    /// A picture as JPEG in base64: from this phone, else from the server; nothing when neither
    /// can give it now.
    pub async fn photo(self, id: &PhotoId) -> Option<String> {
        if let Ok(Some(jpeg)) = platform::kept_photo(id).await {
            return Some(jpeg);
        }
        let whose = self.session.get_untracked();
        let bytes = platform::fetch_photo(id).await.ok()?;
        let jpeg = BASE64_STANDARD.encode(bytes);
        // Signed out or taken away meanwhile: not to be kept.
        if self.session.get_untracked() == whose && self.is_of_something(id) {
            platform::note_photos_kept(true);
            // Fetched again next time, should this fail.
            drop(platform::keep_sent_photo(id, &jpeg).await);
        }
        Some(jpeg)
    }

    /// Sends what waits, now and whenever that may have become possible.
    pub fn send_photos_from_now_on(self) {
        if IS_WATCHING.replace(true) {
            return;
        }
        // Of no screen: it goes on as long as the page.
        let owner = Owner::default();
        owner.with(|| {
            Effect::new(move |_| {
                self.standing.track();
                self.glance();
                self.send_photos();
            });
        });
        std::mem::forget(owner);
        platform::go_online_listener(move |_| self.send_photos());
    }

    pub(super) fn send_photos(self) {
        // The server takes a picture once it knows the bill or message that has it.
        let is_known = self.replica.with_untracked(|it| it.outbox().len() == 0);
        let is_paired = self.session.get_untracked().is_some();
        if !is_known || !is_paired {
            return;
        }
        let has_work = self.photos_wait.get_untracked()
            || platform::are_photos_kept()
            || self.has_sent_photos_at_first();
        if !has_work {
            return;
        }
        if IS_SENDING.replace(true) {
            WANTS_AGAIN.set(true);
            return;
        }
        spawn_local(async move {
            if self.photos_wait.get_untracked() && platform::is_online() {
                // What does not go up now does so later: another tab, a minute, a connection.
                drop(platform::with_photo_lock(self.send_waiting()).await);
            }
            self.tidy().await;
            IS_SENDING.set(false);
            if WANTS_AGAIN.replace(false) {
                self.send_photos();
            }
        });
    }

    async fn send_waiting(self) -> Result<(), Trouble> {
        let Ok(waiting) = platform::waiting_photos().await else {
            return Ok(());
        };
        for id in waiting {
            let is_refused = REFUSED.with_borrow(|refused| refused.contains(&id));
            let Ok(Some(jpeg)) = platform::kept_photo(&id).await else {
                continue;
            };
            if is_refused || !self.is_of_something(&id) {
                continue;
            }
            let bytes = BASE64_STANDARD.decode(jpeg).unwrap_or_default();
            let plain = platform::without_metadata(&bytes);
            match platform::send_photo(&id, &plain).await? {
                Sent::Whole => {
                    if platform::mark_photo_sent(&id).await.is_ok() {
                        self.photos_sent.update(|count| *count += 1);
                    }
                }
                Sent::NotKnown => {}
                Sent::Refused => REFUSED.with_borrow_mut(|refused| refused.push(id)),
            }
        }
        Ok(())
    }

    /// Forgets the pictures that nothing has any more, and says whether some still wait. One that is nowhere else: it goes only when neither had it for a while, for another
    /// tab may just be adding it.
    async fn tidy(self) {
        // What is not known now is asked again in a minute.
        let Ok(here) = platform::photos_here().await else {
            return;
        };
        // A server that was put back does not know what has them: they may be sent once more.
        let stood = self.what_stood().await.unwrap_or_default();
        let is_known = |id: &PhotoId| {
            let stood_there = || stood.entries.contains_key(&EntryId::new(id.as_str()));
            self.is_of_something(id) || has_photo(&stood, id) || stood_there()
        };
        let is_file_here = self.peek(|file| file.person.is_some());
        let is_whole = is_file_here && !self.replica.with_untracked(Replica::needs_update);
        if BEING_KEPT.get() == 0 && is_whole {
            let now = self.clock();
            let orphans = here.iter().filter(|(id, _)| !is_known(id));
            let orphans: Vec<_> = orphans.cloned().collect();
            let gone = ORPHANS.with_borrow_mut(|seen| {
                seen.retain(|(id, _)| orphans.iter().any(|(it, _)| it == id));
                for (id, _) in &orphans {
                    if !seen.iter().any(|(it, _)| it == id) {
                        seen.push((id.clone(), now));
                    }
                }
                let is_old = |id: &PhotoId| {
                    let mut all = seen.iter();
                    all.any(|(it, since)| it == id && since.plus_millis(PATIENCE) <= now)
                };
                let gone = orphans.iter().filter(|(id, waits)| !waits || is_old(id));
                gone.map(|(id, _)| id.clone()).collect::<Vec<_>>()
            });
            if !gone.is_empty() {
                // Tried again in a minute, should this fail.
                drop(platform::drop_photos(&gone).await);
            }
        }
        let do_wait = here
            .iter()
            .any(|(id, waits)| *waits && self.is_of_something(id));
        let do_wait = (do_wait && !self.is_all_sent().await) || BEING_KEPT.get() > 0;
        platform::note_photos_wait(do_wait);
        platform::note_photos_kept(!here.is_empty());
        if self.photos_wait.get_untracked() != do_wait {
            self.photos_wait.set(do_wait);
            self.settle();
        }
    }

    /// What was sent while the list was being looked at waits no more.
    async fn is_all_sent(self) -> bool {
        let waiting = platform::waiting_photos().await;
        waiting.is_ok_and(|waiting| !waiting.iter().any(|id| self.is_of_something(id)))
    }

    /// Whether a bill or a message has it, or an entry whose own it is.
    fn is_of_something(self, id: &PhotoId) -> bool {
        let entry = EntryId::new(id.as_str());
        self.peek(|file| has_photo(file, id) || file.entries.contains_key(&entry))
    }

    /// Whether the person has photos, asked once for each time that the app is opened: a browser that was ended
    /// while a photo was being kept may not have noted it.
    fn has_sent_photos_at_first(self) -> bool {
        let is_here = self.peek(|file| file.person.is_some());
        is_here
            && !HAS_LOOKED.replace(true)
            && self.peek(|file| {
                let mut messages = file.messages.values().filter(|it| it.is_mine());
                file.bills.values().any(|bill| !bill.photos.is_empty())
                    || messages.any(|it| it.photo().is_some())
            })
    }
}

fn has_photo(file: &File, id: &PhotoId) -> bool {
    let mut messages = file.messages.values();
    file.bills.values().any(|bill| bill.photos.contains(id))
        || messages.any(|it| it.photo().as_ref() == Some(id))
}
