//! Who pays a fixed cost, as it was agreed and the team writes it down. Each payer of a cost has a record of
//! their own, for the hand-over needs both: until when the one pays and from when the other.

use serde::{Deserialize, Serialize};

use super::apply::{Context, wording};
use crate::regelen::{Cost, FixedCost, LocalKind, Payer, handover};
use crate::time::Day;
use crate::{Anchor, Arg, Change, File, FixedCostId, Kind, RecordKey, Refusal, Wording};

/// How far back or ahead the days may lie, in months.
const MOST_MONTHS: i32 = 36;

/// Who pays a cost, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CostSheet {
    /// Which cost.
    pub cost: Cost,
    /// Who pays it.
    pub payer: Payer,
    /// From when until when; without a last day what the municipality pays ends with ontzorgen.
    #[serde(default)]
    pub days: Span,
    /// What stood there of this payer when it was typed; none where nothing did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Span>,
}

/// The first and the last day, both included, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Span {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl Span {
    const fn of(cost: &FixedCost) -> Self {
        Self {
            from: cost.from,
            until: cost.until,
        }
    }
}

impl CostSheet {
    /// What to begin with for this payer: what stands there, else what follows from the confirmed dates.
    /// Nothing of it counts before it was sent.
    pub fn begun(file: &File, cost: Cost, payer: Payer) -> Self {
        let before = written(file, cost, payer).map(Span::of);
        let from = match payer {
            Payer::Municipality => file.anchor_day(Anchor::OntzorgenStart),
            Payer::Person => written(file, cost, Payer::Municipality)
                .and_then(|it| handover::paid_until(file, it))
                .map(|last| last.plus_days(1)),
        };
        let days = before.unwrap_or(Span { from, until: None });
        Self {
            cost,
            payer,
            days,
            before,
        }
    }
}

/// Who pays this cost as far as anybody said so, else who usually does in this municipality.
pub fn likely_payer(file: &File, cost: Cost) -> Option<Payer> {
    let of = |payer: &Payer| written(file, cost, *payer).is_some();
    let known = [Payer::Municipality, Payer::Person].into_iter().find(of);
    known.or_else(|| usual_payer(file, cost))
}

/// Who usually pays this cost here, as the municipality's own file says.
pub fn usual_payer(file: &File, cost: Cost) -> Option<Payer> {
    let mut rules = file.local(LocalKind::Payer);
    rules.find(|it| it.cost == Some(cost))?.payer
}

/// What the team wrote down of this payer; what the person said stands beside it.
fn written(file: &File, cost: Cost, payer: Payer) -> Option<&FixedCost> {
    let own = FixedCost::own_id(cost);
    let all = file.fixed_costs.values();
    let theirs = all.filter(|it| (it.cost, it.payer) == (cost, payer) && it.id != own);
    theirs.max_by_key(|it| (it.until, it.from))
}

impl Context<'_> {
    /// Put again for the same payer it changes what stands there.
    pub(super) fn put_cost(&self, sheet: &CostSheet) -> Result<Vec<Change>, Refusal> {
        self.check_span(sheet.days)?;
        let stood = written(self.file, sheet.cost, sheet.payer);
        let after = FixedCost {
            from: sheet.days.from,
            until: sheet.days.until,
            ..stood.cloned().unwrap_or_else(|| sheet.new_record())
        };
        if stood == Some(&after) {
            return Ok(Vec::new());
        }
        if stood.map(Span::of) != sheet.before {
            return Err(Refusal::ChangedMeanwhile);
        }
        let mut changes = vec![after.clone().into()];
        changes.extend(self.tell_cost(&after));
        Ok(changes)
    }

    /// Takes back what was written down by mistake. What the person said is theirs to take back.
    pub(super) fn remove_cost(&self, id: &FixedCostId) -> Result<Vec<Change>, Refusal> {
        let Some(cost) = self.file.fixed_costs.get(id) else {
            return Ok(Vec::new());
        };
        if *id == FixedCost::own_id(cost.cost) {
            return Err(Refusal::NotYours);
        }
        let key = RecordKey {
            kind: Kind::FixedCost,
            id: id.as_str().to_owned(),
        };
        let text = Wording::ready("told-cost_removed").with("cost", name(cost.cost));
        Ok(vec![Change::Remove(key), self.message(text, None)])
    }

    fn check_span(&self, days: Span) -> Result<(), Refusal> {
        let today = self.now.day();
        let near = today.plus_months(-MOST_MONTHS)..=today.plus_months(MOST_MONTHS);
        let is_near = days
            .from
            .iter()
            .chain(&days.until)
            .all(|it| near.contains(it));
        let is_turned = days
            .from
            .zip(days.until)
            .is_some_and(|(from, until)| until < from);
        (is_near && !is_turned)
            .then_some(())
            .ok_or(Refusal::DateImplausible)
    }
}

impl CostSheet {
    fn new_record(&self) -> FixedCost {
        let payer = match self.payer {
            Payer::Municipality => "municipality",
            Payer::Person => "self",
        };
        FixedCost {
            id: FixedCostId::new(format!("team.{}.{payer}", self.cost)),
            cost: self.cost,
            payer: self.payer,
            from: None,
            until: None,
            last_confirmed: None,
        }
    }
}

pub(super) fn name(cost: Cost) -> Arg {
    wording(Wording::ready(format!("cost-{cost}")))
}
