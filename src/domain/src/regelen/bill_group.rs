//! Under which heading a bill stands.

use super::{Bill, Payer};
use crate::File;
use crate::time::Day;

/// The groups of bills, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BillGroup {
    /// The person pays it.
    Mine,
    /// Nobody knows who pays it.
    Unknown,
    /// The municipality pays it.
    Municipality,
    /// It is paid back, whoever pays the term.
    Loan,
    /// It was paid.
    Paid,
}

impl BillGroup {
    /// Every group.
    pub const ALL: [Self; 5] = [
        Self::Mine,
        Self::Unknown,
        Self::Municipality,
        Self::Loan,
        Self::Paid,
    ];

    /// The group of this bill.
    pub fn of(file: &File, bill: &Bill, today: Day) -> Self {
        if bill.paid_on.is_some() {
            return Self::Paid;
        }
        match file.payer_of(bill, today) {
            _ if bill.is_paid_back() => Self::Loan,
            Some(Payer::Municipality) => Self::Municipality,
            Some(Payer::Person) => Self::Mine,
            None => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::month_bills::tests::bill;
    use super::*;
    use crate::regelen::{Asks, BillKind, Sender};

    const PERSON: Option<Payer> = Some(Payer::Person);
    const MUNICIPALITY: Option<Payer> = Some(Payer::Municipality);

    // Kind, marked as a loan, last day, who pays, paid on -> where it stands, and whether it asks for money.
    #[rstest]
    #[case(
        BillKind::Rent,
        false,
        "2026-12-01",
        PERSON,
        None,
        BillGroup::Mine,
        true
    )]
    #[case(
        BillKind::Rent,
        false,
        "2026-12-01",
        None,
        None,
        BillGroup::Unknown,
        true
    )]
    #[case(
        BillKind::Rent,
        false,
        "2026-12-01",
        MUNICIPALITY,
        None,
        BillGroup::Municipality,
        false
    )]
    #[case(
        BillKind::Rent,
        false,
        "2026-12-01",
        PERSON,
        Some("2026-11-20"),
        BillGroup::Paid,
        false
    )]
    // What the person chose says as much as the mark of the municipality.
    #[case(
        BillKind::FurnishingLoan,
        false,
        "",
        PERSON,
        None,
        BillGroup::Loan,
        false
    )]
    #[case(
        BillKind::FurnishingLoan,
        false,
        "",
        None,
        None,
        BillGroup::Loan,
        false
    )]
    #[case(
        BillKind::FurnishingLoan,
        true,
        "",
        PERSON,
        None,
        BillGroup::Loan,
        false
    )]
    #[case(BillKind::Other, true, "", PERSON, None, BillGroup::Loan, false)]
    #[case(
        BillKind::FurnishingLoan,
        false,
        "",
        MUNICIPALITY,
        None,
        BillGroup::Loan,
        false
    )]
    #[case(
        BillKind::FurnishingLoan,
        false,
        "",
        PERSON,
        Some("2026-11-20"),
        BillGroup::Paid,
        false
    )]
    // A term with a last day is asked for on it, like any other.
    #[case(
        BillKind::FurnishingLoan,
        false,
        "2026-12-01",
        PERSON,
        None,
        BillGroup::Loan,
        true
    )]
    #[case(
        BillKind::FurnishingLoan,
        false,
        "2026-12-01",
        MUNICIPALITY,
        None,
        BillGroup::Loan,
        false
    )]
    fn where_a_bill_stands(
        #[case] kind: BillKind,
        #[case] is_loan: bool,
        #[case] due: &str,
        #[case] paid_by: Option<Payer>,
        #[case] paid_on: Option<&str>,
        #[case] group: BillGroup,
        #[case] asks: bool,
    ) {
        let bill = Bill {
            is_loan,
            paid_by,
            paid_on: paid_on.and_then(|on| on.parse().ok()),
            ..bill("b", Sender::Municipality, kind, due, 4_000)
        };
        let (file, today) = (File::default(), "2026-11-23".parse().unwrap());
        let is_asked = Asks::of(&file, &bill, today).is_something();
        assert_eq!(
            (BillGroup::of(&file, &bill, today), is_asked),
            (group, asks)
        );
    }
}
