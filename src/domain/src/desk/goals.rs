//! Goals of the plan: what the person wants. Staff propose them, put them otherwise and take them off; only the person
//! accepts, is told each time, and can say that it is not right.
//!
//! A proposed goal is a proposed step whose note says that it becomes a goal: the phone asks for it as for every step,
//! also one that knows nothing of this, and the server makes the goal of it at the yes. A goal in other words, or for
//! another time, is such a proposal too, under the id of the goal: what the person said yes to stays in the plan until
//! they say yes to that. Nobody puts words into the mouth of the person.

use serde::{Deserialize, Serialize};

use super::Edit;
use super::apply::{Context, wording};
use super::steps::edited;
use crate::apply::check_text;
use crate::{
    About, Action, Change, File, Goal, GoalId, Horizon, Kind, Record, RecordKey, Refusal, Step,
    StepId, StepOwner, StepStatus, Wording,
};

/// The most goals of a plan.
const MOST: usize = 12;

/// The note of a step that becomes a goal, for each horizon.
const BECOMES: [(Horizon, &str); 2] = [
    (Horizon::Short, "goal-becomes_short"),
    (Horizon::Long, "goal-becomes_long"),
];

/// A goal of the plan, or one that waits for the person's yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedGoal {
    /// What it is, or would be.
    pub goal: Goal,
    /// Whether the person has not accepted it yet.
    pub is_proposed: bool,
    /// What they said yes to before, and what is agreed until they say yes to this.
    pub agreed: Option<Goal>,
}

/// The goals of a file, those that are proposed behind the others.
pub fn goals(file: &File) -> Vec<PlannedGoal> {
    let steps = file.steps_in_order().into_iter();
    let waiting = steps.filter(|it| it.status == StepStatus::Proposed);
    let proposed = waiting.filter_map(proposed_goal).map(|goal| PlannedGoal {
        agreed: file.goals.get(&goal.id).cloned(),
        is_proposed: true,
        goal,
    });
    let mut all: Vec<_> = proposed.collect();
    let is_waiting = |goal: &Goal| all.iter().any(|it| it.goal.id == goal.id);
    let there: Vec<_> = file.goals.values().filter(|it| !is_waiting(it)).collect();
    all.extend(there.into_iter().map(|goal| PlannedGoal {
        goal: goal.clone(),
        is_proposed: false,
        agreed: None,
    }));
    all.sort_by_key(|it| (it.is_proposed, it.goal.horizon));
    all
}

/// The goal that this step becomes with the person's yes, if it is the proposal of one.
pub fn proposed_goal(step: &Step) -> Option<Goal> {
    let Some(Wording::Ready { key, .. }) = &step.note else {
        return None;
    };
    let mut all = BECOMES.into_iter();
    let (horizon, _) = all.find(|(_, note)| key == note)?;
    Some(Goal {
        id: GoalId::new(step.id.as_str()),
        horizon,
        text: step.title.clone(),
    })
}

/// What an action of the person changes, with the goal in place of the proposal that they accept with it. Another yes
/// to it, on another phone, changes nothing.
///
/// # Errors
/// Those of the action.
pub fn with_goal(
    file: &File,
    action: &Action,
    outcome: Result<Vec<Change>, Refusal>,
) -> Result<Vec<Change>, Refusal> {
    let Action::AcceptStep { step } = action else {
        return outcome;
    };
    // A yes to words that were changed since is refused aloud: then the proposal of the others is there.
    let is_there = file.goals.contains_key(&GoalId::new(step.as_str()));
    let is_goal = is_there && !file.steps.contains_key(step);
    if is_goal && outcome == Err(Refusal::Gone) {
        return Ok(Vec::new());
    }
    let each = |change: Change| match accepted(&change) {
        Some((goal, step)) => vec![Change::Remove(step), goal.into()],
        None => vec![change],
    };
    outcome.map(|changes| changes.into_iter().flat_map(each).collect())
}

fn accepted(change: &Change) -> Option<(Goal, RecordKey)> {
    let Change::Put(Record::Step(step)) = change else {
        return None;
    };
    let goal = proposed_goal(step).filter(|_| step.accepted_on.is_some())?;
    Some((goal, key_of(&step.id)))
}

fn key_of(step: &StepId) -> RecordKey {
    RecordKey {
        kind: Kind::Step,
        id: step.to_string(),
    }
}

fn goal_key(goal: &GoalId) -> RecordKey {
    RecordKey {
        kind: Kind::Goal,
        id: goal.to_string(),
    }
}

/// A goal as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewGoal {
    /// For now or for later.
    pub horizon: Horizon,
    /// What the person wants.
    pub text: Wording,
}

