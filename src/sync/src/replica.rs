//! The phone's side: the server's records, the outbox on top, and what the person sees.

use std::collections::VecDeque;

use domain::time::Instant;
use domain::{Action, Change, File, Mutation, MutationId, Record, RecordKey, Refusal, Who, apply};
use serde::{Deserialize, Serialize};

use crate::protocol::{MOST_MUTATIONS, PROTOCOL, SyncRequest, SyncResponse, Unknown};

/// A file on a phone.
///
/// Invariant: `view` = `base` with every mutation of `outbox` applied in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replica {
    base: File,
    view: File,
    outbox: VecDeque<Mutation>,
    refused: Vec<RefusedMutation>,
    unknown: Option<Unknown>,
    unreadable: usize,
    cursor: u64,
    last_seq: u64,
}

/// A mutation that the server refused, kept until the person has seen it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedMutation {
    /// What the person meant.
    pub mutation: Mutation,
    /// Why it was refused.
    pub refusal: Refusal,
}

/// What a phone has stored.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    /// The server's records.
    pub records: Vec<Record>,
    /// Mutations that wait, in order of `seq`.
    pub outbox: Vec<Mutation>,
    /// How many mutations wait that this app cannot read: a newer one stored them. They stay, and
    /// those behind them wait for them.
    pub unreadable: usize,
    /// Refusals that the person has not seen.
    pub refused: Vec<RefusedMutation>,
    /// Cursor of the last answer.
    pub cursor: u64,
    /// The last number that the server acknowledged.
    pub last_seq: u64,
}

/// What an answer of the server changes in what is stored. All of it, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Persist {
    /// Whether all stored records go first.
    pub is_whole_file: bool,
    /// Whether they are kept aside until the person has read what of them is gone: the server was put back
    /// to a backup.
    pub is_put_back: bool,
    /// Records to store.
    pub put: Vec<Record>,
    /// Records to remove.
    pub remove: Vec<RecordKey>,
    /// New cursor.
    pub cursor: u64,
    /// The last number that the server acknowledged.
    pub last_seq: u64,
    /// Mutations up to and with this number leave the outbox: they were sent, and what became of them is in here.
    /// What another tab sent may be acknowledged too, and its refusal not told yet.
    pub answered: u64,
    /// Refusals to keep until the person has seen them.
    pub refused: Vec<RefusedMutation>,
}

impl Replica {
    /// The file as stored on this phone.
    pub fn open(stored: Stored, now: Instant) -> Self {
        let mut replica = Self {
            base: File::from_records(stored.records),
            outbox: stored.outbox.into(),
            unreadable: stored.unreadable,
            refused: stored.refused,
            cursor: stored.cursor,
            last_seq: stored.last_seq,
            ..Self::default()
        };
        replica.rebase(now);
        replica
    }

    /// What the person sees.
    pub fn view(&self) -> &File {
        &self.view
    }

    /// What the server has, as far as this phone heard: without what waits.
    pub fn confirmed(&self) -> &File {
        &self.base
    }

    /// Mutations that wait, oldest first.
    pub fn outbox(&self) -> impl ExactSizeIterator<Item = &Mutation> {
        self.outbox.iter()
    }

    /// Whether this mutation still waits.
    pub fn is_waiting(&self, id: &MutationId) -> bool {
        self.outbox.iter().any(|mutation| mutation.id == *id)
    }

    /// Whether what waits does not follow what was acknowledged: another tab stored what comes before it.
    pub fn has_gap(&self) -> bool {
        let first = self.outbox.front();
        first.is_some_and(|mutation| mutation.seq != self.last_seq + 1)
    }

    /// Refusals that the person has not seen.
    pub fn refused(&self) -> &[RefusedMutation] {
        &self.refused
    }

    /// How many mutations wait, with those that this app cannot read.
    pub fn waiting(&self) -> usize {
        self.outbox.len() + self.unreadable
    }

    /// Whether something waits that the server or this app does not know yet: one of them needs an
    /// update.
    pub fn needs_update(&self) -> bool {
        self.unknown.is_some() || self.unreadable > 0
    }

