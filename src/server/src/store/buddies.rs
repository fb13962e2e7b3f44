//! What the store knows of who looks along with a person.

use domain::time::Day;
use domain::{BuddyId, DeviceId, PersonId, Share};
use sync::buddies::Buddy;

use super::{Hash, StoreError};

/// Everything about links for who looks along. One that is over is as if it had never been.
pub trait BuddyStore: Send + Sync {
    /// Whose link works today, by name.
    fn buddies(&self, person: &PersonId, today: Day) -> Result<Vec<Buddy>, StoreError>;

    /// Adds a link; false where as many look along as may, or the phone was cut off meanwhile.
    fn add_buddy(&self, new: &NewBuddy) -> Result<bool, StoreError>;

    /// Ends a link; false when it is none of this person's.
    fn end_buddy(&self, person: &PersonId, id: &BuddyId) -> Result<bool, StoreError>;

    /// What the link with this secret shows, while it works, and remembers that it was used today.
    fn look_along(&self, token: &Hash, today: Day) -> Result<Option<LooksAlong>, StoreError>;
}

/// A link as it is made.
#[derive(Clone, Debug)]
pub struct NewBuddy {
    /// Random id.
    pub id: BuddyId,
    /// Who shares.
    pub person: PersonId,
    /// The phone on which they made it.
    pub by: DeviceId,
    /// Hash of the secret.
    pub token: Hash,
    /// The name that the person gave.
    pub name: String,
    /// What it shows.
    pub shares: Vec<Share>,
    /// The day on which it is made.
    pub made_on: Day,
    /// The last day on which it works.
    pub until: Day,
}

/// Whose things a link shows, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooksAlong {
    /// Who shares.
    pub person: PersonId,
    /// What.
    pub shares: Vec<Share>,
    /// The last day.
    pub until: Day,
}
