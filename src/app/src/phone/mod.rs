//! The phone: the file in memory, what is stored, and what goes up and down.

mod acting;
mod cut_off;
mod half_said;
mod half_typed;
mod letter_photo;
mod live;
mod photos;
mod put_back;
mod standing;
mod syncing;
mod webpush;
mod wording;

use std::cell::RefCell;
use std::rc::Rc;

use domain::time::{Day, Instant};
use domain::{File, MutationId, Refusal};
use leptos::prelude::*;
use sync::{Replica, Stored};
use ui::platform::{self, Build, Database, Prefs, Session, Tabs};
use ui::words::say_days_as_on;

pub use half_typed::Form;
pub use standing::Standing;
pub use wording::{Fetched, own_text};

/// The name of the database on the phone.
const DATABASE_NAME: &str = "mijn-aanpak";

thread_local! {
    static DATABASE: RefCell<Option<Rc<Database>>> = const { RefCell::new(None) };
    static TABS: RefCell<Option<Rc<Tabs>>> = const { RefCell::new(None) };
}

fn database() -> Option<Rc<Database>> {
    DATABASE.with_borrow(Clone::clone)
}

/// The browser stopped storing: from now on the phone works from the server and says so.
fn close_database() {
    DATABASE.set(None);
}

fn tell_other_tabs() {
    TABS.with_borrow(|tabs| {
        if let Some(tabs) = tabs {
            tabs.tell();
        }
    });
}

/// Everything the screens need, at hand in every component.
#[derive(Clone, Copy)]
pub struct Phone {
    replica: RwSignal<Replica>,
    /// Whose phone this is; nobody's before pairing.
    pub session: RwSignal<Option<Session>>,
    /// How storing and sending stand.
    pub standing: RwSignal<Standing>,
    /// The clock, set right by the server's when it is far off. Moves every minute; for a screen
    /// that is kept, while it is shown, and also with every change.
    pub now: RwSignal<Instant>,
    minute: RwSignal<Instant>,
    skew_millis: RwSignal<i64>,
    saving: RwSignal<u32>,
    /// Counts what was done on this phone since the page was opened.
    taps: StoredValue<u32>,
    /// Whether another tab stored something while this one was storing.
    wants_reload: StoredValue<bool>,
    is_syncing: RwSignal<bool>,
    /// Whether there was a reason to sync while a sync was going on.
    wants_sync: RwSignal<bool>,
    /// What the person chose on this phone.
    pub prefs: RwSignal<Prefs>,
    /// Whether pictures on this phone wait to be sent.
    photos_wait: RwSignal<bool>,
    /// Counts the pictures that were sent since the page was opened.
    pub photos_sent: RwSignal<u32>,
    /// The day on which the server was heard last, as far as the phone remembers.
    pub heard: RwSignal<Option<Day>>,
    /// Whether the words of the language are here.
    pub has_words: RwSignal<bool>,
    /// How far the words of the later screens are.
    pub later_words: RwSignal<Fetched>,
    /// Whether somebody asked for the Dutch.
    pub wants_dutch: RwSignal<bool>,
    /// Whether the Dutch was asked for and is not to be had.
    pub misses_dutch: RwSignal<bool>,
    /// Why the last tap did nothing, until the person has read it.
    pub refusal: RwSignal<Option<Refusal>>,
    /// Whether the browser had wiped what was stored.
    pub was_emptied: RwSignal<bool>,
    build: StoredValue<Build>,
}

impl Phone {
    /// A phone of which nothing is known but the choices.
    pub fn new(prefs: Prefs) -> Self {
        let minute = RwSignal::new(platform::now());
        Self {
            replica: RwSignal::new(Replica::default()),
            session: RwSignal::new(None),
            standing: RwSignal::new(Standing::Synced),
            now: minute,
            minute,
            skew_millis: RwSignal::new(0),
            saving: RwSignal::new(0),
            taps: StoredValue::new(0),
            wants_reload: StoredValue::new(false),
            is_syncing: RwSignal::new(false),
            wants_sync: RwSignal::new(false),
            prefs: RwSignal::new(prefs),
            photos_wait: RwSignal::new(platform::do_photos_wait()),
            photos_sent: RwSignal::new(0),
            heard: RwSignal::new(platform::load_heard()),
            has_words: RwSignal::new(false),
            later_words: RwSignal::new(Fetched::Coming),
            wants_dutch: RwSignal::new(prefs.is_dutch_shown),
            misses_dutch: RwSignal::new(false),
            refusal: RwSignal::new(None),
            was_emptied: RwSignal::new(false),
            build: StoredValue::new(platform::build()),
        }
    }

