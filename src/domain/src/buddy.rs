//! Somebody outside the team who looks along: a buddy, or a taalmaatje from one's own trade (`plan.md`, section 5,
//! Almere and Zaanstad). They have no account, and see what the person chose and nothing else.

use serde::{Deserialize, Serialize};

use crate::time::{ClockTime, Day};
use crate::week::{Entry, EntryKind};
use crate::{File, Step, StepStatus, Wording};

/// So many days are shared, from Monday of this week.
const DAYS: i32 = 14;

/// One kind of thing that the person shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Lessons of this week and the next.
    Lessons,
    /// Appointments of this week and the next, also those with the team.
    Appointments,
    /// Where the shared lessons and appointments are.
    Places,
    /// Homework of this week and the next.
    Homework,
    /// Goals, and the steps that the person accepted.
    Plan,
}

impl Share {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Lessons,
        Self::Appointments,
        Self::Places,
        Self::Homework,
        Self::Plan,
    ];

    /// Its name, as stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lessons => "lessons",
            Self::Appointments => "appointments",
            Self::Places => "places",
            Self::Homework => "homework",
            Self::Plan => "plan",
        }
    }
}

/// What somebody who looks along sees. A form of its own: no record is ever sent whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Shared {
    /// First name of the person who shares.
    pub name: String,
    /// The last day on which it is shared.
    pub until: Day,
    /// Monday of this week.
    pub monday: Day,
    /// What the person chose.
    pub shares: Vec<Share>,
    /// Lessons and appointments, in order.
    pub entries: Vec<SharedEntry>,
    /// Homework, in order.
    pub homework: Vec<SharedHomework>,
    /// Goals, the near ones first.
    pub goals: Vec<Wording>,
    /// Steps, in the order of the plan.
    pub steps: Vec<SharedStep>,
}

/// A lesson or an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SharedEntry {
    /// The day.
    pub day: Day,
    /// Start.
    pub from: ClockTime,
    /// End.
    pub to: ClockTime,
    /// What it is.
    pub title: Wording,
    /// Where, if the person shares places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Wording>,
}

/// Homework for a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SharedHomework {
    /// The day of the lesson.
    pub day: Day,
    /// What is to do.
    pub what: Wording,
    /// Whether the person ticked it.
    pub is_done: bool,
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SharedStep {
    /// What happens.
    pub title: Wording,
    /// How far it is.
    pub status: StepStatus,
}

impl File {
    /// What somebody sees with whom the person shares this; nothing before there is a person.
    pub fn shared(&self, shares: &[Share], until: Day, today: Day) -> Option<Shared> {
        let has = |it: Share| shares.contains(&it);
        let monday = today.monday();
        let mut near: Vec<&Entry> = self.entries.values().collect();
        near.retain(|it| (monday..monday.plus_days(DAYS)).contains(&it.day));
        near.sort_by_key(|it| (it.day, it.from, &it.id));
        let entries = near.iter().filter(|it| match it.kind {
            EntryKind::Lesson => has(Share::Lessons),
            EntryKind::Appointment => has(Share::Appointments),
            // What is of work, children and one's own is not offered.
            EntryKind::Work | EntryKind::Child | EntryKind::Study | EntryKind::Own => false,
        });
        let homework = near.iter().filter(|_| has(Share::Homework));
        let mut goals: Vec<_> = self.goals.values().filter(|_| has(Share::Plan)).collect();
        goals.sort_by_key(|it| (it.horizon, &it.id));
        let steps = self.steps_in_order().into_iter();
        let steps = steps.filter(|_| has(Share::Plan));
        Some(Shared {
            name: self.person.as_ref()?.name.clone(),
            until,
            monday,
            shares: shares.to_vec(),
            entries: entries.map(|it| entry(it, has(Share::Places))).collect(),
            homework: homework.filter_map(|it| homework_of(it)).collect(),
            goals: goals.into_iter().map(|it| it.text.clone()).collect(),
            steps: steps.filter_map(step).collect(),
        })
    }
}

fn entry(of: &Entry, with_place: bool) -> SharedEntry {
    SharedEntry {
        day: of.day,
        from: of.from,
        to: of.to,
        title: of.title.clone(),
        place: of.place.clone().filter(|_| with_place),
    }
}

fn homework_of(lesson: &Entry) -> Option<SharedHomework> {
    let what = lesson.homework.clone();
    what.filter(|_| lesson.kind == EntryKind::Lesson)
        .map(|what| SharedHomework {
            day: lesson.day,
            what,
            is_done: lesson.is_homework_done,
        })
}

/// A step that the person agreed with: what is only proposed is between them and the team.
fn step(of: &Step) -> Option<SharedStep> {
    let is_theirs = match of.status {
        StepStatus::Open | StepStatus::Waiting | StepStatus::Done => true,
        StepStatus::Proposed | StepStatus::NotApplicable => false,
    };
    is_theirs.then(|| SharedStep {
        title: of.title.clone(),
        status: of.status,
    })
}

#[cfg(test)]
mod tests;
