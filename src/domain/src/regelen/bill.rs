//! Bills: what is due, how serious the letter is, who pays, and whether it was paid.

use serde::{Deserialize, Serialize};

use crate::fields::read_by_fields;
use crate::time::Day;
use crate::{BillId, PhotoId, Wording};

/// A bill. Amounts are what the person or the letter says; the app knows none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Bill {
    /// Id of the bill.
    pub id: BillId,
    /// Who sent it.
    pub from: Sender,
    /// The sender's name, where the person typed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub kind: BillKind,
    /// Last day to pay, as printed; none while it is not known or not running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Amount in euro cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<i64>,
    /// Where on the ladder this letter stands.
    pub stage: BillStage,
    /// Date printed on the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_date: Option<Day>,
    /// Who pays it; nobody knows while it is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Payer>,
    /// Whether the sender takes the money from the account.
    #[serde(default)]
    pub is_direct_debit: bool,
    /// Whether it is a loan that is paid back every month.
    #[serde(default)]
    pub is_loan: bool,
    /// Last month of a loan or arrangement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The day on which it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<Day>,
    /// Something to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
    /// The day of the month on which it is due again each month; clamped to the month's last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_on: Option<u8>,
    /// The day on which the person wrote down an arrangement (betalingsregeling) for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arranged_on: Option<Day>,
    /// Photos of the letter, in the order in which they were taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<PhotoId>,
    /// Whether the person added it, and so may take it away again.
    #[serde(default)]
    pub is_own: bool,
}

read_by_fields!(Bill {
    id: BillId,
    from: Sender,
    from_name: Option<String>,
    kind as "type": BillKind,
    due: Option<Day>,
    amount_cents: Option<i64>,
    stage: BillStage,
    letter_date: Option<Day>,
    paid_by: Option<Payer>,
    is_direct_debit: bool,
    is_loan: bool,
    until: Option<Day>,
    paid_on: Option<Day>,
    note: Option<Wording>,
    monthly_on: Option<u8>,
    arranged_on: Option<Day>,
    photos: Vec<PhotoId>,
    is_own: bool,
});

impl Bill {
    /// How many photos one bill may have.
    pub const MOST_PHOTOS: usize = 6;

    /// How many terms an arrangement may have.
    pub const TERMS: std::ops::RangeInclusive<u8> = 2..=60;

    /// The same bill a month later, for one that comes every month and has not come to its end.
    /// Named by its month, so that paying on two phones makes one.
    pub fn next(&self) -> Option<Self> {
        let (day_of_month, due) = (self.monthly_on?, self.due?);
        let (year, month, _) = due.plus_months(1).ymd();
        let due = (1..=day_of_month)
            .rev()
            .find_map(|day| Day::from_ymd(year, month, day))?;
        let series = self.id.as_str().split('~').next()?;
        (self.until.is_none_or(|until| due <= until)).then(|| Self {
            id: BillId::new(format!("{series}~{year:04}-{month:02}")),
            due: Some(due),
            stage: BillStage::Bill,
            letter_date: None,
            paid_on: None,
            note: None,
            photos: Vec::new(),
            ..self.clone()
        })
    }

    /// Whether it is still as [`Self::next`] made it.
    pub fn is_untouched(&self) -> bool {
        self.paid_on.is_none() && self.stage == BillStage::Bill && self.photos.is_empty()
    }

    /// Whether it is a loan: marked as one, or of a kind that is paid back. Loans are called loans (A4).
    pub const fn is_paid_back(&self) -> bool {
        self.is_loan || matches!(self.kind, BillKind::FurnishingLoan)
    }
}

/// Who sent a letter or bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// Woningcorporatie.
    HousingAssociation,
    /// Energieleverancier.
    EnergySupplier,
    /// Waterbedrijf.
    WaterCompany,
    /// Zorgverzekeraar.
    HealthInsurer,
    /// Phone or internet company.
    PhoneCompany,
    /// Gemeente.
    Municipality,
    /// Waterschap.
    WaterAuthority,
    /// Belastingdienst or Dienst Toeslagen.
    Belastingdienst,
    /// CJIB.
    Cjib,
    /// DUO.
    Duo,
    /// Incassobureau or deurwaarder.
    CollectionAgency,
    /// Someone else.
    Other,
}

impl Sender {
    /// Every sender, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::HousingAssociation,
        Self::EnergySupplier,
        Self::WaterCompany,
        Self::HealthInsurer,
        Self::PhoneCompany,
        Self::Municipality,
        Self::WaterAuthority,
        Self::Belastingdienst,
        Self::Cjib,
        Self::Duo,
        Self::CollectionAgency,
        Self::Other,
    ];

    /// The sender of the bill that such a letter can be.
    pub fn of_letter(letter: &catalogue::Letter) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|it| letter.bill_from == Some(it.name()))
    }

    /// The name by which a bill and the catalogue's letters mean this sender.
    pub fn name(self) -> &'static str {
        self.key().strip_prefix("sender-").unwrap_or_default()
    }

    /// Key of the sender's name in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::HousingAssociation => "sender-housing_association",
            Self::EnergySupplier => "sender-energy_supplier",
            Self::WaterCompany => "sender-water_company",
            Self::HealthInsurer => "sender-health_insurer",
            Self::PhoneCompany => "sender-phone_company",
            Self::Municipality => "sender-municipality",
            Self::WaterAuthority => "sender-water_authority",
            Self::Belastingdienst => "sender-belastingdienst",
            Self::Cjib => "sender-cjib",
            Self::Duo => "sender-duo",
            Self::CollectionAgency => "sender-collection_agency",
            Self::Other => "sender-other",
        }
    }
}

