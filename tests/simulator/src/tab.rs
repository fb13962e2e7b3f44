//! The app in one tab: what `src/app/src/phone/` does with a replica, a disk and a network, step by step and
//! with the same names. What stands here and there must be the same; there it runs in a browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use domain::time::Instant;
use domain::{Action, Mutation, MutationId};
use sync::protocol::SyncResponse;
use sync::{Replica, Stored};

use crate::disk::Refused;
use crate::network::{self, Trouble};
use crate::phone::Phone;
use crate::timeline::Owner;
use crate::world::{Mutant, World};

/// A clock that is off by more than this is set right, in milliseconds.
const TOLERANCE: i64 = 120_000;
/// The app hears at most so much later that a transaction was done, in milliseconds.
const STORING: i64 = 40;

/// Whether the lock of the tabs is free is looked at so often, in milliseconds.
const LOOKING: i64 = 2_000;

/// How storing and sending stand, as far as it is a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Synced,
    Saving,
    Waiting,
    Syncing,
    Offline,
    Refused,
    SignedOut,
    ServerTrouble,
    NotStored,
    NotSaved,
}

/// The app in one tab.
pub(crate) struct Tab {
    pub(crate) owner: Owner,
    world: Rc<World>,
    phone: Rc<Phone>,
    pub(crate) replica: RefCell<Replica>,
    pub(crate) standing: Cell<Standing>,
    /// What was done in this tab.
    pub(crate) made: RefCell<Vec<MutationId>>,
    skew: Cell<i64>,
    saving: Cell<u32>,
    taps: Cell<u32>,
    wants_reload: Cell<bool>,
    is_syncing: Cell<bool>,
    wants_sync: Cell<bool>,
    has_disk: Cell<bool>,
}

impl Tab {
    /// The app as it is just opened.
    pub(crate) fn open(world: &Rc<World>, phone: &Rc<Phone>) -> Rc<Self> {
        let tab = Self {
            owner: Owner(world.timeline.unique()),
            world: Rc::clone(world),
            phone: Rc::clone(phone),
            replica: RefCell::default(),
            standing: Cell::new(Standing::Syncing),
            made: RefCell::default(),
            skew: Cell::new(0),
            saving: Cell::new(0),
            taps: Cell::new(0),
            wants_reload: Cell::new(false),
            is_syncing: Cell::new(false),
            wants_sync: Cell::new(false),
            has_disk: Cell::new(true),
        };
        if !tab.phone.disk.borrow().has_session() {
            // Told again at the next start, should this fail.
            drop(tab.phone.disk.borrow_mut().put_session());
        }
        tab.take_stored();
        tab.settle();
        Rc::new(tab)
    }

    pub(crate) fn start(self: &Rc<Self>) {
        self.sync();
    }

    fn spawn(self: &Rc<Self>, work: impl Future<Output = ()> + 'static) {
        self.world.timeline.spawn(self.owner, work);
    }

    /// The clock, set right when it is known to be far off.
    fn clock(&self) -> Instant {
        Instant::from_millis(self.own_clock() + self.skew.get())
    }

    fn own_clock(&self) -> i64 {
        self.world.timeline.now() + self.phone.clock_off.get()
    }

    fn take_stored(&self) {
        let stored = self.phone.disk.borrow().load();
        self.take(stored);
    }

    fn take(&self, mut stored: Stored) {
        for mutation in &mut stored.outbox {
            mutation.at = mutation.at.plus_millis(self.skew.get());
        }
        *self.replica.borrow_mut() = Replica::open(stored, self.clock());
    }

    /// Does what the person means; what is refused on the spot was not done.
    pub(crate) fn act(self: &Rc<Self>, action: Action) {
        let id = MutationId::new(format!("m{}", self.world.timeline.unique()));
        let enacted = self
            .replica
            .borrow_mut()
            .enact(id.clone(), action, self.clock());
        let Ok(mut mutation) = enacted else { return };
        mutation.at = mutation.at.plus_millis(-self.skew.get());
        self.made.borrow_mut().push(id.clone());
        let number = self.phone.number;
        self.world.ledger.borrow_mut().note_made(number, &id);
        self.world
            .note(|| format!("phone {number} does {id} ({})", mutation.seq));
        self.taps.set(self.taps.get() + 1);
        self.saving.set(self.saving.get() + 1);
        self.settle();
        let tab = Rc::clone(self);
        self.spawn(async move {
            if tab.store(&mutation).await.is_err() {
                tab.has_disk.set(false);
            }
            tab.saving.set(tab.saving.get().saturating_sub(1));
            tab.settle();
            if tab.wants_reload.get() && tab.saving.get() == 0 {
                tab.reload_stored();
            }
            tab.sync();
        });
    }

