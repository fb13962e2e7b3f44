//! The photo of a letter that was taken, until something was made of the letter: through another screen and a closed
//! app. What is known of it here counts before what is stored, which follows.

use std::cell::RefCell;

use domain::{EntryId, PersonId, PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::{platform, say};

use super::Phone;

/// What is known of the photo of one letter.
#[derive(Clone, PartialEq)]
enum Known {
    /// It was not looked for yet.
    Nothing,
    /// There is none.
    No,
    /// JPEG in base64.
    Taken(String),
}

impl Known {
    fn jpeg(self) -> Option<String> {
        match self {
            Self::Taken(jpeg) => Some(jpeg),
            Self::Nothing | Self::No => None,
        }
    }
}

impl From<Option<String>> for Known {
    fn from(jpeg: Option<String>) -> Self {
        jpeg.map_or(Self::No, Self::Taken)
    }
}

thread_local! {
    /// By whose it is and who sent the letter.
    static KNOWN: RefCell<Vec<(String, Known)>> = const { RefCell::new(Vec::new()) };
}

impl Phone {
    /// Keeps the photo of a letter of this sender. Without room on the phone it lasts until the page is closed.
    pub fn keep_letter_photo(self, letter: &str, jpeg: String) {
        let Some(of) = self.of_letter(letter) else {
            return;
        };
        note(&of, Known::Taken(jpeg));
        spawn_local(store(of));
    }

    /// Forgets it: it is with what was made of the letter, or it was thrown away.
    pub async fn forget_letter_photo(self, letter: &str) {
        let Some(of) = self.of_letter(letter) else {
            return;
        };
        if known(&of) != Known::No {
            note(&of, Known::No);
            store(of).await;
        }
    }

    /// Takes it off the phone, though it still goes along with more that is made of the letter here: something was.
    pub async fn unstore_letter_photo(self, letter: &str) {
        if let Some(of) = self.of_letter(letter) {
            // Then it is there once more when the app is opened.
            drop(platform::drop_letter_photo(&of).await);
        }
    }

    /// What is known of it without looking; none where that was not looked for yet.
    pub fn known_letter_photo(self, letter: &str) -> Option<String> {
        known(&self.of_letter(letter)?).jpeg()
    }

    /// The photo of a letter of this sender, as JPEG in base64.
    pub async fn letter_photo(self, letter: &str) -> Option<String> {
        let of = self.of_letter(letter)?;
        if known(&of) != Known::Nothing {
            return known(&of).jpeg();
        }
        let stored = platform::kept_letter_photo(&of).await.ok().flatten();
        if self.of_letter(letter).as_ref() != Some(&of) {
            // Signed out meanwhile: it is nobody's any more.
            return None;
        }
        // Taken or thrown away meanwhile: that counts.
        if known(&of) == Known::Nothing {
            note(&of, stored.into());
        }
        known(&of).jpeg()
    }

    fn of_letter(self, letter: &str) -> Option<String> {
        let person: PersonId = self.session.get_untracked()?.person;
        (!letter.is_empty()).then(|| format!("{person}/{letter}"))
    }

    /// Signed out: they are nobody's any more.
    pub(super) fn forget_letter_photos() {
        KNOWN.take();
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

    /// Gives what was made once more the photo that the same had before, where that is on this phone.
    pub async fn keep_own_photo_again(self, was: &EntryId, made: &EntryId) {
        if let Some(jpeg) = self.own_photo(was).await {
            // Without room for two it stays with what it was of, until that was read.
            drop(self.keep_own_photo(made, &jpeg).await);
        }
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

fn known(of: &str) -> Known {
    KNOWN.with_borrow(|all| {
        let found = all.iter().find(|it| it.0 == of);
        found.map_or(Known::Nothing, |it| it.1.clone())
    })
}

fn note(of: &str, known: Known) {
    KNOWN.with_borrow_mut(|all| {
        all.retain(|it| it.0 != of);
        all.push((of.to_owned(), known));
    });
}

/// Stores what is known, until nothing else is known when that was done: a photo may be thrown away while it is
/// being stored, or whose it is may sign out.
async fn store(of: String) {
    loop {
        let jpeg = known(&of).jpeg();
        let stored = match &jpeg {
            Some(jpeg) => platform::keep_letter_photo(&of, jpeg).await,
            None => platform::drop_letter_photo(&of).await,
        };
        if stored.is_err() || known(&of).jpeg() == jpeg {
            return;
        }
    }
}
