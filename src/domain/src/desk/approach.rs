//! The way of working of a municipality, as the server and the desk know it: one of the catalogue, or the
//! municipality's own (`plan.md`, section 5).

use catalogue::{Anchor, Edge, Phase, Responsible, Signal};
use serde::{Deserialize, Serialize};

use crate::regelen::on_edge;
use crate::time::Day;
use crate::{File, Step, Wording};

/// A way of working: what a plan is filled with, and what counts as a reason to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Approach {
    /// Its name, as the municipality chose it.
    pub name: String,
    /// What it is called, the same in every language.
    pub title: String,
    /// What else counts on the list of the staff.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub signals: Vec<Signal>,
    /// Keys of the ready-made agreements that are made most here.
    #[serde(default)]
    pub agreements: Vec<String>,
    /// The steps, in the order of the plan.
    pub steps: Vec<ApproachStep>,
    /// After this day no date is counted any more: the team says when.
    pub review_by: Day,
}

/// A step of a way of working.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApproachStep {
    /// What happens.
    pub title: Wording,
    /// Who sees to it.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub owner: Responsible,
    /// In which phase it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub phase: Phase,
    /// From what its day counts, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Counted>,
    /// What there is to know: who else is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
    /// Whether other steps need it: child care.
    #[serde(default)]
    pub is_condition: bool,
    /// Whether it makes sense only before there is an address.
    #[serde(default)]
    pub is_before_address: bool,
}

/// What every plan has as a condition of the rest, child care (`plan.md`, section 5): in the words of the way of
/// working, or else in those of the catalogue. Nothing once a plan has one of them, also as not for this person.
pub(super) fn missing_conditions(approach: Option<&Approach>, file: &File) -> Vec<ApproachStep> {
    let is_condition = |it: &&ApproachStep| it.is_condition;
    let own = approach.into_iter().flat_map(|it| &it.steps);
    let own: Vec<_> = own.filter(is_condition).cloned().collect();
    let mut all = catalogue::approaches().iter().flat_map(|it| it.steps);
    let usual = all.find(|it| it.is_condition).map(ApproachStep::of);
    let is_there = |step: &ApproachStep| file.steps.values().any(|it| it.title == step.title);
    if own.iter().chain(&usual).any(is_there) {
        Vec::new()
    } else if own.is_empty() {
        usual.into_iter().collect()
    } else {
        own
    }
}

/// A day counted from a confirmed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Counted {
    /// From which date.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub anchor: Anchor,
    /// Calendar days after it.
    pub days: u16,
    /// Whether it begins or ends on that day.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub edge: Edge,
}

impl Approach {
    /// The one of the catalogue with this name.
    pub fn named(name: &str) -> Option<Self> {
        let found = catalogue::approach(name)?;
        let (year, month, day) = found.review_by;
        Some(Self {
            name: found.name.to_owned(),
            title: found.title.to_owned(),
            signals: found.signals.to_vec(),
            agreements: found.agreements.iter().map(|it| (*it).to_owned()).collect(),
            steps: found.steps.iter().map(ApproachStep::of).collect(),
            review_by: Day::from_ymd(year, month, day)?,
        })
    }

    /// Whether this counts as a reason here.
    pub fn counts(&self, signal: Signal) -> bool {
        self.signals.contains(&signal)
    }

    /// What a plan of this person does not have yet, in the order of the plan. Until somebody confirmed that there
    /// is an address, only what begins before it. What was said not to be for this person is not missing.
    pub fn missing<'a>(
        &'a self,
        file: &'a File,
        today: Day,
    ) -> impl Iterator<Item = &'a ApproachStep> {
        let has_address = has_address(file, today);
        let is_its_time = move |step: &ApproachStep| {
            if has_address {
                !step.is_before_address
            } else {
                step.phase.is_before_address()
            }
        };
        let is_there = |step: &ApproachStep| file.steps.values().any(|it| it.title == step.title);
        self.steps
            .iter()
            .filter(move |step| is_its_time(step) && !is_there(step))
    }

    /// The day of a step, and how it counts: only from a confirmed date, and none that has passed; that is for the
    /// team to set.
    pub fn day_of(&self, step: &ApproachStep, file: &File, today: Day) -> Option<(Counted, Day)> {
        let counted = step.after.filter(|_| today <= self.review_by)?;
        let day = counted.from(file.anchor_day(counted.anchor)?);
        (day >= today).then_some((counted, day))
    }

    /// The step of this way of working that this one of a plan is.
    pub(super) fn step(&self, of: &Step) -> Option<&ApproachStep> {
        self.steps.iter().find(|it| it.title == of.title)
    }
}

impl ApproachStep {
    fn of(step: &catalogue::ApproachStep) -> Self {
        Self {
            title: Wording::ready(step.title),
            owner: step.owner,
            phase: step.phase,
            after: step.after.map(|it| Counted {
                anchor: it.anchor,
                days: it.days,
                edge: it.edge,
            }),
            note: step.note.map(Wording::ready),
            is_condition: step.is_condition,
            is_before_address: step.is_before_address,
        }
    }
}

impl Counted {
    /// The day, counted from this one.
    pub fn from(self, start: Day) -> Day {
        on_edge(self.edge, start.plus_days(i32::from(self.days)))
    }

    /// Where a step keeps it: the first day, or the last.
    pub(super) fn place(self, step: &mut Step) -> &mut Option<Day> {
        if self.edge.is_last() {
            &mut step.until
        } else {
            &mut step.from
        }
    }
}

/// Whether somebody confirmed that the person lives in the municipality: from the day of moving or registration on.
pub fn has_address(file: &File, today: Day) -> bool {
    let dates = [Anchor::MovedInOn, Anchor::RegisteredOn];
    let days = dates.iter().filter_map(|it| file.anchor_day(*it));
    days.into_iter().any(|day| day <= today)
}
