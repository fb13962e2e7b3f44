//! Ready-made sentences: each side sends them, and each reads them in its own language.

use crate::names::{Blank, Side, Subject};

/// A ready-made sentence. Its words are the message [`Phrase::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// Key of the message.
    pub key: &'static str,
    /// Who says it.
    pub side: Side,
    /// Key of the topic below which it stands.
    pub topic: &'static str,
    /// What fills its blanks, by their names in the message.
    pub blanks: &'static [(&'static str, Blank)],
    /// What it quotes, where there is one.
    pub about: Option<Subject>,
}

/// The sentences of one side, the most used first within a topic.
pub fn phrases(side: Side) -> impl Iterator<Item = &'static Phrase> {
    PHRASES.iter().filter(move |phrase| phrase.side == side)
}

/// Keys of the topics, in the order in which they are shown.
pub fn topics() -> &'static [&'static str] {
    &TOPICS
}

/// Keys of the documents that fill a blank.
pub fn documents() -> &'static [&'static str] {
    &DOCUMENTS
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_can_say_what_matters() {
        for side in [Side::Person, Side::Staff] {
            let all: Vec<_> = phrases(side).collect();
            assert!(all.len() >= 60, "{side:?}: {}", all.len());
            let with_blanks = all.iter().filter(|it| !it.blanks.is_empty()).count();
            assert!(with_blanks >= 15, "{side:?}: {with_blanks}");
        }
    }

    /// A day, a time, a person, a document, an item of a checklist, and what is in the week.
    #[test]
    fn each_side_fills_in_what_it_means() {
        let kinds = [
            Blank::Day,
            Blank::Time,
            Blank::Member,
            Blank::Document,
            Blank::Item,
            Blank::Appointment,
        ];
        for side in [Side::Person, Side::Staff] {
            let blanks: Vec<_> = phrases(side).flat_map(|it| it.blanks).collect();
            for kind in kinds {
                assert!(
                    blanks.iter().any(|(_, it)| *it == kind),
                    "{side:?}: {kind:?}"
                );
            }
        }
    }

    /// A sentence with something of the file in a blank quotes that; one about a bill or a step quotes it without.
    #[test]
    fn a_sentence_quotes_what_it_is_about() {
        for side in [Side::Person, Side::Staff] {
            for phrase in phrases(side) {
                let quoted = phrase.blanks.iter().filter_map(|(_, blank)| match blank {
                    Blank::Item => Some(Subject::Item),
                    Blank::Entry | Blank::Appointment => Some(Subject::Entry),
                    _ => None,
                });
                for subject in quoted {
                    assert_eq!(phrase.about, Some(subject), "{}", phrase.key);
                }
            }
            for subject in [Subject::Entry, Subject::Bill, Subject::Item, Subject::Step] {
                let count = phrases(side).filter(|it| it.about == Some(subject)).count();
                assert!(count >= 2, "{side:?} about {subject:?}: {count}");
            }
        }
    }
}
