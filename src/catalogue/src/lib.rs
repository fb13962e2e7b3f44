//! The checklists as data: what there is to arrange, who does it, what to have at hand, and which date counts from
//! what. The texts are in `locales/*/catalogue.ftl`; the dates are computed by the crate `domain`.
//!
//! The data is `data/*.toml`. The build checks it and writes it as static Rust; see `check/`.

mod approach;
mod item;
mod letter;
mod names;
mod phrase;
mod route;
mod search;
mod way;

#[cfg(test)]
#[path = "../check/mod.rs"]
mod check;

pub use approach::{Approach, ApproachStep, Counted, approach, approaches};
pub use item::{Item, Rule, When, YearMonthDay, item, items, lists, need_text_key};
pub use letter::{Letter, letter, letters};
pub use names::{
    Anchor, Blank, Condition, Edge, Force, LetterKind, List, Mark, Owner, Side, Subject, Urgency,
};
pub use phrase::{Phrase, documents, phrases, topics};
pub use route::{Hours, Route, route};
pub use search::{Hit, search};
pub use way::{Phase, Responsible, Signal};
