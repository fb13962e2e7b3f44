//! What comes before paying, and what a letter about a bill asks at its place on the ladder (`checklists.md`, D5, D6
//! and D8).

use super::{Bill, BillKind, BillStage, Payer, Sender, is_past_review};
use crate::time::Day;
use crate::{File, Wording};

/// What is done before a claim of this sort is paid, at whatever place on the ladder it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeforePaying {
    /// A claim of DUO is shown to `VluchtelingenWerk` or the Juridisch Loket: the European court (04-02-2025) and the
    /// Council of State (09-07-2025) found fine and loan recovery of the act of 2013 unlawful for refugees in general.
    ShowLetter,
    /// Kwijtschelding is asked first: after paying it may be too late.
    AskRemission,
}

impl BeforePaying {
    /// For a claim of this sender about this. A water authority asks for nothing but tax, also where nobody chose
    /// that kind; its fines come from others.
    pub const fn of(from: Sender, kind: BillKind) -> Option<Self> {
        match (from, kind) {
            (Sender::Duo, _) => Some(Self::ShowLetter),
            (Sender::WaterAuthority, BillKind::Fine | BillKind::FurnishingLoan) => None,
            (Sender::Municipality, BillKind::Tax) | (Sender::WaterAuthority, _) => {
                Some(Self::AskRemission)
            }
            _ => None,
        }
    }

    /// For a bill that such a letter can be.
    pub fn of_letter(letter: &catalogue::Letter) -> Option<Self> {
        let from = Sender::of_letter(letter)?;
        let kind = BillKind::ALL
            .into_iter()
            .find(|it| letter.bill_kind == Some(it.name()));
        Self::of(from, kind.unwrap_or(BillKind::Other))
    }

    /// Key of what to do, in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ShowLetter => "item-bills-duo_loan.how",
            Self::AskRemission => "letter-local_taxes.first",
        }
    }

    /// What a letter of this sender at this stage asks. The first one says "pay", so this stands in its place; above a
    /// later one it comes first.
    pub fn at(
        before: Option<Self>,
        from: Option<Sender>,
        stage: BillStage,
        today: Day,
    ) -> Vec<Wording> {
        let is_said = before.is_none() || stage > BillStage::Bill;
        let first = before.map(|it| Wording::ready(it.key()));
        let ladder = is_said.then(|| Wording::ready(asked_at(from, stage, today)));
        first.into_iter().chain(ladder).collect()
    }
}

/// The item of the catalogue from which the ladder is.
const LADDER: &str = "bills.reminder";

/// Key of what a letter at this stage asks. A fine rises with each letter (D7); the fourteen days of D8 are of the law
/// for what a company may ask of a person, so elsewhere and past their review the day in the letter counts.
fn asked_at(from: Option<Sender>, stage: BillStage, today: Day) -> String {
    let is_current =
        || catalogue::item(LADDER).is_some_and(|it| !is_past_review(it.review_by, today));
    match (stage, from) {
        (BillStage::Reminder | BillStage::FormalDemand, Some(Sender::Cjib)) => {
            "stage-reminder.fine".to_owned()
        }
        (BillStage::FormalDemand, from) if !from.is_some_and(is_company) || !is_current() => {
            "stage-formal_demand.dated".to_owned()
        }
        _ => format!("{}.do", stage.key()),
    }
}

/// Whether this is surely a company. Behind "someone else" may be an office of the government.
const fn is_company(from: Sender) -> bool {
    matches!(
        from,
        Sender::HousingAssociation
            | Sender::EnergySupplier
            | Sender::WaterCompany
            | Sender::HealthInsurer
            | Sender::PhoneCompany
            | Sender::CollectionAgency
    )
}

