//! What goes over the wire at `POST /api/v1/sync`. One round trip does it all.
//!
//! 1. The phone sends its cursor and every mutation that is still in its outbox, in order.
//! 2. The server applies, in one transaction, each mutation whose `seq` is one above the last it
//!    remembers of this device; one it remembers already is not applied again and gets the same
//!    answer as before. A refused mutation counts as answered, with its reason.
//! 3. At a mutation it does not know, or at a gap in the numbers, the server stops: that one and
//!    those behind it stay in the phone's outbox.
//! 4. The answer holds every record that changed after the cursor, the new cursor, and the number
//!    of the last mutation of this device that the server remembers.
//!
//! Invariants: an acknowledged mutation is on the server's disk; `seq` never goes back; the view
//! of a phone is the server's records with the waiting mutations applied on top.

use domain::time::Instant;
use domain::{Change, Mutation, MutationId, PersonId, Refusal};
use serde::{Deserialize, Serialize};

/// Version of the protocol.
pub const PROTOCOL: u32 = 1;

/// The most mutations in one request; a longer outbox goes up in several.
pub const MOST_MUTATIONS: usize = 200;

/// What the phone sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncRequest {
    /// Version of the protocol, [`PROTOCOL`].
    pub protocol: u32,
    /// The person whose file this is.
    pub person: PersonId,
    /// Where the phone is: the cursor of the last answer, 0 at first.
    pub cursor: u64,
    /// The phone's clock (UTC), so that a wrong clock is noticed.
    pub device_now: Instant,
    /// Mutations that wait, in order of `seq`.
    pub mutations: Vec<Mutation>,
}

/// What the server answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncResponse {
    /// Version of the protocol, [`PROTOCOL`].
    pub protocol: u32,
    /// The server's clock (UTC).
    pub server_now: Instant,
    /// The cursor that the phone sent: an answer to a question that the phone no longer asks is
    /// known by it.
    pub since: u64,
    /// Where the phone is now.
    pub cursor: u64,
    /// Whether `changes` is the whole file: the phone drops what it had.
    pub is_whole_file: bool,
    /// What changed since the phone's cursor.
    pub changes: Vec<Change>,
    /// Number of the last mutation of this device that the server remembers; 0 for none.
    pub last_seq: u64,
    /// Mutations of this request that were refused.
    #[serde(default)]
    pub refused: Vec<Refused>,
    /// The mutation at which the server stopped because it does not know its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Unknown>,
}

/// A mutation that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Refused {
    /// Its id.
    pub id: MutationId,
    /// Its number.
    pub seq: u64,
    /// Why.
    pub refusal: Refusal,
}

/// A kind of mutation that the server does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Unknown {
    /// Number of the mutation.
    pub seq: u64,
    /// Name of the action.
    pub name: String,
}

/// What the phone sends to `POST /api/v1/pairing`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PairingRequest {
    /// The code from the klantmanager's card; case, spaces and dashes do not matter.
    pub code: String,
}

/// What the server answers to a right code, beside the session cookie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PairingResponse {
    /// Whose phone this is now.
    pub person: PersonId,
    /// The language the person reads.
    pub language: domain::Language,
    /// The server's clock (UTC).
    pub server_now: Instant,
}

/// An error, as `application/problem+json` (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Stable name of the kind of error, such as `/problems/wrong-code`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words, in English, for whoever reads logs.
    pub title: String,
    /// Status code of the answer.
    pub status: u16,
    /// What is wrong with this request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The field that is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}
