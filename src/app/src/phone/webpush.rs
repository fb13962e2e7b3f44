//! Being told something while the app is closed: switching it on and off, and keeping it right.

use std::cell::Cell;

use domain::Wording;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::webpush::{PushAsked, PushChoice};
use ui::platform::{self, KeptPush, PushTexts, Trouble};
use ui::{say, words};

use super::{Fetched, Phone, own_text};

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
    /// Whether the server was told since the page was opened where this phone is reached.
    static IS_RENEWED: Cell<bool> = const { Cell::new(false) };
}

impl Phone {
    /// What this person chose on this phone; nothing while it is off or the browser may not any more.
    pub fn push_chosen(self) -> Option<PushChoice> {
        let kept = platform::load_push()?;
        let is_theirs = self.is_of(&kept);
        (is_theirs && platform::is_push_allowed()).then_some(kept.chosen)
    }

    /// Switches it on, or changes it. The browser asks the person, unless it knows the answer.
    ///
    /// # Errors
    /// A sentence for the person; then everything is as it was.
    pub async fn switch_push_on(self, chosen: PushChoice) -> Result<(), Wording> {
        // First of all: a browser asks only right behind a tap.
        if !platform::ask_to_push().await {
            return Err(say!("push-denied"));
        }
        let person = self.session.get_untracked().map(|it| it.person);
        let Some(person) = person.filter(|_| platform::is_online()) else {
            return Err(say!("push-offline"));
        };
        self.reach(&chosen).await?;
        IS_RENEWED.set(true);
        platform::save_push(Some(&KeptPush { person, chosen }));
        keep_texts().await;
        Ok(())
    }

    /// Switches it off.
    ///
    /// # Errors
    /// A sentence for the person; then it is still on.
    pub async fn switch_push_off(self) -> Result<(), Wording> {
        match platform::switch_push_off().await {
            // Who is signed out there is not told anything there.
            Ok(()) | Err(Trouble::SignedOut) => {}
            Err(trouble) => return Err(words_of(&trouble)),
        }
        platform::save_push(None);
        platform::forget_push().await;
        Ok(())
    }

    /// Keeps it right from now on: the words in the language of the app, the address as the browser has
    /// it today, and nothing for who is not signed in here any more.
    pub fn keep_push_right(self) {
        if IS_WATCHING.replace(true) {
            return;
        }
        // Of no screen: it goes on as long as the page.
        let owner = Owner::default();
        owner.with(|| {
            let language = Memo::new(move |_| self.prefs.with(|prefs| prefs.language));
            Effect::new(move |was_someones: Option<bool>| {
                language.track();
                let has_words = self.later_words.get() == Fetched::Here;
                let session = self.session.get();
                // Before the database is open nobody is signed in yet.
                let is_over = session.is_none() && was_someones == Some(true);
                if let Some(kept) = platform::load_push() {
                    if is_over || session.is_some() && !self.is_of(&kept) {
                        platform::save_push(None);
                        spawn_local(platform::forget_push());
                    } else if session.is_some() && has_words && platform::is_push_allowed() {
                        spawn_local(self.renew(kept.chosen));
                    }
                }
                session.is_some()
            });
        });
        std::mem::forget(owner);
    }

    fn is_of(self, kept: &KeptPush) -> bool {
        let session = self.session.get_untracked();
        session.is_some_and(|it| it.person == kept.person)
    }

    async fn renew(self, chosen: PushChoice) {
        // Between two languages the words of the old one are still here: those of the new one come with another call.
        if self.later_words.get_untracked() == Fetched::Here {
            keep_texts().await;
        }
        if !platform::is_online() || IS_RENEWED.replace(true) {
            return;
        }
        // Tried again when the app is opened next, should this fail.
        drop(self.reach(&chosen).await);
        // What the person did meanwhile may have been at the server before this.
        match platform::load_push() {
            Some(kept) if kept.chosen == chosen => {}
            Some(kept) => drop(self.reach(&kept.chosen).await),
            None => drop(platform::switch_push_off().await),
        }
    }

    /// Tells the server where this phone is reached, and of what it is told.
    async fn reach(self, chosen: &PushChoice) -> Result<(), Wording> {
        let state = platform::push_state().await;
        let key = state.map_err(|trouble| words_of(&trouble))?.key;
        let subscription = platform::subscribe_to_push(&key).await;
        let asked = PushAsked {
            subscription: subscription.ok_or_else(|| say!("push-trouble"))?,
            chosen: chosen.clone(),
        };
        let switched = platform::switch_push_on(&asked).await;
        switched.map_err(|trouble| words_of(&trouble))
    }
}

async fn keep_texts() {
    let texts = PushTexts {
        language: words::language(),
        text: own_text(&say!("push-text_message")),
    };
    platform::keep_push_texts(texts).await;
}

fn words_of(trouble: &Trouble) -> Wording {
    match trouble {
        Trouble::Offline => say!("push-offline"),
        _ => say!("push-trouble"),
    }
}
