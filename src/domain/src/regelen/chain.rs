//! What waits for what: no `DigiD`, so no allowance.

use catalogue::Item;

use super::is_for;
use crate::{File, ItemId};

/// The items that come before this one and are not settled, in the order of the catalogue. One under
/// a condition that nobody confirmed stays out.
pub fn comes_first(file: &File, item: &Item) -> Vec<&'static Item> {
    let is_settled = |id: &str| {
        let state = file.items.get(&ItemId::new(id));
        state.is_some_and(|state| state.status.is_settled())
    };
    let before = item.waits_for.iter().filter(|id| !is_settled(id));
    before
        .filter_map(|id| catalogue::item(id))
        .filter(|item| is_for(file, item))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{ItemState, ItemStatus};

    fn first(states: &[(&str, ItemStatus)], id: &str) -> Vec<&'static str> {
        let records = states.iter().map(|(id, status)| ItemState {
            id: ItemId::new(*id),
            status: *status,
            on: None,
            owner: None,
            due: None,
            note: None,
            letter_date: None,
            answers: Vec::new(),
        });
        let file = File::from_records(records.map(Into::into));
        comes_first(&file, catalogue::item(id).unwrap())
            .iter()
            .map(|item| item.id)
            .collect()
    }

    #[test]
    fn no_digid_so_no_allowance() {
        let care = "allowances.care";
        let all = [
            "insurance.health",
            "first_days.digid",
            "allowances.partner_abroad",
        ];
        assert_eq!(first(&[], care), all);
        let done = [
            ("insurance.health", ItemStatus::Done),
            ("allowances.partner_abroad", ItemStatus::NotApplicable),
        ];
        assert_eq!(first(&done, care), ["first_days.digid"]);
        assert_eq!(
            first(
                &[("first_days.digid", ItemStatus::Waiting)],
                "allowances.rent"
            )
            .len(),
            3
        );
        assert!(first(&[], "first_days.registration").is_empty());
    }

    // C1 comes before C2 to C5, and child care counts on the same partner.
    #[test]
    fn whether_there_is_a_partner_abroad_is_asked_before_any_allowance() {
        let partner = "allowances.partner_abroad";
        for code in ["C2", "C3", "C4", "C5", "C6"] {
            let mut items = catalogue::items().iter();
            let id = items.find(|it| it.code == code).unwrap().id;
            assert!(first(&[], id).contains(&partner), "{code}");
            let done = [(partner, ItemStatus::Done)];
            assert!(!first(&done, id).contains(&partner), "{code}");
        }
    }

    #[test]
    fn every_chain_has_an_end() {
        fn follow(item: &Item, seen: &mut Vec<&'static str>) {
            for id in item.waits_for {
                assert!(!seen.contains(id), "{id} waits for itself: {seen:?}");
                seen.push(id);
                follow(catalogue::item(id).unwrap(), seen);
                seen.pop();
            }
        }
        for item in catalogue::items() {
            follow(item, &mut vec![item.id]);
        }
    }
}
