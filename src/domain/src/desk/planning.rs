//! Filling a plan by the way of working of the municipality, and the days that follow when a date is confirmed.

use catalogue::{Anchor, Responsible};

use super::apply::Context;
use super::approach::{ApproachStep, has_address};
use super::{Approach, Counted};
use crate::time::Day;
use crate::{Change, File, Refusal, Role, Step, StepId, StepOwner, StepStatus, Wording};

/// A step whose day is another one because a date was confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedStep {
    /// The step as it is from then on.
    pub step: Step,
    /// Which of its days, and how it counts.
    pub counted: Counted,
    /// The day as it was, where there was one.
    pub before: Option<Day>,
    /// The day as it is now.
    pub day: Day,
}

impl Context<'_> {
    /// Proposes in one go what the plan does not have yet. Proposals that made sense only before there was an
    /// address, and got no answer, are not for this person any more. `name` is the way of working that the desk
    /// showed.
    pub(super) fn plan_approach(&self, name: &str) -> Result<Vec<Change>, Refusal> {
        let approach = self.approach.filter(|it| it.name == name);
        let approach = approach.ok_or(Refusal::ChangedMeanwhile)?;
        let proposed = approach.missing(self.file, self.now.day()).enumerate();
        let proposed = proposed.map(|(place, step)| self.of_approach(approach, place, step));
        let proposed = proposed.collect::<Result<Vec<_>, _>>()?;
        let left = self.left_in_azc(approach);
        let told = if proposed.is_empty() {
            left.first().map(|step| self.changed(step))
        } else {
            Some(self.message(Wording::ready("told-route"), None))
        };
        let steps = left.into_iter().chain(proposed).map(Change::from);
        Ok(steps.chain(told).collect())
    }

    fn of_approach(
        &self,
        approach: &Approach,
        place: usize,
        of: &ApproachStep,
    ) -> Result<Step, Refusal> {
        let mut step = self.without_day(place, of)?;
        if let Some((counted, day)) = approach.day_of(of, self.file, self.now.day()) {
            *counted.place(&mut step) = Some(day);
        }
        Ok(step)
    }

    /// A step of a way of working, before its day is counted.
    pub(super) fn without_day(&self, place: usize, of: &ApproachStep) -> Result<Step, Refusal> {
        let id = StepId::new(self.free_id(place)?);
        Ok(Step {
            owner: self.responsible(of.owner),
            note: of.note.clone(),
            ..self.proposed(id, place, of.title.clone())
        })
    }

    fn left_in_azc(&self, approach: &Approach) -> Vec<Step> {
        if !has_address(self.file, self.now.day()) {
            return Vec::new();
        }
        let proposed = self.file.steps_in_order().into_iter();
        let proposed = proposed.filter(|step| step.status == StepStatus::Proposed);
        let left = proposed.filter(|step| {
            let of = approach.step(step);
            of.is_some_and(|of| of.is_before_address)
        });
        left.map(|step| Step {
            status: StepStatus::NotApplicable,
            ..step.clone()
        })
        .collect()
    }

    /// Whoever has this role in the team, or whose it is as long as nobody has.
    fn responsible(&self, who: Responsible) -> StepOwner {
        let (role, otherwise) = match who {
            Responsible::Own => return StepOwner::Person,
            Responsible::LanguageSchool => return StepOwner::LanguageSchool,
            Responsible::Municipality => return StepOwner::Municipality,
            Responsible::IndependentTester => return StepOwner::IndependentTester,
            Responsible::CaseManager => (Role::CaseManager, StepOwner::Municipality),
            Responsible::JobHunter => (Role::JobHunter, StepOwner::JobHunter),
            Responsible::IncomeOfficer => (Role::IncomeOfficer, StepOwner::Municipality),
            Responsible::SettlementCounsellor => {
                (Role::SettlementCounsellor, StepOwner::Municipality)
            }
        };
        let team = self.file.team_in_order();
        let found = team.into_iter().find(|member| member.role == role);
        found.map_or(otherwise, |member| StepOwner::Member(member.id.clone()))
    }
}

/// Which days of open steps are others, once this date is confirmed. What somebody changed by hand stays.
pub fn moved_steps(
    file: &File,
    approach: Option<&Approach>,
    anchor: Anchor,
    day: Day,
    today: Day,
) -> Vec<MovedStep> {
    let Some(approach) = approach.filter(|it| today <= it.review_by) else {
        return Vec::new();
    };
    let stood = file.anchor_day(anchor);
    let open = file
        .steps_in_order()
        .into_iter()
        .filter(|step| !matches!(step.status, StepStatus::Done | StepStatus::NotApplicable));
    let moved = open.filter_map(|step| {
        let counted = approach.step(step)?.after?;
        let follows = counted.anchor == anchor && step.on.is_none();
        follows.then(|| following(step, counted, stood, day, today))?
    });
    moved.collect()
}

/// The step with the day that follows from `start`, unless somebody gave it another day.
fn following(
    step: &Step,
    counted: Counted,
    stood: Option<Day>,
    start: Day,
    today: Day,
) -> Option<MovedStep> {
    let mut step = step.clone();
    let (was, day) = (stood.map(|it| counted.from(it)), counted.from(start));
    let place = counted.place(&mut step);
    let before = *place;
    let is_untouched = match before {
        Some(_) => before == was,
        // It had no day because there was none to count from, or because that day had passed.
        None => day >= today && was.is_none_or(|was| was < today),
    };
    if !is_untouched || before == Some(day) {
        return None;
    }
    *place = Some(day);
    if step
        .from
        .zip(step.until)
        .is_some_and(|(from, until)| until < from)
    {
        // The other day was agreed: the team has to look.
        return None;
    }
    Some(MovedStep {
        step,
        counted,
        before,
        day,
    })
}
