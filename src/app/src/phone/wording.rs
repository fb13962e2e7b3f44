//! Words: fetching those of a language, and the words of a record.

use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform;
use ui::words::{self, Words};

use super::Phone;

/// How far something is that the first screen can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// On its way.
    Coming,
    /// On the phone.
    Here,
    /// Not to be had now.
    Missing,
}

impl Phone {
    /// Speaks this language from now on; false when its words are not to be had.
    pub async fn speak(self, language: Language) -> bool {
        let build = self.build.get_value();
        let Ok(source) = platform::fetch_words(&build, language, 0).await else {
            return false;
        };
        words::put_own(Words::new(language, &source));
        self.later_words.set(Fetched::Coming);
        self.has_words.set(true);
        platform::set_page(language);
        true
    }

    /// Whether the words of this language are to be had now.
    pub async fn has_words_of(self, language: Language) -> bool {
        let build = self.build.get_value();
        platform::fetch_words(&build, language, 0).await.is_ok()
    }

    /// Fetches the words of the later screens, and the Dutch if it is wanted.
    pub fn load_more_words(self) {
        let Some(language) = self.prefs.get_untracked().language else {
            return;
        };
        let build = self.build.get_value();
        platform::keep_files(build.words(language));
        spawn_local(async move {
            if self.later_words.get_untracked() == Fetched::Here {
                return;
            }
            let source = platform::fetch_words(&build, language, 1).await;
            self.later_words.set(match source {
                Ok(source) => {
                    words::add_own(&source);
                    Fetched::Here
                }
                Err(_) => Fetched::Missing,
            });
            if self.wants_dutch.get_untracked() {
                self.load_dutch().await;
            }
        });
    }

    /// Fetches the Dutch, once it is asked for.
    pub async fn load_dutch(self) {
        let is_needed = self.prefs.get_untracked().language != Some(Language::Dutch);
        if words::has_dutch() || !is_needed {
            return;
        }
        let build = self.build.get_value();
        let mut dutch = Words::new(Language::Dutch, "");
        // Both parts or none: of half of it, keys would be read.
        for part in 0..2 {
            let Ok(source) = platform::fetch_words(&build, Language::Dutch, part).await else {
                self.misses_dutch.set(true);
                self.wants_dutch.set(false);
                return;
            };
            dutch.add(&source);
        }
        self.misses_dutch.set(false);
        words::put_dutch(dutch);
        platform::keep_files(build.words(Language::Dutch));
    }
}

/// A wording as plain text in the reader's language.
pub fn own_text(wording: &Wording) -> String {
    words::plain(&words::own(wording))
}
