//! Making a token for a system.

use domain::desk::{Staff, StaffRole};
use domain::time::{ClockTime, Day, Instant};

use super::Scope;
use crate::session::Token;
use crate::staff::random_staff_id;
use crate::store::{IntegrationStore, NewToken, StoreError};

/// The longest name, in characters.
const LONGEST_NAME: usize = 40;
/// The longest time that a token works, in months.
const LONGEST: i32 = 12;
/// How a token begins, so that a scanner for secrets knows it.
const PREFIX: &str = "aanpak";

/// Why no token was made.
#[derive(Debug, thiserror::Error)]
pub enum NoToken {
    /// People read it.
    #[error("a name is 1 to {LONGEST_NAME} letters, digits and spaces")]
    Name,
    /// A token without scopes opens nothing.
    #[error("a token needs a scope")]
    Scopes,
    /// It must end.
    #[error("a token works until a day from today on, and a year at most")]
    Until,
    /// Another one works.
    #[error("there is a token with this name already: revoke it first, or choose another name")]
    Taken,
    /// The machine gives no randomness.
    #[error("the machine gives no randomness")]
    NoRandomness,
    /// The store could not do it.
    #[error("the store could not do it")]
    Store(#[from] StoreError),
}

/// Makes a token for a system with this name, which people read. It works until the end of the last day. It is returned
/// once: the store keeps its hash.
///
/// # Errors
/// [`NoToken`]; then nothing was made.
pub fn add_token<S: IntegrationStore + ?Sized>(
    store: &S,
    name: &str,
    scopes: &[Scope],
    until: Day,
    now: Instant,
) -> Result<String, NoToken> {
    let name = name.trim();
    let is_plain = |it: char| it.is_alphanumeric() || " .-".contains(it);
    if !(1..=LONGEST_NAME).contains(&name.chars().count()) || !name.chars().all(is_plain) {
        return Err(NoToken::Name);
    }
    let today = now.day();
    if !(today..=today.plus_months(LONGEST)).contains(&until) {
        return Err(NoToken::Until);
    }
    let mut scopes = scopes.to_vec();
    scopes.sort_unstable();
    scopes.dedup();
    if scopes.is_empty() {
        return Err(NoToken::Scopes);
    }
    let secret = Token::random().map_err(|_| NoToken::NoRandomness)?;
    let token = secret.after(PREFIX);
    let id = random_staff_id().map_err(|_| NoToken::NoRandomness)?;
    let is_added = store.add_token(&NewToken {
        token: token.hash(),
        system: Staff {
            id: domain::MemberId::new(format!("system-{}", id.as_str())),
            name: name.to_owned(),
            role: StaffRole::CaseManager,
        },
        scopes,
        now,
        expires_at: Instant::at(until.plus_days(1), ClockTime::MIDNIGHT),
    })?;
    is_added
        .then(|| token.text().to_owned())
        .ok_or(NoToken::Taken)
}
