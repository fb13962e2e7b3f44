//! A bill is called a loan or is none, and the person hears of it (`checklists.md`, A4).

use super::*;

const ENERGY: &str = "energy";

fn with(kind: BillKind, is_loan: bool) -> File {
    let bill = Bill {
        kind,
        is_loan,
        stage: BillStage::Reminder,
        amount_cents: Some(4_000),
        ..bill(BillStage::Bill, None)
    };
    file([bill.into()])
}

fn mark(is_loan: bool) -> StaffAction {
    StaffAction::MarkLoan {
        bill: BillId::new(ENERGY),
        is_loan,
    }
}

fn put(is_loan: Option<bool>) -> StaffAction {
    StaffAction::PutBill(BillSheet {
        bill: Some(BillId::new(ENERGY)),
        from: Sender::EnergySupplier,
        from_name: None,
        kind: BillKind::Other,
        due: None,
        amount_cents: Some(9_000),
        stage: BillStage::Bill,
        letter_date: None,
        paid_by: None,
        is_direct_debit: false,
        is_loan,
    })
}

// Its kind, marked before, what is done -> whether it is a loan then, and whether the person is told.
#[rstest]
#[case::it_is_one(BillKind::Other, false, mark(true), true, true)]
#[case::it_is_none(BillKind::Other, true, mark(false), false, true)]
#[case::known(BillKind::Other, true, mark(true), true, false)]
#[case::its_kind_says_so(BillKind::FurnishingLoan, false, mark(true), true, false)]
#[case::its_kind_goes_on_saying_so(BillKind::FurnishingLoan, true, mark(false), true, false)]
#[case::on_a_sheet(BillKind::Other, false, put(Some(true)), true, true)]
#[case::taken_off_on_a_sheet(BillKind::Other, true, put(Some(false)), false, true)]
#[case::a_sheet_that_does_not_know_it(BillKind::Other, true, put(None), true, false)]
fn a_loan_is_called_one_and_told_of(
    #[case] kind: BillKind,
    #[case] before: bool,
    #[case] action: StaffAction,
    #[case] is_loan: bool,
    #[case] is_told: bool,
) {
    let after = acted(with(kind, before), action);
    assert_eq!(after.bills[&BillId::new(ENERGY)].is_paid_back(), is_loan);
    let told: &[&str] = if is_told { &["told-changed_bill"] } else { &[] };
    assert_eq!(keys(&after), told);
}

/// The person may have moved it on meanwhile.
#[test]
fn a_mark_changes_nothing_else() {
    let before = with(BillKind::Other, false);
    let expected = Bill {
        is_loan: true,
        ..before.bills[&BillId::new(ENERGY)].clone()
    };
    let after = acted(before, mark(true));
    assert_eq!(after.bills[&BillId::new(ENERGY)], expected);
}

#[test]
fn what_the_person_took_away_is_not_made_a_loan() {
    assert_eq!(act(&File::default(), mark(true)), Err(Refusal::Gone));
}

#[test]
fn a_new_bill_that_is_a_loan_is_nothing_that_changed() {
    let StaffAction::PutBill(sheet) = put(Some(true)) else {
        unreachable!("a sheet")
    };
    let new = StaffAction::PutBill(BillSheet {
        bill: None,
        ..sheet
    });
    let after = acted(File::default(), new);
    assert!(after.bills.values().all(Bill::is_paid_back));
    assert_eq!((after.bills.len(), keys(&after).len()), (1, 0));
}
