//! Steps of the plan. A system proposes; only the person accepts.

use domain::desk::{Edit, NewStep, StaffAction, StepEdits};
use domain::time::{Day, Instant};
use domain::{File, Refusal, Step, StepId, StepOwner, StepStatus};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::appointment::kept;
use super::form::WrittenText;
use super::resource::{Field, Refused, Resource};
use crate::store::{ExternalKind, Thing};

/// A step as a system sends it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepForm {
    /// What happens.
    pub(crate) title: WrittenText,
    /// The day on which it happens or happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) on: Option<Day>,
    /// Who sees to it.
    pub(crate) owner: StepOwnerKind,
    /// How far it is, where it is to be something else: a new step is proposed, the person accepts it, and what is open
    /// can wait or be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<StepStatus>,
}

/// Who sees to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StepOwnerKind {
    /// The person.
    #[serde(rename = "self")]
    Person,
    /// Somebody of the team; a system leaves it so and does not say it of another step.
    TeamMember,
    /// A language school or college.
    LanguageSchool,
    /// The municipality.
    Municipality,
    /// The independent party that takes the learnability test.
    IndependentTester,
    /// A jobhunter who is not in the team yet.
    JobHunter,
}

/// A step as it is now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownStep {
    /// The id by which the system knows it.
    pub(crate) external_id: String,
    /// What happens.
    pub(crate) title: WrittenText,
    /// The day on which it happens or happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) on: Option<Day>,
    /// Who sees to it.
    pub(crate) owner: StepOwnerKind,
    /// How far it is.
    pub(crate) status: StepStatus,
    /// The day on which the person accepted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) accepted_on: Option<Day>,
}

pub(crate) struct Steps;

impl Resource for Steps {
    const KIND: ExternalKind = ExternalKind::Step;
    const PATH: &'static str = "steps";
    const LISTS: &'static [&'static str] = &[];
    type Form = StepForm;
    type Shown = ShownStep;

    fn shown(file: &File, thing: &Thing) -> Option<ShownStep> {
        let step = file.steps.get(&StepId::new(thing.record.as_str()))?;
        Some(ShownStep {
            external_id: thing.external.clone(),
            title: WrittenText::of(&step.title),
            on: step.on,
            owner: owner_kind(&step.owner),
            status: step.status,
            accepted_on: step.accepted_on,
        })
    }

    fn meant(
        form: &StepForm,
        file: &File,
        before: Option<&str>,
        _: &str,
        now: Instant,
    ) -> Result<Vec<StaffAction>, Refused> {
        let before = before.and_then(|id| file.steps.get(&StepId::new(id)));
        match before {
            None => form.proposed().map(|it| vec![it]),
            Some(before) => form.changed(before, now),
        }
    }

    fn taken_away(file: &File, record: &str) -> Option<StaffAction> {
        let step = file.steps.get(&StepId::new(record))?;
        let mut edits = no_edits(step);
        edits.status = Some(Edit {
            from: step.status,
            to: StepStatus::NotApplicable,
        });
        Some(StaffAction::ChangeStep(edits))
    }

    fn field(refusal: Refusal) -> Field {
        match refusal {
            Refusal::DateImplausible => "on",
            Refusal::TextEmpty | Refusal::TextTooLong => "title",
            Refusal::Gone => "owner",
            _ => "status",
        }
    }
}

impl StepForm {
    fn proposed(&self) -> Result<StaffAction, Refused> {
        if self.status.is_some_and(|it| it != StepStatus::Proposed) {
            return Err(Refused::new("status", "a new step is proposed"));
        }
        Ok(StaffAction::ProposeStep(NewStep {
            title: self.title.wording("title")?,
            on: self.on,
            owner: Some(self.owner(None)?),
        }))
    }

    /// A step that is done gets its day with it, so that comes last.
    fn changed(&self, before: &Step, now: Instant) -> Result<Vec<StaffAction>, Refused> {
        let status = self.status.filter(|it| *it != before.status);
        let is_finished = status == Some(StepStatus::Done);
        let title = kept(Some(&before.title), self.title.wording("title")?);
        let owner = self.owner(Some(before))?;
        let mut edits = no_edits(before);
        edits.title = edit(&before.title, title);
        edits.owner = edit(&before.owner, owner);
        if !is_finished {
            edits.on = edit(&before.on, self.on);
            edits.status = status.map(|to| Edit {
                from: before.status,
                to,
            });
        }
        let mut actions = Vec::new();
        if edits != no_edits(before) {
            actions.push(StaffAction::ChangeStep(edits));
        }
        if is_finished {
            actions.push(StaffAction::FinishStep {
                step: before.id.clone(),
                on: self.on.unwrap_or_else(|| now.day()),
            });
        }
        Ok(actions)
    }

    fn owner(&self, before: Option<&Step>) -> Result<StepOwner, Refused> {
        Ok(match self.owner {
            StepOwnerKind::Person => StepOwner::Person,
            StepOwnerKind::LanguageSchool => StepOwner::LanguageSchool,
            StepOwnerKind::Municipality => StepOwner::Municipality,
            StepOwnerKind::IndependentTester => StepOwner::IndependentTester,
            StepOwnerKind::JobHunter => StepOwner::JobHunter,
            StepOwnerKind::TeamMember => {
                let stays = before.map(|it| &it.owner);
                let stays = stays.filter(|it| matches!(it, StepOwner::Member(_)));
                let none = || Refused::new("owner", "who of the team, is said at the desk");
                stays.cloned().ok_or_else(none)?
            }
        })
    }
}

fn owner_kind(owner: &StepOwner) -> StepOwnerKind {
    match owner {
        StepOwner::Person => StepOwnerKind::Person,
        StepOwner::Member(_) => StepOwnerKind::TeamMember,
        StepOwner::LanguageSchool => StepOwnerKind::LanguageSchool,
        StepOwner::Municipality => StepOwnerKind::Municipality,
        StepOwner::IndependentTester => StepOwnerKind::IndependentTester,
        StepOwner::JobHunter => StepOwnerKind::JobHunter,
    }
}

fn no_edits(step: &Step) -> StepEdits {
    StepEdits {
        step: step.id.clone(),
        title: None,
        on: None,
        from: None,
        until: None,
        note: None,
        owner: None,
        status: None,
    }
}

fn edit<T: Clone + PartialEq>(from: &T, to: T) -> Option<Edit<T>> {
    let from = from.clone();
    (from != to).then_some(Edit { from, to })
}
