//! What the store knows of the secret addresses of people's calendars.

use domain::time::Instant;
use domain::{DeviceId, PersonId};

use super::{Hash, StoreError};

/// Everything about the addresses of calendars: one for each phone that made one. It ends with that phone.
pub trait CalendarStore: Send + Sync {
    /// Since when this phone has an address (UTC).
    fn calendar_feed(&self, device: &DeviceId) -> Result<Option<Instant>, StoreError>;

    /// Gives this phone an address in place of the one before; false where it was signed out meanwhile.
    fn make_calendar_feed(
        &self,
        device: &DeviceId,
        token: &Hash,
        now: Instant,
    ) -> Result<bool, StoreError>;

    /// Takes the address of this phone away; nothing happens when there is none.
    fn drop_calendar_feed(&self, device: &DeviceId) -> Result<(), StoreError>;

    /// Whose calendar has this address: nobody's once the phone that made it is signed out, was cut off, or was not
    /// here since `since`.
    fn calendar_owner(&self, token: &Hash, since: Instant) -> Result<Option<PersonId>, StoreError>;
}
