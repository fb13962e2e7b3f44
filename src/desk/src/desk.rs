//! What the desk knows now: who is signed in, their people, the file that is open, and the action that
//! has not been answered yet.

mod acting;
mod up_to_date;

pub use acting::may_have_arrived;

use domain::desk::{Approach, Staff, StaffMutation};
use domain::time::Instant;
use domain::{File, MessageId, MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{Overview, SignedIn};
use ui::platform::desk as server;
use ui::platform::sign_in::{self, Return};
use ui::platform::{self, Trouble};
use ui::say;
use up_to_date::{Again, Behind};

const LIST: Behind = Behind {
    people: true,
    file: false,
};
const FILE: Behind = Behind {
    people: false,
    file: true,
};

/// The desk; a handle that is copied.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Whether it is known yet if someone is signed in.
    pub is_known: RwSignal<bool>,
    /// Who is signed in.
    pub staff: RwSignal<Option<Staff>>,
    /// The way of working of the municipality, where it has one.
    pub approach: RwSignal<Option<Approach>>,
    /// Their people, who needs them first on top; none until they are here.
    pub people: RwSignal<Option<Vec<Overview>>>,
    /// Whose file is to be on the screen.
    pub wanted: RwSignal<Option<PersonId>>,
    /// The file that is open.
    pub open: RwSignal<Option<Opened>>,
    /// The server's clock (UTC) at the last answer.
    pub now: RwSignal<Instant>,
    /// What went wrong last.
    pub notice: RwSignal<Option<Wording>>,
    /// Whether something is on its way.
    pub is_sending: RwSignal<bool>,
    /// What was sent and not answered.
    pub unanswered: RwSignal<Option<(PersonId, StaffMutation)>>,
    /// What did not come when it was asked for last, or is not heard of.
    pub behind: RwSignal<Behind>,
    again: StoredValue<Again>,
    /// The action that was done last.
    pub done: RwSignal<Option<MutationId>>,
    /// The action that came to nothing last.
    pub failed: RwSignal<Option<MutationId>>,
}

/// A person's file, as it was at the last answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Whose.
    pub person: PersonId,
    /// The number of its last change.
    pub head: u64,
    /// What is in it.
    pub file: File,
    /// Messages of the team that were not read, and that a phone of the person has.
    pub on_phone: Vec<MessageId>,
    /// When a phone of the person was here last (UTC).
    pub seen: Option<Instant>,
}

impl Desk {
    /// An empty one. To be made where its signals shall live.
    pub fn new() -> Self {
        Self {
            is_known: RwSignal::new(false),
            staff: RwSignal::new(None),
            approach: RwSignal::new(None),
            people: RwSignal::new(None),
            wanted: RwSignal::new(None),
            open: RwSignal::new(None),
            is_sending: RwSignal::new(false),
            now: RwSignal::new(platform::now()),
            notice: RwSignal::new(None),
            unanswered: RwSignal::new(None),
            behind: RwSignal::new(Behind::default()),
            again: Again::new(),
            done: RwSignal::new(None),
            failed: RwSignal::new(None),
        }
    }

    /// Finds out who is signed in. A demo code in the address signs in, and so does who came back from the
    /// municipality's own sign-in.
    pub async fn open(self, came_back: Option<Return>) {
        let code = platform::fragment();
        let signed_in = match came_back {
            Some(Return::Code(it)) => sign_in::answer(&it).await,
            Some(Return::BrokenOff) => {
                self.notice.set(Some(say!("desk-elsewhere-broken-off")));
                server::me().await
            }
            None if code.starts_with("DEMO-") => server::demo_sign_in(&code).await,
            None => server::me().await,
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
        self.approach.set(it.approach);
        self.staff.set(Some(it.staff));
        spawn_local(self.fetch_people());
    }

    /// Signs out, and forgets everyone.
    pub fn sign_out(self) {
        spawn_local(async move {
            match server::sign_out().await {
                Ok(()) => {
                    let staff = self.staff.get_untracked().map(|it| it.id.to_string());
                    platform::forget_desk_drafts(&staff.unwrap_or_default());
                    self.forget();
                }
                Err(trouble) => self.say(&trouble),
            }
        });
    }

    fn forget(self) {
        self.show(None);
        self.people.set(None);
        self.unanswered.set(None);
        self.behind.set(Behind::default());
        self.approach.set(None);
        self.staff.set(None);
    }

    /// Fetches the list.
    pub async fn fetch_people(self) {
        match server::people().await {
            // Signed out meanwhile: it is nobody's any more.
            Ok(_) if self.staff.get_untracked().is_none() => {}
            Ok(found) => {
                self.now.set(found.server_now);
                self.people.set(Some(found.people));
                self.caught_up(LIST);
            }
            Err(trouble) => self.not_fetched(LIST, &trouble),
        }
    }

    /// Shows the file of this person from now on, or nobody's.
    pub fn show(self, person: Option<PersonId>) {
        self.open.set(None);
        self.caught_up(FILE);
        self.wanted.set(person.clone());
        if let Some(person) = person {
            spawn_local(self.fetch_file(person));
        }
    }

    /// Fetches a person's file. Whoever looks is written down. An answer about someone who is not on
    /// the screen any more, or older than what is there, is thrown away.
    pub async fn fetch_file(self, person: PersonId) {
        match server::person(&person).await {
            Ok(found) if self.is_wanted(&person, found.head) => {
                self.now.set(found.server_now);
                let file = File::from_records(found.records);
                let opened = Some(Opened {
                    person,
                    head: found.head,
                    file,
                    on_phone: found.on_phone,
                    seen: found.seen,
                });
                if self.open.get_untracked() != opened {
                    self.open.set(opened);
                }
                self.caught_up(FILE);
            }
            Err(trouble) if self.is_wanted(&person, u64::MAX) => {
                if matches!(&trouble, Trouble::Problem(it) if it.status == 404) {
                    // Handed over, here or in another tab: nothing of them stays on the screen.
                    self.open.set(None);
                    self.caught_up(FILE);
                }
                self.not_fetched(FILE, &trouble);
            }
            Err(Trouble::SignedOut) => self.say(&Trouble::SignedOut),
            _ => {}
        }
    }

    fn is_wanted(self, person: &PersonId, head: u64) -> bool {
        let is_wanted = self.wanted.with_untracked(|it| it.as_ref() == Some(person));
        let is_older = |open: &Opened| open.person == *person && open.head > head;
        let has_newer = self
            .open
            .with_untracked(|open| open.as_ref().is_some_and(is_older));
        is_wanted && !has_newer
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
        "/problems/too-large" => say!("desk-too-large"),
        "/problems/wrong-passkey" => say!("desk-wrong-passkey"),
        "/problems/provider-down" => say!("desk-elsewhere-down"),
        "/problems/provider-wrong" => say!("desk-elsewhere-wrong"),
        "/problems/stale-sign-in" => say!("desk-elsewhere-stale"),
        "/problems/no-account" => say!("desk-elsewhere-no-account"),
        "/problems/passwords-off" => say!("desk-passwords-off"),
        "/problems/account-taken" => say!("desk-account-taken"),
        "/problems/last-administrator" => say!("desk-last-administrator"),
        "/problems/own-account" => say!("desk-own-account"),
        "/problems/account-open" | "/problems/no-colleague" => say!("desk-account-changed"),
        "/problems/not-found" => say!("desk-not-yours"),
        _ => say!("desk-unreadable"),
    }
}
