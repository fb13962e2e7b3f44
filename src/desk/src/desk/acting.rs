//! What is done with the file that is open: one thing at a time, and nothing is called done before the
//! server has it.

use domain::desk::{StaffAction, StaffMutation};
use domain::{MessageId, MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform::desk as server;
use ui::platform::{self, Trouble};
use ui::say;

use super::Desk;

/// An action that a form has sent; empty until it sends one, and when it was answered.
pub type Sent = RwSignal<Option<MutationId>>;

impl Desk {
    /// Does something with the file that is open, and returns what it can be known by. Not while
    /// something else has not arrived: that would be forgotten.
    pub fn act(self, action: StaffAction) -> Option<MutationId> {
        self.act_as(MutationId::new(platform::random_id()), action)
    }

    /// The same under an id that it may have been sent with before.
    pub fn act_as(self, id: MutationId, action: StaffAction) -> Option<MutationId> {
        if !self.is_free() {
            return None;
        }
        let person = self
            .open
            .with_untracked(|open| open.as_ref().map(|it| it.person.clone()))?;
        let mutation = StaffMutation {
            id: id.clone(),
            action,
        };
        spawn_local(self.send(person, mutation));
        Some(id)
    }

    /// Does something for a form that waits for it. While something else is on its way nothing is sent, and
    /// the form goes on waiting for what it sent before.
    pub fn act_for(self, form: Sent, action: StaffAction) {
        if let Some(id) = self.act(action) {
            form.set(Some(id));
        }
    }

    /// Whether an action can be sent now; where not, it says why.
    pub fn is_free(self) -> bool {
        if self.unanswered.get_untracked().is_some() {
            self.notice.set(Some(say!("desk-first-again")));
            return false;
        }
        !self.is_sending.get_untracked()
    }

    /// Does `then` once the action of a form is done: until then what was typed stays.
    pub fn when_done(self, then: impl Fn() + 'static) -> Sent {
        let sent = Sent::new(None);
        Effect::new(move |_| {
            let (done, failed) = (self.done.get(), self.failed.get());
            let Some(mine) = sent.get_untracked() else {
                return;
            };
            if done.as_ref() == Some(&mine) {
                sent.set(None);
                then();
            } else if failed == Some(mine) {
                sent.set(None);
            }
        });
        sent
    }

    /// Says that messages were read. Nobody waits for it: the next look says it again.
    pub fn note_read(self, messages: Vec<MessageId>) {
        let Some(person) = self.wanted.get_untracked() else {
            return;
        };
        let mutation = StaffMutation {
            id: MutationId::new(platform::random_id()),
            action: StaffAction::ReadMessages { messages },
        };
        spawn_local(async move {
            if server::act(&person, &mutation).await.is_ok() {
                self.fetch_file(person).await;
            }
        });
    }

    /// Sends again what was not answered; the server does it once.
    pub fn send_again(self) {
        if let Some((person, mutation)) = self.unanswered.get_untracked() {
            spawn_local(self.send(person, mutation));
        }
    }

    async fn send(self, person: PersonId, mutation: StaffMutation) {
        let id = mutation.id.clone();
        self.is_sending.set(true);
        let answer = server::act(&person, &mutation).await;
        self.is_sending.set(false);
        match answer {
            Ok(told) => {
                self.unanswered.set(None);
                self.notice
                    .set(told.refusal.map(|it| Wording::ready(it.key())));
                let ended = if told.refusal.is_none() {
                    self.done
                } else {
                    self.failed
                };
                ended.set(Some(id));
                self.fetch_file(person).await;
                self.fetch_people().await;
            }
            Err(trouble) => {
                if may_have_arrived(&trouble) {
                    self.unanswered.set(Some((person, mutation)));
                } else {
                    self.unanswered.set(None);
                    self.failed.set(Some(id));
                }
                self.say(&trouble);
            }
        }
    }
}

/// Whether it is not known if the server did it: then it is kept, and sent again with the same id.
pub fn may_have_arrived(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Offline | Trouble::Unreadable => true,
        Trouble::SignedOut => false,
        Trouble::Problem(problem) => problem.status >= 500,
    }
}
