//! The answer to a person who asks for another time: yes moves the appointment, and they are told.

use super::apply::{Context, check_kind, wording};
use crate::proposal::Proposal;
use crate::{About, Change, MessageId, Refusal, Wording};

const YES: &str = "reply-move_yes";
const NO: &str = "reply-move_no";

impl Context<'_> {
    pub(super) fn answer_proposal(
        &self,
        asked: &MessageId,
        is_yes: bool,
    ) -> Result<Vec<Change>, Refusal> {
        let question = self.file.messages.get(asked).filter(|it| it.is_mine());
        let proposal = question.and_then(Proposal::of).ok_or(Refusal::Gone)?;
        let key = if is_yes { YES } else { NO };
        if let Some(before) = self.file.answer_to(asked) {
            let is_same = matches!(&before.text, Wording::Ready { key: said, .. } if said == key);
            return is_same.then(Vec::new).ok_or(Refusal::ChangedMeanwhile);
        }
        let about = Some(About::Entry(proposal.entry.clone()));
        let text = proposal.answered_as(key, asked);
        if !is_yes {
            return Ok(vec![self.message(text, about)]);
        }
        let entry = self.file.entries.get(&proposal.entry);
        let entry = entry.ok_or(Refusal::Gone)?;
        if proposal.is_over(self.now) {
            return Err(Refusal::ChangedMeanwhile);
        }
        self.check_near(proposal.day)?;
        let text = text.with("what", wording(entry.title.clone()));
        Ok(vec![
            proposal.moved(entry)?.into(),
            self.message(text, about),
        ])
    }

    /// Another time is proposed only by who may move the appointment, and for what is there.
    pub(super) fn check_proposal(
        &self,
        text: &Wording,
        about: Option<&About>,
    ) -> Result<(), Refusal> {
        let is_question = matches!(text, Wording::Ready { key, .. } if key == "reply-move_to");
        if !is_question {
            return Ok(());
        }
        if !self.staff.role.may(super::Duty::ChangeWeek) {
            return Err(Refusal::NotYours);
        }
        let proposal = Proposal::of_team(text, about).ok_or(Refusal::NotYours)?;
        let entry = self.file.entries.get(&proposal.entry);
        let entry = entry.ok_or(Refusal::Gone)?;
        check_kind(entry.kind)?;
        self.check_near(proposal.day)?;
        proposal.moved(entry).map(drop)
    }
}
