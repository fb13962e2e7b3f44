//! A form that is half filled in: kept on this phone, through another screen and a closed app.

use domain::PersonId;
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ui::platform;

use super::Phone;

/// A form whose fields are kept until it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Something of one's own in the week.
    Entry,
    /// A bill.
    Bill,
    /// A change that is reported.
    Change,
    /// What lines about the person should be.
    NotRight,
    /// Whom one asked about an item, and what was said.
    Answer,
    /// An arrangement for a bill.
    Arrangement,
    /// An amount of the month that cannot be read yet.
    Amount,
    /// The days of a letter of an item.
    LetterDates,
    /// Somebody who is to look along.
    Buddy,
}

impl Form {
    const ALL: [Self; 9] = [
        Self::Entry,
        Self::Bill,
        Self::Change,
        Self::NotRight,
        Self::Answer,
        Self::Arrangement,
        Self::Amount,
        Self::LetterDates,
        Self::Buddy,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Bill => "bill",
            Self::Change => "change",
            Self::NotRight => "not_right",
            Self::Answer => "answer",
            Self::Arrangement => "arrangement",
            Self::Amount => "amount",
            Self::LetterDates => "letter_dates",
            Self::Buddy => "buddy",
        }
    }

    /// Forgets what was typed in it.
    pub fn forget(self) {
        platform::save_half_form::<()>(self.name(), None);
    }
}

/// What was typed, and by whom: another person does not read it.
#[derive(Serialize, Deserialize)]
struct HalfTyped<T> {
    person: PersonId,
    typed: T,
}

/// What was typed about one of several things that have such a form.
#[derive(Serialize, Deserialize)]
struct About<T> {
    id: String,
    typed: T,
}

/// By whom.
#[derive(Deserialize)]
struct TypedBy {
    person: PersonId,
}

impl Phone {
    /// What this person had typed in a form.
    pub fn half_typed<T: DeserializeOwned>(self, form: Form) -> Option<T> {
        let half: HalfTyped<T> = platform::load_half_form(form.name())?;
        let person = self.session.get_untracked()?.person;
        (half.person == person).then_some(half.typed)
    }

    /// Keeps what is typed in a form from its first change on; forgets it where that is nothing.
    pub fn keep_half_typed<T>(self, form: Form, typed: Memo<Option<T>>)
    where
        T: Clone + PartialEq + Serialize + Send + Sync + 'static,
    {
        Effect::new(move |before: Option<()>| {
            let typed = typed.get();
            if before.is_some() {
                self.save_half_typed(form, typed);
            }
        });
    }

    /// What this person had typed in the form about this thing.
    pub fn half_typed_about<T: DeserializeOwned>(self, form: Form, id: &str) -> Option<T> {
        let mut all: Vec<About<T>> = self.half_typed(form)?;
        let place = all.iter().position(|it| it.id == id)?;
        Some(all.swap_remove(place).typed)
    }

    /// Keeps what is typed in the form about this thing, beside what is typed about others; forgets it where that is
    /// nothing.
    pub fn save_half_typed_about<T>(self, form: Form, id: &str, typed: Option<T>)
    where
        T: Serialize + DeserializeOwned,
    {
        let mut all: Vec<About<T>> = self.half_typed(form).unwrap_or_default();
        all.retain(|it| it.id != id);
        let id = id.to_owned();
        all.extend(typed.map(|typed| About { id, typed }));
        self.save_half_typed(form, (!all.is_empty()).then_some(all));
    }

    /// The same from the form's first change on.
    pub fn keep_half_typed_about<T>(self, form: Form, id: String, typed: Memo<Option<T>>)
    where
        T: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static,
    {
        Effect::new(move |before: Option<()>| {
            let typed = typed.get();
            if before.is_some() {
                self.save_half_typed_about(form, &id, typed);
            }
        });
    }

    fn save_half_typed<T: Serialize>(self, form: Form, typed: Option<T>) {
        let person = self.session.get_untracked().map(|it| it.person);
        let half = typed.zip(person);
        let half = half.map(|(typed, person)| HalfTyped { person, typed });
        platform::save_half_form(form.name(), half.as_ref());
    }

    /// Forgets what is not of who is signed in here.
    pub(super) fn forget_half_typed_of_others(self) {
        let person = self.session.get_untracked().map(|it| it.person);
        for form in Form::ALL {
            let by = platform::load_half_form(form.name()).map(|it: TypedBy| it.person);
            if by.is_none() || by != person {
                form.forget();
            }
        }
    }
}
