//! What an administrator does with accounts. Each verb writes down who did it.

use domain::desk::Staff;
use domain::time::Instant;
use domain::{MemberId, PersonId};
use sync::accounts::Accounts;

use super::{NewOpening, StoreError};

/// Accounts as an administrator sees and changes them: those of the demo in a demo, and the others
/// otherwise. What a verb has answered is on the disk.
pub trait AccountStore: Send + Sync {
    /// Every account that this administrator may change, and what was done with them. Without
    /// `has_passwords` nobody can sign in with one.
    fn accounts(&self, by: &MemberId, has_passwords: bool) -> Result<Accounts, StoreError>;

    /// Closes an account and ends its sessions, on the server itself.
    fn close_account(&self, login: &str, now: Instant) -> Result<bool, StoreError>;

    /// Closes an account and ends its sessions, unless it is the last administrator who can sign in.
    fn close_account_by(
        &self,
        by: &MemberId,
        staff: &MemberId,
        has_passwords: bool,
        now: Instant,
    ) -> Result<Result<(), NotDone>, StoreError>;

    /// Gives an account another code: a closed one is opened again, of an open one password, second factor
    /// and sessions end. Whose account it is.
    fn renew_account(&self, new: &NewCodeFor) -> Result<Result<Staff, NotDone>, StoreError>;

    /// Hands everyone of somebody whose account is closed over to a colleague.
    fn hand_everyone_over(
        &self,
        by: &Staff,
        from: &MemberId,
        to: &MemberId,
        now: Instant,
    ) -> Result<Result<Vec<PersonId>, NotDone>, StoreError>;
}

/// Another code for an account.
#[derive(Clone, Debug)]
pub struct NewCodeFor {
    /// The administrator.
    pub by: MemberId,
    /// Whose account.
    pub staff: MemberId,
    /// The code.
    pub opening: NewOpening,
    /// The moment now (UTC).
    pub now: Instant,
}

/// Why nothing was done with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDone {
    /// There is no such account, or it is not for this administrator.
    #[error("there is no such account")]
    Unknown,
    /// Nobody could make accounts any more.
    #[error("this is the last administrator")]
    LastAdministrator,
    /// One's own password and second factor are not taken off at the desk.
    #[error("this is one's own account")]
    Own,
    /// Its owner hands people over while the account is open.
    #[error("this account is open")]
    StillOpen,
    /// To this one nobody can be handed over.
    #[error("nobody can be handed over to this one")]
    NoColleague,
}