    /// Opens what is stored. A browser that refuses storage leaves a phone that works from the
    /// server and says so.
    pub async fn open(self) {
        let remembered = platform::load_session();
        let opened = match Database::open(DATABASE_NAME).await {
            Ok(database) => database.load().await.map(|loaded| (database, loaded)),
            Err(trouble) => Err(trouble),
        };
        if let Ok((database, (session, stored))) = opened {
            self.was_emptied
                .set(session.is_none() && remembered.is_some());
            if let (None, Some(session)) = (&session, &remembered) {
                // Told again at the next pairing, should this fail.
                drop(database.put_session(session).await);
            }
            self.session.set(session.or(remembered));
            self.take_stored(stored);
            DATABASE.set(Some(Rc::new(database)));
        } else {
            self.session.set(remembered);
        }
        self.settle();
    }

    fn take_stored(self, mut stored: Stored) {
        // On the phone stands what its own clock said.
        for mutation in &mut stored.outbox {
            mutation.at = mutation.at.plus_millis(self.skew_millis.get_untracked());
        }
        self.replica.set(Replica::open(stored, self.clock()));
    }

    /// Starts everything that goes on beside the screens.
    pub fn watch(self) {
        let tabs = Tabs::listen(move || self.reload_stored());
        TABS.set(Some(Rc::new(tabs)));
        platform::every_minute(move || {
            self.minute.set(self.clock());
            self.sync();
        });
        platform::go_online_listener(move |_| {
            self.settle();
            self.sync();
        });
        platform::on_back_in_view(move || {
            self.minute.set(self.clock());
            self.sync();
        });
        // What is not on the phone yet, or cannot be, is nowhere else until it was sent.
        platform::warn_before_leaving(move || {
            self.saving.get_untracked() > 0
                || database().is_none()
                    && self
                        .replica
                        .with_untracked(|replica| replica.outbox().len() > 0)
        });
        self.sync();
        self.load_more_words();
    }

    /// Another tab stored something: show it here too. What is being stored here meanwhile is not
    /// in what was read, so then it is read once more.
    fn reload_stored(self) {
        let taps = self.taps.get_value();
        self.wants_reload.set_value(false);
        leptos::task::spawn_local(async move {
            let Some(database) = database() else { return };
            let Ok((session, stored)) = database.load().await else {
                return;
            };
            if self.saving.get_untracked() > 0 {
                self.wants_reload.set_value(true);
            } else if self.taps.get_value() != taps {
                self.reload_stored();
            } else {
                self.take_stored(stored);
                self.photos_wait.set(platform::do_photos_wait());
                if self.session.get_untracked() != session {
                    self.session.set(session);
                }
                self.settle();
            }
        });
    }

    /// The clock, set right when it is known to be far off. From then on days are said as on its day.
    pub fn clock(self) -> Instant {
        let now = platform::now().plus_millis(self.skew_millis.get_untracked());
        say_days_as_on(now.day());
        now
    }

    /// Today in the Netherlands.
    pub fn today(self) -> Day {
        self.now.get().day()
    }

    /// Whether the phone's own clock is far off.
    pub fn is_clock_wrong(self) -> bool {
        self.skew_millis.get() != 0
    }

    /// The same phone for a screen that is kept out of sight: nothing on it runs again for a change
    /// or for the clock before its own clock is set.
    pub fn kept(self) -> Self {
        let now = RwSignal::new(self.minute.get_untracked());
        Self { now, ..self }
    }

    /// The clock; runs again when it moves or the file changes.
    pub fn glance(self) -> Instant {
        self.replica.track();
        self.minute.get()
    }

    /// Looks into the file; runs again when it changes.
    pub fn with<T>(self, look: impl FnOnce(&File) -> T) -> T {
        self.with_replica(|replica| look(replica.view()))
    }

    /// Looks into the file once.
    pub fn peek<T>(self, look: impl FnOnce(&File) -> T) -> T {
        self.replica.with_untracked(|replica| look(replica.view()))
    }

    /// Looks into the replica: what waits, what was refused.
    pub fn with_replica<T>(self, look: impl FnOnce(&Replica) -> T) -> T {
        if self.now == self.minute {
            self.replica.track();
        } else {
            self.now.track();
        }
        self.replica.with_untracked(look)
    }

    /// Whether this still waits to be sent.
    pub fn is_waiting(self, id: &str) -> bool {
        self.with_replica(|replica| replica.is_waiting(&MutationId::new(id)))
    }

    /// How many pictures are on this phone only, as far as it knows: at least one, or none.
    pub fn photos_waiting(self) -> usize {
        usize::from(self.photos_wait.get())
    }

    /// Whether this phone has a session that the server still knows, as far as the phone knows.
    pub fn is_signed_in(self) -> bool {
        self.session.with(Option::is_some) && self.standing.get() != Standing::SignedOut
    }

    /// Version of the app.
    pub fn version(self) -> String {
        self.build
            .with_value(|build| format!("{} ({})", build.version, build.id))
    }
}
