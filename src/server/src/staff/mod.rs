//! How the staff prove who they are, and what the desk shows first.

mod challenges;
mod overviews;
mod passkeys;
mod passwords;
mod second_factor;

pub(crate) use challenges::{Challenges, LASTS};
pub(crate) use overviews::Overviews;
pub(crate) use passkeys::{NoPasskey, Passkeys};
pub(crate) use passwords::Passwords;
pub use second_factor::SecondFactor;

use domain::time::Instant;
use domain::{MemberId, desk::Staff};

use crate::session::{code_hash, random_code};
use crate::store::{NewAccount, NewOpening, StaffStore, StoreError};

/// With what the names of the demo team's accounts begin: these sign in with nothing else, in a demo.
pub(crate) const DEMO_LOGIN: &str = "demo-";
/// How long the code works that opens an account, in milliseconds: a week.
const OPENING_LASTS: i64 = 7 * 24 * 3_600_000;

/// Why an account was not made.
#[derive(Debug, thiserror::Error)]
pub enum NoAccount {
    /// The name is taken.
    #[error("there is an account with this name already")]
    Taken,
    /// The machine gives no randomness.
    #[error("the machine gives no randomness")]
    NoRandomness,
    /// The store could not do it.
    #[error("the store could not do it")]
    Store(#[from] StoreError),
}

/// Makes an account on the server itself; its owner opens it with the code that is returned.
///
/// # Errors
/// [`NoAccount`]; then nothing was made.
pub fn make_account(
    store: &dyn StaffStore,
    staff: Staff,
    login: &str,
    now: Instant,
) -> Result<String, NoAccount> {
    let (code, opening) = new_opening(now)?;
    let new = NewAccount {
        staff,
        login: normal_login(login),
        now,
        opening: Some(opening),
        is_demo: false,
        by: None,
    };
    if store.add_account(&new)? {
        Ok(code)
    } else {
        Err(NoAccount::Taken)
    }
}

/// A code that opens an account, and what is kept of it.
pub(crate) fn new_opening(now: Instant) -> Result<(String, NewOpening), NoAccount> {
    let code = random_code().map_err(|_| NoAccount::NoRandomness)?;
    let opening = NewOpening {
        code: code_hash(&code),
        totp_secret: SecondFactor::random().secret(),
        expires_at: now.plus_millis(OPENING_LASTS),
    };
    Ok((code, opening))
}

/// A new id of someone of the staff.
///
/// # Errors
/// When the machine gives no randomness.
pub fn random_staff_id() -> Result<MemberId, NoAccount> {
    let code = random_code().map_err(|_| NoAccount::NoRandomness)?;
    Ok(MemberId::new(format!("staff-{}", code.to_lowercase())))
}

/// Names of accounts differ in more than case and spaces around them.
pub(crate) fn normal_login(login: &str) -> String {
    login.trim().to_lowercase()
}
