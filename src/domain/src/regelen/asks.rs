//! What a bill asks of the person. The card, the week, what is shared of it, the phone's calendar and what a closed app
//! is told all say the same.

use super::{BeforePaying, Bill, BillStage, Payer};
use crate::File;
use crate::time::Day;

/// What is asked of the person about a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// To pay it before its last day.
    Pay,
    /// What comes before paying (`checklists.md`, D5 and D6).
    First(BeforePaying),
    /// To send the letter on to the municipality, which pays (D8, "during ontzorgen").
    SendOn,
    /// Nothing: the municipality pays and has the letter, or it is a loan without a last day.
    Nothing,
    /// Nothing: it is taken from the account.
    Taken,
    /// Nothing: it was paid.
    Paid,
}

impl Asks {
    /// What this bill asks; one without a last day as of `today`. What is taken from the account asks for something only
    /// once a reminder came. A first reminder that was sent on asks nothing more; a later letter does.
    pub fn of(file: &File, bill: &Bill, today: Day) -> Self {
        let is_first = bill.stage == BillStage::Bill;
        if bill.paid_on.is_some() {
            Self::Paid
        } else if file.payer_of(bill, today) == Some(Payer::Municipality) {
            let is_sent_on = || bill.stage == BillStage::Reminder && file.has_asked_about(&bill.id);
            if is_first || is_sent_on() {
                Self::Nothing
            } else {
                Self::SendOn
            }
        } else if bill.is_paid_back() && bill.due.is_none() {
            Self::Nothing
        } else if is_first && bill.is_direct_debit {
            Self::Taken
        } else {
            BeforePaying::of(bill.from, bill.kind).map_or(Self::Pay, Self::First)
        }
    }

    /// Whether the person has to do something.
    pub const fn is_something(self) -> bool {
        matches!(self, Self::Pay | Self::First(_) | Self::SendOn)
    }

    /// Whether the money is the person's and has not gone yet.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Pay | Self::First(_) | Self::Taken)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::month_bills::tests::bill;
    use super::super::payer::tests::who_pays_rent;
    use super::*;
    use crate::regelen::{BillKind, Sender};
    use crate::{About, BillId, Message, MessageId, Record, Wording};

    const M: Option<Payer> = Some(Payer::Municipality);
    const P: Option<Payer> = Some(Payer::Person);

    const REMISSION: Asks = Asks::First(BeforePaying::AskRemission);
    const SHOW: Asks = Asks::First(BeforePaying::ShowLetter);

    fn sent_on() -> Record {
        Record::from(Message {
            id: MessageId::new("m"),
            from: None,
            to: None,
            written_at: crate::time::Instant::from_millis(0),
            text: Wording::ready("phrase-municipality_pays_bill"),
            about: Some(About::Bill(BillId::new("b"))),
            read_at: None,
        })
    }

    // Who sends it, what for, who pays it, where on the ladder -> what it asks, and once the letter was sent on.
    #[rstest]
    #[case::mine(
        Sender::HousingAssociation,
        BillKind::Rent,
        P,
        BillStage::Bill,
        Asks::Pay,
        Asks::Pay
    )]
    #[case::not_known(
        Sender::Other,
        BillKind::Other,
        None,
        BillStage::Bill,
        Asks::Pay,
        Asks::Pay
    )]
    #[case::theirs(
        Sender::HousingAssociation,
        BillKind::Rent,
        M,
        BillStage::Bill,
        Asks::Nothing,
        Asks::Nothing
    )]
    #[case::theirs_as_the_file_knows(
        Sender::HousingAssociation,
        BillKind::Rent,
        None,
        BillStage::Bill,
        Asks::Nothing,
        Asks::Nothing
    )]
    #[case::reminder(
        Sender::HousingAssociation,
        BillKind::Rent,
        M,
        BillStage::Reminder,
        Asks::SendOn,
        Asks::Nothing
    )]
    #[case::reminder_as_the_file_knows(
        Sender::HousingAssociation,
        BillKind::Rent,
        None,
        BillStage::Reminder,
        Asks::SendOn,
        Asks::Nothing
    )]
    #[case::a_later_letter(
        Sender::HousingAssociation,
        BillKind::Rent,
        M,
        BillStage::FormalDemand,
        Asks::SendOn,
        Asks::SendOn
    )]
    #[case::duo(Sender::Duo, BillKind::Other, P, BillStage::Bill, SHOW, SHOW)]
    #[case::duo_reminder(Sender::Duo, BillKind::Monthly, None, BillStage::Reminder, SHOW, SHOW)]
    #[case::tax(
        Sender::Municipality,
        BillKind::Tax,
        None,
        BillStage::Bill,
        REMISSION,
        REMISSION
    )]
    #[case::their_tax(
        Sender::Municipality,
        BillKind::Tax,
        M,
        BillStage::Bill,
        Asks::Nothing,
        Asks::Nothing
    )]
    fn what_a_bill_asks(
        #[case] from: Sender,
        #[case] kind: BillKind,
        #[case] paid_by: Option<Payer>,
        #[case] stage: BillStage,
        #[case] expected: Asks,
        #[case] once_sent: Asks,
    ) {
        let today = "2026-11-23".parse().unwrap();
        let mut file = who_pays_rent(&[(Payer::Municipality, "", "")], "2027-03-31");
        let bill = Bill {
            stage,
            paid_by,
            ..bill("b", from, kind, "2026-12-01", 1)
        };
        assert_eq!(Asks::of(&file, &bill, today), expected);
        file.absorb(sent_on().into());
        assert_eq!(Asks::of(&file, &bill, today), once_sent);
        let paid = Bill {
            paid_on: Some(today),
            ..bill
        };
        assert_eq!(Asks::of(&file, &paid, today), Asks::Paid);
    }

    // After the hand-over the rent is the person's to look at again (F3).
    #[rstest]
    #[case("2027-03-01", Asks::Nothing)]
    #[case("2027-04-01", Asks::Pay)]
    fn the_rent_after_ontzorgen_is_asked(#[case] due: &str, #[case] expected: Asks) {
        let file = who_pays_rent(&[(Payer::Municipality, "", "")], "2027-03-31");
        let rent = Bill {
            paid_by: M,
            ..bill("b", Sender::HousingAssociation, BillKind::Rent, due, 1)
        };
        let today = "2027-03-20".parse().unwrap();
        assert_eq!(Asks::of(&file, &rent, today), expected);
    }

    #[rstest]
    #[case::debit(false, "2026-12-01", BillStage::Bill, Asks::Taken)]
    #[case::debit_that_failed(false, "2026-12-01", BillStage::Reminder, Asks::Pay)]
    #[case::loan_without_a_last_day(true, "", BillStage::Bill, Asks::Nothing)]
    #[case::loan_with_one(true, "2026-12-01", BillStage::Bill, Asks::Taken)]
    fn what_is_taken_from_the_account(
        #[case] is_loan: bool,
        #[case] due: &str,
        #[case] stage: BillStage,
        #[case] expected: Asks,
    ) {
        let bill = Bill {
            is_loan,
            stage,
            is_direct_debit: true,
            ..bill("b", Sender::Other, BillKind::Monthly, due, 1)
        };
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(Asks::of(&File::default(), &bill, today), expected);
    }
}
