//! What the team reads of the checklists.

use super::*;
use crate::regelen::{Deadline, ItemState, ItemStatus};

const TODAY: &str = "2026-11-24";

fn state(id: &str, status: ItemStatus, due: Option<&str>) -> Record {
    ItemState {
        id: ItemId::new(id),
        status,
        on: Some(day("2026-11-20")),
        owner: None,
        due: due.map(day),
        letter_date: None,
        note: None,
        answers: Vec::new(),
    }
    .into()
}

fn ids(file: &File) -> Vec<&'static str> {
    let open = open_items(file, day(TODAY));
    open.iter().map(|it| it.item.id).collect()
}

#[test]
fn the_nearest_day_comes_first_and_what_is_settled_is_no_more_open() {
    let file = file([
        state("bills.water", ItemStatus::Open, Some("2026-12-20")),
        state("bills.taxes", ItemStatus::Waiting, Some("2026-12-01")),
        state("bills.energy", ItemStatus::Waiting, None),
        state("first_days.bsn", ItemStatus::Done, Some("2026-11-25")),
        state("first_days.school", ItemStatus::NotApplicable, None),
    ]);
    let open = open_items(&file, day(TODAY));
    assert_eq!(
        ids(&file).get(..2),
        Some(&["bills.taxes", "bills.water"][..])
    );
    let first = open.first().unwrap();
    assert_eq!(first.day(), Some(day("2026-12-01")));
    assert!(!first.is_quiet());
    let one = |id: &str| open.iter().find(|it| it.item.id == id).unwrap();
    assert!(!one("bills.energy").is_quiet(), "somebody is busy with it");
    assert!(one("bills.rent").is_quiet(), "nobody said anything of it");
    let settled: Vec<_> = settled_items(&file).iter().map(|it| it.item.id).collect();
    assert_eq!(settled, ["first_days.bsn", "first_days.school"]);
    assert!(settled.iter().all(|id| !ids(&file).contains(id)));
}

#[test]
fn no_digid_so_no_allowance_and_no_date_without_its_anchor() {
    let none = File::default();
    let open = open_items(&none, day(TODAY));
    let care = open.iter().find(|it| it.item.id == "allowances.care");
    let before: Vec<_> = care.unwrap().first.iter().map(|it| it.id).collect();
    assert!(before.contains(&"first_days.digid"), "{before:?}");
    assert!(open.iter().all(|it| it.day().is_none()));
    let waits = |it: &&OpenItem| matches!(it.deadline, Deadline::WaitsFor(_));
    assert!(open.iter().any(|it| waits(&it)));
}

#[test]
fn what_only_some_have_is_open_once_it_is_theirs() {
    let conditional = catalogue::items().iter().find(|it| it.only_when.is_some());
    let id = conditional.unwrap().id;
    assert!(!ids(&File::default()).contains(&id));
    assert!(ids(&file([state(id, ItemStatus::Open, None)])).contains(&id));
}

// The reason and the place to which it leads are of the same days.
#[test]
fn whatever_is_near_stands_in_the_list_and_only_for_who_sees_it() {
    let file = file([state("bills.taxes", ItemStatus::Open, Some("2026-12-01"))]);
    let found = needs(&file, None, noon(TODAY));
    let near: Vec<_> = found
        .iter()
        .filter_map(|need| match &need.why {
            Why::Deadline(item) => Some(item.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(near, ["bills.taxes"]);
    assert!(near.iter().all(|id| ids(&file).contains(id)));
    for role in StaffRole::ALL {
        let is_told = found
            .iter()
            .any(|it| matches!(it.why, Why::Deadline(_)) && it.why.is_for(role));
        assert_eq!(is_told, role.may(Duty::SeeRegelen), "{role:?}");
    }
}