/// What a bill is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BillKind {
    /// Rent.
    Rent,
    /// A monthly amount.
    Monthly,
    /// Yearly settlement (jaarafrekening).
    AnnualSettlement,
    /// Eigen risico.
    Deductible,
    /// Premium of an insurance.
    Premium,
    /// Tax.
    Tax,
    /// Furnishing loan.
    FurnishingLoan,
    /// Fine.
    Fine,
    /// Something else.
    Other,
}

impl BillKind {
    /// The kinds a person can choose when adding a bill.
    pub const ALL: [Self; 9] = [
        Self::Rent,
        Self::Monthly,
        Self::AnnualSettlement,
        Self::Deductible,
        Self::Premium,
        Self::Tax,
        Self::FurnishingLoan,
        Self::Fine,
        Self::Other,
    ];

    /// The name by which a bill and the catalogue's letters mean this kind.
    pub fn name(self) -> &'static str {
        self.key().strip_prefix("bill-").unwrap_or_default()
    }

    /// Key of the kind's name in `locales/`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rent => "bill-rent",
            Self::Monthly => "bill-monthly",
            Self::AnnualSettlement => "bill-annual_settlement",
            Self::Deductible => "bill-deductible",
            Self::Premium => "bill-premium",
            Self::Tax => "bill-tax",
            Self::FurnishingLoan => "bill-furnishing_loan",
            Self::Fine => "bill-fine",
            Self::Other => "bill-other",
        }
    }
}

/// The ladder of letters (`checklists.md`, D8). Later is more serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BillStage {
    /// Rekening.
    Bill,
    /// Herinnering.
    Reminder,
    /// Aanmaning, veertiendagenbrief.
    FormalDemand,
    /// Incassobureau.
    Collection,
    /// A letter of the deurwaarder.
    Bailiff,
    /// Dagvaarding.
    Court,
    /// Vonnis, beslag.
    Seizure,
}

impl BillStage {
    /// The whole ladder, from the first letter on.
    pub const ALL: [Self; 7] = [
        Self::Bill,
        Self::Reminder,
        Self::FormalDemand,
        Self::Collection,
        Self::Bailiff,
        Self::Court,
        Self::Seizure,
    ];

    /// Key of the stage's name in `locales/`; its attribute `do` says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bill => "stage-bill",
            Self::Reminder => "stage-reminder",
            Self::FormalDemand => "stage-formal_demand",
            Self::Collection => "stage-collection",
            Self::Bailiff => "stage-bailiff",
            Self::Court => "stage-court",
            Self::Seizure => "stage-seizure",
        }
    }
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The person.
    #[serde(rename = "self")]
    Person,
    /// The municipality, from the benefit.
    Municipality,
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    // Part H: whoever asks for money in a letter, from whom the bill is then, and what for. H names nothing to pay for
    // SVB, IND and UWV.
    #[rstest]
    #[case(
        "municipality_benefit",
        Some(Sender::Municipality),
        Some("other"),
        None
    )]
    #[case("cak", Some(Sender::Other), Some("premium"), Some("CAK"))]
    #[case("cjib", Some(Sender::Cjib), None, None)]
    #[case("health_care", Some(Sender::Other), Some("other"), None)]
    #[case("court", Some(Sender::Other), Some("other"), None)]
    #[case("svb", None, None, None)]
    #[case("ind", None, None, None)]
    #[case("uwv", None, None, None)]
    fn a_letter_that_asks_for_money_can_be_a_bill(
        #[case] id: &str,
        #[case] from: Option<Sender>,
        #[case] kind: Option<&str>,
        #[case] name: Option<&str>,
    ) {
        let letter = catalogue::letter(id).unwrap();
        let found = (
            Sender::of_letter(letter),
            letter.bill_kind,
            letter.bill_name,
        );
        assert_eq!(found, (from, kind, name));
        let stages = letter.kinds.iter().any(|kind| kind.stage().is_some());
        assert_eq!(stages, from.is_some());
    }

    #[test]
    fn every_letter_that_can_be_a_bill_names_a_sender() {
        for sender in Sender::ALL {
            let stored = serde_json::to_value(sender).unwrap();
            assert_eq!(stored, sender.name());
        }
        for kind in BillKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        for letter in catalogue::letters() {
            let is_sender = |name| Sender::ALL.iter().any(|it| it.name() == name);
            let is_kind = |name| BillKind::ALL.iter().any(|it| it.name() == name);
            assert!(letter.bill_from.is_none_or(is_sender), "{}", letter.id);
            assert!(letter.bill_kind.is_none_or(is_kind), "{}", letter.id);
        }
    }
}
