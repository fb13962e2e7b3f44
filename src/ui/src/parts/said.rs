//! A ready-made sentence as it is filled in, and what there is to fill it with.

use catalogue::{Blank, Phrase, Side, Subject, phrases};
use domain::regelen::{Bill, is_for};
use domain::time::Day;
use domain::week::{Entry, EntryKind};
use domain::{About, Arg, EntryId, File, ItemId, PersonId, StepStatus, Wording};
use serde::{Deserialize, Serialize};

use crate::say;
use crate::words::{ToArg as _, sender};

/// A sentence that was chosen and filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What it says.
    pub text: Wording,
    /// What it quotes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

impl Said {
    /// The sentence that was chosen, with nothing filled in.
    pub(super) fn of(phrase: &Phrase) -> Self {
        Self {
            text: Wording::ready(phrase.key),
            about: None,
        }
    }

    /// Which sentence of this side it is.
    pub(super) fn phrase(&self, side: Side) -> Option<&'static Phrase> {
        let Wording::Ready { key, .. } = &self.text else {
            return None;
        };
        phrases(side).find(|phrase| phrase.key == key)
    }

    /// What is quoted without a blank, as long as the file still offers it.
    pub(super) fn quoted(&self, offered: &[Choosable]) -> Filled {
        let about = self.about.as_ref()?;
        let found = offered.iter().find(|it| it.2.as_ref() == Some(about))?;
        Some((found.1.clone(), found.2.clone()))
    }

    /// What fills a blank, as long as the file still offers it.
    pub(super) fn filling(&self, name: &str, blank: Blank, fillings: &Fillings) -> Filled {
        let Wording::Ready { args, .. } = &self.text else {
            return None;
        };
        let arg = args.get(name)?;
        if matches!(blank, Blank::Day | Blank::Time) {
            return Some((arg.clone(), None));
        }
        let fits = |it: &Choosable| it.1 == *arg && (it.2.is_none() || it.2 == self.about);
        let found = fillings.of_blank(blank).into_iter().find(fits)?;
        Some((found.1, found.2))
    }
}

/// One that was half filled in, and of whom: another person does not read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfSaid {
    /// The person.
    pub person: PersonId,
    /// What was filled in so far.
    pub said: Said,
}

/// What fills a blank, with what is quoted then.
pub(super) type Filled = Option<(Arg, Option<About>)>;

/// What can fill a blank, with what is quoted then.
pub(super) type Choosable = (Wording, Arg, Option<About>);

/// What the file of a person offers for the blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fillings {
    members: Vec<Choosable>,
    items: Vec<Choosable>,
    entries: Vec<Choosable>,
    appointments: Vec<Choosable>,
    bills: Vec<Choosable>,
    steps: Vec<Choosable>,
}

impl Fillings {
    /// Those of this file, from today on.
    pub fn of(file: &File, today: Day) -> Self {
        let members = file.team_in_order().into_iter().map(|member| {
            let name = Wording::written(domain::Language::Dutch, member.name.clone());
            (name, member.name.as_str().to_arg(), None)
        });
        let items = catalogue::items().iter().filter(|item| is_for(file, item));
        let items = items.map(|item| {
            let title = Wording::ready(item.text_key());
            let about = About::Item(ItemId::new(item.id));
            (title.clone(), title.to_arg(), Some(about))
        });
        Self {
            members: members.collect(),
            items: items.collect(),
            entries: entries(file, today, |_| true),
            appointments: entries(file, today, |it| it.kind == EntryKind::Appointment),
            bills: bills(file),
            steps: steps(file),
        }
    }

    /// What a sentence can quote that has no blank for it. A sentence about an item says itself which.
    pub(super) fn to_quote(&self, phrase: &Phrase) -> Vec<Choosable> {
        let has_blank = phrase
            .blanks
            .iter()
            .any(|(_, blank)| matches!(blank, Blank::Item | Blank::Entry | Blank::Appointment));
        match phrase.about {
            _ if has_blank => Vec::new(),
            Some(Subject::Entry) => self.entries.clone(),
            Some(Subject::Bill) => self.bills.clone(),
            Some(Subject::Step) => self.steps.clone(),
            Some(Subject::Item) | None => Vec::new(),
        }
    }

    pub(super) fn of_blank(&self, blank: Blank) -> Vec<Choosable> {
        match blank {
            Blank::Member => self.members.clone(),
            Blank::Item => self.items.clone(),
            Blank::Entry => self.entries.clone(),
            Blank::Appointment => self.appointments.clone(),
            Blank::Document => catalogue::documents().iter().map(document).collect(),
            Blank::Day | Blank::Time => Vec::new(),
        }
    }
}

/// Bills that are not paid, the first to pay on top.
fn bills(file: &File) -> Vec<Choosable> {
    let open = file.bills.values().filter(|it| it.paid_on.is_none());
    let mut open: Vec<_> = open.collect();
    open.sort_by_key(|it| (it.due.is_none(), it.due));
    let row = |bill: &Bill| {
        let from = sender(bill);
        let shown = match bill.due {
            Some(due) => say!("blank-entry-row", what = from, date = due),
            None => say!(
                "blank-entry-row",
                what = from,
                date = Wording::ready(bill.kind.key())
            ),
        };
        let arg = shown.clone().to_arg();
        (shown, arg, Some(About::Bill(bill.id.clone())))
    };
    open.into_iter().map(row).collect()
}

/// Steps that are not closed, in the order of the plan.
fn steps(file: &File) -> Vec<Choosable> {
    let is_closed =
        |status: StepStatus| matches!(status, StepStatus::Done | StepStatus::NotApplicable);
    let open = file.steps_in_order().into_iter();
    let open = open.filter(|it| !is_closed(it.status));
    open.map(|it| {
        let title = it.title.clone();
        let about = About::Step(it.id.clone());
        (title.clone(), title.to_arg(), Some(about))
    })
    .collect()
}

fn document(key: &&'static str) -> Choosable {
    let document = Wording::ready(*key);
    (document.clone(), document.to_arg(), None)
}

fn entries(file: &File, today: Day, is_meant: fn(&Entry) -> bool) -> Vec<Choosable> {
    let ahead = file.entries.values();
    let ahead = ahead.filter(|it| it.day >= today && is_meant(it));
    let mut ahead: Vec<_> = ahead.collect();
    ahead.sort_by_key(|it| (it.day, it.from, &it.id));
    let row = |id: &EntryId, title: &Wording, day: Day| {
        let shown = say!("blank-entry-row", what = title.clone(), date = day);
        (
            shown,
            title.clone().to_arg(),
            Some(About::Entry(id.clone())),
        )
    };
    ahead
        .iter()
        .map(|it| row(&it.id, &it.title, it.day))
        .collect()
}
