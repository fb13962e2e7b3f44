//! A server and phones without a network or a disk, for tests of the protocol.

pub(crate) mod files;
pub(crate) mod taps;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use domain::time::Instant;
use domain::{
    Action, Change, File, Mutation, MutationId, PersonId, Record, RecordKey, Refusal, Who, apply,
};
use proptest::test_runner::TestCaseError;
use sync::protocol::{PROTOCOL, Refused, SyncRequest, SyncResponse};
use sync::{Persist, Replica, Stored};

/// What becomes of a request and its answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fate {
    Arrives,
    RequestLost,
    AnswerLost,
    RequestDoubled,
    AnswerLate,
    AnswerDoubled,
}

/// The numbers of a history that begins with a backup that is put back are so far above those before.
const HISTORY: u64 = 1 << 20;

/// What a device was answered, by number.
type Answered = BTreeMap<u64, (MutationId, Option<Refusal>)>;

/// The server's side of the protocol, in memory.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) file: File,
    head: u64,
    changed: Vec<(u64, Change)>,
    answered: BTreeMap<usize, Answered>,
    /// Devices whose numbers may jump once, since a backup was put back.
    may_jump: BTreeSet<usize>,
}

impl Server {
    pub(crate) fn new(file: File) -> Self {
        Self {
            file,
            head: 1,
            changed: Vec::new(),
            answered: BTreeMap::new(),
            may_jump: BTreeSet::new(),
        }
    }

    /// Is from now on what it was then, and goes on with another history.
    pub(crate) fn put_back(&mut self, then: Self) {
        let head = (self.head / HISTORY + 1) * HISTORY;
        *self = Self { head, ..then };
        self.may_jump = self.answered.keys().copied().chain(0..8).collect();
    }

    fn last_seq(&self, device: usize) -> u64 {
        let log = self.answered.get(&device);
        log.and_then(|it| it.keys().next_back())
            .copied()
            .unwrap_or(0)
    }

    pub(crate) fn times_answered(&self, id: &MutationId) -> usize {
        self.answered
            .values()
            .flat_map(BTreeMap::values)
            .filter(|(answered, _)| answered == id)
            .count()
    }

    fn handle(&mut self, device: usize, request: &SyncRequest, now: Instant) -> SyncResponse {
        let mut refused = Vec::new();
        for mutation in &request.mutations {
            if let Some(refusal) = self.answer(device, mutation, now) {
                refused.push(Refused {
                    id: mutation.id.clone(),
                    seq: mutation.seq,
                    refusal,
                });
            }
        }
        let is_whole_file = request.cursor / HISTORY != self.head / HISTORY || request.cursor == 0;
        let changes = if is_whole_file {
            records_of(&self.file)
                .into_iter()
                .map(Change::Put)
                .collect()
        } else {
            let news = self.changed.iter().filter(|(at, _)| *at > request.cursor);
            news.map(|(_, change)| change.clone()).collect()
        };
        SyncResponse {
            protocol: PROTOCOL,
            server_now: now,
            since: request.cursor,
            cursor: self.head,
            is_whole_file,
            changes,
            last_seq: self.last_seq(device),
            refused,
            unknown: None,
        }
    }

    fn answer(&mut self, device: usize, mutation: &Mutation, now: Instant) -> Option<Refusal> {
        let next = self.last_seq(device) + 1;
        let may_jump = self.may_jump.remove(&device);
        let log = self.answered.entry(device).or_default();
        if let Some((id, refusal)) = log.get(&mutation.seq) {
            assert_eq!(*id, mutation.id, "a number was used twice");
            return *refusal;
        }
        assert!(mutation.seq == next || may_jump, "a number was skipped");
        let outcome = apply(&self.file, mutation, Who::StatusHolder, now);
        let answer = (mutation.id.clone(), outcome.as_ref().err().copied());
        log.insert(mutation.seq, answer);
        match outcome {
            Err(refusal) => Some(refusal),
            Ok(changes) => {
                self.head += 1;
                for change in changes {
                    self.file.absorb(change.clone());
                    // Each record is told once, as it is now.
                    self.changed.retain(|(_, it)| it.key() != change.key());
                    self.changed.push((self.head, change));
                }
                None
            }
        }
    }
}

