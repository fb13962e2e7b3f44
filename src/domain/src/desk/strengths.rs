//! What the person can do already: the plan starts from it. Staff write it down after the assessment; the person
//! reads it, and can say that it is not right.

use super::Edit;
use super::apply::{Context, wording};
use crate::apply::check_text;
use crate::{Change, Person, Refusal, Wording};

/// The most that is written down.
const MOST: usize = 12;

impl Context<'_> {
    pub(super) fn set_strengths(&self, edit: &Edit<Vec<Wording>>) -> Result<Vec<Change>, Refusal> {
        let person = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        if person.strengths == edit.to {
            return Ok(Vec::new());
        }
        if person.strengths != edit.from {
            return Err(Refusal::ChangedMeanwhile);
        }
        if edit.to.len() > MOST {
            return Err(Refusal::TextTooLong);
        }
        edit.to.iter().try_for_each(check_text)?;
        let strengths = edit.to.clone();
        let lines = strengths.iter().enumerate();
        let told = lines.fold(Wording::ready("told-strengths"), |told, (place, line)| {
            told.with(&Wording::line_name(place), wording(line.clone()))
        });
        let person = Person {
            strengths,
            ..person.clone()
        };
        Ok(vec![person.into(), self.message(told, None)])
    }
}
