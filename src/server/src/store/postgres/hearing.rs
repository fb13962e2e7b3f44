//! What the servers on one database tell each other.

use std::thread;
use std::time::Duration;

use postgres::Client;
use postgres::fallible_iterator::FallibleIterator as _;

use crate::store::{FromOthers, StoreError};

/// How long there is silence before that is told, and between two tries to connect.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// Hands on what others tell, with a connection of its own that is made anew when it breaks, until `heard` says
/// false.
pub(super) fn hear(
    connect: impl Fn() -> Result<Client, StoreError>,
    heard: &mut dyn FnMut(FromOthers<'_>) -> bool,
) {
    let mut begins_with = FromOthers::Silence;
    loop {
        match connect() {
            Ok(mut client) => {
                if !heard(begins_with) || !until_it_breaks(&mut client, heard) {
                    return;
                }
            }
            Err(error) => {
                tracing::warn!(%error, "other servers are not heard");
                if !heard(FromOthers::Silence) {
                    return;
                }
                thread::sleep(PAUSE);
            }
        }
        begins_with = FromOthers::Missed;
    }
}

/// False when nobody wants to hear any more.
fn until_it_breaks(client: &mut Client, heard: &mut dyn FnMut(FromOthers<'_>) -> bool) -> bool {
    loop {
        let next = client.notifications().timeout_iter(PAUSE).next();
        let goes_on = match next {
            Ok(Some(told)) => heard(FromOthers::Said(told.payload())),
            Ok(None) if client.is_closed() => return true,
            Ok(None) => heard(FromOthers::Silence),
            Err(error) => {
                tracing::warn!(%error, "the connection on which other servers are heard broke");
                return true;
            }
        };
        if !goes_on {
            return false;
        }
    }
}
