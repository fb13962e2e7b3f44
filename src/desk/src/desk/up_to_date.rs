//! Keeping what is on the screen as it is at the server: listens to its news, asks anew, and tries again soon after
//! a break. The staff pay for no byte, unlike the phones.

use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform::{self, Trouble};
use ui::words::say_days_as_on;

use super::{Desk, may_have_arrived};

/// How long it waits before each of the first tries and before every other, in milliseconds.
const FIRST_WAITS: [u32; 3] = [1_000, 2_000, 5_000];
const WAIT: u32 = 15_000;

/// What of the screen may have changed since it was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// The list.
    pub people: bool,
    /// The file that is open.
    pub file: bool,
}

/// How far it is with trying again.
#[derive(Clone, Copy)]
pub(super) struct Again {
    /// Tries since it last went well.
    tries: usize,
    /// Whether a try is to come.
    is_coming: bool,
    /// Whether the server's news is heard.
    is_heard: bool,
    /// Told at each try: whoever listens looks whether it can do so again.
    look: Trigger,
}

impl Again {
    /// Nothing was tried yet. To be made where its trigger shall live.
    pub(super) fn new() -> StoredValue<Self> {
        StoredValue::new(Self {
            tries: 0,
            is_coming: false,
            is_heard: false,
            look: Trigger::new(),
        })
    }
}

impl Desk {
    /// Listens from now on, and looks for what is new every minute and when the page comes back in view.
    pub fn watch(self) {
        Effect::new(move |_| say_days_as_on(self.now.get().day()));
        platform::every_minute(move || self.look());
        platform::on_back_in_view(move || self.look());
        let wants = move || self.staff.get_untracked().is_some();
        let heard = move |of: String| self.heard(&of);
        let broke = move || self.deaf();
        let look = self.again.get_value().look;
        let look_again = platform::listen("/api/v1/desk/events", wants, heard, broke);
        Effect::new(move |_| {
            self.staff.track();
            look.track();
            look_again();
        });
    }

    /// Asks anew for all that is shown. A page that nobody sees looks at nobody, and lets the session end.
    fn look(self) {
        if self.staff.get_untracked().is_some() && platform::is_in_view() {
            spawn_local(self.fetch_people());
            if let Some(person) = self.wanted.get_untracked() {
                spawn_local(self.fetch_file(person));
            }
        }
    }

    /// There is news of this person, or of somebody: what was open is asked anew.
    fn heard(self, of: &str) {
        if self.staff.get_untracked().is_none() {
            return;
        }
        self.again.update_value(|it| it.is_heard = true);
        spawn_local(self.fetch_people());
        let wanted = self.wanted.get_untracked();
        if let Some(person) = wanted.filter(|it| of == "-" || of.is_empty() || it.as_str() == of) {
            spawn_local(self.fetch_file(person));
        }
    }

    /// What the server says is not heard any more.
    fn deaf(self) {
        self.again.update_value(|it| it.is_heard = false);
        self.fall_behind(Behind {
            people: true,
            file: self.wanted.with_untracked(Option::is_some),
        });
    }

    /// This is as the server has it.
    pub(super) fn caught_up(self, with: Behind) {
        let was = self.behind.get_untracked();
        let is = Behind {
            people: was.people && !with.people,
            file: was.file && !with.file,
        };
        if is != was {
            self.behind.set(is);
        }
        if is == Behind::default() && self.again.get_value().is_heard {
            self.again.update_value(|it| it.tries = 0);
        }
    }

    /// This was asked for and did not come: where that may pass by itself, it is tried again.
    pub(super) fn not_fetched(self, what: Behind, trouble: &Trouble) {
        if may_have_arrived(trouble) {
            self.fall_behind(what);
        } else {
            self.say(trouble);
        }
    }

    fn fall_behind(self, with: Behind) {
        if self.staff.get_untracked().is_none() {
            return;
        }
        self.behind.update(|it| {
            it.people |= with.people;
            it.file |= with.file;
        });
        let Again {
            tries,
            is_coming,
            look,
            ..
        } = self.again.get_value();
        if is_coming {
            return;
        }
        self.again.update_value(|it| {
            it.is_coming = true;
            it.tries += 1;
        });
        let wait = FIRST_WAITS.get(tries).copied().unwrap_or(WAIT);
        platform::after_about(wait, move || {
            self.again.update_value(|it| it.is_coming = false);
            look.notify();
            self.look();
        });
    }
}
