//! Who was at a lesson, as the school says. The phone shows it with the lesson; no message tells of it.

use super::Edit;
use super::apply::Context;
use super::steps::edited;
use crate::time::Instant;
use crate::week::{Attendance, Entry, EntryKind};
use crate::{Change, EntryId, Refusal};

/// Whether it can be noted now (UTC) who was there: at a lesson that has begun.
pub fn takes_attendance(entry: &Entry, now: Instant) -> bool {
    entry.kind == EntryKind::Lesson && Instant::at(entry.day, entry.from) <= now
}

impl Context<'_> {
    /// Notes whether the person was at a lesson, or takes that back.
    pub(super) fn note_attendance(
        &self,
        id: &EntryId,
        edit: &Edit<Option<Attendance>>,
    ) -> Result<Vec<Change>, Refusal> {
        let entry = self.file.entries.get(id).ok_or(Refusal::Gone)?;
        if entry.kind != EntryKind::Lesson {
            return Err(Refusal::NotYours);
        }
        self.check_past(entry.day)?;
        if !takes_attendance(entry, self.now) {
            return Err(Refusal::DateImplausible);
        }
        let attendance = edited(&entry.attendance, Some(edit))?;
        if attendance == entry.attendance {
            return Ok(Vec::new());
        }
        let entry = entry.clone();
        Ok(vec![
            Entry {
                attendance,
                ..entry
            }
            .into(),
        ])
    }
}
