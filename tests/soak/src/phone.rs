//! A phone: the real replica, and a connection that breaks.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use domain::{MutationId, PersonId};
use sync::Replica;
use sync::json;
use sync::protocol::{SyncRequest, SyncResponse};

use crate::chance::Chance;
use crate::tally::Tally;
use crate::taps;
use crate::wire::{self, Fate};

const HOUR: i64 = 3_600_000;
/// How far clocks of phones are off.
const CLOCKS: [i64; 5] = [0, 0, 3 * HOUR, -24 * HOUR, 365 * 24 * HOUR];
/// Until everything was sent, once nothing goes wrong any more.
const CALM_WITHIN: Duration = Duration::from_secs(90);

/// A phone of a person.
pub(crate) struct Phone<'a> {
    pub(crate) name: String,
    pub(crate) person: PersonId,
    pub(crate) replica: Replica,
    /// What was done on it, in order.
    pub(crate) made: Vec<MutationId>,
    /// What of it was refused by the server.
    pub(crate) refused: BTreeSet<MutationId>,
    pub(crate) cookie: String,
    servers: Vec<SocketAddr>,
    /// The last number that a server said to have.
    acknowledged: u64,
    /// Requests and answers on their way, and when they come.
    late: Vec<(Instant, Late)>,
    clock_off: i64,
    chance: Chance,
    tally: &'a Tally,
}

enum Late {
    Request(SocketAddr, Vec<u8>),
    Answer(Box<SyncResponse>, u64),
}

impl<'a> Phone<'a> {
    pub(crate) fn new(
        name: String,
        (person, cookie): (PersonId, String),
        servers: Vec<SocketAddr>,
        chance: Chance,
        tally: &'a Tally,
    ) -> Self {
        let clock = CLOCKS.get(chance.index(CLOCKS.len()));
        Self {
            name,
            person,
            replica: Replica::default(),
            made: Vec::new(),
            refused: BTreeSet::new(),
            cookie,
            servers,
            acknowledged: 0,
            late: Vec::new(),
            clock_off: clock.copied().unwrap_or_default(),
            chance,
            tally,
        }
    }

    /// Does things and sends them, while everything goes wrong.
    pub(crate) fn live(&mut self, is_over: &AtomicBool) {
        while !is_over.load(Ordering::Relaxed) {
            for _ in 0..self.chance.index(4) {
                self.tap();
            }
            let fate = self.chance.pick(&Fate::ALL);
            self.sync(fate);
            self.deliver_late(Instant::now());
            thread::sleep(self.chance.millis(20, 900));
        }
    }

    /// Sends what still waits, now that nothing goes wrong any more.
    pub(crate) fn come_to_rest(&mut self) {
        let began = Instant::now();
        self.deliver_late(began + 2 * CALM_WITHIN);
        let mut is_done = false;
        // Once more at the end, for what others sent.
        while !is_done {
            is_done = self.replica.waiting() == 0;
            self.sync(Fate::Arrives);
            if began.elapsed() > CALM_WITHIN {
                let waiting = self.replica.waiting();
                self.tally
                    .fault(format!("{}: {waiting} still wait", self.name));
                return;
            }
        }
    }

    fn tap(&mut self) {
        let number = self.made.len() + 1;
        let id = MutationId::new(format!("{}-{number}", self.name));
        let action = taps::action(self.chance.number() as u16, self.replica.view());
        // What is refused on the spot was not done.
        if self.replica.enact(id.clone(), action, self.now()).is_ok() {
            self.made.push(id);
            self.tally.add("phones: mutations made");
        }
    }

    fn now(&self) -> domain::time::Instant {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let millis = since.map_or(0, |it| it.as_millis() as i64);
        domain::time::Instant::from_millis(millis + self.clock_off)
    }

    /// The request of now, and the last number that it carries.
    fn asked(&self) -> (SyncRequest, u64) {
        let asked = self.replica.request(self.person.clone(), self.now());
        let sent = asked.mutations.last().map_or(0, |it| it.seq);
        (asked, sent)
    }

