//! What the team does is on an open phone at once: the server says that there is something, the phone
//! asks what.

use std::cell::Cell;

use leptos::prelude::*;
use ui::platform;

use super::{Phone, Standing};

thread_local! {
    static IS_LISTENING: Cell<bool> = const { Cell::new(false) };
}

impl Phone {
    /// Listens as long as the page is in view, once a person is signed in on this phone.
    pub fn listen_from_now_on(self) {
        if self.session.get_untracked().is_none() || IS_LISTENING.replace(true) {
            return;
        }
        let wants = move || {
            let is_over = self.standing.get_untracked() == Standing::SignedOut;
            self.session.get_untracked().is_some() && !is_over
        };
        let heard = move |_| self.sync();
        let look_again = platform::listen("/api/v1/events", wants, heard, || ());
        // Of no screen: it goes on as long as the page.
        let owner = Owner::default();
        owner.with(|| {
            Effect::new(move |_| {
                self.session.track();
                look_again();
            });
        });
        std::mem::forget(owner);
    }
}
