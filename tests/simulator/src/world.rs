//! One run: people with phones, staff at the desk, a server, and everything that goes wrong between them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use domain::desk::Staff;
use domain::{Change, File};
use sync::protocol::{SyncRequest, SyncResponse};

use crate::chance::Chance;
use crate::ledger::Ledger;
use crate::machine::{Answer, Installed, Machine};
use crate::people::{colleagues, people};
use crate::phone::Phone;
use crate::tab::{Standing, Tab};
use crate::timeline::{Owner, Timeline, Wait};

/// Whose task it is when it is nobody's.
pub(crate) const NATURE: Owner = Owner(0);
/// Tuesday 24 November 2026, 08:30 in Amsterdam.
const START: i64 = 1_795_505_400_000;
/// The last lines of a run that failed.
const LAST_LINES: usize = 60;

/// A fault that is put in on purpose: the simulator must find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    /// The server acknowledges one more than it did.
    AcknowledgesTooMuch,
    /// What a phone did is done once more, under other numbers.
    DoesTwice,
    /// An answer misses one of the changes before its cursor.
    SkipsAChange,
    /// An answer does not say what was refused.
    HidesRefusals,
    /// The server's disk forgets what was written last when the machine falls.
    ForgetsWhenItFalls,
    /// The phone says "saved" and stored nothing.
    SaysSavedAndDoesNot,
}

impl Mutant {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::AcknowledgesTooMuch,
        Self::DoesTwice,
        Self::SkipsAChange,
        Self::HidesRefusals,
        Self::ForgetsWhenItFalls,
        Self::SaysSavedAndDoesNot,
    ];
}

/// Everything of one run.
pub(crate) struct World {
    pub(crate) timeline: Rc<Timeline>,
    pub(crate) chance: Chance,
    pub(crate) machine: RefCell<Machine>,
    /// How far the clock of the server is off, in milliseconds.
    pub(crate) server_off: Cell<i64>,
    pub(crate) ledger: RefCell<Ledger>,
    pub(crate) phones: Vec<Rc<Phone>>,
    pub(crate) staff: Vec<Staff>,
    /// Nothing goes wrong any more.
    pub(crate) is_calm: Cell<bool>,
    /// The server was put back to an older copy: cursors may go back with it.
    pub(crate) is_put_back: Cell<bool>,
    mutant: Option<Mutant>,
    lines: RefCell<Vec<String>>,
}

/// What is otherwise in `found` than it must be, a few lines of it.
fn other(found: &File, wanted: &File) -> String {
    let [found, wanted] = [found, wanted].map(|it| format!("{it:#?}"));
    let only = |here: &str, there: &str| -> Vec<String> {
        let there: BTreeSet<&str> = there.lines().collect();
        let lines = here.lines().filter(|line| !there.contains(line));
        lines.take(8).map(|line| line.trim().to_owned()).collect()
    };
    let (more, less) = (only(&found, &wanted), only(&wanted, &found));
    format!("it has {more:?} and not {less:?}")
}

impl World {
    /// The world as it is when a run begins: phones with nothing on them.
    pub(crate) fn new(installed: &Rc<Installed>, seed: u64, mutant: Option<Mutant>) -> Rc<Self> {
        let chance = Chance::new(seed);
        let people = people();
        let mut phones = Vec::new();
        for (person, _) in people.iter().take(1 + chance.index(people.len())) {
            for _ in 0..=chance.index(3) {
                phones.push(Phone::new(phones.len(), person.clone()));
            }
        }
        Rc::new(Self {
            timeline: Timeline::starting_at(START),
            machine: RefCell::new(installed.machine()),
            server_off: Cell::new(0),
            ledger: RefCell::new(Ledger::new(&people)),
            phones,
            staff: colleagues().into(),
            is_calm: Cell::new(false),
            is_put_back: Cell::new(false),
            mutant,
            lines: RefCell::default(),
            chance,
        })
    }

    pub(crate) fn is(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }

    /// Writes a line of what happens.
    pub(crate) fn note(&self, line: impl FnOnce() -> String) {
        let at = (self.timeline.now() - START) as f64 / 1000.0;
        self.lines
            .borrow_mut()
            .push(format!("{at:>10.2} {}", line()));
    }

    /// What happened last, and how much before it.
    pub(crate) fn last_lines(&self) -> String {
        let lines = self.lines.borrow();
        let first = lines.len().saturating_sub(LAST_LINES);
        lines.get(first..).unwrap_or_default().join("\n")
    }

    /// All that happened.
    pub(crate) fn story(&self) -> String {
        self.lines.borrow().join("\n")
    }

