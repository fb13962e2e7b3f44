//! What is typed of a talk, kept through a closed browser until it is sent or thrown away.

use std::collections::BTreeSet;

use domain::desk::{Becomes, NewAgreed, NewAgreements, NewEntry};
use domain::time::{ClockTime, Day};
use domain::week::{Entry, EntryKind, Interpreter};
use domain::{EntryId, MutationId, StepOwner, Wording};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use ui::platform;

use crate::desk::Desk;

/// A talk as far as it is typed. A line has a number, so that it stays itself when another goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    next: u32,
    /// The day of the talk, from the first line on.
    pub(super) on: Option<Day>,
    /// What was sent and not answered, with the id that it was sent with: sent again, it is done once.
    sent: Option<(MutationId, NewAgreements)>,
    /// Lines with a time that cannot be read.
    #[serde(default, skip)]
    unreadable: BTreeSet<u32>,
    pub(super) said: Vec<(u32, Wording)>,
    pub(super) agreed: Vec<(u32, NewAgreed)>,
}

impl Draft {
    fn number(&mut self) -> u32 {
        self.next = self.next.saturating_add(1);
        self.next
    }

    pub(super) fn say(&mut self, what: Wording, today: Day) {
        self.on = self.on.or(Some(today));
        let number = self.number();
        self.said.push((number, what));
    }

    pub(super) fn agree(&mut self, what: Wording, today: Day) {
        self.on = self.on.or(Some(today));
        let number = self.number();
        let line = NewAgreed {
            what,
            who: StepOwner::Person,
            by: None,
            becomes: Becomes::Step,
        };
        self.agreed.push((number, line));
    }

    /// The line with this number.
    pub(super) fn line(&self, number: u32) -> Option<&NewAgreed> {
        let mut lines = self.agreed.iter();
        lines.find(|(it, _)| *it == number).map(|(_, line)| line)
    }

    /// What the line with this number would put in the week at these times; none without a day.
    pub(super) fn entry(
        &self,
        number: u32,
        (from, to): (ClockTime, ClockTime),
    ) -> Option<NewEntry> {
        let line = self.line(number)?;
        Some(NewEntry {
            entry: None,
            kind: EntryKind::Appointment,
            day: line.by?,
            from,
            to,
            title: line.what.clone(),
            place: None,
            is_obligatory: false,
            bring: Vec::new(),
            interpreter: Interpreter::None,
        })
    }

    /// What the other lines would put in the week.
    pub(super) fn other_entries(&self, number: u32) -> impl Iterator<Item = Entry> {
        let others = self.agreed.iter().filter(move |(it, _)| *it != number);
        others.filter_map(|(it, line)| match line.becomes {
            Becomes::Entry { from, to } => {
                let id = EntryId::new(format!("line-{it}"));
                Some(self.entry(*it, (from, to))?.entry(id))
            }
            Becomes::Step | Becomes::Bill { .. } => None,
        })
    }

    /// Notes whether the times of a line can be read.
    pub(super) fn note_readable(&mut self, number: u32, is_readable: bool) {
        if is_readable {
            self.unreadable.remove(&number);
        } else {
            self.unreadable.insert(number);
        }
    }

    /// What to send, and as what: the same again where it is the same. None while something in it cannot
    /// be read.
    pub(super) fn send(&mut self) -> Option<(MutationId, NewAgreements)> {
        let now = self.agreements();
        if self.on.is_none() || !self.unreadable.is_empty() {
            return None;
        }
        let is_same = self.sent.as_ref().is_some_and(|(_, it)| *it == now);
        if !is_same {
            self.sent = Some((MutationId::new(platform::random_id()), now));
        }
        self.sent.clone()
    }

    /// Forgets what was sent and done; what was typed since stays. Returns whether nothing is left.
    pub(super) fn forget_sent(&mut self) -> bool {
        if let Some((_, sent)) = self.sent.take() {
            self.said.retain(|(_, it)| !sent.said.contains(it));
            self.agreed.retain(|(_, it)| !sent.agreed.contains(it));
        }
        self.said.is_empty() && self.agreed.is_empty()
    }

    pub(super) fn drop(&mut self, number: u32) {
        self.said.retain(|(it, _)| *it != number);
        self.agreed.retain(|(it, _)| *it != number);
        self.unreadable.remove(&number);
    }

    pub(super) fn change(&mut self, number: u32, change: impl FnOnce(&mut NewAgreed)) {
        let mut lines = self.agreed.iter_mut();
        if let Some((_, line)) = lines.find(|(it, _)| *it == number) {
            change(line);
        }
    }

    fn agreements(&self) -> NewAgreements {
        NewAgreements {
            on: self.on,
            said: self.said.iter().map(|(_, it)| it.clone()).collect(),
            agreed: self.agreed.iter().map(|(_, it)| it.clone()).collect(),
        }
    }
}

/// The draft of whoever is signed in about the person whose file is open.
pub(super) fn kept() -> RwSignal<Draft> {
    let name = name();
    let draft = RwSignal::new(platform::load_desk_draft(&name).unwrap_or_default());
    Effect::new(move |_| {
        draft.with(|draft| {
            if *draft == Draft::default() {
                platform::forget_desk_draft(&name);
            } else {
                platform::save_desk_draft(&name, draft);
            }
        });
    });
    draft
}

/// Whether there is one.
pub(super) fn is_kept() -> bool {
    platform::load_desk_draft::<Draft>(&name()).is_some()
}

fn name() -> String {
    let desk = expect_context::<Desk>();
    let staff = desk
        .staff
        .with_untracked(|it| it.as_ref().map(|it| it.id.to_string()));
    let person = desk
        .open
        .with_untracked(|it| it.as_ref().map(|it| it.person.to_string()));
    format!(
        "{}.{}",
        staff.unwrap_or_default(),
        person.unwrap_or_default()
    )
}
