//! "This is not right": what the person says of a line that others wrote about them in the plan, such as what
//! COA told of their work.
//!
//! It is a message, and so is the answer: they need no record and no mutation of their own, they can be said
//! without a connection, and an older app still reads them.

use crate::{Arg, File, Message, Wording};

/// Only that it is not right, and the same with what it should be.
const WRONG: &str = "phrase-strength_wrong";
const INSTEAD: &str = "phrase-strength_instead";
/// The blank with the line as it stood.
const WHAT: &str = "what";

/// What the person says of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The line as it stood.
    pub line: Wording,
    /// What it should be, in the language in which the person wrote it.
    pub instead: Option<Wording>,
}

impl Dispute {
    /// What this message of the person says of a line, if it does.
    pub fn of(message: &Message) -> Option<Self> {
        let Wording::Ready { key, args } = &message.text else {
            return None;
        };
        let is_it = message.is_mine() && [WRONG, INSTEAD].contains(&key.as_str());
        let Some(Arg::Wording(line)) = args.get(WHAT).filter(|_| is_it) else {
            return None;
        };
        Some(Self {
            line: line.as_ref().clone(),
            instead: message.text.lines().next().cloned(),
        })
    }

    /// The text of the message. What the person wrote stands under it, as they wrote it.
    pub fn text(&self) -> Wording {
        let key = match self.instead {
            Some(_) => INSTEAD,
            None => WRONG,
        };
        let text = Wording::ready(key).with(WHAT, Arg::Wording(Box::new(self.line.clone())));
        match &self.instead {
            Some(it) => text.with(&Wording::line_name(0), Arg::Wording(Box::new(it.clone()))),
            None => text,
        }
    }
}

impl File {
    /// The last message in which the person says that this line is not right, until the team answers it.
    pub fn open_dispute(&self, line: &Wording) -> Option<&Message> {
        let of_line = |it: &&Message| Dispute::of(it).is_some_and(|it| it.line == *line);
        let said = self.messages.values().filter(of_line);
        let last = said.max_by_key(|it| (it.written_at, &it.id))?;
        self.answer_to(&last.id).is_none().then_some(last)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::time::Instant;
    use crate::{Language, MemberId, MessageId};

    fn message(id: &str, from: Option<&str>, minute: i64, text: Wording) -> Message {
        Message {
            id: MessageId::new(id),
            from: from.map(MemberId::new),
            to: None,
            written_at: Instant::from_millis(minute * 60_000),
            text,
            about: None,
            read_at: None,
        }
    }

    fn cook() -> Wording {
        Wording::written(Language::Dutch, "Kok")
    }

    fn dispute(instead: Option<&str>) -> Dispute {
        let instead = instead.map(|it| Wording::written(Language::Tigrinya, it));
        let line = cook();
        Dispute { line, instead }
    }

    #[rstest]
    #[case::only_wrong(None)]
    #[case::with_what_it_is(Some("ሰንካቲ እየ"))]
    fn it_reads_back_as_it_was_said(#[case] instead: Option<&str>) {
        let said = dispute(instead);
        let mine = message("d", None, 0, said.text());
        assert_eq!(Dispute::of(&mine), Some(said.clone()));
        assert_eq!(
            Dispute::of(&message("d", Some("marit"), 0, said.text())),
            None
        );
    }

    #[test]
    fn what_says_nothing_of_a_line_is_none() {
        for text in [
            cook(),
            Wording::ready(WRONG),
            Wording::ready("phrase-thanks"),
        ] {
            assert_eq!(Dispute::of(&message("d", None, 0, text)), None);
        }
    }

    #[test]
    fn a_line_is_open_until_the_last_word_of_the_person_is_answered() {
        let said = |id: &str, minute| message(id, None, minute, dispute(None).text());
        let answer = |to: &str| {
            let text = Wording::ready("reply-strength_talk");
            let text = text.with("answers", Arg::Text(to.to_owned()));
            message("a", Some("marit"), 5, text)
        };
        let open = |all: &[Message]| {
            let file = File::from_records(all.iter().cloned().map(Into::into));
            file.open_dispute(&cook())
                .map(|it| it.id.as_str().to_owned())
        };
        assert_eq!(open(&[]), None);
        assert_eq!(open(&[said("d1", 1)]), Some("d1".to_owned()));
        assert_eq!(open(&[said("d1", 1), answer("d1")]), None);
        // Said once more after the answer.
        let again = [said("d1", 1), answer("d1"), said("d2", 9)];
        assert_eq!(open(&again), Some("d2".to_owned()));
        let other = dispute(None).line;
        let file = File::from_records([said("d1", 1).into()]);
        assert!(file.open_dispute(&other).is_some());
        assert_eq!(file.open_dispute(&Wording::ready("step-pip")), None);
    }
}
