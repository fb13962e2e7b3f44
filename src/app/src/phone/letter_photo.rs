//! The photo of a letter that was just taken, until something was made of the letter. Only in memory: until then it
//! is nobody's.

use std::cell::RefCell;

use domain::{EntryId, PersonId, PhotoId, Wording};
use leptos::prelude::*;
use ui::{platform, say};

use super::Phone;

struct Taken {
    person: PersonId,
    /// Id of the sender in the catalogue.
    letter: String,
    /// JPEG in base64.
    jpeg: String,
}

thread_local! {
    static TAKEN: RefCell<Option<Taken>> = const { RefCell::new(None) };
}

impl Phone {
    /// Remembers the photo of a letter of this sender; with nothing it is forgotten.
    pub fn remember_letter_photo(self, letter: &str, jpeg: Option<String>) {
        if jpeg.is_none() && self.letter_photo(letter).is_none() {
            return;
        }
        let person = self.session.get_untracked().map(|it| it.person);
        let taken = person.zip(jpeg).map(|(person, jpeg)| Taken {
            person,
            letter: letter.to_owned(),
            jpeg,
        });
        TAKEN.set(taken);
    }

    /// The photo of a letter of this sender, as JPEG in base64.
    pub fn letter_photo(self, letter: &str) -> Option<String> {
        let person = self.session.get_untracked()?.person;
        TAKEN.with_borrow(|taken| {
            let taken = taken.as_ref()?;
            (taken.person == person && taken.letter == letter).then(|| taken.jpeg.clone())
        })
    }

    /// Signed out: it is nobody's any more.
    pub(super) fn forget_letter_photo() {
        TAKEN.set(None);
    }

    /// Keeps the photo of what is only the person's own: on this phone and nowhere else.
    ///
    /// # Errors
    /// A sentence for the person; then it was not kept.
    pub async fn keep_own_photo(self, entry: &EntryId, jpeg: &str) -> Result<(), Wording> {
        platform::note_photos_kept(true);
        let kept = platform::keep_own_photo(&photo_of(entry), jpeg).await;
        kept.map_err(|_| say!("photo-no-room"))
    }

    /// The photo of what is only the person's own, if it is on this phone.
    pub async fn own_photo(self, entry: &EntryId) -> Option<String> {
        platform::kept_photo(&photo_of(entry)).await.ok().flatten()
    }
}

/// One photo an entry: it has the id of the entry.
fn photo_of(entry: &EntryId) -> PhotoId {
    PhotoId::new(entry.as_str())
}
