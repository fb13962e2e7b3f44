//! Bills that the municipality knows of.

use domain::desk::{BillSheet, StaffAction};
use domain::regelen::{Bill, BillKind, BillStage, Payer, Sender};
use domain::time::{Day, Instant};
use domain::{BillId, File, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::check;
use super::resource::{Field, Refused, Resource};
use crate::store::{ExternalKind, Thing};

/// A bill as a system sends it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BillForm {
    /// Who sent it.
    pub(crate) from: Sender,
    /// The sender's name, where it says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 100)]
    pub(crate) from_name: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub(crate) kind: BillKind,
    /// Last day to pay, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<Day>,
    /// Amount in euro cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 1_000_000_000)]
    pub(crate) amount_cents: Option<i64>,
    /// Where on the ladder this letter stands.
    pub(crate) stage: BillStage,
    /// Date printed on the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) letter_date: Option<Day>,
    /// Who pays it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) paid_by: Option<Payer>,
    /// Whether the sender takes the money from the account.
    #[serde(default)]
    pub(crate) is_direct_debit: bool,
    /// Whether it is a loan, which the person pays back. Left out it changes nothing; `furnishing_loan` always is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) is_loan: Option<bool>,
    /// The day on which the municipality paid it. Left out it changes nothing: a payment is not taken back here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) paid_on: Option<Day>,
}

/// A bill as it is now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownBill {
    /// The id by which the system knows it.
    pub(crate) external_id: String,
    /// Who sent it.
    pub(crate) from: Sender,
    /// The sender's name, where it says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) from_name: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub(crate) kind: BillKind,
    /// Last day to pay, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<Day>,
    /// Amount in euro cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount_cents: Option<i64>,
    /// Where on the ladder this letter stands.
    pub(crate) stage: BillStage,
    /// Date printed on the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) letter_date: Option<Day>,
    /// Who pays it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paid_by: Option<Payer>,
    /// Whether the sender takes the money from the account.
    pub(crate) is_direct_debit: bool,
    /// Whether it is a loan.
    pub(crate) is_loan: bool,
    /// The day on which it was paid, by whomever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paid_on: Option<Day>,
}

pub(crate) struct Bills;

impl Resource for Bills {
    const KIND: ExternalKind = ExternalKind::Bill;
    const PATH: &'static str = "bills";
    const LISTS: &'static [&'static str] = &[];
    type Form = BillForm;
    type Shown = ShownBill;

    fn shown(file: &File, thing: &Thing) -> Option<ShownBill> {
        let bill = file.bills.get(&BillId::new(thing.record.as_str()))?;
        Some(ShownBill {
            external_id: thing.external.clone(),
            from: bill.from,
            from_name: bill.from_name.clone(),
            kind: bill.kind,
            due: bill.due,
            amount_cents: bill.amount_cents,
            stage: bill.stage,
            letter_date: bill.letter_date,
            paid_by: bill.paid_by,
            is_direct_debit: bill.is_direct_debit,
            is_loan: bill.is_paid_back(),
            paid_on: bill.paid_on,
        })
    }

    fn meant(
        form: &BillForm,
        file: &File,
        before: Option<&str>,
        new_id: &str,
        _: Instant,
    ) -> Result<Vec<StaffAction>, Refused> {
        let before = before.and_then(|id| file.bills.get(&BillId::new(id)));
        let sheet = form.sheet(before)?;
        let is_so = before.is_some_and(|it| stands(it, &sheet));
        let is_other_letter = before.is_some_and(|it| it.stage != sheet.stage);
        let bill = before.map_or_else(|| BillId::new(new_id), |it| it.id.clone());
        let mut actions = Vec::new();
        if !is_so {
            actions.push(StaffAction::PutBill(sheet));
        }
        let paid = before
            .and_then(|it| it.paid_on)
            .filter(|_| !is_other_letter);
        match form.paid_on {
            Some(on) if paid.is_none() => actions.push(StaffAction::ConfirmBill { bill, on }),
            Some(on) if paid != Some(on) => {
                return Err(Refused::new("paid_on", "it was paid on another day"));
            }
            _ => {}
        }
        Ok(actions)
    }

    fn taken_away(_: &File, _: &str) -> Option<StaffAction> {
        None
    }

    fn field(refusal: Refusal) -> Field {
        match refusal {
            Refusal::AmountImplausible => "amount_cents",
            Refusal::TextTooLong | Refusal::TextEmpty => "from_name",
            _ => "due",
        }
    }
}

impl BillForm {
    fn sheet(&self, before: Option<&Bill>) -> Result<BillSheet, Refused> {
        if let Some(name) = &self.from_name {
            check(name, "from_name")?;
        }
        if self.kind == BillKind::FurnishingLoan && self.is_loan == Some(false) {
            return Err(Refused::new("is_loan", "a furnishing_loan is a loan"));
        }
        // Whoever paid it is who pays it.
        let paid_by = match self.paid_on {
            Some(_) => Some(Payer::Municipality),
            None => self.paid_by,
        };
        Ok(BillSheet {
            bill: before.map(|it| it.id.clone()),
            from: self.from,
            from_name: self.from_name.as_deref().map(|it| it.trim().to_owned()),
            kind: self.kind,
            due: self.due,
            amount_cents: self.amount_cents,
            stage: self.stage,
            letter_date: self.letter_date,
            paid_by,
            is_direct_debit: self.is_direct_debit,
            is_loan: self.is_loan,
        })
    }
}

fn stands(bill: &Bill, sheet: &BillSheet) -> bool {
    bill.from == sheet.from
        && bill.from_name == sheet.from_name
        && bill.kind == sheet.kind
        && bill.due == sheet.due
        && bill.amount_cents == sheet.amount_cents
        && bill.stage == sheet.stage
        && bill.letter_date == sheet.letter_date
        && bill.paid_by == sheet.paid_by
        && bill.is_direct_debit == sheet.is_direct_debit
        && sheet.is_loan.is_none_or(|is_loan| bill.is_loan == is_loan)
}