    async fn store(self: &Rc<Self>, mutation: &Mutation) -> Result<(), Refused> {
        if !self.has_disk.get() || self.world.is(Mutant::SaysSavedAndDoesNot) {
            return Ok(());
        }
        self.phone.turn(&self.world).await;
        let seq = self.phone.disk.borrow_mut().append(mutation)?;
        self.world.ledger.borrow_mut().note_stored(&mutation.id);
        self.world.pause(STORING).await;
        self.replica.borrow_mut().renumber(&mutation.id, seq);
        self.tell_other_tabs();
        Ok(())
    }

    /// The person has read what was refused.
    pub(crate) fn dismiss_refused(self: &Rc<Self>) {
        self.replica.borrow_mut().dismiss_refused();
        self.settle();
        let tab = Rc::clone(self);
        self.spawn(async move {
            tab.phone.turn(&tab.world).await;
            if tab.has_disk.get() {
                drop(tab.phone.disk.borrow_mut().clear_refused());
            }
        });
    }

    fn tell_other_tabs(&self) {
        for tab in self.phone.open_tabs() {
            if tab.owner != self.owner {
                tab.reload_stored();
            }
        }
    }

    /// Another tab stored something: show it here too.
    fn reload_stored(self: &Rc<Self>) {
        let taps = self.taps.get();
        self.wants_reload.set(false);
        let tab = Rc::clone(self);
        self.spawn(async move {
            if !tab.has_disk.get() {
                return;
            }
            tab.phone.turn(&tab.world).await;
            let stored = tab.phone.disk.borrow().load();
            tab.world.pause(STORING).await;
            if tab.saving.get() > 0 {
                tab.wants_reload.set(true);
            } else if tab.taps.get() == taps {
                tab.take(stored);
                tab.settle();
            } else {
                tab.reload_stored();
            }
        });
    }

    /// Sends what waits and fetches what is new, unless that is going on already.
    pub(crate) fn sync(self: &Rc<Self>) {
        if self.is_syncing.get() {
            self.wants_sync.set(true);
            return;
        }
        self.is_syncing.set(true);
        self.wants_sync.set(false);
        let tab = Rc::clone(self);
        self.spawn(async move {
            let lock = Lock::taken(&tab).await;
            let outcome = tab.sync_until_empty().await;
            drop(lock);
            tab.is_syncing.set(false);
            match outcome {
                Err(trouble) => tab.note(&trouble),
                Ok(()) => tab.settle(),
            }
            if tab.wants_sync.get() {
                tab.sync();
            }
        });
    }

    async fn sync_until_empty(self: &Rc<Self>) -> Result<(), Trouble> {
        self.catch_up_with_other_tabs().await;
        loop {
            if self.saving.get() > 0 {
                return Ok(());
            }
            let waiting = self.replica.borrow().outbox().len();
            let is_over = self.standing.get() == Standing::SignedOut;
            if waiting > 0 && self.phone.is_online.get() && !is_over {
                self.standing.set(Standing::Syncing);
            }
            let before = self.replica.borrow().last_seq();
            let request = self
                .replica
                .borrow()
                .request(self.phone.person.clone(), self.clock());
            let sent = request.mutations.last().map_or(0, |it| it.seq);
            let answer = network::send(&self.world, &self.phone, &request).await?;
            if is_over {
                self.standing.set(Standing::Syncing);
            }
            self.set_clock(&answer);
            self.take_answer(answer, sent).await;
            let left = self.replica.borrow().outbox().len();
            if left == 0 || self.replica.borrow().last_seq() == before {
                return Ok(());
            }
        }
    }

    /// Whoever has the lock goes on from what is stored.
    async fn catch_up_with_other_tabs(&self) {
        if !self.has_disk.get() {
            return;
        }
        let here = self.place();
        let taps = self.taps.get();
        self.phone.turn(&self.world).await;
        let has_gap = self.replica.borrow().has_gap();
        if !has_gap && self.phone.disk.borrow().place() == here {
            return;
        }
        self.phone.turn(&self.world).await;
        let stored = self.phone.disk.borrow().load();
        self.world.pause(STORING).await;
        if self.taps.get() == taps && self.saving.get() == 0 {
            self.take(stored);
        }
    }

