//! The people of every run with what is in their files, and the staff.

use domain::desk::Staff;
use domain::regelen::{ItemState, ItemStatus};
use domain::time::{ClockTime, Day};
use domain::week::{Entry, EntryKind, Interpreter};
use domain::{
    EntryId, ItemId, Language, Person, PersonId, Record, Role, Step, StepId, StepOwner, StepStatus,
    TeamMember, Wording,
};

use crate::machine::staff;
use crate::taps;

/// The people of every run with their records.
pub(crate) fn people() -> Vec<(PersonId, Vec<Record>)> {
    let people = ["anna", "bilal", "chidi"];
    people
        .map(|name| (PersonId::new(name), records(name)))
        .into()
}

/// The staff of every run.
pub(crate) fn colleagues() -> [Staff; 2] {
    [staff("marit"), staff("joris")]
}

/// Whose team it is, steps to accept, an item, and a lesson beside an appointment.
fn records(name: &str) -> Vec<Record> {
    let person = Person {
        id: PersonId::new(name),
        name: "Samir".into(),
        own_name: None,
        language: Language::Arabic,
        municipality: "Amsterdam".into(),
        route: None,
        strengths: Vec::new(),
    };
    let team = colleagues().map(|it| TeamMember {
        id: it.id,
        name: it.name,
        role: Role::CaseManager,
        until: None,
        away: None,
    });
    let item = ItemState {
        id: ItemId::new("insurance.contents"),
        status: ItemStatus::Open,
        on: None,
        owner: None,
        due: None,
        note: None,
        letter_date: None,
        answers: Vec::new(),
    };
    let today = taps::now(0).day();
    let week = [
        entry("lesson", EntryKind::Lesson, today.plus_days(30)),
        entry("talk", EntryKind::Appointment, today.plus_days(30)),
    ];
    [Record::from(person), item.into()]
        .into_iter()
        .chain(team.map(Record::from))
        .chain((0..3).map(|order| step(order).into()))
        .chain(week.map(Record::from))
        .collect()
}

fn step(order: u32) -> Step {
    Step {
        id: StepId::new(format!("s{order}")),
        order,
        title: Wording::ready("step"),
        owner: StepOwner::Person,
        status: StepStatus::Proposed,
        on: None,
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: None,
    }
}

fn entry(id: &str, kind: EntryKind, day: Day) -> Entry {
    let from = ClockTime::MIDNIGHT.plus_minutes(9 * 60);
    Entry {
        id: EntryId::new(id),
        kind,
        day,
        from,
        to: from.plus_minutes(90),
        title: Wording::ready("entry-lesson"),
        place: None,
        travel_minutes: 20,
        with: None,
        with_others: None,
        is_obligatory: kind == EntryKind::Appointment,
        bring: Vec::new(),
        interpreter: Interpreter::None,
        solved_by: None,
        cannot_come: None,
        attendance: None,
        homework: Some(Wording::ready("homework")),
        is_homework_done: false,
    }
}
