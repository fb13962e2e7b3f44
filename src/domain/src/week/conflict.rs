//! Two things at the same time, travel included (`plan.md`, section 7, "Conflicts").

use super::{Entry, EntryKind};

/// Two entries of one day that collide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The one that starts first.
    pub earlier: Entry,
    /// The one that starts later.
    pub later: Entry,
    /// Minutes at the same time, the way from the one to the other included.
    pub minutes: u16,
}

/// Every collision between these entries, in the order of the day. An entry for which the person
/// said "I cannot come" collides with nothing, nor does one that somebody else sees to.
pub fn conflicts<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Conflict> {
    let mut there: Vec<&Entry> = entries
        .into_iter()
        .filter(|e| e.cannot_come.is_none() && !e.is_solved())
        .collect();
    there.sort_by_key(|e| (e.day, e.from, e.to, &e.id));
    let mut found = Vec::new();
    for (index, earlier) in there.iter().enumerate() {
        let same_day = there
            .iter()
            .skip(index + 1)
            .take_while(|e| e.day == earlier.day);
        found.extend(same_day.filter_map(|later| conflict(earlier, later)));
    }
    found
}

fn conflict(earlier: &Entry, later: &Entry) -> Option<Conflict> {
    let arrives = earlier.to.minutes() + later.travel_minutes;
    let minutes = arrives.checked_sub(later.from.minutes())?;
    let collides = minutes > 0 || is_shift_and_lesson(earlier, later);
    collides.then(|| Conflict {
        earlier: earlier.clone(),
        later: later.clone(),
        minutes,
    })
}

/// A shift that touches a lesson is warned for, even when not a minute is shared.
fn is_shift_and_lesson(one: &Entry, other: &Entry) -> bool {
    matches!(
        (one.kind, other.kind),
        (EntryKind::Work, EntryKind::Lesson) | (EntryKind::Lesson, EntryKind::Work)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::{CannotCome, Interpreter, Reason};
    use crate::{EntryId, Wording, time::Instant};
    use rstest::rstest;

    fn entry(kind: EntryKind, day: &str, from: &str, to: &str, travel: u16) -> Entry {
        Entry {
            id: EntryId::new(format!("{day}-{from}")),
            kind,
            day: day.parse().unwrap(),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            title: Wording::ready("entry-lesson"),
            place: None,
            travel_minutes: travel,
            with: None,
            with_others: None,
            is_obligatory: false,
            bring: Vec::new(),
            interpreter: Interpreter::None,
            solved_by: None,
            cannot_come: None,
            attendance: None,
            homework: None,
            is_homework_done: false,
        }
    }

    use EntryKind::{Appointment, Child, Lesson, Own, Work};

    #[rstest]
    // Samir's Tuesday: lesson until 12:00, 25 minutes of travel, shift at 11:30.
    #[case::samir_tuesday(Lesson, "09:00", "12:00", Work, "11:30", 25, Some(55))]
    // Zahra's Thursday: lesson until 14:00, talk at 13:30.
    #[case::zahra_thursday(Lesson, "09:00", "14:00", Appointment, "13:30", 0, Some(30))]
    // Selam's Thursday without Noor: test until 15:30, school ends at 14:30.
    #[case::selam_thursday(Appointment, "13:00", "15:30", Child, "14:30", 0, Some(60))]
    #[case::only_the_way_collides(Lesson, "09:00", "12:00", Own, "12:20", 25, Some(5))]
    #[case::shift_touches_lesson(Lesson, "09:00", "12:00", Work, "12:00", 0, Some(0))]
    #[case::others_may_touch(Lesson, "09:00", "12:00", Own, "12:00", 0, None)]
    #[case::samir_thursday(Lesson, "09:00", "12:00", Appointment, "13:30", 0, None)]
    fn collides(
        #[case] one: EntryKind,
        #[case] from: &str,
        #[case] to: &str,
        #[case] other: EntryKind,
        #[case] starts: &str,
        #[case] travel: u16,
        #[case] minutes: Option<u16>,
    ) {
        let earlier = entry(one, "2026-11-24", from, to, 35);
        let later = entry(other, "2026-11-24", starts, "19:30", travel);
        let found = conflicts([&later, &earlier]);
        assert_eq!(found.first().map(|c| c.minutes), minutes);
        assert!(found.iter().all(|c| c.earlier.id == earlier.id));
    }

    #[test]
    fn solved_or_cancelled_collides_with_nothing() {
        let lesson = entry(Lesson, "2026-11-27", "11:30", "19:30", 0);
        let mut child = entry(Child, "2026-11-27", "14:15", "14:30", 0);
        child.solved_by = Some("Rana".into());
        assert!(conflicts([&lesson, &child]).is_empty());
        child.solved_by = None;
        assert_eq!(conflicts([&lesson, &child]).len(), 1);
        child.cannot_come = Some(CannotCome {
            reason: Reason::Child,
            said_at: Instant::from_millis(0),
        });
        assert!(conflicts([&lesson, &child]).is_empty());
    }

    #[test]
    fn another_day_never_collides() {
        let one = entry(Lesson, "2026-11-23", "09:00", "23:59", 35);
        let other = entry(Work, "2026-11-24", "00:00", "08:00", 60);
        assert!(conflicts([&one, &other]).is_empty());
    }
}
