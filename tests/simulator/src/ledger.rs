//! What must be true: a model of the server that hears every request and answer, and a list of what people
//! did and what they were told about it.

use std::collections::{BTreeMap, BTreeSet};

use domain::desk::{Staff, StaffMutation};
use domain::time::Instant;
use domain::{Change, File, Mutation, MutationId, PersonId, Record, Refusal, Who, apply, desk};
use sync::protocol::{SyncRequest, SyncResponse};

/// A phone's clock that is off by less than this is taken as it is, in milliseconds.
const SKEW_ALLOWED: i64 = 5 * 1000;

/// Something a person did.
#[derive(Clone, Debug)]
struct Made {
    phone: usize,
    /// Whether the phone said that it is stored or sent.
    is_promised: bool,
    /// Whether it was on the phone's disk: what never was goes with the tab, and so does the one to tell.
    is_stored: bool,
}

/// What must be true.
#[derive(Clone, Default)]
pub(crate) struct Ledger {
    files: BTreeMap<PersonId, File>,
    answered: BTreeMap<(PersonId, MutationId), Option<Refusal>>,
    desk_done: BTreeMap<(PersonId, MutationId), Option<Refusal>>,
    made: BTreeMap<MutationId, Made>,
    told: BTreeMap<MutationId, u32>,
    shown: BTreeSet<MutationId>,
    gone: BTreeSet<MutationId>,
    faults: Vec<String>,
}

impl Ledger {
    pub(crate) fn new(people: &[(PersonId, Vec<Record>)]) -> Self {
        let files = people.iter();
        let files = files.map(|(id, records)| (id.clone(), File::from_records(records.clone())));
        Self {
            files: files.collect(),
            ..Self::default()
        }
    }

