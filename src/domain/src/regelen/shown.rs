//! Which items a person is shown.

use catalogue::Item;

use crate::{File, ItemId};

/// Whether this item is for this person. One under a condition is only once something was noted about it: nobody
/// confirms a condition (`checklists.md`, D6).
pub fn is_for(file: &File, item: &Item) -> bool {
    item.is_shown() || file.items.contains_key(&ItemId::new(item.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regelen::{ItemState, ItemStatus};

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
}
