//! Goals of the plan: what the person wants. Staff write them down, change them and take them off; the person is
//! told each time, and can say that it is not right.

use serde::{Deserialize, Serialize};

use super::Edit;
use super::apply::{Context, wording};
use super::steps::edited;
use crate::apply::check_text;
use crate::{Change, Goal, GoalId, Horizon, Kind, RecordKey, Refusal, Wording};

/// The most goals of a plan.
const MOST: usize = 12;

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
    pub(super) fn add_goal(&self, new: &NewGoal) -> Result<Vec<Change>, Refusal> {
        check_text(&new.text)?;
        if self.file.goals.len() >= MOST {
            return Err(Refusal::TextTooLong);
        }
        let goal = Goal {
            id: GoalId::new(self.mutation.id.as_str()),
            horizon: new.horizon,
            text: new.text.clone(),
        };
        let told = self.told_of("told-new_goal", &goal.text);
        Ok(vec![goal.into(), told])
    }

    pub(super) fn change_goal(&self, edits: &GoalEdits) -> Result<Vec<Change>, Refusal> {
        let before = self.file.goals.get(&edits.goal).ok_or(Refusal::Gone)?;
        let after = Goal {
            id: before.id.clone(),
            horizon: edited(&before.horizon, edits.horizon.as_ref())?,
            text: edited(&before.text, edits.text.as_ref())?,
        };
        if after == *before {
            return Ok(Vec::new());
        }
        check_text(&after.text)?;
        let told = self.told_of("told-changed_goal", &after.text);
        Ok(vec![after.into(), told])
    }

    /// Whoever takes a goal off that somebody else has changed meanwhile is told: they meant another one.
    pub(super) fn close_goal(&self, closed: &ClosedGoal) -> Result<Vec<Change>, Refusal> {
        let goal = self.file.goals.get(&closed.goal).ok_or(Refusal::Gone)?;
        if goal.text != closed.text {
            return Err(Refusal::ChangedMeanwhile);
        }
        let key = if closed.is_reached {
            "told-reached_goal"
        } else {
            "told-dropped_goal"
        };
        let gone = Change::Remove(RecordKey {
            kind: Kind::Goal,
            id: goal.id.to_string(),
        });
        Ok(vec![gone, self.told_of(key, &goal.text)])
    }

    fn told_of(&self, key: &str, goal: &Wording) -> Change {
        self.message(
            Wording::ready(key).with("goal", wording(goal.clone())),
            None,
        )
    }
}
