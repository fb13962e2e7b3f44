//! Who pays a fixed cost during ontzorgen. Nothing is assumed: no record, no payer.

use serde::{Deserialize, Serialize};

use super::Payer;
use crate::FixedCostId;
use crate::fields::read_by_fields;
use crate::time::Day;

/// Who pays one of the fixed costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FixedCost {
    /// Id of the record.
    pub id: FixedCostId,
    /// Which cost.
    pub cost: Cost,
    /// Who pays it.
    pub payer: Payer,
    /// First day for which this payer pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day for which this payer pays, that day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The day on which a payment was confirmed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_confirmed: Option<Day>,
}

read_by_fields!(FixedCost {
    id: FixedCostId,
    cost: Cost,
    payer: Payer,
    from: Option<Day>,
    until: Option<Day>,
    last_confirmed: Option<Day>,
});

impl FixedCost {
    /// Id of what the person said about a cost.
    pub fn own_id(cost: Cost) -> FixedCostId {
        FixedCostId::new(format!("own.{cost}"))
    }
}

/// A fixed monthly cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Rent.
    Rent,
    /// Electricity, gas or heating.
    Energy,
    /// Water.
    Water,
    /// Health insurance.
    HealthInsurance,
    /// Phone and internet.
    Phone,
}
