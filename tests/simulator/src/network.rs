//! The network between a phone or a desk and the server: what is sent may be lost, cut, doubled or late, and
//! so may the answer.

use std::rc::Rc;

use domain::MutationId;
use sync::json;
use sync::protocol::{Problem, SyncRequest, SyncResponse};

use crate::machine::Answer;
use crate::phone::Phone;
use crate::world::{Mutant, NATURE, World};

const SECOND: i64 = 1000;
const DAY: i64 = 86_400 * SECOND;
/// A browser waits no longer for an answer, in milliseconds.
const PATIENCE: i64 = 300 * SECOND;

/// Why there is no answer that can be used: as in `src/ui/src/platform/http.rs`.
#[derive(Clone, Debug)]
pub(crate) enum Trouble {
    Offline,
    SignedOut,
    Problem(String),
}

/// What becomes of a request and its answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fate {
    Arrives,
    /// Cut before it.
    Lost,
    /// Cut in it: the server gets half.
    Half,
    AnswerLost,
    /// It comes once more, up to a day later.
    Doubled,
    /// Held on its way for up to a day; by then nobody waits for the answer.
    Late,
}

const FATES: [(u64, Fate); 6] = [
    (10, Fate::Arrives),
    (2, Fate::Lost),
    (1, Fate::Half),
    (3, Fate::AnswerLost),
    (2, Fate::Doubled),
    (2, Fate::Late),
];

impl World {
    pub(crate) fn fate(&self) -> Fate {
        if self.is_calm.get() {
            return Fate::Arrives;
        }
        self.chance.pick(&FATES)
    }
}

/// Sends a sync request and waits for its answer.
pub(crate) async fn send(
    world: &Rc<World>,
    phone: &Rc<Phone>,
    request: &SyncRequest,
) -> Result<SyncResponse, Trouble> {
    if !phone.is_online.get() {
        world.pause(SECOND / 20).await;
        return Err(Trouble::Offline);
    }
    let letter = Letter {
        phone: Rc::clone(phone),
        cookie: phone.cookie.borrow().clone(),
        request: request.clone(),
    };
    match world.fate() {
        Fate::Lost => {
            world.pause(PATIENCE).await;
            Err(Trouble::Offline)
        }
        Fate::Half => {
            world.pause(SECOND).await;
            letter.deliver_half(world);
            world.pause(PATIENCE).await;
            Err(Trouble::Offline)
        }
        Fate::AnswerLost => {
            world.pause(SECOND).await;
            // It is gone whatever it says.
            drop(letter.deliver(world, true));
            world.pause(PATIENCE).await;
            Err(Trouble::Offline)
        }
        Fate::Late => {
            letter.deliver_late(world);
            world.pause(PATIENCE).await;
            Err(Trouble::Offline)
        }
        fate @ (Fate::Arrives | Fate::Doubled) => {
            world.pause(SECOND).await;
            let answer = letter.deliver(world, true);
            if matches!(fate, Fate::Doubled) {
                letter.deliver_late(world);
            }
            world.pause(SECOND).await;
            answer
        }
    }
}

/// A request under way.
struct Letter {
    phone: Rc<Phone>,
    cookie: String,
    request: SyncRequest,
}

impl Letter {
    fn body(&self) -> String {
        serde_json::to_string(&self.request).expect("a request is JSON")
    }

    fn deliver(&self, world: &World, is_awaited: bool) -> Result<SyncResponse, Trouble> {
        let sync = "/api/v1/sync";
        let answer = world.ask(sync, &self.cookie, self.body());
        let Some(answer) = answer else {
            return Err(Trouble::Offline);
        };
        let read = read(&answer);
        match &read {
            Ok(told) => world.ledger.borrow_mut().heard(&self.request, told),
            Err(Trouble::Problem(kind)) if !is_expected(&self.phone, is_awaited, kind) => {
                let what = format!("phone {} hears {kind}", self.phone.number);
                world.ledger.borrow_mut().fault(what);
            }
            Err(_) => {}
        }
        let told = read.as_ref().ok();
        let told = told.map(|it| (it.cursor, it.last_seq, it.changes.len()));
        let sent = self.request.mutations.len();
        let (phone, status) = (self.phone.number, answer.status);
        world.note(|| format!("phone {phone} sends {sent}: {status} {told:?}"));
        if world.is(Mutant::DoesTwice) {
            self.do_once_more(world);
        }
        read.map(|told| world.spoil(&self.request, told))
    }

    /// A fault that is put in: the same under numbers and ids that were not used.
    fn do_once_more(&self, world: &World) {
        let mut again = self.request.clone();
        let many = again.mutations.len() as u64;
        for mutation in &mut again.mutations {
            mutation.seq += many;
            mutation.id = MutationId::new(format!("{}again", mutation.id));
        }
        let body = serde_json::to_string(&again).expect("a request is JSON");
        world.ask("/api/v1/sync", &self.cookie, body);
    }

    fn deliver_late(self, world: &Rc<World>) {
        let there = Rc::clone(world);
        world.timeline.spawn(NATURE, async move {
            there.pause(DAY).await;
            // Nobody waits for the answer any more.
            drop(self.deliver(&there, false));
        });
    }

    fn deliver_half(&self, world: &Rc<World>) {
        // Perhaps in the middle of a letter.
        let mut body = self.body().into_bytes();
        body.truncate(body.len() / 2);
        let answer = world.ask("/api/v1/sync", &self.cookie, body);
        if answer.is_some_and(|it| it.status == 200) {
            world.ledger.borrow_mut().fault("half a request was taken");
        }
    }
}

/// A full disk is a full disk. A used number is refused to a phone that lost count, and to a late request of one
/// that did.
fn is_expected(phone: &Phone, is_awaited: bool, kind: &str) -> bool {
    let is_confused = !is_awaited || phone.has_lost_count.get();
    kind.ends_with("storage-full") || (kind.ends_with("number-used") && is_confused)
}

fn read(answer: &Answer) -> Result<SyncResponse, Trouble> {
    match answer.status {
        200 => json::read(&answer.body).map_err(|_| Trouble::Problem("unreadable".to_owned())),
        401 => Err(Trouble::SignedOut),
        _ => Err(Trouble::Problem(
            json::read::<Problem>(&answer.body)
                .map_or_else(|_| "no problem".to_owned(), |it| it.kind),
        )),
    }
}
