//! What the count needs of one file, and of one person.

use super::{CalendarMonth, Gender, Outcome, OutcomeKind};
use crate::time::{Day, Instant};
use crate::week::{Entry, EntryKind, conflicts};
use crate::{Anchor, File, MemberId, Role, Step, StepStatus, Wording};

/// What a file says, with nobody's name in it. Computed once per change of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFacts {
    /// Registered at the address, where it is confirmed.
    pub registered_on: Option<Day>,
    /// Linked to the municipality, where it is confirmed.
    pub linked_on: Option<Day>,
    /// Moved in, where it is confirmed.
    pub moved_in_on: Option<Day>,
    /// The PIP was set, where it is confirmed.
    pub pip_on: Option<Day>,
    /// The last milestone of the learning route was finished: the exams, or the final talk.
    pub learned_on: Option<Day>,
    /// Whether there is a step that is not finished now. Steps do not keep since when they are there, so of an earlier
    /// day this is not known.
    pub is_plan_active: bool,
    /// The day of every finished step.
    pub done_on: Vec<Day>,
    /// Finished steps of a type that is counted, with the day on which they were finished.
    pub finished: Vec<(OutcomeKind, Day)>,
    /// The klantmanagers in the team now. Since when is not kept.
    pub case_managers: Vec<MemberId>,
    /// Lessons that collide.
    pub conflicts: Vec<LessonConflict>,
}

/// A lesson that collides with work, an appointment or a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LessonConflict {
    /// The day of the lesson.
    pub day: Day,
    /// The hour in which the lesson begins, 0 to 23.
    pub hour: u8,
}

impl FileFacts {
    /// What this file says.
    pub fn of(file: &File) -> Self {
        let confirmed = |anchor: Anchor| {
            let found = file.anchor(anchor);
            found
                .filter(|it| it.confirmed_by.is_some())
                .map(|it| it.day)
        };
        let is_open =
            |status: StepStatus| !matches!(status, StepStatus::Done | StepStatus::NotApplicable);
        let team = file.team_in_order().into_iter();
        let managers = team.filter(|it| it.role == Role::CaseManager);
        Self {
            registered_on: confirmed(Anchor::RegisteredOn),
            linked_on: confirmed(Anchor::MunicipalityLinkDate),
            moved_in_on: confirmed(Anchor::MovedInOn),
            pip_on: confirmed(Anchor::PipDate),
            learned_on: learned_on(file),
            done_on: file.steps.values().filter_map(done_on).collect(),
            finished: file.steps.values().filter_map(finished).collect(),
            is_plan_active: file.steps.values().any(|step| is_open(step.status)),
            case_managers: managers.map(|it| it.id.clone()).collect(),
            conflicts: lesson_conflicts(file.entries.values()),
        }
    }
}

/// The day on which the last milestone of the person's route was finished, if it was.
fn learned_on(file: &File) -> Option<Day> {
    let route = file.person.as_ref()?.route?;
    let (last, _) = catalogue::route(route.name()).milestones.last()?;
    let is_last = |step: &&Step| {
        let is_it = matches!(&step.title, Wording::Ready { key, .. } if key == last);
        is_it && step.status == StepStatus::Done
    };
    file.steps.values().find(is_last)?.on
}

fn done_on(step: &Step) -> Option<Day> {
    step.on.filter(|_| step.status == StepStatus::Done)
}

/// What a finished step is counted as: by the key of its title, which says its type. What somebody typed in words of
/// their own has no type; that they note by hand.
fn finished(step: &Step) -> Option<(OutcomeKind, Day)> {
    let on = done_on(step)?;
    let Wording::Ready { key, .. } = &step.title else {
        return None;
    };
    let name = key.strip_prefix("step-");
    let name = name.or_else(|| key.strip_prefix("approach-"))?;
    let kind = [OutcomeKind::Assessment, OutcomeKind::LanguageBoost]
        .into_iter()
        .find(|kind| {
            let rest = name.strip_prefix(kind.name());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        })?;
    Some((kind, on))
}

