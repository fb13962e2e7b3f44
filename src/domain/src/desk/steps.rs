//! Steps of the plan: staff propose, change and finish them. Only the person accepts.

use super::apply::{Context, wording};
use super::{Edit, NewStep, StepEdits};
use crate::apply::check_text;
use crate::time::Day;
use crate::{
    About, Agreements, Change, Counter, CounterId, CounterKind, LearningRoute, Person, Refusal,
    Step, StepId, StepOwner, StepStatus, Wording,
};

/// From one step to the next in the order of the plan.
const APART: u32 = 10;

impl Context<'_> {
    pub(super) fn propose_step(&self, new: &NewStep) -> Result<Vec<Change>, Refusal> {
        check_text(&new.title)?;
        new.on.map_or(Ok(()), |on| self.check_near(on))?;
        let id = StepId::new(self.mutation.id.as_str());
        let mut step = self.proposed(id, 0, new.title.clone());
        step.on = new.on;
        if let Some(owner) = &new.owner {
            self.check_owner(owner)?;
            step.owner = owner.clone();
        }
        let text = Wording::ready("told-new_step").with("step", wording(step.title.clone()));
        let told = self.message(text, Some(About::Step(step.id.clone())));
        Ok(vec![step.into(), told])
    }

    /// A step of whoever acts, behind all that are there: `place` counts what is proposed at once.
    pub(super) fn proposed(&self, id: StepId, place: usize, title: Wording) -> Step {
        let last = self.file.steps.values().map(|step| step.order).max();
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let place = place.saturating_add(1).saturating_mul(APART);
        Step {
            id,
            order: last.unwrap_or(0).saturating_add(place),
            title,
            owner: StepOwner::Member(self.staff.id.clone()),
            status: StepStatus::Proposed,
            on: None,
            from: None,
            until: None,
            note: None,
            is_milestone: false,
            accepted_on: None,
        }
    }

    pub(super) fn finish_step(&self, id: &StepId, on: Day) -> Result<Vec<Change>, Refusal> {
        let step = self.file.steps.get(id).ok_or(Refusal::Gone)?;
        self.check_past(on)?;
        let done = || {
            Step {
                status: StepStatus::Done,
                on: Some(on),
                ..step.clone()
            }
            .into()
        };
        match step.status {
            StepStatus::Done => Ok(Vec::new()),
            StepStatus::Open | StepStatus::Waiting => Ok(vec![done()]),
            // What somebody of the team promised they may have done before the person read it.
            StepStatus::Proposed if self.is_promised(step) => Ok(vec![done()]),
            // Only the person accepts; what they did not accept is not finished for them.
            StepStatus::Proposed | StepStatus::NotApplicable => Err(Refusal::NotYours),
        }
    }

    /// Whether somebody of the team said in a talk that they do it.
    fn is_promised(&self, step: &Step) -> bool {
        let talks = self.file.messages.values().filter_map(Agreements::of);
        let mut lines = talks.flat_map(|talk| {
            let id = talk.id;
            let lines = talk.agreed.into_iter().enumerate();
            lines.map(move |(place, line)| (Agreements::id_at(id.as_str(), place), line))
        });
        lines.any(|(id, line)| id == step.id.as_str() && matches!(line.who, StepOwner::Member(_)))
    }

    pub(super) fn change_step(&self, edits: &StepEdits) -> Result<Vec<Change>, Refusal> {
        let before = self.file.steps.get(&edits.step).ok_or(Refusal::Gone)?;
        let mut after = Step {
            title: edited(&before.title, edits.title.as_ref())?,
            on: edited(&before.on, edits.on.as_ref())?,
            owner: edited(&before.owner, edits.owner.as_ref())?,
            status: edited(&before.status, edits.status.as_ref())?,
            ..before.clone()
        };
        if after == *before {
            return Ok(Vec::new());
        }
        check_text(&after.title)?;
        if after.on != before.on {
            after.on.map_or(Ok(()), |on| self.check_near(on))?;
        }
        self.check_owner(&after.owner)?;
        if after.status != before.status && !may_become(before.status, after.status) {
            return Err(Refusal::NotYours);
        }
        let is_another = (&after.title, &after.owner) != (&before.title, &before.owner);
        if is_another && after.accepted_on.take().is_some() && after.status != StepStatus::Done {
            // The person said yes to something else.
            after.status = StepStatus::Proposed;
        }
        let text = Wording::ready("told-changed_step").with("step", wording(after.title.clone()));
        let told = self.message(text, Some(About::Step(after.id.clone())));
        Ok(vec![after.into(), told])
    }

    /// Doing it again proposes what is missing. Milestones of another route that are not reached are
    /// not for this person any more.
    pub(super) fn plan_route(&self, route: LearningRoute) -> Result<Vec<Change>, Refusal> {
        let person = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        let template = catalogue::route(route.name());
        let titled = |title: &Wording| {
            let key = |key: &&str| *title == Wording::ready(*key);
            template.milestones.iter().any(|(it, _)| key(it))
        };
        let milestones = || self.file.steps.values().filter(|step| step.is_milestone);
        let left = milestones().filter(|step| step.status != StepStatus::Done);
        let left = left.filter(|step| !titled(&step.title));
        let mut changes: Vec<Change> = left
            .filter(|step| step.status != StepStatus::NotApplicable)
            .map(|step| {
                let status = StepStatus::NotApplicable;
                Change::from(Step {
                    status,
                    ..step.clone()
                })
            })
            .collect();
        let missing = template.milestones.iter().filter(|(key, _)| {
            let title = Wording::ready(*key);
            let mut there = self.file.steps.values();
            !there.any(|step| step.title == title && step.status != StepStatus::NotApplicable)
        });
        let proposed: Vec<Change> = missing
            .enumerate()
            .map(|(place, (key, owner))| self.milestone(place, key, owner))
            .collect();
        let is_new = !proposed.is_empty();
        changes.extend(proposed);
        changes.extend(self.counters(template.hours));
        if person.route != Some(route) {
            let route = Some(route);
            changes.push(
                Person {
                    route,
                    ..person.clone()
                }
                .into(),
            );
        }
        if is_new {
            changes.push(self.message(Wording::ready("told-route"), None));
        }
        Ok(changes)
    }

    /// Whoever owns a step by name is in the team.
    pub(super) fn check_owner(&self, owner: &StepOwner) -> Result<(), Refusal> {
        match owner {
            StepOwner::Member(it) if !self.file.has_member(it) => Err(Refusal::Gone),
            _ => Ok(()),
        }
    }

    fn milestone(&self, place: usize, key: &str, owner: &str) -> Change {
        let id = StepId::new(format!("{}-{place}", self.mutation.id));
        let owner = match owner {
            "self" => StepOwner::Person,
            "language_school" => StepOwner::LanguageSchool,
            _ => StepOwner::Municipality,
        };
        Step {
            owner,
            is_milestone: true,
            ..self.proposed(id, place, Wording::ready(key))
        }
        .into()
    }

    fn counters(&self, wanted: &'static [catalogue::Hours]) -> impl Iterator<Item = Change> {
        let has = |kind: CounterKind| self.file.counters.values().any(|it| it.kind == kind);
        let wanted = wanted
            .iter()
            .filter_map(|it| Some((CounterKind::named(it.kind)?, it)));
        let missing: Vec<_> = wanted.filter(|(kind, _)| !has(*kind)).collect();
        missing.into_iter().map(|(kind, hours)| {
            Change::from(Counter {
                id: CounterId::new(hours.kind),
                kind,
                hours: 0,
                of: hours.of,
                is_about: hours.is_about,
            })
        })
    }
}

/// What the team may make of a step: never a yes of the person.
const fn may_become(before: StepStatus, after: StepStatus) -> bool {
    use StepStatus::{Done, NotApplicable, Open, Proposed, Waiting};
    matches!(
        (before, after),
        (Proposed | Open | Waiting, NotApplicable)
            | (Open, Waiting)
            | (Waiting | Done, Open)
            | (NotApplicable, Proposed)
    )
}

/// A field as it is from now on.
fn edited<T: Clone + PartialEq>(now: &T, edit: Option<&Edit<T>>) -> Result<T, Refusal> {
    match edit {
        None => Ok(now.clone()),
        Some(edit) if edit.to == *now || edit.from == *now => Ok(edit.to.clone()),
        Some(_) => Err(Refusal::ChangedMeanwhile),
    }
}
