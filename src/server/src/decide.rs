//! What a request's mutations do to a person's file. Pure: the database is around it.

use std::collections::BTreeMap;

use domain::desk::{is_changed_in, with_goal};
use domain::{
    Action, Change, File, MessageId, Mutation, MutationId, RecordKey, Refusal, Who, apply,
    time::Instant,
};
use sync::protocol::{Refused, Unknown};

use crate::incoming::{Incoming, Meant};

/// A mutation that the server remembers.
#[derive(Clone, Debug)]
pub(crate) struct Remembered {
    pub(crate) id: MutationId,
    pub(crate) refusal: Option<Refusal>,
}

/// What the database remembers of a device and its person.
pub(crate) trait Memory {
    /// Why something could not be read.
    type Error;
    /// The mutation of this device with this number.
    fn numbered(&self, seq: u64) -> Result<Option<Remembered>, Self::Error>;
    /// The mutation of any device of this person with this id.
    fn named(&self, id: &MutationId) -> Result<Option<Remembered>, Self::Error>;
    /// The person's file.
    fn file(&self) -> Result<File, Self::Error>;
    /// The messages that the phone had not heard of when it asked; none where nobody knows what it has.
    fn unheard(&self) -> Result<Vec<MessageId>, Self::Error>;
}

/// What is to be written and answered.
#[derive(Debug, Default)]
pub(crate) struct Decision {
    pub(crate) last_seq: u64,
    /// The last state of every record that changed.
    pub(crate) changes: BTreeMap<RecordKey, Change>,
    /// New mutations, to remember.
    pub(crate) remember: Vec<(u64, Remembered)>,
    pub(crate) refused: Vec<Refused>,
    pub(crate) unknown: Option<Unknown>,
}

/// Another mutation has this number already.
#[derive(Debug)]
pub(crate) struct NumberUsed(pub(crate) u64);

/// Where a device is when its request comes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Number of the last mutation that is remembered of it.
    pub(crate) last_seq: u64,
    /// Whether its first mutation may have any number. A phone sends its whole outbox, so what it
    /// leaves out was acknowledged: to an earlier session of the same phone, or by a server that
    /// was put back to an older copy since.
    pub(crate) is_new_here: bool,
}

/// Goes through the mutations in order.
pub(crate) fn decide<M: Memory>(
    memory: &M,
    place: Place,
    mutations: Vec<Incoming>,
    now: Instant,
) -> Result<Result<Decision, NumberUsed>, M::Error> {
    let mut decision = Decision {
        last_seq: place.last_seq,
        ..Decision::default()
    };
    let mut file = None;
    for (index, incoming) in mutations.into_iter().enumerate() {
        let (id, seq) = (incoming.id.clone(), incoming.seq);
        if seq <= decision.last_seq {
            match memory
                .numbered(seq)?
                .filter(|remembered| remembered.id == id)
            {
                Some(remembered) => decision.repeat(seq, remembered),
                None => return Ok(Err(NumberUsed(seq))),
            }
            continue;
        }
        let is_next = seq == decision.last_seq + 1 || (index == 0 && place.is_new_here);
        if !is_next {
            break;
        }
        let action = match incoming.action {
            Meant::Known(action) => action,
            Meant::Unknown(name) => {
                decision.unknown = Some(Unknown { seq, name });
                break;
            }
        };
        let outcome = if let Some(remembered) = memory.named(&id)? {
            remembered.refusal.map_or(Ok(Vec::new()), Err)
        } else {
            let file = match &mut file {
                Some(file) => file,
                empty => empty.insert(memory.file()?),
            };
            let mutation = Mutation {
                id: id.clone(),
                seq,
                at: incoming.at,
                action: action.into(),
            };
            if is_to_another(memory, file, &mutation.action)? {
                Err(Refusal::ChangedMeanwhile)
            } else {
                applied(file, &mutation, now)
            }
        };
        decision.take(id, seq, outcome);
    }
    Ok(Ok(decision))
}

/// Whether it is a yes to a proposal that the team changed before the phone heard of it.
fn is_to_another<M: Memory>(memory: &M, file: &File, action: &Action) -> Result<bool, M::Error> {
    let Action::AcceptStep { step } = action else {
        return Ok(false);
    };
    Ok(is_changed_in(&memory.unheard()?, step, file))
}

fn applied(file: &mut File, mutation: &Mutation, now: Instant) -> Result<Vec<Change>, Refusal> {
    let outcome = apply(file, mutation, Who::StatusHolder, now);
    let changes = with_goal(file, &mutation.action, outcome)?;
    for change in &changes {
        file.absorb(change.clone());
    }
    Ok(changes)
}

impl Decision {
    /// The same answer as before.
    fn repeat(&mut self, seq: u64, remembered: Remembered) {
        if let Some(refusal) = remembered.refusal {
            self.refused.push(Refused {
                id: remembered.id,
                seq,
                refusal,
            });
        }
    }

    fn take(&mut self, id: MutationId, seq: u64, outcome: Result<Vec<Change>, Refusal>) {
        self.last_seq = seq;
        let refusal = outcome.as_ref().err().copied();
        for change in outcome.unwrap_or_default() {
            self.changes.insert(change.key(), change);
        }
        if let Some(refusal) = refusal {
            self.refused.push(Refused {
                id: id.clone(),
                seq,
                refusal,
            });
        }
        self.remember.push((seq, Remembered { id, refusal }));
    }
}
