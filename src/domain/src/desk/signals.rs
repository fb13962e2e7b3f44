//! What counts as a reason to look where the way of working says so: somebody absent today, child care that is not
//! arranged while something begins soon.

use catalogue::Signal;

use super::need::by_haste;
use super::{Approach, Need, Urgency, Why, needs};
use crate::time::{Day, Instant};
use crate::week::Attendance;
use crate::{File, Step, StepStatus};

/// So many days before something begins its conditions count.
const BEGINS_WITHIN: i32 = 14;

/// Every reason, the most urgent first, with those of the way of working. `seen` as for [`needs`].
pub fn needs_here(
    approach: Option<&Approach>,
    file: &File,
    seen: Option<Instant>,
    now: Instant,
) -> Vec<Need> {
    let mut all = needs(file, seen, now);
    let Some(approach) = approach else {
        return all;
    };
    if approach.counts(Signal::AbsentToday) {
        all.extend(absent_today(file, now.day()));
    }
    if approach.counts(Signal::ConditionOpen) {
        all.extend(open_conditions(approach, file, now.day()));
    }
    all.sort_by(by_haste);
    all
}

fn absent_today(file: &File, today: Day) -> impl Iterator<Item = Need> {
    let today = file.entries.values().filter(move |it| it.day == today);
    let absent = today.filter(|it| it.attendance == Some(Attendance::Absent));
    absent.map(|entry| Need {
        urgency: Urgency::Today,
        why: Why::AbsentToday(entry.id.clone()),
        about: Some(entry.title.clone()),
        by: Some(entry.day),
        since: None,
    })
}

/// The conditions that are not arranged, with the first day on which something begins that needs them.
fn open_conditions(approach: &Approach, file: &File, today: Day) -> Vec<Need> {
    let is_condition = |step: &Step| approach.step(step).is_some_and(|it| it.is_condition);
    let is_open = |step: &Step| {
        use StepStatus::{Open, Proposed, Waiting};
        matches!(step.status, Proposed | Open | Waiting)
    };
    let near = today..=today.plus_days(BEGINS_WITHIN);
    let steps = file.steps_in_order();
    let others = steps.iter().filter(|it| is_open(it) && !is_condition(it));
    let begins = others.filter_map(|step| step.from.filter(|day| near.contains(day)));
    let Some(begins) = begins.min() else {
        return Vec::new();
    };
    let conditions = steps.iter().filter(|it| is_open(it) && is_condition(it));
    conditions
        .map(|step| Need {
            urgency: Urgency::ThisWeek,
            why: Why::ConditionOpen(step.id.clone()),
            about: Some(step.title.clone()),
            by: Some(begins),
            since: None,
        })
        .collect()
}