    /// Waits for a while, at most so many milliseconds.
    pub(crate) fn pause(&self, most: i64) -> Wait {
        self.timeline.wait(self.chance.between(1, most + 1))
    }

    /// Asks the server, whose clock stands still meanwhile; none while it is down.
    pub(crate) fn ask(&self, path: &str, cookie: &str, body: impl Into<Vec<u8>>) -> Option<Answer> {
        let machine = self.machine.borrow();
        machine.set_clock(self.timeline.now() + self.server_off.get());
        machine.ask(path, cookie, body.into())
    }

    /// Signs a phone in with a code of its own, as the person does at the desk. False when it failed.
    pub(crate) fn pair(&self, phone: &Phone) -> bool {
        let code = format!("CODE{}", self.timeline.unique());
        if !self.machine.borrow().give_code(&phone.person, &code) {
            return false;
        }
        let body = format!(r#"{{"code":"{code}"}}"#);
        let answer = self.ask("/api/v1/pairing", "", body);
        let Some(answer) = answer.filter(|it| it.status == 200) else {
            return false;
        };
        *phone.cookie.borrow_mut() = answer.cookie.expect("a session");
        self.note(|| format!("phone {} is signed in", phone.number));
        true
    }

    /// The answer as a phone gets it, when something is wrong with it on purpose.
    pub(crate) fn spoil(&self, request: &SyncRequest, mut answer: SyncResponse) -> SyncResponse {
        match self.mutant {
            Some(Mutant::AcknowledgesTooMuch) if !request.mutations.is_empty() => {
                answer.last_seq += 1;
            }
            Some(Mutant::SkipsAChange) if answer.changes.len() > 2 => {
                let is_put = |it: &Change| matches!(it, Change::Put(_));
                if let Some(at) = answer.changes.iter().rposition(is_put) {
                    answer.changes.remove(at);
                }
            }
            Some(Mutant::HidesRefusals) => answer.refused.clear(),
            _ => {}
        }
        answer
    }

    /// Ends what still goes on, so that nothing holds on to the world.
    pub(crate) fn end(&self) {
        self.phones.iter().for_each(|phone| phone.kill(self));
        self.timeline.kill(NATURE);
    }

    /// What every tab says must be true at every moment.
    pub(crate) fn check_claims(&self) {
        for phone in &self.phones {
            for tab in phone.open_tabs() {
                let standing = tab.standing.get();
                let says_sent = matches!(standing, Standing::Synced | Standing::Offline);
                if says_sent || matches!(standing, Standing::Waiting | Standing::ServerTrouble) {
                    self.check_claim(phone, &tab, says_sent);
                }
            }
        }
    }

    /// What was done in this tab is stored, or also sent.
    fn check_claim(&self, phone: &Phone, tab: &Tab, says_sent: bool) {
        let mut ledger = self.ledger.borrow_mut();
        // What is known to be sent need not be looked at again.
        let mut made = tab.made.borrow_mut();
        made.retain(|id| !ledger.is_answered(&phone.person, id) && !ledger.is_gone(id));
        if made.is_empty() {
            return;
        }
        let stored = phone.disk.borrow().load();
        for id in made.iter() {
            let is_stored = stored.outbox.iter().any(|it| it.id == *id);
            if says_sent || !is_stored {
                let (number, standing) = (phone.number, tab.standing.get());
                ledger.fault(format!("phone {number} says {standing:?}; {id} is not"));
            }
            ledger.note_promised(id);
        }
    }

    /// What must be true once everything has arrived.
    pub(crate) fn check_end(&self) {
        let mut faults = Vec::new();
        let mut ledger = self.ledger.borrow_mut();
        ledger.settle();
        for (person, _) in people() {
            let file = File::from_records(self.machine.borrow().records(&person));
            if file != *ledger.file(&person) {
                let other = other(&file, ledger.file(&person));
                faults.push(format!(
                    "the server holds another file of {person}: {other}"
                ));
            }
        }
        for phone in &self.phones {
            let (number, file) = (phone.number, ledger.file(&phone.person));
            let stored = phone.disk.borrow().load();
            let on_disk = File::from_records(stored.records);
            if on_disk != *file {
                let other = other(&on_disk, file);
                faults.push(format!(
                    "phone {number} has another file on its disk: {other}"
                ));
            }
            if !stored.outbox.is_empty() {
                faults.push(format!("phone {number} never sent {:?}", stored.outbox));
            }
            for tab in phone.open_tabs() {
                if tab.replica.borrow().view() != file {
                    faults.push(format!("phone {number} shows another file"));
                }
            }
        }
        for fault in faults {
            ledger.fault(fault);
        }
    }
}