/// What is changed of a goal: each field that was typed, with what stood there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoalEdits {
    /// Which goal.
    pub goal: GoalId,
    /// What the person wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Edit<Wording>>,
    /// For now or for later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<Edit<Horizon>>,
}

/// A goal that goes out of the plan. Its words stand here, so that the history can still tell them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClosedGoal {
    /// Which goal.
    pub goal: GoalId,
    /// What stood there.
    pub text: Wording,
    /// Whether it was reached; otherwise it is not the person's any more.
    pub is_reached: bool,
}

impl Context<'_> {
    /// The person says yes or asks, as to a step.
    pub(super) fn add_goal(&self, new: &NewGoal) -> Result<Vec<Change>, Refusal> {
        check_text(&new.text)?;
        if goals(self.file).len() >= MOST {
            return Err(Refusal::TextTooLong);
        }
        let step = self.asked_for(Goal {
            id: GoalId::new(self.mutation.id.as_str()),
            horizon: new.horizon,
            text: new.text.clone(),
        });
        let text = Wording::ready("told-proposed_goal").with("goal", wording(new.text.clone()));
        let told = self.message(text, Some(About::Step(step.id.clone())));
        Ok(vec![step.into(), told])
    }

    /// In other words a goal is a proposal beside what the person said yes to. A yes that they said to what
    /// was proposed before comes to nothing.
    pub(super) fn change_goal(&self, edits: &GoalEdits) -> Result<Vec<Change>, Refusal> {
        let PlannedGoal {
            goal: before,
            agreed,
            ..
        } = self.planned(&edits.goal)?;
        let after = Goal {
            id: before.id.clone(),
            horizon: edited(&before.horizon, edits.horizon.as_ref())?,
            text: edited(&before.text, edits.text.as_ref())?,
        };
        if after == before {
            return Ok(Vec::new());
        }
        check_text(&after.text)?;
        let id = StepId::new(after.id.as_str());
        if agreed.as_ref() == Some(&after) {
            // Put as it was agreed there is nothing to say yes to.
            let told = self.told_of("told-new_goal", &after.text);
            return Ok(vec![Change::Remove(key_of(&id)), told]);
        }
        let told = Wording::ready("told-changed_goal").with("goal", wording(after.text.clone()));
        let told = self.message(told, Some(About::Step(id)));
        Ok(vec![self.asked_for(after).into(), told])
    }

    /// The proposal of a goal, in the place of the one that stands there for it.
    fn asked_for(&self, goal: Goal) -> Step {
        let id = StepId::new(goal.id.as_str());
        let stood = self.file.steps.get(&id).cloned();
        Step {
            title: goal.text.clone(),
            owner: StepOwner::Person,
            note: note(goal.horizon),
            ..stood.unwrap_or_else(|| self.proposed(id, 0, goal.text))
        }
    }

    /// Whoever takes a goal off that somebody else has changed meanwhile is told: they meant another one.
    pub(super) fn close_goal(&self, closed: &ClosedGoal) -> Result<Vec<Change>, Refusal> {
        let PlannedGoal {
            goal,
            is_proposed,
            agreed,
        } = self.planned(&closed.goal)?;
        if goal.text != closed.text {
            return Err(Refusal::ChangedMeanwhile);
        }
        if is_proposed && closed.is_reached {
            return Err(Refusal::NotYours);
        }
        let key = if closed.is_reached {
            "told-reached_goal"
        } else {
            "told-dropped_goal"
        };
        let proposal = is_proposed.then(|| key_of(&StepId::new(goal.id.as_str())));
        let stood = (!is_proposed || agreed.is_some()).then(|| goal_key(&goal.id));
        let gone = proposal.into_iter().chain(stood).map(Change::Remove);
        // The words that the person knows as theirs.
        let told = self.told_of(key, &agreed.unwrap_or(goal).text);
        Ok(gone.chain([told]).collect())
    }

    fn planned(&self, id: &GoalId) -> Result<PlannedGoal, Refusal> {
        let mut all = goals(self.file).into_iter();
        all.find(|it| it.goal.id == *id).ok_or(Refusal::Gone)
    }

    fn told_of(&self, key: &str, goal: &Wording) -> Change {
        self.message(
            Wording::ready(key).with("goal", wording(goal.clone())),
            None,
        )
    }
}

fn note(of: Horizon) -> Option<Wording> {
    let mut all = BECOMES.into_iter();
    let found = all.find(|(horizon, _)| *horizon == of);
    found.map(|(_, key)| Wording::ready(key))
}
