//! Steps of the plan: staff propose, change and finish them. Only the person accepts.

use super::apply::{Context, is_taken, wording};
use super::approach::missing_conditions;
use super::stage::next_statuses;
use super::{Edit, NewStep, StepEdits};
use crate::apply::{CHANGED, check_text};
use crate::time::Day;
use crate::{
    About, Agreed, Agreements, Change, Counter, CounterId, CounterKind, File, LearningRoute,
    MessageId, Person, Refusal, Step, StepId, StepOwner, StepStatus, Wording,
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
        let line = Some(step).filter(|it| matches!(it.owner, StepOwner::Member(_)));
        let line = line.and_then(|it| self.line_of(it));
        line.is_some_and(|it| matches!(it.who, StepOwner::Member(_)))
    }

    /// The line of a talk that became this step.
    fn line_of(&self, step: &Step) -> Option<Agreed> {
        let talks = self.file.messages.values().filter_map(Agreements::of);
        let mut lines = talks.flat_map(|talk| {
            let id = talk.id;
            let lines = talk.agreed.into_iter().enumerate();
            lines.map(move |(place, line)| (Agreements::id_at(id.as_str(), place), line))
        });
        let found = lines.find(|(id, _)| id == step.id.as_str());
        found.map(|(_, line)| line)
    }

    /// Whether another day stands there than that on which the person and the team agreed in a talk.
    fn is_another_day(&self, before: &Step, after: &Step) -> bool {
        before.on.is_some() && before.on != after.on && self.line_of(before).is_some()
    }

    pub(super) fn change_step(&self, edits: &StepEdits) -> Result<Vec<Change>, Refusal> {
        let before = self.file.steps.get(&edits.step).ok_or(Refusal::Gone)?;
        let mut after = Step {
            title: edited(&before.title, edits.title.as_ref())?,
            on: edited(&before.on, edits.on.as_ref())?,
            from: edited(&before.from, edits.from.as_ref())?,
            until: edited(&before.until, edits.until.as_ref())?,
            note: edited(&before.note, edits.note.as_ref())?,
            owner: edited(&before.owner, edits.owner.as_ref())?,
            status: edited(&before.status, edits.status.as_ref())?,
            ..before.clone()
        };
        if after == *before {
            return Ok(Vec::new());
        }
        check_text(&after.title)?;
        after.note.as_ref().map_or(Ok(()), check_text)?;
        self.check_days(before, &after)?;
        self.check_owner(&after.owner)?;
        let is_allowed = next_statuses(before.status).contains(&after.status);
        if after.status != before.status && !is_allowed {
            return Err(Refusal::NotYours);
        }
        let is_another = is_another(before, &after) || self.is_another_day(before, &after);
        if is_another && after.status != StepStatus::Done {
            // The person said yes to something else.
            after.accepted_on = None;
        }
        let is_open = matches!(after.status, StepStatus::Open | StepStatus::Waiting);
        let was_accepted = before.accepted_on.is_some() || before.status == StepStatus::Done;
        if is_open && after.accepted_on.is_none() && (is_another || was_accepted) {
            after.status = StepStatus::Proposed;
        }
        let told = self.changed(&after);
        Ok(vec![after.into(), told])
    }

    /// A day that was typed anew is near, and what lasts does not end before it begins.
    fn check_days(&self, before: &Step, after: &Step) -> Result<(), Refusal> {
        let days = [
            (before.on, after.on),
            (before.from, after.from),
            (before.until, after.until),
        ];
        let typed = days.into_iter().filter(|(before, after)| before != after);
        let mut typed = typed.filter_map(|(_, after)| after);
        typed.try_for_each(|day| self.check_near(day))?;
        match (after.from, after.until) {
            (Some(from), Some(until)) if until < from => Err(Refusal::DateImplausible),
            _ => Ok(()),
        }
    }

    /// Doing it again proposes what is missing, with child care, a condition of every plan. Milestones of another route that are not reached are
    /// not for this person any more.
    pub(super) fn plan_route(&self, route: LearningRoute) -> Result<Vec<Change>, Refusal> {
        let person = self.file.person.as_ref().ok_or(Refusal::Gone)?;
        let template = catalogue::route(route.name());
        let left: Vec<&Step> = self.left_behind(route).collect();
        let gone = left.iter().map(|step| {
            let status = StepStatus::NotApplicable;
            Change::from(Step {
                status,
                ..(*step).clone()
            })
        });
        let mut changes: Vec<Change> = gone.collect();
        let missing = template.milestones.iter().filter(|(key, _)| {
            let title = Wording::ready(*key);
            let mut there = self.file.steps.values();
            !there.any(|step| step.title == title && step.status != StepStatus::NotApplicable)
        });
        let mut proposed: Vec<Change> = missing
            .enumerate()
            .map(|(place, (key, owner))| self.milestone(place, key, owner))
            .collect::<Result<_, _>>()?;
        for condition in missing_conditions(self.approach, self.file) {
            let step = self.without_day(proposed.len(), &condition)?;
            proposed.push(step.into());
        }
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
        } else if let Some(step) = left.first() {
            changes.push(self.changed(step));
        }
        Ok(changes)
    }

    /// Milestones of the other routes that were not reached. One whose words were changed stays: it is
    /// what this person and the team made of it.
    fn left_behind(&self, route: LearningRoute) -> impl Iterator<Item = &Step> {
        let others = LearningRoute::ALL
            .into_iter()
            .filter(move |it| *it != route);
        let others: Vec<&str> = others.flat_map(keys).collect();
        let mine: Vec<&str> = keys(route).collect();
        let titled =
            |step: &Step, all: &[&str]| all.iter().any(|key| step.title == Wording::ready(*key));
        let milestones = self.file.steps.values().filter(|step| step.is_milestone);
        milestones.filter(move |step| {
            let is_over = matches!(step.status, StepStatus::Done | StepStatus::NotApplicable);
            !is_over && titled(step, &others) && !titled(step, &mine)
        })
    }

    /// What the person is told of a changed step.
    pub(super) fn changed(&self, step: &Step) -> Change {
        let text = Wording::ready("told-changed_step").with("step", wording(step.title.clone()));
        self.message(text, Some(About::Step(step.id.clone())))
    }

    /// Whoever owns a step by name is in the team.
    pub(super) fn check_owner(&self, owner: &StepOwner) -> Result<(), Refusal> {
        match owner {
            StepOwner::Member(it) if !self.file.has_member(it) => Err(Refusal::Gone),
            _ => Ok(()),
        }
    }

    fn milestone(&self, place: usize, key: &str, owner: &str) -> Result<Change, Refusal> {
        let id = StepId::new(self.free_id(place)?);
        let owner = match owner {
            "self" => StepOwner::Person,
            "language_school" => StepOwner::LanguageSchool,
            _ => StepOwner::Municipality,
        };
        let step = Step {
            owner,
            is_milestone: true,
            ..self.proposed(id, place, Wording::ready(key))
        };
        Ok(step.into())
    }

    /// The id of what an action makes at this place: it may be the name of nothing that is there.
    pub(super) fn free_id(&self, place: usize) -> Result<String, Refusal> {
        let id = Agreements::id_at(self.mutation.id.as_str(), place);
        if is_taken(self.file, &id) {
            Err(Refusal::NotYours)
        } else {
            Ok(id)
        }
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

/// Whether somebody of the team changed this proposal, and told it in one of these messages: the yes of a phone that did
/// not have them is to something else, whenever it was said.
pub fn is_changed_in(unheard: &[MessageId], step: &StepId, file: &File) -> bool {
    let is_open = file.steps.get(step).map(|it| it.status) == Some(StepStatus::Proposed);
    let told = unheard.iter().filter_map(|id| file.messages.get(id));
    let mut about = told.filter(|it| it.about.as_ref() == Some(&About::Step(step.clone())));
    is_open
        && about
            .any(|it| matches!(&it.text, Wording::Ready { key, .. } if key.starts_with(CHANGED)))
}

/// Whether it is something else than what the person may have said yes to: other words, another who sees to it, or from
/// when to when it lasts. The day on which it is planned may move, and what had no first or last day may get one: of
/// that they are told.
fn is_another(before: &Step, after: &Step) -> bool {
    let said = |it: &Step| (it.title.clone(), it.owner.clone(), it.note.clone());
    let is_moved = |before: Option<Day>, after| before.is_some() && before != after;
    said(before) != said(after)
        || is_moved(before.from, after.from)
        || is_moved(before.until, after.until)
}

/// Keys of the milestones of a route.
fn keys(route: LearningRoute) -> impl Iterator<Item = &'static str> {
    let milestones = catalogue::route(route.name()).milestones.iter();
    milestones.map(|(key, _)| *key)
}

/// A field as it is from now on.
pub(super) fn edited<T: Clone + PartialEq>(now: &T, edit: Option<&Edit<T>>) -> Result<T, Refusal> {
    match edit {
        None => Ok(now.clone()),
        Some(edit) if edit.to == *now || edit.from == *now => Ok(edit.to.clone()),
        Some(_) => Err(Refusal::ChangedMeanwhile),
    }
}
