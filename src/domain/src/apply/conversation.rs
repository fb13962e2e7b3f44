//! Messages, and the language in which the person reads.

use super::Context;
use crate::proposal::{NO, Proposal, YES, answers};
use crate::{
    About, Arg, Change, Language, MemberId, Message, MessageId, Person, Refusal, Role, Wording,
};

/// The longest message, in characters per language.
const LONGEST_TEXT: usize = 4_000;
/// The most blanks of a ready sentence.
const MOST_BLANKS: usize = 12;
/// How deep texts stand within each other: a sentence, the title in it, and what fills that.
const DEEPEST: u8 = 3;
/// The longest key, in bytes.
const LONGEST_KEY: usize = 100;

impl Context<'_> {
    pub(super) fn send_message(
        &self,
        text: &Wording,
        to: Option<&MemberId>,
        about: Option<&About>,
    ) -> Result<Vec<Change>, Refusal> {
        check_text(text)?;
        let Some(mut changes) = self.answered(text)? else {
            return Ok(Vec::new());
        };
        let to = to
            .filter(|member| self.file.has_member(member))
            .cloned()
            .or_else(|| self.member_or_case_manager(Role::CaseManager));
        changes.push(self.message(text.clone(), to, about.cloned()).into());
        Ok(changes)
    }

    /// What an answer to another time changes ([`Proposal`]); none when the same was said before.
    fn answered(&self, text: &Wording) -> Result<Option<Vec<Change>>, Refusal> {
        let (Some(asked), Wording::Ready { key, .. }) = (answers(text), text) else {
            return Ok(Some(Vec::new()));
        };
        let asked = MessageId::new(asked);
        if let Some(before) = self.file.answer_to(&asked) {
            let is_same = matches!(&before.text, Wording::Ready { key: said, .. } if said == key);
            return is_same.then_some(None).ok_or(Refusal::ChangedMeanwhile);
        }
        let question = self.file.messages.get(&asked).filter(|it| !it.is_mine());
        let proposal = question.and_then(Proposal::of).ok_or(Refusal::Gone)?;
        match key.as_str() {
            NO => Ok(Some(Vec::new())),
            YES => {
                let moved = proposal.moved(self.entry(&proposal.entry)?)?;
                // Sent too late it is told as it was said, and moves nothing into the past.
                let is_in_time = !proposal.is_over(self.now);
                Ok(Some(Vec::from_iter(is_in_time.then(|| moved.into()))))
            }
            _ => Err(Refusal::NotYours),
        }
    }

    pub(super) fn read_messages(&self, ids: &[MessageId]) -> Vec<Change> {
        let unread = ids
            .iter()
            .filter_map(|id| self.file.messages.get(id))
            .filter(|message| !message.is_mine() && message.read_at.is_none());
        unread
            .map(|message| {
                Message {
                    read_at: Some(self.done_at()),
                    ..message.clone()
                }
                .into()
            })
            .collect()
    }

    pub(super) fn set_language(&self, language: Language) -> Result<Vec<Change>, Refusal> {
        let person = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        if person.language == language {
            return Ok(Vec::new());
        }
        Ok(vec![
            Person {
                language,
                ..person.clone()
            }
            .into(),
        ])
    }

    /// A message of the person, with the id of this mutation.
    pub(super) fn message(
        &self,
        text: Wording,
        to: Option<MemberId>,
        about: Option<About>,
    ) -> Message {
        Message {
            id: MessageId::new(self.mutation.id.as_str()),
            from: None,
            to,
            written_at: self.done_at(),
            text,
            about,
            read_at: None,
        }
    }

    pub(super) fn member_or_case_manager(&self, role: Role) -> Option<MemberId> {
        let member = self.file.member_with(role);
        member
            .or_else(|| self.file.member_with(Role::CaseManager))
            .map(|it| it.id.clone())
    }
}

/// Whether a text can be sent: it says something, and not too much.
pub(crate) fn check_text(text: &Wording) -> Result<(), Refusal> {
    check_part(text, DEEPEST)
}

/// `deeper`: so many texts may stand within each other below this one.
fn check_part(text: &Wording, deeper: u8) -> Result<(), Refusal> {
    match text {
        Wording::Ready { key, args } => {
            if key.is_empty() || key.len() > LONGEST_KEY || args.len() > MOST_BLANKS {
                return Err(Refusal::TextTooLong);
            }
            args.values().try_for_each(|arg| match arg {
                Arg::Wording(inner) if deeper > 0 => check_part(inner, deeper - 1),
                Arg::Wording(_) => Err(Refusal::TextTooLong),
                Arg::Text(text) if text.len() > LONGEST_TEXT => Err(Refusal::TextTooLong),
                _ => Ok(()),
            })
        }
        Wording::Written(texts) if texts.iter().all(|(_, text)| text.trim().is_empty()) => {
            Err(Refusal::TextEmpty)
        }
        Wording::Written(texts) => {
            let fits = texts
                .iter()
                .all(|(_, text)| text.chars().count() <= LONGEST_TEXT);
            if fits {
                Ok(())
            } else {
                Err(Refusal::TextTooLong)
            }
        }
    }
}
