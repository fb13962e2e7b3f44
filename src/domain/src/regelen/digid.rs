//! `DigiD`: once the letter with the code came, what is next is the code and not the request
//! (`checklists.md`, A6).

use catalogue::Item;

use crate::{File, ItemId, Wording};

/// The item of the catalogue.
pub const DIGID: &str = "first_days.digid";
/// The note of the team that says so.
const NOTE: &str = "note-letter_with_code";

/// Whether the letter with the code came and the code still waits: the person read a date on it, or the
/// team noted it.
pub fn is_code_here(file: &File, item: &Item) -> bool {
    let state = file.items.get(&ItemId::new(item.id));
    let is_note = |note: &Wording| matches!(note, Wording::Ready { key, .. } if key == NOTE);
    item.id == DIGID
        && state.is_some_and(|state| {
            let is_read = state.letter_date.is_some() || state.due.is_some();
            let is_noted = is_read || state.note.as_ref().is_some_and(is_note);
            is_noted && !state.status.is_settled()
        })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::{ItemState, ItemStatus};

    #[rstest]
    #[case(DIGID, ItemStatus::Open, [true, false, false], true)]
    #[case(DIGID, ItemStatus::Waiting, [false, true, false], true)]
    #[case(DIGID, ItemStatus::Open, [false, false, true], true)]
    #[case(DIGID, ItemStatus::Open, [false, false, false], false)]
    #[case(DIGID, ItemStatus::Done, [true, true, true], false)]
    #[case("bills.taxes", ItemStatus::Open, [true, false, true], false)]
    fn the_code_is_next_from_its_letter_until_it_was_used(
        #[case] id: &str,
        #[case] status: ItemStatus,
        #[case] noted: [bool; 3],
        #[case] expected: bool,
    ) {
        let [has_date, has_note, has_last_day] = noted;
        let state = ItemState {
            id: ItemId::new(id),
            status,
            on: None,
            owner: None,
            due: has_last_day.then(|| "2026-12-01".parse().unwrap()),
            letter_date: has_date.then(|| "2026-11-18".parse().unwrap()),
            note: has_note.then(|| Wording::ready(NOTE)),
            answers: Vec::new(),
        };
        let file = File::from_records([state.into()]);
        let item = catalogue::item(id).unwrap();
        assert_eq!(is_code_here(&file, item), expected);
    }
}
