//! "I can't come", ways out of a conflict, and homework.

use super::Context;
use crate::week::{CannotCome, Entry, EntryKind, Reason};
use crate::{About, Arg, Change, EntryId, MemberId, Refusal, Role, Way, Wording};

impl Context<'_> {
    pub(super) fn say_cannot_come(
        &self,
        id: &EntryId,
        reason: Reason,
    ) -> Result<Vec<Change>, Refusal> {
        let mut entry = self.entry(id)?.clone();
        if entry
            .cannot_come
            .as_ref()
            .is_some_and(|said| said.reason == reason)
        {
            return Ok(Vec::new());
        }
        entry.cannot_come = Some(CannotCome {
            reason,
            said_at: self.done_at(),
        });
        let text = about_entry("phrase-cannot_come", &entry).with(
            "reason",
            Arg::Wording(Box::new(Wording::ready(reason.key()))),
        );
        Ok(self.told(entry, text))
    }

    pub(super) fn take_back_cannot_come(&self, id: &EntryId) -> Result<Vec<Change>, Refusal> {
        let mut entry = self.entry(id)?.clone();
        if entry.cannot_come.take().is_none() {
            return Ok(Vec::new());
        }
        let text = about_entry("phrase-can_come_after_all", &entry);
        Ok(self.told(entry, text))
    }

    /// The entry, and whoever is there reads why; of what is one's own nobody does.
    fn told(&self, entry: Entry, text: Wording) -> Vec<Change> {
        let to = self.whom_to_tell(&entry);
        let about = Some(About::Entry(entry.id.clone()));
        let message = (entry.kind != EntryKind::Own).then(|| self.message(text, to, about));
        let entry = std::iter::once(entry.into());
        entry.chain(message.map(Change::from)).collect()
    }

    pub(super) fn ask_about_conflict(
        &self,
        earlier: &EntryId,
        later: &EntryId,
        way: Way,
    ) -> Result<Vec<Change>, Refusal> {
        let (one, other) = (self.entry(earlier)?, self.entry(later)?);
        let (key, role) = match way {
            Way::AskEmployer => ("phrase-conflict_employer", Role::JobHunter),
            Way::AskSchool => ("phrase-conflict_school", Role::CaseManager),
            Way::AskCaseManager => ("phrase-conflict_case_manager", Role::CaseManager),
        };
        let text = Wording::ready(key)
            .with("one", told_title(one))
            .with("one_until", Arg::Time(one.to))
            .with("other", told_title(other))
            .with("other_from", Arg::Time(other.from))
            .with("date", Arg::Day(other.day));
        let about = About::Conflict {
            earlier: earlier.clone(),
            later: later.clone(),
            way,
        };
        let to = self.member_or_case_manager(role);
        Ok(vec![self.message(text, to, Some(about)).into()])
    }

    pub(super) fn tick_homework(
        &self,
        id: &EntryId,
        is_done: bool,
    ) -> Result<Vec<Change>, Refusal> {
        let mut entry = self.entry(id)?.clone();
        if entry.is_homework_done == is_done {
            return Ok(Vec::new());
        }
        entry.is_homework_done = is_done;
        Ok(vec![entry.into()])
    }

    pub(super) fn entry(&self, id: &EntryId) -> Result<&Entry, Refusal> {
        self.file.entries.get(id).ok_or(Refusal::Gone)
    }

    /// Who is there hears it; of a shift the jobhunter; else the klantmanager.
    fn whom_to_tell(&self, entry: &Entry) -> Option<MemberId> {
        let role = match entry.kind {
            EntryKind::Work => Role::JobHunter,
            _ => Role::CaseManager,
        };
        entry
            .with
            .clone()
            .or_else(|| self.member_or_case_manager(role))
    }
}

/// What somebody of the team reads of it: what is one's own is nobody else's.
fn told_title(entry: &Entry) -> Arg {
    let title = match entry.kind {
        EntryKind::Own => Wording::ready("own-something"),
        _ => entry.title.clone(),
    };
    Arg::Wording(Box::new(title))
}

fn about_entry(key: &str, entry: &Entry) -> Wording {
    Wording::ready(key)
        .with("what", Arg::Wording(Box::new(entry.title.clone())))
        .with("date", Arg::Day(entry.day))
        .with("time", Arg::Time(entry.from))
}