    fn place(&self) -> (u64, u64) {
        let replica = self.replica.borrow();
        (replica.cursor(), replica.last_seq())
    }

    /// Takes over an answer and stores what it changes.
    async fn take_answer(self: &Rc<Self>, answer: SyncResponse, sent: u64) {
        let is_news = answer.is_whole_file
            || self.replica.borrow().has_gap()
            || !answer.refused.is_empty()
            || answer.unknown.is_some()
            || self.place() != (answer.cursor, answer.last_seq);
        if !is_news {
            return;
        }
        let received = self
            .replica
            .borrow_mut()
            .receive(answer, sent, self.clock());
        let Some(persist) = received else { return };
        if !self.has_disk.get() {
            let mut ledger = self.world.ledger.borrow_mut();
            let shown = persist.refused.iter();
            shown.for_each(|it| ledger.note_shown(&it.mutation.id));
            return;
        }
        self.phone.turn(&self.world).await;
        let before = self.phone.disk.borrow().place().0;
        if persist.is_whole_file && before != 0 && !persist.is_put_back {
            let number = self.phone.number;
            let mut ledger = self.world.ledger.borrow_mut();
            ledger.fault(format!(
                "phone {number}: its file goes and nothing is kept aside"
            ));
        }
        let stored = self.phone.disk.borrow_mut().persist(&persist);
        {
            let mut ledger = self.world.ledger.borrow_mut();
            // What is not stored is shown until the app is closed, and asked for again then.
            if stored.is_ok() {
                let told = persist.refused.iter();
                told.for_each(|it| ledger.note_told(&it.mutation.id));
                if persist.cursor < before && !self.world.is_put_back.get() {
                    let number = self.phone.number;
                    ledger.fault(format!(
                        "phone {number}: the cursor goes back from {before}"
                    ));
                }
            }
        }
        self.world.pause(STORING).await;
        match stored {
            Ok(()) => self.tell_other_tabs(),
            Err(Refused) => self.has_disk.set(false),
        }
    }

    fn set_clock(&self, answer: &SyncResponse) {
        let off = answer.server_now.millis() - self.own_clock();
        let skew = if off.abs() > TOLERANCE { off } else { 0 };
        let further = skew - self.skew.get();
        if further.abs() > TOLERANCE {
            self.skew.set(skew);
            self.replica.borrow_mut().restamp(further);
        }
    }

    fn note(&self, trouble: &Trouble) {
        if self.saving.get() > 0 {
            self.settle();
            return;
        }
        match trouble {
            Trouble::SignedOut => self.standing.set(Standing::SignedOut),
            Trouble::Problem(kind) if kind.ends_with("number-used") => {
                self.standing.set(Standing::SignedOut);
            }
            Trouble::Problem(_) if self.has_disk.get() => {
                self.standing.set(Standing::ServerTrouble);
            }
            Trouble::Problem(_) | Trouble::Offline => self.settle_offline(),
        }
    }

    /// Says how things stand, from what is known without asking the server.
    fn settle(&self) {
        if self.standing.get() == Standing::SignedOut {
            return;
        }
        let replica = self.replica.borrow();
        let (is_stored, is_online) = (self.has_disk.get(), self.phone.is_online.get());
        let waits = replica.outbox().len() > 0;
        let standing = if self.saving.get() > 0 && is_stored {
            Standing::Saving
        } else if !replica.refused().is_empty() {
            Standing::Refused
        } else if !is_stored {
            match (waits, is_online) {
                (false, _) => Standing::NotStored,
                (true, true) => Standing::Syncing,
                (true, false) => Standing::NotSaved,
            }
        } else if waits {
            Standing::Waiting
        } else if is_online {
            Standing::Synced
        } else {
            Standing::Offline
        };
        self.standing.set(standing);
    }

    fn settle_offline(&self) {
        let waits = self.replica.borrow().outbox().len() > 0;
        self.standing.set(match (self.has_disk.get(), waits) {
            (true, true) => Standing::Waiting,
            (true, false) => Standing::Offline,
            (false, true) => Standing::NotSaved,
            (false, false) => Standing::NotStored,
        });
    }
}

/// The lock of the phone's tabs: given back when it is dropped, also by a tab that was killed.
struct Lock(Rc<Phone>);

impl Lock {
    async fn taken(tab: &Rc<Tab>) -> Self {
        while tab.phone.is_locked.get() {
            tab.world.pause(LOOKING).await;
        }
        tab.phone.is_locked.set(true);
        Self(Rc::clone(&tab.phone))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.is_locked.set(false);
    }
}