    pub(crate) fn sync(&mut self, fate: Fate) {
        let Some(server) = self.servers.get(self.chance.index(self.servers.len())) else {
            return;
        };
        let server = *server;
        let (asked, sent) = self.asked();
        let Ok(body) = serde_json::to_string(&asked) else {
            return self.tally.fault("a request is no JSON");
        };
        let bytes = wire::request("POST", "/api/v1/sync", &self.cookie, &body);
        self.tally.add(fate.said());
        let soon = Instant::now() + self.chance.millis(500, 120_000);
        match fate {
            Fate::Lost => {}
            Fate::Half => {
                let part = bytes.get(..self.chance.index(bytes.len()));
                wire::send_only(server, part.unwrap_or_default());
            }
            Fate::AnswerLost => wire::send_only(server, &bytes),
            Fate::AnswerCut => wire::ask_a_part(server, &bytes, self.chance.index(400)),
            Fate::Late => self.late.push((soon, Late::Request(server, bytes))),
            Fate::Doubled => {
                self.late.push((soon, Late::Request(server, bytes.clone())));
                self.hear(wire::ask(server, &bytes), sent);
            }
            Fate::Arrives => self.hear(wire::ask(server, &bytes), sent),
            Fate::AnswerLate => {
                if let Some(answer) = self.read(wire::ask(server, &bytes)) {
                    self.late.push((soon, Late::Answer(Box::new(answer), sent)));
                }
            }
        }
    }

    fn hear(&mut self, answer: Option<wire::Answer>, sent: u64) {
        if let Some(answer) = self.read(answer) {
            self.receive(answer, sent);
        }
    }

    /// The answer, when it is one. What a server said to have it must have ever after.
    fn read(&mut self, answer: Option<wire::Answer>) -> Option<SyncResponse> {
        let Some(answer) = answer else {
            self.tally.add("phones: no answer, the server was gone");
            return None;
        };
        match answer.status {
            200 => {}
            503 => {
                self.tally.add("phones: answered with 503, tried again");
                return None;
            }
            other => {
                let what = format!("{} hears {other}: {}", self.name, answer.body);
                self.tally.fault(what);
                return None;
            }
        }
        let Ok(answer) = json::read::<SyncResponse>(&answer.body) else {
            self.tally
                .fault(format!("{} cannot read an answer", self.name));
            return None;
        };
        if answer.last_seq < self.acknowledged {
            let (had, has) = (self.acknowledged, answer.last_seq);
            self.tally
                .fault(format!("{}: it had {had}, and has {has}", self.name));
        }
        self.acknowledged = self.acknowledged.max(answer.last_seq);
        Some(answer)
    }

    fn receive(&mut self, answer: SyncResponse, sent: u64) {
        let (before, now) = (self.replica.cursor(), self.now());
        let Some(persist) = self.replica.receive(answer, sent, now) else {
            self.tally
                .add("phones: answers to an earlier question, left alone");
            return;
        };
        if persist.cursor < before {
            self.tally
                .fault(format!("{}: the cursor goes back", self.name));
        }
        for refused in persist.refused {
            self.tally.add("phones: mutations refused, and told once");
            if !self.refused.insert(refused.mutation.id) {
                self.tally
                    .fault(format!("{}: a refusal is told twice", self.name));
            }
        }
    }

    /// What is late and comes by then.
    fn deliver_late(&mut self, by: Instant) {
        let (due, later) = std::mem::take(&mut self.late)
            .into_iter()
            .partition(|(at, _)| *at <= by);
        self.late = later;
        let due: Vec<_> = due;
        for (_, late) in due {
            match late {
                // Nobody waits for the answer, but what it says must be true.
                Late::Request(server, bytes) => drop(self.read(wire::ask(server, &bytes))),
                Late::Answer(answer, sent) => self.receive(*answer, sent),
            }
        }
    }
}
