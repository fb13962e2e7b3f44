//! The answer to a person who says that a line about them in the plan is not right: it goes, what they wrote
//! stands in its place, or it stays until they talked about it. They are told.

use super::LineBecomes;
use super::apply::{Context, wording};
use crate::apply::check_text;
use crate::proposal::ANSWERS;
use crate::{Arg, Change, Dispute, Language, MessageId, Person, Refusal, Texts, Wording};

const GONE: &str = "reply-strength_gone";
const THEIRS: &str = "reply-strength_theirs";
const KEPT: &str = "reply-strength_talk";

impl Context<'_> {
    pub(super) fn answer_dispute(
        &self,
        said: &MessageId,
        becomes: &LineBecomes,
    ) -> Result<Vec<Change>, Refusal> {
        let dispute = self.file.messages.get(said).and_then(Dispute::of);
        let dispute = dispute.ok_or(Refusal::Gone)?;
        let key = key(becomes);
        if let Some(before) = self.file.answer_to(said) {
            let is_same = matches!(&before.text, Wording::Ready { key: told, .. } if told == key);
            return is_same.then(Vec::new).ok_or(Refusal::ChangedMeanwhile);
        }
        let told = Wording::ready(key).with(ANSWERS, Arg::Text(said.as_str().to_owned()));
        let told = told.with("what", wording(dispute.line.clone()));
        let person = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        match becomes {
            LineBecomes::Kept => Ok(vec![self.message(told, None)]),
            LineBecomes::Gone => {
                let without = changed(person, &dispute.line, None);
                let without = without.map(Change::from).into_iter();
                Ok(without.chain([self.message(told, None)]).collect())
            }
            LineBecomes::Theirs { dutch } => {
                let theirs = in_dutch_too(dispute.instead.as_ref(), dutch.as_deref())?;
                let told = told.with(&Wording::line_name(0), wording(theirs.clone()));
                let person = changed(person, &dispute.line, Some(theirs));
                // Who changed the line meanwhile has seen more than this message says.
                let person = person.ok_or(Refusal::ChangedMeanwhile)?;
                Ok(vec![person.into(), self.message(told, None)])
            }
        }
    }
}

const fn key(becomes: &LineBecomes) -> &'static str {
    match becomes {
        LineBecomes::Gone => GONE,
        LineBecomes::Theirs { .. } => THEIRS,
        LineBecomes::Kept => KEPT,
    }
}

/// The person with another line in place of this one, or with none; nothing where it does not stand there.
fn changed(person: &Person, line: &Wording, to: Option<Wording>) -> Option<Person> {
    let place = person.strengths.iter().position(|it| it == line)?;
    let mut strengths = person.strengths.clone();
    strengths.splice(place..=place, to);
    Some(Person {
        strengths,
        ..person.clone()
    })
}

/// What the person wrote, with the Dutch of the team beside it: theirs stays as it is.
fn in_dutch_too(theirs: Option<&Wording>, dutch: Option<&str>) -> Result<Wording, Refusal> {
    let Some(Wording::Written(texts)) = theirs else {
        return Err(Refusal::TextEmpty);
    };
    let written = texts
        .iter()
        .map(|(language, text)| (language, text.to_owned()));
    let has_dutch = texts.get(Language::Dutch).is_some();
    let dutch = dutch
        .map(str::trim)
        .filter(|it| !it.is_empty() && !has_dutch);
    let dutch = dutch.map(|it| (Language::Dutch, it.to_owned()));
    let both = Wording::Written(written.chain(dutch).collect::<Texts>());
    check_text(&both)?;
    Ok(both)
}