    pub(crate) fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }

    pub(crate) fn faults(&self) -> &[String] {
        &self.faults
    }

    pub(crate) fn file(&self, person: &PersonId) -> &File {
        self.files.get(person).expect("a person of this run")
    }

    /// Somebody did something on a phone.
    pub(crate) fn note_made(&mut self, phone: usize, id: &MutationId) {
        let made = Made {
            phone,
            is_promised: false,
            is_stored: false,
        };
        self.made.insert(id.clone(), made);
    }

    /// The phone says that it is stored or sent.
    pub(crate) fn note_promised(&mut self, id: &MutationId) {
        if let Some(made) = self.made.get_mut(id) {
            made.is_promised = true;
        }
    }

    /// It is on the phone's disk.
    pub(crate) fn note_stored(&mut self, id: &MutationId) {
        if let Some(made) = self.made.get_mut(id) {
            made.is_stored = true;
        }
    }

    /// The browser took everything away from a phone, and the app says so.
    pub(crate) fn note_emptied(&mut self, phone: usize) {
        let lost = self.made.iter().filter(|(_, made)| made.phone == phone);
        self.gone.extend(lost.map(|(id, _)| id.clone()));
    }

    /// The server was put back to where it was then. What it acknowledged since is lost, and how much that is
    /// is the answer; what a phone still holds is sent again.
    pub(crate) fn put_back(&mut self, then: &Self) -> usize {
        let since = self
            .answered
            .keys()
            .filter(|it| !then.answered.contains_key(it));
        let lost: Vec<MutationId> = since.map(|(_, id)| id.clone()).collect();
        self.files.clone_from(&then.files);
        self.answered.clone_from(&then.answered);
        self.desk_done.clone_from(&then.desk_done);
        self.gone.extend(lost.iter().cloned());
        lost.len()
    }

    /// A refusal was stored on a phone, for the person to read.
    pub(crate) fn note_told(&mut self, id: &MutationId) {
        *self.told.entry(id.clone()).or_default() += 1;
    }

    /// Whether it was taken away, and nobody is to blame.
    pub(crate) fn is_gone(&self, id: &MutationId) -> bool {
        self.gone.contains(id)
    }

    /// A refusal is shown on a phone that cannot store.
    pub(crate) fn note_shown(&mut self, id: &MutationId) {
        self.shown.insert(id.clone());
    }

    pub(crate) fn is_answered(&self, person: &PersonId, id: &MutationId) -> bool {
        self.answered.contains_key(&(person.clone(), id.clone()))
    }

    /// The server answered a sync: what it acknowledged must be there from now on, done once.
    pub(crate) fn heard(&mut self, request: &SyncRequest, answer: &SyncResponse) {
        let now = answer.server_now;
        for mutation in &request.mutations {
            if mutation.seq > answer.last_seq {
                break;
            }
            let refusal = self.done(request, mutation, now);
            let told = answer.refused.iter().find(|it| it.id == mutation.id);
            let told = told.map(|it| it.refusal);
            if told != refusal {
                let id = &mutation.id;
                self.fault(format!("{id}: refused {told:?} and not {refusal:?}"));
            }
        }
    }

    fn done(&mut self, request: &SyncRequest, it: &Mutation, now: Instant) -> Option<Refusal> {
        let key = (request.person.clone(), it.id.clone());
        if let Some(refusal) = self.answered.get(&key) {
            return *refusal;
        }
        let at = corrected(it.at, request.device_now, now);
        let mutation = Mutation { at, ..it.clone() };
        let file = self.files.get_mut(&request.person).expect("a person");
        let outcome = apply(file, &mutation, Who::StatusHolder, now);
        let refusal = absorb(file, outcome);
        self.answered.insert(key, refusal);
        refusal
    }

    /// The server answered the desk.
    pub(crate) fn heard_desk(
        &mut self,
        staff: &Staff,
        (person, mutation): (&PersonId, &StaffMutation),
        told: Option<Refusal>,
        now: Instant,
    ) {
        let key = (person.clone(), mutation.id.clone());
        let refusal = if let Some(refusal) = self.desk_done.get(&key) {
            *refusal
        } else {
            let file = self.files.get_mut(person).expect("a person");
            let outcome = desk::apply(file, mutation, staff, None, None, now);
            let refusal = absorb(file, outcome);
            self.desk_done.insert(key, refusal);
            refusal
        };
        if refusal != told {
            let id = &mutation.id;
            self.fault(format!("desk, {id}: refused {told:?} and not {refusal:?}"));
        }
    }

    /// What must be true once everything has arrived.
    pub(crate) fn settle(&mut self) {
        let answered: BTreeMap<&MutationId, Option<Refusal>> = self
            .answered
            .iter()
            .map(|((_, id), it)| (id, *it))
            .collect();
        let mut faults = Vec::new();
        let excused = |id: &MutationId| self.gone.contains(id) || self.shown.contains(id);
        for (id, made) in &self.made {
            let told = self.told.get(id).copied().unwrap_or(0);
            if told > 1 && !self.gone.contains(id) {
                faults.push(format!("{id}: its refusal was told {told} times"));
            }
            match answered.get(id) {
                None if made.is_promised && !self.gone.contains(id) => {
                    faults.push(format!("{id}: said to be kept, and lost"));
                }
                Some(Some(refusal)) if told == 0 && made.is_stored && !excused(id) => {
                    faults.push(format!("{id}: {refusal:?}, and nobody was told"));
                }
                _ => {}
            }
        }
        self.faults.extend(faults);
    }

    /// How many mutations were answered, of phones and of the desk.
    pub(crate) fn size(&self) -> usize {
        self.answered.len() + self.desk_done.len()
    }
}

fn absorb(file: &mut File, outcome: Result<Vec<Change>, Refusal>) -> Option<Refusal> {
    match outcome {
        Err(refusal) => Some(refusal),
        Ok(changes) => {
            for change in changes {
                file.absorb(change);
            }
            None
        }
    }
}

/// When something was done, by the server's clock: however wrong the phone's is, it knows how long ago it was.
fn corrected(at: Instant, device_now: Instant, now: Instant) -> Instant {
    let skew = now.millis() - device_now.millis();
    let at = if skew.abs() > SKEW_ALLOWED {
        at.plus_millis(skew)
    } else {
        at
    };
    at.clamp(Instant::from_millis(0), now)
}
