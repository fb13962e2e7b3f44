//! The verbs of [`AccountStore`].

use domain::desk::Staff;
use domain::time::Instant;
use domain::{MemberId, PersonId};
use sync::accounts::Accounts;

use super::{About, Engine, SqlStore, accounts};
use crate::store::{AccountStore, NewCodeFor, NotDone, StoreError};

impl<E: Engine> AccountStore for SqlStore<E> {
    fn accounts(&self, by: &MemberId, has_passwords: bool) -> Result<Accounts, StoreError> {
        self.engine.read(|db| accounts::all(db, by, has_passwords))
    }

    fn close_account(&self, login: &str, now: Instant) -> Result<bool, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| accounts::close_named(tx, login, now))
    }

    fn close_account_by(
        &self,
        by: &MemberId,
        staff: &MemberId,
        has_passwords: bool,
        now: Instant,
    ) -> Result<Result<(), NotDone>, StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            accounts::close_by(tx, by, staff, has_passwords, now)
        })
    }

    fn renew_account(&self, new: &NewCodeFor) -> Result<Result<Staff, NotDone>, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| accounts::renew(tx, new))
    }

    fn hand_everyone_over(
        &self,
        by: &Staff,
        from: &MemberId,
        to: &MemberId,
        now: Instant,
    ) -> Result<Result<Vec<PersonId>, NotDone>, StoreError> {
        self.engine.write(&About::Anyone, |tx| {
            accounts::hand_over(tx, by, from, to, now)
        })
    }
}