/// What to do about a bill: nothing that somebody else pays, and nothing "before" a day that has passed.
pub fn advice(file: &File, bill: &Bill, today: Day) -> Vec<Wording> {
    if file.payer_of(bill, today) == Some(Payer::Municipality) {
        return Vec::new();
    }
    let before = BeforePaying::of(bill.from, bill.kind);
    let instead = match bill.stage {
        BillStage::Bill if bill.due.is_some_and(|due| due < today) => "item-late",
        BillStage::Bill if bill.arranged_on.is_some() => "arrange-keep",
        stage => return BeforePaying::at(before, Some(bill.from), stage, today),
    };
    let first = before.map(|it| Wording::ready(it.key()));
    first.into_iter().chain([Wording::ready(instead)]).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::month_bills::tests::bill;
    use super::super::payer::tests::who_pays_rent;
    use super::*;

    const SHOW: &str = "item-bills-duo_loan.how";
    const ASK: &str = "letter-local_taxes.first";

    fn keys(words: &[Wording]) -> Vec<&str> {
        let ready = words.iter().map(|it| match it {
            Wording::Ready { key, .. } => key.as_str(),
            Wording::Written(_) => panic!("{it:?}"),
        });
        ready.collect()
    }

    #[rstest]
    #[case::duo(Sender::Duo, BillKind::Other, &[SHOW])]
    #[case::duo_monthly(Sender::Duo, BillKind::Monthly, &[SHOW])]
    #[case::duo_fine(Sender::Duo, BillKind::Fine, &[SHOW])]
    #[case::tax(Sender::Municipality, BillKind::Tax, &[ASK])]
    #[case::water_tax(Sender::WaterAuthority, BillKind::Tax, &[ASK])]
    #[case::water_not_chosen(Sender::WaterAuthority, BillKind::Monthly, &[ASK])]
    #[case::water_fine(Sender::WaterAuthority, BillKind::Fine, &["stage-bill.do"])]
    #[case::municipality(Sender::Municipality, BillKind::Other, &["stage-bill.do"])]
    #[case::income_tax(Sender::Belastingdienst, BillKind::Tax, &["stage-bill.do"])]
    #[case::water_company(Sender::WaterCompany, BillKind::Monthly, &["stage-bill.do"])]
    #[case::cjib(Sender::Cjib, BillKind::Fine, &["stage-bill.do"])]
    fn who_sent_it_and_for_what(
        #[case] from: Sender,
        #[case] kind: BillKind,
        #[case] expected: &[&str],
    ) {
        let bill = bill("b", from, kind, "2026-12-01", 1);
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(keys(&advice(&File::default(), &bill, today)), expected);
    }

    #[rstest]
    #[case::late("2026-11-22", BillStage::Bill, None, &[SHOW, "item-late"])]
    #[case::reminder("2026-11-22", BillStage::Reminder, None, &[SHOW, "stage-reminder.do"])]
    #[case::court("", BillStage::Court, None, &[SHOW, "stage-court.do"])]
    #[case::his("2026-12-01", BillStage::Bill, Some(Payer::Person), &[SHOW])]
    #[case::theirs("2026-12-01", BillStage::Reminder, Some(Payer::Municipality), &[])]
    fn how_far_it_is(
        #[case] due: &str,
        #[case] stage: BillStage,
        #[case] paid_by: Option<Payer>,
        #[case] expected: &[&str],
    ) {
        let bill = Bill {
            stage,
            paid_by,
            ..bill("b", Sender::Duo, BillKind::Other, due, 1)
        };
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(keys(&advice(&File::default(), &bill, today)), expected);
    }

    // D8, "during ontzorgen": what nobody chose is asked of the file.
    #[rstest]
    #[case("2026-12-01", &[])]
    #[case("2027-04-01", &["stage-reminder.do"])]
    fn a_reminder_for_what_the_municipality_pays(#[case] due: &str, #[case] expected: &[&str]) {
        let file = who_pays_rent(&[(Payer::Municipality, "", "")], "2027-03-31");
        let bill = Bill {
            stage: BillStage::Reminder,
            ..bill("b", Sender::HousingAssociation, BillKind::Rent, due, 1)
        };
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(keys(&advice(&file, &bill, today)), expected);
    }

    const DAYS: &str = "stage-formal_demand.do";
    const DATED: &str = "stage-formal_demand.dated";
    const FINE: &str = "stage-reminder.fine";

    // D8: fourteen days without costs only where a company asks. D7: a fine rises at the first reminder already.
    #[rstest]
    #[case::energy(Sender::EnergySupplier, BillStage::FormalDemand, &[DAYS])]
    #[case::insurer(Sender::HealthInsurer, BillStage::FormalDemand, &[DAYS])]
    #[case::agency(Sender::CollectionAgency, BillStage::FormalDemand, &[DAYS])]
    #[case::fine_reminder(Sender::Cjib, BillStage::Reminder, &[FINE])]
    #[case::fine_demand(Sender::Cjib, BillStage::FormalDemand, &[FINE])]
    #[case::fine_bailiff(Sender::Cjib, BillStage::Bailiff, &["stage-bailiff.do"])]
    #[case::tax(Sender::Belastingdienst, BillStage::FormalDemand, &[DATED])]
    #[case::municipality(Sender::Municipality, BillStage::FormalDemand, &[DATED])]
    #[case::municipality_reminder(Sender::Municipality, BillStage::Reminder, &["stage-reminder.do"])]
    #[case::duo(Sender::Duo, BillStage::FormalDemand, &[SHOW, DATED])]
    #[case::water_authority(Sender::WaterAuthority, BillStage::FormalDemand, &[ASK, DATED])]
    #[case::cak_and_who_knows(Sender::Other, BillStage::FormalDemand, &[DATED])]
    fn fourteen_days_only_where_they_are_true(
        #[case] from: Sender,
        #[case] stage: BillStage,
        #[case] expected: &[&str],
    ) {
        let bill = Bill {
            stage,
            ..bill("b", from, BillKind::Other, "2026-12-01", 1)
        };
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(keys(&advice(&File::default(), &bill, today)), expected);
    }

    #[test]
    fn past_the_review_of_the_ladder_nobody_has_fourteen_days() {
        let (year, month, on) = catalogue::item(LADDER).unwrap().review_by;
        let last = Day::from_ymd(year, month, on).unwrap();
        let (from, stage) = (Some(Sender::EnergySupplier), BillStage::FormalDemand);
        assert_eq!(keys(&BeforePaying::at(None, from, stage, last)), [DAYS]);
        let after = BeforePaying::at(None, from, stage, last.plus_days(1));
        assert_eq!(keys(&after), [DATED]);
    }

    // D6: no claim of DUO is to be paid before somebody looked at the letter. D5: nor a tax before remission was asked.
    #[test]
    fn no_claim_says_pay_alone() {
        let today = "2026-11-23".parse().unwrap();
        for (from, kind) in [
            (Sender::Duo, BillKind::Other),
            (Sender::Municipality, BillKind::Tax),
            (Sender::WaterAuthority, BillKind::Tax),
        ] {
            for stage in BillStage::ALL {
                for due in ["", "2026-11-01", "2026-12-24"] {
                    for arranged_on in [None, "2026-11-10".parse().ok()] {
                        let bill = Bill {
                            stage,
                            arranged_on,
                            ..bill("b", from, kind, due, 1)
                        };
                        let words = advice(&File::default(), &bill, today);
                        let first = keys(&words).first().copied();
                        assert!([Some(SHOW), Some(ASK)].contains(&first), "{bill:?}");
                        assert!(!keys(&words).contains(&"stage-bill.do"), "{bill:?}");
                    }
                }
            }
        }
    }

    #[rstest]
    #[case("duo", Some(BeforePaying::ShowLetter))]
    #[case("local_taxes", Some(BeforePaying::AskRemission))]
    #[case("toeslagen", None)]
    #[case("cjib", None)]
    #[case("utilities", None)]
    #[case("municipality_benefit", None)]
    fn a_letter_says_the_same(#[case] letter: &str, #[case] expected: Option<BeforePaying>) {
        let letter = catalogue::letter(letter).unwrap();
        assert_eq!(BeforePaying::of_letter(letter), expected);
    }
}
