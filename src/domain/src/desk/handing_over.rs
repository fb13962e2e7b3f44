//! Handing a person over to another klantmanager: plan, agreements and conversation stay, and the
//! person is told (`plan.md`, section 4).

use super::apply::Context;
use crate::time::Day;
use crate::week::Entry;
use crate::{
    Arg, Change, Message, MessageId, Refusal, Step, StepOwner, StepStatus, TeamMember, Wording,
};

impl Context<'_> {
    pub(super) fn hand_over(&self) -> Result<Vec<Change>, Refusal> {
        let is_fitting =
            |it: &&crate::desk::Staff| it.role == self.staff.role && it.id != self.staff.id;
        let to = self.colleague.filter(is_fitting).ok_or(Refusal::Gone)?;
        let role = to.role.in_team().ok_or(Refusal::Gone)?;
        let today = self.now.day();
        let leaves = self.file.team.get(&self.staff.id).map(|before| {
            Change::from(TeamMember {
                until: Some(today),
                ..before.clone()
            })
        });
        let comes = TeamMember {
            id: to.id.clone(),
            name: to.name.clone(),
            role,
            until: None,
            away: None,
        };
        let text = Wording::ready("told-new_case_manager").with("name", Arg::Text(to.name.clone()));
        let told = Message {
            id: MessageId::new(self.mutation.id.as_str()),
            from: Some(to.id.clone()),
            to: None,
            written_at: self.now,
            text,
            about: None,
            read_at: None,
        };
        let mut changes: Vec<Change> = leaves.into_iter().collect();
        changes.push(comes.into());
        changes.extend(self.open_steps(&to.id));
        changes.extend(self.coming_entries(&to.id, today));
        changes.push(told.into());
        Ok(changes)
    }

    /// What is not finished is the colleague's to do.
    fn open_steps(&self, to: &crate::MemberId) -> impl Iterator<Item = Change> {
        let mine = StepOwner::Member(self.staff.id.clone());
        let open = self.file.steps.values().filter(move |step| {
            let is_open = !matches!(step.status, StepStatus::Done | StepStatus::NotApplicable);
            is_open && step.owner == mine
        });
        open.map(|step| {
            let owner = StepOwner::Member(to.clone());
            Change::from(Step {
                owner,
                ..step.clone()
            })
        })
    }

    fn coming_entries(&self, to: &crate::MemberId, today: Day) -> impl Iterator<Item = Change> {
        let mine = Some(self.staff.id.clone());
        let coming = self.file.entries.values();
        let coming = coming.filter(move |entry| entry.day >= today && entry.with == mine);
        coming.map(|entry| {
            let with = Some(to.clone());
            Change::from(Entry {
                with,
                ..entry.clone()
            })
        })
    }
}
