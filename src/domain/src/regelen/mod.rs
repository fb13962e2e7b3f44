//! What must be arranged: the state of checklist items, bills, who pays what, and last days.

mod amount;
mod asks;
mod balance;
mod before_paying;
mod bill;
mod bill_group;
mod budget;
mod chain;
mod deadline;
mod digid;
mod fixed_cost;
pub mod handover;
mod item;
mod local;
mod month_bills;
mod monthly_cost;
mod payer;
mod reported_change;

pub use amount::cents_of;
pub use asks::Asks;
pub use balance::Balance;
pub use before_paying::{BeforePaying, advice};
pub use bill::{Bill, BillKind, BillStage, Payer, Sender};
pub use bill_group::BillGroup;
pub use budget::{BudgetLine, Every, Side};
pub use chain::comes_first;
pub use deadline::{Deadline, are_words_current, deadline, is_past_review, last_day};
pub(crate) use deadline::{by_rule, on_edge};
pub use digid::{DIGID, is_code_here};
pub use fixed_cost::{Cost, FixedCost};
pub use item::{Answer, ItemState, ItemStatus};
pub use local::{LocalKind, LocalRule};
pub use month_bills::{Counts, MonthBill, MonthBills};
pub use monthly_cost::{MonthlyCost, monthly_costs};
pub use reported_change::{LifeChange, ReportedChange};
