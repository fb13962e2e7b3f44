//! How a phone and the server come to hold the same file.
//!
//! The phone makes mutations and keeps them in its outbox; the server applies them in order and
//! answers with what changed since the phone's cursor. Pure: the network and the database are
//! elsewhere. The protocol is described in [`protocol`], the phone's side in [`Replica`].

pub mod accounts;
pub mod buddies;
pub mod desk;
pub mod json;
pub mod monitoring;
pub mod phones;
pub mod protocol;
mod put_back;
mod replica;
pub mod sign_in;
pub mod webpush;

pub use put_back::{Gone, gone};
pub use replica::{Persist, RefusedMutation, Replica, Stored};
