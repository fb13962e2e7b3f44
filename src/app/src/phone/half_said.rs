//! A ready-made sentence that is half filled in: kept on this phone, through another screen and a closed app.

use std::cell::Cell;

use leptos::prelude::*;
use ui::parts::{HalfSaid, Said};
use ui::platform;

use super::Phone;

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
}

impl Phone {
    /// What this person had filled in.
    pub fn half_said(self) -> Option<Said> {
        let half: HalfSaid = platform::load_half()?;
        let person = self.session.get_untracked()?.person;
        Some(half.said).filter(|_| half.person == person)
    }

    /// Keeps what is filled in so far; forgets it with nothing.
    pub fn keep_half_said(self, said: Option<Said>) {
        let person = self.session.get_untracked().map(|it| it.person);
        let half = said.zip(person);
        let half = half.map(|(said, person)| HalfSaid { person, said });
        platform::save_half(half.as_ref());
    }

    /// Forgets it, and half-filled forms, when somebody signs out, and what was left behind by somebody else.
    pub fn forget_half_said_of_others(self) {
        if IS_WATCHING.replace(true) {
            return;
        }
        // Of no screen: it goes on as long as the page.
        let owner = Owner::default();
        owner.with(|| {
            Effect::new(move |_| {
                self.session.track();
                if self.half_said().is_none() {
                    platform::save_half::<HalfSaid>(None);
                }
                self.forget_half_typed_of_others();
            });
        });
        std::mem::forget(owner);
    }
}
