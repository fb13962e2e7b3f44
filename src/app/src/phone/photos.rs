//! Photos of letters: kept on the phone first, then sent when the bill that has them was sent.

use std::cell::Cell;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::{Action, BillId, PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::protocol::Problem;
use ui::platform::{self, Trouble};
use ui::say;

use super::Phone;

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
    static IS_SENDING: Cell<bool> = const { Cell::new(false) };
    /// Photos that are on the phone and not yet in the bill.
    static BEING_KEPT: Cell<u32> = const { Cell::new(0) };
}

impl Phone {
    /// Keeps a picture of the letter of this bill.
    ///
    /// # Errors
    /// A sentence for the person; then nothing was kept.
    pub async fn keep_photo(self, bill: BillId, jpeg: &str) -> Result<(), Wording> {
        let photo = PhotoId::new(platform::random_id());
        BEING_KEPT.set(BEING_KEPT.get() + 1);
        let kept = platform::keep_photo(&photo, jpeg).await;
        platform::note_photos_wait(kept.is_ok() || self.photos_wait.get_untracked());
        let added = match kept {
            Ok(()) => {
                self.photos_wait.set(true);
                let added = self.act(Action::AddPhoto { bill, photo });
                added.map_err(|refusal| Wording::ready(refusal.key()))
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
        let bytes = platform::fetch_photo(id).await.ok()?;
        let jpeg = BASE64_STANDARD.encode(bytes);
        // Fetched again next time, should this fail.
        drop(platform::keep_sent_photo(id, &jpeg).await);
        Some(jpeg)
    }

    /// Whether this picture is on this phone only.
    pub async fn is_photo_waiting(self, id: &PhotoId) -> bool {
        let waiting = platform::waiting_photos().await;
        waiting.is_ok_and(|waiting| waiting.contains(id))
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

    fn send_photos(self) {
        // The server takes a picture once it knows the bill that has it.
        let is_known = self.replica.with_untracked(|it| it.outbox().len() == 0);
        let is_needed =
            is_known && self.photos_wait.get_untracked() && self.session.get_untracked().is_some();
        if !is_needed || !platform::is_online() || IS_SENDING.replace(true) {
            return;
        }
        spawn_local(async move {
            // Another tab that has the lock sends them.
            drop(platform::with_sync_lock(self.send_waiting()).await);
            IS_SENDING.set(false);
        });
    }

    async fn send_waiting(self) -> Result<(), Trouble> {
        let Ok(waiting) = platform::waiting_photos().await else {
            return Ok(());
        };
        let of_bills = self.peek(|file| {
            let photos = file.bills.values().flat_map(|bill| bill.photos.clone());
            photos.collect::<Vec<_>>()
        });
        for id in waiting.iter().filter(|id| of_bills.contains(id)) {
            let Ok(Some(jpeg)) = platform::kept_photo(id).await else {
                continue;
            };
            let bytes = BASE64_STANDARD.decode(jpeg).unwrap_or_default();
            match platform::send_photo(id, &bytes).await {
                Ok(()) => {}
                // Its bill is not there yet: after the next sync.
                Err(Trouble::Problem(problem)) if is_missing(&problem) => continue,
                Err(trouble) => return Err(trouble),
            }
            if platform::mark_photo_sent(id).await.is_ok() {
                self.photos_sent.update(|count| *count += 1);
            }
        }
        if BEING_KEPT.get() == 0 {
            // Tried again with the next photo, should this fail.
            drop(platform::drop_photos_except(&of_bills).await);
        }
        let left = platform::waiting_photos().await;
        let do_wait = left.is_ok_and(|left| !left.is_empty());
        platform::note_photos_wait(do_wait);
        self.photos_wait.set(do_wait);
        self.settle();
        Ok(())
    }
}

fn is_missing(problem: &Problem) -> bool {
    problem.status == 404
}
