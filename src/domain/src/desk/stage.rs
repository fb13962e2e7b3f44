//! How far a step is, for who sees to the plan: what the team may make of it, and what asks for work first.

use crate::{Step, StepStatus};

/// What the team may make of a step: never a yes of the person.
pub const fn next_statuses(of: StepStatus) -> &'static [StepStatus] {
    use StepStatus::{Done, NotApplicable, Open, Proposed, Waiting};
    match of {
        Proposed => &[NotApplicable],
        Open => &[Waiting, NotApplicable],
        Waiting => &[Open, NotApplicable],
        Done => &[Open],
        NotApplicable => &[Proposed],
    }
}

/// Where a step stands in the plan at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// To do or under way.
    UnderWay,
    /// Proposed; the person has not answered.
    Unanswered,
    /// A milestone of the route that is still to be reached.
    Ahead,
    /// Finished, or not for this person.
    Closed,
}

impl Stage {
    /// Every stage, what asks for work first on top.
    pub const ALL: [Self; 4] = [Self::UnderWay, Self::Unanswered, Self::Ahead, Self::Closed];

    /// The stage of a step.
    pub const fn of(step: &Step) -> Self {
        match step.status {
            StepStatus::Done | StepStatus::NotApplicable => Self::Closed,
            StepStatus::Proposed => Self::Unanswered,
            StepStatus::Open | StepStatus::Waiting if step.is_milestone => Self::Ahead,
            StepStatus::Open | StepStatus::Waiting => Self::UnderWay,
        }
    }
}
