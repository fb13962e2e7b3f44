//! The screens.

mod berichten;
mod bills;
mod entry;
mod help;
mod item;
mod languages;
mod new_bill;
mod pairing;
mod plan;
mod regelen;
mod search;
mod settings;
mod taal;
mod week;

pub use berichten::Berichten;
pub use bills::Bills;
pub use entry::EntryPage;
pub use help::Help;
pub use item::ItemPage;
pub use languages::Languages;
pub use new_bill::NewBillPage;
pub use pairing::Pairing;
pub use plan::Plan;
pub use regelen::Regelen;
pub use search::Search;
pub use settings::Settings;
pub use taal::Taal;
pub use week::Week;