/// Every record: a kind that a file has and this lacks does not compile.
fn records_of(file: &File) -> Vec<Record> {
    macro_rules! of_all {
        ($($kind:ident),+) => {{
            let File { person, $($kind),+ } = file.clone();
            let mut records: Vec<Record> = person.into_iter().map(Record::from).collect();
            $(records.extend($kind.values().cloned().map(Record::from));)+
            records
        }};
    }
    of_all!(
        team,
        anchors,
        goals,
        steps,
        counters,
        entries,
        levels,
        items,
        bills,
        fixed_costs,
        budget,
        reported_changes,
        local_rules,
        messages
    )
}

/// A phone with its memory, its disk, and answers that are still under way.
pub(crate) struct Phone {
    device: usize,
    pub(crate) replica: Replica,
    records: BTreeMap<RecordKey, Record>,
    stored: Stored,
    /// What stood here before the server was put back.
    pub(crate) before: Vec<Record>,
    late: VecDeque<(SyncResponse, u64)>,
}

impl Phone {
    pub(crate) fn new(device: usize) -> Self {
        let (replica, records, stored) = (Replica::default(), BTreeMap::new(), Stored::default());
        Self {
            device,
            replica,
            records,
            stored,
            before: Vec::new(),
            late: VecDeque::new(),
        }
    }

    /// Taps; returns the mutation that was made, if it was not refused on the spot.
    pub(crate) fn tap(&mut self, id: String, action: Action, now: Instant) -> Option<MutationId> {
        let mutation = self.replica.enact(MutationId::new(id), action, now).ok()?;
        self.stored.outbox.push(mutation.clone());
        Some(mutation.id)
    }

    pub(crate) fn sync(&mut self, server: &mut Server, fate: Fate, now: Instant) {
        let request = self.replica.request(PersonId::new("p"), now);
        let sent = request.mutations.last().map_or(0, |it| it.seq);
        if matches!(fate, Fate::RequestLost) {
            return;
        }
        let answer = over_the_wire(&server.handle(self.device, &request, now));
        match fate {
            Fate::AnswerLost | Fate::RequestLost => {}
            Fate::AnswerLate => self.late.push_back((answer, sent)),
            Fate::Arrives => self.take(answer, sent, now),
            Fate::AnswerDoubled => {
                self.take(answer.clone(), sent, now);
                self.take(answer, sent, now);
            }
            Fate::RequestDoubled => {
                let again = over_the_wire(&server.handle(self.device, &request, now));
                self.take(answer, sent, now);
                self.take(again, sent, now);
            }
        }
    }

    pub(crate) fn take_late_answer(&mut self, now: Instant) {
        if let Some((answer, sent)) = self.late.pop_front() {
            self.take(answer, sent, now);
        }
    }

    pub(crate) fn restart(&mut self, now: Instant) {
        self.replica = Replica::open(self.on_disk(), now);
    }

    pub(crate) fn disk_agrees_with_memory(&self, now: Instant) -> Result<(), TestCaseError> {
        let again = Replica::open(self.on_disk(), now);
        let waiting = |replica: &Replica| replica.outbox().cloned().collect::<Vec<_>>();
        proptest::prop_assert_eq!(waiting(&again), waiting(&self.replica));
        proptest::prop_assert_eq!(again.cursor(), self.replica.cursor());
        Ok(())
    }

    /// The server's records as they are here.
    pub(crate) fn on_phone(&self) -> Vec<Record> {
        self.records.values().cloned().collect()
    }

    fn on_disk(&self) -> Stored {
        Stored {
            records: self.records.values().cloned().collect(),
            ..self.stored.clone()
        }
    }

    fn take(&mut self, answer: SyncResponse, sent: u64, now: Instant) {
        let Some(persist) = self.replica.receive(answer, sent, now) else {
            return;
        };
        self.store(persist);
    }

    fn store(&mut self, persist: Persist) {
        if persist.is_put_back {
            self.before.extend(self.records.values().cloned());
        }
        if persist.is_whole_file {
            self.records.clear();
        }
        for record in persist.put {
            self.records.insert(record.key(), record);
        }
        for key in &persist.remove {
            self.records.remove(key);
        }
        self.stored
            .outbox
            .retain(|mutation| mutation.seq > persist.answered);
        self.stored.refused.extend(persist.refused);
        self.stored.cursor = persist.cursor;
        self.stored.last_seq = persist.last_seq;
    }
}

/// As the server writes it and the phone reads it.
fn over_the_wire(answer: &SyncResponse) -> SyncResponse {
    let text = serde_json::to_string(answer).expect("an answer is JSON");
    sync::json::read(&text).expect("the phone reads what the server writes")
}
