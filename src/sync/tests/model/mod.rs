//! A server and phones without a network or a disk, for tests of the protocol.

use std::collections::{BTreeMap, VecDeque};

use domain::regelen::{
    Answer, BillKind, BillStage, Cost, Every, ItemState, ItemStatus, LifeChange, Payer, Sender,
};
use domain::time::{ClockTime, Instant};
use domain::{
    Action, BudgetLineId, Change, EntryId, File, ItemId, Language, Mutation, MutationId, NewBill,
    Person, PersonId, PhotoId, Record, RecordKey, Refusal, ReportedChangeId, Step, StepId,
    StepOwner, StepStatus, Who, Wording, apply,
};
use proptest::test_runner::TestCaseError;
use sync::protocol::{PROTOCOL, Refused, SyncRequest, SyncResponse};
use sync::{Persist, Replica, Stored};

/// A moment that moves on with every event.
pub(crate) fn now(index: usize) -> Instant {
    Instant::from_millis(1_795_000_000_000 + index as i64 * 60_000)
}

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

/// A small file: a person, steps to accept, an item.
pub(crate) fn some_file() -> File {
    let person = Person {
        id: PersonId::new("p"),
        name: "Samir".into(),
        own_name: None,
        language: Language::Arabic,
        municipality: "Amsterdam".into(),
        route: None,
        strengths: Vec::new(),
    };
    let steps = (0..3_u32).map(|order| Step {
        id: StepId::new(format!("s{order}")),
        order,
        title: Wording::ready("step"),
        owner: StepOwner::Person,
        status: StepStatus::Proposed,
        on: None,
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: None,
    });
    let item = ItemState {
        id: ItemId::new("insurance.contents"),
        status: ItemStatus::Open,
        on: None,
        owner: None,
        due: None,
        note: None,
        letter_date: None,
        answers: Vec::new(),
    };
    let records = [Record::from(person), item.into()]
        .into_iter()
        .chain(steps.map(Record::from));
    File::from_records(records)
}

/// Some action; it may well be one that the server refuses by then.
pub(crate) fn action(choice: u16, view: &File) -> Action {
    let pick = usize::from(choice / 16);
    let bill = |view: &File| {
        view.bills
            .keys()
            .nth(pick % view.bills.len().max(1))
            .cloned()
    };
    let item = ItemId::new(if pick.is_multiple_of(2) {
        "insurance.contents"
    } else {
        "bills.taxes"
    });
    let change = view
        .reported_changes
        .keys()
        .nth(pick % view.reported_changes.len().max(1))
        .cloned();
    match (choice % 20, bill(view)) {
        (0, _) => Action::TickItem { item },
        (1, _) => Action::UntickItem { item },
        (2, _) => Action::SetItemNotForMe { item },
        (3, _) => Action::AcceptStep {
            step: StepId::new(format!("s{}", pick % 3)),
        },
        (4, _) => Action::SetLanguage {
            language: *Language::ALL.get(pick % 4).unwrap_or(&Language::Dutch),
        },
        (5, Some(bill)) => Action::PayBill { bill },
        (6, Some(bill)) => Action::RemoveBill { bill },
        (7, Some(bill)) => Action::MoveBill {
            bill,
            stage: BillStage::Reminder,
        },
        (8, _) => Action::SendMessage {
            text: Wording::written(Language::Arabic, format!("رسالة {pick}")),
            to: None,
            about: None,
        },
        (9, _) => Action::ReportChange {
            what: *LifeChange::ALL
                .get(pick % LifeChange::ALL.len())
                .unwrap_or(&LifeChange::Work),
            from: now(pick).day(),
        },
        (10, _) => Action::NoteToeslagenTold {
            change: change.unwrap_or_else(|| ReportedChangeId::new("none")),
            is_told: pick.is_multiple_of(2),
        },
        (11, _) => Action::NoteAnswer {
            item,
            answer: Answer {
                who: "gemeente".to_owned(),
                on: now(0).day(),
                said: format!("ja {pick}"),
            },
        },
        (12, _) => Action::SayIPay {
            cost: Cost::Rent,
            from: pick.is_multiple_of(2).then(|| now(0).day()),
        },
        (13, _) => Action::NoteLetterDate {
            item,
            on: now(0).day().plus_days(-(pick as i32 % 30)),
        },
        (14, Some(bill)) => Action::ArrangeBill {
            bill,
            first: now(0).day(),
            amount_cents: 1_000,
            terms: 3,
        },
        (15, Some(bill)) if pick.is_multiple_of(3) => Action::RemovePhoto {
            bill,
            photo: PhotoId::new("photo-0001"),
        },
        (15, Some(bill)) => Action::AddPhoto {
            bill,
            photo: PhotoId::new(format!("photo-000{}", pick % 8)),
        },
        (16, _) => Action::SetBudgetLine {
            line: BudgetLineId::new("rent"),
            amount_cents: pick.is_multiple_of(3).then_some(1_000 + pick as i64),
            every: Every::Month,
        },
        (17, _) => Action::AddEntry {
            text: Wording::written(Language::Dutch, "Markt"),
            on: now(0).day(),
            starts: ClockTime::MIDNIGHT,
            ends: ClockTime::MIDNIGHT.plus_minutes(pick as u16 % 90),
            place: None,
        },
        (18, _) => Action::RemoveEntry {
            entry: view
                .entries
                .keys()
                .next_back()
                .cloned()
                .unwrap_or(EntryId::new("none")),
        },
        _ => Action::AddBill(NewBill {
            from: Sender::EnergySupplier,
            from_name: None,
            kind: BillKind::Monthly,
            due: Some(now(0).day()),
            amount_cents: Some(1_250),
            stage: BillStage::Bill,
            paid_by: Some(Payer::Person),
            is_monthly: pick.is_multiple_of(2),
        }),
    }
}

