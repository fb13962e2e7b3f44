//! What the desk knows now: who is signed in, their people, the file that is open, and the action that
//! has not been answered yet.

use domain::desk::{Staff, StaffAction, StaffMutation};
use domain::time::Instant;
use domain::{File, MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{Overview, SignedIn};
use ui::platform::desk as server;
use ui::platform::{self, Trouble};
use ui::say;

/// The desk; a handle that is copied.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Whether it is known yet if someone is signed in.
    pub is_known: RwSignal<bool>,
    /// Who is signed in.
    pub staff: RwSignal<Option<Staff>>,
    /// Their people, who needs them first on top; none until they are here.
    pub people: RwSignal<Option<Vec<Overview>>>,
    /// The file that is open.
    pub open: RwSignal<Option<Opened>>,
    /// The server's clock (UTC) at the last answer.
    pub now: RwSignal<Instant>,
    /// What went wrong last.
    pub notice: RwSignal<Option<Wording>>,
    /// What was sent and not answered.
    pub unanswered: RwSignal<Option<(PersonId, StaffMutation)>>,
    /// Counts up when an action was done, so that a form empties itself.
    pub done: RwSignal<u32>,
}

/// A person's file, as it was at the last answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Whose.
    pub person: PersonId,
    /// What is in it.
    pub file: File,
    /// When a phone of the person was here last (UTC).
    pub seen: Option<Instant>,
}

impl Desk {
    /// An empty one. To be made where its signals shall live.
    pub fn new() -> Self {
        Self {
            is_known: RwSignal::new(false),
            staff: RwSignal::new(None),
            people: RwSignal::new(None),
            open: RwSignal::new(None),
            now: RwSignal::new(platform::now()),
            notice: RwSignal::new(None),
            unanswered: RwSignal::new(None),
            done: RwSignal::new(0),
        }
    }

    /// Finds out who is signed in. A demo code in the address signs in.
    pub async fn open(self) {
        let code = platform::fragment();
        let signed_in = if code.starts_with("DEMO-") {
            server::demo_sign_in(&code).await
        } else {
            server::me().await
        };
        match signed_in {
            Ok(it) => self.signed_in(it),
            Err(Trouble::SignedOut) => {}
            Err(trouble) => self.say(&trouble),
        }
        self.is_known.set(true);
    }

    /// Someone signed in.
    pub fn signed_in(self, it: SignedIn) {
        self.now.set(it.server_now);
        self.notice.set(None);
        self.staff.set(Some(it.staff));
        spawn_local(self.fetch_people());
    }

    /// Signs out, and forgets everyone.
    pub fn sign_out(self) {
        spawn_local(async move {
            match server::sign_out().await {
                Ok(()) => self.forget(),
                Err(trouble) => self.say(&trouble),
            }
        });
    }

    fn forget(self) {
        self.open.set(None);
        self.people.set(None);
        self.unanswered.set(None);
        self.staff.set(None);
    }

    /// Looks for what is new every minute, and when the page comes back in view.
    pub fn watch(self) {
        let look = move || {
            if self.staff.get_untracked().is_some() {
                spawn_local(self.fetch_people());
                if let Some(open) = self.open.get_untracked() {
                    spawn_local(self.fetch_file(open.person));
                }
            }
        };
        platform::every_minute(look);
        platform::on_back_in_view(look);
    }

    /// Fetches the list.
    pub async fn fetch_people(self) {
        match server::people().await {
            Ok(found) => {
                self.now.set(found.server_now);
                self.people.set(Some(found.people));
            }
            Err(trouble) => self.say(&trouble),
        }
    }

    /// Fetches a person's file. Whoever looks is written down.
    pub async fn fetch_file(self, person: PersonId) {
        match server::person(&person).await {
            Ok(found) => {
                self.now.set(found.server_now);
                let file = File::from_records(found.records);
                let seen = found.seen;
                let opened = Some(Opened { person, file, seen });
                if self.open.get_untracked() != opened {
                    self.open.set(opened);
                }
            }
            Err(trouble) => self.say(&trouble),
        }
    }

    /// Does something with the file that is open.
    pub fn act(self, action: StaffAction) {
        let Some(open) = self.open.get_untracked() else {
            return;
        };
        let id = MutationId::new(platform::random_id());
        spawn_local(self.send(open.person, StaffMutation { id, action }));
    }

    /// Sends again what was not answered; the server does it once.
    pub fn send_again(self) {
        if let Some((person, mutation)) = self.unanswered.get_untracked() {
            spawn_local(self.send(person, mutation));
        }
    }

    async fn send(self, person: PersonId, mutation: StaffMutation) {
        match server::act(&person, &mutation).await {
            Ok(done) => {
                self.unanswered.set(None);
                self.notice
                    .set(done.refusal.map(|it| Wording::ready(it.key())));
                if done.refusal.is_none() {
                    self.done.update(|count| *count += 1);
                }
                self.fetch_file(person).await;
                self.fetch_people().await;
            }
            Err(trouble) => {
                if trouble == Trouble::Offline {
                    self.unanswered.set(Some((person, mutation)));
                }
                self.say(&trouble);
            }
        }
    }

    /// Says what went wrong.
    pub fn say(self, trouble: &Trouble) {
        if *trouble == Trouble::SignedOut {
            self.forget();
        }
        self.notice.set(Some(in_words(trouble)));
    }
}

/// What went wrong, in words.
pub fn in_words(trouble: &Trouble) -> Wording {
    let kind = match trouble {
        Trouble::Offline => return say!("desk-offline"),
        Trouble::SignedOut => return say!("desk-signed-out"),
        Trouble::Unreadable => return say!("desk-unreadable"),
        Trouble::Problem(problem) => problem.kind.as_str(),
    };
    match kind {
        "/problems/wrong-sign-in" => say!("desk-wrong-sign-in"),
        "/problems/weak-password" => say!("desk-weak-password"),
        "/problems/wrong-code" | "/problems/used-code" => say!("desk-wrong-code"),
        "/problems/too-many-tries" => say!("desk-too-many-tries"),
        "/problems/malformed" => say!("desk-check-fields"),
        "/problems/not-found" => say!("desk-not-yours"),
        _ => say!("desk-unreadable"),
    }
}
