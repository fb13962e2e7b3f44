//! Bills that the municipality knows of: written down for the person, and changed as the next letter comes.

use serde::{Deserialize, Serialize};

use super::apply::{Context, wording};
use crate::apply::{check_amount, check_sender_name};
use crate::regelen::{Bill, BillKind, BillStage, Payer, Sender};
use crate::time::Day;
use crate::{About, Agreements, Arg, BillId, Change, Refusal, Wording};

/// How far back or ahead a day on a bill may lie, in months.
const MOST_MONTHS: std::ops::RangeInclusive<i32> = -36..=60;

/// A bill as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BillSheet {
    /// Which bill is changed; none for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<BillId>,
    /// Who sent it.
    pub from: Sender,
    /// The sender's name, where it says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub kind: BillKind,
    /// Last day to pay, as printed.
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
    /// Who pays it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Payer>,
    /// Whether the sender takes the money from the account.
    #[serde(default)]
    pub is_direct_debit: bool,
    /// Whether it is a loan, where its kind does not say so (`checklists.md`, A4: "label it gift or loan"). None
    /// leaves it as it was: who does not know the mark does not take it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_loan: Option<bool>,
}

impl Context<'_> {
    /// Another letter for a bill that was paid says that it was not.
    pub(super) fn put_bill(&self, sheet: &BillSheet) -> Result<Vec<Change>, Refusal> {
        self.check_bill(sheet)?;
        let before = match &sheet.bill {
            None => sheet.bill(BillId::new(self.mutation.id.as_str())),
            Some(id) => self.file.bills.get(id).ok_or(Refusal::Gone)?.clone(),
        };
        let is_new = sheet.bill.is_none();
        let after = Bill {
            paid_on: before.paid_on.filter(|_| before.stage == sheet.stage),
            ..sheet.over(&before)
        };
        if after == before && !is_new {
            return Ok(Vec::new());
        }
        let is_told = !is_new && self.is_another(&before, &after);
        let told = is_told.then(|| self.told_changed(&after));
        Ok(std::iter::once(after.into()).chain(told).collect())
    }

    /// Says that a bill is a loan, or that it is none. Of one whose kind is a loan that is not said.
    pub(super) fn mark_loan(&self, id: &BillId, is_loan: bool) -> Result<Vec<Change>, Refusal> {
        let bill = self.file.bills.get(id).ok_or(Refusal::Gone)?;
        let marked = Bill {
            is_loan,
            ..bill.clone()
        };
        if marked.is_paid_back() == bill.is_paid_back() {
            return Ok(Vec::new());
        }
        let told = self.told_changed(&marked);
        Ok(vec![marked.into(), told])
    }

    /// Whether the person is told of it: it became a loan or is none any more, or it is not what they said yes to
    /// after a talk.
    fn is_another(&self, before: &Bill, after: &Bill) -> bool {
        let said = |it: &Bill| (it.from, it.from_name.clone(), it.kind, it.due);
        let is_put_otherwise = said(before) != said(after) && self.is_agreed(&before.id);
        is_put_otherwise || before.is_paid_back() != after.is_paid_back()
    }

    fn told_changed(&self, after: &Bill) -> Change {
        let text = Wording::ready("told-changed_bill")
            .with("sender", sender(after))
            .with("kind", wording(Wording::ready(after.kind.key())));
        self.message(text, Some(About::Bill(after.id.clone())))
    }

    fn is_agreed(&self, bill: &BillId) -> bool {
        let mut talks = Agreements::latest_first(self.file).into_iter();
        talks.any(|talk| {
            let mut places = 0..talk.agreed.len();
            places.any(|place| {
                let is_it = Agreements::id_at(talk.id.as_str(), place) == bill.as_str();
                is_it && talk.yes_on(place, self.file).is_some()
            })
        })
    }

    fn check_bill(&self, sheet: &BillSheet) -> Result<(), Refusal> {
        let today = self.now.day();
        let near = today.plus_months(*MOST_MONTHS.start())..=today.plus_months(*MOST_MONTHS.end());
        let mut days = sheet.due.iter().chain(&sheet.letter_date);
        if !days.all(|day| near.contains(day)) {
            return Err(Refusal::DateImplausible);
        }
        sheet.amount_cents.map_or(Ok(()), check_amount)?;
        sheet.from_name.as_deref().map_or(Ok(()), check_sender_name)
    }
}

/// Who sent a bill, as it stands in a message.
pub(super) fn sender(bill: &Bill) -> Arg {
    let name = bill.from_name.clone();
    name.map_or_else(|| wording(Wording::ready(bill.from.key())), Arg::Text)
}

impl BillSheet {
    fn bill(&self, id: BillId) -> Bill {
        Bill {
            id,
            from: self.from,
            from_name: None,
            kind: self.kind,
            due: None,
            amount_cents: None,
            stage: self.stage,
            letter_date: None,
            paid_by: None,
            is_direct_debit: false,
            is_loan: false,
            until: None,
            paid_on: None,
            note: None,
            monthly_on: None,
            arranged_on: None,
            photos: Vec::new(),
            is_own: false,
        }
    }

    /// What stands on the sheet; the rest as it was.
    fn over(&self, before: &Bill) -> Bill {
        let from_name = self.from_name.as_deref().map(str::trim);
        Bill {
            from: self.from,
            from_name: from_name.filter(|it| !it.is_empty()).map(str::to_owned),
            kind: self.kind,
            due: self.due,
            amount_cents: self.amount_cents,
            stage: self.stage,
            letter_date: self.letter_date,
            paid_by: self.paid_by,
            is_direct_debit: self.is_direct_debit,
            is_loan: self.is_loan.unwrap_or(before.is_loan),
            ..before.clone()
        }
    }
}