/// The server's side of the protocol, in memory.
pub(crate) struct Server {
    pub(crate) file: File,
    head: u64,
    changed: Vec<(u64, Change)>,
    answered: BTreeMap<usize, Vec<(MutationId, Option<Refusal>)>>,
}

impl Server {
    pub(crate) fn new(file: File) -> Self {
        Self {
            file,
            head: 1,
            changed: Vec::new(),
            answered: BTreeMap::new(),
        }
    }

    pub(crate) fn times_answered(&self, id: &MutationId) -> usize {
        self.answered
            .values()
            .flatten()
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
        let is_whole_file = request.cursor == 0;
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
            last_seq: self.answered.get(&device).map_or(0, |log| log.len() as u64),
            refused,
            unknown: None,
        }
    }

    fn answer(&mut self, device: usize, mutation: &Mutation, now: Instant) -> Option<Refusal> {
        let log = self.answered.entry(device).or_default();
        if let Some((id, refusal)) = log.get(mutation.seq as usize - 1) {
            assert_eq!(*id, mutation.id, "a number was used twice");
            return *refusal;
        }
        assert_eq!(mutation.seq, log.len() as u64 + 1, "a number was skipped");
        let outcome = apply(&self.file, mutation, Who::StatusHolder, now);
        log.push((mutation.id.clone(), outcome.as_ref().err().copied()));
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

fn records_of(file: &File) -> Vec<Record> {
    let person = file.person.clone().map(Record::from);
    let steps = file.steps.values().cloned().map(Record::from);
    let entries = file.entries.values().cloned().map(Record::from);
    let items = file.items.values().cloned().map(Record::from);
    let bills = file.bills.values().cloned().map(Record::from);
    let reported = file.reported_changes.values().cloned().map(Record::from);
    let costs = file.fixed_costs.values().cloned().map(Record::from);
    let budget = file.budget.values().cloned().map(Record::from);
    let local = file.local_rules.values().cloned().map(Record::from);
    let messages = file.messages.values().cloned().map(Record::from);
    person
        .into_iter()
        .chain(steps)
        .chain(entries)
        .chain(items)
        .chain(bills)
        .chain(reported)
        .chain(costs)
        .chain(budget)
        .chain(local)
        .chain(messages)
        .collect()
}

/// A phone with its memory, its disk, and answers that are still under way.
pub(crate) struct Phone {
    device: usize,
    pub(crate) replica: Replica,
    records: BTreeMap<RecordKey, Record>,
    stored: Stored,
    late: VecDeque<SyncResponse>,
}

impl Phone {
    pub(crate) fn new(device: usize) -> Self {
        let (replica, records, stored) = (Replica::default(), BTreeMap::new(), Stored::default());
        Self {
            device,
            replica,
            records,
            stored,
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
        if matches!(fate, Fate::RequestLost) {
            return;
        }
        let answer = over_the_wire(&server.handle(self.device, &request, now));
        match fate {
            Fate::AnswerLost | Fate::RequestLost => {}
            Fate::AnswerLate => self.late.push_back(answer),
            Fate::Arrives => self.take(answer, now),
            Fate::AnswerDoubled => {
                self.take(answer.clone(), now);
                self.take(answer, now);
            }
            Fate::RequestDoubled => {
                let again = over_the_wire(&server.handle(self.device, &request, now));
                self.take(answer, now);
                self.take(again, now);
            }
        }
    }

    pub(crate) fn take_late_answer(&mut self, now: Instant) {
        if let Some(answer) = self.late.pop_front() {
            self.take(answer, now);
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

    fn on_disk(&self) -> Stored {
        Stored {
            records: self.records.values().cloned().collect(),
            ..self.stored.clone()
        }
    }

    fn take(&mut self, answer: SyncResponse, now: Instant) {
        let Some(persist) = self.replica.receive(answer, now) else {
            return;
        };
        self.store(persist);
    }

    fn store(&mut self, persist: Persist) {
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
            .retain(|mutation| mutation.seq > persist.last_seq);
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