    /// Does at once what the person means and puts it in the outbox.
    ///
    /// # Errors
    /// A refusal, when it is clear already that it cannot be done; then nothing changed. So it is while the
    /// file is not here: a phone that was emptied does not know yet which numbers it has used.
    pub fn enact(
        &mut self,
        id: MutationId,
        action: Action,
        now: Instant,
    ) -> Result<Mutation, Refusal> {
        if self.view.person.is_none() {
            return Err(Refusal::Gone);
        }
        let seq = self.outbox.back().map_or(self.last_seq, |last| last.seq) + 1;
        let mutation = Mutation {
            id,
            seq,
            at: now,
            action: action.into(),
        };
        for change in apply(&self.view, &mutation, Who::StatusHolder, now)? {
            self.view.absorb(change);
        }
        self.outbox.push_back(mutation.clone());
        Ok(mutation)
    }

    /// Sets the moments of what waits further by so many milliseconds: the phone's clock turned out to be wrong
    /// after they were written down. What is sent is told by the same clock as when it is sent.
    pub fn restamp(&mut self, millis: i64) {
        for mutation in &mut self.outbox {
            mutation.at = mutation.at.plus_millis(millis);
        }
    }

    /// Gives a mutation the number under which it was stored; another tab may have taken its own.
    pub fn renumber(&mut self, id: &MutationId, seq: u64) {
        if let Some(mutation) = self.outbox.iter_mut().find(|mutation| mutation.id == *id) {
            mutation.seq = seq;
        }
    }

    /// Takes back a mutation that could not be stored.
    pub fn forget(&mut self, id: &MutationId, now: Instant) {
        self.outbox.retain(|mutation| mutation.id != *id);
        self.rebase(now);
    }

    /// What to send now. The caller names the person: a new phone has no records yet.
    pub fn request(&self, person: domain::PersonId, now: Instant) -> SyncRequest {
        SyncRequest {
            protocol: PROTOCOL,
            person,
            cursor: self.cursor,
            device_now: now,
            mutations: self.outbox.iter().take(MOST_MUTATIONS).cloned().collect(),
        }
    }

    /// Takes over an answer and says what to store. An answer to an earlier question (it came late,
    /// or twice) changes nothing: what it brought came with a later one, or will. `sent` is the number of the
    /// last mutation that the question carried, 0 for none.
    ///
    /// Nothing leaves the outbox that was not sent. A server that remembers a number of something that still
    /// waits here gave it to something else: this phone was copied, or put back to what it was. What waits
    /// keeps its number then, and is refused aloud when it is sent.
    pub fn receive(&mut self, answer: SyncResponse, sent: u64, now: Instant) -> Option<Persist> {
        if answer.since != self.cursor {
            return None;
        }
        let refused = self.take_refused(&answer);
        let answered = answer.last_seq.min(sent);
        let is_put_back = answer.is_whole_file && self.cursor != 0;
        self.outbox.retain(|mutation| mutation.seq > answered);
        let next = self.outbox.front().map_or(u64::MAX, |it| it.seq);
        if next > answer.last_seq {
            self.last_seq = self.last_seq.max(answer.last_seq);
        }
        self.cursor = answer.cursor;
        self.unknown = answer.unknown;
        self.refused.extend(refused.iter().cloned());
        if answer.is_whole_file {
            self.base = File::default();
        }
        let mut persist = Persist {
            is_whole_file: answer.is_whole_file,
            is_put_back,
            cursor: self.cursor,
            last_seq: self.last_seq,
            answered,
            refused,
            ..Persist::default()
        };
        for change in answer.changes {
            self.base.absorb(change.clone());
            match change {
                Change::Put(record) => persist.put.push(record),
                Change::Remove(key) => persist.remove.push(key),
            }
        }
        self.rebase(now);
        Some(persist)
    }

    /// Where the phone is: what it holds of the server.
    pub fn cursor(&self) -> u64 {
        self.cursor
    }

    /// Number of the last mutation that the server acknowledged; 0 for none.
    pub fn last_seq(&self) -> u64 {
        self.last_seq
    }

    /// The person has seen the refusals.
    pub fn dismiss_refused(&mut self) {
        self.refused.clear();
    }

    fn take_refused(&self, answer: &SyncResponse) -> Vec<RefusedMutation> {
        let waiting = |id: &MutationId| self.outbox.iter().find(|mutation| mutation.id == *id);
        answer
            .refused
            .iter()
            .filter_map(|refused| {
                let mutation = waiting(&refused.id)?.clone();
                Some(RefusedMutation {
                    mutation,
                    refusal: refused.refusal,
                })
            })
            .collect()
    }