/// Each colliding lesson once. What a person does for themselves (a church, a gathering) is not looked at.
fn lesson_conflicts<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<LessonConflict> {
    use EntryKind::{Appointment, Child, Lesson, Work};
    let counted = entries.filter(|it| matches!(it.kind, Lesson | Work | Appointment | Child));
    let mut lessons: Vec<_> = conflicts(counted)
        .into_iter()
        .filter_map(|it| match (it.earlier.kind, it.later.kind) {
            (Lesson, Lesson) => None,
            (Lesson, _) => Some(it.earlier),
            (_, Lesson) => Some(it.later),
            _ => None,
        })
        .collect();
    lessons.sort_by(|one, other| one.id.cmp(&other.id));
    lessons.dedup_by(|one, other| one.id == other.id);
    let slot = |it: Entry| LessonConflict {
        day: it.day,
        hour: (it.from.minutes() / 60) as u8,
    };
    lessons.into_iter().map(slot).collect()
}

/// One person as they are counted: no name, no id.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// What the file says.
    pub file: FileFacts,
    /// When the file was made (UTC), where that is known.
    pub made_at: Option<Instant>,
    /// As it was noted.
    pub gender: Gender,
    /// What was noted.
    pub outcomes: Vec<Outcome>,
}

impl Counted {
    /// The day of registration in the municipality where that is confirmed, and else that of the file.
    pub fn came_on(&self) -> Option<Day> {
        let made = || self.made_at.map(Instant::day);
        self.file.registered_on.or_else(made)
    }

    /// The month in which they came.
    pub fn cohort(&self) -> Option<CalendarMonth> {
        self.came_on().map(CalendarMonth::of)
    }

    /// Whether the person was in the approach on this day.
    pub fn is_there_on(&self, day: Day) -> bool {
        let made = self.made_at.map(Instant::day);
        let first = [made, self.file.linked_on, self.file.registered_on];
        first.into_iter().flatten().min().is_none_or(|it| it <= day)
    }

    /// Whether they are in phase `learning` or `working` on this day: the PIP was set and the route is not finished
    /// (`plan.md`, section 2), or work goes on.
    pub fn is_in_guidance_on(&self, day: Day) -> bool {
        let has_learned = self.file.learned_on.is_some_and(|it| it <= day);
        let is_learning = !has_learned && self.file.pip_on.is_some_and(|it| it <= day);
        is_learning || self.lasts_on(OutcomeKind::WorkStarted, day)
    }

    /// Whether something of this kind that was noted goes on at the end of this day.
    pub fn lasts_on(&self, kind: OutcomeKind, day: Day) -> bool {
        let mut noted = self.outcomes.iter();
        noted.any(|it| it.kind == kind && it.lasts_on(day))
    }

    /// The days on which something of this kind was finished in the plan and nobody noted it by hand: each note
    /// stands for the step that is nearest to it, so that nothing is counted twice.
    pub fn finished_only(&self, kind: OutcomeKind) -> Vec<Day> {
        let steps = self.file.finished.iter().filter(|(it, _)| *it == kind);
        let mut days: Vec<Day> = steps.map(|(_, day)| *day).collect();
        for note in self.outcomes.iter().filter(|it| it.kind == kind) {
            let distance = |day: Day| (day.number() - note.from.number()).abs();
            let nearest = (0..days.len()).min_by_key(|at| days.get(*at).map(|day| distance(*day)));
            if let Some(at) = nearest {
                days.swap_remove(at);
            }
        }
        days
    }

    /// Whether this day is in phase `early_start`: linked to the municipality and not moved in yet.
    pub fn is_early_start_on(&self, day: Day) -> bool {
        let is_linked = self.file.linked_on.is_some_and(|it| it <= day);
        let has_moved = |it: Day| it <= day;
        let moved_in = self.file.moved_in_on.or(self.file.registered_on);
        is_linked && !moved_in.is_some_and(has_moved)
    }
}
