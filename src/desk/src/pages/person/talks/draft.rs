//! What is typed of a talk, kept through a closed browser until it is sent or thrown away.

use domain::desk::{Becomes, NewAgreed, NewAgreements};
use domain::time::Day;
use domain::{StepOwner, Wording};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use ui::platform;

use crate::desk::Desk;

/// A talk as far as it is typed. A line has a number, so that it stays itself when another goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    next: u32,
    pub(super) on: Option<Day>,
    pub(super) said: Vec<(u32, Wording)>,
    pub(super) agreed: Vec<(u32, NewAgreed)>,
}

impl Draft {
    fn number(&mut self) -> u32 {
        self.next = self.next.saturating_add(1);
        self.next
    }

    pub(super) fn say(&mut self, what: Wording) {
        let number = self.number();
        self.said.push((number, what));
    }

    pub(super) fn agree(&mut self, what: Wording) {
        let number = self.number();
        let line = NewAgreed {
            what,
            who: StepOwner::Person,
            by: None,
            becomes: Becomes::Step,
        };
        self.agreed.push((number, line));
    }

    pub(super) fn drop(&mut self, number: u32) {
        self.said.retain(|(it, _)| *it != number);
        self.agreed.retain(|(it, _)| *it != number);
    }

    pub(super) fn change(&mut self, number: u32, change: impl FnOnce(&mut NewAgreed)) {
        let mut lines = self.agreed.iter_mut();
        if let Some((_, line)) = lines.find(|(it, _)| *it == number) {
            change(line);
        }
    }

    /// What is sent.
    pub(super) fn agreements(&self) -> NewAgreements {
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
