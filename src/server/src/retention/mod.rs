//! What is deleted when it is old, and what was. A person's file itself never is: that is `erase`, asked by somebody.

mod job;

use domain::time::Instant;

use crate::store::{Store, StoreError};
pub(crate) use job::run;

/// In milliseconds.
const DAY: i64 = 24 * 3_600_000;

/// Something that grows old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Who of the staff looked at whose file.
    Looks,
    /// What administrators did with accounts.
    AccountDeeds,
    /// Sessions of phones that nobody uses, and the numbers of what they sent.
    Phones,
    /// Codes, sign-ins and sessions of the staff that do not work any more.
    Expired,
    /// That phones were told something.
    Notifications,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 5] = [
        Self::Looks,
        Self::AccountDeeds,
        Self::Phones,
        Self::Expired,
        Self::Notifications,
    ];

    /// Its name, as it is stored and as its setting is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Looks => "looks",
            Self::AccountDeeds => "account_deeds",
            Self::Phones => "phones",
            Self::Expired => "expired",
            Self::Notifications => "notifications",
        }
    }

    /// The fewest days that it may be set to. A browser keeps the token of a phone for 400 days: until then one that was
    /// cut off must be told so. Who looked at a file, its person may want to know for a year.
    pub const fn fewest(self) -> u32 {
        match self {
            Self::Looks | Self::AccountDeeds => 365,
            Self::Phones => crate::session::DAYS as u32,
            Self::Expired => 1,
            // A message is worth something for three days.
            Self::Notifications => 4,
        }
    }
}

/// After how many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// [`Rule::Looks`].
    pub looks: u32,
    /// [`Rule::AccountDeeds`].
    pub account_deeds: u32,
    /// [`Rule::Phones`].
    pub phones: u32,
    /// [`Rule::Expired`].
    pub expired: u32,
    /// [`Rule::Notifications`].
    pub notifications: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            looks: 5 * 365,
            account_deeds: 5 * 365,
            phones: 3 * 365,
            expired: 30,
            notifications: 30,
        }
    }
}

impl Retention {
    /// The days of a rule.
    pub const fn days(&self, rule: Rule) -> u32 {
        match rule {
            Rule::Looks => self.looks,
            Rule::AccountDeeds => self.account_deeds,
            Rule::Phones => self.phones,
            Rule::Expired => self.expired,
            Rule::Notifications => self.notifications,
        }
    }
}

/// Deletes what is old by now, each rule in a transaction of its own, and writes down how much. Returns how much in all.
///
/// # Errors
/// When the database fails; what was deleted until then is.
pub fn delete_old(
    store: &dyn Store,
    retention: &Retention,
    now: Instant,
) -> Result<u64, StoreError> {
    let mut all = 0;
    for rule in Rule::ALL {
        let before = now.plus_millis(-i64::from(retention.days(rule)) * DAY);
        all += store.delete_old(rule, before, now)?;
    }
    Ok(all)
}
