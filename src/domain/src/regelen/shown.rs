//! Which items a person is shown.

use catalogue::Item;

use super::ItemStatus;
use crate::{File, ItemId};

/// Its last day is the last chance for ever.
const LAST_CHANCE: &str = "first_days.family_reunification";

/// Whether this item is for this person. One under a condition is only once something was noted about it: nobody
/// confirms a condition (`checklists.md`, D6).
pub fn is_for(file: &File, item: &Item) -> bool {
    item.is_shown() || file.items.contains_key(&ItemId::new(item.id))
}

/// Whether neither this item nor its last day is shown any more: the last chance, once it was done or is not for this
/// person (`checklists.md`, A10).
pub fn is_over(item: &Item, status: ItemStatus) -> bool {
    item.id == LAST_CHANCE && status.is_settled()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::ItemState;

    fn noted(id: &str) -> File {
        let state = ItemState {
            id: ItemId::new(id),
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: None,
            note: None,
            letter_date: None,
            answers: Vec::new(),
        };
        File::from_records([state.into()])
    }

    #[test]
    fn the_loan_of_duo_is_for_nobody_about_whom_it_was_not_noted() {
        let loan = catalogue::item("bills.duo_loan").unwrap();
        assert!(!is_for(&File::default(), loan));
        assert!(!is_for(&noted("bills.duo"), loan));
        assert!(is_for(&noted(loan.id), loan));
        let all = catalogue::items().iter();
        let others = all.filter(|it| it.id != loan.id);
        assert!(others.into_iter().all(|it| is_for(&File::default(), it)));
    }

    #[rstest]
    #[case(LAST_CHANCE, ItemStatus::Open, false)]
    #[case(LAST_CHANCE, ItemStatus::Waiting, false)]
    #[case(LAST_CHANCE, ItemStatus::Done, true)]
    #[case(LAST_CHANCE, ItemStatus::NotApplicable, true)]
    #[case("first_days.permit_renewal", ItemStatus::Done, false)]
    #[case("first_days.permit_renewal", ItemStatus::NotApplicable, false)]
    fn the_last_chance_is_over_once_it_is_settled(
        #[case] id: &str,
        #[case] status: ItemStatus,
        #[case] expected: bool,
    ) {
        assert_eq!(is_over(catalogue::item(id).unwrap(), status), expected);
    }
}