    /// Puts the outbox on top of the server's records. What cannot be applied any more stays in
    /// the outbox: the server decides.
    fn rebase(&mut self, now: Instant) {
        self.view = self.base.clone();
        for mutation in &self.outbox {
            let at = mutation.at.min(now);
            if let Ok(changes) = apply(&self.view, mutation, Who::StatusHolder, at) {
                for change in changes {
                    self.view.absorb(change);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Language, Person, PersonId};

    /// An answer with the person in it, from a server that remembers this number.
    fn answer(now: Instant, since: u64, last_seq: u64) -> SyncResponse {
        let person = Person {
            id: PersonId::new("p"),
            name: "Samir".to_owned(),
            own_name: None,
            language: Language::Arabic,
            municipality: "Amsterdam".to_owned(),
            route: None,
            strengths: Vec::new(),
        };
        SyncResponse {
            protocol: PROTOCOL,
            server_now: now,
            since,
            cursor: since + 1,
            is_whole_file: since == 0,
            changes: vec![Change::from(person)],
            last_seq,
            refused: Vec::new(),
            unknown: None,
        }
    }

    fn language() -> Action {
        Action::SetLanguage {
            language: Language::Dutch,
        }
    }

    #[test]
    fn nothing_is_done_before_the_file_is_here() {
        let now = Instant::from_millis(1_795_000_000_000);
        let mut replica = Replica::default();
        let early = replica.enact(MutationId::new("a"), language(), now);
        assert_eq!(early, Err(Refusal::Gone));
        assert!(replica.receive(answer(now, 0, 9), 0, now).is_some());
        let first = replica.enact(MutationId::new("b"), language(), now);
        assert_eq!(first.map(|it| it.seq), Ok(10));
    }

    #[test]
    fn what_was_not_sent_stays_whatever_the_server_remembers() {
        let now = Instant::from_millis(1_795_000_000_000);
        let mut replica = Replica::default();
        assert!(replica.receive(answer(now, 0, 4), 0, now).is_some());
        // Asks without a mutation, and while the answer is on its way one is made here and one on a copy.
        let made = replica.enact(MutationId::new("here"), language(), now);
        assert_eq!(made.map(|it| it.seq), Ok(5));
        let persist = replica.receive(answer(now, 1, 5), 0, now);
        let persist = persist.map(|it| (it.last_seq, it.answered));
        assert_eq!(persist, Some((4, 0)), "it stays on the disk");
        assert!(replica.is_waiting(&MutationId::new("here")));
        // Sent, it is answered as ever.
        assert!(replica.receive(answer(now, 2, 5), 5, now).is_some());
        assert_eq!((replica.waiting(), replica.last_seq()), (0, 5));
    }

    #[test]
    fn what_waits_is_told_by_the_clock_that_it_is_sent_with() {
        let (wrong, right) = (1_763_900_000_000, 1_795_436_000_000);
        let [wrong, right] = [wrong, right].map(Instant::from_millis);
        let mut replica = Replica::default();
        assert!(replica.receive(answer(right, 0, 0), 0, wrong).is_some());
        assert!(
            replica
                .enact(MutationId::new("a"), language(), wrong)
                .is_ok()
        );
        replica.restamp(right.millis() - wrong.millis());
        let asked = replica.request(PersonId::new("p"), right);
        assert_eq!(asked.mutations.first().map(|it| it.at), Some(right));
    }

    #[test]
    fn a_tab_notices_that_another_stored_what_comes_before() {
        let now = Instant::from_millis(1_795_000_000_000);
        let with_first = |seq: u64| {
            let waiting = Mutation {
                id: MutationId::new("a"),
                seq,
                at: now,
                action: language().into(),
            };
            let stored = Stored {
                outbox: vec![waiting],
                last_seq: 4,
                ..Stored::default()
            };
            Replica::open(stored, now).has_gap()
        };
        assert_eq!([5, 6].map(with_first), [false, true]);
        assert!(!Replica::default().has_gap());
    }

    #[test]
    fn what_a_newer_app_stored_asks_for_an_update_until_it_is_read() {
        let now = Instant::from_millis(1_795_000_000_000);
        let stored = Stored {
            unreadable: 1,
            ..Stored::default()
        };
        let mut replica = Replica::open(stored, now);
        assert_eq!((replica.waiting(), replica.needs_update()), (1, true));

        let answer = answer(now, 0, 0);
        assert!(replica.receive(answer, 0, now).is_some());
        assert_eq!((replica.waiting(), replica.needs_update()), (1, true));
        assert!(!Replica::open(Stored::default(), now).needs_update());
    }
}
