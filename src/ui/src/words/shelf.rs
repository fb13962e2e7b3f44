//! The languages that are loaded on this page: the reader's own, and Dutch when it was asked for.

use std::cell::RefCell;

use domain::time::Day;
use domain::{Language, Wording};
use leptos::prelude::{Get, RwSignal, Update};

use super::Words;
use super::bundle::date_with_year;

thread_local! {
    static OWN: RefCell<Option<Words>> = const { RefCell::new(None) };
    static DUTCH: RefCell<Option<Words>> = const { RefCell::new(None) };
    /// Counts up when words arrive, so that what shows them is shown again.
    static VERSION: RwSignal<u32> = RwSignal::new(0);
}

/// Notes that the reader depends on the words that are loaded.
pub fn version() -> u32 {
    VERSION.with(|version| version.try_get().unwrap_or_default())
}

fn arrived() {
    VERSION.with(|version| version.update(|count| *count += 1));
}

/// The reader's language from now on.
pub fn put_own(words: Words) {
    OWN.set(Some(words));
    arrived();
}

/// More words of the reader's language.
pub fn add_own(packed: &str) {
    OWN.with_borrow_mut(|own| {
        if let Some(words) = own {
            words.add(packed);
        }
    });
    arrived();
}

/// The Dutch words.
pub fn put_dutch(words: Words) {
    DUTCH.set(Some(words));
    arrived();
}

/// The reader's language; Dutch while none is loaded.
pub fn language() -> Language {
    OWN.with_borrow(|own| own.as_ref().map_or(Language::Dutch, Words::language))
}

/// Whether the Dutch can be shown beside the reader's language.
pub fn has_dutch() -> bool {
    DUTCH.with_borrow(Option::is_some)
}

/// A wording in the reader's language.
pub fn own(wording: &Wording) -> String {
    OWN.with_borrow(|own| {
        own.as_ref()
            .map(|words| words.text(wording))
            .unwrap_or_default()
    })
}

/// A wording in Dutch, if Dutch is loaded.
pub fn dutch(wording: &Wording) -> Option<String> {
    DUTCH.with_borrow(|dutch| dutch.as_ref().map(|words| words.text(wording)))
}

/// A day with weekday and year, as deadlines are said.
pub fn full_date(day: Day) -> Wording {
    date_with_year(day)
}
