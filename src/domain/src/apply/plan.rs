//! Steps that staff propose: the person accepts, or asks.

use super::Context;
use crate::{About, Arg, Change, Refusal, Role, Step, StepId, StepOwner, StepStatus, Wording};

/// How the key begins of what the person is told when a step is changed, or a goal that waits as one.
pub(crate) const CHANGED: &str = "told-changed_";

impl Context<'_> {
    pub(super) fn accept_step(&self, id: &StepId) -> Result<Vec<Change>, Refusal> {
        let step = self.step(id)?;
        match step.status {
            StepStatus::Proposed if self.is_changed_since(id) => Err(Refusal::ChangedMeanwhile),
            // Somebody of the team did already what they promised.
            StepStatus::Done => Ok(Vec::new()),
            StepStatus::Proposed => Ok(vec![
                Step {
                    status: StepStatus::Open,
                    accepted_on: Some(self.done_at().day()),
                    ..step.clone()
                }
                .into(),
            ]),
            _ if step.accepted_on.is_some() => Ok(Vec::new()),
            _ => Err(Refusal::NotYours),
        }
    }

    pub(super) fn ask_about_step(&self, id: &StepId) -> Result<Vec<Change>, Refusal> {
        let step = self.step(id)?;
        let text = Wording::ready("phrase-ask_step")
            .with("step", Arg::Wording(Box::new(step.title.clone())));
        let to = match &step.owner {
            StepOwner::Member(member) => Some(member.clone()),
            _ => self.member_or_case_manager(Role::CaseManager),
        };
        Ok(vec![
            self.message(text, to, Some(About::Step(id.clone()))).into(),
        ])
    }

    /// Whether the team changed the step after the person said yes, perhaps without a connection: the
    /// yes was to something else.
    fn is_changed_since(&self, id: &StepId) -> bool {
        let mut messages = self.file.messages.values();
        messages.any(|it| {
            let is_told =
                matches!(&it.text, Wording::Ready { key, .. } if key.starts_with(CHANGED));
            let is_about = matches!(&it.about, Some(About::Step(step)) if step == id);
            is_told && is_about && it.written_at > self.mutation.at
        })
    }

    fn step(&self, id: &StepId) -> Result<&Step, Refusal> {
        self.file.steps.get(id).ok_or(Refusal::Gone)
    }
}
