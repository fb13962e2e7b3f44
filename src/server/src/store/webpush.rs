//! What the store knows of Web Push: which phones are told of what, and what waits to be told.

use domain::time::{Day, Instant};
use domain::webpush::{PushKind, PushLetter, Quiet};
use domain::{DeviceId, PersonId};

use super::{Session, StoreError};

/// Everything about phones that are told something while the app is closed.
pub trait WebPushStore: Send + Sync {
    /// What a phone has chosen; nothing while it is off.
    fn push_choice(&self, device: &DeviceId) -> Result<Option<Choice>, StoreError>;

    /// Switches it on for a phone, or changes it. The browser that this is belongs to no other phone
    /// from now on.
    fn subscribe(&self, session: &Session, new: &NewSubscription) -> Result<(), StoreError>;

    /// Switches it off; what waits is forgotten. Nothing happens where it is off.
    fn unsubscribe(&self, device: &DeviceId) -> Result<(), StoreError>;

    /// Phones that were not told of this evening yet.
    fn untold(&self, evening: Day) -> Result<Vec<Untold>, StoreError>;

    /// A phone was told of this evening, or has something to be told of it that is worth something until
    /// `until`: both at once, so that neither is lost or done twice.
    fn told(
        &self,
        device: &DeviceId,
        evening: Day,
        ask: Option<Instant>,
        now: Instant,
    ) -> Result<(), StoreError>;

    /// What is due, the longest waiting first.
    fn push_due(&self, now: Instant, most: usize) -> Result<Vec<Waiting>, StoreError>;

    /// Takes it until then (UTC), before it is sent: false when another server has it, or it changed since it was read.
    /// Of a server that ended in between it is taken again from then on.
    fn push_take(&self, waiting: &Waiting, until: Instant) -> Result<bool, StoreError>;

    /// What became of it.
    fn push_done(&self, waiting: &Waiting, became: Became) -> Result<(), StoreError>;
}

/// What a phone has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Of what it is told.
    pub kinds: Vec<PushKind>,
    /// When it is left alone.
    pub quiet: Option<Quiet>,
}

/// Where a phone is reached, and for whom what is sent there is encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Address at a push service: who knows it can send there.
    pub endpoint: String,
    /// Public key of the browser, as SEC1 has it.
    pub p256dh: Vec<u8>,
    /// The secret that both sides know.
    pub auth: [u8; 16],
}

/// A phone that wants to be told.
#[derive(Clone, Debug)]
pub struct NewSubscription {
    /// Where it is reached.
    pub reach: Reach,
    /// What it has chosen.
    pub choice: Choice,
    /// The last evening that has begun: a phone that is new is not told of it.
    pub evening: Day,
    /// The moment now (UTC).
    pub now: Instant,
}

/// A phone that was not told of an evening yet.
#[derive(Clone, Debug)]
pub struct Untold {
    /// The phone.
    pub device: DeviceId,
    /// Whose it is.
    pub person: PersonId,
    /// Of what it is told.
    pub kinds: Vec<PushKind>,
    /// The last evening that it was told.
    pub after: Day,
}

/// Something that waits to be told.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The phone.
    pub device: DeviceId,
    /// Whose it is.
    pub person: PersonId,
    /// Where it is reached.
    pub reach: Reach,
    /// When it is left alone.
    pub quiet: Option<Quiet>,
    /// Which letter.
    pub letter: PushLetter,
    /// Since when it waits, or until when it is taken (UTC).
    pub due_at: Instant,
    /// From then on it is worth nothing (UTC).
    pub until: Instant,
    /// How many reasons there were for it so far.
    pub asked: u64,
    /// How often it failed.
    pub tries: u32,
    /// When the phone was told the same last (UTC).
    pub sent_at: Option<Instant>,
}

/// What became of something that waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// The push service has it, at this moment (UTC).
    Sent(Instant),
    /// To be looked at again then (UTC): it is quiet, or it was told just now.
    PutOff(Instant),
    /// It is worth nothing any more, or was tried too often.
    Dropped,
    /// The push service knows the phone no more.
    Gone,
}
