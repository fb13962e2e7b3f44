//! A phone that was lost is cut off at the desk: at its next contact it takes everything off itself, so that whoever
//! has it finds nothing.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Phone, Standing};

thread_local! {
    static IS_WATCHING: Cell<bool> = const { Cell::new(false) };
}

impl Phone {
    /// Wipes this phone once the server says that it was cut off.
    pub fn wipe_when_cut_off(self) {
        if IS_WATCHING.replace(true) {
            return;
        }
        // Of no screen: it goes on as long as the page.
        let owner = Owner::default();
        owner.with(|| {
            Effect::new(move |_| {
                if self.standing.get() == Standing::CutOff {
                    spawn_local(self.wipe_for_good());
                }
            });
        });
        std::mem::forget(owner);
    }
}
