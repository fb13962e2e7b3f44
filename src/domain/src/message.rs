//! The conversation between the person and the team.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Instant;
use crate::{Arg, BillId, EntryId, ItemId, MemberId, MessageId, PhotoId, StepId, Wording};

/// Key of a message that is a photo, and the blank with the id of it.
const SENT_PHOTO: &str = "phrase-sent_photo";
const PHOTO: &str = "photo";

/// One message. A message of the person carries the id of the mutation that made it, so the phone
/// can see whether it is still waiting to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Message {
    /// Id of the message.
    pub id: MessageId,
    /// The member of the team who wrote it; nobody when the person did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MemberId>,
    /// The member of the team for whom it is meant first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<MemberId>,
    /// When it was written (UTC).
    pub written_at: Instant,
    /// What it says.
    pub text: Wording,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// When the other side read it (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Instant>,
}

read_by_fields!(Message {
    id: MessageId,
    from: Option<MemberId>,
    to: Option<MemberId>,
    written_at: Instant,
    text: Wording,
    about: Option<About>,
    read_at: Option<Instant>,
});

impl Message {
    /// Whether the person wrote it.
    pub const fn is_mine(&self) -> bool {
        self.from.is_none()
    }

    /// The photo that was sent with it.
    pub fn photo(&self) -> Option<PhotoId> {
        let Wording::Ready { key, args } = &self.text else {
            return None;
        };
        match args.get(PHOTO) {
            Some(Arg::Text(id)) if key == SENT_PHOTO => {
                Some(PhotoId::new(id.as_str())).filter(PhotoId::is_plain)
            }
            _ => None,
        }
    }

    /// What a message with this photo says.
    pub fn of_photo(photo: &PhotoId) -> Wording {
        Wording::ready(SENT_PHOTO).with(PHOTO, Arg::Text(photo.as_str().to_owned()))
    }
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Something in the week.
    Entry(EntryId),
    /// Two things at the same time.
    Conflict {
        /// The one that starts first.
        earlier: EntryId,
        /// The one that starts later.
        later: EntryId,
        /// The way out that was chosen.
        way: Way,
    },
    /// A step of the plan.
    Step(StepId),
    /// A checklist item.
    Item(ItemId),
    /// A bill.
    Bill(BillId),
}

/// The three ways out of a conflict (`plan.md`, section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Ask the jobhunter or the employer for another time.
    AskEmployer,
    /// Ask the school for another time.
    AskSchool,
    /// Both are needed: ask the klantmanager.
    AskCaseManager,
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const ID: &str = "0b6f3a52c19d4e7f";

    #[rstest]
    #[case::of_the_person(None, Message::of_photo(&PhotoId::new(ID)), Some(ID))]
    #[case::of_the_team(Some("marit"), Message::of_photo(&PhotoId::new(ID)), Some(ID))]
    #[case::another_sentence(None, Wording::ready("phrase-thanks").with("photo", Arg::Text(ID.into())), None)]
    #[case::no_id(None, Message::of_photo(&PhotoId::new("../../etc/passwd")), None)]
    #[case::nothing(None, Wording::ready("phrase-sent_photo"), None)]
    fn which_photo_a_message_has(
        #[case] from: Option<&str>,
        #[case] text: Wording,
        #[case] expected: Option<&str>,
    ) {
        let message = Message {
            id: MessageId::new("m"),
            from: from.map(MemberId::new),
            to: None,
            written_at: Instant::from_millis(0),
            text,
            about: None,
            read_at: None,
        };
        assert_eq!(message.photo(), expected.map(PhotoId::new));
    }
}
