//! The other end of the line: what staff see of a file, what they may change, and who needs them first.
//!
//! The phone uses nothing of it, so it is not in the phone's wasm.

mod action;
mod agree;
mod answering;
mod apply;
mod approach;
mod attendance;
mod away;
mod bills;
mod checklist;
mod collision;
mod costs;
mod costs_told;
mod dates;
mod disputed;
mod duty;
mod goals;
mod handing_over;
mod invite;
pub mod monitoring;
mod need;
mod need_words;
mod person;
mod photos;
mod planning;
mod series;
mod signals;
mod stage;
mod steps;
mod strengths;
mod system;
#[cfg(test)]
mod tests;
mod timetable;

pub use action::{
    Becomes, Edit, LineBecomes, NewAgreed, NewAgreements, NewEntry, NewStep, Staff, StaffAction,
    StaffMutation, StepEdits,
};
pub use apply::apply;
pub use approach::{Approach, ApproachStep, Counted, has_address};
pub use attendance::takes_attendance;
pub use away::Away;
pub use bills::BillSheet;
pub use checklist::{OpenItem, SettledItem, open_items, settled_items};
pub use collision::collision;
pub use costs::{CostSheet, Span, likely_payer, usual_payer};
pub use dates::{CONFIRMABLE, MovedDay, moved_days};
pub use duty::{Duty, StaffRole, see};
pub use goals::{ClosedGoal, GoalEdits, NewGoal, PlannedGoal, goals, proposed_goal, with_goal};
pub use invite::{NewPerson, invite};
pub use need::{Need, Urgency, Why, needs};
pub use person::PersonEdits;
pub use planning::{MovedStep, moved_steps};
pub use series::{
    Holiday, MOST_LESSONS, MOST_MONTHS_OF_LESSONS, NewSeries, SeriesAhead, lesson_days,
    series_ahead, series_of,
};
pub use signals::needs_here;
pub use stage::{Stage, next_statuses};
pub use steps::is_changed_in;
pub use system::{apply_system, invite_by_system};
pub use timetable::{
    Compared, MOST_OF_TIMETABLE, Timetable, TimetableLesson, compare, timetable_of,
    timetable_source,
};
