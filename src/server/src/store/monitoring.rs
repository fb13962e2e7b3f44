//! What the server keeps for the monthly figures. [`MonitoringStore`] is all that the rest of the server
//! knows of it.

use domain::desk::Staff;
use domain::desk::monitoring::{CalendarMonth, Gender, Outcome, Stood};
use domain::time::{Day, Instant};
use domain::{MemberId, PersonId, Record};
use sync::monitoring::{OutcomeMutation, PersonOutcomes};

use super::StoreError;

/// Everything that is noted for the monthly figures, and every file to count.
pub trait MonitoringStore: Send + Sync {
    /// What was noted of a person, as this one of the staff may read it.
    fn outcomes(&self, person: &PersonId, by: &MemberId) -> Result<PersonOutcomes, StoreError>;

    /// Notes something, once; false if the person is not theirs, or what is corrected is not there.
    fn note_outcome(&self, noting: &Noting<'_>) -> Result<bool, StoreError>;

    /// The next files after this person, as they are at one moment. Records only of those that are not known
    /// as they are now.
    fn files(&self, after: Option<&PersonId>, is_known: Known<'_>) -> Result<Cursor, StoreError>;

    /// How it stood in a month, and on which day that was counted; none where it was not.
    fn stood(&self, month: CalendarMonth) -> Result<Option<(Day, Stood)>, StoreError>;

    /// Keeps how it stands in a month, unless that was counted on this day already, or on a later one. Whether it was kept.
    fn keep_stood(
        &self,
        month: CalendarMonth,
        counted_on: Day,
        stood: &Stood,
    ) -> Result<bool, StoreError>;
}

/// Whether the file of this person is known as it is with this number.
pub type Known<'a> = &'a dyn Fn(&PersonId, u64) -> bool;

/// Something to be noted.
#[derive(Clone, Copy, Debug)]
pub struct Noting<'a> {
    /// Who notes it.
    pub staff: &'a Staff,
    /// Of whom.
    pub person: &'a PersonId,
    /// What.
    pub mutation: &'a OutcomeMutation,
    /// The moment now (UTC).
    pub now: Instant,
}

/// A page of files, and after whom the next one begins; none at the end.
#[derive(Debug)]
pub struct Cursor {
    /// The files.
    pub files: Vec<FileOf>,
    /// The last person of the page.
    pub next: Option<PersonId>,
}

/// What is counted of a person.
#[derive(Debug)]
pub struct FileOf {
    /// Whose.
    pub person: PersonId,
    /// The number of the last change of the file.
    pub head: u64,
    /// When the file was made (UTC), where it is known.
    pub made_at: Option<Instant>,
    /// As it was noted.
    pub gender: Gender,
    /// What holds of what was noted.
    pub outcomes: Vec<Outcome>,
    /// The records that are counted; none where the file is known already.
    pub records: Option<Vec<Record>>,
}
