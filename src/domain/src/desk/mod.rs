//! The other end of the line: what staff see of a file, what they may change, and who needs them first.
//!
//! The phone uses nothing of it, so it is not in the phone's wasm.

mod action;
mod agree;
mod apply;
mod dates;
mod duty;
mod handing_over;
mod invite;
pub mod monitoring;
mod need;
mod steps;
#[cfg(test)]
mod tests;

pub use action::{
    Becomes, Edit, NewAgreed, NewAgreements, NewEntry, NewStep, Staff, StaffAction, StaffMutation,
    StepEdits,
};
pub use apply::apply;
pub use dates::{CONFIRMABLE, MovedDay, moved_days};
pub use duty::{Duty, StaffRole, see};
pub use invite::{NewPerson, invite};
pub use need::{Need, Urgency, Why, needs};
